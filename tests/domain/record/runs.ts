import { runsOf } from '../../../src/domain/record/run.ts';
import { happened, type Told } from '../progress/happened.ts';

export const started = (
  run: string,
  from?: { run: string; moves: number },
  begun: { readonly day?: 'hurried'; readonly level?: 'hard' } = {},
): Told => ({
  kind: 'run-started',
  run,
  rolePlay: 'tea',
  seed: 7,
  ...(from ? { from } : {}),
  ...begun,
});
export const made = (run: string, turn: number, choice: string, said?: string): Told => ({
  kind: 'move-made',
  run,
  turn,
  move: { choice },
  ...(said === undefined ? {} : { said }),
});
export const ended = (run: string, score = 50): Told => ({
  kind: 'run-ended',
  run,
  rolePlay: 'tea',
  outcome: 'stalled',
  ending: 'later',
  score,
});
export const runs = (...told: Told[]) => runsOf(happened(...told), 'tea');
