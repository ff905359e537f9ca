import { isCount, isId, isTextMap, listOf, optional } from '../log/field.ts';
import { isRecord } from '../log/stored-record.ts';
import type { Answer } from './answer.ts';
import { isMemory, type RunVisit, SHIFTS } from './history.ts';
import type { Move } from './move.ts';

const isIds = listOf(isId);
const isOptionalId = optional(isId);

export function isMove(value: unknown): value is Move {
  return isRecord(value) && isId(value['choice']) && (value['broken'] === undefined || value['broken'] === true);
}

export function isAnswer(value: unknown): value is Answer {
  if (!isRecord(value)) return false;
  switch (value['kind']) {
    case 'options':
      return isIds(value['chosen']);
    case 'order':
      return isIds(value['items']);
    case 'pairs':
      return isTextMap(value['pairs']);
    case 'text':
      return isTextMap(value['entries']);
    case 'marks':
      return isIds(value['marked']);
    case 'verdict':
      return isOptionalId(value['line']) && isOptionalId(value['reason']);
    default:
      return false;
  }
}

/** Where a run branches off another. */
export function isBranch(value: unknown): value is { readonly run: string; readonly moves: number } {
  return isRecord(value) && isId(value['run']) && isCount(value['moves']);
}

const isShift = (value: unknown): boolean => SHIFTS.some((shift) => shift === value);

/** Which visit of a campaign a run is. */
export function isRunVisit(value: unknown): value is RunVisit {
  if (!isRecord(value) || !isId(value['campaign']) || !isId(value['season']) || !isCount(value['number']) || value['number'] < 1)
    return false;
  const history = value['history'];
  if (!isRecord(history) || !listOf(isMemory)(history['memories'])) return false;
  const shift = history['shift'];
  return isRecord(shift) && isShift(shift['rapport']) && isShift(shift['interest']) && isShift(shift['patience']);
}
