/** Opens the beat that a hash names, and all it stands in, so that a link to it leads to what it says. Any other hash leaves the page alone. */
export function openBeat(hash: string): void {
  if (!hash.startsWith('#beat-')) return;
  let beat = document.getElementById(decodeURIComponent(hash.slice(1)))?.closest('details');
  while (beat) {
    beat.open = true;
    beat = beat.parentElement?.closest('details');
  }
}
