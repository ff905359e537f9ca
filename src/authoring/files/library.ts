import { type Proof, prove } from '../../domain/role-play/proof/proof.ts';
import type { RolePlay } from '../../domain/role-play/role-play.ts';
import { scenarioOf } from '../../domain/role-play/scenario.ts';
import { type Library, type ParseCache, parseLibrary } from '../text/parse-library.ts';
import type { Problem } from '../text/problem.ts';
import { type ContentFile, contentDir, readContentFiles } from './content-files.ts';

export type { Library } from '../text/parse-library.ts';

/** The content as it stands: files, what they say, what is wrong in them. */
export interface Content {
  readonly files: readonly ContentFile[];
  readonly library: Library;
  readonly problems: readonly Problem[];
  /** What has been proved so far of this content's role-plays. */
  readonly proofs: Map<RolePlay, Proof>;
}

/** Reads the content tree; what did not change since the last time is neither read nor parsed again. */
export class ContentReader {
  readonly #cache: ParseCache = new Map();
  #directory = '';
  #last: Content | undefined;
  #isHeld = false;
  #isStale = true;

  read(): Content {
    if (this.#last && this.#isHeld && !this.#isStale) return this.#last;
    this.#isStale = false;
    const directory = contentDir();
    if (directory !== this.#directory) {
      this.#directory = directory;
      this.#last = undefined;
      this.#cache.clear();
    }
    const before = this.#last?.files ?? [];
    const files = readContentFiles(directory, before);
    if (!this.#last || files.length !== before.length || files.some((file, place) => file !== before[place]))
      this.#last = { files, ...parseLibrary(files, this.#cache), proofs: new Map() };
    return this.#last;
  }

  /** From now on the disk is looked at only after `changed`: for a build, in which content stands still, and where somebody watches the files. */
  hold(): void {
    this.#isHeld = true;
    this.#isStale = true;
  }

  changed(): void {
    this.#isStale = true;
  }
}

declare global {
  var peilianContent: ContentReader | undefined;
}

/**
 * One for the whole process: pages are bundled apart from the check that runs before them, with a copy of this module, and would parse a
 * thousand lessons again.
 */
export const contentReader = globalThis.peilianContent ?? new ContentReader();
globalThis.peilianContent = contentReader;

/** The content as it stands on disk now, or since it was held. */
export function readContent(): Content {
  return contentReader.read();
}

/** The library for pages: what could be read. A build has refused content with errors before any page asks (see content-check.ts). */
export function readLibrary(): Library {
  return readContent().library;
}

/** What is proved of a role-play of the library: a build's check has proved it already. */
export function readProof(rolePlay: RolePlay): Proof {
  const { library, proofs } = readContent();
  const proof = proofs.get(rolePlay) ?? prove(scenarioOf(rolePlay, library.personas), library);
  proofs.set(rolePlay, proof);
  return proof;
}
