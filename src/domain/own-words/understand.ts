import type { TechniqueId } from '../persona/technique.ts';
import type { ChoiceId } from '../role-play/role-play.ts';
import { exp, log } from './arithmetic.ts';
import { type Features, featuresOf } from './features.ts';
import { isInsult } from './insults.ts';
import { byRarity, likeness } from './likeness.ts';
import { type Model, sharesOf } from './model.ts';
import { normalised } from './normalise.ts';
import { type Nothing, refused } from './refuse.ts';
import { WEIGHTS, type Weights } from './weights.ts';

/** A line of the beat that can be said now. */
export interface Sayable {
  readonly id: ChoiceId;
  readonly text: string;
  /** One or more. */
  readonly techniques: readonly TechniqueId[];
}

/** What is asked: the reply as it was typed, what the customer had said, and the lines that can be said. */
export interface Said {
  readonly reply: string;
  readonly heard: string;
  readonly choices: readonly Sayable[];
}

/** A line that may have been meant, and how likely it was, 0…1. */
export interface LikelyChoice {
  readonly id: ChoiceId;
  readonly probability: number;
}

/** A technique that may have been used, and how likely it was, 0…1; all techniques together come to 1. */
export interface LikelyTechnique {
  readonly id: TechniqueId;
  readonly probability: number;
}

export type Understood =
  | { readonly kind: 'nothing'; readonly why: Nothing }
  | {
      readonly kind: 'understood';
      /** The likeliest lines, the likelier first: two, or fewer where there are fewer. */
      readonly closest: readonly LikelyChoice[];
      /** The first of them, where it is likely enough that nine of ten such marks are right. */
      readonly marked?: ChoiceId;
      /** The five likeliest, the likeliest first. */
      readonly techniques: readonly LikelyTechnique[];
      /** Only the first `LONGEST` characters were looked at. */
      readonly isCut: boolean;
    };

/** So many characters of a reply are looked at. */
export const LONGEST = 600;

/** From so much likeness on what was typed is what the customer said. */
const PARROTED = 0.8;
const PARROT: TechniqueId = 'parrot';
const ANGER: TechniqueId = 'lose-temper';
/** How likely a technique is where a sign leaves no doubt of it. */
const SURE = 0.9;

const CLOSEST = 2;
const LIKELIEST = 5;

/** What a reply most likely means; the same for the same reply and model. */
export function understand(model: Model, { reply, heard, choices }: Said): Understood {
  const signs = [...reply];
  const text = signs.slice(0, LONGEST).join('');
  const isInsulting = isInsult(normalised(text));
  const why = isInsulting ? undefined : refused(text, model.locale);
  if (why) return { kind: 'nothing', why };
  const isCut = signs.length > LONGEST;
  const features = featuresOf(text, model.locale);
  const before = featuresOf(heard, model.locale);
  const shares = sharesByTechnique(model, features);
  const same = choices.find((choice) => bare(choice.text) === bare(text));
  if (same) {
    const [second] = ranked(model, { features, shares, heard: before, choices: choices.filter((choice) => choice !== same) });
    const closest = [{ id: same.id, probability: 1 }, ...(second ? [{ id: second.id, probability: 0 }] : [])];
    return { kind: 'understood', closest, marked: same.id, techniques: likeliest(withSure(shares, same.techniques)), isCut };
  }
  const isParroted = likeness(features, before, byRarity(model, features, before)) >= PARROTED;
  const sure = isParroted ? PARROT : isInsulting ? ANGER : undefined;
  const given = sure === undefined ? shares : withSure(shares, [sure]);
  const all = ranked(model, { features, shares: given, heard: before, choices });
  const closest = all.slice(0, CLOSEST);
  const [first] = closest;
  const fits = (id: ChoiceId): boolean => sure === undefined || choices.some((one) => one.id === id && one.techniques.includes(sure));
  const isMarked = first !== undefined && first.probability >= WEIGHTS[model.locale].mark && fits(first.id);
  return {
    kind: 'understood',
    closest,
    ...(isMarked ? { marked: first.id } : {}),
    techniques: likeliest(given),
    isCut,
  };
}

type Shares = ReadonlyMap<TechniqueId, number>;

/** How likely each technique is in a reply; all come to 1. */
export function sharesByTechnique(model: Model, features: Features): Shares {
  const shares = sharesOf(model, features);
  return new Map(model.techniques.map((id, index) => [id, shares[index] ?? 0]));
}

/** The same with some techniques beyond doubt. */
function withSure(shares: Shares, sure: readonly TechniqueId[]): Shares {
  const rest = [...shares].reduce((sum, [id, share]) => (sure.includes(id) ? sum : sum + share), 0);
  return new Map(
    [...shares.keys(), ...sure].map((id) => [
      id,
      sure.includes(id) ? SURE / sure.length : rest === 0 ? 0 : ((1 - SURE) * (shares.get(id) ?? 0)) / rest,
    ]),
  );
}

function likeliest(shares: Shares): readonly LikelyTechnique[] {
  return [...shares]
    .map(([id, probability]) => ({ id, probability }))
    .sort((a, b) => b.probability - a.probability)
    .slice(0, LIKELIEST);
}

/** What speaks for a line: how likely its techniques are, and how alike the words are. */
export interface Evidence {
  /** Mean logarithm of how much likelier its techniques are in this reply than in any. */
  readonly technique: number;
  /** 0…1. */
  readonly likeness: number;
}

/** The smallest share that is told from none. */
const LEAST_SHARE = 1e-4;

/** What a word counts that the customer has just said: who takes it up says little by it. */
const TAKEN_UP = 0.3;

/** What there is to go by: the reply, what was heard before it, and the lines. */
interface Given {
  readonly features: Features;
  readonly shares: Shares;
  readonly heard: Features;
  readonly choices: readonly Sayable[];
}

/** What speaks for each line, in their order, and how likely the likeliest technique is that none of them has (as a logarithm). */
export function evidenceFor(
  model: Model,
  { features, shares, heard, choices }: Given,
): { readonly lines: readonly Evidence[]; readonly elsewhere: number } {
  const logOf = (id: TechniqueId): number => log((shares.get(id) ?? 0) + LEAST_SHARE);
  // A beat offers a rare technique as readily as a common one: which of them is more common elsewhere says nothing here.
  const common = new Map(model.techniques.map((id, index) => [id, log(model.common[index] ?? 1)]));
  const unheard = -log(Math.max(1, model.techniques.length));
  const texts = choices.map(({ text }) => featuresOf(text, model.locale));
  const rarity = byRarity(model, features, ...texts);
  const taken = new Set(heard);
  const lines = new Map<number, number>();
  for (const text of texts) for (const feature of text) lines.set(feature, (lines.get(feature) ?? 0) + 1);
  // What several lines have tells none of them from the others.
  const weigh = (feature: number): number => (rarity(feature) * (taken.has(feature) ? TAKEN_UP : 1)) / Math.sqrt(lines.get(feature) ?? 1);
  const here = new Set(choices.flatMap(({ techniques }) => techniques));
  return {
    lines: choices.map(({ techniques }, index) => ({
      technique: techniques.reduce((sum, id) => sum + logOf(id) - (common.get(id) ?? unheard), 0) / Math.max(1, techniques.length),
      likeness: likeness(features, texts[index] ?? new Uint32Array(), weigh),
    })),
    elsewhere: Math.max(log(LEAST_SHARE), ...[...shares.keys()].filter((id) => !here.has(id)).map(logOf)),
  };
}

/** How likely each line is beside the others and beside none of them; in their order. */
export function probabilities(
  { lines, elsewhere }: ReturnType<typeof evidenceFor>,
  { technique, alike, none, other }: Weights,
): readonly number[] {
  const scores = [...lines.map((line) => technique * line.technique + alike * line.likeness), none + other * elsewhere];
  const most = Math.max(...scores);
  const shares = scores.map((score) => exp(score - most));
  const sum = shares.reduce((all, share) => all + share, 0);
  return shares.slice(0, -1).map((share) => share / sum);
}

function ranked(model: Model, given: Given): readonly LikelyChoice[] {
  const shares = probabilities(evidenceFor(model, given), WEIGHTS[model.locale]);
  return given.choices.map(({ id }, index) => ({ id, probability: shares[index] ?? 0 })).sort((a, b) => b.probability - a.probability);
}

/** Words alone: what is left of a line when somebody pastes it without its signs. */
const bare = (text: string): string => normalised(text).replaceAll(/[^\p{L}\p{N}]+/gu, '');
