import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { contentDir } from './authoring/files/content-files.ts';

/** Lessons' prose. Front matter is read and checked by the library, so that every problem has its line; here it only passes through. */
const lessons = defineCollection({
  loader: glob({
    base: `${contentDir()}/courses`,
    pattern: '*/lessons/*.mdx',
    generateId: ({ entry }) => entry.replace('/lessons/', '/').replace(/\.mdx$/, ''),
  }),
});

export const collections = { lessons };
