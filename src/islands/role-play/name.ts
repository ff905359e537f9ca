import type { CastMember } from '../../domain/role-play/role-play.ts';

/** What somebody is called on stage: 'Mr Gao' of 'Mr Gao, dealer for twelve years'. */
export function nameOf(member: CastMember | undefined): string {
  return member?.name.split(/[,，;；(（。]/u)[0]?.trim() ?? '';
}
