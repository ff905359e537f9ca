import { type Prose, plain } from '../../../../domain/prose.ts';
import type { TranscriptLine } from '../../../../domain/quiz/question.ts';
import { fact } from '../../words/problem-wording.ts';
import { withSigns } from '../lines/escapes.ts';
import { proseWithSigns, trimmed } from '../prose/read-prose.ts';
import { oneShare, readOptions } from './options.ts';
import { partIds, withoutShares } from './read-item.ts';
import { asked, cutAnswerList, isTaskList, type KindReader } from './section.ts';

export const readTranscript: KindReader = (section, reading) => {
  const reasonsList = section.nodes.some((node) => node.type === 'list' && isTaskList(node))
    ? cutAnswerList(section.nodes, section, reading)
    : undefined;
  const spoken = cutAnswerList(reasonsList?.before ?? section.nodes, section, reading);
  if (spoken === undefined) return undefined;
  const ids = partIds(spoken.items, reading);
  const lines = spoken.items.map((item, index): TranscriptLine => {
    const { speaker, text } = cutSpeaker(item.written);
    if (speaker === '') reading.report.error(item.node, fact('transcript/nobody', { locale: reading.locale }));
    return { id: ids[index] ?? '', speaker, text, ...(item.why && { why: item.why }) };
  });
  const crossed = spoken.items.flatMap((item, index) => (item.crossed ? [ids[index] ?? ''] : []));
  if (crossed.length !== 1) {
    reading.report.error(section.heading, fact('transcript/crosses', { id: section.id, count: crossed.length }));
  }
  const reasons = reasonsList ? readOptions(reasonsList.items, reading) : [];
  if (reasonsList && reasons.filter((reason) => reason.right).length !== 1) {
    reading.report.error(section.heading, fact('transcript/reasons', { id: section.id }));
  } else if (reasonsList) oneShare(reasonsList.items, reading);
  withoutShares(spoken.items, reading);
  const explanation = reasonsList?.explanation ?? spoken.explanation;
  return { ...asked(section, spoken.before, explanation, reading), kind: 'transcript', lines, wrong: crossed[0] ?? '', reasons };
};

function cutSpeaker(prose: Prose): { speaker: string; text: Prose } {
  const whole = plain(prose);
  const colon = /[:：]\s*/u.exec(whole);
  const speaker = withSigns(whole.slice(0, colon?.index ?? 0)).trim();
  if (!colon || speaker === '' || speaker.length > 24) return { speaker: '', text: proseWithSigns(prose) };
  let skip = colon.index + colon[0].length;
  const text = prose.flatMap((span) => {
    const cut = Math.min(skip, span.text.length);
    skip -= cut;
    return cut < span.text.length ? [{ ...span, text: span.text.slice(cut) }] : [];
  });
  return { speaker, text: proseWithSigns(trimmed(text)) };
}
