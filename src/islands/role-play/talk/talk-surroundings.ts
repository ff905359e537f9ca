import type { StoreFailure } from '../../../domain/log/store-failure.ts';
import type { LearningEvent, NewEvent } from '../../../domain/record/event.ts';
import type { TalkClock } from '../../../domain/role-play/talk/live-talk.ts';
import type { Topic } from '../../../record/log-port.ts';

/** What runs a talk as a statechart; it comes by itself, while the briefing is read. */
export type Machinery = typeof import('../../../domain/role-play/talk/live-talk.ts');
/** What says how much a run was worth; it comes when a talk has ended. */
export type Measuring = typeof import('../debrief/measure.ts');

/** The learner's record, as far as a talk needs it. */
export interface TalkRecord {
  readonly events: readonly LearningEvent[];
  readonly failure: StoreFailure | undefined;
  follow(topic: Topic): Promise<void>;
  record(event: NewEvent): void;
}

/** The world around a talk, so that tests can stand in for it. */
export interface TalkSurroundings {
  readonly record: TalkRecord;
  /** Runs the delay of a silence. */
  readonly clock: TalkClock & { stop(): void };
  /** A name that no other run has. */
  readonly newId: () => string;
  /** 32 random bits. */
  readonly newSeed: () => number;
  /** Both reject where a part of the page could not be fetched. */
  readonly bringMachinery: () => Promise<Machinery>;
  readonly bringMeasuring: () => Promise<Measuring>;
  /** Does the work when there is time for it: what is on its way to the screen comes first. */
  readonly whenIdle: (work: () => void) => void;
  /** The part of the page's address behind `#`, with it; empty where there is none. */
  readonly hash: () => string;
  /** Puts another in its place, as if one had come that way. */
  readonly turnHash: (hash: string) => void;
}
