import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('../', import.meta.url));

interface Room {
  /** A file belongs to the first room whose pattern fits its path below `src/`. */
  readonly files: RegExp;
  readonly name: string;
  /** What may be imported: paths below `src/`, names of packages, `node:`. */
  readonly may: readonly RegExp[];
  readonly because: string;
}

const DOMAIN = /^domain\//;
/** The languages, of which everything has something to say. */
const LOCALE = /^domain\/locale\.ts$/;
const NODE = /^node:/;
const TEXT_PARSERS =
  /^(unified|unist|mdast|hast|yaml|zod|decode-named-character-reference|github-slugger|vfile|(remark|mdast-util|hast-util|unist-util|micromark)-.+)$/;

/** ARCHITECTURE.md says the same in prose. */
const ROOMS: readonly Room[] = [
  {
    files: /^domain\/log\//,
    name: 'domain/log',
    may: [/^domain\/log\//, LOCALE],
    because: 'a log knows places, versions and files, not what is learned; so it can hold events of any kind',
  },
  {
    files: /^domain\/record\//,
    name: 'domain/record',
    may: [/^domain\/(log|record)\//, LOCALE],
    because:
      'what an attempt, a run, a drill and a visit are is said here once; quizzes and role-plays build on it, never the other way round',
  },
  {
    files: /^domain\/(quiz|drill|persona|course)\//,
    name: 'domain/quiz, drill, persona and course',
    may: [/^domain\/(record|quiz|drill|persona|course)\//, /^domain\/(chance\/)?[^/]+\.ts$/],
    because: 'an activity knows what was done of it by the record, not by the log',
  },
  {
    files: /^domain\/role-play\//,
    name: 'domain/role-play',
    may: [/^domain\/(record|role-play|persona)\//, /^domain\/(chance\/)?[^/]+\.ts$/, /^xstate$/],
    because: 'the domain knows nothing of storage, files or pages; role-play alone may use xstate, because the statechart is the scenario',
  },
  {
    files: /^domain\/review\//,
    name: 'domain/review',
    may: [DOMAIN, /^ts-fsrs$/],
    because: 'review alone may use ts-fsrs: how memory fades is a published model, and everybody else asks what is due',
  },
  {
    files: DOMAIN,
    name: 'domain',
    may: [DOMAIN],
    because:
      'the domain is pure: it runs the same in a test, a build and a browser, so clock, chance, storage and files come in as arguments',
  },
  {
    files: /^authoring\/text\//,
    name: 'authoring/text',
    may: [DOMAIN, /^authoring\/text\//, TEXT_PARSERS],
    because: 'text becomes domain values here without reading a file, so that it can run in a browser too',
  },
  {
    files: /^authoring\//,
    name: 'authoring/files',
    may: [DOMAIN, /^authoring\//, NODE, TEXT_PARSERS, /^astro$/],
    because: 'it reads the authors’ files at build time and knows nothing of how pages show them',
  },
  {
    files: /^search\//,
    name: 'search',
    may: [DOMAIN, /^search\//, /^lunr$/],
    because: 'building and asking the index need the texts and lunr, nothing of pages or storage',
  },
  {
    files: /^record\//,
    name: 'record',
    may: [DOMAIN, /^record\//],
    because: 'the learner’s record is one door: it reads and writes the log, and knows nothing of who asks',
  },
  {
    files: /^browser\//,
    name: 'browser',
    may: [DOMAIN, /^browser\//],
    because: 'it wraps the web’s APIs for the islands and holds no rules and no views',
  },
  {
    files: /^scripts\//,
    name: 'scripts',
    may: [DOMAIN, /^(record|browser|i18n|scripts)\//],
    because: 'a static page’s script shows what the record says, and loads no framework',
  },
  {
    files: /^i18n\//,
    name: 'i18n',
    may: [/^i18n\//, DOMAIN],
    because: 'words depend on nothing but the names of domain things',
  },
  {
    files: /^islands\//,
    name: 'islands',
    may: [DOMAIN, /^(record|browser|islands|i18n|search)\//, /^svelte(\/.+)?$/],
    because: 'islands ask the domain and send events; a parser in a page would cost the learner a hundred kilobytes',
  },
  {
    files: /^(components|layouts)\//,
    name: 'components and layouts',
    may: [DOMAIN, /^i18n\//, /^islands\//, /^(components|layouts|styles)\//, /^astro(\/.+|:.+)?$/, /^@dagrejs\/dagre$/],
    because: 'they turn domain values into HTML at build time; reading content is the pages’ work, storage the islands’',
  },
  {
    files: /^styles\//,
    name: 'styles',
    may: [/^styles\//],
    because: 'styles stand alone',
  },
  {
    files: /^pages\//,
    name: 'pages',
    may: [
      DOMAIN,
      /^(authoring|search|i18n|islands|components|layouts|styles|pages)\//,
      NODE,
      /^astro(\/.+|:.+)?$/,
      /^(sharp|svelte\/server)$/,
    ],
    because: 'pages compose at build time, where there is no browser',
  },
  {
    files: /^build\//,
    name: 'build',
    may: [DOMAIN, /^build\//, NODE, /^astro$/],
    because: 'it works on the finished site: files in, files out',
  },
  {
    files: /^cli\/.+\.mjs$/,
    name: 'cli before set-up',
    may: [/^cli\/.+\.mjs$/, NODE],
    because: 'a fresh clone has no packages yet, and the system’s Node reads no TypeScript',
  },
  {
    files: /^cli\//,
    name: 'cli',
    may: [DOMAIN, /^(authoring|cli)\//, NODE],
    because: 'commands are thin: the work is done in authoring and domain, where it can be tested',
  },
];

/** Scripts within an Astro component run in the browser, so they may do what islands may. */
const PAGE_SCRIPT: Room = {
  files: /$^/,
  name: 'a script in a page',
  may: [DOMAIN, /^(record|browser|scripts|i18n|islands|search)\//],
  because: 'it is sent to the browser as it stands',
};

interface Part {
  readonly code: string;
  /** Line of the file on which the code begins, from 0. */
  readonly line: number;
  readonly inPage: boolean;
}

function parts(path: string, text: string): Part[] {
  const lineOf = (offset: number) => text.slice(0, offset).split('\n').length - 1;
  const scripts = [...text.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map((match) => ({
    code: match[1] ?? '',
    line: lineOf(match.index + match[0].indexOf('>') + 1),
    inPage: path.endsWith('.astro'),
  }));
  if (path.endsWith('.svelte')) return scripts;
  if (!path.endsWith('.astro')) return [{ code: text, line: 0, inPage: false }];
  const front = /^---\n([\s\S]*?)\n---/.exec(text);
  return [...(front ? [{ code: front[1] ?? '', line: 1, inPage: false }] : []), ...scripts];
}

/** `@scope/name/file` → `@scope/name`. */
function packageOf(name: string): string {
  return name
    .split('/')
    .slice(0, name.startsWith('@') ? 2 : 1)
    .join('/');
}

/** The broken rules of one file, each with its line and its reason. `path` is below `src/`, with slashes. */
function brokenRules(path: string, text: string): string[] {
  const room = ROOMS.find(({ files }) => files.test(path));
  if (!room)
    return [`src/${path}: belongs to no room. Put it into one of those in ARCHITECTURE.md, or describe the new room there and here.`];

  const broken: string[] = [];
  if (/(^|\/)(utils?|helpers?|common|misc|shared)(\.|\/)/.test(path)) {
    broken.push(`src/${path}: a name that says nothing draws everything. Name the file for what it does and keep it beside its user.`);
  }
  if (DOMAIN.test(path) && (/\/index\.ts$/.test(path) || /^export \*/m.test(text))) {
    broken.push(`src/${path}: no barrels in the domain; they hide who uses what. Import from the file that defines it.`);
  }
  for (const part of parts(path, text)) {
    const holder = part.inPage ? PAGE_SCRIPT : room;
    for (const { fileName, pos } of ts.preProcessFile(part.code, true, true).importedFiles) {
      const target = fileName.startsWith('.') ? posix.normalize(posix.join(posix.dirname(path), fileName)) : fileName;
      const bare = target
        .replace(/\?.*$/, '')
        .replace(/^((?:@[^/]+\/)?[^/:]+)(\/.*)?$/, (whole, name: string) =>
          fileName.startsWith('.') || /^(astro|svelte)$/.test(name) ? whole : name,
        );
      if (holder.may.some((allowed) => allowed.test(bare))) continue;
      const line = part.line + part.code.slice(0, pos).split('\n').length;
      broken.push(`src/${path}:${line}: ${holder.name} may not import ${fileName}: ${holder.because}.`);
    }
  }
  return broken;
}

const files = readdirSync(join(ROOT, 'src'), { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.(ts|mjs|js|svelte|astro)$/.test(entry.name) && !entry.name.endsWith('.d.ts'))
  .map((entry) => relative(join(ROOT, 'src'), join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
  .sort();

describe('the rooms of the house', () => {
  test('there is something to hold', () => {
    expect(files.length).toBeGreaterThan(10);
    expect(dirname(files[0] ?? '')).not.toBe('');
  });

  test('every import keeps to its room', () => {
    expect(files.flatMap((path) => brokenRules(path, readFileSync(join(ROOT, 'src', path), 'utf8')))).toEqual([]);
  });
});

test('every package that is imported is declared', () => {
  const {
    dependencies,
    devDependencies,
  }: Record<string, Record<string, string>> = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  // Types of the syntax trees come along with what makes the trees.
  const declared = new Set([...Object.keys({ ...dependencies, ...devDependencies }), 'hast', 'mdast', 'unist']);
  const undeclared = files.flatMap((path) =>
    parts(path, readFileSync(join(ROOT, 'src', path), 'utf8')).flatMap(({ code }) =>
      ts
        .preProcessFile(code, true, true)
        .importedFiles.map(({ fileName }) => fileName)
        .filter((name) => !/^(\.|node:|astro:)/.test(name) && !declared.has(packageOf(name)))
        .map((name) => `src/${path} imports ${name}, which is here only because another package needs it: add it to package.json.`),
    ),
  );
  expect(undeclared).toEqual([]);
});

describe('a broken rule is named with its reason', () => {
  test.each([
    [
      'domain/progress/course.ts',
      "import { openDB } from 'idb';",
      /^src\/domain\/progress\/course\.ts:1: domain may not import idb: the domain is pure/,
    ],
    ['domain/progress/course.ts', "import { pageRecord } from '../../record/page-record.ts';", /domain may not import \.\.\/\.\.\/record/],
    ['domain/quiz/grade.ts', "import { setup } from 'xstate';", /domain\/quiz, drill, persona and course may not import xstate/],
    ['domain/log/place.ts', "import type { Answer } from '../record/answer.ts';", /domain\/log may not import \.\.\/record/],
    ['domain/record/run.ts', "import type { Choice } from '../role-play/role-play.ts';", /domain\/record may not import \.\.\/role-play/],
    ['domain/quiz/total.ts', "import type { Entry } from '../log/entry.ts';", /may not import \.\.\/log/],
    ['record/learning-record.ts', "import Quiz from '../islands/quiz/Quiz.svelte';", /record may not import \.\.\/islands/],
    ['scripts/best-scores.ts', "import { mount } from 'svelte';", /scripts may not import svelte/],
    ['domain/quiz/index.ts', "export { grade } from './grade.ts';", /no barrels in the domain/],
    ['domain/quiz/all.ts', "export * from './grade.ts';", /no barrels in the domain/],
    ['islands/utils/format.ts', 'export const x = 1;', /a name that says nothing/],
    [
      'islands/quiz/Quiz.svelte',
      '<script lang="ts">\n  import { parse } from \'../../authoring/text/quiz.ts\';\n</script>',
      /^src\/islands\/quiz\/Quiz\.svelte:2: islands may not import/,
    ],
    [
      'pages/[lang]/index.astro',
      "---\nimport { pageRecord } from '../../record/page-record.ts';\n---\n",
      /^src\/pages\/\[lang\]\/index\.astro:2: pages may not import/,
    ],
    [
      'components/Card.astro',
      "<p>Hi</p>\n<script>\n  import fs from 'node:fs';\n</script>",
      /^src\/components\/Card\.astro:3: a script in a page may not import node:fs/,
    ],
    ['authoring/text/quiz.ts', "import { readFileSync } from 'node:fs';", /authoring\/text may not import node:fs/],
    ['cli/setup.mjs', "import yaml from 'yaml';", /cli before set-up may not import yaml/],
    ['cli/content/check.ts', "import { parse } from 'yaml';", /cli may not import yaml/],
    ['stuff/thing.ts', '', /belongs to no room/],
    ['domain/progress/lazy.ts', "const { openDB } = await import('idb');", /domain may not import idb/],
  ])('%s', (path, text, message) => {
    expect(brokenRules(path, text)).toEqual([expect.stringMatching(message)]);
  });

  test.each([
    ['domain/role-play/machine.ts', "import { setup } from 'xstate';\nimport type { Mood } from '../persona/persona.ts';"],
    [
      'islands/quiz/Quiz.svelte',
      "<script lang=\"ts\">\n  import { onMount } from 'svelte';\n  import { pageRecord } from '../../record/page-record.ts';\n</script>",
    ],
    [
      'layouts/Lesson.astro',
      "---\nimport Page from './Page.astro';\nimport { getImage } from 'astro:assets';\n---\n<script>\n  import '../scripts/lesson-visit.ts';\n</script>",
    ],
    [
      'authoring/text/lesson.ts',
      "import remarkParse from 'remark-parse';\nimport type { Root } from 'mdast';\nimport { toString } from 'mdast-util-to-string';",
    ],
    ['pages/[lang]/index.astro', "---\nimport { existsSync } from 'node:fs';\nimport Home from '../../layouts/Page.astro';\n---\n"],
  ])('%s may', (path, text) => {
    expect(brokenRules(path, text)).toEqual([]);
  });
});
