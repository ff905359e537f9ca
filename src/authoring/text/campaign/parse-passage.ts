import type { Paragraph } from 'mdast';
import type { Passage } from '../../../domain/campaign/campaign.ts';
import type { Memory } from '../../../domain/record/history.ts';
import { placeAt, rawText } from '../markdown/parse-markdown.ts';
import { error } from '../problem.ts';
import type { Author } from '../role-play/author.ts';
import { parseRemark } from '../role-play/parse-memory.ts';
import { spokenProse } from '../role-play/spoken.ts';

/** `[since: won] text`: a paragraph of the story. Undefined, with a problem, where its mark can't be read. */
export function parsePassage(node: Paragraph, author: Author): Passage | undefined {
  const { text, offset } = rawText(author.source, node);
  const place = placeAt(author.source, offset);
  if (/^［/u.test(text)) {
    author.report(error(place, 'line/wide-brackets'));
    return undefined;
  }
  const mark = /^\[([^\]\n]*)\]\s*/u.exec(text);
  const needs: Memory[] = [];
  for (const word of mark?.[1]?.split(/[,，、]/u).map((part) => part.trim()) ?? []) {
    const remark = parseRemark(word, place);
    if (remark?.kind === 'needs') {
      needs.push(remark.memory);
      continue;
    }
    author.report(remark?.kind === 'unread' ? remark.problem : error(place, 'campaign/strange-mark', { found: word }));
    return undefined;
  }
  const lead = mark?.[0].length ?? 0;
  return { text: spokenProse(text.slice(lead), offset + lead, author), needs };
}
