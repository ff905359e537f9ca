import type { BuiltSite } from '../built-site.ts';
import { MICROPHONE_PAGES } from './microphone-pages.ts';

/** What a policy allows: sources by directive, in the order of the text. */
export type Policy = ReadonlyMap<string, readonly string[]>;

/** Cloudflare Pages cuts longer lines off. */
const LONGEST_LINE = 2000;

/** What a page may ask of the device: the microphone where a learner speaks, and nothing anywhere else. */
const permissions = (microphone: 'self' | ''): readonly [name: string, value: string] => [
  'Permissions-Policy',
  `camera=(), geolocation=(), microphone=(${microphone}), payment=(), usb=()`,
];

const SINCE_EVER: readonly (readonly [string, string])[] = [
  ['X-Content-Type-Options', 'nosniff'],
  ['Referrer-Policy', 'strict-origin-when-cross-origin'],
  permissions(''),
  ['Cross-Origin-Opener-Policy', 'same-origin'],
];

/**
 * Writes the security headers into the built site, as common hosts read them: `_headers` (Netlify, Cloudflare Pages), `vercel.json`, and
 * `_nginx-headers.conf` to be included, with `_nginx-microphone-headers.conf` in its place for pages on which a learner speaks. Each page carries its policy itself; as a header it also holds for what is no page, and says what a page
 * can't: who may frame it.
 * @param base path of the site's root, with a slash at both ends
 * @throws where a page has no policy
 */
export function writeHeaders(site: BuiltSite, base: string, ancestors: readonly string[], warn: (warning: string) => void): void {
  const policy = new Map([...together(policiesOf(site)), ['frame-ancestors', ancestors]]);
  const all = [['Content-Security-Policy', written(policy)] as const, ...SINCE_EVER];
  site.write('_headers', forNetlify(all, base));
  site.write('vercel.json', forVercel(all, base));
  site.write('_nginx-headers.conf', forNginx(all));
  site.write(
    '_nginx-microphone-headers.conf',
    forNginx(all.map((header) => (header[0] === 'Permissions-Policy' ? permissions('self') : header))),
  );
  const longest = Math.max(...all.map(([name, value]) => name.length + value.length + 4));
  if (longest > LONGEST_LINE) warn(`The policy has ${longest} characters; Cloudflare Pages takes ${LONGEST_LINE} a line.`);
}

/** @throws where a source would end the directive or begin another one. */
export function framers(given: string): readonly string[] {
  const sources = given.split(/\s+/).filter((source) => source !== '');
  const strange = sources.find((source) => !/^(?:https?:\/\/(?:\*\.)?[\w.-]+(?::\d+|:\*)?|https?:|'none')$/.test(source));
  if (strange) throw new Error(`FRAME_ANCESTORS: ${strange} is no origin. Write origins with spaces between, e.g. https://lms.example.com`);
  return sources.includes("'none'") ? ["'none'"] : ["'self'", ...sources];
}

function policiesOf({ pages }: BuiltSite): readonly Policy[] {
  return pages.map(({ path, html }) => {
    const policy = policyOf(html);
    if (!policy) throw new Error(`${path} has no Content-Security-Policy: is security.csp still set?`);
    return policy;
  });
}

/** The policy that a page carries in its head. */
export function policyOf(html: string): Policy | undefined {
  const text = /<meta http-equiv="content-security-policy" content="([^"]*)"/i.exec(html)?.[1];
  if (text === undefined) return undefined;
  const directives = text.split(';').map((directive) => directive.trim().split(/\s+/));
  return new Map(directives.flatMap(([name, ...sources]) => (name ? [[name, sources] as const] : [])));
}

/** One policy that allows what any of them allows. */
export function together(policies: readonly Policy[]): Policy {
  const all = new Map<string, Set<string>>();
  for (const policy of policies)
    for (const [name, sources] of policy) {
      const known = all.get(name) ?? new Set();
      for (const source of sources) known.add(source);
      all.set(name, known);
    }
  return new Map([...all].map(([name, sources]) => [name, [...sources].filter((source) => sources.size === 1 || source !== "'none'")]));
}

export function written(policy: Policy): string {
  return [...policy].map(([name, sources]) => [name, ...sources].join(' ')).join('; ');
}

type Headers = readonly (readonly [name: string, value: string])[];

/** File names under `_astro` carry a hash of the content; the worker and its lists must always be asked for. */
const forever: Headers = [['Cache-Control', 'public, max-age=31536000, immutable']];
const askAgain: Headers = [['Cache-Control', 'no-cache']];
/**
 * What differs below a path. These hosts add it to what stands everywhere: of two headers of one name the later counts, or both are sent joined, and
 * then browsers go by what is named last. A host that did neither would keep the microphone closed.
 */
const below = (base: string): readonly (readonly [path: string, headers: Headers])[] => [
  ...MICROPHONE_PAGES.map((page) => [`${base}${page}`, [permissions('self')]] as const),
  [`${base}_astro/*`, forever],
  [`${base}sw.js`, askAgain],
  [`${base}offline/*`, askAgain],
];

function forNetlify(all: Headers, base: string): string {
  return [[`${base}*`, all] as const, ...below(base)]
    .map(([path, lines]) => `${path}\n${lines.map(([name, value]) => `  ${name}: ${value}\n`).join('')}`)
    .join('');
}

function forVercel(all: Headers, base: string): string {
  const rules = [[`${base}*`, all] as const, ...below(base)].map(([path, lines]) => ({
    source: path.replace('*', '(.*)'),
    headers: lines.map(([key, value]) => ({ key, value })),
  }));
  return `${JSON.stringify({ trailingSlash: true, headers: rules }, undefined, 2)}\n`;
}

function forNginx(all: Headers): string {
  return all.map(([name, value]) => `add_header ${name} "${value}" always;\n`).join('');
}
