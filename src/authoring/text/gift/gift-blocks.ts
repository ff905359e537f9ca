/** One stretch of a GIFT file between blank lines. */
export interface GiftBlock {
  readonly text: string;
  /** Its first line in the file, from 1. */
  readonly line: number;
}

/** GIFT separates questions by blank lines; read one by one, a broken one does not hide the others. */
export function giftBlocks(source: string): GiftBlock[] {
  const blocks: GiftBlock[] = [];
  let rows: string[] = [];
  const lines = source.replace(/^\uFEFF/u, '').split(/\r\n|\r|\n/u);
  for (const [index, row] of [...lines, ''].entries()) {
    if (row.trim() !== '') {
      rows.push(row);
      continue;
    }
    if (rows.some((one) => !one.trimStart().startsWith('//'))) blocks.push({ text: rows.join('\n'), line: index - rows.length + 1 });
    rows = [];
  }
  return blocks;
}

/** The parser takes a lone colon in running text for a sign, Moodle does not; `::title::`, categories, comments and numbers keep theirs. */
export function withColonsEscaped(block: string): string {
  let inNumber = false;
  return block
    .split('\n')
    .map((row) => {
      if (/^\s*(?:\/\/|\$CATEGORY)/u.test(row)) return row;
      const [title = ''] = /^\s*::.*?(?<!\\)::/u.exec(row) ?? [];
      let escaped = title;
      for (let index = title.length; index < row.length; index += 1) {
        const char = row[index] ?? '';
        const isEscaped = row[index - 1] === '\\';
        if (char === '{' && !isEscaped) inNumber = /^\{\s*#(?!#)/u.test(row.slice(index));
        if (char === '}' && !isEscaped) inNumber = false;
        const isTolerance = inNumber && /[\d.]/u.test(row[index - 1] ?? '') && /[\d.]/u.test(row[index + 1] ?? '');
        escaped += char === ':' && !isEscaped && !isTolerance ? '\\:' : char;
      }
      return escaped;
    })
    .join('\n');
}
