import type { Prose } from '../../../domain/prose.ts';
import { placeAt } from '../markdown/parse-markdown.ts';
import { error } from '../problem.ts';
import type { Author } from './author.ts';
import type { Stretch } from './notes.ts';
import { spokenProse } from './spoken.ts';

/** `~ text`: another way of saying a choice. Undefined, with a problem, where it can't be read. */
export function parseOtherWay({ text, offset }: Stretch, author: Author): Prose | undefined {
  const [lead = ''] = /^\s*[~～∼˜]\s*/u.exec(text) ?? [];
  const place = placeAt(author.source, offset + text.search(/\S/u));
  if (!lead.includes('~')) {
    author.report(error(place, 'other-way/wide-sign'));
    return undefined;
  }
  const words = text.slice(lead.length);
  if (words.trim() === '') {
    author.report(error(place, 'other-way/empty'));
    return undefined;
  }
  const braces = /\{(?!=)[^{}]*\}/u.exec(words);
  if (braces) {
    author.report(error(placeAt(author.source, offset + lead.length + braces.index), 'other-way/tags', { found: braces[0] }));
    return undefined;
  }
  return spokenProse(words, offset + lead.length, author);
}
