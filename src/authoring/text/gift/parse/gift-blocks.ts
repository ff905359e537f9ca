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
  const lines = source.split(/\r\n|\r|\n/u);
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
