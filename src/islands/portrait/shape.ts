/** One flat piece of a drawing in the portrait's 200 × 200 field. */
export interface Shape {
  readonly d: string;
  readonly fill?: Paint;
  readonly stroke?: Paint;
  /** Of the stroke; 3 where nothing is said. */
  readonly width?: number;
}

/** `#rrggbb`, or `#rrggbbaa` where something shines through. */
export type Hex = `#${string}`;

/** A colour of its own, or one that follows the person's hue and the theme. */
export type Paint = Hex | 'persona' | 'persona-deep' | 'persona-soft' | 'persona-ground';

export function circle(x: number, y: number, r: number): string {
  return ellipse(x, y, r, r);
}

export function ellipse(x: number, y: number, rx: number, ry: number): string {
  return `M${x - rx} ${y}a${rx} ${ry} 0 1 0 ${2 * rx} 0a${rx} ${ry} 0 1 0 ${-2 * rx} 0z`;
}

export function box(x: number, y: number, width: number, height: number, r: number): string {
  const across = width - 2 * r;
  const down = height - 2 * r;
  return `M${x + r} ${y}h${across}a${r} ${r} 0 0 1 ${r} ${r}v${down}a${r} ${r} 0 0 1 ${-r} ${r}h${-across}a${r} ${r} 0 0 1 ${-r} ${-r}v${-down}a${r} ${r} 0 0 1 ${r} ${-r}z`;
}
