import { expect, test } from 'vitest';
import { readContent } from '../../../src/authoring/files/library.ts';
import { LOCALES } from '../../../src/domain/locale.ts';
import type { Move } from '../../../src/domain/record/move.ts';
import { debrief } from '../../../src/domain/role-play/debrief/debrief.ts';
import type { DebriefMove } from '../../../src/domain/role-play/debrief/measure-moves.ts';
import { analyse } from '../../../src/domain/role-play/proof/proof.ts';
import type { RolePlay } from '../../../src/domain/role-play/role-play.ts';
import { movesAt, type Scenario, scenarioOf } from '../../../src/domain/role-play/scenario.ts';
import { replay } from '../../../src/domain/role-play/talk/replay.ts';
import { packPeople, unpackPeople } from '../../../src/islands/role-play/people-data.ts';

const { library } = readContent();

/** A run of twenty moves at most, which picks a different choice each turn. */
function someMoves(scenario: Scenario): readonly Move[] {
  const moves: Move[] = [];
  for (let turn = 0; turn < 20; turn += 1) {
    const beat = scenario.beats.get(replay(scenario, 5, moves).situation.at);
    const possible = beat ? movesAt(beat) : [];
    const move = possible[turn % possible.length];
    if (!move) break;
    moves.push(move);
  }
  return moves;
}

const carriedFor = (rolePlay: RolePlay) => {
  const carried = unpackPeople(JSON.parse(JSON.stringify(packPeople(rolePlay, library.personas, library.techniques, rolePlay.locale))));
  const scenario = scenarioOf(rolePlay, library.personas);
  return { carried, scenario, here: scenarioOf(rolePlay, carried.personas), moves: someMoves(scenario) };
};

test.each(library.rolePlays.map((rolePlay) => [`${rolePlay.id}.${rolePlay.locale}`, rolePlay] as const))(
  '%s plays in the browser as at home',
  (_, rolePlay) => {
    const { scenario, here, moves } = carriedFor(rolePlay);
    const [there, home] = [replay(here, 5, moves), replay(scenario, 5, moves)];
    expect(there.lines).toEqual(home.lines);
    expect(there.situation).toEqual(home.situation);
    expect(there.face.mood.name[rolePlay.locale]).toEqual(home.face.mood.name[rolePlay.locale]);
    expect(there.face.persona.walkOut[rolePlay.locale]).toEqual(home.face.persona.walkOut[rolePlay.locale]);
  },
);

test.each(LOCALES)('in %s it is measured in the browser as at home', (locale) => {
  const rolePlay = library.rolePlays.find((candidate) => candidate.locale === locale) ?? expect.fail('no role-play');
  const { carried, scenario, here, moves } = carriedFor(rolePlay);
  const measured = debrief(here, analyse(here), replay(here, 5, moves), carried);
  const expected = debrief(scenario, analyse(scenario), replay(scenario, 5, moves), library);
  expect(measured.score).toBe(expected.score);
  expect(measured.advice).toEqual(expected.advice);
  expect(measured.skills).toEqual(expected.skills);
  expect(measured.moves.map(({ others }) => others)).toEqual(expected.moves.map(({ others }) => others));
  const why = ({ reasons }: DebriefMove) =>
    reasons.map((reason) => ('principle' in reason ? [reason.of, reason.principle.text[locale]] : reason));
  expect(measured.moves.map(why)).toEqual(expected.moves.map(why));
  expect(measured.point).toEqual(expected.point);
  expect(measured.strength?.move).toBe(expected.strength?.move);
});
