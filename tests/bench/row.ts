/** One line of the performance table: what was measured, against what it may be or against a peer in the same run. */
export interface Row {
  readonly what: string;
  readonly measured: number;
  readonly limit: number;
  readonly unit: 'KB' | 'ms' | 's';
}

const shown = (value: number, unit: Row['unit']): string => `${value.toFixed(unit === 'ms' ? 0 : 1)} ${unit}`;

/** The rows as a Markdown table; the ratio is measured ÷ limit, below 1 is kept. */
export function tableOf(rows: readonly Row[]): string {
  const cells = rows.map(({ what, measured, limit, unit }) => [
    what,
    shown(measured, unit),
    shown(limit, unit),
    (measured / limit).toFixed(2),
    measured <= limit ? 'kept' : 'MISSED',
  ]);
  const all = [['what', 'measured', 'limit', 'ratio', ''], ...cells];
  const widths = [0, 1, 2, 3, 4].map((column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]): string =>
    `| ${row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0))).join(' | ')} |`;
  const [head = [], ...body] = all;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...body.map(line)].join('\n');
}

/** The median of some measurements. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
