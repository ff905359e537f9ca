import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { thousandLessons, writeOurs } from '../input/thousand-lessons.ts';
import { median, type Row } from '../row.ts';

const RUNS = 5;
const PORT = 46_400;
const ROOT = join(import.meta.dirname, '../../..');

/** From saving one of a thousand lessons to the preview answering with the new text; median of five. */
export async function devRows(): Promise<readonly Row[]> {
  // Not under node_modules, where the preview watches nothing.
  const content = writeOurs(mkdtempSync(join(tmpdir(), 'peilian-bench-')), thousandLessons());
  const lesson = join(content, 'courses', 'course-0', 'lessons', 'lesson-7.en.mdx');
  const address = `http://localhost:${PORT}/en/courses/course-0/lesson-7/`;
  const server = spawn(process.execPath, [join(ROOT, 'node_modules', 'astro', 'bin', 'astro.mjs'), 'dev', '--port', String(PORT)], {
    cwd: ROOT,
    env: { ...process.env, CONTENT_DIR: content, ASTRO_TELEMETRY_DISABLED: '1' },
    stdio: 'ignore',
  });
  try {
    await shows(address, 'lesson', server, 120_000);
    const times: number[] = [];
    for (let run = 0; run < RUNS; run += 1) {
      const mark = `changed ${run} at ${Date.now()}`;
      const text = readFileSync(lesson, 'utf8');
      // The watcher gathers changes that follow each other closely.
      await wait(1000);
      const began = performance.now();
      writeFileSync(lesson, `${text}\n\n${mark}\n`);
      await shows(address, mark, server, 30_000);
      times.push(performance.now() - began);
    }
    return [{ what: 'one of 1,000 lessons saved, until the preview answers with it', measured: median(times), limit: 300, unit: 'ms' }];
  } finally {
    server.kill('SIGTERM');
    rmSync(content, { recursive: true, force: true });
  }
}

async function shows(address: string, text: string, server: ChildProcess, within: number): Promise<void> {
  const until = performance.now() + within;
  while (performance.now() < until) {
    if (server.exitCode !== null) throw new Error('The preview ended by itself.');
    const answer = await fetch(address).then(
      (response) => response.text(),
      () => '',
    );
    if (answer.includes(text)) return;
    await wait(10);
  }
  throw new Error(`${address} did not show ‘${text}’ within ${within / 1000} s.`);
}
