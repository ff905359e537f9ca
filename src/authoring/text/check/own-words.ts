import { LOCALES } from '../../../domain/locale.ts';
import { alikeIn, rarityAmong } from '../../../domain/own-words/told-apart.ts';
import type { RolePlay } from '../../../domain/role-play/role-play.ts';
import { rolePlayPath } from '../content-paths.ts';
import type { Library } from '../parse-library.ts';
import { type Problem, warning } from '../problem.ts';
import { topOf } from './whole-content.ts';

/** Lines of a beat that are so alike that a reply in somebody's own words can't be told to mean one and not the other; `wanted` names the role-plays to look at. */
export function alikeLines(
  { rolePlays, beatPlaces }: Pick<Library, 'rolePlays' | 'beatPlaces'>,
  wanted: (rolePlay: RolePlay) => boolean = () => true,
): readonly Problem[] {
  return LOCALES.flatMap((locale) => {
    const own = rolePlays.filter((rolePlay) => rolePlay.locale === locale);
    const looked = own.filter(wanted);
    if (looked.length === 0) return [];
    const rarity = rarityAmong(own, locale);
    return looked.flatMap((rolePlay) =>
      rolePlay.beats.flatMap((beat) =>
        alikeIn(beat, locale, rarity).map(({ one, other, shared }) =>
          warning(beatPlaces.get(rolePlay)?.get(other.id) ?? topOf(rolePlayPath(rolePlay.id, locale)), 'own-words/alike', {
            beat: beat.id,
            one: one.techniques.join(', '),
            other: other.techniques.join(', '),
            shared,
          }),
        ),
      ),
    );
  });
}
