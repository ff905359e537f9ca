import type { Library } from '../authoring/files/library.ts';
import { laterVisits } from '../domain/campaign/visits.ts';
import { MODEL_FILE, MODEL_FOLDER } from '../domain/own-words/model-file.ts';
import { PERSONA_IDS } from '../domain/persona/persona.ts';
import { mostLines } from '../domain/role-play/length.ts';
import { inOrder, isPlacement, soleTypeOf } from '../domain/role-play/listing.ts';
import type { RolePlay } from '../domain/role-play/role-play.ts';
import { href } from '../i18n/href.ts';
import { ownWordsWords } from '../i18n/words/own-words.ts';
import { placementWords } from '../i18n/words/placement.ts';
import { rolePlayWords } from '../i18n/words/role-play.ts';
import { drawCast } from '../islands/role-play/drawings.ts';
import { packPeople } from '../islands/role-play/people-data.ts';
import type { RolePlayProps } from '../islands/role-play/role-play-props.ts';

/** What the page of a role-play gives to its island. */
export function rolePlayProps(rolePlay: RolePlay, library: Library): RolePlayProps {
  const { locale } = rolePlay;
  const lessons = Object.fromEntries(
    PERSONA_IDS.flatMap((persona) => {
      const lesson = library.lessons.find((candidate) => candidate.persona === persona && candidate.locale === locale);
      return lesson ? [[persona, { href: href(locale, `courses/${lesson.course}/${lesson.id}`), title: lesson.title }]] : [];
    }),
  );
  const later = laterVisits(library.campaigns);
  const others = inOrder(library.rolePlays.filter((other) => other.locale === locale && other.id !== rolePlay.id && !later.has(other.id)));
  const placement = {
    words: placementWords[locale],
    rolePlays: Object.fromEntries(
      PERSONA_IDS.flatMap((persona) => {
        const first = others.find((other) => soleTypeOf(other) === persona);
        return first ? [[persona, { href: href(locale, `role-plays/${first.id}`), title: first.title }]] : [];
      }),
    ),
  };
  return {
    rolePlay,
    people: packPeople(rolePlay, library.personas, library.techniques, locale),
    words: rolePlayWords[locale],
    ownWords: ownWordsWords[locale],
    locale,
    drawings: drawCast(rolePlay),
    lines: mostLines(rolePlay),
    links: {
      rolePlays: href(locale, 'role-plays'),
      campaigns: href(locale, 'campaigns'),
      lessons,
      map: href(locale, `role-plays/${rolePlay.id}/map`),
      model: `${href(locale, MODEL_FOLDER)}${MODEL_FILE}`,
      ...(isPlacement(rolePlay) ? { placement } : {}),
    },
  };
}
