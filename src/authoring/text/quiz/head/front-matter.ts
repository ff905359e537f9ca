import type { Yaml } from 'mdast';
import { isMap, isScalar } from 'yaml';
import type { DrawRule } from '../../../../domain/quiz/quiz.ts';
import { fact } from '../../words/problem-wording.ts';
import { meantBy } from '../../yaml/parse-yaml.ts';
import { readDocument } from '../../yaml/read-document.ts';
import { yamlSlips } from '../../yaml/yaml-slips.ts';
import type { Point } from '../read/problem-list.ts';
import type { Reading } from '../read/reading.ts';
import { textStart } from './text-start.ts';

export interface FrontMatter {
  readonly title: string;
  readonly lesson: string;
  readonly pass?: number;
  readonly draw?: readonly DrawRule[];
  /** Where the lesson's id stands. */
  readonly lessonPoint?: Point;
  /** Where the key `draw` stands. */
  readonly drawPoint?: Point;
}

const KEYS = ['title', 'lesson', 'pass', 'draw'];
const EMPTY: FrontMatter = { title: '', lesson: '' };

export function readFrontMatter(node: Yaml, { report }: Reading): FrontMatter {
  const { document, counter } = readDocument(node.value, { prettyErrors: false });
  const offsetLine = node.position?.start.line ?? 1;
  const placed = (offset: number): Point => {
    const { line, col } = counter.linePos(offset);
    return { line: offsetLine + line, column: col };
  };
  const slips = document.errors.length > 0 || !isMap(document.contents) ? yamlSlips(node.value, document.errors[0]?.pos[0]) : [];
  for (const { line, column, fact } of slips) report.error({ line: offsetLine + line, column }, fact);
  const [broken] = document.errors;
  if (broken && slips.length === 0) report.error(placed(broken.pos[0]), fact('quiz-front/unreadable', { reason: broken.message }));
  if (broken || !isMap(document.contents)) {
    if (!broken && slips.length === 0) report.error(node, fact('quiz-front/empty'));
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
    const start = textStart(pair.value);
    switch (key) {
      case 'title':
      case 'lesson':
        if (typeof value === 'string' && value.trim() !== '') result = { ...result, [key]: value.trim() };
        else report.error(at, fact('quiz-front/no-text', { key }));
        if (key === 'lesson' && start !== undefined) result = { ...result, lessonPoint: placed(start) };
        break;
      case 'pass':
        if (typeof value === 'number' && value >= 0 && value <= 1) result = { ...result, pass: value };
        else
          report.error(
            at,
            fact('quiz-front/pass', {
              found: String(value),
              share: typeof value === 'number' && value > 1 && value <= 100 ? value / 100 : undefined,
            }),
          );
        break;
      case 'draw': {
        const draw = readDraw(value);
        if (draw) result = { ...result, draw, ...('line' in at && { drawPoint: at }) };
        else report.error(at, fact('quiz-front/draw'));
        break;
      }
      default:
        report.error(at, fact('quiz-front/unknown-key', { key, guess: meant.get(key), known: KEYS }));
    }
  }
  for (const key of ['title', 'lesson'] as const) {
    if (!found.has(key) && ![...meant.values()].includes(key)) report.error(node, fact('quiz-front/missing-key', { key }));
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
