import { expect, test } from '../support/strict-test.ts';

test('the policy is sent as a header, strict, and says who may frame the site', async ({ request }) => {
  const headers = (await request.get('/en/')).headers();
  const policy = headers['content-security-policy'] ?? '';
  expect(policy).toContain("default-src 'self'");
  expect(policy).toContain("frame-ancestors 'self'");
  expect(policy).not.toContain('unsafe');
  expect(headers['x-content-type-options']).toBe('nosniff');
  expect(headers['permissions-policy']).toContain('camera=()');
});

test('the microphone may be asked for where a learner speaks, and nowhere else', async ({ request }) => {
  const policies = async (paths: readonly string[]) =>
    Promise.all(paths.map(async (path) => (await request.get(path)).headers()['permissions-policy']));
  const open = 'camera=(), geolocation=(), microphone=(self), payment=(), usb=()';
  const closed = 'camera=(), geolocation=(), microphone=(), payment=(), usb=()';
  expect(await policies(['/zh/drills/', '/en/drills/', '/zh/role-plays/five-per-cent/'])).toEqual([open, open, open]);
  expect(await policies(['/', '/en/', '/en/role-plays/', '/zh/progress/', '/en/role-plays/five-per-cent/map/'])).toEqual(
    Array.from({ length: 5 }, () => closed),
  );
});

for (const path of ['/en/', '/zh/courses/eight-types/', '/en/courses/eight-types/silent/', '/zh/role-plays/five-per-cent/']) {
  test(`${path} can be shared: picture, description, data, a place in the site map`, async ({ page, request }) => {
    await page.goto(path);
    const content = (selector: string) => page.locator(selector).first().getAttribute('content');
    expect(await content('meta[property="og:title"]')).toBe(await page.title());
    expect((await content('meta[property="og:description"]'))?.length).toBeGreaterThan(20);
    const picture = await request.get(new URL((await content('meta[property="og:image"]')) ?? '').pathname);
    expect(picture.headers()['content-type']).toBe('image/png');
    const alternates = await page
      .locator('link[rel="alternate"]')
      .evaluateAll((links) => links.map((link) => link.getAttribute('hreflang')));
    expect(alternates).toEqual(['zh-Hans', 'en', 'x-default']);
    const data = await page.locator('script[type="application/ld+json"]').allTextContents();
    for (const text of data) expect(JSON.parse(text)['@context']).toBe('https://schema.org');
    expect(data.length).toBe(path === '/en/' ? 0 : 1);
    expect(await (await request.get('/sitemap.xml')).text()).toContain(`${path}</loc>`);
  });
}

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('a lesson can be read, its question answered in the head', async ({ page }) => {
    await page.goto('/en/courses/eight-types/silent/');
    await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
    const answer = page.locator('.answer-key details').first();
    await expect(answer.locator('li').first()).toBeHidden();
    await answer.locator('summary').click();
    await expect(answer.locator('li').first()).toBeVisible();
  });

  test('a quiz is questions with their answers, in both languages', async ({ page }) => {
    await page.goto('/zh/courses/eight-types/silent/quiz/');
    await expect(page.getByRole('heading', { name: '题目和答案' })).toBeVisible();
    expect(await page.locator('.answer-key details').count()).toBeGreaterThan(3);
    await page.getByRole('link', { name: 'English' }).click();
    await expect(page.getByRole('heading', { name: 'Questions and answers' })).toBeVisible();
  });

  test('a role-play and its exam lead on to what can be read', async ({ page }) => {
    await page.goto('/en/role-plays/five-per-cent/');
    await page.getByRole('link', { name: /every way it can go/ }).click();
    await expect(page).toHaveURL(/\/map\/$/);
    await page.goto('/en/courses/eight-types/exam/');
    await page
      .getByRole('listitem')
      .getByRole('link')
      .filter({ hasNotText: /courses|customers/i })
      .last()
      .click();
    await expect(page).toHaveURL(/\/quiz\/$/);
  });
});

for (const path of [
  '/en/',
  '/zh/courses/eight-types/silent/',
  '/en/courses/eight-types/silent/quiz/',
  '/en/role-plays/five-per-cent/',
  '/en/progress/',
]) {
  test(`${path} with text twice as large on a phone sticks out nowhere`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 800 });
    await page.goto(path);
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  });
}
