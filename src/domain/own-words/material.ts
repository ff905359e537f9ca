import type { Objection } from '../drill/objection.ts';
import type { Locale } from '../locale.ts';
import type { Technique, TechniqueId } from '../persona/technique.ts';
import { plain } from '../prose.ts';
import type { ChoiceId, RolePlay } from '../role-play/role-play.ts';
import { featuresOf } from './features.ts';
import type { Example } from './train.ts';

/** Other ways of saying the lines of a role-play, as its author wrote them. */
export type OtherWays = ReadonlyMap<ChoiceId, readonly string[]>;

/** What people type when they use a technique. */
export type SaidByTechnique = ReadonlyMap<TechniqueId, readonly string[]>;

/** What a recogniser of one language is trained on. */
export interface Material {
  readonly locale: Locale;
  readonly rolePlays: readonly { readonly rolePlay: RolePlay; readonly otherWays: OtherWays }[];
  readonly objections: readonly Objection[];
  readonly techniques: readonly Technique[];
  readonly said: SaidByTechnique;
}

/** A text with the techniques that it uses, and where it comes from. */
export interface Sample {
  readonly text: string;
  readonly techniques: readonly TechniqueId[];
  readonly weight: number;
  readonly from: 'line' | 'other-way' | 'drill' | 'said' | 'technique';
  /** The role-play of a line. */
  readonly rolePlay?: string;
}

/** What a definition counts: it speaks of a technique, and seldom as people speak when they use it. */
const DEFINED = 0.3;

/** All texts, each once for where it stands. */
export function samplesOf({ locale, rolePlays, objections, techniques, said }: Material): readonly Sample[] {
  return [
    ...rolePlays.flatMap(({ rolePlay: { id: rolePlay, beats }, otherWays }) =>
      beats.flatMap(({ choices }) =>
        choices.flatMap(({ id, text, techniques: used }): readonly Sample[] => {
          if (used.length === 0) return [];
          const given = { techniques: used, weight: 1, rolePlay };
          const others = (otherWays.get(id) ?? []).map((other) => ({ ...given, text: other, from: 'other-way' as const }));
          return [{ ...given, text: plain(text), from: 'line' }, ...others];
        }),
      ),
    ),
    ...objections.flatMap(({ responses }) =>
      responses.map((response): Sample => ({ text: plain(response.text), techniques: response.techniques, weight: 1, from: 'drill' })),
    ),
    ...techniques.flatMap(({ id, name, definition, example }): readonly Sample[] => [
      { text: name[locale], techniques: [id], weight: DEFINED, from: 'technique' },
      { text: definition[locale], techniques: [id], weight: DEFINED, from: 'technique' },
      { text: example[locale], techniques: [id], weight: 1, from: 'technique' },
    ]),
    ...[...said].flatMap(([id, texts]) => texts.map((text): Sample => ({ text, techniques: [id], weight: 1, from: 'said' }))),
  ];
}

/** What a line counts once more without its signs: people type few of them. */
const AS_TYPED = 0.5;

/** Samples as a recogniser is trained on them, in an order that does not depend on that of files. */
export function examplesFrom(samples: readonly Sample[], locale: Locale): readonly Example[] {
  return samples
    .map((sample) => ({
      sample,
      key: [sample.text, sample.techniques.toSorted().join('+'), sample.from, sample.rolePlay ?? ''].join('\n'),
    }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .flatMap(({ sample: { text, techniques, weight, from } }): readonly Example[] => {
      const used = techniques.toSorted();
      const whole = { features: featuresOf(text, locale), techniques: used, weight };
      if (from === 'said' || from === 'other-way') return [whole];
      return [whole, { features: featuresOf(withoutSigns(text), locale), techniques: used, weight: AS_TYPED * weight }];
    });
}

/** The words that somebody says, without what they do and without punctuation. */
const withoutSigns = (text: string): string =>
  text
    .replaceAll(/[（(][^（）()]*[）)]/gu, ' ')
    .replaceAll(/[^\p{L}\p{N}'’]+/gu, ' ')
    .trim();
