import type { Heading, RootContent } from 'mdast';
import { OUTCOMES } from '../../../domain/record/move.ts';
import type { Beat, Ending, Line } from '../../../domain/role-play/role-play.ts';
import { placeAt, placeOf, rawText } from '../markdown/parse-markdown.ts';
import { nearest } from '../nearest.ts';
import { error, type Place } from '../problem.ts';
import type { Author } from './author.ts';
import { type Note, noteBegun, notesUnder } from './notes.ts';
import { type PlacedChoice, parseChoice } from './parse-choice.ts';
import { parseLine } from './parse-line.ts';

export type ParsedBeat =
  | { readonly kind: 'beat'; readonly beat: Beat; readonly choices: readonly PlacedChoice[] }
  | { readonly kind: 'ending'; readonly ending: Ending };

/** What stands under a heading, before it is known whether it is a beat or an ending. */
interface Blocks {
  readonly lines: readonly Line[];
  readonly choices: readonly PlacedChoice[];
  /** The words in braces under the heading, and where they stand. */
  readonly tag: { readonly words: string; readonly place: Place } | undefined;
  /** Something of it could not be read, and was reported. */
  readonly isFaulty: boolean;
}

const MOST_CHOICES = 5;

/** The blocks under one heading, as a beat or an ending. */
export function parseBeat(id: string, heading: Heading, nodes: readonly RootContent[], author: Author): ParsedBeat | undefined {
  const blocks = readBlocks(id, nodes, author);
  const place = placeOf(author.source.path, heading);
  const outcome = OUTCOMES.find((known) => known === blocks.tag?.words);
  return outcome ? endingOf(id, outcome, blocks, place, author) : beatOf(id, blocks, place, author);
}

function readBlocks(id: string, nodes: readonly RootContent[], author: Author): Blocks {
  const lines: Line[] = [];
  const choices: PlacedChoice[] = [];
  let tag: Blocks['tag'];
  let isFaulty = false;
  let isAfterList = false;
  for (const [index, node] of nodes.entries()) {
    const place = placeOf(author.source.path, node);
    const text = rawText(author.source, node).text;
    if (node.type === 'html') {
      if (!text.startsWith('<!--')) author.report(error(place, 'said/html', { found: text }));
    } else if (node.type === 'paragraph' && index === 0 && /^[{｛]/u.test(text)) {
      if (/[｛｝]/u.test(text)) {
        author.report(error(place, 'tags/wide-braces'));
        isFaulty = true;
      } else tag = { words: /^\{\s*([^{}]*?)\s*\}$/u.exec(text)?.[1] ?? text, place };
    } else if (node.type === 'blockquote' && isAfterList) {
      author.report(error(place, 'beat/loose-reply'));
    } else if (node.type === 'blockquote') {
      const line = parseLine(node, author);
      if (line) lines.push(line);
      else isFaulty = true;
      reportNotes(notesUnder(author.source, node), author);
    } else if (node.type === 'list' && !node.ordered) {
      isAfterList = true;
      for (const item of node.children) {
        const choice = parseChoice(item, id, author);
        if (choice) choices.push(choice);
        else isFaulty = true;
      }
    } else if (node.type === 'paragraph' && /^＞/u.test(text)) {
      author.report(error(place, 'beat/wide-quote'));
    } else if (node.type === 'paragraph' && noteBegun(text) !== undefined) {
      author.report(error(place, `${noteBegun(text) ?? 'why'}/${isAfterList ? 'loose' : 'nowhere'}`));
    } else {
      author.report(error(place, 'beat/strange', { found: node.type }));
      isFaulty = true;
    }
  }
  return { lines, choices, tag, isFaulty };
}

/** Notes where there is no choice. */
function reportNotes(notes: readonly Note[], author: Author): void {
  for (const { kind, text, offset } of notes) author.report(error(placeAt(author.source, offset + text.search(/\S/u)), `${kind}/nowhere`));
}

function endingOf(id: string, outcome: Ending['outcome'], { lines, choices, isFaulty }: Blocks, place: Place, author: Author): ParsedBeat {
  if (choices.length > 0) author.report(error(place, 'beat/ending-with-choices', { id }));
  if (lines.length === 0 && !isFaulty) author.report(error(place, 'beat/silent-ending', { id }));
  return { kind: 'ending', ending: { id, outcome, lines } };
}

function beatOf(id: string, { lines, choices, tag, isFaulty }: Blocks, place: Place, author: Author): ParsedBeat | undefined {
  const speaker = tag === undefined ? 0 : author.cast.findIndex((member) => member.id === tag.words);
  if (tag !== undefined && speaker < 0) {
    const known = [...OUTCOMES, ...author.cast.map((member) => member.id)];
    author.report(error(tag.place, 'beat/unknown-tag', { tag: tag.words, id, guess: nearest(tag.words, known), known }));
    return undefined;
  }
  if (choices.length === 0 && !isFaulty) {
    author.report(error(place, 'beat/no-choices', { id }));
    return undefined;
  }
  if (choices.filter(({ choice }) => choice.needs === undefined).length < 2 && !isFaulty)
    author.report(error(place, 'beat/one-choice', { id }));
  if (choices.length > MOST_CHOICES) author.report(error(place, 'beat/many-choices', { id, count: choices.length }));
  if (lines.length === 0 && !isFaulty) author.report(error(place, 'beat/silent', { id }));
  if (
    !isFaulty &&
    lines.length > 0 &&
    !lines.some((line) => line.moods.length === 0 && line.days === undefined && line.needs === undefined)
  )
    author.report(error(place, 'beat/only-moods', { id }));
  reportClashes(choices, author);
  return { kind: 'beat', beat: { id, speaker, lines, choices: choices.map((placed) => placed.choice) }, choices };
}

function reportClashes(choices: readonly PlacedChoice[], author: Author): void {
  const seen = new Set<string>();
  for (const { choice, offset } of choices) {
    if (seen.has(choice.id)) author.report(error(placeAt(author.source, offset), 'choice/same-id', { id: choice.id }));
    seen.add(choice.id);
  }
}
