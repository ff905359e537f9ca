import type { Prose } from '../../../domain/prose.ts';
import { placeAt } from '../markdown/parse-markdown.ts';
import { error } from '../problem.ts';
import type { Author } from './author.ts';
import type { Stretch } from './notes.ts';
import { spokenProse } from './spoken.ts';

/** `! text`, in any number of lines: why a line is taken as it is. Undefined, with a problem, where it can't be read. */
export function parseWhy({ text, offset }: Stretch, author: Author): Prose | undefined {
  const [lead = ''] = /^\s*[!！]\s*/u.exec(text) ?? [];
  const place = placeAt(author.source, offset + text.search(/\S/u));
  if (lead.includes('！')) {
    author.report(error(place, 'why/wide-sign'));
    return undefined;
  }
  const words = text.slice(lead.length);
  if (words.trim() === '') {
    author.report(error(place, 'why/empty'));
    return undefined;
  }
  return spokenProse(words, offset + lead.length, author);
}
