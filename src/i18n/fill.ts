/** Puts values where a text has `{name}`; an unknown name stays as it is. Texts for islands are plain, since props cannot carry functions. */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/gu, (whole, name: string) => String(values[name] ?? whole));
}
