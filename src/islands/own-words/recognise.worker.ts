import type { Model } from '../../domain/own-words/model.ts';
import { readModel } from '../../domain/own-words/pack.ts';
import type { Unavailable } from '../../domain/own-words/unavailable.ts';
import { type Said, understand } from '../../domain/own-words/understand.ts';
import type { Request, Response as Told } from './messages.ts';

/** Fetches the model when it is first needed, off the page's thread, and says what replies mean. */
let model: Model | undefined;
const waiting: { readonly number: number; readonly said: Said }[] = [];

const tell = (told: Told): void => postMessage(told);

async function open(address: string): Promise<void> {
  const read = await modelAt(address);
  if (typeof read === 'string') {
    tell({ kind: 'unavailable', why: read });
    return;
  }
  model = read;
  tell({ kind: 'ready' });
  for (const { number, said } of waiting.splice(0)) tell({ kind: 'recognised', number, understood: understand(read, said) });
}

async function modelAt(address: string): Promise<Model | Unavailable> {
  if (typeof DecompressionStream === 'undefined') return 'not-supported';
  const response = await fetch(address).catch(() => undefined);
  if (!response?.ok || !response.body) return 'not-fetched';
  try {
    const bytes = await new Response(response.body.pipeThrough(new DecompressionStream('gzip'))).arrayBuffer();
    const read = readModel(new Uint8Array(bytes));
    return read.kind === 'model' ? read.model : 'unreadable';
  } catch {
    // What is not compressed is not ours, e.g. the page of a network that wants a sign-in; and a connection may end in the middle.
    return 'unreadable';
  }
}

addEventListener('message', ({ data }: MessageEvent<Request>) => {
  if (data.kind === 'open') void open(data.model);
  else if (model) tell({ kind: 'recognised', number: data.number, understood: understand(model, data.said) });
  else waiting.push(data);
});
