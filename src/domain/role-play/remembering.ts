import type { History, Memory } from '../record/history.ts';
import type { Line, RolePlay } from './role-play.ts';

/** The role-play as it is after such a history: without the lines and choices that need what did not happen. Where none needs anything it is given back as it is. */
export function remembering(rolePlay: RolePlay, { memories }: Pick<History, 'memories'>): RolePlay {
  const holds = ({ needs }: { readonly needs?: readonly Memory[] }): boolean => needs?.every((memory) => memories.includes(memory)) ?? true;
  const said = (lines: readonly Line[]): readonly Line[] => (lines.every(holds) ? lines : lines.filter(holds));
  if (!needsHistory(rolePlay)) return rolePlay;
  return {
    ...rolePlay,
    beats: rolePlay.beats.map((beat) => ({
      ...beat,
      lines: said(beat.lines),
      choices: beat.choices.filter(holds).map((choice) => ({ ...choice, replies: said(choice.replies) })),
    })),
    endings: rolePlay.endings.map((ending) => ({ ...ending, lines: said(ending.lines) })),
  };
}

function needsHistory({ beats, endings }: RolePlay): boolean {
  const some = (items: readonly { readonly needs?: readonly Memory[] }[]): boolean => items.some(({ needs }) => needs !== undefined);
  return (
    beats.some(({ lines, choices }) => some(lines) || some(choices) || choices.some(({ replies }) => some(replies))) ||
    endings.some(({ lines }) => some(lines))
  );
}
