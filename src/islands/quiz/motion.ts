/** How long something moves, milliseconds: not at all for who asked for less motion. */
export function motion(duration: number): number {
  return typeof matchMedia === 'function' && matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : duration;
}
