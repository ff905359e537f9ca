/** 0…1 as whole per cent; never 100 for what is not full, never 0 for what is not empty. */
export function percent(share: number): number {
  if (share > 0.99 && share < 1) return 99;
  if (share > 0 && share < 0.01) return 1;
  return Math.round(share * 100);
}
