import type { ProofReport } from '../../authoring/text/check/proof-problems.ts';
import { FIRST_LOCALE } from '../../domain/locale.ts';
import { percent } from '../../domain/percent.ts';
import type { MeterChange } from '../../domain/persona/meters.ts';
import { PERSONA_IDS, type Personas } from '../../domain/persona/persona.ts';
import type { Techniques } from '../../domain/persona/technique.ts';
import { plain } from '../../domain/prose.ts';
import { type Debrief, debrief } from '../../domain/role-play/debrief/debrief.ts';
import { blindTalk, type ReasonsMet, reasonsMet } from '../../domain/role-play/debrief/reasons-met.ts';
import { goodLinesAt, linesOfWeight } from '../../domain/role-play/debrief/weight.ts';
import { type ListGroup, listGroupOf } from '../../domain/role-play/listing.ts';
import { type Analysis, analyse, type Proof } from '../../domain/role-play/proof/proof.ts';
import type { Beat, Choice } from '../../domain/role-play/role-play.ts';
import { impact, type Scenario, scenarioOf } from '../../domain/role-play/scenario.ts';
import { table } from './proof-table.ts';

const signed = (change: number): string => (change > 0 ? `+${change}` : change < 0 ? `−${-change}` : '0');
const inFull = ({ rapport, interest, patience }: MeterChange): string =>
  `rapport ${signed(rapport)}, interest ${signed(interest)}, patience ${signed(patience)}`;

/** How each person that may sit there takes a line. */
function taken(scenario: Scenario, beat: Beat, choice: Choice): string {
  if (choice.names !== undefined) return 'a thought, said to nobody';
  const people = scenario.truths.map((truth) => truth[beat.speaker] ?? truth[0]);
  return people
    .map((persona) => `${people.length > 1 ? `${persona.id}: ` : ''}${inFull(impact(choice, { choice: choice.id }, persona))}`)
    .join('; ');
}

/** What comes back: the replies, else what is said where the line leads. */
function answers(scenario: Scenario, choice: Choice): readonly string[] {
  if (choice.replies.length > 0) return choice.replies.map(({ text }) => plain(text));
  return [...new Set(choice.arrows.map(({ to }) => to))].flatMap((to) => {
    const [first] = scenario.beats.get(to)?.lines ?? scenario.endings.get(to)?.lines ?? [];
    return first ? `${to}: ${plain(first.text)}` : [];
  });
}

/** The lines that need a why or have one: how they are taken, what comes back, and the why beside it, so that whoever reads it can see whether they agree. */
export function whysTable(scenario: Scenario, analysis: Analysis, proof: Proof): string {
  const weights = new Map(linesOfWeight(scenario, proof.standings).map((line) => [line.choice, line]));
  const standings = new Map(proof.standings.map((standing) => [standing.choice, standing]));
  return scenario.rolePlay.beats
    .flatMap((beat) =>
      beat.choices.flatMap((choice): string[] => {
        const weight = weights.get(choice.id);
        const standing = standings.get(choice.id);
        if (!choice.why && !weight?.needsWhy) return [];
        const isGood = goodLinesAt(scenario, analysis, beat.id).has(choice.id);
        const side = choice.names ? 'tells the signs' : isGood ? 'speaks for it' : 'says what it costs';
        return [
          [
            `${choice.id}  (costs ${standing?.price.toFixed(1) ?? '–'}, best in ${percent(standing?.best ?? 0)} %; its why ${side})`,
            `  taken  ${taken(scenario, beat, choice)}`,
            `  line   ${plain(choice.text)}`,
            ...answers(scenario, choice).map((answer) => `  reply  ${answer}`),
            `  why    ${choice.why ? plain(choice.why) : '– needed –'}`,
          ].join('\n'),
        ];
      }),
    )
    .join('\n\n');
}

/** So many talks of each role-play are held. */
const TALKS = 40;

/** What a learner who knows nothing is told of reasons, a row a type. Reasons are the same in all languages but for the words. */
export function reasonsTable(report: ProofReport, people: { readonly personas: Personas; readonly techniques: Techniques }): string {
  const groups = new Map<ListGroup, Debrief[]>();
  for (const { rolePlay } of report.proved) {
    if (rolePlay.locale !== FIRST_LOCALE) continue;
    const group = listGroupOf(rolePlay);
    const scenario = scenarioOf(rolePlay, people.personas);
    const analysis = analyse(scenario);
    const told = Array.from({ length: TALKS }, (_, seed) => debrief(scenario, analysis, blindTalk(scenario, seed), people));
    groups.set(group, [...(groups.get(group) ?? []), ...told]);
  }
  const rows = [...PERSONA_IDS, 'hidden' as const, 'several' as const].flatMap((group) => {
    const debriefs = groups.get(group);
    return debriefs ? [rowOf(group, reasonsMet(debriefs))] : [];
  });
  return table(
    ['reasons met', 'role-plays', 'different', 'a debrief', 'read before in it', 'costly lines without'],
    [...rows, ...(rows.length > 1 ? [rowOf('all', reasonsMet([...groups.values()].flat()))] : [])],
  );
}

function rowOf(group: string, { debriefs, costly, unexplained, given, distinct, again }: ReasonsMet): readonly string[] {
  const share = (part: number, whole: number): string => (whole === 0 ? '–' : `${percent(part / whole)} %`);
  return [
    group,
    String(debriefs / TALKS),
    String(distinct),
    debriefs === 0 ? '–' : (given / debriefs).toFixed(1),
    share(again, given),
    share(unexplained, costly),
  ];
}
