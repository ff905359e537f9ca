import { contentPath } from '../../src/authoring/text/content-paths.ts';
import type { TextFile } from '../../src/authoring/text/parse-library.ts';
import { pick, type Random, seeded } from '../../src/domain/chance/random.ts';

/** One slip of a hand in a text: what was done, and the text after it. */
export interface Mutation {
  readonly what: string;
  readonly text: string;
}

/** What fingers and programs put where they should not: signs with a meaning, their full-width twins, what nobody sees, half a character. */
const SIGNS = [
  ...'{}[]()<>:#*&|!\'"`@%-=~\\/$+?^.,;_',
  ...'｛｝［］（）＜＞：＃＊｜！＂，。、；【】「」《》→－＝',
  ...'\u3000\u00a0\u200b\u202e\u2066\ufeff\t\u0000',
  '\ud83d',
  '\udc00',
  'c++',
  '*1',
  '<b>',
  '</b>',
  '{x}',
  '\n',
  '\n\n',
  '---\n',
  '## ',
  '[x](javascript:alert(1))',
];

const TWINS: readonly (readonly [string, string])[] = [
  [':', '：'],
  [',', '，'],
  ['{', '｛'],
  ['}', '｝'],
  ['[', '［'],
  [']', '］'],
  ['(', '（'],
  [')', '）'],
  ['>', '＞'],
  ['#', '＃'],
  ['→', '->'],
  ['"', '”'],
  ["'", '’'],
  ['-', '－'],
  [' ', '\u3000'],
];

type Slip = (text: string, random: Random) => Mutation;

const below = (length: number, random: Random): number => Math.floor(random() * Math.max(1, length));

/** Some lines of the text changed. */
const onLines =
  (what: string, change: (lines: string[], at: number, random: Random) => void): Slip =>
  (text, random) => {
    const lines = text.split('\n');
    const at = below(lines.length, random);
    change(lines, at, random);
    return { what: `${what} ${at + 1}`, text: lines.join('\n') };
  };

const SLIPS: readonly Slip[] = [
  (text, random) => {
    const at = below(text.length, random);
    return { what: `without the sign at ${at}`, text: text.slice(0, at) + text.slice(at + 1) };
  },
  (text, random) => {
    const at = below(text.length + 1, random);
    const sign = pick(SIGNS, random) ?? '';
    return { what: `${JSON.stringify(sign)} put in at ${at}`, text: text.slice(0, at) + sign + text.slice(at) };
  },
  (text, random) => {
    const at = below(text.length - 1, random);
    return {
      what: `two signs changed about at ${at}`,
      text: text.slice(0, at) + (text[at + 1] ?? '') + (text[at] ?? '') + text.slice(at + 2),
    };
  },
  (text, random) => {
    const from = below(text.length, random);
    const to = from + 1 + below(40, random);
    return { what: `without ${from} to ${to}`, text: text.slice(0, from) + text.slice(to) };
  },
  (text, random) => {
    const [sign, twin] = pick(
      TWINS.filter(([one]) => text.includes(one)),
      random,
    ) ?? [' ', '\u3000'];
    const places = text.split(sign).length - 1;
    const which = below(places, random);
    const parts = text.split(sign);
    return {
      what: `${sign} number ${which + 1} written ${twin}`,
      text: parts.slice(0, which + 1).join(sign) + twin + parts.slice(which + 1).join(sign),
    };
  },
  (text, random) => {
    const at = below(text.length, random);
    return { what: `cut off at ${at}`, text: text.slice(0, at) };
  },
  onLines('without line', (lines, at) => lines.splice(at, 1)),
  onLines('twice the line', (lines, at) => lines.splice(at, 0, lines[at] ?? '')),
  onLines('two spaces before line', (lines, at) => lines.splice(at, 1, `  ${lines[at] ?? ''}`)),
  onLines('a full-width space before line', (lines, at) => lines.splice(at, 1, `\u3000${lines[at] ?? ''}`)),
  onLines('no indent at line', (lines, at) => lines.splice(at, 1, (lines[at] ?? '').trimStart())),
  onLines('joined with the next the line', (lines, at) => lines.splice(at, 2, `${lines[at] ?? ''}${lines[at + 1] ?? ''}`)),
  onLines('changed about with the next the line', (lines, at) => lines.splice(at, 2, lines[at + 1] ?? '', lines[at] ?? '')),
];

/** The slip with this number in a text: the same number gives the same slip on every machine. */
export function mutated(text: string, number: number): Mutation {
  const random = seeded(number * 2654435761);
  const slip = pick(SLIPS, random);
  return slip ? slip(text, random) : { what: 'nothing', text };
}

/** A slip in one file of a content tree. */
export interface Slipped extends Mutation {
  readonly number: number;
  readonly path: string;
}

/** The first so many slips in a content tree: every kind of file gets the same share, and its files take turns. */
export function slipsOf(files: readonly TextFile[], count: number): readonly Slipped[] {
  const byKind = Map.groupBy(
    files.filter(({ path }) => contentPath(path).kind !== 'guide'),
    ({ path }) => contentPath(path).kind,
  );
  const kinds = [...byKind.values()];
  return Array.from({ length: count }, (_, number) => {
    const ofKind = kinds[number % kinds.length] ?? [];
    const file = ofKind[Math.floor(number / kinds.length) % ofKind.length];
    return { number, path: file?.path ?? '', ...mutated(file?.text ?? '', number) };
  });
}

/** The content tree after a slip. */
export function slips(files: readonly TextFile[], { number, path, text }: Slipped): readonly TextFile[] {
  return files.map((file) => (file.path === path ? { path, text, version: `slip ${number}` } : file));
}
