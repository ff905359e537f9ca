import { said } from '../said.ts';

const LONGEST_SHOWN = 60;

/** `key: value` as it should be; only its beginning where it is long. */
function pair(key: string, value: string): string {
  return value && value.length <= LONGEST_SHOWN ? `"${key}: ${value.trim()}"` : `"${key}: …"`;
}

function quoted(key: string, value: string): string {
  const bare = value.replace(/^[“‘「]|[”’」]$/gu, '');
  return bare.length <= LONGEST_SHOWN && !/["\\]/u.test(bare) ? `${key}: "${bare}"` : `${key}: "…"`;
}

/** A value of YAML as its author wrote it, shortened. */
function shown(value: unknown): string {
  if (typeof value === 'string') return `"${value.length > 40 ? `${value.slice(0, 39)}…` : value}"`;
  return Array.isArray(value) ? 'a list' : typeof value === 'object' ? 'several keys' : String(value);
}

/** The last key of a place such as `title.en`. */
const keyOf = (where: string): string => where.split('.').at(-1) ?? where;

const found = (where: string, value: unknown): string => `"${where}" is ${shown(value)}`;

interface At {
  readonly where: string;
  readonly value: unknown;
}
interface Pair {
  readonly key: string;
  readonly value: string;
}

const KINDS: Readonly<Record<string, string>> = {
  number: 'no number',
  int: 'no whole number',
  string: 'no text',
  array: 'no list',
  object: 'a single value where several keys belong',
  record: 'a single value where several keys belong',
};

const SEE_GUIDE = 'see content/README.md for what belongs here';

/** What is wrong in YAML: its signs, its keys, its values. */
export const yamlWords = {
  'yaml/tab': () => said('this line begins with a tab', 'write spaces instead, or begin at the margin'),
  'yaml/wide-colon': ({ key, value }: Pair) => said(`the colon after "${key}" is full-width`, `write ${pair(key, value)}`),
  'yaml/no-space': ({ key, value }: Pair) => said(`a space is missing after "${key}:"`, `write ${pair(key, value)}`),
  'yaml/wide-space-after': ({ key, value }: Pair) => said(`the space after "${key}:" is full-width`, `write ${pair(key, value)}`),
  'yaml/wide-comma': ({ key }: { readonly key: string }) => said(`the comma before "${key}" is full-width`, `write ", ${key}: …"`),
  'yaml/wide-colon-in-braces': ({ key }: { readonly key: string }) => said(`the colon after "${key}" is full-width`, `write "${key}: …"`),
  'yaml/indented': ({ key }: { readonly key: string }) => said(`"${key}" is indented`, 'begin this line at the margin'),
  'yaml/twice': ({ key }: { readonly key: string }) => said(`"${key}" stands twice`, 'delete one of the two lines'),
  'yaml/quote-open': ({ key }: { readonly key: string }) =>
    said(`the quotation mark before the text of "${key}" is not closed`, 'write it at the end too, or leave it out'),
  'yaml/after-quote': ({ key }: { readonly key: string }) =>
    said(`text follows the closing quotation mark of "${key}"`, 'write “ ” inside a text, or put straight quotes round all of it'),
  'yaml/colon-in-text': ({ key, value }: Pair) =>
    said(`the text of "${key}" has a colon with a space after it`, `put the text between straight quotes: ${quoted(key, value)}`),
  'yaml/wrong-start': ({ key, value }: Pair) =>
    said(`the text of "${key}" can't begin with ${[...value][0] ?? ''}`, `put it between straight quotes: ${quoted(key, value)}`),
  'yaml/sign-before-value': ({ sign }: { readonly sign: string }) =>
    said(`a text can't begin with ${sign}`, `put it between straight quotes: "${sign}…"`),
  'yaml/bracket-open': ({ key, open, close }: { readonly key: string; readonly open: string; readonly close: string }) =>
    said(`the ${open} after "${key}:" is not closed`, `write ${close} at the end`),
  'yaml/unreadable': ({ reason }: { readonly reason: string }) =>
    said(
      `this can't be read (${reason})`,
      'write "key: text" lines; put a text with a colon, a # or a leading [ or { between straight quotes',
    ),
  'yaml/missing-key': ({ where, known }: { readonly where: string; readonly known: readonly string[] }) =>
    said(`the key "${where}" is missing`, `add "${keyOf(where)}: …"${known.length > 1 ? ` with one of ${known.join(', ')}` : ''}`),
  'yaml/missing-keys': ({ keys }: { readonly keys: readonly string[] }) =>
    said(
      `the ${keys.length === 1 ? 'key' : 'keys'} ${keys.map((key) => `"${key}"`).join(', ')} ${keys.length === 1 ? 'is' : 'are'} missing`,
      'if a part of this text was deleted, put it back; else add what is missing',
    ),
  'yaml/key-with-wide-colon': ({ name, rest }: { readonly name: string; readonly rest: string }) =>
    said(`the colon after "${name}" is full-width`, `write "${name}: ${rest || '…'}"`),
  'yaml/unknown-key': ({
    key,
    guess,
    known,
  }: {
    readonly key: string;
    readonly guess: string | undefined;
    readonly known: readonly string[];
  }) =>
    said(
      `unknown key "${key}"`,
      guess ? `write "${guess}"` : `delete it${known.length > 0 ? `; the keys here are ${known.join(', ')}` : ''}`,
    ),
  'yaml/text-as-key': ({ key }: { readonly key: string }) =>
    said(`"${key}" stands here as a key`, 'put a text with a comma between straight quotes: "…"'),
  'yaml/id-key': ({ key, slug }: { readonly key: string; readonly slug: string }) =>
    said(`"${key}" is no id`, slug ? `write "${slug}:"` : 'write small English letters, digits and hyphens'),
  'yaml/part-key': ({ key }: { readonly key: string }) => said(`"${key}" is no number of a part`, 'write it as in "2.1":'),
  'yaml/empty': ({ where }: { readonly where: string }) => said(`"${where}" is empty`, `write it after "${keyOf(where)}:"`),
  'yaml/wrong-type': ({ where, value, expected, remedy }: At & { readonly expected: string; readonly remedy: TypeRemedy }) =>
    said(`${found(where, value)}, which is ${KINDS[expected] ?? `no ${expected}`}`, typeRemedy(remedy, keyOf(where), value)),
  'yaml/share-in-per-cent': ({ where, value, share }: At & { readonly share: number }) =>
    said(found(where, value), `write "${keyOf(where)}: ${share}"`),
  'yaml/too-big': ({ where, value, most }: At & { readonly most: string }) => said(found(where, value), `write ${most} or less`),
  'yaml/too-small': ({ where, value, least }: At & { readonly least: string }) => said(found(where, value), `write ${least} or more`),
  'yaml/too-few': ({ where, least }: { readonly where: string; readonly least: string }) =>
    said(`"${where}" has too little in it`, `write ${least} or more`),
  'yaml/too-many': ({ where, most }: { readonly where: string; readonly most: string }) =>
    said(`"${where}" has too much in it`, `write ${most} or less`),
  'yaml/none-of': ({
    where,
    value,
    known,
    guess,
    why,
  }: At & { readonly known: readonly string[]; readonly guess: string | undefined; readonly why: string }) =>
    said(
      `${found(where, value)}${why && `, ${why}`}`,
      guess && guess !== String(value)
        ? `write "${guess}"`
        : known.length === 1
          ? `write "${keyOf(where)}: ${known[0]}"`
          : `write one of ${known.join(', ')}`,
    ),
  'yaml/markup': ({ where, found: markup }: { readonly where: string; readonly found: string }) =>
    said(`"${where}" has ${markup} in it, which would stand there with its signs`, 'write plain words'),
  'yaml/wrong': ({ where, why }: { readonly where: string; readonly why: string }) => said(`"${where}" is wrong: ${why}`, SEE_GUIDE),
} as const;

/** What can be told of a value of the wrong kind. */
export type TypeRemedy =
  | { readonly kind: 'number'; readonly digits: string | undefined }
  | { readonly kind: 'quote' }
  | { readonly kind: 'list'; readonly bare: string }
  | { readonly kind: 'guide' };

function typeRemedy(remedy: TypeRemedy, key: string, value: unknown): string {
  switch (remedy.kind) {
    case 'number':
      if (/^\d+$/u.test(key)) return 'write digits and nothing else';
      return remedy.digits ? `write "${key}: ${remedy.digits}"` : `write digits and nothing else, as in "${key}: 8"`;
    case 'quote':
      return `put it between straight quotes: ${/^\d+$/u.test(key) ? '' : `${key}: `}"${typeof value === 'object' ? '…' : String(value)}"`;
    case 'list':
      return `write it in square brackets: ${key}: [${remedy.bare}]`;
    case 'guide':
      return SEE_GUIDE;
  }
}
