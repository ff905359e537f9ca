/** `npm start`: builds the site where something has changed, serves it, and prints its address. `--port N` begins the search for a free port at N. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { buildIfChanged } from './build-site.mjs';
import { createSiteServer, listen } from './site-server.mjs';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const say = (text) => console.log(`[start] ${text}`);

const { values } = parseArgs({ options: { port: { type: 'string' } } });
const wanted = Number(values.port ?? (process.env['PORT'] || 4321));
if (!Number.isInteger(wanted) || wanted < 1 || wanted > 65535) {
  console.error(
    `[start] ${values.port ?? process.env['PORT']} is no port. Give a whole number from 1 to 65535, as in \`npm start -- --port 8080\`.`,
  );
  process.exit(1);
}

if (!(await buildIfChanged(ROOT, process.env, say))) {
  console.error('[start] The build failed; the messages above say where. `npm run check` lists every problem in the content at once.');
  process.exit(1);
}

const base = `/${(process.env['BASE'] ?? '').replace(/^\/+|\/+$/g, '')}/`.replace('//', '/');
const server = createSiteServer(join(ROOT, 'dist'), base);
try {
  const port = await listen(server, wanted);
  if (port !== wanted) say(`Port ${wanted} is taken.`);
  say(`Peilian is at http://localhost:${port}${base} (Ctrl+C stops it)`);
} catch (error) {
  console.error(`[start] No free port from ${wanted} on (${error.message}). Choose another: \`npm start -- --port 8080\`.`);
  process.exit(1);
}

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, () => {
    say('Stopped.');
    server.close(() => process.exit(0));
    // A browser keeps its connections open; they are idle, and the process is to end now.
    server.closeAllConnections();
  });
}
