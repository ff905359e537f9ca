import { dropAllDrafts } from '../../../browser/drafts.ts';
import { dropAllRecordings } from '../../../browser/recordings.ts';

const KEY = 'peilian.erased';

/** The page is about to be loaded anew without a record: it then says so, once. */
export function aboutToErase(): void {
  try {
    sessionStorage.setItem(KEY, 'yes');
  } catch {}
}

export function notErased(): void {
  try {
    sessionStorage.removeItem(KEY);
  } catch {}
}

/** Whether the record was just erased from this page. What lay beside the record goes with it. */
export function wasErased(): boolean {
  try {
    if (sessionStorage.getItem(KEY) === null) return false;
    sessionStorage.removeItem(KEY);
    dropAllDrafts();
    void dropAllRecordings();
    return true;
  } catch {
    return false;
  }
}
