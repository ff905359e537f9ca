/**
 * How somebody in a talk is drawn. A type has no sex, no age and no trade: those belong to the person whom the author describes, and the
 * portrait is put together from them. Nothing of a look decides a run.
 */
export const SEXES = ['her', 'him'] as const;
export type Sex = (typeof SEXES)[number];

/** In years. */
export const YOUNGEST = 16;
export const OLDEST = 99;

export const DRESSES = [
  'suit',
  'shirt',
  'polo',
  'knit',
  'cardigan',
  'jacket',
  'zip',
  'leather',
  'tunic',
  'padded',
  'tracksuit',
  'waistcoat',
  'work',
  'overalls',
  'apron',
  'white-coat',
  'uniform',
  'hi-vis',
  'raincoat',
] as const;
export type Dress = (typeof DRESSES)[number];

/** What is in their hands, or beside them. */
export const PROPS = [
  'none',
  'tea',
  'cup',
  'mug',
  'flask',
  'teapot',
  'steamed-bun',
  'phone',
  'radio',
  'pen',
  'pencil',
  'notebook',
  'ledger',
  'folder',
  'form',
  'brochures',
  'newspaper',
  'calculator',
  'keys',
  'stick',
  'fan',
  'bag',
  'scoop',
  'eggs',
  'goose',
  'finger',
] as const;
export type Prop = (typeof PROPS)[number];

export const HAIRS = [
  'crop',
  'parted',
  'tousled',
  'receding',
  'dome',
  'short',
  'bob',
  'fringe',
  'long',
  'waves',
  'perm',
  'ponytail',
  'knot',
  'bun',
] as const;
export type Hair = (typeof HAIRS)[number];

export const HATS = ['cap', 'helmet', 'straw-hat', 'white-cap', 'headscarf'] as const;
export type Hat = (typeof HATS)[number];

export const GLASSES = ['round', 'square', 'half-moon'] as const;
export type Glasses = (typeof GLASSES)[number];

export const BEARDS = ['stubble', 'moustache', 'goatee'] as const;
export type Beard = (typeof BEARDS)[number];

export interface Look {
  readonly sex: Sex;
  /** Years, 16 to 99: decides lines, grey hair, and how hair is worn where nothing is said. */
  readonly age: number;
  readonly dress: Dress;
  readonly prop: Prop;
  readonly hair?: Hair | undefined;
  readonly hat?: Hat | undefined;
  readonly glasses?: Glasses | undefined;
  readonly beard?: Beard | undefined;
}

/** What of a look differs from that of the one who usually stands for a type. */
export type LookChange = Pick<Look, 'sex'> & { readonly [Part in keyof Look]?: Look[Part] | undefined };
