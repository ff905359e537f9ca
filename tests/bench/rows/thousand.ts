import { join } from 'node:path';
import { thousandLessons, writeOurs, writeStarlight } from '../input/thousand-lessons.ts';
import type { Row } from '../row.ts';
import { serveCompressed } from '../site/compressing-server.ts';
import { launch } from '../site/mid-phone.ts';
import { CACHE, installed } from '../site/peer.ts';
import { timedBuild } from '../site/timed-build.ts';
import { weigh } from './pages.ts';

const ROOT = join(import.meta.dirname, '../../..');
const KB = 1000;

/** The same thousand lessons built by us and by Starlight, and one lesson of each on a mid phone. */
export async function thousandRows(): Promise<readonly Row[]> {
  const lessons = thousandLessons();
  const content = writeOurs(join(CACHE, 'content'), lessons);
  const ours = await timedBuild(ROOT, join(CACHE, 'ours'), { CONTENT_DIR: content });
  const starlight = installed('starlight', { astro: '7.3.4', '@astrojs/starlight': '0.42.4' });
  const theirs = starlight ? await timedBuild(writeStarlight(starlight, lessons), join(starlight, 'dist')) : undefined;
  const limit = (of: number | undefined) => (of === undefined ? {} : { limit: of });

  const browser = await launch();
  const path = '/en/course-0/lesson-7/';
  const at = async (folder: string, page: string) => {
    const { origin, server } = await serveCompressed(folder, 46_100);
    const weight = await weigh(browser, `${origin}${page}`);
    server.close();
    server.closeAllConnections();
    return weight;
  };
  const own = await at(join(CACHE, 'ours'), path.replace('/en/', '/en/courses/'));
  const peer = starlight ? await at(join(starlight, 'dist'), path) : undefined;
  await browser.close();
  return [
    { what: 'build 1,000 lessons; limit: Starlight', measured: ours.seconds, unit: 's', ...limit(theirs?.seconds) },
    {
      what: 'build 1,000 lessons, processor time; limit: Starlight',
      measured: ours.processorSeconds,
      unit: 's',
      ...limit(theirs?.processorSeconds),
    },
    { what: 'build 1,000 lessons, peak memory; limit: Starlight', measured: ours.memory, unit: 'MB', ...limit(theirs?.memory) },
    {
      what: 'one of them on a mid phone, all bytes; limit: Starlight',
      measured: own.bytes / KB,
      unit: 'KB',
      ...limit(peer && peer.bytes / KB),
    },
    { what: 'one of them, requests; limit: Starlight', measured: own.requests, unit: '', ...limit(peer?.requests) },
    { what: 'one of them, ready; limit: two thirds of Starlight', measured: own.ready, unit: 'ms', ...limit(peer && (peer.ready * 2) / 3) },
  ];
}
