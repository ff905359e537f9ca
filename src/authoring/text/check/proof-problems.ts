import { byLocale, FIRST_LOCALE, LOCALES, type Localised } from '../../../domain/locale.ts';
import { PERSONA_IDS } from '../../../domain/persona/persona.ts';
import {
  elsewhere,
  LESSON_BANDS,
  type LessonTest,
  lessonTest,
  missesOf,
  SET_BANDS,
  type SetRecord,
  setRecord,
} from '../../../domain/role-play/proof/bands.ts';
import { type Analysis, analyse, type Finding, type Proof, prove } from '../../../domain/role-play/proof/proof.ts';
import type { RolePlay } from '../../../domain/role-play/role-play.ts';
import { scenarioOf } from '../../../domain/role-play/scenario.ts';
import { personaPath, rolePlayPath } from '../content-paths.ts';
import type { Library } from '../parse-library.ts';
import { error, type Place, type Problem, warning } from '../problem.ts';
import type { BeatPlaces } from '../role-play/parse-role-play.ts';
import { topOf } from './whole-content.ts';
import { missingWhys } from './whys.ts';

/** A role-play with what was proved of it. */
export interface Proved {
  readonly rolePlay: RolePlay;
  readonly analysis: Analysis;
  readonly proof: Proof;
}

export interface ProofReport {
  readonly proved: readonly Proved[];
  readonly lessonTest: LessonTest;
  readonly problems: readonly Problem[];
}

/** Below so many role-plays, and unless every type has one, the set's own bands say nothing. */
const LEAST_FOR_SET = 8;

/** Proves the role-plays of a library; `wanted` names those to prove (all by default). */
export function proofReport(
  library: Pick<Library, 'rolePlays' | 'beatPlaces' | 'techniques' | 'personas'>,
  wanted: (rolePlay: RolePlay) => boolean = () => true,
): ProofReport {
  const table = { techniques: library.techniques, personas: library.personas };
  const playable = library.rolePlays.filter(
    (rolePlay) => wanted(rolePlay) && rolePlay.cast.every((member) => member.personas.every((id) => library.personas.has(id))),
  );
  const analyses = new Map<string, Analysis>();
  const proved = playable.map((rolePlay): Proved => {
    const scenario = scenarioOf(rolePlay, library.personas);
    const known = analyses.get(`${rolePlay.id} ${rolePlay.content}`);
    const analysis = known ? sharing(known, scenario) : analyse(scenario);
    analyses.set(`${rolePlay.id} ${rolePlay.content}`, analysis);
    return { rolePlay, analysis, proof: prove(scenario, table, analysis) };
  });
  const byLanguage = byLocale((locale) => proved.filter(({ rolePlay }) => rolePlay.locale === locale));
  const first = byLanguage[FIRST_LOCALE];
  const test = lessonTest(first, table);
  const isWholeSet = first.length >= LEAST_FOR_SET && PERSONA_IDS.every((id) => test.get(id)?.has(id));
  return {
    proved,
    lessonTest: test,
    problems: [
      ...proved.flatMap((one) => rolePlayProblems(one, library.beatPlaces.get(one.rolePlay) ?? new Map())),
      ...proved.flatMap(({ rolePlay, analysis, proof }) => {
        const others = library.rolePlays.filter(({ id, locale }) => id === rolePlay.id && locale !== rolePlay.locale);
        return missingWhys(analysis.space.scenario, proof.standings, library.beatPlaces.get(rolePlay) ?? new Map(), others);
      }),
      ...(isWholeSet
        ? [...setProblems(byLocale((locale) => setRecord(byLanguage[locale].map(({ proof }) => proof)))), ...lessonTestProblems(test)]
        : []),
    ],
  };
}

/** Both languages of a role-play have the same positions; only the words, which the length players look at, differ. */
function sharing(analysis: Analysis, scenario: Analysis['space']['scenario']): Analysis {
  const positions = analysis.space.positions.map((position) => ({
    ...position,
    options: position.options.map((option) => ({ ...option, choice: scenario.choices.get(option.choice.id) ?? option.choice })),
  }));
  const [first, ...rest] = positions;
  return first ? { ...analysis, space: { ...analysis.space, scenario, positions: [first, ...rest] } } : analysis;
}

function rolePlayProblems({ rolePlay, proof }: Proved, places: BeatPlaces): readonly Problem[] {
  // The languages share their skeleton: what the skeleton decides is told once.
  if (rolePlay.locale !== FIRST_LOCALE) return [];
  const top = topOf(rolePlayPath(rolePlay.id, rolePlay.locale));
  const bands = missesOf(rolePlay, proof.players).flatMap(({ player, wins, most, least }): readonly Problem[] => {
    if (player === 'shortest' || player === 'longest' || player === 'crowd-pleaser') return [];
    return [error(top, 'proof/band', { player, wins, limit: most ?? least ?? 0, isMost: most !== undefined })];
  });
  return [...proof.findings.map((finding) => findingProblem(finding, top, (id) => places.get(id) ?? top)), ...bands];
}

function findingProblem(finding: Finding, top: Place, placeOf: (beat: string) => Place): Problem {
  switch (finding.kind) {
    case 'unreachable-beat':
      return error(placeOf(finding.beat), 'proof/unreachable-beat', { beat: finding.beat });
    case 'loop-without-exit':
      return error(placeOf(finding.beat), 'proof/loop-without-exit', { beat: finding.beat });
    case 'ending-never-reached':
      return error(placeOf(finding.ending), 'proof/ending-never-reached', { ending: finding.ending });
    case 'unwinnable':
      return error(top, 'proof/unwinnable');
    case 'unlosable':
      return error(top, 'proof/unlosable');
    case 'no-perfect-run':
      return error(top, 'proof/no-perfect-run');
    case 'choice-on-every-winning-route':
      return error(placeOf(finding.choice.split('.')[0] ?? ''), 'proof/only-way', { choice: finding.choice });
    case 'one-best-choice': {
      const { beat, choice, positions } = finding;
      return warning(placeOf(beat), 'proof/one-best-choice', { beat, choice, positions });
    }
  }
}

function setProblems(sets: Localised<SetRecord>): readonly Problem[] {
  const place = topOf('role-plays');
  return LOCALES.flatMap((locale): readonly Problem[] => {
    const { shortest, longest, crowdPleaser, byTheBook } = sets[locale];
    const ahead = byTheBook - crowdPleaser;
    const isFirst = locale === FIRST_LOCALE;
    return [
      ...(shortest > SET_BANDS.shortest ? [error(place, 'proof/shortest', { wins: shortest, limit: SET_BANDS.shortest, locale })] : []),
      ...(longest > SET_BANDS.longest ? [error(place, 'proof/longest', { wins: longest, limit: SET_BANDS.longest, locale })] : []),
      ...(isFirst && crowdPleaser > SET_BANDS.crowdPleaser
        ? [error(place, 'proof/crowd-pleaser', { wins: crowdPleaser, limit: SET_BANDS.crowdPleaser })]
        : []),
      ...(isFirst && ahead < SET_BANDS.belowTheBook
        ? [error(place, 'proof/below-the-book', { wins: ahead, limit: SET_BANDS.belowTheBook })]
        : []),
    ];
  });
}

function lessonTestProblems(test: LessonTest): readonly Problem[] {
  return PERSONA_IDS.flatMap((persona): readonly Problem[] => {
    const place = topOf(personaPath(persona));
    const own = test.get(persona)?.get(persona) ?? 0;
    const others = elsewhere(test, persona) ?? 0;
    return [
      ...(own < LESSON_BANDS.diagonal ? [error(place, 'proof/own-type', { persona, wins: own, limit: LESSON_BANDS.diagonal })] : []),
      ...(others > LESSON_BANDS.elsewhere
        ? [error(place, 'proof/other-types', { persona, wins: others, limit: LESSON_BANDS.elsewhere })]
        : []),
    ];
  });
}
