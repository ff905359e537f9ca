// @vitest-environment ./tests/islands/rune-environment.ts
import { describe, expect, test } from 'vitest';
import { fill } from '../../../../src/i18n/fill.ts';
import { progressWords } from '../../../../src/i18n/words/progress/record.ts';
import { type KeepingSurroundings, RecordKeeping } from '../../../../src/islands/progress/file/record-keeping.svelte.ts';
import type { Answered, Asked } from '../../../../src/record/file/messages.ts';

const words = progressWords('en');
const NOW = Date.UTC(2026, 2, 1);
const FILE = new File([''], 'log.json');

/** A page whose worker gives these answers, in this order. */
function openPage(answers: readonly Answered[], around: Partial<KeepingSurroundings> = {}) {
  const asked: Asked[] = [];
  const rest = [...answers];
  let focused = 0;
  const keeping = new RecordKeeping(words, {
    now: () => NOW,
    ask: async (question) => {
      asked.push(question);
      const answer = rest.shift();
      if (!answer) throw new Error('asked too often');
      return answer;
    },
    importTimes: async () => [],
    storageHealth: async () => 'evictable',
    askToKeep: async () => 'kept',
    answered: () => {
      focused += 1;
    },
    ...around,
  });
  return { keeping, asked, focused: () => focused };
}

test('says whether the browser keeps the record, and which files can be taken out again', async () => {
  const { keeping } = openPage([], { importTimes: async () => [3, 1] });
  await keeping.open();
  expect([keeping.health, keeping.imports, keeping.message]).toEqual(['evictable', [3, 1], '']);
});

test('is whole where the files cannot be listed', async () => {
  const { keeping } = openPage([], { importTimes: () => Promise.reject(new Error('no storage')) });
  await keeping.open();
  expect([keeping.health, keeping.imports]).toEqual(['evictable', []]);
});

test.each([
  ['kept', true, false],
  ['evictable', false, true],
  ['unknown', false, true],
] as const)('asked to keep it the browser answers: %s', async (health, isKept, refused) => {
  const { keeping } = openPage([], { askToKeep: async () => health });
  expect(await keeping.keep()).toBe(isKept);
  expect([keeping.health, keeping.refused]).toEqual([health, refused]);
});

test('the record as a file is named by the day', async () => {
  const file = new Blob(['x']);
  const { keeping, asked } = openPage([{ kind: 'written', file }]);
  expect(await keeping.write()).toEqual({ file, name: 'peilian-2026-03-01.json' });
  expect(asked).toEqual([{ kind: 'write', now: NOW }]);
});

describe('what is in a file', () => {
  test.each<[what: string, found: Omit<Extract<Answered, { kind: 'examined' }>, 'kind'>, told: string]>([
    ['nothing', { total: 0, fresh: 0, unreadable: 0 }, words.foundEmpty],
    ['nothing that can be read', { total: 0, fresh: 0, unreadable: 4 }, fill(words.foundUnreadableOnly, { count: 4 })],
    ['what is new', { total: 9, fresh: 5, unreadable: 0 }, fill(words.found, { total: 9, fresh: 5 })],
    ['what is here already', { total: 9, fresh: 0, unreadable: 0 }, fill(words.foundNothingNew, { total: 9, fresh: 0 })],
    [
      'what is new, and what cannot be read',
      { total: 9, fresh: 5, unreadable: 2 },
      `${fill(words.found, { total: 9, fresh: 5 })} ${fill(words.foundUnreadable, { count: 2 })}`,
    ],
  ])('is told: %s', async (_, found, told) => {
    const { keeping } = openPage([{ kind: 'examined', ...found }]);
    await keeping.examine(FILE);
    expect([keeping.told, keeping.message, keeping.working]).toEqual([told, '', false]);
  });

  test.each([
    ['not-a-log', words.notALog],
    ['newer', words.newerLog],
    ['unreadable', words.unreadableFile],
  ] as const)('is told where it is refused: %s', async (reason, told) => {
    const { keeping, focused } = openPage([{ kind: 'refused', reason }]);
    await keeping.examine(FILE);
    expect([keeping.message, keeping.found, focused()]).toEqual([told, undefined, 1]);
  });

  test('is added, and can be taken out again', async () => {
    let imports: readonly number[] = [];
    const { keeping, asked, focused } = openPage(
      [
        { kind: 'examined', total: 9, fresh: 5, unreadable: 0 },
        { kind: 'added', count: 5 },
        { kind: 'undone', count: 5 },
      ],
      { importTimes: async () => imports },
    );
    await keeping.examine(FILE);
    imports = [NOW];
    await keeping.add();
    expect([keeping.message, keeping.found, keeping.told, keeping.imports]).toEqual([
      fill(words.added, { count: 5 }),
      undefined,
      '',
      [NOW],
    ]);
    imports = [];
    await keeping.undo(NOW);
    expect([keeping.message, keeping.imports, focused()]).toEqual([fill(words.undone, { count: 5 }), [], 2]);
    expect(asked.slice(1)).toEqual([
      { kind: 'add', now: NOW },
      { kind: 'undo', time: NOW },
    ]);
  });

  test('stays to be decided where it could not be added', async () => {
    const { keeping } = openPage([
      { kind: 'examined', total: 9, fresh: 5, unreadable: 0 },
      { kind: 'failed', failure: 'full' },
    ]);
    await keeping.examine(FILE);
    await keeping.add();
    expect([keeping.message, keeping.found?.fresh]).toEqual([words.failures.full, 5]);
  });

  test('is let go', async () => {
    const { keeping, asked, focused } = openPage([{ kind: 'examined', total: 9, fresh: 5, unreadable: 0 }]);
    await keeping.examine(FILE);
    keeping.close();
    expect([keeping.found, keeping.told, focused(), asked.length]).toEqual([undefined, '', 1, 1]);
  });
});

test('nothing else can be asked while the worker is at it', async () => {
  let answer: (answered: Answered) => void = () => undefined;
  const { keeping } = openPage([], {
    ask: () =>
      new Promise((resolve) => {
        answer = resolve;
      }),
  });
  const done = keeping.undo(1);
  expect(keeping.working).toBe(true);
  answer({ kind: 'failed', failure: 'failed' });
  await done;
  expect([keeping.working, keeping.message]).toEqual([false, words.failures.failed]);
});
