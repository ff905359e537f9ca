import { describe, expect, test } from 'vitest';
import type { Locale } from '../../../../../src/domain/locale.ts';
import { likingsOf, picksBy, type TellTale } from '../../../../../src/domain/role-play/proof/tell-tale/tell-tales.ts';
import type { Choice, RolePlay } from '../../../../../src/domain/role-play/role-play.ts';
import { choiceOf } from '../../by-hand.ts';
import { smallRolePlay } from '../../small.ts';

const any = smallRolePlay(
  '## opening\n\n> Well?\n\n- Go on. {listen}\n  → [won](#won)\n- No. {rebut}\n  → [won](#won)\n\n## won\n\n{won}\n\n> Yes.\n',
);

/** Which of some lines, by number, a tell-tale takes after what was said. */
function taken(player: TellTale, lines: readonly string[], said = 'Well?', locale: Locale = 'en'): Readonly<Record<string, number>> {
  const choices = lines.map((text, index): Choice => choiceOf(String(index), { text: [{ text }], techniques: [text] }));
  const beat = { id: 'opening', speaker: 0, lines: [{ text: [{ text: said }], moods: [], personas: [] }], choices };
  const rolePlay: RolePlay = { ...any, locale, beats: [beat] };
  const looks = new Map(lines.map((text, index) => [String(index), { score: text.length, weights: [] }]));
  const families = { worstOf: (choice: Choice) => (choice.techniques.includes('rush') ? 1 : 0) };
  return Object.fromEntries(picksBy(rolePlay, likingsOf(locale, looks, families)[player]).get('opening') ?? []);
}

describe('who reads nobody', () => {
  test.each<[player: TellTale, what: string, lines: readonly string[], picks: Readonly<Record<string, number>>]>([
    ['style', 'takes what looks most like a right line', ['Go on.', 'Go on, then.', 'No.'], { 1: 1 }],
    ['most-numbers', 'takes the line with most numbers', ['Two.', 'Two at 8:30.', 'None'], { 1: 1 }],
    ['most-numbers', 'draws where none has any', ['No.', 'None'], { 0: 1 / 2, 1: 1 / 2 }],
    ['question-mark', 'takes a line that asks', ['No.', 'Why? Why?', 'What?'], { 1: 1 / 2, 2: 1 / 2 }],
    ['bracketed', 'takes a line that begins with an action', ['No.', '(Nod.)', 'Yes (nod).'], { 1: 1 }],
    ['middle-length', 'takes the line of middle length', ['a', 'aaa', 'aaaaaaaa'], { 1: 1 }],
    ['middle-length', 'draws between two in the middle', ['aaa', 'a', 'aa', 'aaaa'], { 0: 1 / 2, 2: 1 / 2 }],
    ['worst-tag', 'takes none of the worst kind', ['rush', 'listen', 'praise'], { 1: 1 / 2, 2: 1 / 2 }],
  ])('%s %s', (player, _what, lines, picks) => {
    expect(taken(player, lines)).toEqual(picks);
  });

  test('echo takes the line with most of the customer’s words, not how often it says them', () => {
    const said = 'The lorry was late again.';
    expect(taken('echo', ['Late, late, late.', 'The lorry, late?', 'I see.'], said)).toEqual({ 1: 1 });
    expect(taken('echo', ['知道了。', '车又晚了，我听着。', '车？'], '车又晚了！', 'zh')).toEqual({ 1: 1 });
  });

  test('says nothing where there is nothing to say', () => {
    expect(taken('style', [])).toEqual({});
  });
});
