import { describe, expect, test } from 'vitest';
import { proofWords, type ToldLeak } from '../../../../../src/authoring/text/words/english/proof.ts';
import { TELL_TALES, type TellTale } from '../../../../../src/domain/role-play/proof/tell-tale/tell-tales.ts';

const words = ({ message, remedy }: { readonly message: string; readonly remedy: string }): string => `${message}; ${remedy}`;
const leak = (beat: string, line: string, ...marks: ToldLeak['marks']): ToldLeak => ({ beat, line, marks });

describe('who reads nobody and wins too often', () => {
  const SAID: Readonly<Record<TellTale, string>> = {
    style:
      'who knows only how right lines sound in talks with other types wins 52 % of runs, where at most 35 % is the band; let a wrong line there say it too, or say it plainly in the right one',
    'most-numbers':
      'who always takes the line with most numbers wins 52 % of runs, where at most 35 % is the band; give a wrong line there as many numbers, or say the right one without',
    'question-mark':
      'who always takes a line with a question mark wins 52 % of runs, where at most 35 % is the band; let a wrong line there ask too, or let the right one say it without asking',
    bracketed:
      'who always takes a line that begins with an action in brackets wins 52 % of runs, where at most 35 % is the band; begin a wrong line there with an action too, or take it from the right one',
    echo: 'who always takes the line with most of the customer’s own words wins 52 % of runs, where at most 35 % is the band; let a wrong line there take up the customer’s words too, or say the right one in other words',
    'middle-length':
      'who always takes the line of middle length wins 52 % of runs, where at most 35 % is the band; make a wrong line there of middle length, and the right one the shortest or the longest',
    'worst-tag':
      'who avoids the kinds of move that cost most in talks with other types wins 52 % of runs, where at most 35 % is the band; let a kind of move that mostly costs be the best one there, or let one that mostly lands cost something',
  };
  test.each(TELL_TALES)('%s', (player) => {
    expect(words(proofWords['proof/tell-tale']({ player, wins: 0.52, limit: 0.35, found: [] }))).toBe(SAID[player]);
  });

  test('is told with the lines by which it wins, and the words that do it', () => {
    const found = [
      leak('opening', 'Give it back to me.', { words: 'give it' }, { sign: 'bracket' }, { sign: 'long' }),
      leak('close', 'A line that is so long that nobody would want to read all of it here', { words: 'nobody' }),
      leak('night', '（停一停。）您说。'),
      leak('tin', 'No.'),
      leak('cousin', 'No.'),
    ];
    expect(words(proofWords['proof/tell-tale']({ player: 'style', wins: 1, limit: 0.35, found }))).toBe(
      'who knows only how right lines sound in talks with other types wins 100 % of runs, where at most 35 % is the band: ' +
        'it finds in "opening" the line "Give it back to me." (‘give it’, begins with a bracket, is among the longest); ' +
        'in "close" the line "A line that is so long that nobody woul…" (‘nobody’); in "night" the line "（停一停。）您说。"; and 2 more; ' +
        'let a wrong line there say it too, or say it plainly in the right one',
    );
  });

  test('is told over the whole set with the talks where it wins most', () => {
    const talks = ['tea-first', 'fair-booth'];
    expect(words(proofWords['proof/tell-tale-set']({ player: 'echo', wins: 0.3, limit: 0.25, locale: 'zh', talks }))).toBe(
      'who always takes the line with most of the customer’s own words wins 30 % of runs over all role-plays in zh, where 25 % is the most; ' +
        'mend first where it wins most: tea-first, fair-booth',
    );
  });
});

describe('who plays otherwise', () => {
  test.each([
    [
      proofWords['proof/band']({ player: 'crowd-pleaser', wins: 0.5, limit: 0.33, isMost: true }),
      'who pleases everybody wins 50 % of runs, where at most 33 % is the band; let what lands well with most types cost something with this one',
    ],
    [
      proofWords['proof/band']({ player: 'by-the-book', wins: 0.88, limit: 0.9, isMost: false }),
      'who plays by this type’s lesson wins 88 % of runs, where at least 90 % is the band; offer at every beat what this type’s lesson recommends, and let it lead to the close',
    ],
    [
      proofWords['proof/wrong-book']({ persona: 'silent', wins: 0.4, limit: 0.35 }),
      'who plays by the lesson on "silent", which is another type, wins 40 % of runs, where at most 35 % is the band; let what that lesson recommends cost something here, above all at the close',
    ],
    [
      proofWords['proof/one-line']({
        count: 2,
        all: 9,
        limit: 0.15,
        beats: [
          { beat: 'tin', choice: 'tin.listen' },
          { beat: 'night', choice: 'night.praise' },
        ],
      }),
      'in 2 of 9 beats one line is nearly always the best, where at most 15 % is the band: in "tin" the choice "tin.listen"; in "night" the choice "night.praise"; let another be the best when the customer is warm, or cool: change a technique, or put a condition on an arrow',
    ],
  ])('%#', (said, text) => {
    expect(words(said)).toBe(text);
  });
});
