import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { freePort } from '../support/free-port.ts';

test('a trainer’s mistake shows in the preview, and goes when the file is saved right', async ({ page }) => {
  const content = mkdtempSync(join(tmpdir(), 'peilian-preview-'));
  cpSync('tests/fixtures/content/sound', content, { recursive: true });
  const lesson = join(content, 'courses/basics/lessons/hello.en.mdx');
  const sound = readFileSync(lesson, 'utf8');
  // A mistake that was there before the preview shows as well.
  writeFileSync(lesson, sound.replace('(#first-words)', '(#last-words)'));
  const port = await freePort();
  const preview = spawn(process.execPath, ['node_modules/astro/bin/astro.mjs', 'dev', '--port', String(port)], {
    env: { ...process.env, CONTENT_DIR: content, BASE: '/' },
    stdio: 'ignore',
  });
  try {
    const address = `http://localhost:${port}/en/courses/basics/hello/`;
    await expect(async () => expect((await page.goto(address))?.status()).toBe(200)).toPass({ timeout: 200_000 });
    const overlay = page.locator('vite-error-overlay');
    await expect(overlay).toContainText(
      '/courses/basics/lessons/hello.en.mdx:10:19: error: the link leads to "#last-words", which is no heading here',
    );
    // The first save may come before the preview watches the files.
    await expect(async () => {
      writeFileSync(lesson, sound);
      await expect(overlay).toHaveCount(0, { timeout: 10_000 });
    }).toPass({ timeout: 200_000 });
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Hello');

    // The preview's connection is there once its client has run; a save before that is seen by nobody.
    await expect(async () => {
      writeFileSync(lesson, sound.replace('<RolePlay id="talk" />', '<Roleplay id="talk" />'));
      await expect(overlay).toContainText('hello.en.mdx:14:1: error: unknown component <Roleplay>; write <RolePlay>', { timeout: 10_000 });
    }).toPass({ timeout: 200_000 });

    writeFileSync(lesson, sound);
    await expect(overlay).toHaveCount(0);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Hello');

    // What the front matter says comes to the page by another way than the text.
    writeFileSync(lesson, sound.replace('title: Hello', 'title: Hello there').replace('Some words', 'Other words'));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Hello there');
    await expect(page.getByRole('article')).toContainText('Other words');

    // A new lesson has its page at once.
    for (const locale of ['zh', 'en']) {
      writeFileSync(
        join(content, `courses/basics/lessons/again.${locale}.mdx`),
        '---\ntitle: Again\nsummary: Once more.\nminutes: 2\n---\n\nWords.\n',
      );
    }
    const course = join(content, 'courses/basics/course.yaml');
    writeFileSync(course, readFileSync(course, 'utf8').replace('[hello]', '[hello, again]'));
    // Between the first file and the last the tree is not sound, and the preview says so: only where it comes to rest counts.
    await expect(async () => {
      expect((await page.goto(address.replace('hello', 'again')))?.status()).toBe(200);
      await expect(overlay).toHaveCount(0, { timeout: 10_000 });
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Again', { timeout: 10_000 });
    }).toPass({ timeout: 200_000 });
  } finally {
    preview.kill();
    rmSync(content, { recursive: true, force: true });
  }
});
