// @vitest-environment ./tests/islands/rune-environment.ts
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Request, Response } from '../../../src/islands/search/messages.ts';
import { SearchSession } from '../../../src/islands/search/search-session.svelte.ts';
import type { Answer } from '../../../src/search/ask.ts';

/** An answer that says which query it belongs to. */
const answerTo = (query: string): Answer => ({ groups: [], unknown: [query] });

/** A session and whom it asks; what it says is said by the test. */
function opened() {
  const requests: Request[] = [];
  const hearers: ((response: Response) => void)[] = [];
  let closed = 0;
  const session = new SearchSession(
    () => ['common.json', 'course.json'],
    (hear) => {
      hearers.push(hear);
      return {
        tell: (request) => requests.push(request),
        close: () => {
          closed += 1;
        },
      };
    },
  );
  const say = (response: Response, worker = hearers.length - 1): void => hearers[worker]?.(response);
  return { session, requests, say, workers: () => hearers.length, closed: () => closed };
}

describe('SearchSession', () => {
  it('asks for its shelf once, when the field is reached, before anything is typed', () => {
    const { session, requests, workers } = opened();
    expect(session.share).toBeUndefined();
    session.prepare();
    session.prepare();
    session.type('a');
    expect(workers()).toBe(1);
    expect(requests).toEqual([
      { kind: 'open', files: ['common.json', 'course.json'] },
      { kind: 'ask', query: 'a' },
    ]);
  });

  it('tells how far it has come, and never less', () => {
    const { session, say } = opened();
    session.prepare();
    expect(session.share).toBe(0);
    say({ kind: 'progress', share: 0.5 });
    say({ kind: 'progress', share: 0.4 });
    expect([session.share, session.isWhole]).toEqual([0.5, false]);
    say({ kind: 'progress', share: 1 });
    expect(session.isWhole).toBe(true);
  });

  it('shows the answer to what stands in the field, and takes it away with the next letter', () => {
    const { session, say } = opened();
    session.type('太贵');
    expect(session.shown).toEqual({ kind: 'looking' });
    say({ kind: 'answer', query: '太贵', answer: answerTo('太贵') });
    expect(session.shown).toEqual({ kind: 'answer', query: '太贵', answer: answerTo('太贵') });
    session.type('太贵了');
    expect(session.shown).toEqual({ kind: 'looking' });
    session.type(' ');
    expect(session.shown).toEqual({ kind: 'nothing' });
    expect(session.before).toBeUndefined();
  });

  it('says that it failed, and begins anew with what is asked', () => {
    const { session, requests, say, workers, closed } = opened();
    session.type('a');
    say({ kind: 'failed' });
    session.type('ab');
    expect(session.hasFailed).toBe(true);
    session.again();
    expect([session.hasFailed, workers(), closed()]).toEqual([false, 2, 1]);
    expect(requests.at(-1)).toEqual({ kind: 'ask', query: 'ab' });
    say({ kind: 'failed' }, 0);
    expect(session.hasFailed, 'the worker that was given up').toBe(false);
  });

  it('is never stale: whatever is typed, and in whatever order answers come', () => {
    const steps = fc.array(
      fc.oneof(
        fc.record({ kind: fc.constant('type' as const), query: fc.constantFrom('', 'a', 'ab', 'abc', 'b', ' a ') }),
        fc.record({ kind: fc.constant('hear' as const), query: fc.constantFrom('a', 'ab', 'abc', 'b') }),
      ),
    );
    fc.assert(
      fc.property(steps, (all) => {
        const { session, say } = opened();
        session.prepare();
        for (const step of all) {
          if (step.kind === 'type') session.type(step.query);
          else say({ kind: 'answer', query: step.query, answer: answerTo(step.query) });
          const { shown } = session;
          if (shown.kind === 'answer') expect([shown.query, shown.answer]).toEqual([session.query.trim(), answerTo(session.query.trim())]);
        }
      }),
    );
  });
});
