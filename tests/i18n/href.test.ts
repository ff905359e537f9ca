import { afterEach, describe, expect, test, vi } from 'vitest';
import { href, routeOf, siteRoot } from '../../src/i18n/href.ts';

afterEach(() => vi.unstubAllEnvs());

describe.each([
  ['/', ''],
  ['/training/', '/training'],
  ['/training', '/training'],
])('under the base %s', (base, prefix) => {
  test.each([
    ['', `${prefix}/zh/`],
    ['courses', `${prefix}/zh/courses/`],
    ['/courses/eight-types/', `${prefix}/zh/courses/eight-types/`],
    ['customers#silent', `${prefix}/zh/customers/#silent`],
    ['drills?round=2', `${prefix}/zh/drills/?round=2`],
  ])('href of “%s” is %s', (path, expected) => {
    vi.stubEnv('BASE_URL', base);
    expect(href('zh', path)).toBe(expected);
  });

  test('routeOf undoes href, and knows pages without a language', () => {
    vi.stubEnv('BASE_URL', base);
    expect(routeOf(href('en', 'courses/eight-types'))).toBe('courses/eight-types');
    expect(routeOf(href('en'))).toBe('');
    expect(routeOf(siteRoot())).toBe('');
  });
});
