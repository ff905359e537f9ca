/** A problem in words: what was found, and what to write instead. */
export interface Said {
  readonly message: string;
  readonly remedy: string;
}

export const said = (message: string, remedy: string): Said => ({ message, remedy });
