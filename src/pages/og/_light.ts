/**
 * A colour of the design's light theme as `#rrggbb`, for pictures made where no style sheet holds.
 * @param tokens the text of `tokens.css`
 * @param name of the custom property, without its dashes
 * @param persona whose hue it follows, where it follows one
 * @throws where the tokens have no such colour in oklch
 */
export function light(tokens: string, name: string, persona?: string): string {
  const unknown = persona === 'unknown';
  const scope = unknown ? tokens.slice(tokens.indexOf('.persona-unknown {')) : tokens;
  const [, l, c, h] = new RegExp(`--${name}: light-dark\\(oklch\\(([\\d.]+) ([\\d.]+) (var\\(--hue\\)|[\\d.]+)\\)`).exec(scope) ?? [];
  const hue = h?.startsWith('var') ? new RegExp(`--hue-${persona}: ([\\d.]+)`).exec(tokens)?.[1] : h;
  if (!l || !c || !hue) throw new Error(`tokens.css has no light colour --${name}${persona ? ` for ${persona}` : ''}.`);
  return srgb(Number(l), Number(c), Number(hue));
}

/** oklch → sRGB, clipped. Matrices: Björn Ottosson, A perceptual color space for image processing (2020). */
export function srgb(lightness: number, chroma: number, hue: number): string {
  const angle = (hue * Math.PI) / 180;
  const a = chroma * Math.cos(angle);
  const b = chroma * Math.sin(angle);
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const linear = [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ];
  const bytes = linear.map((value) => {
    const clipped = Math.min(1, Math.max(0, value));
    return Math.round(255 * (clipped <= 0.0031308 ? 12.92 * clipped : 1.055 * clipped ** (1 / 2.4) - 0.055));
  });
  return `#${bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}
