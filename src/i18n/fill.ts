/** Puts values where a text has `{name}`; an unknown name stays as it is. Texts for islands are plain, since props cannot carry functions. */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/gu, (whole, name: string) => String(values[name] ?? whole));
}

/** 0…1 as whole per cent; never 100 for what is not full, never 0 for what is not empty. */
export function percent(share: number): number {
  if (share > 0.99 && share < 1) return 99;
  if (share > 0 && share < 0.01) return 1;
  return Math.round(share * 100);
}
