import type { Unavailable } from '../../domain/own-words/unavailable.ts';
import type { Said, Understood } from '../../domain/own-words/understand.ts';
import type { Request, Response } from './messages.ts';

/** Whom a recogniser asks: a worker, or what stands for one in a test. */
export interface Asked {
  readonly tell: (request: Request) => void;
  readonly close: () => void;
}

/** Opens it; `hear` is called with what it says. Undefined where there are no workers. */
export type OpenAsked = (hear: (response: Response) => void) => Asked | undefined;

/** What a reply means, or why that can't be found out here now: then the lines to choose from are what is left. */
export type Recognised = Understood | { readonly kind: 'unavailable'; readonly why: Unavailable };

/** ms until a reply that was not answered counts as not recognised: a model comes over slow lines too, but nobody waits for ever. */
const PATIENCE = 20_000;

/** Says what replies mean. Nothing is fetched before the first is asked about, or `prepare`; after a failure the next tries anew. */
export class Recogniser {
  readonly #model: string;
  readonly #open: OpenAsked;
  #asked: Asked | undefined;
  #next = 0;
  readonly #waiting = new Map<number, (recognised: Recognised) => void>();

  /** @param model address of the language's model: `${href(locale, MODEL_FOLDER)}${MODEL_FILE}` */
  constructor(model: string, open: OpenAsked = openWorker) {
    this.#model = model;
    this.#open = open;
  }

  /** Fetches what it needs, before the first reply is there: as soon as somebody reaches for the field. */
  prepare(): void {
    if (this.#asked) return;
    const asked = this.#open((response) => {
      // What a worker says that was given up counts no longer.
      if (this.#asked === asked) this.#hear(response);
    });
    this.#asked = asked;
    asked?.tell({ kind: 'open', model: this.#model });
  }

  /** Never rejects. */
  recognise(said: Said): Promise<Recognised> {
    this.prepare();
    const asked = this.#asked;
    if (!asked) return Promise.resolve({ kind: 'unavailable', why: 'not-supported' });
    return new Promise((resolve) => {
      const number = this.#next;
      this.#next += 1;
      const timer = setTimeout(() => this.#giveUp('too-slow'), PATIENCE);
      this.#waiting.set(number, (recognised) => {
        clearTimeout(timer);
        resolve(recognised);
      });
      // Of what a view holds only these can be sent.
      const { reply, heard, choices } = said;
      const plain = choices.map(({ id, text, techniques }) => ({ id, text, techniques: [...techniques] }));
      asked.tell({ kind: 'recognise', number, said: { reply, heard, choices: plain } });
    });
  }

  /** Lets go of the worker; replies that wait are not recognised. */
  close(): void {
    this.#giveUp('not-fetched');
  }

  #hear(response: Response): void {
    if (response.kind === 'unavailable') this.#giveUp(response.why);
    else if (response.kind === 'recognised') {
      this.#waiting.get(response.number)?.(response.understood);
      this.#waiting.delete(response.number);
    }
  }

  #giveUp(why: Unavailable): void {
    this.#asked?.close();
    this.#asked = undefined;
    const waiting = [...this.#waiting.values()];
    this.#waiting.clear();
    for (const answer of waiting) answer({ kind: 'unavailable', why });
  }
}

function openWorker(hear: (response: Response) => void): Asked | undefined {
  if (typeof Worker === 'undefined') return undefined;
  const worker = new Worker(new URL('./recognise.worker.ts', import.meta.url), { type: 'module' });
  worker.addEventListener('message', ({ data }: MessageEvent<Response>) => hear(data));
  // Its script could not be had: the same as a model that could not.
  worker.addEventListener('error', () => hear({ kind: 'unavailable', why: 'not-fetched' }));
  return { tell: (request) => worker.postMessage(request), close: () => worker.terminate() };
}
