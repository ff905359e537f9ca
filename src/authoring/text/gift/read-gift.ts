import type { Locale } from '../../../domain/locale.ts';
import type { Question } from '../../../domain/quiz/question.ts';
import { error, type Problem, problem } from '../problem.ts';
import { QUIZ_ID } from '../quiz/read/part-id.ts';
import { type Fact, fact } from '../words/problem-wording.ts';
import { type Lose, type Loss, lost } from './loss.ts';
import { type GiftBlock, giftBlocks } from './parse/gift-blocks.ts';
import { type GiftItem, GiftSlip } from './parse/gift-item.ts';
import { parseGift } from './parse/parse-gift.ts';
import { readQuestion } from './read-question.ts';
import { surviving } from './surviving.ts';

export interface GiftRead {
  readonly questions: readonly Question[];
  /** What is in the file and not in the questions. */
  readonly losses: readonly Loss[];
  /** Where the file cannot be read; nothing should be written then. */
  readonly problems: readonly Problem[];
}

/** Reads a GIFT file. All problems come at once, each with its line. Every question is one that a quiz file can hold, word for word. */
export function readGift(path: string, source: string, locale: Locale): GiftRead {
  const questions: Question[] = [];
  const losses: Loss[] = [];
  const problems: Problem[] = [];
  const taken = new Set<string>();
  let category: string | undefined;
  const blocks = giftBlocks(source);
  for (const [index, block] of blocks.entries()) {
    const refuse = (at: number, found: Fact): void => {
      problems.push(problem('error', { path, ...placeIn(block, at) }, found));
    };
    if (isCutOff(blocks[index - 1], block)) continue;
    const next = blocks[index + 1];
    if (isCutOff(block, next)) {
      refuse(block.text.length + 1, fact('gift/empty-line'));
      continue;
    }
    for (const item of itemsOf(block, refuse)) {
      if (item.kind === 'category') {
        category = item.path.replace(/^\$[a-z]+\$\/?/u, '').replace(/^top\//u, '');
        continue;
      }
      const id = freeId(item, taken, questions.length + 1);
      const name = item.title ?? item.id ?? id;
      const lose: Lose = (lost) => losses.push({ question: name, line: block.line, lost });
      if (item.kind === 'description') {
        lose(lost('read/description'));
        continue;
      }
      try {
        const read = readQuestion(item, id, category, { locale, format: item.format, lose });
        const question = read && surviving(read, locale, lose, (found) => refuse(0, found));
        if (!question) continue;
        if (item.title !== undefined && item.title !== id) lose(lost('read/title', { id }));
        taken.add(id);
        questions.push(question);
      } catch (thrown) {
        if (!(thrown instanceof GiftSlip)) throw thrown;
        refuse(thrown.at, thrown.fact);
      }
    }
  }
  if (questions.length === 0 && losses.length === 0 && problems.length === 0) {
    problems.push(error({ path, line: 1, column: 1 }, 'gift/no-question'));
  }
  return { questions, losses, problems };
}

function itemsOf(block: GiftBlock, refuse: (at: number, found: Fact) => void): readonly GiftItem[] {
  try {
    return parseGift(block);
  } catch (thrown) {
    if (!(thrown instanceof GiftSlip)) throw thrown;
    refuse(thrown.at, thrown.fact);
    return [];
  }
}

/** Whether an empty line cut one question in two: the braces opened in the first block are closed in the second. */
function isCutOff(block: GiftBlock | undefined, next: GiftBlock | undefined): boolean {
  const signs = (one: GiftBlock | undefined) => one?.text.replace(/\\[{}\\]/gu, '').replace(/[^{}]/gu, '') ?? '';
  return signs(block).endsWith('{') && signs(next).startsWith('}');
}

function placeIn(block: GiftBlock, at: number): { readonly line: number; readonly column: number } {
  const before = block.text.slice(0, at).split('\n');
  if (at > block.text.length) return { line: block.line + before.length, column: 1 };
  return { line: block.line + before.length - 1, column: (before.at(-1)?.length ?? 0) + 1 };
}

function freeId(item: Exclude<GiftItem, { kind: 'category' }>, taken: ReadonlySet<string>, position: number): string {
  const candidates = [item.id, item.title].flatMap((text) => {
    const slug =
      text
        ?.normalize('NFKC')
        .toLowerCase()
        .replace(/[^a-z0-9]+/gu, '-')
        .replace(/^-|-$/gu, '') ?? '';
    return QUIZ_ID.test(slug) ? [slug.slice(0, 60).replace(/-$/u, '')] : [];
  });
  const base = candidates[0] ?? `question-${position}`;
  let id = base;
  for (let count = 2; taken.has(id); count += 1) id = `${base}-${count}`;
  return id;
}
