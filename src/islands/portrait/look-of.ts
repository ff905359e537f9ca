import type { Look } from '../../domain/persona/persona.ts';
import { plain } from '../../domain/prose.ts';
import type { RolePlay } from '../../domain/role-play/role-play.ts';

const HER =
  /女士|太太|小姐|阿姨|姐|大妈|大娘|老板娘|夫人|奶奶|婶|\b(?:Mrs|Ms|Miss|Madam|Aunt|Auntie|Sister|she|her|woman|mother|wife|widow)\b/u;
const HIM = /先生|大哥|叔|舅|大爷|伯|\b(?:Mr|Uncle|Brother|he|his|man|father|husband)\b/u;

/** What is seen of somebody while they speak stands in brackets. */
const DIRECTIONS = /[（(][^（()）]*[)）]/gu;
const OF_HER = /她|\b(?:she|her|hers)\b/giu;
const OF_HIM = /他|\b(?:he|him|his)\b/giu;

/**
 * Whether a role-play speaks of its customer as a woman or a man, so that the picture agrees with it. Give the role-play in all its
 * languages: ‘陈总’ says nothing, ‘Ms Chen’ does. The earliest word that tells decides; where the description has none, how the stage directions
 * speak of them (‘shakes his head’); undefined where those don’t tell either.
 * @param member index into the cast
 */
export function lookOf(inAllLanguages: readonly RolePlay[], member = 0): Look | undefined {
  const texts = inAllLanguages.flatMap((rolePlay) => {
    const name = rolePlay.cast[member]?.name ?? '';
    return member === 0 ? [name, rolePlay.customer] : [name];
  });
  const first = (pattern: RegExp) => Math.min(...texts.map((text) => pattern.exec(text)?.index ?? Infinity));
  const her = first(HER);
  const him = first(HIM);
  if (her === him) return inDirections(inAllLanguages, member);
  return her < him ? 'her' : 'him';
}

function inDirections(inAllLanguages: readonly RolePlay[], member: number): Look | undefined {
  const directions = inAllLanguages
    .flatMap(({ beats }) =>
      beats.flatMap((beat) =>
        [...beat.lines, ...beat.choices.flatMap(({ replies }) => replies)].filter((line) => (line.speaker ?? beat.speaker) === member),
      ),
    )
    .flatMap((line) => plain(line.text).match(DIRECTIONS) ?? [])
    .join();
  const [her, him] = [OF_HER, OF_HIM].map((words) => (directions.match(words) ?? []).length);
  if (her === undefined || him === undefined || her === him) return undefined;
  return her > him ? 'her' : 'him';
}
