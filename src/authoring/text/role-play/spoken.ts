import type { Prose } from '../../../domain/prose.ts';
import { inlineProse } from '../markdown/inline.ts';
import { placeAt } from '../markdown/parse-markdown.ts';
import { error, type Place } from '../problem.ts';
import type { Author } from './author.ts';
import { factSlip } from './facts/fact-slips.ts';
import { hideFacts, showFacts } from './facts/fact-spans.ts';

/**
 * What somebody says, as prose. HTML and links are told: nothing of either is shown in a talk.
 * @param text the words as they stand in the file, without signs that are not theirs
 * @param offset where in the file they begin; lines of a quote may have more signs before them
 */
export function spokenProse(text: string, offset: number, author: Author): Prose {
  const hidden = hideFacts(text);
  const placed = (found: string, within: number): Place => {
    const at = author.source.text.indexOf(found, offset + within);
    return placeAt(author.source, at < 0 ? offset : at);
  };
  const said = hidden.facts.map(({ source, offset: within }) => author.facts.say(source, placed(`{=${source}}`, within)));
  const slip = factSlip(text, author.facts);
  if (slip) author.report(error(placed(slip.found, slip.offset), slip.kind, { found: slip.found, meant: slip.meant }));
  const { prose, markup } = inlineProse(hidden.text);
  for (const { node, text: found, offset: within } of markup) {
    // An end belongs to the tag that begins it.
    if (found.startsWith('</') && markup.some(({ node: other }) => other !== node && other.type === 'html')) continue;
    const arrow = /(?:→|->|=>|➜|⇒)\s*$/u.exec(text.slice(0, within))?.[0] ?? '';
    const [line = ''] = `${arrow}${found}`.split('\n');
    const place = placed(line, within - arrow.length);
    if (node.type === 'html') author.report(error(place, 'said/html', { found }));
    else if (node.type === 'image' || node.type === 'imageReference') author.report(error(place, 'line/picture'));
    else author.report(arrow ? error(place, 'arrow/under-reply') : error(place, 'said/link', { found }));
  }
  return showFacts(prose, hidden, (index) => said[index]);
}
