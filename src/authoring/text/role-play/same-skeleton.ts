import type { Beat, RolePlay } from '../../../domain/role-play/role-play.ts';
import { error } from '../markdown/parse-markdown.ts';
import type { Problem } from '../problem.ts';

/** The two languages of a role-play must be the same but for the words: every difference, told at the second's file. */
export function skeletonProblems(
  first: RolePlay,
  second: RolePlay,
  firstPath: string,
  path: string,
  lineOf: (beat: string) => number = () => 1,
): readonly Problem[] {
  const problems: Problem[] = [];
  const report = (message: string, remedy: string, beat?: string): void => {
    problems.push(error({ path, line: beat === undefined ? 1 : lineOf(beat), column: 1 }, message, remedy));
  };
  const like = `make it like ${firstPath}`;
  for (const key of ['trade', 'stage', 'minutes', 'difficulty', 'start'] as const) {
    if (first[key] !== second[key]) report(`"${key}" is ${second[key]} here and ${first[key]} in the other language`, like);
  }
  const cast = (rolePlay: RolePlay): string => rolePlay.cast.map((member) => `${member.id} (${member.personas.join(', ')})`).join('; ');
  if (cast(first) !== cast(second)) report(`the people are ${cast(second)} here and ${cast(first)} in the other language`, like);
  const beats = new Map(second.beats.map((beat) => [beat.id, beat]));
  for (const beat of first.beats) {
    const other = beats.get(beat.id);
    if (!other) report(`the beat "${beat.id}" of the other language is missing`, `add "## ${beat.id}"`);
    else for (const difference of beatDifferences(beat, other)) report(difference, like, beat.id);
  }
  const known = new Set(first.beats.map((beat) => beat.id));
  for (const beat of second.beats)
    if (!known.has(beat.id)) report(`the beat "${beat.id}" is not in the other language`, `delete it, or add it to ${firstPath}`, beat.id);
  const endings = (rolePlay: RolePlay): string => rolePlay.endings.map((ending) => `${ending.id} (${ending.outcome})`).join(', ');
  if (endings(first) !== endings(second))
    report(`the endings are ${endings(second)} here and ${endings(first)} in the other language`, like);
  return problems;
}

function beatDifferences(first: Beat, second: Beat): readonly string[] {
  const where = `in "${first.id}" `;
  const differences: string[] = [];
  if (first.speaker !== second.speaker) differences.push(`${where}somebody else speaks than in the other language`);
  const known = new Set(first.choices.map((choice) => choice.id));
  const choices = new Map(second.choices.map((choice) => [choice.id, choice]));
  const lost = first.choices.filter((choice) => !choices.has(choice.id));
  const extra = second.choices.filter((choice) => !known.has(choice.id));
  const [one, other] = [lost[0], extra[0]];
  // One that is missing and one too many are the same choice with other techniques.
  if (one && other && lost.length === 1 && extra.length === 1)
    differences.push(`${where}a choice is "${other.id}" here and "${one.id}" in the other language`);
  const isPair = lost.length === 1 && extra.length === 1;
  for (const choice of first.choices) {
    const other = choices.get(choice.id);
    if (!other && isPair) continue;
    if (!other) differences.push(`${where}the choice "${choice.id}" of the other language is missing`);
    else if (JSON.stringify([choice.arrows, choice.effects]) !== JSON.stringify([other.arrows, other.effects])) {
      differences.push(`${where}the choice "${choice.id}" leads elsewhere or has other effects than in the other language`);
    }
  }
  for (const choice of isPair ? [] : extra) differences.push(`${where}the choice "${choice.id}" is not in the other language`);
  const marks = (beat: Beat): string => beat.lines.map((line) => [...line.moods, ...line.personas].join('+') || '-').join(' ');
  if (marks(first) !== marks(second))
    differences.push(`${where}the lines are marked ${marks(second)} here and ${marks(first)} in the other language`);
  return differences;
}
