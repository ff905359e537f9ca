import type { Localised } from '../locale.ts';

/** A chart's text in both languages. */
type Words = Localised<string>;

interface Drawn {
  readonly id: string;
  /** What the chart says, as a sentence: 'The top 10 % bring 93 % of the profit'. */
  readonly title: Words;
  /** Where the numbers or names come from, or what was added. */
  readonly note?: Words;
}

/** Groups measured in several ways, in per cent; negative values are drawn to the left. */
export interface Bars extends Drawn {
  readonly kind: 'bars';
  readonly measures: readonly Words[];
  readonly groups: readonly { readonly name: Words; readonly values: readonly number[] }[];
}

/** Each layer lies within the one before it. */
export interface Layers extends Drawn {
  readonly kind: 'layers';
  readonly layers: readonly { readonly name: Words; readonly text: Words }[];
}

/** Stages that fewer and fewer pass. */
export interface Funnel extends Drawn {
  readonly kind: 'funnel';
  readonly stages: readonly { readonly name: Words; readonly text: Words }[];
}

/** A table of cells in `levels`: the same level means the same thing to do. */
export interface Matrix extends Drawn {
  readonly kind: 'matrix';
  readonly rows: { readonly name: Words; readonly values: readonly string[] };
  readonly columns: { readonly name: Words; readonly values: readonly string[] };
  readonly levels: readonly { readonly id: string; readonly name: Words; readonly text: Words }[];
  /** A level's id, or '' for none, a row of the table. */
  readonly cells: readonly (readonly string[])[];
}

/** People of an organisation, from top to bottom, and who answers to whom. */
export interface Chart extends Drawn {
  readonly kind: 'chart';
  readonly marks: readonly { readonly sign: string; readonly text: Words }[];
  readonly people: readonly { readonly id: string; readonly name: Words; readonly sign?: string; readonly under?: string }[];
}

export type Figure = Bars | Layers | Funnel | Matrix | Chart;
