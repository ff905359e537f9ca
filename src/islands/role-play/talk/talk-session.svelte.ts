import type { Locale } from '../../../domain/locale.ts';
import type { StoreFailure } from '../../../domain/log/store-failure.ts';
import type { Personas } from '../../../domain/persona/persona.ts';
import type { Techniques } from '../../../domain/persona/technique.ts';
import type { Begun, Level } from '../../../domain/record/begun.ts';
import { type History, NO_HISTORY, type RunVisit } from '../../../domain/record/history.ts';
import type { Move } from '../../../domain/record/move.ts';
import { type RecordedRun, runsOf } from '../../../domain/record/run.ts';
import { branchPoint } from '../../../domain/role-play/debrief/partings.ts';
import { rowOf, withFacts } from '../../../domain/role-play/facts.ts';
import type { Choice, RolePlay } from '../../../domain/role-play/role-play.ts';
import { newRun, type Scenario, scenarioOf, walkOutId } from '../../../domain/role-play/scenario.ts';
import { drawsOf } from '../../../domain/role-play/talk/draw.ts';
import type { LiveTalk, TalkSnapshot } from '../../../domain/role-play/talk/live-talk.ts';
import { replay, type Talk } from '../../../domain/role-play/talk/replay.ts';
import type { Machinery, TalkSurroundings } from './talk-surroundings.ts';

export type View = 'briefing' | 'talk' | 'debrief';

/** A visit of a campaign, and the name that its run was given beforehand, where it was. */
export interface TalkSeat {
  readonly visit: RunVisit;
  readonly run: string | undefined;
}

interface Pending {
  readonly choice: Choice;
  readonly said: string | undefined;
  broken: boolean;
}

const HASH = '#run=';

/**
 * One role-play on one page: the runs in the log, the one at hand, and the machine that is its talk. The views ask it and send;
 * all that is shown is derived from the events of the record.
 */
export class TalkSession {
  /** In the words of each row of facts, after each history, as far as they were needed. */
  readonly #scenarios = new Map<string, Scenario>();
  readonly #around: TalkSurroundings;
  readonly #loading: Promise<Machinery>;
  #actor: LiveTalk | undefined;
  #fed: readonly Move[] = [];
  #refused = new Set<string>();

  #current: string | undefined = $state();
  /** Of the run that is begun next: the briefing is in its words already. */
  #nextSeed: number = $state(0);
  #machinery: Machinery | undefined = $state.raw();
  #snapshot: TalkSnapshot | undefined = $state.raw();
  #pending: Pending | undefined = $state.raw();

  view: View = $state('briefing');
  ready = $state(false);
  /** Another tab went on with the run at hand; what is shown is how it stands there. */
  movedElsewhere = $state(false);
  /** The part of the page that runs the talk could not be fetched. */
  unreachable = $state(false);
  /** The talk was found in the log and goes on. */
  resumed = $state(false);

  readonly runs: readonly RecordedRun[] = $derived.by(() => {
    const all = runsOf(this.#around.record.events, this.rolePlay.id);
    const seat = this.#seat?.visit;
    return seat ? all.filter(({ visit }) => visit?.campaign === seat.campaign && visit.number === seat.number) : all;
  });
  readonly run: RecordedRun | undefined = $derived.by(() => this.runs.find(({ id }) => id === this.#current));
  readonly talk: Talk | undefined = $derived.by(() => this.run && this.#replayed(this.run));
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

  /** The role-play as it is written; `scenario` has the words of a run. */
  readonly rolePlay: RolePlay;
  readonly #locale: Locale;
  /** Where the page is that of a campaign's visit. */
  readonly #seat: TalkSeat | undefined;
  #isSeatTaken = false;
  readonly #people: { readonly personas: Personas; readonly techniques: Techniques };

  constructor(
    rolePlay: RolePlay,
    people: { readonly personas: Personas; readonly techniques: Techniques },
    locale: Locale,
    around: TalkSurroundings,
    seat?: TalkSeat,
  ) {
    this.#seat = seat;
    this.rolePlay = rolePlay;
    this.#people = people;
    this.#locale = locale;
    this.#around = around;
    this.#nextSeed = around.newSeed();
    this.#loading = around.bringMachinery();
    // Whoever needs it is told; nobody may need it yet.
    this.#loading.catch(() => {});
  }

  /** The talk in the words of the run at hand; at the briefing, of the one that is begun next. */
  get scenario(): Scenario {
    return this.view === 'briefing' || !this.run
      ? this.#scenarioFor({ seed: this.#nextSeed, visit: this.#seat?.visit })
      : this.#scenarioFor(this.run);
  }

  #scenarioFor({ seed, visit }: { readonly seed: number; readonly visit?: RunVisit | undefined }): Scenario {
    const row = rowOf(this.rolePlay, seed);
    const history: History = visit?.history ?? NO_HISTORY;
    const key = `${row} ${JSON.stringify(history)}`;
    const scenario = this.#scenarios.get(key) ?? scenarioOf(withFacts(this.rolePlay, row), this.#people.personas, history);
    this.#scenarios.set(key, scenario);
    return scenario;
  }

  #replayed(run: RecordedRun): Talk {
    return replay(this.#scenarioFor(run), run.seed, run.moves, run);
  }

  get failure(): StoreFailure | undefined {
    return this.#around.record.failure;
  }
  get personas(): Personas {
    return this.#people.personas;
  }
  get techniques(): Techniques {
    return this.#people.techniques;
  }

  /** Reads the runs and goes on where the learner was: in the debrief that the address names, in a talk not ended, else at the briefing. */
  async open(): Promise<void> {
    await this.#around.record.follow({ kind: 'role-play', rolePlay: this.rolePlay.id });
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
    const hash = this.#around.hash();
    const named = hash.startsWith(HASH) ? hash.slice(HASH.length) : undefined;
    const run = this.runs.find(({ id }) => id === named);
    if (!run || this.#replayed(run).standing.kind !== 'ended') return false;
    this.show(run);
    return true;
  }

  close(): void {
    this.#actor?.stop();
    this.#around.clock.stop();
  }

  /** Begins a new run, with the customer made as hard as this. */
  start(level: Level = 'normal'): void {
    const seed = this.#nextSeed;
    this.#nextSeed = this.#around.newSeed();
    this.#begin(this.#startRun(seed, { ...newRun(this.rolePlay, seed, level), visit: this.#seat?.visit }));
  }

  /** A new run that goes the same way up to `turn`, and from there another. */
  branch(run: RecordedRun, turn: number): void {
    this.#begin(this.#startRun(run.seed, run, branchPoint(run, turn, this.runs)));
  }

  /** Turns the page to a run's debrief. The address names it, so that a reload stays there. */
  show(run: RecordedRun): void {
    this.#take(run);
    this.view = 'debrief';
    this.#around.turnHash(`${HASH}${run.id}`);
  }

  brief(): void {
    this.#clearAddress();
    this.view = 'briefing';
  }

  /** Whether a choice can be made now. */
  can(choice: Choice): boolean {
    return (this.#snapshot && this.#machinery?.canMake(this.#snapshot, choice)) ?? false;
  }

  /** Makes a move, or begins a silence. What is not possible now is ignored, and noted once. */
  choose(choice: Choice, said?: string): void {
    if (!this.#actor || !this.run) return;
    if (!this.can(choice)) {
      this.#refuse(choice);
      return;
    }
    this.#pending = { choice, said, broken: false };
    this.#machinery?.make(this.#actor, choice);
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

  #startRun(seed: number, { day, level, visit }: Begun & { readonly visit?: RunVisit | undefined }, from?: RecordedRun['from']): string {
    const id = (!from && !this.#isSeatTaken && this.#seat?.run) || this.#around.newId();
    this.#isSeatTaken = true;
    this.#around.record.record({
      ...{ kind: 'run-started', ...this.#entry, run: id, rolePlay: this.rolePlay.id, seed },
      ...(from && { from }),
      ...(day === 'ordinary' ? {} : { day }),
      ...(level === 'normal' ? {} : { level }),
      ...(visit && { visit }),
    });
    return id;
  }

  #begin(id: string): void {
    this.#clearAddress();
    this.resumed = false;
    const run = this.runs.find((candidate) => candidate.id === id);
    if (run) this.#take(run);
    this.view = 'talk';
  }

  #clearAddress(): void {
    if (this.#around.hash().startsWith(HASH)) this.#around.turnHash('');
  }

  /** Takes up a run. Until the machine is there one sees the talk and can make no move. */
  #take(run: RecordedRun): void {
    this.#actor?.stop();
    this.#actor = undefined;
    this.#snapshot = undefined;
    this.#pending = undefined;
    this.#current = run.id;
    const talk = this.#replayed(run);
    this.#fed = run.moves.slice(0, talk.turns.length);
    if (talk.standing.kind === 'ended') {
      if (!run.ended) this.#end(run.id);
    } else if (this.#machinery) this.#wake(this.#machinery, run, talk);
    else
      this.#loading.then(
        (machinery) => {
          this.#machinery = machinery;
          if (this.#current === run.id) this.#wake(machinery, run, talk);
        },
        () => {
          this.unreachable = true;
        },
      );
  }

  /** Starts the machine and feeds it the moves made so far. */
  #wake(machinery: Machinery, run: RecordedRun, { truth, turns }: Talk): void {
    const scenario = this.#scenarioFor(run);
    const draws = drawsOf(scenario, run.seed, run.moves);
    const made = turns.map(({ move }) => move);
    const actor = machinery.liveTalk(scenario, { truth, draws, begun: run }, made, this.#around.clock);
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
      this.#current = this.#startRun(this.run.seed, this.run, branchPoint(this.run, this.talk.misfit, this.runs));
    }
    const move: Move = broken ? { choice: choice.id, broken } : { choice: choice.id };
    const run = this.run;
    // First: whoever catches up with the record compares it with what the machine was fed.
    const turn = this.#fed.length;
    this.#fed = [...this.#fed, move];
    this.#around.record.record({ kind: 'move-made', ...this.#entry, run: run.id, turn, move, ...(said ? { said } : {}) });
    this.resumed = false;
    this.movedElsewhere = false;
    if (this.talk?.standing.kind === 'ended') this.#end(run.id);
  }

  /** Notes the end when there is time to measure it: the last words are to be painted first. Where that fails, opening the run again makes up for it. */
  #end(id: string): void {
    this.#around.whenIdle(() => {
      this.#around.bringMeasuring().then(
        ({ measure }) => {
          const run = this.runs.find((candidate) => candidate.id === id);
          if (!run || run.ended) return;
          const scenario = this.#scenarioFor(run);
          const { outcome, score } = measure(scenario, run, this.#people);
          const { situation } = this.#replayed(run);
          const ending = scenario.endings.has(situation.at) ? situation.at : walkOutId(this.rolePlay);
          this.#around.record.record({
            ...{ kind: 'run-ended', ...this.#entry, run: id, rolePlay: this.rolePlay.id, outcome, ending, score },
            ...(run.level === 'normal' ? {} : { level: run.level }),
          });
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
    this.#around.record.record({ kind: 'move-refused', ...this.#entry, run, turn, move: { choice: choice.id } });
  }

  /**
   * Takes up what another tab made of the run at hand: of two moves at one turn the first counts, in every tab. For an effect that runs whenever
   * the events of the record have changed.
   */
  catchUp(): void {
    const { run } = this;
    if (!run || this.#pending || this.view !== 'talk') return;
    const fits = this.#replayed(run).turns.length;
    const same =
      fits === this.#fed.length &&
      this.#fed.every((move, turn) => move.choice === run.moves[turn]?.choice && move.broken === run.moves[turn]?.broken);
    if (same) return;
    this.movedElsewhere = true;
    this.#take(run);
  }
}
