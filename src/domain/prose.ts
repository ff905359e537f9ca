/** A stretch of running text; `emphasis` is what the author wrote between asterisks. */
export interface Span {
  readonly text: string;
  readonly emphasis?: true;
}

/** Text of one paragraph as spans, never markup: views decide how emphasis looks in each language. */
export type Prose = readonly Span[];

export function plain(prose: Prose): string {
  return prose.map((span) => span.text).join('');
}
