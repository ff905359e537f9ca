import { plain } from '../../../../domain/prose.ts';
import type { MarkingPiece, Option, Part, Question } from '../../../../domain/quiz/question.ts';
import { letters } from '../read/part-id.ts';
import { cell, escaped, line, markdown, quoted, speaker, spelling, tidy, withEscapes } from './write-prose.ts';

type QuestionOf<K extends Question['kind']> = Extract<Question, { readonly kind: K }>;

/** The answers as blocks of Markdown. */
export function writeAnswers(question: Question): readonly string[] {
  switch (question.kind) {
    case 'single':
    case 'multiple':
    case 'true-false':
      return [question.options.map(writeOption).join('\n')];
    case 'ordering':
      return [question.items.map((item, index) => `${index + 1}. ${line(item)}${ownId(item, index)}${why(item, 3)}`).join('\n')];
    case 'matching':
      return [writeMatching(question)];
    case 'sorting':
      return [writeSorting(question)];
    case 'blanks':
      return writeBlanks(question);
    case 'number':
      return [writeNumbers(question)];
    case 'marking':
      return writeMarking(question);
    case 'transcript':
      return writeTranscript(question);
  }
}

function writeMatching(question: QuestionOf<'matching'>): string {
  const used = new Set(question.left.map((left) => left.to));
  const text = (id: string) => cell(question.right.find((right) => right.id === id)?.text ?? []);
  const rows = question.left.map((left) => [cell(left.text), text(left.to), cell(left.why ?? [])]);
  const spare = question.right.filter((right) => !used.has(right.id)).map((right) => ['', cell(right.text), cell(right.why ?? [])]);
  const withWhy = [...question.left, ...question.right].some((part) => part.why);
  const table = [[...question.heads.map(cell), withWhy ? ' ' : ''], ['---', '---', '---'], ...rows, ...spare];
  return table.map((row) => `| ${row.slice(0, withWhy ? 3 : 2).join(' | ')} |`).join('\n');
}

function writeSorting(question: QuestionOf<'sorting'>): string {
  return question.groups
    .map((group, index) => {
      const items = question.items.filter((item) => item.to === group.id);
      const written = items.map(
        (item, place) => `  - ${line(item)}${item.id === `${group.id}-${letters(place)}` ? '' : ` {#${item.id}}`}${why(item, 4)}`,
      );
      return [`- ${line(group)}${ownId(group, index)}${why(group, 2)}`, ...written].join('\n');
    })
    .join('\n');
}

function writeBlanks(question: QuestionOf<'blanks'>): readonly string[] {
  return question.passage.map((paragraph) =>
    paragraph
      .map((piece, index) => {
        if (piece.kind === 'text') return index === 0 ? line(piece) : markdown(piece.text);
        const accepts = question.blanks.find((blank) => blank.id === piece.id)?.accepts ?? [];
        return `[[${accepts.map(spelling).join('|')}]]`;
      })
      .join(''),
  );
}

function writeNumbers(question: QuestionOf<'number'>): string {
  return question.accepts
    .map(({ value, tolerance, credit }, index) => {
      const unit = index === 0 && question.unit ? ` ${question.unit}` : '';
      // ‘± 1 %’ after a bare number is a share of it; after a value in per cent it is points.
      const points = question.unit === '%' ? ' %' : '';
      return `= ${value}${points}${tolerance > 0 ? ` ± ${tolerance}` : ''}${points && tolerance === 0 ? '' : points || unit}${credit === 1 ? '' : ` {${tidy(credit * 100)}%}`}`;
    })
    .join('\n');
}

function writeMarking(question: QuestionOf<'marking'>): readonly string[] {
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
  const others = question.decoys.map((decoy) => `- ${withEscapes(line(decoy), /=/u)}${why(decoy, 2)}`);
  const rest = question.elsewhere ? [`- …${why({ why: question.elsewhere }, 2)}`] : [];
  const listed = [...reasons, ...others, ...rest];
  return [quoted(passage.join('\n\n')), ...(listed.length > 0 ? [listed.join('\n')] : [])];
}

function writeTranscript(question: QuestionOf<'transcript'>): readonly string[] {
  const lines = question.lines.map((spoken, index) => {
    const braces = [...(spoken.id === letters(index) ? [] : [`#${spoken.id}`]), ...(spoken.id === question.wrong ? ['x'] : [])];
    return `${index + 1}. ${speaker(spoken.speaker)}: ${line(spoken)}${braces.length > 0 ? ` {${braces.join(', ')}}` : ''}${why(spoken, 3)}`;
  });
  return [lines.join('\n'), ...(question.reasons.length > 0 ? [question.reasons.map(writeOption).join('\n')] : [])];
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
