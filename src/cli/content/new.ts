import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { contentDir } from '../../authoring/files/content-files.ts';
import { readTextFile } from '../../authoring/files/read-text-file.ts';
import { planNew } from './plan-new.ts';

/** `new -- lesson|quiz <course>/<id>`, `new -- role-play|course <id>`: writes starting files in both languages; overwrites nothing. */
const directory = contentDir();
const paths = readdirSync(directory, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => relative(directory, join(entry.parentPath, entry.name)).split(sep).join('/'));
const plan = planNew(process.argv.slice(2), { paths, read: (path) => readTextFile(join(directory, path), path).text });

if (plan.kind === 'refuse') {
  console.error(plan.reason);
  process.exitCode = 1;
} else {
  for (const { path, text } of plan.files) {
    const file = join(directory, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    console.log(`${paths.includes(path) ? 'Added it to' : 'Wrote'} ${relative(process.cwd(), file)}`);
  }
  for (const line of plan.said) console.log(line);
}
