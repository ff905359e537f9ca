import { type Memory, REMEMBERED } from '../../../domain/record/history.ts';
import { OUTCOMES } from '../../../domain/record/move.ts';
import { ID } from '../content-paths.ts';
import { nearest } from '../nearest.ts';
import { error, type Place, type Problem } from '../problem.ts';

const KINDS = ['since', ...REMEMBERED, 'promise', 'learn', 'keep'] as const;

/** `since: won`, `promised: lorry`: what a line or choice needs; `promise: lorry`, `learn: margin`, `keep: lorry`: what a choice leaves. */
export type Remark =
  | { readonly kind: 'needs'; readonly memory: Memory }
  | { readonly kind: 'promise' | 'learn' | 'keep'; readonly id: string }
  | { readonly kind: 'unread'; readonly problem: Problem };

/** One word of a mark or of a choice's braces as a remark on earlier or later visits; undefined where it is none. */
export function parseRemark(word: string, place: Place): Remark | undefined {
  const [, written, rest = ''] = /^([a-z]+)\s*[:：]\s*(.*)$/u.exec(word) ?? [];
  if (written === undefined) return undefined;
  const kind = KINDS.find((known) => known === written);
  if (kind === undefined) return unread(error(place, 'memory/unknown', { found: written, guess: nearest(written, KINDS), known: KINDS }));
  if (kind === 'since') {
    const outcome = OUTCOMES.find((known) => known === rest);
    return outcome
      ? { kind: 'needs', memory: `since:${outcome}` }
      : unread(error(place, 'memory/no-outcome', { found: rest, guess: nearest(rest, OUTCOMES), known: OUTCOMES }));
  }
  if (!ID.test(rest)) return unread(error(place, 'memory/no-id', { kind, found: rest }));
  return kind === 'promise' || kind === 'learn' || kind === 'keep' ? { kind, id: rest } : { kind: 'needs', memory: `${kind}:${rest}` };
}

const unread = (problem: Problem): Remark => ({ kind: 'unread', problem });
