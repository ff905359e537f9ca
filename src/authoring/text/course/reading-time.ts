import type { RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import type { EmbeddedName, Stretch } from '../../../domain/course/lesson-text.ts';

/** How much of a lesson is read in a minute: attentively, on a phone. Slower than a novel. */
const HAN_A_MINUTE = 250;
const WORDS_A_MINUTE = 165;

/** What else takes time, minutes. A role-play has its own time, and is entered from the lesson, not in it. */
const TAKES: Readonly<Partial<Record<EmbeddedName, number>>> = { Check: 0.8, Reflect: 1, Figure: 0.3, Compare: 0.3 };

/** What asks the learner to do something. */
const TO_DO: readonly string[] = ['Check', 'Reflect', 'RolePlay'] satisfies readonly EmbeddedName[];

const HAN = /\p{Script=Han}/gu;
/** A word of another script, or a figure. */
const WORD = /[[\p{L}\p{N}]--\p{Script=Han}][[\p{L}\p{N}’'.,%\-]--\p{Script=Han}]*/gv;

const countOf = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** How long these nodes of a lesson take, minutes, and where in them there is something to do. */
export function measure(nodes: readonly RootContent[]): Pick<Stretch, 'minutes' | 'toDo'> {
  let minutes = 0;
  let asks = false;
  for (const node of nodes) {
    if (node.type === 'yaml') continue;
    visit(node, (one) => {
      if (one.type === 'text' || one.type === 'inlineCode')
        minutes += countOf(one.value, HAN) / HAN_A_MINUTE + countOf(one.value, WORD) / WORDS_A_MINUTE;
      if (one.type !== 'mdxJsxFlowElement' && one.type !== 'mdxJsxTextElement') return;
      const taken = Object.entries(TAKES).find(([name]) => name === one.name);
      minutes += taken?.[1] ?? 0;
      asks ||= isToDo(one.name);
    });
  }
  const last = nodes.at(-1);
  if (last?.type === 'mdxJsxFlowElement' && isToDo(last.name)) return { minutes, toDo: 'last' };
  return { minutes, toDo: asks ? 'within' : 'none' };
}

const isToDo = (name: string | null): boolean => TO_DO.includes(name ?? '');
