import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { contentDir } from '../authoring/files/content-files.ts';
import { KINDS, startingFiles } from './starting-files.ts';

/** `new -- lesson|quiz <course>/<id>`, `new -- role-play|course <id>`: writes starting files in both languages; overwrites nothing. */
const [word, target = ''] = process.argv.slice(2);
const kind = KINDS.find((known) => known === word);
const [first = '', second] = target.split('/');
const needsCourse = kind === 'lesson' || kind === 'quiz';
const id = needsCourse ? (second ?? '') : first;

if (!kind || !/^[a-z][a-z0-9-]*$/.test(id) || (needsCourse && !first)) {
  console.error(
    'Write one of:\n  npm run new -- lesson <course>/<id>\n  npm run new -- quiz <course>/<id>\n  npm run new -- role-play <id>\n  npm run new -- course <id>\nAn id has small letters, digits and hyphens.',
  );
  process.exitCode = 1;
} else {
  const files = startingFiles(kind, id, first).map(({ path, text }) => ({ file: join(contentDir(), path), text }));
  const there = files.filter(({ file }) => existsSync(file));
  if (there.length > 0) {
    console.error(
      `${there.map(({ file }) => file).join(' and ')} ${there.length === 1 ? 'is' : 'are'} there already; nothing was written. Choose another id.`,
    );
    process.exitCode = 1;
  } else {
    for (const { file, text } of files) {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
      console.log(`Wrote ${file}`);
    }
    if (kind === 'lesson') console.log(`Add "${id}" to "lessons" in courses/${first}/course.yaml.`);
    console.log('npm run dev shows it; npm run check says what is still missing.');
  }
}
