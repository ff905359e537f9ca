import { type Prose, plain } from '../../../../domain/prose.ts';
import type { TranscriptLine } from '../../../../domain/quiz/question.ts';
import { withSigns } from '../escapes.ts';
import { partIds, withoutShares } from '../read-item.ts';
import { proseWithSigns, trimmed } from '../read-prose.ts';
import { asked, cutAnswerList, isTaskList, type KindReader } from '../section.ts';
import { oneShare, readOptions } from './options.ts';

export const readTranscript: KindReader = (section, reading) => {
  const reasonsList = section.nodes.some((node) => node.type === 'list' && isTaskList(node))
    ? cutAnswerList(section.nodes, section, reading)
    : undefined;
  const spoken = cutAnswerList(reasonsList?.before ?? section.nodes, section, reading);
  if (spoken === undefined) return undefined;
  const ids = partIds(spoken.items, reading);
  const lines = spoken.items.map((item, index): TranscriptLine => {
    const { speaker, text } = cutSpeaker(item.written);
    if (speaker === '')
      reading.report.error(item.node, 'nobody says this line', reading.locale === 'zh' ? 'write 姓名：话' : 'write Name: what is said');
    return { id: ids[index] ?? '', speaker, text, ...(item.why && { why: item.why }) };
  });
  const crossed = spoken.items.flatMap((item, index) => (item.crossed ? [ids[index] ?? ''] : []));
  if (crossed.length !== 1) {
    reading.report.error(
      section.heading,
      `transcript “${section.id}” has ${crossed.length} lines marked as wrong`,
      'write {x} at the end of the one line where it goes wrong',
    );
  }
  const reasons = reasonsList ? readOptions(reasonsList.items, reading) : [];
  if (reasonsList && reasons.filter((reason) => reason.right).length !== 1) {
    reading.report.error(section.heading, `the reasons of “${section.id}” need exactly one right one`, 'mark one with [x]');
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
