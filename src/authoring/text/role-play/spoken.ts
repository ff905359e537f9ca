import type { Prose } from '../../../domain/prose.ts';
import { inlineProse } from '../markdown/inline.ts';
import { placeAt } from '../markdown/parse-markdown.ts';
import { error } from '../problem.ts';
import type { Author } from './author.ts';

/**
 * What somebody says, as prose. HTML and links are told: nothing of either is shown in a talk.
 * @param text the words as they stand in the file, without signs that are not theirs
 * @param offset where in the file they begin; lines of a quote may have more signs before them
 */
export function spokenProse(text: string, offset: number, author: Author): Prose {
  const { prose, markup } = inlineProse(text);
  for (const { node, text: found, offset: within } of markup) {
    // An end belongs to the tag that begins it.
    if (found.startsWith('</') && markup.some(({ node: other }) => other !== node && other.type === 'html')) continue;
    const arrow = /(?:→|->|=>|➜|⇒)\s*$/u.exec(text.slice(0, within))?.[0] ?? '';
    const [line = ''] = `${arrow}${found}`.split('\n');
    const at = author.source.text.indexOf(line, offset + within - arrow.length);
    const place = placeAt(author.source, at < 0 ? offset : at);
    if (node.type === 'html') author.report(error(place, 'said/html', { found }));
    else if (node.type === 'image' || node.type === 'imageReference') author.report(error(place, 'line/picture'));
    else author.report(arrow ? error(place, 'arrow/under-reply') : error(place, 'said/link', { found }));
  }
  return prose;
}
