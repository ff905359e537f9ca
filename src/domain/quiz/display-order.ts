import { seedOf } from '../chance/hash.ts';
import { seeded, shuffled } from '../chance/random.ts';

/**
 * The parts of a question in the order in which an attempt shows them: the same for the same attempt seed and question, whatever the language.
 * `part` tells several lists of one question apart.
 */
export function displayOrder<Part extends { readonly id: string }>(
  parts: readonly Part[],
  seed: number,
  question: string,
  part = '',
): Part[] {
  return shuffled(parts, seeded(seedOf(`${seed}/${question}/${part}`)));
}

/** As `displayOrder`, but never the order given, which is the solution. */
export function scrambled<Part extends { readonly id: string }>(parts: readonly Part[], seed: number, question: string): Part[] {
  const order = displayOrder(parts, seed, question);
  const solved = order.every((part, index) => part === parts[index]);
  return solved ? [...order.slice(1), ...order.slice(0, 1)] : order;
}
