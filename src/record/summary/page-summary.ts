import { browserSurroundings } from '../browser-surroundings.ts';
import { indexedDbLog } from '../indexed-db/log.ts';
import { RecordSummary } from './record-summary.ts';

/** What the log comes to, on this page: one for all that is on it. */
export const pageSummary = new RecordSummary(indexedDbLog, browserSurroundings);
