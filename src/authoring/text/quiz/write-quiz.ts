import { type Prose, plain } from '../../../domain/prose.ts';
import type { Block, Option, Part, Question } from '../../../domain/quiz/question.ts';
import type { Quiz } from '../../../domain/quiz/quiz.ts';
import { letters } from './part-id.ts';

/** A quiz as its author would write it: `parseQuiz` of the result gives the same questions. */
export function writeQuiz(quiz: Pick<Quiz, 'title' | 'lesson' | 'pass' | 'draw' | 'questions'>): string {
  const front = [`title: ${JSON.stringify(quiz.title)}`, `lesson: ${quiz.lesson}`];
  if (quiz.pass !== undefined) front.push(`pass: ${quiz.pass}`);
  if (quiz.draw) front.push(`draw: ${JSON.stringify(quiz.draw)}`);
  return `---\n${front.join('\n')}\n---\n\n${quiz.questions.map(writeQuestion).join('\n')}`;
}

function writeQuestion(question: Question): string {
  const blocks = [`## ${question.id}`, attributes(question), ...question.stem.map(writeBlock), ...answers(question)];
  if (question.explanation) blocks.push(quoted(question.explanation.map(writeBlock).join('\n\n')));
  return `${blocks.join('\n\n')}\n`;
}

function attributes(question: Question): string {
  const entries: string[] = [`kind: ${question.kind}`];
  if (question.use !== 'quiz') entries.push(`use: ${question.use}`);
  if (question.skill) entries.push(`skill: ${question.skill}`);
  if (question.difficulty !== 1) entries.push(`difficulty: ${question.difficulty}`);
  if (question.tags.length > 0)
    entries.push(`tags: [${question.tags.map((tag) => (/^[a-z][a-z0-9-]*$/u.test(tag) ? tag : JSON.stringify(tag))).join(', ')}]`);
  if (question.weight !== 1) entries.push(`weight: ${question.weight}`);
  if (question.attempts !== undefined) entries.push(`attempts: ${question.attempts}`);
  if (question.see) entries.push(`see: ${JSON.stringify(question.see)}`);
  if ((question.kind === 'single' || question.kind === 'multiple') && !question.shuffle) entries.push('shuffle: false');
  return `{${entries.join(', ')}}`;
}

function answers(question: Question): string[] {
  switch (question.kind) {
    case 'single':
    case 'multiple':
    case 'true-false':
      return [question.options.map(writeOption).join('\n')];
    case 'ordering':
      return [question.items.map((item, index) => `${index + 1}. ${line(item)}${ownId(item, index)}${why(item, 3)}`).join('\n')];
    case 'matching': {
      const used = new Set(question.left.map((left) => left.to));
      const text = (id: string) => cell(question.right.find((right) => right.id === id)?.text ?? []);
      const rows = question.left.map((left) => [cell(left.text), text(left.to), cell(left.why ?? [])]);
      const spare = question.right.filter((right) => !used.has(right.id)).map((right) => ['', cell(right.text), '']);
      const withWhy = question.left.some((left) => left.why);
      const table = [[...question.heads.map(cell), withWhy ? ' ' : ''], ['---', '---', '---'], ...rows, ...spare];
      return [table.map((row) => `| ${row.slice(0, withWhy ? 3 : 2).join(' | ')} |`).join('\n')];
    }
    case 'sorting':
      return [
        question.groups
          .map((group, index) => {
            const items = question.items.filter((item) => item.to === group.id);
            const written = items.map(
              (item, place) => `  - ${line(item)}${item.id === `${group.id}-${letters(place)}` ? '' : ` {#${item.id}}`}${why(item, 4)}`,
            );
            return [`- ${line(group)}${ownId(group, index)}`, ...written].join('\n');
          })
          .join('\n'),
      ];
    case 'blanks':
      return question.passage.map((paragraph) =>
        paragraph
          .map((piece) => {
            if (piece.kind === 'text') return markdown(piece.text);
            const accepts = question.blanks.find((blank) => blank.id === piece.id)?.accepts ?? [];
            return `[[${accepts.map(({ text, credit }) => (credit === 1 ? escaped(text) : `%${tidy(credit * 100)}%${escaped(text)}`)).join('|')}]]`;
          })
          .join(''),
      );
    case 'number':
      return [
        question.accepts
          .map(({ value, tolerance, credit }, index) => {
            const unit = index === 0 && question.unit ? ` ${question.unit}` : '';
            // ‘± 1 %’ after a bare number is a share of it; after a value in per cent it is points.
            const points = question.unit === '%' ? ' %' : '';
            return `= ${tidy(value)}${points}${tolerance > 0 ? ` ± ${tidy(tolerance)}` : ''}${points && tolerance === 0 ? '' : points || unit}${credit === 1 ? '' : ` {${tidy(credit * 100)}%}`}`;
          })
          .join('\n'),
      ];
    case 'marking': {
      const passage = question.passage.map((pieces) => {
        let text = '';
        let open: string | undefined;
        for (const [index, piece] of pieces.entries()) {
          const target = piece.kind === 'word' ? piece.target : between(pieces, index, open);
          if (target !== open) text += '==';
          if (open !== undefined && target !== undefined && target !== open) text += '==';
          text += escaped(piece.text);
          open = target;
        }
        return open === undefined ? text : `${text}==`;
      });
      const reasons = question.targets
        .filter((target) => target.why)
        .map((target) => `- ==${escaped(plain(target.text))}==${why(target, 2)}`);
      return [quoted(passage.join('\n\n')), ...(reasons.length > 0 ? [reasons.join('\n')] : [])];
    }
    case 'transcript': {
      const lines = question.lines.map((spoken, index) => {
        const braces = [...(spoken.id === letters(index) ? [] : [`#${spoken.id}`]), ...(spoken.id === question.wrong ? ['x'] : [])];
        return `${index + 1}. ${escaped(spoken.speaker)}: ${markdown(spoken.text)}${braces.length > 0 ? ` {${braces.join(', ')}}` : ''}${why(spoken, 3)}`;
      });
      return [lines.join('\n'), ...(question.reasons.length > 0 ? [question.reasons.map(writeOption).join('\n')] : [])];
    }
  }
}

/** Text between two words of one stretch belongs to it. */
function between(
  pieces: Extract<Question, { kind: 'marking' }>['passage'][number],
  index: number,
  open: string | undefined,
): string | undefined {
  if (open === undefined) return undefined;
  const next = pieces.slice(index + 1).find((piece) => piece.kind === 'word');
  return next?.kind === 'word' && next.target === open ? open : undefined;
}

function writeOption(option: Option, index: number): string {
  const braces = [
    ...(option.id === letters(index) ? [] : [`#${option.id}`]),
    ...(option.credit === undefined ? [] : [`${tidy(option.credit * 100)}%`]),
  ];
  return `- [${option.right ? 'x' : ' '}] ${line(option)}${braces.length > 0 ? ` {${braces.join(', ')}}` : ''}${why(option, 2)}`;
}

function ownId(part: Part, index: number): string {
  return part.id === letters(index) ? '' : ` {#${part.id}}`;
}

function why(part: Pick<Part, 'why'>, indent: number): string {
  return part.why ? `\n${' '.repeat(indent)}> ${line({ text: part.why })}` : '';
}

function writeBlock(block: Block): string {
  if (block.kind === 'paragraph') return line(block);
  if (block.kind === 'quote') return quoted(line(block));
  // An asterisk keeps a list of the stem apart from the answers' hyphens.
  return block.items.map((item, index) => `${block.ordered ? `${index + 1})` : '*'} ${line({ text: item })}`).join('\n');
}

function quoted(text: string): string {
  return text
    .split('\n')
    .map((row) => (row === '' ? '>' : `> ${row}`))
    .join('\n');
}

function line({ text }: { readonly text: Prose }): string {
  return markdown(text)
    .replace(/^([#>+\-=＝{｛]|\d+(?=[.)]))/u, (start) => (/\d/u.test(start) ? start : `\\${start}`))
    .replace(/^(\d+)([.)])/u, '$1\\$2');
}

function cell(text: Prose): string {
  return markdown(text).replaceAll('|', '\\|');
}

function markdown(text: Prose): string {
  return text.map((span) => (span.emphasis ? `**${escaped(span.text)}**` : escaped(span.text))).join('');
}

/** What Markdown would take for marks. */
function escaped(text: string): string {
  return text.replace(/[\\*_`[<&~]/gu, '\\$&').replaceAll('\n', ' ');
}

/** At most five decimals, as Moodle's fractions. */
function tidy(number: number): string {
  return String(Math.round(number * 1e5) / 1e5);
}
