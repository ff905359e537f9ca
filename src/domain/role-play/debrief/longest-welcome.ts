import { plain } from '../../prose.ts';
import { impact, type Scenario, type Truth } from '../scenario.ts';
import { landing } from './landing.ts';

/** The length of the longest line of a talk that is taken well by whom it is said to; 0 where there is none. */
export function longestWelcome({ rolePlay }: Scenario, truth: Truth, lengthOf: (text: string) => number): number {
  const lengths = rolePlay.beats.flatMap(({ speaker, choices }) =>
    choices
      .filter((choice) => landing(impact(choice, { choice: choice.id }, truth[speaker] ?? truth[0])) > 0)
      .map(({ text }) => lengthOf(plain(text))),
  );
  return Math.max(0, ...lengths);
}
