import type { BuiltSite } from '../built-site.ts';

const BETWEEN_HAN = /(?<=\p{Script=Han})[·・‧](?=\p{Script=Han})/gu;
const BETWEEN_SPACES = / ([·・])(?= )/g;
const AFTER_A_SIGN = /(?<=\S)[·・](?= )/g;
const WORD_JOINER = '\u2060';
const NO_BREAK_SPACE = '\u00a0';

/**
 * Holds middle dots to what stands before them, so that no line begins with one; browsers break there. A foreigner's name in Chinese, 玛丽·巴德·罗,
 * stays whole. What views are given to draw with is in the page too, and is held alike.
 */
export function holdMiddleDots({ pages }: BuiltSite): void {
  for (const page of pages) {
    const body = page.html.indexOf('<body');
    if (body < 0) continue;
    page.html =
      page.html.slice(0, body) +
      page.html
        .slice(body)
        .replace(BETWEEN_HAN, (dot) => WORD_JOINER + dot + WORD_JOINER)
        .replace(BETWEEN_SPACES, `${NO_BREAK_SPACE}$1`)
        .replace(AFTER_A_SIGN, (dot) => WORD_JOINER + dot);
  }
}
