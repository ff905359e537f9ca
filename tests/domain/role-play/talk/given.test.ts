import { describe, expect, test } from 'vitest';
import { readContent } from '../../../../src/authoring/files/library.ts';
import { LOCALES, type Locale } from '../../../../src/domain/locale.ts';
import type { TechniqueId } from '../../../../src/domain/persona/technique.ts';
import { plain } from '../../../../src/domain/prose.ts';
import { shownBy } from '../../../../src/domain/role-play/debrief/recommend.ts';

const { library } = readContent();

/** Ways of responding that give the customer something to see, or a deed. */
const GIVES: ReadonlySet<TechniqueId> = new Set(['evidence', 'stick-to-facts', 'quantify-value', 'deed', 'make-amends', 'keep-promise']);

/** What one says to somebody who has brought nothing but words. */
const MERE_WORDS: Readonly<Record<Locale, RegExp>> = {
  zh: /一张嘴|嘴皮子|念经|光有嘴|嘴说的|空口|光说不|耍嘴/u,
  en: /give me talk|\bTalk\. I get|a speech|talk’s cheap|nothing behind|all mouth|just words|only words|empty words/iu,
};

describe.each(LOCALES)('who has just been given something is not told that it was mere words, %s', (locale) => {
  test.each(library.rolePlays.filter((one) => one.locale === locale).map((one) => [one.id, one] as const))('%s', (_id, rolePlay) => {
    const lines = new Map([...rolePlay.beats, ...rolePlay.endings].map(({ id, lines: said }) => [id, said.map(({ text }) => plain(text))]));
    const wrong = rolePlay.beats.flatMap(({ choices, speaker }) =>
      choices
        .filter(({ techniques }) => techniques.some((technique) => GIVES.has(technique)))
        .flatMap((choice) => {
          const answers = [...choice.replies.map(({ text }) => plain(text)), ...choice.arrows.flatMap(({ to }) => lines.get(to) ?? [])];
          const principles = (rolePlay.cast[speaker]?.personas ?? []).flatMap((id) => {
            const persona = library.personas.get(id);
            return persona ? shownBy(choice, { choice: choice.id }, persona).map(({ reaction }) => reaction.principle.text[locale]) : [];
          });
          return [...answers, ...principles].filter((text) => MERE_WORDS[locale].test(text)).map((text) => `${choice.id}: ${text}`);
        }),
    );
    expect(wrong).toEqual([]);
  });
});
