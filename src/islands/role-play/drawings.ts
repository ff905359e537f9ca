import type { RolePlay } from '../../domain/role-play/role-play.ts';
import { drawLook } from '../portrait/draw.ts';
import type { Drawing } from './role-play-props.ts';

/** At build time: how each member of the cast is drawn, in the order of the cast, as every type that they may be. */
export function drawCast(rolePlay: RolePlay): readonly Drawing[] {
  return rolePlay.cast.map(({ personas, look }) => ({
    known: Object.fromEntries(personas.map((persona) => [persona, drawLook(persona, look)])),
    unknown: drawLook('unknown', look),
  }));
}
