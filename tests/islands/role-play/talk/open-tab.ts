import { SimulatedClock } from 'xstate';
import type { Locale } from '../../../../src/domain/locale.ts';
import type { LearningEvent, NewEvent } from '../../../../src/domain/record/event.ts';
import { readEvents } from '../../../../src/domain/record/read-event.ts';
import * as machinery from '../../../../src/domain/role-play/talk/live-talk.ts';
import { RecordView } from '../../../../src/islands/record/record-view.svelte.ts';
import * as measuring from '../../../../src/islands/role-play/debrief/measure.ts';
import { type TalkSeat, TalkSession } from '../../../../src/islands/role-play/talk/talk-session.svelte.ts';
import type { TalkSurroundings } from '../../../../src/islands/role-play/talk/talk-surroundings.ts';
import { LearningRecord } from '../../../../src/record/learning-record.ts';
import { smallPersona, smallRolePlay, smallTechniques } from '../../../domain/role-play/small.ts';
import { InMemoryLog, StillPage, settled } from '../../../record/in-memory.ts';

const stubborn = smallPersona('stubborn', { listen: [2, 1, 0], praise: [1, 0, 0], silence: [1, 1, 0], rush: [-1, 0, -1] });
export const people = { personas: new Map([[stubborn.id, stubborn]]), techniques: smallTechniques };

/** One can go round in it, be silent, and come to an end. */
export const rolePlay = smallRolePlay(`## opening

> Well?

- Go on. {listen}
  → [opening](#opening)
- Say nothing. {silence}
  → [pushed](#pushed) if broken
  → [end](#end)

## pushed

> You can't wait.

- I can. {praise}
  → [end](#end)
- So what? {rebut}
  → [end](#end)

## end

{won}

> Fine.`);

export const LISTEN = 'opening.listen';
export const SILENCE = 'opening.silence';
export const PRAISE = 'pushed.praise';

let names = 0;

/** A tab in which the role-play is open, of the browser whose log this is. */
export class Tab {
  readonly page = new StillPage();
  readonly clock = Object.assign(new SimulatedClock(), { stop: () => undefined });
  readonly record: LearningRecord;
  readonly session: TalkSession;
  hash: string;
  readonly #whenIdle: (() => void)[] = [];

  constructor(
    log: InMemoryLog,
    {
      hash = '',
      locale = 'en',
      seat,
      ...around
    }: { hash?: string; locale?: Locale; seat?: TalkSeat } & Partial<Omit<TalkSurroundings, 'hash'>> = {},
  ) {
    this.hash = hash;
    this.record = new LearningRecord(log, this.page);
    const surroundings: TalkSurroundings = {
      record: new RecordView(this.record),
      clock: this.clock,
      newId: () => {
        names += 1;
        return `run-${names}`;
      },
      newSeed: () => 7,
      bringMachinery: async () => machinery,
      bringMeasuring: async () => measuring,
      whenIdle: (work) => this.#whenIdle.push(work),
      hash: () => this.hash,
      turnHash: (hash) => {
        this.hash = hash;
      },
      ...around,
    };
    this.session = new TalkSession(rolePlay, people, locale, surroundings, seat);
    // As the page’s effect does: once what has changed is done changing.
    this.record.subscribe(() => queueMicrotask(() => this.session.catchUp()));
  }

  /** Makes the move, and lets it be written. */
  async makes(...choices: readonly string[]): Promise<void> {
    for (const id of choices) {
      this.session.choose(choiceOf(id));
      await settled();
    }
  }

  /** There is time for what can wait. */
  async idles(): Promise<void> {
    for (const work of this.#whenIdle.splice(0)) work();
    await settled();
  }

  /** The moves of the run at hand. */
  get moves(): readonly string[] {
    return this.session.run?.moves.map(({ choice, broken }) => (broken ? `${choice} broken` : choice)) ?? [];
  }
}

export function choiceOf(id: string) {
  const choice = rolePlay.beats.flatMap(({ choices }) => choices).find((one) => one.id === id);
  if (!choice) throw new Error(id);
  return choice;
}

/** What a new tab, or a reload, shows. */
export async function opened(log: InMemoryLog, around: ConstructorParameters<typeof Tab>[1] = {}): Promise<Tab> {
  const tab = new Tab(log, around);
  await tab.session.open();
  await settled();
  return tab;
}

/** A log in which this has happened. */
export async function logOf(...events: readonly NewEvent[]): Promise<InMemoryLog> {
  const log = new InMemoryLog();
  const record = new LearningRecord(log, new StillPage());
  for (const event of events) record.record(event);
  await settled();
  return log;
}

/** The events of a log of this kind. */
export function storedOf<Kind extends LearningEvent['kind']>(
  log: InMemoryLog,
  kind: Kind,
): readonly Extract<LearningEvent, { kind: Kind }>[] {
  return readEvents(log.values).events.filter((event): event is Extract<LearningEvent, { kind: Kind }> => event.kind === kind);
}
