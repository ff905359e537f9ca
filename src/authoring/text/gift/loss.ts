/** Something that one format says and the other cannot: it is listed, never dropped silently. */
export interface Loss {
  /** The question's name in the format it came from. */
  readonly question: string;
  /** Line of the file read, from 1; absent where a quiz is written. */
  readonly line?: number;
  readonly message: string;
}
