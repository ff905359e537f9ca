import type { Answer } from '../../search/ask.ts';
import type { Request, Response } from './messages.ts';

/** Whom a session asks: a worker, or what stands for one in a test. */
export interface Asked {
  readonly tell: (request: Request) => void;
  readonly close: () => void;
}

/** Opens it; `hear` is called with what it says, and with `failed` when it breaks. */
export type OpenAsked = (hear: (response: Response) => void) => Asked;

/** What a search has to show: never anything that answers another query than the one in the field. */
export type Shown =
  /** Nothing is asked. */
  | { readonly kind: 'nothing' }
  /** Asked, and not answered yet. */
  | { readonly kind: 'looking' }
  | { readonly kind: 'answer'; readonly query: string; readonly answer: Answer };

/** A search while somebody types: what is asked, what is answered, how much of what it needs has come. */
export class SearchSession {
  /** As it stands in the field. */
  query = $state('');
  /** Of what it needs, 0…1; undefined until it is asked for. */
  share: number | undefined = $state();
  hasFailed = $state(false);
  #answered: { readonly query: string; readonly answer: Answer } | undefined = $state.raw();
  #asked: Asked | undefined;
  readonly #open: OpenAsked;
  readonly #files: () => readonly string[];

  /** `files`: addresses of the documents, the one that answers most first. */
  constructor(files: () => readonly string[], open: OpenAsked) {
    this.#files = files;
    this.#open = open;
  }

  get asked(): string {
    return this.query.trim();
  }

  get shown(): Shown {
    if (this.asked === '') return { kind: 'nothing' };
    if (this.#answered?.query !== this.asked) return { kind: 'looking' };
    return { kind: 'answer', ...this.#answered };
  }

  /** The last answer while the next is on its way, so that the page keeps its height. Not to be read: it answers another query. */
  get before(): Answer | undefined {
    return this.#answered?.answer;
  }

  get isWhole(): boolean {
    return this.share === 1;
  }

  /** Fetches what it needs, once: as soon as somebody reaches for the field. */
  prepare(): void {
    if (this.#asked) return;
    this.share = 0;
    const asked = this.#open((response) => {
      // What a worker says that was given up counts no longer.
      if (this.#asked === asked) this.#hear(response);
    });
    this.#asked = asked;
    asked.tell({ kind: 'open', files: this.#files() });
  }

  type(query: string): void {
    this.query = query;
    if (this.asked === '') this.#answered = undefined;
    if (this.asked === '' || this.hasFailed) return;
    this.prepare();
    this.#asked?.tell({ kind: 'ask', query: this.asked });
  }

  /** After a failure: all anew. */
  again(): void {
    this.close();
    this.hasFailed = false;
    this.#answered = undefined;
    this.prepare();
    this.type(this.query);
  }

  close(): void {
    this.#asked?.close();
    this.#asked = undefined;
    this.share = undefined;
  }

  #hear(response: Response): void {
    if (response.kind === 'failed') this.hasFailed = true;
    else if (response.kind === 'progress') this.share = Math.max(this.share ?? 0, response.share);
    else if (response.query === this.asked) this.#answered = { query: response.query, answer: response.answer };
  }
}
