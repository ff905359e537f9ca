import type { ProofReport } from '../../authoring/text/check/proof-problems.ts';
import { BANDS } from '../../domain/campaign/past.ts';
import { CAMPAIGN_PLAYERS } from '../../domain/campaign/proof/prove-campaign.ts';
import { percent } from '../../domain/percent.ts';
import { PERSONA_IDS } from '../../domain/persona/persona.ts';
import { linesOfWeight } from '../../domain/role-play/debrief/weight.ts';
import { elsewhere } from '../../domain/role-play/proof/bands.ts';
import { PLAYERS } from '../../domain/role-play/proof/players.ts';
import type { Proof } from '../../domain/role-play/proof/proof.ts';
import type { Scenario } from '../../domain/role-play/scenario.ts';

/** A share of runs as whole per cent, in a column. */
const cell = (share: number | undefined): string => (share === undefined ? '–' : String(percent(share))).padStart(4);

/** Columns under their heads, the first one to the left. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((title, column) => Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0)));
  return [head, ...rows]
    .map((row) =>
      row.map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0))).join('  '),
    )
    .join('\n');
}

/** Win rates of the players in per cent, with mean scores after the stroke. */
export function playersTable(report: ProofReport): string {
  const rows = report.proved.map(({ rolePlay, proof }) => [
    `${rolePlay.id}.${rolePlay.locale}`,
    String(proof.positions),
    ...PLAYERS.map((player) => `${cell(proof.players[player].wins)}/${Math.round(proof.players[player].score)}`),
  ]);
  return table(['won %/score', 'positions', ...PLAYERS], rows);
}

/** How often each campaign's goal is reached, and each visit won by the book, by how the customer stands to the learner when it begins. */
export function campaignsTable({ campaigns }: ProofReport): string {
  return campaigns
    .map(({ campaign, proof }) => {
      const reached = CAMPAIGN_PLAYERS.map((player) => `${player} ${percent(proof.reached[player])}`).join(', ');
      const rows = proof.visits.map(({ rolePlay, won }) => [rolePlay, ...BANDS.map((band) => cell(won[band]))]);
      return `${campaign.id}: goal reached in % of seasons: ${reached}\n${table(['visits won by the book %', ...BANDS], rows)}`;
    })
    .join('\n\n');
}

/** Row: whose book is played; column: the customer. */
export function lessonTestTable(report: ProofReport): string {
  const rows = PERSONA_IDS.map((book) => [
    book,
    ...PERSONA_IDS.map((customer) => cell(report.lessonTest.get(book)?.get(customer))),
    cell(elsewhere(report.lessonTest, book)),
  ]);
  return table(['by the book of', ...PERSONA_IDS.map((id) => id.slice(0, 9)), 'elsewhere'], rows);
}

/** Each choice's mean price and how often it is the best, over all positions; whether it needs a why of the author's, and has one. */
export function standingsTable(scenario: Scenario, proof: Proof): string {
  const { rolePlay } = scenario;
  const needed = new Set(linesOfWeight(scenario, proof.standings).flatMap(({ choice, needsWhy }) => (needsWhy ? choice : [])));
  const rows = rolePlay.beats.flatMap((beat) =>
    beat.choices.map((choice) => {
      const standing = proof.standings.find((one) => one.choice === choice.id);
      return [
        choice.id,
        standing ? standing.price.toFixed(1) : '–',
        cell(standing?.best),
        choice.why ? 'has one' : needed.has(choice.id) ? 'needed' : '',
        choice.arrows.map((arrow) => arrow.to).join(' | '),
      ];
    }),
  );
  return table(['choice', 'mean price', 'best %', 'why', 'leads to'], rows);
}
