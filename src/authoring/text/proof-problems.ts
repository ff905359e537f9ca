import type { Locale } from '../../domain/locale.ts';
import { PERSONA_IDS } from '../../domain/persona/persona.ts';
import {
  elsewhere,
  LESSON_BANDS,
  type LessonTest,
  lessonTest,
  missesOf,
  SET_BANDS,
  type SetRecord,
  setRecord,
} from '../../domain/role-play/bands.ts';
import { type Analysis, analyse, type Finding, type Proof, prove } from '../../domain/role-play/proof.ts';
import type { RolePlay } from '../../domain/role-play/role-play.ts';
import { scenarioOf } from '../../domain/role-play/scenario.ts';
import type { Library, TextFile } from './library.ts';
import { error, warning } from './markdown/parse-markdown.ts';
import type { Place, Problem } from './problem.ts';

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
  library: Library,
  files: readonly TextFile[],
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
  const of = (locale: Locale): readonly Proved[] => proved.filter(({ rolePlay }) => rolePlay.locale === locale);
  const sets = { zh: setRecord(of('zh').map(({ proof }) => proof)), en: setRecord(of('en').map(({ proof }) => proof)) };
  const test = lessonTest(of('zh'), table);
  const isWholeSet = of('zh').length >= LEAST_FOR_SET && PERSONA_IDS.every((id) => test.get(id)?.has(id));
  return {
    proved,
    lessonTest: test,
    problems: [
      ...proved.flatMap((one) => rolePlayProblems(one, files)),
      ...(isWholeSet ? [...setProblems(sets), ...lessonTestProblems(test)] : []),
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

const percent = (share: number): string => `${Math.round(100 * share)} %`;

const ADVICE = {
  random: 'make winning need more: raise the thresholds at the close, or let fewer routes lead there',
  courteous: 'make more of the wrong options good practice with another type, and let the close need what this type values',
  skilled: 'make the good routes more forgiving: lower a threshold, or let a slip be mended',
  'by-the-book': 'offer at every beat what this type’s lesson recommends, and let it lead to the close',
} as const;

function rolePlayProblems({ rolePlay, proof }: Proved, files: readonly TextFile[]): readonly Problem[] {
  const path = `role-plays/${rolePlay.id}.${rolePlay.locale}.md`;
  // The languages share their skeleton: what the skeleton decides is told once.
  const isFirst = rolePlay.locale === 'zh';
  const text = files.find((file) => file.path === path)?.text ?? '';
  const bands = missesOf(rolePlay, proof.players).flatMap((miss): Problem[] => {
    const { player } = miss;
    if (!isFirst || player === 'shortest' || player === 'longest' || player === 'crowd-pleaser') return [];
    const limit = miss.most === undefined ? `at least ${percent(miss.least ?? 0)}` : `at most ${percent(miss.most)}`;
    return [
      error(
        { path, line: 1, column: 1 },
        `${PLAYER_NAMES[player]} wins ${percent(miss.wins)} of runs, where ${limit} is the band`,
        ADVICE[player],
      ),
    ];
  });
  return isFirst ? [...proof.findings.map((finding) => findingProblem(finding, (id) => headingPlace(path, text, id))), ...bands] : bands;
}

const PLAYER_NAMES = {
  random: 'who chooses at random',
  courteous: 'who is merely courteous',
  skilled: 'who plays seven moves in ten well',
  'by-the-book': 'who plays by this type’s lesson',
} as const;

function headingPlace(path: string, text: string, id: string): Place {
  const line = text.split('\n').findIndex((candidate) => candidate.trim() === `## ${id}`);
  return { path, line: Math.max(0, line) + 1, column: 1 };
}

function findingProblem(finding: Finding, placeOf: (beat: string) => Place): Problem {
  const start: Place = { ...placeOf(''), line: 1 };
  switch (finding.kind) {
    case 'unreachable-beat':
      return error(placeOf(finding.beat), `no talk ever comes to "${finding.beat}"`, 'lead an arrow to it that can be taken, or delete it');
    case 'loop-without-exit':
      return error(placeOf(finding.beat), `from "${finding.beat}" a talk can run in circles for ever`, 'give it a way to an ending');
    case 'ending-never-reached':
      return error(
        placeOf(finding.ending),
        `no talk ever ends in "${finding.ending}"`,
        'lower the condition of the arrow that leads to it, or delete it',
      );
    case 'unwinnable':
      return error(start, 'nobody can win this role-play', 'lower the conditions of the arrows that lead to {won}');
    case 'unlosable':
      return error(start, 'nobody can lose this role-play', 'add an ending {stalled} or {lost}, and a way to it');
    case 'no-perfect-run':
      return error(start, 'no run scores 100: whoever always makes the best move does not win', 'let the best routes end in {won}');
    case 'choice-on-every-winning-route':
      return error(
        placeOf(finding.choice.split('.')[0] ?? ''),
        `nobody wins without the choice "${finding.choice}"`,
        'open a second way to win around it',
      );
    case 'one-best-choice':
      return warning(
        placeOf(finding.beat),
        `in "${finding.beat}" the choice "${finding.choice}" is the best in all ${finding.positions} positions, however the customer feels`,
        'let another be the best when the customer is warm, or cool: change a technique, or put a condition on an arrow',
      );
  }
}

function setProblems(sets: Readonly<Record<Locale, SetRecord>>): readonly Problem[] {
  const place: Place = { path: 'role-plays', line: 1, column: 1 };
  return (['zh', 'en'] as const).flatMap((locale) => {
    const set = sets[locale];
    const problems: Problem[] = [];
    if (set.shortest > SET_BANDS.shortest)
      problems.push(
        error(
          place,
          `the shortest choice wins ${percent(set.shortest)} of runs in ${locale}, where ${percent(SET_BANDS.shortest)} is the most`,
          'lengthen good choices or shorten bad ones',
        ),
      );
    if (set.longest > SET_BANDS.longest)
      problems.push(
        error(
          place,
          `the longest choice wins ${percent(set.longest)} of runs in ${locale}, where ${percent(SET_BANDS.longest)} is the most`,
          'shorten good choices or lengthen bad ones',
        ),
      );
    if (locale === 'zh' && set.crowdPleaser > SET_BANDS.crowdPleaser)
      problems.push(
        error(
          place,
          `who pleases everybody wins ${percent(set.crowdPleaser)} of runs, where ${percent(SET_BANDS.crowdPleaser)} is the most`,
          'let what lands well with most types cost something with this one',
        ),
      );
    if (locale === 'zh' && set.byTheBook - set.crowdPleaser < SET_BANDS.belowTheBook)
      problems.push(
        error(
          place,
          `who pleases everybody wins only ${Math.round(100 * (set.byTheBook - set.crowdPleaser))} points less often than who plays by the lesson, where ${Math.round(100 * SET_BANDS.belowTheBook)} is the least`,
          'let what this type values differ more from what everybody likes',
        ),
      );
    return problems;
  });
}

function lessonTestProblems(test: LessonTest): readonly Problem[] {
  return PERSONA_IDS.flatMap((book): Problem[] => {
    const place: Place = { path: `personas/${book}.yaml`, line: 1, column: 1 };
    const own = test.get(book)?.get(book) ?? 0;
    const others = elsewhere(test, book) ?? 0;
    return [
      ...(own < LESSON_BANDS.diagonal
        ? [
            error(
              place,
              `who plays by the lesson on "${book}" wins ${percent(own)} before that type, where ${percent(LESSON_BANDS.diagonal)} is the least`,
              'mend the type’s role-plays or reactions',
            ),
          ]
        : []),
      ...(others > LESSON_BANDS.elsewhere
        ? [
            error(
              place,
              `who plays by the lesson on "${book}" wins ${percent(others)} before the other types, where ${percent(LESSON_BANDS.elsewhere)} is the most`,
              'let other types take these techniques worse',
            ),
          ]
        : []),
    ];
  });
}
