import { isAtOnce, type NamedStep, type Step, stepKey } from '../../domain/course/path.ts';
import { pathToContinue, whereToContinueOn } from '../../domain/progress/continue.ts';
import { stepOfNext } from '../../domain/progress/on-path.ts';
import { isStepDone, stepsDone } from '../../domain/progress/path-steps.ts';
import { rolePlayRecord } from '../../domain/progress/role-plays.ts';
import type { Summary } from '../../domain/record/summary.ts';
import { fill } from '../fill.ts';
import type { StandingWords } from '../words/progress/standing.ts';
import { type NextStep, nextStep, type WhatNext } from './next-step.ts';
import type { ShownPath } from './shown.ts';

/** What there is to do on the site, paths and all, and the words for how far one is on them. */
export interface OfferedPaths extends WhatNext {
  readonly paths: readonly ShownPath[];
  readonly words: Pick<StandingWords, 'next' | 'path'>;
}

/** How far one is on a path, in words. */
export interface PathStanding {
  readonly path: ShownPath;
  /** `new`: no step is done. */
  readonly state: 'new' | 'begun' | 'done';
  /** Whether a step is done, or was begun. */
  readonly isUnderWay: boolean;
  readonly done: number;
  /** Steps done, and the time that is left. */
  readonly far: string;
  /** Undefined where all of it is done. */
  readonly next: NextStep | undefined;
  /** Steps not done that stand before what comes next, in words; undefined where there are none, or the path is not under way. */
  readonly earlier: string | undefined;
  /** Of each step, in the order of the path; at one step at most stands what comes next, once the path is under way. */
  readonly steps: readonly StepStanding[];
}

export interface StepStanding {
  readonly isDone: boolean;
  readonly isNext: 'step' | 'quiz' | false;
  /** Of a talk that was held, how its best run ended, in words: held is not yet won. */
  readonly talked: { readonly isWon: boolean; readonly text: string } | undefined;
}

export function pathStanding(summary: Summary, path: ShownPath, offered: OfferedPaths): PathStanding {
  const { words } = offered;
  const done = stepsDone(summary, path);
  const total = path.steps.length;
  const next = whereToContinueOn(summary, path, offered);
  const state = done === 0 ? 'new' : done < total ? 'begun' : 'done';
  const isUnderWay = done > 0 || (next !== undefined && 'why' in next && next.why !== 'path');
  const at = next && isUnderWay ? stepOfNext(next) : undefined;
  const first = at ? path.steps.findIndex((step) => isSame(step, at)) : -1;
  const earlier = path.steps.slice(0, Math.max(first, 0)).filter((step) => !isStepDone(summary, step)).length;
  return {
    ...{ path, state, isUnderWay, done },
    earlier: earlier > 0 ? fill(words.path.earlier, { count: earlier }) : undefined,
    far: fill(farWords(path, state, words), { count: done, total, time: inTime(minutesOf(path, summary, state), words) }),
    next: next && nextStep(next, offered),
    steps: path.steps.map((step, index) => ({
      isDone: isStepDone(summary, step),
      isNext: index === first && (next?.kind === 'quiz' ? 'quiz' : 'step'),
      talked: talkedOf(summary, step, words),
    })),
  };
}

function talkedOf(summary: Summary, step: Step, { path }: OfferedPaths['words']): StepStanding['talked'] {
  const record = step.kind === 'role-play' ? rolePlayRecord(summary, step.rolePlay) : undefined;
  if (!record) return undefined;
  const isWon = record.outcome === 'won';
  return { isWon, text: fill(isWon ? path.won : path.talked, { score: Math.round(record.best) }) };
}

/** Of a path that is done: of all of it, since it may be walked again; else what is left. */
const minutesOf = ({ steps, minutes }: ShownPath, summary: Summary, state: PathStanding['state']): number =>
  steps.reduce((sum, step, index) => sum + (state !== 'done' && isStepDone(summary, step) ? 0 : (minutes[index] ?? 0)), 0);

function farWords({ minutes }: ShownPath, state: PathStanding['state'], { path }: OfferedPaths['words']): string {
  if (state !== 'done') return path.steps;
  return isAtOnce(minutes.reduce((sum, one) => sum + one, 0)) ? path.again : path.all;
}

const inTime = (minutes: number, { path }: OfferedPaths['words']): string =>
  minutes < 90 ? fill(path.minutes, { count: minutes }) : fill(path.hours, { count: Math.round(minutes / 60) });

const isSame = (one: NamedStep, other: NamedStep): boolean => stepKey(one) === stepKey(other);

/** All paths, the one that one is on first, then those begun, those not begun, and those done. */
export function pathsInOrder(summary: Summary, offered: OfferedPaths): readonly PathStanding[] {
  const on = pathToContinue(summary, offered)?.id;
  const rank = ({ path, state }: PathStanding): number => (path.id === on ? 0 : state === 'begun' ? 1 : state === 'new' ? 2 : 3);
  return offered.paths.map((path) => pathStanding(summary, path, offered)).toSorted((a, b) => rank(a) - rank(b));
}
