import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { createSiteServer, listen } from '../../../src/cli/site-server.mjs';

const LESSON = '/en/courses/eight-types/silent/';
const PORTAL = '<!doctype html><title>Hotel</title><h1>Please sign in to our network</h1>';

/** The built site behind a network that can answer a lesson with its own page, and says that all is well. */
let server: Server;
let wantsSignIn = true;
let origin = '';

test.beforeAll(async () => {
  const site = createSiteServer(join(import.meta.dirname, '../../../dist'));
  server = createServer((request, response) => {
    if (wantsSignIn && request.url === LESSON) response.writeHead(200, { 'content-type': 'text/html' }).end(PORTAL);
    else site.emit('request', request, response);
  });
  origin = `http://localhost:${await listen(server, 44_000)}`;
});
test.afterAll(() => {
  server.close();
  server.closeAllConnections();
});

test('a page of somebody else is shown, never kept; once the network is open, all is kept as published', async ({ page, context }) => {
  test.slow();
  await page.goto(`${origin}/en/progress/`);
  const told = page.getByText(/1 or more files came otherwise than they were published/);
  await told.scrollIntoViewIfNeeded();
  await expect(told).toBeVisible();
  await page.goto(`${origin}${LESSON}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Please sign in to our network');

  await context.setOffline(true);
  await page.goto(`${origin}${LESSON}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This page is not on this device yet');
  await page.goto(`${origin}/en/courses/eight-types/`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Eight customers');

  await context.setOffline(false);
  wantsSignIn = false;
  await page.goto(`${origin}/en/progress/`);
  await page.getByRole('button', { name: /Keep it on this device/ }).click();
  await expect(page.getByText(/Everything in English is on this device/)).toBeVisible();
  await context.setOffline(true);
  await page.goto(`${origin}${LESSON}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The silent customer');
});
