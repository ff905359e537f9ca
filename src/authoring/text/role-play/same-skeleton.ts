import type { Beat, CastMember, Choice, RolePlay } from '../../../domain/role-play/role-play.ts';
import { error, type Place, type Problem, problem } from '../problem.ts';
import { type Fact, fact, type Kind } from '../words/problem-wording.ts';
import type { BeatPlaces } from './parse-role-play.ts';

type Difference = Fact<Extract<Kind, `same/${string}`>>;

/** More beats missing than this are one slip: a part of the file is not there. */
const MOST_TOLD = 3;

/** The two languages of a role-play must be the same but for the words: every difference, told at the second's file. */
export function skeletonProblems(
  first: RolePlay,
  second: RolePlay,
  firstPath: string,
  path: string,
  places: BeatPlaces = new Map(),
): readonly Problem[] {
  const top: Place = { path, line: 1, column: 1 };
  const like = firstPath;
  const at = (beat: string): Place => places.get(beat) ?? top;
  const beats = new Map(second.beats.map((beat) => [beat.id, beat]));
  const known = new Set(first.beats.map((beat) => beat.id));
  const lost = first.beats.flatMap(({ id }) => (beats.has(id) ? [] : [id]));
  const isCut = lost.length > MOST_TOLD;
  return [
    ...headDifferences(first, second, like).map((difference) => problem('error', top, difference)),
    ...(isCut ? [error(top, 'same/beats', { beats: lost, path: like })] : lost.map((beat) => error(top, 'same/no-beat', { beat }))),
    ...first.beats.flatMap((beat) => {
      const other = beats.get(beat.id);
      return other ? beatDifferences(beat, other, like).map((difference) => problem('error', at(beat.id), difference)) : [];
    }),
    ...second.beats.flatMap((beat) => (known.has(beat.id) ? [] : [error(at(beat.id), 'same/extra-beat', { beat: beat.id, path: like })])),
    ...(isCut ? [] : endingDifferences(first, second, like).map((difference) => problem('error', top, difference))),
  ];
}

function headDifferences(first: RolePlay, second: RolePlay, path: string): readonly Difference[] {
  const keys = ['trade', 'stage', 'minutes', 'difficulty', 'start'] as const;
  const cast = (rolePlay: RolePlay): string => rolePlay.cast.map((member) => `${member.id} (${member.personas.join(', ')})`).join('; ');
  return [
    ...keys.flatMap((key) =>
      first[key] === second[key] ? [] : [fact('same/value', { key, here: String(second[key]), there: String(first[key]), path })],
    ),
    ...(rows(first) === rows(second) ? [] : [fact('same/facts', { here: rows(second), there: rows(first), path })]),
    ...(cast(first) === cast(second)
      ? first.cast.flatMap((member, place) => lookDifferences(member, second.cast[place], path))
      : [fact('same/people', { here: cast(second), there: cast(first), path })]),
  ];
}

/** Parts of a portrait, as an author writes them. */
const PARTS = ['sex', 'age', 'dress', 'prop', 'hair', 'hat', 'glasses', 'beard'] as const;

function lookDifferences(first: CastMember, second: CastMember | undefined, path: string): readonly Difference[] {
  return PARTS.flatMap((part) => {
    const [there, here] = [first.look[part], second?.look[part]];
    return there === here ? [] : [fact('same/look', { of: first.id, part, here: here ?? 'missing', there: there ?? 'missing', path })];
  });
}

const rows = ({ facts }: RolePlay): number => facts?.rows.length ?? 0;

function endingDifferences(first: RolePlay, second: RolePlay, path: string): readonly Difference[] {
  const endings = (rolePlay: RolePlay): string => rolePlay.endings.map((ending) => `${ending.id} (${ending.outcome})`).join(', ');
  return endings(first) === endings(second) ? [] : [fact('same/endings', { here: endings(second), there: endings(first), path })];
}

/** What of a choice is the same in every language, in a form that can be compared. */
const rules = ({ arrows, effects, needs, promise, learn }: Choice): string => JSON.stringify({ arrows, effects, needs, promise, learn });

function beatDifferences(first: Beat, second: Beat, path: string): readonly Difference[] {
  const beat = first.id;
  const differences: Difference[] = [];
  if (first.speaker !== second.speaker) differences.push(fact('same/speaker', { beat, path }));
  const known = new Set(first.choices.map((choice) => choice.id));
  const choices = new Map(second.choices.map((choice) => [choice.id, choice]));
  const lost = first.choices.filter((choice) => !choices.has(choice.id));
  const extra = second.choices.filter((choice) => !known.has(choice.id));
  const [one, other] = [lost[0], extra[0]];
  // One that is missing and one too many are the same choice with other techniques.
  const isPair = lost.length === 1 && extra.length === 1;
  if (isPair && one && other) differences.push(fact('same/other-choice', { beat, here: other.id, there: one.id, path }));
  for (const choice of first.choices) {
    const twin = choices.get(choice.id);
    if (!twin && isPair) continue;
    if (!twin) differences.push(fact('same/no-choice', { beat, choice: choice.id, path }));
    else if (rules(choice) !== rules(twin)) differences.push(fact('same/effects', { beat, choice: choice.id, path }));
  }
  for (const choice of isPair ? [] : extra) differences.push(fact('same/extra-choice', { beat, choice: choice.id, path }));
  const marks = ({ lines }: Beat): string =>
    lines.map((line) => [...line.moods, ...(line.days ?? []), ...line.personas, ...(line.needs ?? [])].join('+') || '-').join(' ');
  if (marks(first) !== marks(second)) differences.push(fact('same/marks', { beat, here: marks(second), there: marks(first), path }));
  return differences;
}
