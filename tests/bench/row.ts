/** One line of the performance table: what was measured, against what it may be or against a peer in the same run. */
export interface Row {
  readonly what: string;
  readonly measured: number;
  /** Absent: told, not judged. */
  readonly limit?: number;
  readonly unit: 'KB' | 'MB' | 'ms' | 's' | '' | '%';
  /** The measured value may not be below the limit; otherwise not above it. */
  readonly atLeast?: true;
}

/** Milliseconds below ten are told to a tenth. */
const shown = (value: number, unit: Row['unit']): string =>
  `${value.toFixed(unit === '' || unit === 'MB' || (unit === 'ms' && value >= 10) ? 0 : 1)} ${unit}`.trim();

/** Undefined where nothing is judged. */
export function isKept({ measured, limit, atLeast }: Row): boolean | undefined {
  if (limit === undefined) return undefined;
  return atLeast ? measured >= limit : measured <= limit;
}

/** The rows as a Markdown table; the ratio is measured ÷ limit. */
export function tableOf(rows: readonly Row[]): string {
  const cells = rows.map((row) => {
    const { what, measured, limit, unit } = row;
    return [
      what,
      shown(measured, unit),
      ...(limit === undefined ? ['', '', ''] : [shown(limit, unit), (measured / limit).toFixed(2), isKept(row) ? 'kept' : 'MISSED']),
    ];
  });
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
