import { describe, expect, it } from 'vitest';
import { proofReport } from '../../../../src/authoring/text/check/proof-problems.ts';
import { missingWhys, whyDifferences } from '../../../../src/authoring/text/check/whys.ts';
import { formatProblem } from '../../../../src/authoring/text/problem.ts';
import { parseRolePlay } from '../../../../src/authoring/text/role-play/parse-role-play.ts';
import { vocabularyOf } from '../../../../src/authoring/text/table/vocabulary.ts';
import type { Locale } from '../../../../src/domain/locale.ts';
import { analyse, standingsOf } from '../../../../src/domain/role-play/proof/proof.ts';
import { scenarioOf } from '../../../../src/domain/role-play/scenario.ts';
import { smallPersona, smallTechniques, smallText } from '../../../domain/role-play/small.ts';

const personas = new Map([['stubborn', smallPersona('stubborn', { listen: [2, 1, 0], rebut: [-2, 0, -1] })] as const]);
/** Two lines for each of two reasons: the best of the beat on line 18, those that cost on lines 20, 22 and 24 of the file, further down with every why. */
const body = (whys: Readonly<Record<string, string>>): string => {
  const line = (id: string, technique: string, to: string): string =>
    `- Words. {${technique}, #${id}}\n  → [${to}](#${to})\n${whys[id] ? `  ! ${whys[id]}\n` : ''}`;
  return `## opening\n\n> Well?\n\n${line('best', 'listen', 'won')}${line('late', 'listen', 'soon')}${line('no', 'rebut', 'lost')}${line('never', 'rebut', 'lost')}\n## won\n\n{won}\n\n> Yes.\n\n## soon\n\n{stalled}\n\n> Soon.\n\n## lost\n\n{lost}\n\n> No.\n`;
};

function read(locale: Locale, whys: Readonly<Record<string, string>>) {
  const path = `role-plays/talk.${locale}.md`;
  const vocabulary = vocabularyOf([...smallTechniques.keys()]);
  const { value, places, problems } = parseRolePlay(path, smallText(body(whys)), { id: 'talk', locale, vocabulary });
  if (!value) throw new Error(problems.map(formatProblem).join('\n'));
  return { path, value: { rolePlay: value, places } };
}
type File = ReturnType<typeof read>;

const missing = (file: File, ...others: readonly File[]): readonly string[] => {
  const scenario = scenarioOf(file.value.rolePlay, personas);
  const standings = standingsOf(scenario, analyse(scenario));
  return missingWhys(
    scenario,
    standings,
    file.value.places,
    others.map(({ value }) => value.rolePlay),
  ).map(formatProblem);
};

const all = { best: 'He is let finish.', late: 'It is too late.', no: 'He is told off.', never: 'He is told off again.' };
const DEAR = 'write under it, indented, why this customer takes it so, or what it loses, here: "! …"';

describe('a line of weight without a why', () => {
  it('is told word for word, where it stands', () => {
    expect(missing(read('zh', {}))).toEqual([
      'role-plays/talk.zh.md:18:3: error: this line is the best of "opening", and nothing says why; write under it, indented, why it is the right one with this customer, here: "! …"',
      `role-plays/talk.zh.md:20:3: error: this line is among the three dearest of the talk (it costs 60 of 100 points), and nothing says why; ${DEAR}`,
      `role-plays/talk.zh.md:22:3: error: this line is among the three dearest of the talk (it costs 85 of 100 points), and nothing says why; ${DEAR}`,
      `role-plays/talk.zh.md:24:3: error: this line is among the three dearest of the talk (it costs 85 of 100 points), and nothing says why; ${DEAR}`,
    ]);
  });
  it('is not told once it has one', () => {
    expect(missing(read('zh', all))).toEqual([]);
    expect(missing(read('zh', { ...all, no: '' }))).toHaveLength(1);
  });
  it('is told as a difference, once, where the other language has one', () => {
    const [zh, en] = [read('zh', all), read('en', { ...all, no: '' })];
    expect(missing(en, zh)).toEqual([]);
    expect(whyDifferences(zh, en).map(formatProblem)).toEqual([
      'role-plays/talk.en.md:24:3: error: in "opening" the choice "opening.no" has no why here, and one in the other language; write one under it, "! …", as in role-plays/talk.zh.md, or delete that one',
    ]);
    expect(whyDifferences(en, zh)).toEqual([]);
  });
  it('is told in every language that is proved', () => {
    const files = [read('zh', {}), read('en', {})];
    const report = proofReport({
      rolePlays: files.map(({ value }) => value.rolePlay),
      beatPlaces: new Map(files.map(({ value }) => [value.rolePlay, value.places])),
      campaigns: [],
      campaignPlaces: new Map(),
      techniques: smallTechniques,
      personas,
    });
    const told = report.problems.filter(({ fact }) => fact.kind === 'proof/no-why');
    expect(told.map(({ path, line }) => `${path}:${line}`)).toEqual(
      ['zh', 'en'].flatMap((locale) => [18, 20, 22, 24].map((line) => `role-plays/talk.${locale}.md:${line}`)),
    );
  });
});
