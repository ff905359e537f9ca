import { describe, expect, it } from 'vitest';
import { readContent } from '../../../../src/authoring/files/library.ts';
import { plain } from '../../../../src/domain/prose.ts';
import type { Move } from '../../../../src/domain/record/move.ts';
import { debrief } from '../../../../src/domain/role-play/debrief/debrief.ts';
import { best } from '../../../../src/domain/role-play/proof/players.ts';
import { firstCandidates, positionOf, told } from '../../../../src/domain/role-play/proof/positions.ts';
import { analyse } from '../../../../src/domain/role-play/proof/proof.ts';
import { arrivals, movesAt, opening, type Scenario, type Situation, scenarioOf, step } from '../../../../src/domain/role-play/scenario.ts';
import { arrive, drawsOf } from '../../../../src/domain/role-play/talk/draw.ts';
import { replay, truthOf } from '../../../../src/domain/role-play/talk/replay.ts';

const { library } = readContent();
const words = { personas: library.personas, techniques: library.techniques };
const scenarios = library.rolePlays.filter(({ locale }) => locale === 'zh').map((rolePlay) => scenarioOf(rolePlay, library.personas));

/** Moves to every ending, found by walking the situations breadth first from the opening of the run with this seed. */
function waysToEndings(scenario: Scenario, seed: number): ReadonlyMap<string, readonly Move[]> {
  const truth = truthOf(scenario, seed);
  const key = ({ at, meters }: Situation): string =>
    `${at} ${meters.map(({ rapport, interest, patience }) => [rapport, interest, patience].join()).join(';')}`;
  // Where a pool's beat is drawn, the move that was made there says which it was.
  const starts = arrivals(scenario, opening(scenario, truth));
  const seen = new Set(starts.map(key));
  const found = new Map<string, readonly Move[]>();
  const queue: { situation: Situation; moves: readonly Move[] }[] = starts.map((situation) => ({ situation, moves: [] }));
  for (let next = queue.shift(); next; next = queue.shift()) {
    const beat = scenario.beats.get(next.situation.at);
    if (!beat) {
      if (!found.has(next.situation.at)) found.set(next.situation.at, next.moves);
      continue;
    }
    for (const move of movesAt(beat)) {
      const led = step(scenario, truth, next.situation, move);
      for (const situation of led ? arrivals(scenario, led) : []) {
        if (seen.has(key(situation))) continue;
        seen.add(key(situation));
        queue.push({ situation, moves: [...next.moves, move] });
      }
    }
  }
  return found;
}

describe('every ending can be walked to, and the walk replays to it', () => {
  it.each(scenarios.map((scenario) => [scenario.rolePlay.id, scenario] as const))('%s', (_, scenario) => {
    // Where the type is hidden, an ending may belong to one of the truths: enough seeds to meet each of them.
    const seeds = scenario.truths.length > 1 ? [1, 2, 3, 4, 5, 6, 7, 8] : [1];
    const reached = new Map(
      seeds.flatMap((seed) => [...waysToEndings(scenario, seed)].map(([ending, moves]) => [ending, { seed, moves }] as const)),
    );
    for (const [ending, { seed, moves }] of reached) {
      const { standing, situation } = replay(scenario, seed, moves);
      expect(standing.kind).toBe('ended');
      expect(situation.at).toBe(ending);
    }
    for (const { id, outcome } of scenario.rolePlay.endings) if (outcome !== 'walk-out') expect([...reached.keys()]).toContain(id);
  });
});

/** The best play of a run with this seed, and the talk it makes, as a script with its debrief. */
function goldenTranscript(id: string, locale: 'zh' | 'en', seed: number): string {
  const rolePlay = library.rolePlays.find((one) => one.id === id && one.locale === locale);
  if (!rolePlay) throw new Error(`there is no role-play ${id}.${locale}`);
  const scenario = scenarioOf(rolePlay, library.personas);
  const analysis = analyse(scenario);
  const play = best(analysis.values);
  const truth = truthOf(scenario, seed);
  const moves: Move[] = [];
  const draws = drawsOf(scenario, seed, []);
  let situation = arrive(scenario, opening(scenario, truth), draws, 0);
  const thatCame = (groups: ReturnType<typeof firstCandidates>) =>
    groups.find((group) => group.candidates.some((one) => one.truth === truth && one.situation.at === situation.at))?.candidates;
  let candidates = thatCame(firstCandidates(scenario));
  for (
    let at = candidates && positionOf(analysis.space, candidates);
    candidates && at !== undefined;
    at = candidates && positionOf(analysis.space, candidates)
  ) {
    const position = analysis.space.positions[at];
    const [option] = position ? play(position) : [];
    if (!option) break;
    moves.push(option.move);
    situation = arrive(scenario, step(scenario, truth, situation, option.move) ?? situation, draws, moves.length);
    candidates = thatCame(told(scenario, candidates, option.move));
  }
  const talk = replay(scenario, seed, moves);
  const said = (line: { readonly text: Parameters<typeof plain>[0] } | undefined): string => (line ? plain(line.text) : '–');
  const script = talk.turns.map((turn, index) =>
    [
      `${turn.before.at}: ${said(talk.lines[index])}`,
      `  > ${plain(turn.choice.text)} {${turn.choice.techniques.join(', ')}}`,
      `  ${said(turn.reply)} (${turn.face.mood.name[locale]}; ${turn.face.meters.rapport}, ${turn.face.meters.interest}, ${turn.face.meters.patience})`,
    ].join('\n'),
  );
  const { outcome, score } = debrief(scenario, analysis, talk, words);
  return `${[...script, `${talk.situation.at}: ${said(talk.lines.at(-1))}`, `${outcome}, ${score.toFixed(1)}`].join('\n')}\n`;
}

describe('golden transcripts: the best play of one role-play a type', () => {
  it.each([
    ['outgoing', 'tea-first'],
    ['indecisive', 'one-more-brochure'],
    ['stubborn', 'five-per-cent'],
    ['know-it-all', 'the-expert'],
    ['argumentative', 'you-people'],
    ['positive', 'good-questions'],
    ['silent', 'quiet-order'],
    ['negative', 'we-tried-that'],
  ])('%s: %s', async (_, id) => {
    for (const locale of ['zh', 'en'] as const) {
      await expect(goldenTranscript(id, locale, 7)).toMatchFileSnapshot(`../../../fixtures/golden/${id}.${locale}.txt`);
    }
  });
});
