import { isMap, isScalar } from 'yaml';
import { SKILLS, type Skill } from '../../../../domain/persona/technique.ts';
import { type Difficulty, QUESTION_KINDS, type QuestionKind, type QuestionUse } from '../../../../domain/quiz/question.ts';
import { nearest } from '../../nearest.ts';
import { type Fact, fact } from '../../words/problem-wording.ts';
import { readDocument } from '../../yaml/read-document.ts';
import type { Point } from '../read/problem-list.ts';
import type { Reading } from '../read/reading.ts';
import { textStart } from './text-start.ts';

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

/** Attributes, and where the heading stands that `see` names. */
export interface PlacedAttributes {
  readonly attributes: Attributes;
  readonly seePoint?: Point;
}

const DEFAULTS: Attributes = { use: 'quiz', difficulty: 1, tags: [], weight: 1, shuffle: true };
/** Beyond these a slip of the hand is likelier. */
export const MOST = { weight: 100, attempts: 10 };

/** How one key is read: what its value says, or what is wrong with it, `found` being the value as it is written. */
interface KeyReader {
  readonly read: (value: unknown) => Partial<Attributes> | undefined;
  readonly slip: (found: string, value: unknown) => Fact;
}

const KEYS: ReadonlyMap<string, KeyReader> = new Map<keyof Attributes, KeyReader>([
  ['kind', oneOf('kind', QUESTION_KINDS, (kind) => ({ kind }))],
  [
    'use',
    {
      read: (use) => (use === 'lesson' || use === 'quiz' ? { use } : undefined),
      slip: (found) => fact('attribute/use', { found }),
    },
  ],
  ['skill', oneOf('skill', SKILLS, (skill) => ({ skill }))],
  [
    'difficulty',
    {
      read: (difficulty) => (difficulty === 1 || difficulty === 2 || difficulty === 3 ? { difficulty } : undefined),
      slip: (found) => fact('attribute/difficulty', { found }),
    },
  ],
  [
    'tags',
    {
      read: (tags) => (Array.isArray(tags) && tags.every((tag) => typeof tag === 'string') ? { tags } : undefined),
      slip: (found) => fact('attribute/tags', { found }),
    },
  ],
  [
    'weight',
    {
      read: (weight) => (typeof weight === 'number' && weight > 0 && weight <= MOST.weight ? { weight } : undefined),
      slip: (found) => fact('attribute/weight', { found, most: MOST.weight }),
    },
  ],
  [
    'attempts',
    {
      read: (attempts) =>
        typeof attempts === 'number' && Number.isInteger(attempts) && attempts > 0 && attempts <= MOST.attempts ? { attempts } : undefined,
      slip: (found) => fact('attribute/attempts', { found, most: MOST.attempts }),
    },
  ],
  [
    'see',
    {
      read: (see) => (typeof see === 'string' && /^#\S+$/u.test(see) ? { see } : undefined),
      slip: (found) => fact('attribute/see', { found }),
    },
  ],
  [
    'shuffle',
    {
      read: (shuffle) => (typeof shuffle === 'boolean' ? { shuffle } : undefined),
      slip: (found) => fact('attribute/shuffle', { found }),
    },
  ],
]);

function oneOf<Value extends string>(key: string, known: readonly Value[], said: (value: Value) => Partial<Attributes>): KeyReader {
  return {
    read: (value) => {
      const found = known.find((one) => one === value);
      return found && said(found);
    },
    slip: (found, value) => fact('attribute/none-of', { key, found, guess: nearest(String(value), known), known }),
  };
}

export function readAttributes(source: AttributeText | undefined, { report }: Reading): PlacedAttributes {
  if (source === undefined) return { attributes: DEFAULTS };
  if (/^｛|｝$/u.test(source.text.trim())) {
    report.error(source, fact('attribute/wide-braces'));
    return { attributes: DEFAULTS };
  }
  const { document, counter } = readDocument(source.text, { prettyErrors: false });
  const placed = (offset: number): Point => {
    const { line, col } = counter.linePos(offset);
    return { line: source.line + line - 1, column: line === 1 ? source.column + col - 1 : col };
  };
  const [broken] = document.errors;
  if (broken !== undefined || !isMap(document.contents)) {
    const { at, found } = unreadable(source.text, broken?.pos[0]);
    report.error(at === undefined ? source : placed(at), found);
    return { attributes: DEFAULTS };
  }
  const values: unknown = document.toJS();
  const byKey = new Map(Object.entries(typeof values === 'object' && values !== null ? values : {}));
  let attributes = DEFAULTS;
  let seePoint: Point | undefined;
  for (const pair of document.contents.items) {
    const key = isScalar(pair.key) ? String(pair.key.value) : '';
    const at = isScalar(pair.key) && pair.key.range ? placed(pair.key.range[0]) : source;
    const reader = KEYS.get(key);
    if (!reader) {
      report.error(at, unknownKey(key));
      continue;
    }
    const value = byKey.get(key);
    const said = reader.read(value);
    if (said) attributes = { ...attributes, ...said };
    else report.error(at, reader.slip(String(pair.value).trim(), value));
    const start = textStart(pair.value);
    if (said?.see !== undefined && start !== undefined) seePoint = placed(start);
  }
  return { attributes, ...(seePoint && { seePoint }) };
}

/** What is wrong with a line that is no YAML, and at which offset, where not at its beginning. */
function unreadable(text: string, broken: number | undefined): { readonly at?: number; readonly found: Fact } {
  const wide = /[：，]/u.exec(text);
  if (!/\}\s*$/u.test(text)) return { found: fact('attribute/open') };
  if (/see:\s*#/u.test(text)) return { found: fact('attribute/bare-see') };
  if (wide) return { at: wide.index, found: fact('attribute/wide-sign', { found: wide[0] }) };
  return { ...(broken !== undefined && { at: broken }), found: fact('attribute/unreadable') };
}

function unknownKey(key: string): Fact {
  const [, name, rest = ''] = /^(.*?)：\s*(.*)$/u.exec(key) ?? [];
  if (name !== undefined) return fact('attribute/wide-colon', { key: name, rest });
  const known = [...KEYS.keys()];
  return fact('attribute/unknown', { key, guess: nearest(key, known), known });
}
