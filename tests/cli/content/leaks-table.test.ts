import { expect, test } from 'vitest';
import { leaksOverview, leaksTable } from '../../../src/cli/content/leaks-table.ts';
import { type Proved, proveSet } from '../../../src/domain/role-play/proof/prove-set.ts';
import { silent, stubborn } from '../../domain/role-play/party.ts';
import { smallRolePlay, smallTechniques } from '../../domain/role-play/small.ts';

const talk = (id: string, line: string, persona: string) => ({
  ...smallRolePlay(
    `## opening

> The lorry was late.

- ${line} {listen}
  → [close](#close)
- Please, really. {rebut}
  → [close](#close)
- Would you please look at this? {rush}
  → [lost](#lost)

## close

> So?

- Thursday, then. {praise}
  → [won](#won) if rapport >= 4
  → [lost](#lost)
- Please, really, you must. {rebut}
  → [lost](#lost)

## won

{won}

> Yes.

## lost

{lost}

> No.
`,
    `persona: ${persona}`,
  ),
  id,
});

const set = proveSet(
  [talk('mine', '(Nod.) The lorry is yours at six.', 'stubborn'), talk('theirs', '(Nod.) It’s six.', 'silent')],
  { techniques: smallTechniques, personas: new Map([stubborn, silent].map((persona) => [persona.id, persona])) },
  () => true,
);
const [mine] = set;
const shown = (proved: Proved | undefined): readonly string[] => (proved ? leaksTable(proved).split('\n') : []);

test('a talk is shown beat by beat, each line with what it costs and what gives it away', () => {
  const lines = shown(mine);
  const from = lines.findIndex((line) => line.startsWith('## opening'));
  expect(lines.slice(from, from + 4)).toEqual([
    '## opening   * one line is nearly always the best: the customer need not be read',
    ' ✔  listen                              price   0  best 100 %  style  +2.2  (   1# 1~  33c  ◀ SNBET',
    '     (Nod.) The lorry is yours at six.',
    '     right: ‘nod’ +0.6, ‘six’ +0.6, begins with a bracket +0.6 | wrong: is among the longest −0.6, ‘at’ −0.1',
  ]);
});

test('at the end stands who wins how often, by which beats, and whether that is too often', () => {
  const lines = shown(mine);
  const from = lines.findIndex((line) => line.includes('style      ') && line.includes('%') && !line.includes('price'));
  expect(lines.slice(from)).toEqual([
    ' ✘ style                100 %  at most 35 %    points by opening 58, close 50',
    ' ✘ most-numbers          50 %  at most 35 %    points by opening 29',
    '   question-mark          0 %  at most 35 %',
    ' ✘ bracketed             50 %  at most 35 %    points by opening 29',
    ' ✘ echo                  50 %  at most 35 %    points by opening 29',
    '   middle-length          0 %  at most 35 %',
    ' ✘ worst-tag             50 %  at most 35 %    points by close 25, opening 8',
    ' ✘ random                21 %  at most 12 %',
    ' ✘ courteous            100 %  at most 33 %',
    '   skilled               70 %  at least 60 %',
    '   by-the-book          100 %  at least 90 %',
    '   shortest              25 %',
    '   longest                0 %',
    ' ✘ crowd-pleaser        100 %  at most 33 %',
    ' ✘ book: silent         100 %  at most 35 %',
    ' ✘ one-line beats        50 %  at most 15 %    opening',
  ]);
});

test('all talks of a language are shown at a glance, with the mean over them', () => {
  expect(leaksOverview(set).split('\n')).toEqual([
    '',
    'en: won %  style  most-numbers  question-mark  bracketed   echo  middle-length  worst-tag  shortest  longest  crowd-pleaser  one-line beats',
    'mine       ✘ 100         ✘  50              0      ✘  50  ✘  50              0      ✘  50        25        0          ✘ 100           ✘  50',
    'theirs     ✘  75         ✘  38              0      ✘  38     13          ✘  38      ✘  75         0        0          ✘  75               0',
    'mean       ✘  88         ✘  44              0      ✘  44  ✘  31             19      ✘  63        13        0          ✘  88                ',
  ]);
});
