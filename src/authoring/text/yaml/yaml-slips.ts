/** A slip in YAML, in words that its writer knows; line and column count from 1 within the text. */
export interface YamlSlip {
  readonly line: number;
  readonly column: number;
  readonly message: string;
  readonly remedy: string;
}

const LONGEST_SHOWN = 60;

/**
 * Why YAML can't be read, line by line: what people who have never heard of YAML write. The parser’s own words (“implicit keys need to be on
 * a single line”) help nobody; asked only where it gave up, since what is a slip in one place is good text in another.
 */
export function yamlSlips(text: string): readonly YamlSlip[] {
  const lines = text.split('\n').map((line) => line.trimEnd());
  const seen = new Map<string, number>();
  return lines.flatMap((line, index): YamlSlip[] => {
    const slip = (column: number, message: string, remedy: string): YamlSlip[] => [{ line: index + 1, column, message, remedy }];
    if (line === '' || line.trimStart().startsWith('#')) return [];
    const tab = /^ *\t/u.exec(line);
    if (tab) return slip(tab[0].length, 'this line begins with a tab', 'write spaces instead, or begin at the margin');
    const wide = /^\s*(?:- )?([\p{L}][\p{L}\d-]*)：\s*(.*)$/u.exec(line);
    if (wide) return slip(line.indexOf('：') + 1, `the colon after "${wide[1]}" is full-width`, `write ${pair(wide[1], wide[2])}`);
    const tight = /^\s*([a-z][a-z-]*):([^\s/].*)$/u.exec(line);
    if (tight) return slip(line.indexOf(':') + 2, `a space is missing after "${tight[1]}:"`, `write ${pair(tight[1], tight[2])}`);
    const comma = /，\s*([a-z][a-z-]*)\s*[:：]/u.exec(line);
    if (comma) return slip(comma.index + 1, `the comma before "${comma[1]}" is full-width`, `write ", ${comma[1]}: …"`);
    const colon = /[{,]\s*([a-z][a-z-]*)：/u.exec(line);
    if (colon) return slip(line.indexOf('：', colon.index) + 1, `the colon after "${colon[1]}" is full-width`, `write "${colon[1]}: …"`);
    const [, indent = '', key, value = ''] = /^(\s*)([\p{L}][\p{L}\d-]*):(?:\s+(.*))?$/u.exec(line) ?? [];
    if (key === undefined) return [];
    const at = line.length - value.length + 1;
    if (indent !== '' && isValueOf(lines[index - 1]))
      return slip(indent.length + 1, `"${key}" is indented`, 'begin this line at the margin');
    if (indent === '') {
      const earlier = seen.get(key);
      if (earlier !== undefined) return slip(1, `"${key}" stands twice`, 'delete one of the two lines');
      seen.set(key, index + 1);
    }
    if (/^"[^"]*$|^'[^']*$/u.test(value))
      return slip(at, `the quotation mark before the text of "${key}" is not closed`, `write it at the end too, or leave it out`);
    if (/^"(?:[^"\\]|\\.)*"\s*[^\s#]/u.test(value))
      return slip(
        at,
        `text follows the closing quotation mark of "${key}"`,
        'write “ ” inside a text, or put straight quotes round all of it',
      );
    if (/^[^"'{[].*:(?:\s|$)/u.test(value))
      return slip(
        at,
        `the text of "${key}" has a colon with a space after it`,
        `put the text between straight quotes: ${quoted(key, value)}`,
      );
    if (/^[@`%&*!|>]/u.test(value))
      return slip(at, `the text of "${key}" can't begin with ${value[0]}`, `put it between straight quotes: ${quoted(key, value)}`);
    const open = /^[[{]/u.exec(value)?.[0];
    if (open && openAt(lines.slice(index), value)) {
      const close = open === '[' ? ']' : '}';
      return slip(at, `the ${open} after "${key}:" is not closed`, `write ${close} at the end`);
    }
    return [];
  });
}

/** `key: value` as it should be; only its beginning where it is long. */
function pair(key: string | undefined, value: string | undefined): string {
  return value && value.length <= LONGEST_SHOWN ? `"${key}: ${value.trim()}"` : `"${key}: …"`;
}

function quoted(key: string, value: string): string {
  const bare = value.replace(/^[“‘「]|[”’」]$/gu, '');
  return bare.length <= LONGEST_SHOWN && !/["\\]/u.test(bare) ? `${key}: "${bare}"` : `${key}: "…"`;
}

/** Whether a line says a key with its value, so that nothing can be indented under it. */
function isValueOf(line: string | undefined): boolean {
  return /^[a-z][a-z-]*:\s+[^|>{[&\s]/u.test(line ?? '');
}

/** Whether brackets that begin on the first line are still open where the next key stands. */
function openAt([, ...rest]: readonly string[], value: string): boolean {
  const next = rest.findIndex((line) => /^[a-z][a-z-]*:/u.test(line));
  const all = [value, ...(next < 0 ? rest : rest.slice(0, next))].join('\n');
  return (all.match(/[[{]/gu)?.length ?? 0) > (all.match(/[\]}]/gu)?.length ?? 0);
}
