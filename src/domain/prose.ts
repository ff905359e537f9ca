/** A stretch of running text; `emphasis` is what the author wrote between asterisks. */
export interface Span {
  readonly text: string;
  readonly emphasis?: true;
  /** Where what is said varies from run to run: what stands for it in the author's text (`premium * 12` for `{=premium * 12}`). */
  readonly fact?: string;
}

/** Text of one paragraph as spans, never markup: views decide how emphasis looks in each language. */
export type Prose = readonly Span[];

export function plain(prose: Prose): string {
  return prose.map((span) => span.text).join('');
}
