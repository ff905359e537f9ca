import { fact } from '../../words/problem-wording.ts';
import type { GiftBlock } from './gift-blocks.ts';
import { FORMAT, FORMATS, type GiftItem, GiftSlip, type Named } from './gift-item.ts';
import { parseAnswers } from './parse-answers.ts';
import { Scanned, unescaped } from './scanned.ts';

/**
 * One block of a GIFT file by the rules of Moodle's own importer: `=`, `#` and `:` are signs inside the braces only, `~` makes a choice of them,
 * `->` pairs.
 * @throws GiftSlip where it cannot be read
 */
export function parseGift(block: GiftBlock): readonly GiftItem[] {
  const category = /^(?:\s*\/\/.*\n)*\s*\$CATEGORY:(.*)(?:\n|$)/u.exec(block.text);
  if (category) {
    const path = (category[1] ?? '').trim();
    const rest = ' '.repeat(category[0].length) + block.text.slice(category[0].length);
    return [{ kind: 'category', path }, ...(rest.trim() === '' ? [] : parseGift({ ...block, text: rest }))];
  }
  const comments = block.text.match(/^[^\S\n]*\/\/.*$/gmu)?.join('\n') ?? '';
  const whole = new Scanned(block.text.replace(/^[^\S\n]*\/\/.*$/gmu, (comment) => ' '.repeat(comment.length)));
  const [, id] = /\[id:(.+?)(?<!\\)\]/u.exec(comments) ?? [];
  const tags = [...comments.matchAll(/\[tag:(.+?)\]/gu)].map(([, tag = '']) => tag);
  const { title, rest } = cutTitle(whole.trimmed());
  const named: Named = { tags, ...(id !== undefined && { id: id.trim().replaceAll('\\]', ']') }), ...(title !== undefined && { title }) };
  const braces = findBraces(rest);
  if (!braces) return [{ kind: 'description', ...named }];
  const [, format = 'moodle'] = FORMAT.exec(rest.text) ?? [];
  const inside = rest.cut(braces.open + 1, braces.close);
  const feedback = inside.signs.lastIndexOf('####');
  const general = feedback < 0 ? undefined : inside.cut(feedback + 4).words();
  // The rest of the line is a note to the author's own.
  const [behind = ''] = /^[^\S\n]+\/\/.*/u.exec(rest.text.slice(braces.close + 1)) ?? [];
  const item: GiftItem = {
    kind: 'question',
    ...named,
    format: FORMATS.find((known) => known === format) ?? 'moodle',
    before: rest.cut(0, braces.open),
    after: rest.cut(braces.close + 1 + behind.length),
    answers: parseAnswers((feedback < 0 ? inside : inside.cut(0, feedback)).trimmed()),
    ...(general && general.text !== '' && { general }),
  };
  return [item];
}

function cutTitle(whole: Scanned): { readonly title?: string; readonly rest: Scanned } {
  if (!whole.signs.startsWith('::')) return { rest: whole };
  const end = whole.signs.indexOf('::', 2);
  const brace = whole.signs.indexOf('{');
  if (end < 0 || (brace >= 0 && brace < end)) throw new GiftSlip(whole.at, fact('gift/title-open'));
  return { title: unescaped(whole.text.slice(2, end)).trim(), rest: whole.cut(end + 2) };
}

function findBraces(rest: Scanned): { readonly open: number; readonly close: number } | undefined {
  const { signs, at } = rest;
  const open = signs.indexOf('{');
  const close = signs.indexOf('}', open);
  const early = signs.indexOf('}');
  const closesNothing = (index: number) => new GiftSlip(at + index, fact('gift/never-opened'));
  if (open < 0 && early < 0) return undefined;
  if (early >= 0 && early < open) throw closesNothing(early);
  if (open < 0) throw closesNothing(early);
  const inner = signs.indexOf('{', open + 1);
  if (close < 0 || (inner >= 0 && inner < close && signs.indexOf('}', close + 1) < 0 && signs.slice(inner, close).includes('=')))
    throw new GiftSlip(at + open, fact('gift/open'));
  if (inner >= 0 && inner < close) throw new GiftSlip(at + inner, fact('gift/brace-inside'));
  if (inner >= 0) throw new GiftSlip(at + inner, fact('gift/two-pairs'));
  const late = signs.indexOf('}', close + 1);
  if (late >= 0) throw closesNothing(late);
  return { open, close };
}
