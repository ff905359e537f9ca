/** How long something moves, milliseconds: not at all for who asked for less motion. */
export function motion(duration: number): number {
  return typeof matchMedia === 'function' && matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : duration;
}

/** Notes where rows stand. What it returns is called after they have moved, and lets each slide from there to its new place. */
export function slide(rows: Iterable<Element>): () => void {
  const duration = motion(160);
  if (duration === 0) return () => undefined;
  const before = [...rows].map((row) => ({ row, top: row.getBoundingClientRect().top }));
  return () => {
    for (const { row, top } of before) {
      const by = top - row.getBoundingClientRect().top;
      if (by !== 0) row.animate({ translate: [`0 ${by}px`, '0 0'] }, { duration, easing: 'ease-out' });
    }
  };
}
