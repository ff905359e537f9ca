import type { StoreFailure } from '../domain/log/store-failure.ts';

const FAILURES: Readonly<Record<string, StoreFailure>> = {
  QuotaExceededError: 'full',
  VersionError: 'outdated',
  SecurityError: 'refused',
  InvalidStateError: 'refused',
  NotAllowedError: 'refused',
  ReferenceError: 'refused',
  TypeError: 'refused',
};

/** The log could not be read or written; `failure` says why, for the learner. */
export class StoreError extends Error {
  readonly failure: StoreFailure;
  constructor(cause: unknown) {
    super('The learning log could not be read or written.', { cause });
    this.failure = FAILURES[cause instanceof Error ? cause.name : ''] ?? 'failed';
  }
}

/** The same work, every error of which is a `StoreError`. */
export async function explained<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw new StoreError(error);
  }
}
