import { spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

export interface Build {
  readonly seconds: number;
  /** What it asks of the machine, whatever else runs there: of all threads and of processes that have ended. NaN as below. */
  readonly processorSeconds: number;
  /** Peak resident memory of the process, MB; NaN where the system does not tell (it is read from /proc). */
  readonly memory: number;
}

/** An Astro build from nothing cached, in a process of its own. @throws where it fails, with the end of what it said */
export async function timedBuild(project: string, outDir: string, env: Readonly<Record<string, string>> = {}): Promise<Build> {
  rmSync(join(project, '.astro', 'data-store.json'), { force: true });
  rmSync(join(project, 'node_modules', '.astro'), { recursive: true, force: true });
  const began = performance.now();
  const child = spawn(process.execPath, [join(project, 'node_modules', 'astro', 'bin', 'astro.mjs'), 'build', '--outDir', outDir], {
    cwd: project,
    env: { ...process.env, NODE_ENV: 'production', ASTRO_TELEMETRY_DISABLED: '1', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => {
      said = (said + chunk.toString()).slice(-2000);
    });
  let memory = Number.NaN;
  let processorSeconds = Number.NaN;
  const look = setInterval(() => {
    try {
      // Fields 14 to 17, in hundredths: user and system, its own and of processes that it ran. The second field is the name, in brackets.
      const times = readFileSync(`/proc/${child.pid}/stat`, 'utf8').replace(/^.*\)/, '').split(' ').slice(12, 16);
      processorSeconds = times.reduce((sum, hundredths) => sum + Number(hundredths), 0) / 100;
      const peak = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1];
      if (peak) memory = Number(peak) / 1024;
    } catch {
      // The process has just ended, or this system has no /proc.
    }
  }, 100);
  const code = await new Promise((resolve) => child.once('close', resolve));
  clearInterval(look);
  if (code !== 0) throw new Error(`The build in ${project} failed: ${said}`);
  return { seconds: (performance.now() - began) / 1000, processorSeconds, memory };
}
