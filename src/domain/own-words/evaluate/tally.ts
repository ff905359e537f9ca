import type { ChoiceId } from '../../role-play/role-play.ts';
import type { Understood } from '../understand.ts';

/** What was understood of a reply, and what it meant: a line, or none of them. */
export interface Judged {
  readonly understood: Understood;
  /** The lines that it may be taken for; empty where it fits none. */
  readonly meant: readonly ChoiceId[];
}

/** How often replies were understood. Shares are 0…1; 0 where there was nothing to count. */
export interface Tally {
  readonly replies: number;
  /** Of those that fit a line: that line came first; was among the first two. */
  readonly fitting: number;
  readonly first: number;
  readonly firstTwo: number;
  /** How many were marked; the share of marks that were right. */
  readonly marked: number;
  readonly precision: number;
  /** Of those that fit none: how many there were; the share that was marked all the same. */
  readonly none: number;
  readonly refusal: number;
}

export function tally(judged: readonly Judged[]): Tally {
  const fitting = judged.filter(({ meant }) => meant.length > 0);
  const none = judged.filter(({ meant }) => meant.length === 0);
  const marked = judged.filter(({ understood }) => markOf(understood) !== undefined);
  const isWithin = ({ understood, meant }: Judged, count: number): boolean =>
    understood.kind === 'understood' && understood.closest.slice(0, count).some(({ id }) => meant.includes(id));
  return {
    replies: judged.length,
    fitting: fitting.length,
    first: share(fitting, (one) => isWithin(one, 1)),
    firstTwo: share(fitting, (one) => isWithin(one, 2)),
    marked: marked.length,
    precision: share(marked, ({ understood, meant }) => meant.includes(markOf(understood) ?? '')),
    none: none.length,
    refusal: share(none, ({ understood }) => markOf(understood) !== undefined),
  };
}

function share<T>(all: readonly T[], holds: (one: T) => boolean): number {
  return all.length === 0 ? 0 : all.filter(holds).length / all.length;
}

const markOf = (understood: Understood): ChoiceId | undefined => (understood.kind === 'understood' ? understood.marked : undefined);
