import { isMood, isPersonaId } from '../../../domain/persona/persona.ts';
import { headingSlip } from '../markdown/heading-slip.ts';
import { error } from '../markdown/parse-markdown.ts';
import type { Problem } from '../problem.ts';

const MENDED = 'npm run check -- --fix mends this';

/**
 * Lines of a role-play that Markdown takes for something else than their author meant, found in the text, since the tree has them merged into
 * the line above by then.
 */
export function lineSlips(path: string, source: string, from: number): readonly Problem[] {
  return source.split('\n').flatMap((text, index): Problem[] => {
    if (index + 1 < from) return [];
    const slip = slipOf(text);
    return slip ? [error({ path, line: index + 1, column: text.search(/\S/u) + 1 }, slip.message, slip.remedy)] : [];
  });
}

function slipOf(text: string): { readonly message: string; readonly remedy: string } | undefined {
  const heading = headingSlip(text);
  if (heading) return heading;
  const choice = /^(?:[－•·]\s*|-(?=[^\s>-]))(\S.*)$/u.exec(text);
  if (choice) return { message: 'a choice begins with a hyphen and a space', remedy: `write "- ${shortened(choice[1] ?? '')}"` };
  const item = /^\s+[-*]\s+(→.*)$/u.exec(text);
  if (item) return { message: 'an arrow is no item of a list', remedy: `write "${item[1]}", without the hyphen` };
  const mark = /^\s*>\s*(?:【([^】]*)】|〔([^〕]*)〕)/u.exec(text);
  const word = mark?.[1] ?? mark?.[2];
  if (word?.split(/[,，、]/u).every((part) => isMark(part.trim())))
    return { message: 'the brackets around the mood are full-width', remedy: `write [${word}]; ${MENDED}` };
  return undefined;
}

function isMark(word: string): boolean {
  return isMood(word) || isPersonaId(word) || word === 'held' || word === 'broken';
}

function shortened(text: string): string {
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}
