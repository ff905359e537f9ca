import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { PERSONA_IDS } from '../../src/domain/persona/persona.ts';

const css = ['styles/tokens.css', 'islands/progress/file/RecordErase.svelte']
  .map((path) => readFileSync(new URL(`../../src/${path}`, import.meta.url), 'utf8'))
  .join('');

type Theme = 'day' | 'night';
interface Colour {
  readonly lightness: number;
  readonly chroma: number;
  readonly hue: number;
}

/** The value of the first declaration of a token, by day or night. */
function colour(token: string, theme: Theme, hue = 0): Colour {
  const declared = new RegExp(`--${token}: light-dark\\((oklch\\([^;]*\\)), (oklch\\([^;]*\\))\\);`).exec(
    css.replaceAll(/var\(--hue\)/g, String(hue)),
  );
  const value = declared?.[theme === 'day' ? 1 : 2];
  const [lightness, chroma, angle] =
    /oklch\(([\d.]+) ([\d.]+) ([\d.]+)\)/
      .exec(value ?? '')
      ?.slice(1)
      .map(Number) ?? [];
  if (lightness === undefined || chroma === undefined || angle === undefined) throw new Error(`no colour --${token}`);
  return { lightness, chroma, hue: angle };
}

/** Relative luminance (WCAG 2) of an OKLCH colour, clipped to sRGB; matrices from Björn Ottosson's definition of Oklab. */
function luminance({ lightness, chroma, hue }: Colour): number {
  const a = chroma * Math.cos((hue * Math.PI) / 180);
  const b = chroma * Math.sin((hue * Math.PI) / 180);
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const clip = (value: number) => Math.min(1, Math.max(0, value));
  return (
    0.2126 * clip(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s) +
    0.7152 * clip(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s) +
    0.0722 * clip(-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s)
  );
}

function contrast(one: Colour, other: Colour): number {
  const [high = 0, low = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (high + 0.05) / (low + 0.05);
}

describe.each(['day', 'night'] as const)('by %s', (theme) => {
  test.each([
    ['ink', 'paper', 7],
    ['ink', 'paper-raised', 7],
    ['ink', 'paper-sunk', 7],
    ['ink-soft', 'paper', 4.5],
    ['ink-soft', 'paper-raised', 4.5],
    ['ink-soft', 'paper-sunk', 4.5],
    ['accent', 'paper', 4.5],
    ['accent-ink', 'accent', 4.5],
    ['accent-ink', 'accent-deep', 4.5],
    ['calm', 'paper', 4.5],
    ['calm', 'paper-raised', 4.5],
    ['ink', 'calm-soft', 7],
    ['good', 'paper', 4.5],
    ['good', 'good-soft', 4.5],
    ['not-quite', 'paper', 4.5],
    ['not-quite', 'not-quite-soft', 4.5],
    ['danger', 'paper', 4.5],
    ['danger', 'paper-raised', 4.5],
    ['edge', 'paper', 3],
    ['edge', 'paper-raised', 3],
  ])('--%s on --%s has at least %d:1', (ink, ground, least) => {
    expect(contrast(colour(ink, theme), colour(ground, theme))).toBeGreaterThanOrEqual(least);
  });

  test.each(PERSONA_IDS)('words in the colour of %s can be read on every ground', (persona) => {
    const hue = Number(new RegExp(`--hue-${persona}: (\\d+);`).exec(css)?.[1]);
    const ink = colour('persona-ink', theme, hue);
    for (const ground of [colour('persona-soft', theme, hue), colour('paper', theme), colour('paper-raised', theme)]) {
      expect(contrast(ink, ground)).toBeGreaterThanOrEqual(4.5);
    }
  });
});

test('the eight hues stand equally far apart', () => {
  const hues = PERSONA_IDS.map((persona) => Number(new RegExp(`--hue-${persona}: (\\d+);`).exec(css)?.[1])).sort((a, b) => a - b);
  expect(hues.slice(1).map((hue, index) => hue - (hues[index] ?? 0))).toEqual([45, 45, 45, 45, 45, 45, 45]);
});
