import { VERSION } from './pack.ts';

/** The folder below a language, and the file in it, of what recognises replies. Its name has the version, so that an older page never gets bytes that it can't read. */
export const MODEL_FOLDER = 'own-words';
export const MODEL_NAME = `model-${VERSION}`;
export const MODEL_FILE = `${MODEL_NAME}.bin`;
