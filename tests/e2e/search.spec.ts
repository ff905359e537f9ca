import { expect, type Page, type Route, test } from '@playwright/test';

// What a service worker fetches can be neither held nor refused.
test.use({ serviceWorkers: 'block' });

const SHELF = '**/search/*.json';
const search = (page: Page) => page.getByRole('search');

/** Holds the texts of search back until `release` is called. */
async function holdShelf(page: Page) {
  const held: Route[] = [];
  let isHeld = true;
  await page.route(SHELF, (route) => {
    if (!isHeld) return route.continue();
    held.push(route);
    return undefined;
  });
  const release = async (): Promise<void> => {
    isHeld = false;
    await Promise.all(held.map((route) => route.continue()));
  };
  return { held, release };
}

test('the shelf is asked for when the field is reached; its progress is shown, in words too', async ({ page }) => {
  const { held, release } = await holdShelf(page);
  await page.goto('/en/search/');
  await expect(page.getByRole('searchbox')).toBeFocused();
  await expect.poll(() => held.length).toBeGreaterThan(0);
  await expect(page.getByRole('progressbar', { name: 'How far search has got ready' })).toBeVisible();
  await expect(search(page).getByRole('status')).toHaveText('Getting search ready, 0 % there');
  await release();
  await expect(page.getByRole('progressbar')).toHaveCount(0);
});

test('what is shown belongs to what stands in the field', async ({ page }) => {
  await page.goto('/zh/search/');
  const field = page.getByRole('searchbox');
  await field.fill('高老板');
  await expect(page.getByRole('link', { name: '五个点' })).toBeVisible();
  await field.fill('损失厌恶');
  await expect(page.getByRole('link', { name: '损失厌恶' })).toBeVisible();
  await expect(page.getByRole('link', { name: '五个点' })).toHaveCount(0);
  await field.fill('');
  await expect(page.getByRole('heading', { name: '可以这样问' })).toBeVisible();
  await expect(page.getByRole('link', { name: '损失厌恶' })).toHaveCount(0);
});

test('a spoken phrase is answered by what to say, by objections, then customers, then lessons; a group opens', async ({ page }) => {
  await page.goto('/en/search/');
  await page.getByRole('link', { name: 'too expensive' }).click();
  await expect(page.getByRole('searchbox')).toHaveValue('too expensive');
  await expect(page).toHaveURL(/\?q=too\+expensive$/);
  await expect(search(page).getByRole('heading', { level: 2 }).first()).toHaveText('What the lesson says');
  await expect(page.getByRole('progressbar')).toHaveCount(0);
  const groups = await search(page).getByRole('heading', { level: 2 }).allTextContents();
  expect(groups.slice(0, 3)).toEqual(['What the lesson says', 'What customers say', 'Customer types']);
  expect(groups.indexOf('Lessons')).toBeGreaterThan(2);
  const objections = page.getByRole('region', { name: 'What customers say' });
  await expect(objections.getByRole('listitem')).toHaveCount(3);
  await objections.getByRole('button', { name: /\d+ more/ }).click();
  expect(await objections.getByRole('listitem').count()).toBeGreaterThan(3);
});

test('a question how something is answered is led by the lesson that says so; lines that have none of the words say once why they are there', async ({
  page,
}) => {
  await page.goto('/en/search/?q=how%20do%20I%20answer%20too%20expensive');
  const lead = page.getByRole('region', { name: 'What the lesson says' });
  await expect(lead).toContainText('The tough bargainer tests you with a discount');
  await expect(search(page).getByRole('heading', { level: 2 }).first()).toHaveText('What the lesson says');
  expect(await lead.getByRole('listitem').count()).toBeGreaterThan(2);
  await expect(page.getByText('Ways of saying “too expensive”')).toHaveCount(1);
  await lead.getByRole('link', { name: 'Read the lesson' }).click();
  await expect(page).toHaveURL(/\/en\/courses\/eight-types\/stubborn\/#/);
});

test('nothing found says what to try; a word that stands nowhere takes nothing away', async ({ page }) => {
  await page.goto('/en/search/?q=zebra');
  await expect(search(page).getByRole('status')).toHaveText('Nothing found for “zebra”.');
  await expect(page.getByText('Try the customer’s own words: “too expensive”.')).toBeVisible();
  await page.getByRole('searchbox').fill('zebra retention');
  await expect(search(page).getByRole('status')).toContainText('Nothing mentions “zebra”');
  await expect(page.getByRole('link', { name: 'Retention', exact: true })).toBeVisible();
});

test('without a connection it says so, and tries again', async ({ page }) => {
  await page.route(SHELF, (route) => route.abort());
  await page.goto('/en/search/?q=retention');
  await expect(search(page).getByRole('status')).toContainText('could not be fetched');
  await page.unroute(SHELF);
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('link', { name: 'Retention', exact: true })).toBeVisible();
});

test('on a desktop what else was found stands beside what answers best', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto('/en/search/?q=too%20expensive');
  const best = await page.getByRole('region', { name: 'What the lesson says' }).boundingBox();
  const beside = await page.getByRole('region', { name: 'What customers say' }).boundingBox();
  expect(beside?.y).toBe(best?.y);
  expect(beside?.x).toBeGreaterThan((best?.x ?? 0) + (best?.width ?? 0));
});
