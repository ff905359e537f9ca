import { seedOf } from '../chance/hash.ts';
import { seeded, shuffled } from '../chance/random.ts';
import type { Locale, Localised } from '../locale.ts';
import type { Sex } from '../persona/look.ts';
import { soundsLike } from './known-voices.ts';

/** A voice that a device offers. */
export interface VoiceOffer {
  readonly name: string;
  /** As the device writes it: `zh-CN`, `zh_CN`, `cmn-Hans-CN`. */
  readonly lang: string;
  /** Whether it speaks on the device itself. With any other the text would go to a service. */
  readonly localService: boolean;
}

/** The voice of one person, for as long as the talk lasts. */
export interface Part<V> {
  readonly voice: V;
  /** What it is raised or lowered by, as a factor of its pitch: two who share a voice can be told apart. */
  readonly pitch: number;
}

export type Casting<V> =
  /** One for each of those asked for, in their order. */
  | { readonly kind: 'cast'; readonly parts: readonly Part<V>[] }
  /** No voice on this device speaks the language; `only-remote`: those of a service do, and are not asked. */
  | { readonly kind: 'no-local-voice'; readonly because: 'only-remote' | 'none' };

/** Which tags speak a language, the best first: the first of them that has a voice is taken. */
const TAGS: Localised<readonly RegExp[]> = {
  // Cantonese (zh-HK, yue) is another language to most ears, and better than none to no few.
  zh: [
    /^(?:zh(?:-hans)?-cn|cmn(?:-hans)?-cn|zh-hans|cmn)\b/u,
    /^(?:zh-(?:hans-)?(?:sg|my)|zh$)/u,
    /^(?:zh|cmn)-(?!.*\b(?:hk|mo)\b)/u,
    /^(?:zh|yue)\b/u,
  ],
  en: [/^en\b/u],
};

/** How the second, third … person with one voice is told from the first. */
const APART = [1, 0.92, 1.08, 0.86, 1.14] as const;

/** What brings a voice that sounds like the other sex, or like neither, nearer. */
const NEARER: Readonly<Record<Sex, number>> = { her: 1.1, him: 0.88 };

/**
 * Voices for the people at a table, drawn by a seed: the same device, people and seed always give the same; as far as the voices go nobody sounds
 * like anybody else. Who is of no sex takes any voice as it is.
 */
export function castVoices<V extends VoiceOffer>(
  offers: readonly V[],
  people: readonly { readonly sex?: Sex }[],
  locale: Locale,
  seed: number,
): Casting<V> {
  const speaking = speakersOf(offers, locale);
  const local = speaking.filter(({ localService }) => localService);
  if (local.length === 0) return { kind: 'no-local-voice', because: speaking.length > 0 ? 'only-remote' : 'none' };
  const drawn = shuffled(bestOf(ofFirstTag(local, locale)), seeded(seedOf(`${seed} voices`)));
  const taken = new Map<V, number>();
  const parts = people.map(({ sex }): Part<V> => {
    const voice = voiceOf(sex, drawn, taken);
    const times = taken.get(voice) ?? 0;
    taken.set(voice, times + 1);
    const sounds = soundsLike(voice.name);
    return {
      voice,
      pitch: (sex === undefined || sounds === sex || sounds === 'unknown' ? 1 : NEARER[sex]) * (APART[times % APART.length] ?? 1),
    };
  });
  return { kind: 'cast', parts };
}

/** One that sounds right and is not taken; else one of which it is not known; else one that is taken but sounds right; else any. */
function voiceOf<V extends VoiceOffer>(sex: Sex | undefined, drawn: readonly V[], taken: ReadonlyMap<V, number>): V {
  const worth = (voice: V): number => {
    const sounds = soundsLike(voice.name);
    const free = taken.has(voice) ? 0 : 1;
    if (sex === undefined || sounds === sex) return 4 + 2 * free - (taken.get(voice) ?? 0) * 0.01;
    return (sounds === 'unknown' ? 3 : 1) + 2 * free - (taken.get(voice) ?? 0) * 0.01;
  };
  return drawn.reduce((best, voice) => (worth(voice) > worth(best) ? voice : best));
}

const tagOf = ({ lang }: VoiceOffer): string => lang.toLowerCase().replaceAll('_', '-');

const speakersOf = <V extends VoiceOffer>(offers: readonly V[], locale: Locale): readonly V[] =>
  offers.filter((offer) => TAGS[locale].some((tag) => tag.test(tagOf(offer))));

function ofFirstTag<V extends VoiceOffer>(offers: readonly V[], locale: Locale): readonly V[] {
  for (const tag of TAGS[locale]) {
    const found = offers.filter((offer) => tag.test(tagOf(offer)));
    if (found.length > 0) return found;
  }
  return offers;
}

/** Some systems bring voices for fun, and old ones beside the new: those speak only where there is nobody else. */
function bestOf<V extends VoiceOffer>(offers: readonly V[]): readonly V[] {
  const serious = offers.filter(({ name }) => soundsLike(name) !== 'odd');
  return serious.length > 0 ? serious : offers;
}
