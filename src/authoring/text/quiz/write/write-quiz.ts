import { type Prose, plain } from '../../../../domain/prose.ts';
import type { Block, MarkingPiece, Option, Part, Question, Spelling } from '../../../../domain/quiz/question.ts';
import type { Quiz } from '../../../../domain/quiz/quiz.ts';
import { letters } from '../part-id.ts';

/** A quiz as its author would write it: `parseQuiz` of the result gives the same questions. */
export function writeQuiz(quiz: Pick<Quiz, 'title' | 'lesson' | 'pass' | 'draw' | 'questions'>): string {
  const front = [`title: ${JSON.stringify(quiz.title)}`, `lesson: ${quiz.lesson}`];
  if (quiz.pass !== undefined) front.push(`pass: ${quiz.pass}`);
  if (quiz.draw) front.push(`draw: ${JSON.stringify(quiz.draw)}`);
  return `---\n${front.join('\n')}\n---\n\n${quiz.questions.map(writeQuestion).join('\n')}`;
}

function writeQuestion(question: Question): string {
  const blocks = [`## ${question.id}`, attributes(question), ...writeBlocks(question.stem), ...answers(question)];
  if (question.explanation) blocks.push(quoted(writeBlocks(question.explanation).join('\n\n')));
  return `${blocks.join('\n\n')}\n`;
}

function attributes(question: Question): string {
  const entries: string[] = [`kind: ${question.kind}`];
  if (question.use !== 'quiz') entries.push(`use: ${question.use}`);
  if (question.skill) entries.push(`skill: ${question.skill}`);
  if (question.difficulty !== 1) entries.push(`difficulty: ${question.difficulty}`);
  if (question.tags.length > 0) entries.push(`tags: [${question.tags.map((tag) => (isBare(tag) ? tag : JSON.stringify(tag))).join(', ')}]`);
  if (question.weight !== 1) entries.push(`weight: ${question.weight}`);
  if (question.attempts !== undefined) entries.push(`attempts: ${question.attempts}`);
  if (question.see) entries.push(`see: ${JSON.stringify(question.see)}`);
  if ((question.kind === 'single' || question.kind === 'multiple') && !question.shuffle) entries.push('shuffle: false');
  return `{${entries.join(', ')}}`;
}

/** A word that YAML takes for itself. */
function isBare(word: string): boolean {
  return /^[a-z][a-z0-9-]*$/u.test(word) && !['true', 'false', 'null'].includes(word);
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
            return [`- ${line(group)}${ownId(group, index)}${why(group, 2)}`, ...written].join('\n');
          })
          .join('\n'),
      ];
    case 'blanks':
      return question.passage.map((paragraph) =>
        paragraph
          .map((piece, index) => {
            if (piece.kind === 'text') return index === 0 ? line(piece) : markdown(piece.text);
            const accepts = question.blanks.find((blank) => blank.id === piece.id)?.accepts ?? [];
            return `[[${accepts.map(spelling).join('|')}]]`;
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
            return `= ${value}${points}${tolerance > 0 ? ` ± ${tolerance}` : ''}${points && tolerance === 0 ? '' : points || unit}${credit === 1 ? '' : ` {${tidy(credit * 100)}%}`}`;
          })
          .join('\n'),
      ];
    case 'marking': {
      const passage = question.passage.map((pieces) =>
        stretches(pieces, question.targets)
          .map(({ text, target }, index) => {
            const written = withEscapes(index === 0 && target === undefined ? line({ text: [{ text }] }) : escaped(text), /=/u);
            return target === undefined ? written : `==${written}==`;
          })
          .join(''),
      );
      const reasons = question.targets
        .filter((target) => target.why)
        .map((target) => `- ==${withEscapes(escaped(plain(target.text)), /=/u)}==${why(target, 2)}`);
      return [quoted(passage.join('\n\n')), ...(reasons.length > 0 ? [reasons.join('\n')] : [])];
    }
    case 'transcript': {
      const lines = question.lines.map((spoken, index) => {
        const braces = [...(spoken.id === letters(index) ? [] : [`#${spoken.id}`]), ...(spoken.id === question.wrong ? ['x'] : [])];
        return `${index + 1}. ${speaker(spoken.speaker)}: ${line(spoken)}${braces.length > 0 ? ` {${braces.join(', ')}}` : ''}${why(spoken, 3)}`;
      });
      return [lines.join('\n'), ...(question.reasons.length > 0 ? [question.reasons.map(writeOption).join('\n')] : [])];
    }
  }
}

/** Pieces put together as far as they are to be marked, or not; text between two words of one stretch belongs to it. */
function stretches(
  pieces: readonly MarkingPiece[],
  targets: readonly Part[],
): readonly { readonly text: string; readonly target: string | undefined }[] {
  const found: { text: string; target: string | undefined }[] = [];
  for (const [index, piece] of pieces.entries()) {
    const last = found.at(-1);
    const next = pieces.slice(index).find((other) => other.kind === 'word');
    const word = piece.kind === 'word' ? piece.target : next?.kind === 'word' ? next.target : undefined;
    const target = piece.kind === 'word' || word === last?.target ? word : undefined;
    if (last && last.target === target) last.text += piece.text;
    else found.push({ text: piece.text, target });
  }
  // Signs at both ends of a stretch belong to it as its author marked it.
  for (const [index, stretch] of found.entries()) {
    const part = targets.find(({ id }) => id === stretch.target);
    if (!part) continue;
    const whole = plain(part.text);
    const [lead = '', tail = ''] = whole.split(stretch.text, 2);
    const [before, after] = [found[index - 1], found[index + 1]];
    if (lead + stretch.text + tail !== whole) continue;
    if (before?.text.endsWith(lead)) before.text = before.text.slice(0, before.text.length - lead.length);
    if (after?.text.startsWith(tail)) after.text = after.text.slice(tail.length);
    stretch.text = whole;
  }
  return found.filter(({ text }) => text !== '');
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

/** Blocks as paragraphs of Markdown. */
export function writeBlocks(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block, index) => {
    const before = blocks[index - 1];
    // Two lists in a row would be one.
    const apart = before?.kind === 'list' && block.kind === 'list' && before.ordered === block.ordered ? ['<!-- -->'] : [];
    return [...apart, writeBlock(block)];
  });
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

/** A text that has a line for itself: what would be read as signs at the beginning or the end of a line. */
function line({ text }: { readonly text: Prose }): string {
  return (
    markdown(text)
      // A list, a heading, a quote, a number, a box, a table; and how they are often miswritten.
      .replace(/^(?:[#＃>＞+\-－•·=＝|｜]|[【［](?=.{0,3}[\]］】]))/u, '\\$&')
      .replace(
        /^([\d０-９][\d０-９,.]*?)([.)．、]|\s*[±+])/u,
        (_, number: string, sign: string) => `${number}${sign.replace(/\S/u, '\\$&')}`,
      )
      // An answer's own braces stand at its end.
      .replace(/\}(?=\**$)|｛/gu, '\\$&')
      .replace(/\\.|［(?=\s*[xX×]\s*(?:\\\]|[］】])\**$)/gu, (found) => (found === '［' ? '\\［' : found))
  );
}

function cell(text: Prose): string {
  return withEscapes(markdown(text), /\|/u);
}

function speaker(name: string): string {
  return withEscapes(line({ text: [{ text: name }] }), /[:：]/u);
}

function spelling({ text, credit }: Spelling): string {
  const written = escaped(text).replace(/[|｜]/gu, '\\$&').replace(/^%/u, '\\%');
  return credit === 1 ? written : `%${tidy(credit * 100)}%${written}`;
}

function markdown(text: Prose): string {
  return text.map((span) => (span.emphasis ? `**${escaped(span.text)}**` : escaped(span.text))).join('');
}

/** What Markdown or a quiz would take for marks wherever it stands. */
function escaped(text: string): string {
  return (
    text
      .replaceAll('\n', ' ')
      .replace(/[\\*_`[\]<&~]/gu, '\\$&')
      // In an address a backslash is none.
      .replace(/(https?|ftp):(?=\/\/\S*\\)/giu, '$1\\:')
      .replace(/(www)\.(?=\S*\\)/giu, '$1\\.')
      .replace(/([【［＝=])(?=\1)/gu, '\\$1')
  );
}

/** A written text with one sign more escaped, where it is not yet. */
function withEscapes(written: string, sign: RegExp): string {
  return written.replace(/\\.|./gu, (found) => (sign.test(found) && found.length === 1 ? `\\${found}` : found));
}

/** At most five decimals, as Moodle's fractions. */
function tidy(number: number): string {
  return String(Math.round(number * 1e5) / 1e5);
}
