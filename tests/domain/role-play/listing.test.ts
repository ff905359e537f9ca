import { expect, test } from 'vitest';
import type { PersonaId } from '../../../src/domain/persona/persona.ts';
import { inOrder, isPlacement, isTaster, type ListGroup, listGroupOf } from '../../../src/domain/role-play/listing.ts';
import type { RolePlay } from '../../../src/domain/role-play/role-play.ts';
import { anyLook, smallRolePlay } from './small.ts';

type Types = readonly PersonaId[];
const small = smallRolePlay(
  '## opening\n\n> Well?\n\n- Good. {praise}\n  → [end](#end)\n- Bad. {rebut}\n  → [end](#end)\n\n## end\n\n{won}\n\n> Fine.',
);
const withCast = (first: Types, ...others: readonly Types[]): RolePlay => {
  const member = (personas: Types) => ({ id: 'somebody', name: 'Somebody', personas, look: anyLook });
  return { ...small, cast: [member(first), ...others.map(member)] };
};

test.each<[string, RolePlay, ListGroup, boolean]>([
  ['one known person', withCast(['silent']), 'silent', false],
  ['one person whose type is hidden', withCast(['silent', 'negative', 'stubborn']), 'hidden', false],
  ['two people', withCast(['outgoing'], ['positive']), 'several', false],
  ['three people of two types', withCast(['outgoing'], ['positive'], ['outgoing']), 'several', false],
  ['three people of three types', withCast(['outgoing'], ['positive'], ['silent']), 'several', false],
  ['four people of four types', withCast(['outgoing'], ['positive'], ['silent'], ['negative']), 'several', true],
  ['four people, one of them hidden', withCast(['outgoing'], ['positive'], ['stubborn'], ['silent', 'negative']), 'several', false],
])('%s', (_name, rolePlay, shelf, places) => {
  expect(listGroupOf(rolePlay)).toBe(shelf);
  expect(isPlacement(rolePlay)).toBe(places);
});

test('the easiest comes first, of equals the shortest', () => {
  const of = (id: string, difficulty: 1 | 2 | 3, minutes: number): RolePlay => ({ ...small, id, difficulty, minutes });
  const listed = inOrder([of('d', 3, 2), of('c', 2, 5), of('b', 1, 8), of('a', 1, 6)]);
  expect(listed.map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd']);
  expect(listed.filter(isTaster)).toEqual([]);
  expect(isTaster(of('taste', 1, 2))).toBe(true);
  expect(isTaster(of('just short enough', 1, 3))).toBe(true);
  expect(isTaster(of('a little too long', 1, 4))).toBe(false);
  expect(isTaster(of('short but hard', 2, 2))).toBe(false);
});
