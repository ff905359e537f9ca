/**
 * Counts down the seconds in which one may think; a hidden tab is not thinking time.
 * @param passes is called with the whole seconds that are left, at once and after each, down to 0
 * @returns what ends it
 */
export function thinkingTime(seconds: number, isHidden: () => boolean, passes: (left: number) => void): () => void {
  let left = seconds;
  passes(left);
  const clock = setInterval(() => {
    if (isHidden()) return;
    left -= 1;
    if (left <= 0) clearInterval(clock);
    passes(left);
  }, 1000);
  return () => clearInterval(clock);
}
