import { describe, expect, it } from 'vitest';
import { formatProblem, sayProblem } from '../../../../src/authoring/text/problem.ts';
import { mendSigns } from '../../../../src/authoring/text/role-play/mend.ts';
import { parseRolePlay } from '../../../../src/authoring/text/role-play/parse-role-play.ts';
import { skeletonProblems } from '../../../../src/authoring/text/role-play/same-skeleton.ts';
import { vocabularyOf } from '../../../../src/authoring/text/table/vocabulary.ts';
import { smallRolePlay, smallTechniques, smallText } from '../../../domain/role-play/small.ts';

const context = {
  id: 'talk',
  locale: 'en',
  vocabulary: vocabularyOf([...smallTechniques.keys()], new Map([['赞美', 'praise']])),
} as const;
const parse = (text: string) => parseRolePlay('talk.en.md', text, context);
/** The problems of a body; the body begins on line 14 of its file. */
const told = (body: string, front?: string): string[] => parse(smallText(body, front)).problems.map(formatProblem);

const OPENING = `## opening

> Well?

- Go on. {listen}
  → [end](#end)
- Nice yard. {praise}
  → [end](#end)
`;
const END = '## end\n\n{won}\n\n> Fine.\n';
const SOUND = `${OPENING}\n${END}`;
const withOpening = (from: string, to: string): string => SOUND.replace(from, to);

describe('a sound role-play', () => {
  it('is read whole', () => {
    const { value, problems } = parse(
      smallText(`## opening

> Five *per cent*.

> Or: five.

> [cool, closing] Last time. Five.

- (Say nothing.) {silence, listen, interest +1}
  → [end](#end) if broken
  → [end](#end) if rapport >= 6 and patience < 3
  → [opening](#opening)
  > [held] … Well?
  > goes on here.

  > [broken] Nervous?
- Go on. {praise, #second-praise, patience −2}
  → [end](#end)

${END}`),
    );
    expect(problems).toEqual([]);
    const [opening] = value?.beats ?? [];
    expect(opening?.lines.map((line) => [line.text, line.moods])).toEqual([
      [[{ text: 'Five ' }, { text: 'per cent', emphasis: true }, { text: '.' }], []],
      [[{ text: 'Or: five.' }], []],
      [[{ text: 'Last time. Five.' }], ['cool', 'closing']],
    ]);
    expect(opening?.choices.map(({ id, techniques, effects }) => ({ id, techniques, effects }))).toEqual([
      { id: 'opening.listen+silence', techniques: ['silence', 'listen'], effects: { rapport: 0, interest: 1, patience: 0 } },
      { id: 'opening.second-praise', techniques: ['praise'], effects: { rapport: 0, interest: 0, patience: -2 } },
    ]);
    expect(opening?.choices[0]?.arrows).toEqual([
      { to: 'end', when: [{ kind: 'broken' }] },
      {
        to: 'end',
        when: [
          { kind: 'meter', meter: 'rapport', comparison: '>=', value: 6 },
          { kind: 'meter', meter: 'patience', comparison: '<', value: 3 },
        ],
      },
      { to: 'opening', when: [] },
    ]);
    expect(opening?.choices[0]?.replies.map((reply) => [reply.text[0]?.text, reply.silence])).toEqual([
      ['… Well? goes on here.', 'held'],
      ['Nervous?', 'broken'],
    ]);
    expect(value?.endings).toEqual([{ id: 'end', outcome: 'won', lines: [{ text: [{ text: 'Fine.' }], moods: [], personas: [] }] }]);
  });

  it('keeps its content when only words change, and not when an arrow does', () => {
    const content = (body: string) => smallRolePlay(body).content;
    expect(content(withOpening('Nice yard.', 'Lovely yard.'))).toBe(content(SOUND));
    expect(content(withOpening('{praise}\n  → [end](#end)', '{praise}\n  → [opening](#opening)'))).not.toBe(content(SOUND));
  });

  it('hidden type: thoughts that name it', () => {
    const { value, problems } = parse(
      smallText(
        `## opening\n\n> [silent] …\n\n> Hm.\n\n- The silent one. {is silent}\n  → [end](#end) if right\n  → [opening](#opening)\n- The doubter. {is negative}\n  → [end](#end)\n\n${END}`,
        'persona: [silent, negative]',
      ),
    );
    expect(problems).toEqual([]);
    expect(value?.cast[0].personas).toEqual(['silent', 'negative']);
    expect(value?.beats[0]?.choices[0]).toMatchObject({ id: 'opening.is-silent', names: 'silent', techniques: [] });
  });

  it('a cast: beats name who speaks', () => {
    const front = 'cast:\n  desk: {persona: negative, name: Miss Xu}\n  boss: {persona: stubborn, name: Mr Gao}';
    const { value } = parse(smallText(SOUND.replace('## opening\n', '## opening\n\n{boss}\n'), front));
    expect(value?.cast.map((member) => member.name)).toEqual(['Miss Xu', 'Mr Gao']);
    expect(value?.beats[0]?.speaker).toBe(1);
  });
});

describe('what is wrong is told word for word', () => {
  it.each([
    [
      'no front matter',
      () => parse(SOUND).problems.map(formatProblem),
      ['talk.en.md:1:1: error: the role-play begins without front matter; begin with "---", title, persona and the rest, "---"'],
    ],
    ['a misspelt key', () => told(SOUND, 'persona: stubborn\ntitel: X'), ['talk.en.md:4:1: error: unknown key "titel"; write "title"']],
    [
      'a missing key',
      () => parse(smallText(SOUND).replace('goal: G\n', '')).problems.map(formatProblem),
      ['talk.en.md:2:1: error: the key "goal" is missing; add "goal: …"'],
    ],
    [
      'an unknown persona',
      () => told(SOUND, 'persona: stuborn').slice(0, 1),
      ['talk.en.md:3:10: error: "persona" is "stuborn", which is no customer type; write "stubborn"'],
    ],
    [
      'no persona',
      () => parse(smallText(SOUND).replace('persona: stubborn\n', '')).problems.map(formatProblem),
      [
        'talk.en.md:1:1: error: neither "persona" nor "cast" says who the customer is; add "persona: stubborn", or a cast of several people',
      ],
    ],
    [
      'a start that is no beat',
      () => parse(smallText(SOUND).replace('start: opening', 'start: openning')).problems.map(formatProblem),
      ['talk.en.md:12:1: error: "start" names "openning", which is no beat; write "start: opening"'],
    ],
    [
      'an unknown technique',
      () => told(withOpening('{listen}', '{lisen}')),
      ['talk.en.md:18:11: error: unknown technique "lisen"; write "listen"'],
    ],
    [
      'empty braces',
      () => told(withOpening('{listen}', '{}')),
      ['talk.en.md:18:11: error: an empty tag; write a technique of content/techniques.yaml'],
    ],
    [
      'an effect and no technique',
      () => told(withOpening('{listen}', '{interest +1}')),
      ['talk.en.md:18:3: error: this choice names no technique; write at least one in the braces, e.g. {listen}'],
    ],
    [
      'no braces',
      () => told(withOpening(' {listen}', '')),
      ['talk.en.md:18:3: error: this choice ends without its techniques; write them in braces at its end, e.g. {listen, open-question}'],
    ],
    [
      'a full stop after the braces',
      () => told(withOpening('{listen}', '{listen}.')),
      ['talk.en.md:18:18: error: "." follows the braces; the braces end the choice: put it before them'],
    ],
    [
      'full-width braces',
      () => told(withOpening('{listen}', '｛listen｝')),
      ['talk.en.md:18:10: error: the braces are full-width; use the half-width sign; npm run check -- --fix mends this'],
    ],
    [
      'full-width brackets',
      () => told(withOpening('> Well?', '> Well?\n\n> ［cool］ Well.')),
      ['talk.en.md:18:3: error: the brackets around the mood are full-width; use the half-width sign; npm run check -- --fix mends this'],
    ],
    [
      'a full-width quote sign',
      () => told(withOpening('> Well?', '> Well?\n\n＞ So?')),
      ['talk.en.md:18:1: error: the sign that begins this quote is full-width; use the half-width sign; npm run check -- --fix mends this'],
    ],
    [
      'an arrow to no beat',
      () => told(withOpening('→ [end](#end)', '→ [ends](#ends)')),
      ['talk.en.md:19:3: error: the arrow leads to "ends", which is no beat; write "→ [end](#end)"'],
    ],
    [
      'an arrow whose words and link differ',
      () => told(withOpening('→ [end](#end)', '→ [end](#opening)')),
      ['talk.en.md:19:3: error: the arrow says [end] but links to #opening; write "→ [opening](#opening)" or "→ [end](#end)"'],
    ],
    [
      'no arrow',
      () => told(withOpening('\n  → [end](#end)\n- Nice', '\n- Nice')),
      ['talk.en.md:18:3: error: this choice leads nowhere; write "→ [beat](#beat)" on the line under it, indented'],
    ],
    [
      'an arrow drawn otherwise',
      () => told(withOpening('→ [end](#end)', '-> [end](#end)')),
      ['talk.en.md:19:3: error: the arrow is written "->"; write "→"; npm run check -- --fix mends this'],
    ],
    [
      'only conditional arrows',
      () => told(withOpening('→ [end](#end)', '→ [end](#end) if rapport >= 6')),
      ['talk.en.md:19:3: error: the last arrow has a condition; add one more without a condition, for when none holds'],
    ],
    [
      'an arrow never taken',
      () => told(withOpening('→ [end](#end)', '→ [end](#end)\n  → [opening](#opening)')),
      ['talk.en.md:19:3: error: the arrows after this one are never taken; give this one a condition, or put it last'],
    ],
    [
      'no such meter',
      () => told(withOpening('→ [end](#end)', '→ [end](#end) if raport >= 6\n  → [end](#end)')),
      ['talk.en.md:19:17: error: "raport" is no meter; write "rapport"'],
    ],
    [
      'a condition that can’t be read',
      () => told(withOpening('→ [end](#end)', '→ [end](#end) if rapport is high\n  → [end](#end)')),
      [
        'talk.en.md:19:17: error: the condition "rapport is high" can\'t be read; write a meter, a comparison and a number: "rapport >= 6", joined by "and"',
      ],
    ],
    [
      'somebody who is not in the cast',
      () => told(withOpening('→ [end](#end)', '→ [end](#end) if boss.rapport >= 6\n  → [end](#end)')),
      ['talk.en.md:19:17: error: "boss" is nobody of the cast; write one of customer.rapport'],
    ],
    [
      'a reply that is not indented',
      () => told(`${OPENING}\n> Not indented.\n\n${END}`),
      ['talk.en.md:23:1: error: this reply is not indented; indent it by two spaces, under its choice'],
    ],
    [
      'two moods in one quote',
      () => told(withOpening('> Well?', '> Well?\n\n> [cool] Well.\n> [closing] Out.')),
      ['talk.en.md:19:3: error: a second mark [closing] in one quote; put an empty line between the two quotes: one wording a quote'],
    ],
    [
      'an unknown mood',
      () => told(withOpening('> Well?', '> Well?\n\n> [cold] Well.')),
      ['talk.en.md:18:3: error: [cold] is no mood, day, customer type or person of the cast; write [cool]'],
    ],
    [
      'only lines for moods',
      () => told(withOpening('> Well?', '> [cool] Well?')),
      ['talk.en.md:14:1: error: in "opening" every line is for some mood or day only; write one without a mark, for all the others'],
    ],
    [
      'a heading of another depth',
      () => told(withOpening('## end', '### end')),
      ['talk.en.md:23:1: error: the heading "end" has depth 3; write "## end": every beat\'s heading has depth 2'],
    ],
    [
      'a heading that is no id',
      () => told(withOpening('## end', '## The end').replaceAll('#end', '#opening').replaceAll('[end]', '[opening]')),
      [
        'talk.en.md:23:1: error: "The end" is no id; a heading is the id and nothing else: small letters, digits and hyphens, as in "## the-end"',
      ],
    ],
    [
      'an id twice',
      () => told(`${SOUND}\n${END}`),
      ['talk.en.md:29:1: error: the id "end" stands already on line 23; give one of the two another id'],
    ],
    [
      'an ending without a kind',
      () => told(withOpening('{won}\n\n', '')),
      [
        'talk.en.md:23:1: error: "end" has no choices and no kind of ending; write choices, or {won}, {advanced}, {stalled} or {lost} under the heading',
      ],
    ],
    [
      'an unknown kind of ending',
      () => told(withOpening('{won}', '{one}')),
      ['talk.en.md:25:1: error: {one} under "end" is no kind of ending and nobody of the cast; write {won}'],
    ],
    [
      'an ending with choices',
      () => told(`${SOUND}\n- More? {listen}\n  → [end](#end)\n`),
      ['talk.en.md:23:1: error: the ending "end" has choices; delete them, or delete the braces under the heading'],
    ],
    [
      'two choices with one id',
      () => told(withOpening('{praise}', '{listen}')),
      [
        'talk.en.md:20:3: error: two choices here would have the id "opening.listen"; give this one an id of its own in the braces: {…, #some-id}',
      ],
    ],
    [
      'a single choice',
      () => told(withOpening('- Nice yard. {praise}\n  → [end](#end)\n', '')),
      ['talk.en.md:14:1: error: "opening" has a single choice; write two to five, or there is nothing to choose'],
    ],
    [
      'plain text in a beat',
      () => told(withOpening('> Well?', 'Well?')),
      [
        'talk.en.md:16:1: error: plain text can\'t stand in a beat; write what the customer says as a quote ("> …"), what the learner says as a list ("- …")',
      ],
    ],
    [
      'an arrow apart from its choice',
      () => told(withOpening('{listen}\n  →', '{listen}\n\n  →')),
      [
        'talk.en.md:20:3: error: this arrow stands apart from its choice; put it directly under the choice, above the reply, without an empty line',
      ],
    ],
  ])('%s', (_, problems, expected) => {
    expect(problems()).toEqual(expected);
  });

  it.each<readonly [string, string, string, readonly string[]]>([
    ['a technique in capitals', '{listen}', '{Listen}', ['18:11: error: unknown technique "Listen"; write "listen"']],
    ['a technique by its Chinese name', '{praise}', '{赞美}', ['20:15: error: unknown technique "赞美"; write "praise"']],
    ['techniques in round brackets', '{praise}', '(praise)', ['20:14: error: the brackets around "praise" are no braces; write {praise}']],
    ['techniques in square brackets', '{praise}', '[praise]', ['20:14: error: the brackets around "praise" are no braces; write {praise}']],
    [
      'a brace that is not closed',
      '{praise}',
      '{praise',
      ['20:14: error: the brace that begins the techniques is not closed; write {praise}'],
    ],
    ['a full-width hyphen', '- Nice', '－ Nice', ['20:1: error: a choice begins with a hyphen and a space; write "- Nice yard. {praise}"']],
    [
      'no space after the hyphen',
      '- Nice',
      '-Nice',
      ['20:1: error: a choice begins with a hyphen and a space; write "- Nice yard. {praise}"'],
    ],
    [
      'an arrow as an item',
      '  → [end](#end)\n- N',
      '  - → [end](#end)\n- N',
      ['19:3: error: an arrow is no item of a list; write "→ [end](#end)", without the hyphen'],
    ],
    ['an arrow without a link', '→ [end](#end)\n- N', '→ end\n- N', ['19:3: error: after the arrow stands "end"; write "→ [end](#end)"']],
    [
      'an arrow without #',
      '→ [end](#end)\n- N',
      '→ [end](end)\n- N',
      ['19:3: error: after the arrow stands "[end](end)"; write "→ [end](#end)"'],
    ],
    [
      'an arrow in full-width signs',
      '→ [end](#end)\n- N',
      '→ ［end］（#end）\n- N',
      ['19:3: error: after the arrow stands "［end］（#end）"; write "→ [end](#end)"'],
    ],
    [
      'an arrow under the reply',
      '  → [end](#end)\n- N',
      '  > Well.\n  → [end](#end)\n- N',
      ['20:3: error: this arrow stands under the reply; put it directly under the choice, above the reply'],
    ],
    [
      'a comparison the wrong way round',
      '→ [end](#end)\n- N',
      '→ [end](#end) if rapport => 6\n  → [end](#end)\n- N',
      ['19:17: error: the condition "rapport => 6" can\'t be read; write "if rapport >= 6"'],
    ],
    [
      'a full-width comparison',
      '→ [end](#end)\n- N',
      '→ [end](#end) if rapport ＞= 6\n  → [end](#end)\n- N',
      ['19:17: error: the condition "rapport ＞= 6" can\'t be read; write "if rapport >= 6"'],
    ],
    [
      'a condition in Chinese',
      '→ [end](#end)\n- N',
      '→ [end](#end) 如果好感 >= 六\n  → [end](#end)\n- N',
      ['19:17: error: "如果好感 >= 六" follows the arrow; write "if rapport >= 6"'],
    ],
    [
      'a comma between conditions',
      '→ [end](#end)\n- N',
      '→ [end](#end) if rapport >= 6，interest >= 6\n  → [end](#end)\n- N',
      ['19:17: error: the condition "rapport >= 6，interest >= 6" can\'t be read; write "if rapport >= 6 and interest >= 6"'],
    ],
    [
      '“or”',
      '→ [end](#end)\n- N',
      '→ [end](#end) if rapport >= 6 or interest >= 6\n  → [end](#end)\n- N',
      ['19:17: error: a condition can\'t say "or"; write a second arrow to the same beat, with the other condition, under this one'],
    ],
    [
      'a meter beyond 10',
      '→ [end](#end)\n- N',
      '→ [end](#end) if rapport >= 60\n  → [end](#end)\n- N',
      ['19:17: error: the condition "rapport >= 60" never changes: meters run from 0 to 10; write a number from 0 to 10'],
    ],
    ['a misspelt meter in an effect', '{praise}', '{praise, raport +1}', ['20:23: error: "raport" is no meter; write "rapport"']],
    [
      'a mood in full-width brackets',
      '> Well?',
      '> Well?\n\n> 【cool】 Well.',
      ['18:1: error: the brackets around the mood are full-width; write [cool]; npm run check -- --fix mends this'],
    ],
    ['a heading without its space', '## end', '##end', ['23:1: error: a space is missing in this heading; write "## end"']],
    ['a full-width heading', '## end', '＃＃ end', ['23:1: error: the signs of this heading are full-width; write "## end"']],
    [
      'an id in Chinese, and not the arrows to it',
      '## end',
      '## 成交',
      ['23:1: error: "成交" is no id; a heading is the id and nothing else: small letters, digits and hyphens, as in "## first-offer"'],
    ],
    [
      'an id twice, and not the arrows to the other',
      '## end',
      '## opening',
      ['23:1: error: the id "opening" stands already on line 14; give one of the two another id'],
    ],
    [
      'an ending in full-width braces',
      '{won}',
      '｛won｝',
      ['25:1: error: the braces are full-width; use the half-width sign; npm run check -- --fix mends this'],
    ],
    [
      'a beat that is not there, once for all its arrows',
      '## end\n\n{won}\n\n> Fine.\n',
      '',
      ['19:3: error: this arrow and 1 more lead to "end", which is no beat; add a beat "## end"'],
    ],
    ['a picture', '> Well?', '> ![shed](shed.png) Well?', ['16:3: error: a picture in what is said; say in words what it shows']],
    [
      'HTML',
      '> Well?',
      '<b>Well?</b>',
      [
        '16:1: error: plain text can\'t stand in a beat; write what the customer says as a quote ("> …"), what the learner says as a list ("- …")',
      ],
    ],
  ])('%s', (_, from, to, expected) => {
    if (!SOUND.includes(from)) throw new Error(`the role-play has no ${from}`);
    expect(told(SOUND.replace(from, () => to))).toEqual(expected.map((text) => `talk.en.md:${text}`));
  });

  it('forgives a tab before an arrow, an effect without its space, a comment', () => {
    const body = SOUND.replace('  → [end]', '\t→ [end]')
      .replace('{praise}', '{praise, interest+1}')
      .replace('## end', '<!-- later -->\n\n## end');
    expect(told(body)).toEqual([]);
  });

  it('all at once', () => {
    const body = withOpening('{listen}', '{lisen}').replace('[end](#end)', '[ende](#ende)').replace('{won}', '{one}');
    expect(told(body)).toHaveLength(3);
  });
});

describe('mendSigns', () => {
  const bad = '## opening\n\n＞ 五个点。\n\n＞ ［cool］ 最后一遍。\n\n- 您说。 ｛listen，praise｝\n  -> ［end］（#end）\n  ＞ 送货！\n';
  const good = '## opening\n\n> 五个点。\n\n> [cool] 最后一遍。\n\n- 您说。 {listen，praise}\n  → [end](#end)\n  > 送货！\n';

  it('mends what a Chinese keyboard does, and no words', () => {
    expect(mendSigns(bad)).toBe(good);
  });

  it('changes nothing that is right', () => {
    expect(mendSigns(good)).toBe(good);
    expect(mendSigns('> 他说：［笑］“五个点 -> 四个点”\n')).toBe('> 他说：［笑］“五个点 -> 四个点”\n');
  });
});

describe('the other language', () => {
  const zh = smallRolePlay(SOUND);
  it.each([
    ['the same', SOUND, []],
    [
      'a choice missing',
      withOpening('- Nice yard. {praise}', '- Nice yard. {silence}'),
      ['in "opening" a choice is "opening.silence" here and "opening.praise" in the other language'],
    ],
    [
      'an arrow elsewhere',
      withOpening('{praise}\n  → [end](#end)', '{praise}\n  → [opening](#opening)'),
      ['in "opening" the choice "opening.praise" leads elsewhere or has other effects than in the other language'],
    ],
    ['another kind of ending', withOpening('{won}', '{lost}'), ['the endings are end (lost) here and end (won) in the other language']],
    [
      'a line for another mood',
      withOpening('> Well?', '> Well?\n\n> [cool] Well.'),
      ['in "opening" the lines are marked - cool here and - in the other language'],
    ],
  ])('%s', (_, body, expected) => {
    expect(skeletonProblems(zh, smallRolePlay(body), 'talk.zh.md', 'talk.en.md').map((problem) => sayProblem(problem).message)).toEqual(
      expected,
    );
  });
});
