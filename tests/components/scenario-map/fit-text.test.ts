import { describe, expect, test } from 'vitest';
import { fitText } from '../../../src/components/scenario-map/fit-text.ts';

describe('a text fitted into lines', () => {
  test.each([
    ['short enough', 'Five per cent off.', 12, 2, ['Five per cent off.']],
    ['cut after a whole word', 'Five per cent off. Today, or you can go home.', 10, 2, ['Five per cent off.', 'Today, or you can…']],
    ['no comma before the ellipsis', 'Well, well, then.', 4, 1, ['Well…']],
    ['a single word stays whole, however long', 'Unbelievable', 4, 1, ['Unbelievable']],
    ['no sign at the beginning of a Chinese line', '往下谈；不给', 3, 2, ['往下', '谈…']],
    ['Chinese, cut between characters', '五个点。给，咱们往下谈。', 5, 1, ['五个点…']],
  ])('%s', (_, text, width, most, lines) => {
    expect(fitText(text, width, most)).toEqual(lines);
  });
});
