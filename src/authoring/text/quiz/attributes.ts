import { isMap, isScalar } from 'yaml';
import { SKILLS, type Skill } from '../../../domain/persona/technique.ts';
import { type Difficulty, QUESTION_KINDS, type QuestionKind, type QuestionUse } from '../../../domain/quiz/question.ts';
import { nearest } from '../nearest.ts';
import { readDocument } from '../yaml/read-document.ts';
import type { Where } from './problem-list.ts';
import type { Reading } from './reading.ts';

/** The `{…}` line as it stands in the text. */
export interface AttributeText {
  readonly text: string;
  readonly line: number;
  readonly column: number;
}

/** What the `{…}` line under a question's heading says. */
export interface Attributes {
  readonly kind?: QuestionKind;
  readonly use: QuestionUse;
  readonly skill?: Skill;
  readonly difficulty: Difficulty;
  readonly tags: readonly string[];
  readonly weight: number;
  readonly attempts?: number;
  readonly see?: string;
  readonly shuffle: boolean;
}

const DEFAULTS: Attributes = { use: 'quiz', difficulty: 1, tags: [], weight: 1, shuffle: true };
/** Beyond these a slip of the hand is likelier. */
export const MOST = { weight: 100, attempts: 10 };
const KEYS = ['kind', 'use', 'skill', 'difficulty', 'tags', 'weight', 'attempts', 'see', 'shuffle'];

export function readAttributes(source: AttributeText | undefined, { report }: Reading): Attributes {
  if (source === undefined) return DEFAULTS;
  if (/^｛|｝$/u.test(source.text.trim())) {
    report.error(source, 'the braces of this line are full-width', 'write {…} from the English keyboard, with : and , from it too');
    return DEFAULTS;
  }
  const { document, counter } = readDocument(source.text, { prettyErrors: false });
  const placed = (offset: number): Where => {
    const { line, col } = counter.linePos(offset);
    return { line: source.line + line - 1, column: line === 1 ? source.column + col - 1 : col };
  };
  const [broken] = document.errors;
  if (broken !== undefined || !isMap(document.contents)) {
    const wide = /[：，]/u.exec(source.text);
    if (!/\}\s*$/u.test(source.text)) report.error(source, 'the brace that begins this line is not closed', 'write } at its end');
    else if (/see:\s*#/u.test(source.text))
      report.error(source, '“see” is without its quotation marks', 'write see: "#heading-in-the-lesson"');
    else if (wide)
      report.error(placed(wide.index), `the “${wide[0]}” in this line is full-width`, 'write : and , from the English keyboard');
    else report.error(broken ? placed(broken.pos[0]) : source, 'this line between braces cannot be read', 'write {key: value, key: value}');
    return DEFAULTS;
  }
  let result = DEFAULTS;
  for (const pair of document.contents.items) {
    const key = isScalar(pair.key) ? String(pair.key.value) : '';
    const at = isScalar(pair.key) && pair.key.range ? placed(pair.key.range[0]) : source;
    const value: unknown = document.get(key);
    const near = (known: readonly string[]): string => {
      const guess = nearest(String(value), known);
      return guess ? `write ${guess}` : `write one of ${known.join(', ')}`;
    };
    const wrong = (remedy: string) => report.error(at, `“${key}: ${shown(document.get(key, true))}” is not possible`, remedy);
    switch (key) {
      case 'kind': {
        const kind = QUESTION_KINDS.find((known) => known === value);
        if (kind) result = { ...result, kind };
        else wrong(near(QUESTION_KINDS));
        break;
      }
      case 'use':
        if (value === 'lesson' || value === 'quiz') result = { ...result, use: value };
        else wrong('write use: lesson (asked inside the lesson) or use: quiz');
        break;
      case 'skill': {
        const skill = SKILLS.find((known) => known === value);
        if (skill) result = { ...result, skill };
        else wrong(near(SKILLS));
        break;
      }
      case 'difficulty':
        if (value === 1 || value === 2 || value === 3) result = { ...result, difficulty: value };
        else wrong('write 1 (recall), 2 (use) or 3 (judge)');
        break;
      case 'tags': {
        const tags: unknown = document.toJS();
        const list = typeof tags === 'object' && tags !== null && 'tags' in tags ? tags.tags : undefined;
        if (Array.isArray(list) && list.every((tag) => typeof tag === 'string')) result = { ...result, tags: list };
        else wrong('write tags: [one, two]');
        break;
      }
      case 'weight':
        if (typeof value === 'number' && value > 0 && value <= MOST.weight) result = { ...result, weight: value };
        else wrong(`write a number above 0, ${MOST.weight} at the most`);
        break;
      case 'attempts':
        if (typeof value === 'number' && Number.isInteger(value) && value > 0 && value <= MOST.attempts)
          result = { ...result, attempts: value };
        else wrong(`write a whole number from 1 to ${MOST.attempts}`);
        break;
      case 'see':
        if (typeof value === 'string' && /^#\S+$/u.test(value)) result = { ...result, see: value };
        else wrong('write see: "#heading-in-the-lesson", with straight quotation marks');
        break;
      case 'shuffle':
        if (typeof value === 'boolean') result = { ...result, shuffle: value };
        else wrong('write shuffle: false to keep the order of the options');
        break;
      default: {
        const [, name, rest] = /^(.*?)：\s*(.*)$/u.exec(key) ?? [];
        const guess = nearest(key, KEYS);
        if (name !== undefined) report.error(at, `the colon after “${name}” is full-width`, `write ${name}: ${rest}`);
        else report.error(at, `“${key}” is not known here`, guess ? `write ${guess}` : `write one of ${KEYS.join(', ')}`);
      }
    }
  }
  return result;
}

function shown(node: unknown): string {
  return String(node).trim();
}
