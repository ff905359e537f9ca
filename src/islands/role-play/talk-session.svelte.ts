import { type LearningLog, openLearningLog, StoreError, type StoreFailure } from '../../browser/learning-log.ts';
import type { Locale } from '../../domain/locale.ts';
import type { LearningEvent, NewEvent } from '../../domain/log/event.ts';
import type { Personas } from '../../domain/persona/persona.ts';
import type { Techniques } from '../../domain/persona/technique.ts';
import type { LiveTalk, TalkSnapshot } from '../../domain/role-play/live-talk.ts';
import type { Choice, Move, RolePlay } from '../../domain/role-play/role-play.ts';
import { replay, type Talk } from '../../domain/role-play/run.ts';
import { branchPoint, type RecordedRun, runsOf } from '../../domain/role-play/runs.ts';
import { type Scenario, scenarioOf, walkOutId } from '../../domain/role-play/scenario.ts';
import { visibleClock } from './visible-clock.ts';

export type View = 'briefing' | 'talk' | 'debrief';

interface Pending {
  readonly choice: Choice;
  readonly said: string | undefined;
  broken: boolean;
}

const HASH = '#run=';

/** The machine comes by itself, while the briefing is read. */
type Machinery = typeof import('../../domain/role-play/live-talk.ts');

/** 32 random bits for a run, and an id that no other run has. */
function drawn(): { readonly seed: number; readonly id: string } {
  const bits = crypto.getRandomValues(new Uint32Array(5));
  return { seed: bits[0] ?? 0, id: [...bits.slice(1)].map((part) => part.toString(36).padStart(7, '0')).join('') };
}

/**
 * One role-play on one page: the runs in the log, the one at hand, and the machine that is its talk. The views ask it and send;
 * all that is shown is derived from the events. Without a log it goes on with the events of this page.
 */
export class TalkSession {
  readonly scenario: Scenario;
  readonly #clock = visibleClock(document);
  #log: LearningLog | undefined;
  #stopListening: (() => void) | undefined;
  #writes = 0;
  readonly #loading: Promise<Machinery> = import('../../domain/role-play/live-talk.ts');
  #actor: LiveTalk | undefined;
  #fed: readonly Move[] = [];
  #refused = new Set<string>();

  #stored: readonly LearningEvent[] = $state.raw([]);
  #own: readonly LearningEvent[] = $state.raw([]);
  #current: string | undefined = $state();
  #machinery: Machinery | undefined = $state.raw();
  #snapshot: TalkSnapshot | undefined = $state.raw();
  #pending: Pending | undefined = $state.raw();

  view: View = $state('briefing');
  ready = $state(false);
  failure: StoreFailure | undefined = $state();
  /** The part of the page that runs the talk could not be fetched. */
  unreachable = $state(false);
  /** The talk was found in the log and goes on. */
  resumed = $state(false);

  readonly runs: readonly RecordedRun[] = $derived.by(() => runsOf([...this.#stored, ...this.#own], this.rolePlay.id));
  readonly run: RecordedRun | undefined = $derived.by(() => this.runs.find(({ id }) => id === this.#current));
  readonly talk: Talk | undefined = $derived.by(() => this.run && replay(this.scenario, this.run.seed, this.run.moves));
  /** The newest run before the one at hand that came to an end. */
  readonly lastEnded: RecordedRun | undefined = $derived.by(() =>
    this.runs.findLast(({ id, ended }) => ended !== undefined && id !== this.#current),
  );
  /** The silence that is being borne. */
  readonly holding: Choice | undefined = $derived.by(() =>
    this.#pending && this.#snapshot && this.#machinery?.isHolding(this.#snapshot) ? this.#pending.choice : undefined,
  );
  /** The role-play was changed since the run began; `misfit` is where its moves no longer fit. */
  readonly changed: { readonly misfit: number | undefined } | undefined = $derived.by(() =>
    this.run && this.run.content !== this.rolePlay.content ? { misfit: this.talk?.misfit } : undefined,
  );

  readonly rolePlay: RolePlay;
  readonly #locale: Locale;
  readonly #people: { readonly personas: Personas; readonly techniques: Techniques };

  constructor(rolePlay: RolePlay, people: { readonly personas: Personas; readonly techniques: Techniques }, locale: Locale) {
    this.rolePlay = rolePlay;
    this.#people = people;
    this.#locale = locale;
    this.scenario = scenarioOf(rolePlay, people.personas);
    // Whoever needs it is told; nobody may need it yet.
    this.#loading.catch(() => {});
  }

  get personas(): Personas {
    return this.#people.personas;
  }
  get techniques(): Techniques {
    return this.#people.techniques;
  }

  /** Opens the log and goes on where the learner was: in the debrief that the address names, in a talk not ended, else at the briefing. */
  async open(): Promise<void> {
    try {
      this.#log = await openLearningLog();
      this.#stored = await this.#log.all();
      this.#stopListening = this.#log.onChange(() => void this.#refresh());
    } catch (error) {
      this.#failed(error);
    }
    const unended = this.runs.at(-1);
    if (!this.followAddress() && unended && !unended.ended) {
      this.#take(unended);
      this.resumed = unended.moves.length > 0;
      this.view = 'talk';
    }
    this.ready = true;
  }

  /** Shows the debrief that the address names. @returns false where it names none. */
  followAddress(): boolean {
    const named = location.hash.startsWith(HASH) ? location.hash.slice(HASH.length) : undefined;
    const run = this.runs.find(({ id }) => id === named);
    if (!run || replay(this.scenario, run.seed, run.moves).standing.kind !== 'ended') return false;
    this.show(run);
    return true;
  }

  close(): void {
    this.#stopListening?.();
    this.#actor?.stop();
    this.#clock.stop();
  }

  start(): void {
    const { id, seed } = drawn();
    this.#note({ kind: 'run-started', ...this.#entry, run: id, rolePlay: this.rolePlay.id, seed });
    this.#begin(id);
  }

  /** A new run that goes the same way up to `turn`, and from there another. */
  branch(run: RecordedRun, turn: number): void {
    const { id } = drawn();
    const from = branchPoint(run, turn, this.runs);
    this.#note({ kind: 'run-started', ...this.#entry, run: id, rolePlay: this.rolePlay.id, seed: run.seed, from });
    this.#begin(id);
  }

  /** Turns the page to a run's debrief. The address names it, so that a reload stays there. */
  show(run: RecordedRun): void {
    this.#take(run);
    this.view = 'debrief';
    history.replaceState(history.state, '', `${HASH}${run.id}`);
  }

  brief(): void {
    this.#clearAddress();
    this.view = 'briefing';
  }

  /** Whether a choice can be made now. */
  can(choice: Choice): boolean {
    return this.#snapshot?.can({ type: choice.id }) ?? false;
  }

  /** Makes a move, or begins a silence. What is not possible now is ignored, and noted once. */
  choose(choice: Choice, said?: string): void {
    if (!this.#actor || !this.run) return;
    if (!this.can(choice)) {
      this.#refuse(choice);
      return;
    }
    this.#pending = { choice, said, broken: false };
    this.#actor.send({ type: choice.id });
  }

  breakSilence(): void {
    if (this.#pending) this.#pending.broken = true;
    if (this.#actor) this.#machinery?.breakSilence(this.#actor);
  }
  skipWait(): void {
    if (this.#actor) this.#machinery?.skipWait(this.#actor);
  }

  get #entry() {
    return { locale: this.#locale, content: this.rolePlay.content };
  }

  #begin(id: string): void {
    this.#clearAddress();
    this.resumed = false;
    const run = this.runs.find((candidate) => candidate.id === id);
    if (run) this.#take(run);
    this.view = 'talk';
  }

  #clearAddress(): void {
    if (location.hash.startsWith(HASH)) history.replaceState(history.state, '', location.pathname + location.search);
  }

  /** Takes up a run. Until the machine is there one sees the talk and can make no move. */
  #take(run: RecordedRun): void {
    this.#actor?.stop();
    this.#actor = undefined;
    this.#snapshot = undefined;
    this.#pending = undefined;
    this.#current = run.id;
    const talk = replay(this.scenario, run.seed, run.moves);
    this.#fed = run.moves.slice(0, talk.turns.length);
    if (talk.standing.kind === 'ended') {
      if (!run.ended) this.#end(run.id);
    } else if (this.#machinery) this.#wake(this.#machinery, talk);
    else
      this.#loading.then(
        (machinery) => {
          this.#machinery = machinery;
          if (this.#current === run.id) this.#wake(machinery, talk);
        },
        () => {
          this.unreachable = true;
        },
      );
  }

  /** Starts the machine and feeds it the moves made so far. */
  #wake(machinery: Machinery, talk: Talk): void {
    const actor = machinery.liveTalk(this.scenario, talk.truth, this.#fed, this.#clock);
    this.#actor = actor;
    this.#snapshot = actor.getSnapshot();
    actor.subscribe((snapshot) => {
      this.#snapshot = snapshot;
      if (this.#pending && !machinery.isHolding(snapshot)) this.#landed(this.#pending);
    });
  }

  #landed({ choice, said, broken }: Pending): void {
    this.#pending = undefined;
    if (!this.run || !this.talk) return;
    // Moves that no longer fit stay in the run that made them; the talk goes on in a branch.
    if (this.talk.misfit !== undefined) {
      const { id } = drawn();
      const from = branchPoint(this.run, this.talk.misfit, this.runs);
      this.#note({ kind: 'run-started', ...this.#entry, run: id, rolePlay: this.rolePlay.id, seed: this.run.seed, from });
      this.#current = id;
    }
    const move: Move = broken ? { choice: choice.id, broken } : { choice: choice.id };
    const run = this.run;
    this.#note({ kind: 'move-made', ...this.#entry, run: run.id, turn: this.#fed.length, move, ...(said ? { said } : {}) });
    this.#fed = [...this.#fed, move];
    this.resumed = false;
    if (this.talk?.standing.kind === 'ended') this.#end(run.id);
  }

  /** Notes the end when there is time to measure it: the last words are to be painted first. Where that fails, opening the run again makes up for it. */
  #end(id: string): void {
    const idle = window.requestIdleCallback ?? ((work: () => void) => setTimeout(work, 50));
    idle(() => {
      import('./measure.ts').then(
        ({ measure }) => {
          const run = this.runs.find((candidate) => candidate.id === id);
          if (!run || run.ended) return;
          const { outcome, score } = measure(this.scenario, run, this.#people);
          const { situation } = replay(this.scenario, run.seed, run.moves);
          const ending = this.scenario.endings.has(situation.at) ? situation.at : walkOutId(this.rolePlay);
          this.#note({ kind: 'run-ended', ...this.#entry, run: id, rolePlay: this.rolePlay.id, outcome, ending, score });
        },
        () => {
          this.unreachable = true;
        },
      );
    });
  }

  #refuse(choice: Choice): void {
    const turn = this.#fed.length;
    const run = this.run?.id;
    const once = `${run} ${turn} ${choice.id}`;
    if (run === undefined || this.#refused.has(once)) return;
    this.#refused.add(once);
    this.#note({ kind: 'move-refused', ...this.#entry, run, turn, move: { choice: choice.id } });
  }

  /** Counts at once, and goes to the disk at once: whoever reloads the page in the same breath finds it. */
  #note(event: NewEvent): void {
    this.#own = [...this.#own, { ...event, id: `here ${this.#own.length}`, at: Date.now() }];
    if (!this.#log) return;
    this.#writes += 1;
    this.#log
      .append(event)
      .catch((error: unknown) => this.#failed(error))
      .finally(() => {
        this.#writes -= 1;
      });
  }

  #failed(error: unknown): void {
    this.failure = error instanceof StoreError ? error.failure : 'failed';
  }

  /** Another tab may have gone on with the run at hand; of two moves at one turn the first one counts, in every tab. */
  async #refresh(): Promise<void> {
    if (!this.#log || this.#writes > 0 || this.#pending) return;
    try {
      this.#stored = await this.#log.all();
    } catch {
      return;
    }
    const { run } = this;
    if (!run || this.#pending || this.view !== 'talk') return;
    const fits = replay(this.scenario, run.seed, run.moves).turns.length;
    const same =
      fits === this.#fed.length &&
      this.#fed.every((move, turn) => move.choice === run.moves[turn]?.choice && move.broken === run.moves[turn]?.broken);
    if (!same) this.#take(run);
  }
}
