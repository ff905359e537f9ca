import { fill } from '../../../i18n/fill.ts';
import type { ProgressWords } from '../../../i18n/words/progress/record.ts';
import type { Answered, Asked } from '../../../record/file/messages.ts';
import type { StorageHealth } from '../../../record/storage-health.ts';

type Answer<Kind extends Answered['kind']> = Extract<Answered, { readonly kind: Kind }>;

/** The world around the record’s keeping, so that tests can stand in for it. None of these rejects but `importTimes`. */
export interface KeepingSurroundings {
  /** Milliseconds since 1970-01-01 UTC. */
  readonly now: () => number;
  readonly ask: (asked: Asked) => Promise<Answered>;
  /** When files were added that can be taken out again, milliseconds since 1970-01-01 UTC. */
  readonly importTimes: () => Promise<readonly number[]>;
  readonly storageHealth: () => Promise<StorageHealth>;
  readonly askToKeep: () => Promise<StorageHealth>;
  /** Something was answered, and the button that was pressed is perhaps gone: the focus comes to the answer. */
  readonly answered: () => void;
}

/** Whether the browser keeps the record; the record as a file, a file added to it, and taken out again. */
export class RecordKeeping {
  readonly #words: ProgressWords;
  readonly #around: KeepingSurroundings;

  health: StorageHealth = $state('unknown');
  /** The browser was asked to keep it and would not. */
  refused = $state(false);
  /** What is in the file that was chosen, until the learner has decided. */
  found: Answer<'examined'> | undefined = $state.raw();
  imports: readonly number[] = $state.raw([]);
  /** What became of the last wish. */
  message = $state('');
  working = $state(false);
  /** What is in the file, in words. */
  readonly told: string = $derived.by(() => (this.found ? this.#told(this.found) : ''));

  constructor(words: ProgressWords, around: KeepingSurroundings) {
    this.#words = words;
    this.#around = around;
  }

  async open(): Promise<void> {
    const [health] = await Promise.all([this.#around.storageHealth(), this.#listImports()]);
    this.health = health;
  }

  async #listImports(): Promise<void> {
    this.imports = await this.#around.importTimes().catch(() => []);
  }

  /** Asks the browser to keep the record. Resolves to whether it does. */
  async keep(): Promise<boolean> {
    this.health = await this.#around.askToKeep();
    this.refused = this.health !== 'kept';
    return !this.refused;
  }

  say(text: string): void {
    this.message = text;
    this.#around.answered();
  }

  /** The record as a file with its name; undefined, and told, where it cannot be read. */
  async write(): Promise<{ readonly file: Blob; readonly name: string } | undefined> {
    this.message = '';
    const now = this.#around.now();
    const written = await this.#asked({ kind: 'write', now }, 'written');
    return written && { file: written.file, name: `peilian-${new Date(now).toISOString().slice(0, 10)}.json` };
  }

  async examine(file: File): Promise<void> {
    this.found = undefined;
    this.message = '';
    this.found = await this.#asked({ kind: 'examine', file }, 'examined');
  }

  /** Adds nothing of the file that was chosen. */
  close(): void {
    this.found = undefined;
    this.#around.answered();
  }

  async add(): Promise<void> {
    const added = await this.#asked({ kind: 'add', now: this.#around.now() }, 'added');
    if (!added) return;
    this.found = undefined;
    this.say(fill(this.#words.added, { count: added.count }));
    await this.#listImports();
  }

  /** Takes out again what was added at a time. */
  async undo(time: number): Promise<void> {
    const undone = await this.#asked({ kind: 'undo', time }, 'undone');
    if (!undone) return;
    await this.#listImports();
    this.say(fill(this.#words.undone, { count: undone.count }));
  }

  /** Asks the worker; what it could not do is told here. */
  async #asked<Kind extends Answered['kind']>(question: Asked, kind: Kind): Promise<Answer<Kind> | undefined> {
    const { failures, notALog, newerLog, unreadableFile } = this.#words;
    this.working = true;
    const answered = await this.#around.ask(question);
    this.working = false;
    if (answered.kind === 'failed') this.say(failures[answered.failure]);
    else if (answered.kind === 'refused') this.say({ 'not-a-log': notALog, newer: newerLog, unreadable: unreadableFile }[answered.reason]);
    return isOf(answered, kind) ? answered : undefined;
  }

  #told({ total, fresh, unreadable }: Answer<'examined'>): string {
    const words = this.#words;
    if (total === 0) return unreadable > 0 ? fill(words.foundUnreadableOnly, { count: unreadable }) : words.foundEmpty;
    const read = fill(fresh > 0 ? words.found : words.foundNothingNew, { total, fresh });
    return unreadable > 0 ? `${read} ${fill(words.foundUnreadable, { count: unreadable })}` : read;
  }
}

function isOf<Kind extends Answered['kind']>(answered: Answered, kind: Kind): answered is Answer<Kind> {
  return answered.kind === kind;
}
