import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { parseReplies } from '../../../../src/authoring/text/own-words/parse-replies.ts';
import { formatProblem } from '../../../../src/authoring/text/problem.ts';
import { smallMaterial } from '../../../domain/own-words/small-material.ts';

const rolePlays = smallMaterial('en').rolePlays.map(({ rolePlay }) => rolePlay);
const entry = (changed: Readonly<Record<string, string>> = {}): string => {
  const all = {
    'role-play': 'talk-0',
    beat: 'opening',
    line: 'Too dear.',
    reply: 'what worries you',
    labels: '[opening.open-question, none]',
    ...changed,
  };
  return Object.entries(all)
    .map(([key, value], index) => `${index === 0 ? '-' : ' '} ${key}: ${value}\n`)
    .join('');
};
const read = (text: string) => parseReplies('tests/own-words/replies.en.yaml', text, rolePlays);

it('reads what was said and what two people say it means', () => {
  const { value, problems } = read(entry({ techniques: '[open-question, clarify]' }));
  expect(problems).toEqual([]);
  expect(value).toMatchObject([
    { rolePlay: { id: 'talk-0' }, beat: { id: 'opening' }, reply: 'what worries you', labels: ['opening.open-question', 'none'] },
  ]);
});

test.each<[slip: string, changed: Readonly<Record<string, string>>, expected: string]>([
  [
    'a role-play that is gone',
    { 'role-play': 'talk-9' },
    '1:14: error: there is no role-play "talk-9"; the text has changed since the reply was labelled: label it anew, or delete it',
  ],
  [
    'a beat that is gone',
    { beat: 'close' },
    '2:9: error: there is no beat "close"; the text has changed since the reply was labelled: label it anew, or delete it',
  ],
  [
    'a line that is gone',
    { labels: '[none, opening.rush]' },
    '5:18: error: the label "opening.rush" is no line of this beat; write none, or one of opening.praise (You keep this shop b…), opening.open-question (How do you usually a…), opening.concede-early (I’ll give you ten pe…)',
  ],
])('%s is told', (_, changed, expected) => {
  expect(read(entry(changed)).problems.map(formatProblem)).toEqual([`tests/own-words/replies.en.yaml:${expected}`]);
});

describe('what is kept apart', () => {
  const repliesIn = (name: string, locale: string): readonly string[] => {
    const file = `tests/own-words/${name}.${locale}.yaml`;
    return existsSync(file) ? [...readFileSync(file, 'utf8').matchAll(/^ {2}reply: (.*)$/gmu)].map(([, reply = '']) => reply) : [];
  };
  test.each(['zh', 'en'])('no held-out reply is learnt from, or fitted on (%s)', (locale) => {
    const held = repliesIn('replies', locale);
    expect(held.length).toBeGreaterThanOrEqual(300);
    const learnt = new Set([
      ...repliesIn('tuning', locale),
      ...readFileSync(`content/said.${locale}.yaml`, 'utf8')
        .split('\n')
        .map((line) => line.replace(/^ {2}- /u, '')),
    ]);
    expect(held.filter((reply) => learnt.has(reply))).toEqual([]);
  });
});
