import type { List } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import type { QuestionKind } from '../../../../domain/quiz/question.ts';
import { hasBlank } from './blanks.ts';
import { hasMarks } from './marking.ts';
import { cutExplanation, isTaskList, type Section } from './section.ts';

const TRUTH = /^(?:true|false|right|wrong|yes|no|对|错|正确|错误|是|否|√|×)[.。]?$/iu;

/** The kind of a question that does not say it, by the shape of its answers. */
export function inferKind(section: Section): QuestionKind | undefined {
  const { body } = cutExplanation(section.nodes);
  // With boxes, brackets and equals signs above them are text.
  const boxed = section.nodes.findLast((node) => node.type === 'list' && isTaskList(node));
  if (boxed?.type === 'list') return ofTaskList(section, boxed);
  if (section.numbers.length > 0) return 'number';
  if (section.nodes.some(hasBlank)) return 'blanks';
  if (section.nodes.some(hasMarks)) return 'marking';
  const last = body.at(-1) ?? section.nodes.findLast((node) => node.type === 'list' || node.type === 'table');
  if (last?.type === 'table') return 'matching';
  if (last?.type !== 'list') return body.some((node) => node.type === 'list') ? 'single' : undefined;
  if (last.ordered === true) return isCrossed(last) ? 'transcript' : 'ordering';
  if (last.children.some((item) => item.children.some((child) => child.type === 'list'))) return 'sorting';
  return 'single';
}

function ofTaskList(section: Section, list: List): QuestionKind {
  if (section.nodes.some((node) => node.type === 'list' && node.ordered === true && isCrossed(node))) return 'transcript';
  const items = section.nodes.flatMap((node) => (node.type === 'list' && isTaskList(node) ? node.children : []));
  if (items.length === 2 && items.every((item) => TRUTH.test(textOf(item.children[0] ?? list).trim()))) return 'true-false';
  return items.filter((item) => item.checked === true).length > 1 ? 'multiple' : 'single';
}

function isCrossed(list: List): boolean {
  return list.children.some((item) => /\{x\}\s*$/iu.test(textOf(item.children[0] ?? item)));
}
