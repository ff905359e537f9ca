/**
 * Mends what a Chinese keyboard does to a role-play's signs, and other ways to draw an arrow; words are never touched.
 * Mending twice changes nothing more.
 */
export function mendSigns(text: string): string {
  return text
    .split('\n')
    .map((line) =>
      line
        .replace(/^(\s*)＞\s?/u, '$1> ')
        .replace(/^(\s*)！\s*/u, '$1! ')
        .replace(/^(\s+)[～∼˜](?![～~])\s*/u, '$1~ ')
        .replace(/^(\s*> ?)［([^］\n]*)］/u, '$1[$2]')
        .replace(/^(\s*> ?)[[［【〔]\s*([a-z][a-z, -]*?)\s*[\]］】〕]/u, '$1[$2]')
        .replace(/^(\s*)(?:->|=>|➜|⇒)\s*/u, '$1→ ')
        .replace(/^(\s*→ )［([^］\n]*)］\s*（(#[^）\n]*)）/u, '$1[$2]($3)')
        .replace(/^(\s*- .*)｛([^｛｝\n]*)｝\s*$/u, '$1{$2}')
        .replace(/^｛([^｛｝\n]*)｝\s*$/u, '{$1}')
        .replace(/^－\s*/u, '- ')
        .replace(/^＃＃\s*/u, '## '),
    )
    .join('\n');
}
