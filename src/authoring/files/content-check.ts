import { relative, sep } from 'node:path';
import type { AstroIntegration } from 'astro';
import { proofReport } from '../text/check/proof-problems.ts';
import { rolePlayPath } from '../text/content-paths.ts';
import { formatProblem, type Problem } from '../text/problem.ts';

import { contentDir, seenFromHere } from './content-files.ts';
import { type Content, contentReader, readContent } from './library.ts';

/** How long after a change the preview waits for others, ms. */
const TOGETHER = 20;

/** After which a page that was being made when a file changed is made, ms. */
const SETTLED = 1000;

/**
 * Holds every build and every preview to the content check. A build with errors ends before a page is made, naming all of them.
 * In the preview they lie over the page, and go as soon as the file is saved right.
 */
export function contentCheck(): AstroIntegration {
  return {
    name: 'content-check',
    hooks: {
      'astro:build:start': ({ logger }) => {
        contentReader.hold();
        for (const line of savedOtherwise(() => true)) logger.warn(line);
        const errors = errorsNow(() => true);
        if (errors.length > 0) throw new Error(told(errors));
      },
      'astro:server:setup': ({ server, logger }) => {
        const directory = contentDir();
        server.watcher.add(directory);
        contentReader.hold();
        // Undefined until somebody has looked.
        let isBroken: boolean | undefined;
        let again: NodeJS.Timeout | undefined;
        const look = (changed: ReadonlySet<string>): void => {
          const isNew = ({ path }: Problem): boolean => changed.has(path);
          const found = errorsNow((path) => changed.has(path));
          // What was just written comes first.
          const errors = [...found.filter(isNew), ...found.filter((problem) => !isNew(problem))];
          const first = errors[0];
          // The page is right and shown; the terminal tells of the file.
          for (const line of savedOtherwise((path) => changed.size === 0 || changed.has(path))) logger.warn(line);
          if (first) server.ws.send({ type: 'error', err: overlay(errors, first) });
          else if (isBroken || changed.size > 0) server.ws.send({ type: 'full-reload', path: '*' });
          isBroken = first !== undefined;
          clearTimeout(again);
          // A file saved twice within milliseconds is told of once: nobody is left with a mistake that is mended.
          if (isBroken) again = setTimeout(lookIfChanged, SETTLED, changed, readContent());
        };
        const lookIfChanged = (about: ReadonlySet<string>, seen: Content): void => {
          contentReader.changed();
          if (readContent() === seen) again = setTimeout(lookIfChanged, SETTLED, about, seen);
          else {
            forgetPaths();
            look(about);
          }
        };
        let changed = new Set<string>();
        // Astro keeps the addresses and values that the pages' `getStaticPaths` gave until it hears this.
        const forgetPaths = (): void => {
          for (const pages of ['ssr', 'prerender']) server.environments[pages]?.hot.send('astro:content-changed', {});
        };
        const lookAtChanged = (): void => {
          const all = changed;
          changed = new Set();
          forgetPaths();
          // A page that was just being made would keep what it had read before.
          setTimeout(forgetPaths, SETTLED);
          look(all);
        };
        for (const event of ['add', 'change', 'unlink'] as const) {
          server.watcher.on(event, (file) => {
            const path = relative(directory, file).split(sep).join('/');
            if (path.startsWith('..')) return;
            contentReader.changed();
            forgetPaths();
            // Files written together, as by a checkout, are looked at together.
            if (changed.size === 0) setTimeout(lookAtChanged, TOGETHER);
            changed.add(path);
          });
        }
        // A page opened while something is wrong must say so too.
        server.ws.on('connection', () => {
          if (isBroken !== false) look(new Set());
        });
      },
    },
  };
}

/** Errors of all files as they stand, with the proofs of those role-plays whose path is wanted. */
function errorsNow(wanted: (path: string) => boolean): readonly Problem[] {
  const { library, problems, proofs } = readContent();
  const report = proofReport(library, ({ id, locale }) => wanted(rolePlayPath(id, locale)));
  for (const { rolePlay, proof } of report.proved) proofs.set(rolePlay, proof);
  return [...problems, ...report.problems].filter((problem) => problem.severity === 'error');
}

/** Files that are read although they are not saved as UTF-8, as lines to tell. */
function savedOtherwise(wanted: (path: string) => boolean): readonly string[] {
  return readContent().files.flatMap(({ path, problem }) =>
    problem?.severity === 'warning' && wanted(path) ? formatProblem(fromHere(problem)) : [],
  );
}

/** As `npm run check` tells it. */
const fromHere = (problem: Problem): Problem => ({ ...problem, path: seenFromHere(problem.path) });

function told(errors: readonly Problem[]): string {
  const lines = errors.map((problem) => formatProblem(fromHere(problem)));
  return `${errors.length} ${errors.length === 1 ? 'error' : 'errors'} in the content:\n${lines.join('\n')}`;
}

function overlay(errors: readonly Problem[], first: Problem) {
  const { path: file, line, column } = fromHere(first);
  return { message: told(errors), stack: '', id: file, loc: { file, line, column } };
}
