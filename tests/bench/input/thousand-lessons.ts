import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readContent } from '../../../src/authoring/files/library.ts';
import { LOCALES, type Locale } from '../../../src/domain/locale.ts';
import { writeSmallContent } from '../../fixtures/small-site.ts';

/** A thousand lessons: so many courses of so many lessons in two languages. */
const COURSES = 10;
const LESSONS = 50;

export interface GeneratedLesson {
  readonly locale: Locale;
  readonly course: string;
  readonly id: string;
  readonly title: string;
  /** Markdown without front matter. */
  readonly body: string;
}

/** Made from the site's own lessons: each takes the sections of one, beginning with another section, so that no two are the same. */
export function thousandLessons(): readonly GeneratedLesson[] {
  const { lessons } = readContent().library;
  return LOCALES.flatMap((locale) => {
    const own = lessons.filter((lesson) => lesson.locale === locale);
    return Array.from({ length: COURSES * LESSONS }, (_, number): GeneratedLesson => {
      const source = own[number % own.length];
      const turn = Math.floor(number / own.length);
      const sections = source?.sections.filter(({ text }) => text !== '') ?? [];
      const turned = [...sections.slice(turn % sections.length), ...sections.slice(0, turn % sections.length)];
      const body = turned
        .map(({ heading, text }, place) => `## ${escaped(heading || source?.title || '')} ${number}.${place + 1}\n\n${paragraphs(text)}\n`)
        .join('\n');
      return {
        locale,
        course: `course-${Math.floor(number / LESSONS)}`,
        id: `lesson-${number}`,
        title: `${source?.title ?? ''} ${number}`,
        body,
      };
    });
  });
}

/** What would be Markdown or MDX in plain text. */
function escaped(text: string): string {
  return text.replace(/[<>{}*_`[\]\\|#~=]/g, ' ');
}

function paragraphs(text: string): string {
  return escaped(text)
    .split(/\n+/)
    .map((line) => line.trim().replace(/^([-+]|\d+[.)])\s*/, ''))
    .filter((line) => line !== '')
    .join('\n\n');
}

/** Writes them as a content tree of ours. @returns the folder */
export function writeOurs(folder: string, lessons: readonly GeneratedLesson[]): string {
  writeSmallContent(folder);
  const courses = [...new Set(lessons.map(({ course }) => course))];
  for (const [place, course] of courses.entries()) {
    const ids = [...new Set(lessons.filter((lesson) => lesson.course === course).map(({ id }) => id))];
    mkdirSync(join(folder, 'courses', course, 'lessons'), { recursive: true });
    writeFileSync(
      join(folder, 'courses', course, 'course.yaml'),
      `order: ${place + 2}\ntitle: {zh: 第${place}门课, en: Course ${place}}\nsummary: {zh: 第${place}门课。, en: Course ${place}.}\noutcomes: {zh: [开口], en: [Speak]}\npass: 0.7\nlessons: [${ids.join(', ')}]\n`,
    );
  }
  for (const { locale, course, id, title, body } of lessons)
    writeFileSync(
      join(folder, 'courses', course, 'lessons', `${id}.${locale}.mdx`),
      `---\ntitle: ${JSON.stringify(title)}\nsummary: ${JSON.stringify(title)}\nminutes: 5\n---\n\n${body}`,
    );
  return folder;
}

/** Writes them as a Starlight project, as its guide sets one up: the same MDX, two languages, search and side bar as they come. */
export function writeStarlight(folder: string, lessons: readonly GeneratedLesson[]): string {
  rmSync(join(folder, 'src'), { recursive: true, force: true });
  mkdirSync(join(folder, 'src'), { recursive: true });
  writeFileSync(
    join(folder, 'astro.config.mjs'),
    `import { defineConfig } from 'astro/config';
import starlight from '@astrojs/starlight';
export default defineConfig({
  site: 'http://localhost:4321',
  integrations: [starlight({
    title: 'Lessons', defaultLocale: 'en',
    locales: { en: { label: 'English', lang: 'en' }, zh: { label: '中文', lang: 'zh-CN' } },
  })],
});
`,
  );
  writeFileSync(
    join(folder, 'src', 'content.config.ts'),
    `import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`,
  );
  for (const { locale, course, id, title, body } of lessons) {
    const home = join(folder, 'src', 'content', 'docs', locale, course);
    mkdirSync(home, { recursive: true });
    writeFileSync(join(home, `${id}.mdx`), `---\ntitle: ${JSON.stringify(title)}\ndescription: ${JSON.stringify(title)}\n---\n\n${body}`);
  }
  return folder;
}
