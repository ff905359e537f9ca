import { byLocale, FIRST_LOCALE, LOCALES, type Localised } from '../../../domain/locale.ts';
import { PERSONA_IDS } from '../../../domain/persona/persona.ts';
import {
  BELOW_THE_BOOK,
  elsewhere,
  LESSON_BANDS,
  type LessonTest,
  lessonTest,
  missed,
  missesOf,
  oneLineMiss,
  SET_BANDS,
  type SetRecord,
  setRecord,
  wrongBookMisses,
} from '../../../domain/role-play/proof/bands.ts';
import { oneLineBeats } from '../../../domain/role-play/proof/best-lines.ts';
import { BY_THE_BOOK_WHEN_HARD, type LevelProof } from '../../../domain/role-play/proof/levels.ts';
import type { Finding } from '../../../domain/role-play/proof/proof.ts';
import { type Proved, proveSet } from '../../../domain/role-play/proof/prove-set.ts';
import type { RolePlay } from '../../../domain/role-play/role-play.ts';
import { scenarioOf } from '../../../domain/role-play/scenario.ts';
import { personaPath, rolePlayPath } from '../content-paths.ts';
import type { Library } from '../parse-library.ts';
import { error, type Place, type Problem, problem, warning } from '../problem.ts';
import type { BeatPlaces } from '../role-play/parse-role-play.ts';
import { fact } from '../words/problem-wording.ts';
import { campaignProofProblems, type ProvedCampaign, proveCampaigns } from './campaign-proofs.ts';
import { severityOf, tellTaleProblems, tellTaleSetProblems } from './tell-tale-problems.ts';
import { topOf } from './whole-content.ts';
import { missingWhys } from './whys.ts';

export type { Proved } from '../../../domain/role-play/proof/prove-set.ts';

export interface ProofReport {
  readonly proved: readonly Proved[];
  readonly campaigns: readonly ProvedCampaign[];
  readonly lessonTest: LessonTest;
  readonly problems: readonly Problem[];
}

/** Below so many role-plays, and unless every type has one, the set's own bands say nothing. */
const LEAST_FOR_SET = 8;

/** Proves the role-plays of a library, and the campaigns that they belong to; `wanted` names those to prove (all by default). */
export function proofReport(
  library: Pick<Library, 'rolePlays' | 'beatPlaces' | 'campaigns' | 'campaignPlaces' | 'techniques' | 'personas'>,
  wanted: (rolePlay: RolePlay) => boolean = () => true,
): ProofReport {
  const proved = proveSet(library.rolePlays, library, wanted);
  const byLanguage = byLocale((locale) => proved.filter(({ rolePlay }) => rolePlay.locale === locale));
  const first = byLanguage[FIRST_LOCALE];
  const test = lessonTest(first);
  const isWholeSet = first.length >= LEAST_FOR_SET && PERSONA_IDS.every((id) => test.get(id)?.has(id));
  const campaigns = proveCampaigns(library, wanted);
  const sets = byLocale((locale) => setRecord(byLanguage[locale]));
  return {
    proved,
    campaigns,
    lessonTest: test,
    problems: [
      ...proved.flatMap((one) => {
        const { rolePlay, proof } = one;
        const places = library.beatPlaces.get(rolePlay) ?? new Map<string, Place>();
        const others = library.rolePlays.filter(({ id, locale }) => id === rolePlay.id && locale !== rolePlay.locale);
        return [
          ...skeletonProblems(one, places),
          ...tellTaleProblems(one, places),
          ...missingWhys(scenarioOf(rolePlay, library.personas), proof.standings, places, others),
        ];
      }),
      ...campaigns.flatMap((one) => campaignProofProblems(one, library.campaignPlaces.get(one.campaign))),
      ...(isWholeSet
        ? [
            ...setProblems(sets),
            ...LOCALES.flatMap((locale) => tellTaleSetProblems(locale, byLanguage[locale], sets[locale])),
            ...lessonTestProblems(test),
          ]
        : []),
    ],
  };
}

/** The languages share their skeleton: what the skeleton decides is told once. */
function skeletonProblems({ rolePlay, proof, books, bestLines }: Proved, places: BeatPlaces): readonly Problem[] {
  if (rolePlay.locale !== FIRST_LOCALE) return [];
  const top = topOf(rolePlayPath(rolePlay.id, rolePlay.locale));
  const placeOf = (id: string): Place => places.get(id) ?? top;
  const beats = oneLineBeats(rolePlay, bestLines);
  const oneLine = oneLineMiss(rolePlay, beats);
  return [
    ...proof.findings.map((finding) => findingProblem(finding, top, placeOf)),
    ...proof.levels.flatMap((level) => levelProblems(level, top, placeOf)),
    ...missesOf(rolePlay, proof).map((miss) => {
      const { player, share, limit, isMost } = miss;
      return problem(severityOf(miss), top, fact('proof/band', { player, wins: share, limit, isMost }));
    }),
    ...wrongBookMisses(rolePlay, books).map((miss) =>
      problem(severityOf(miss), top, fact('proof/wrong-book', { persona: miss.book, wins: miss.share, limit: miss.limit })),
    ),
    ...(oneLine
      ? [
          problem(
            severityOf(oneLine),
            placeOf(beats[0]?.beat ?? ''),
            fact('proof/one-line', { count: beats.length, all: rolePlay.beats.length, limit: oneLine.limit, beats }),
          ),
        ]
      : []),
  ];
}

/** What the normal level does not show already: a talk that nobody wins at all is told there. */
function levelProblems(
  { level, winnable, deadEnds, byTheBook }: LevelProof,
  top: Place,
  placeOf: (beat: string) => Place,
): readonly Problem[] {
  if (!winnable) return [error(top, 'proof/level-unwinnable', { level })];
  const ends = deadEnds.map((beat) => error(placeOf(beat), 'proof/level-dead-end', { level, beat }));
  const isTooHard = level === 'hard' && byTheBook < BY_THE_BOOK_WHEN_HARD;
  return [...ends, ...(isTooHard ? [warning(top, 'proof/too-hard', { wins: byTheBook, limit: BY_THE_BOOK_WHEN_HARD })] : [])];
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
    case 'pool-of-other-skills': {
      const { pool, skills } = finding;
      return warning(placeOf(skills[0]?.[0] ?? pool), 'proof/pool-skills', { pool, skills });
    }
  }
}

function setProblems(sets: Localised<SetRecord>): readonly Problem[] {
  const place = topOf('role-plays');
  return LOCALES.flatMap((locale): readonly Problem[] => {
    const set = sets[locale];
    const shortest = missed(set.shortest, SET_BANDS.shortest);
    const longest = missed(set.longest, SET_BANDS.longest);
    // The rest is the same in each language.
    const isFirst = locale === FIRST_LOCALE;
    const pleaser = isFirst ? missed(set['crowd-pleaser'], SET_BANDS['crowd-pleaser']) : undefined;
    const ahead = set['by-the-book'] - set['crowd-pleaser'];
    return [
      ...(shortest
        ? [problem(severityOf(shortest), place, fact('proof/shortest', { wins: shortest.share, limit: shortest.limit, locale }))]
        : []),
      ...(longest
        ? [problem(severityOf(longest), place, fact('proof/longest', { wins: longest.share, limit: longest.limit, locale }))]
        : []),
      ...(pleaser ? [problem(severityOf(pleaser), place, fact('proof/crowd-pleaser', { wins: pleaser.share, limit: pleaser.limit }))] : []),
      ...(isFirst && ahead < BELOW_THE_BOOK ? [error(place, 'proof/below-the-book', { wins: ahead, limit: BELOW_THE_BOOK })] : []),
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
