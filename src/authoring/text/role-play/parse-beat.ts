import type { Heading, RootContent } from 'mdast';
import { OUTCOMES } from '../../../domain/record/move.ts';
import type { Beat, Ending, Line } from '../../../domain/role-play/role-play.ts';
import { error, placeAt, placeOf, rawText } from '../markdown/parse-markdown.ts';
import { nearest } from '../nearest.ts';
import { type Author, FULL_WIDTH_HINT } from './author.ts';
import { type PlacedChoice, parseChoice } from './parse-choice.ts';
import { parseLine } from './parse-line.ts';

export type ParsedBeat =
  | { readonly kind: 'beat'; readonly beat: Beat; readonly choices: readonly PlacedChoice[] }
  | { readonly kind: 'ending'; readonly ending: Ending };

/** The blocks under one heading, as a beat or an ending. */
export function parseBeat(id: string, heading: Heading, blocks: readonly RootContent[], author: Author): ParsedBeat | undefined {
  const lines: Line[] = [];
  const choices: PlacedChoice[] = [];
  let tag: string | undefined;
  let tagPlace = placeOf(author.source.path, heading);
  let faulty = false;
  let afterList = false;
  for (const [index, node] of blocks.entries()) {
    const place = placeOf(author.source.path, node);
    const text = rawText(author.source, node).text;
    if (node.type === 'html') {
      if (!text.startsWith('<!--')) author.report(error(place, `HTML (${text}) is not shown in a role-play`, 'write plain text'));
    } else if (node.type === 'paragraph' && index === 0 && /^[{｛]/u.test(text)) {
      tagPlace = place;
      if (/[｛｝]/u.test(text)) {
        author.report(error(place, 'the braces are full-width', FULL_WIDTH_HINT));
        faulty = true;
      } else tag = /^\{\s*([^{}]*?)\s*\}$/u.exec(text)?.[1] ?? text;
    } else if (node.type === 'blockquote' && afterList) {
      author.report(error(place, 'this reply is not indented', 'indent it by two spaces, under its choice'));
    } else if (node.type === 'blockquote') {
      const line = parseLine(node, author);
      if (line) lines.push(line);
      else faulty = true;
    } else if (node.type === 'list' && !node.ordered) {
      afterList = true;
      for (const item of node.children) {
        const choice = parseChoice(item, id, author);
        if (choice) choices.push(choice);
        else faulty = true;
      }
    } else if (node.type === 'paragraph' && /^＞/u.test(text)) {
      author.report(error(place, 'the sign that begins this quote is full-width', FULL_WIDTH_HINT));
    } else {
      const kind = node.type === 'paragraph' ? 'plain text' : `a ${node.type}`;
      author.report(
        error(
          place,
          `${kind} can't stand in a beat`,
          'write what the customer says as a quote ("> …"), what the learner says as a list ("- …")',
        ),
      );
      faulty = true;
    }
  }
  const place = placeOf(author.source.path, heading);
  const outcome = OUTCOMES.find((known) => known === tag);
  if (outcome) {
    if (choices.length > 0)
      author.report(error(place, `the ending "${id}" has choices`, 'delete them, or delete the braces under the heading'));
    if (lines.length === 0 && !faulty)
      author.report(error(place, `in the ending "${id}" nobody says anything`, 'write the last words as a quote'));
    return { kind: 'ending', ending: { id, outcome, lines } };
  }
  const speaker = tag === undefined ? 0 : author.cast.findIndex((member) => member.id === tag);
  if (speaker < 0) {
    const known = [...OUTCOMES, ...author.cast.map((member) => member.id)];
    const guess = nearest(tag ?? '', known);
    author.report(
      error(
        tagPlace,
        `{${tag}} under "${id}" is no kind of ending and nobody of the cast`,
        guess ? `write {${guess}}` : `write one of ${known.map((word) => `{${word}}`).join(', ')}`,
      ),
    );
    return undefined;
  }
  if (choices.length === 0 && !faulty) {
    author.report(
      error(
        place,
        `"${id}" has no choices and no kind of ending`,
        'write choices, or {won}, {advanced}, {stalled} or {lost} under the heading',
      ),
    );
    return undefined;
  }
  if (choices.length === 1 && !faulty)
    author.report(error(place, `"${id}" has a single choice`, 'write two to five, or there is nothing to choose'));
  if (choices.length > 5) author.report(error(place, `"${id}" has ${choices.length} choices`, 'write two to five'));
  if (lines.length === 0 && !faulty)
    author.report(error(place, `in "${id}" nobody says anything`, 'write what the customer says as a quote above the choices'));
  if (!faulty && lines.length > 0 && !lines.some((line) => line.moods.length === 0)) {
    author.report(error(place, `in "${id}" every line is for some mood only`, 'write one without a mood, for all the others'));
  }
  reportClashes(choices, author);
  return { kind: 'beat', beat: { id, speaker, lines, choices: choices.map((placed) => placed.choice) }, choices };
}

function reportClashes(choices: readonly PlacedChoice[], author: Author): void {
  const seen = new Set<string>();
  for (const { choice, offset } of choices) {
    if (seen.has(choice.id)) {
      author.report(
        error(
          placeAt(author.source, offset),
          `two choices here would have the id "${choice.id}"`,
          'give this one an id of its own in the braces: {…, #some-id}',
        ),
      );
    }
    seen.add(choice.id);
  }
}
