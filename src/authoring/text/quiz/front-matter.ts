import type { Yaml } from 'mdast';
import { isMap, isScalar } from 'yaml';
import type { DrawRule } from '../../../domain/quiz/quiz.ts';
import { worded } from '../words/wording.ts';
import { meantBy } from '../yaml/parse-yaml.ts';
import { readDocument } from '../yaml/read-document.ts';
import { yamlSlips } from '../yaml/yaml-slips.ts';
import type { Where } from './problem-list.ts';
import type { Reading } from './reading.ts';

export interface FrontMatter {
  readonly title: string;
  readonly lesson: string;
  readonly pass?: number;
  readonly draw?: readonly DrawRule[];
}

const KEYS = ['title', 'lesson', 'pass', 'draw'];
const EMPTY: FrontMatter = { title: '', lesson: '' };

export function readFrontMatter(node: Yaml, { report }: Reading): FrontMatter {
  const { document, counter } = readDocument(node.value, { prettyErrors: false });
  const offsetLine = node.position?.start.line ?? 1;
  const placed = (offset: number): Where => {
    const { line, col } = counter.linePos(offset);
    return { line: offsetLine + line, column: col };
  };
  const slips = document.errors.length > 0 || !isMap(document.contents) ? yamlSlips(node.value, document.errors[0]?.pos[0]) : [];
  for (const { line, column, fact } of slips) {
    const { message, remedy } = worded(fact);
    report.error({ line: offsetLine + line, column }, message, remedy);
  }
  const [broken] = document.errors;
  if (broken && slips.length === 0) {
    report.error(
      placed(broken.pos[0]),
      `the front matter cannot be read (${broken.message})`,
      'write key: value lines; put a value that holds : or # between straight quotes',
    );
  }
  if (broken || !isMap(document.contents)) {
    if (!broken && slips.length === 0) report.error(node, 'the front matter says nothing', 'write title: … and lesson: …');
    return EMPTY;
  }
  let result = EMPTY;
  const values: unknown = document.toJS();
  const found = new Map(Object.entries(typeof values === 'object' && values !== null ? values : {}));
  const meant = new Map(
    [...found.keys()].flatMap((key) => (KEYS.includes(key) ? [] : [[key, meantBy(key, KEYS)] as const])).filter(([, key]) => key),
  );
  for (const pair of document.contents.items) {
    const key = isScalar(pair.key) ? String(pair.key.value) : '';
    const at = isScalar(pair.key) && pair.key.range ? placed(pair.key.range[0]) : node;
    const value: unknown = found.get(key);
    switch (key) {
      case 'title':
      case 'lesson':
        if (typeof value === 'string' && value.trim() !== '') result = { ...result, [key]: value.trim() };
        else report.error(at, `“${key}” holds no text`, `write ${key}: and the text`);
        break;
      case 'pass':
        if (typeof value === 'number' && value >= 0 && value <= 1) result = { ...result, pass: value };
        else
          report.error(
            at,
            `“pass: ${String(value)}” is not a pass mark`,
            typeof value === 'number' && value > 1 && value <= 100 ? `write ${value / 100}` : 'write a number from 0 to 1, such as 0.7',
          );
        break;
      case 'draw': {
        const draw = readDraw(value);
        if (draw) result = { ...result, draw };
        else report.error(at, '“draw” cannot be read', 'write draw: 8, or draw: [{take: 3, tag: price}, {take: 2, difficulty: 3}]');
        break;
      }
      default:
        report.error(
          at,
          `“${key}” is not known in a quiz’s front matter`,
          meant.has(key) ? `write “${meant.get(key)}”` : `write one of ${KEYS.join(', ')}`,
        );
    }
  }
  for (const key of ['title', 'lesson'] as const) {
    if (!found.has(key) && ![...meant.values()].includes(key)) report.error(node, `the front matter has no “${key}”`, `add ${key}: …`);
  }
  return result;
}

function readDraw(value: unknown): readonly DrawRule[] | undefined {
  if (isCount(value)) return [{ take: value }];
  if (!Array.isArray(value) || value.length === 0) return undefined;
  const rules: DrawRule[] = [];
  for (const entry of value) {
    if (typeof entry !== 'object' || entry === null) return undefined;
    const { take, tag, difficulty, ...rest } = Object.fromEntries(Object.entries(entry));
    if (!isCount(take) || Object.keys(rest).length > 0) return undefined;
    if (tag !== undefined && typeof tag !== 'string') return undefined;
    if (difficulty !== undefined && difficulty !== 1 && difficulty !== 2 && difficulty !== 3) return undefined;
    rules.push({ take, ...(tag !== undefined && { tag }), ...(difficulty !== undefined && { difficulty }) });
  }
  return rules;
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value > 0;
}
