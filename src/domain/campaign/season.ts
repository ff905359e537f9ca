import type { LearningEvent, RunEnded, RunStarted, VisitPrepared } from '../record/event.ts';
import { type History, NO_HISTORY, type RunVisit } from '../record/history.ts';
import { runsOf } from '../record/run.ts';
import type { Campaign, Preparation, Question } from './campaign.ts';
import { type CampaignLeavings, leftBy } from './leavings.ts';
import { afterPreparation, afterVisit, historyOf, NOTHING_YET, offered, type Past } from './past.ts';

/** A visit of a season, as far as it has come. */
export interface SeasonVisit {
  /** 1 for the first. */
  readonly number: number;
  readonly rolePlay: string;
  /** What has happened before it, its preparation left out. */
  readonly past: Past;
  /** What was decided, by question; undefined until all is. A visit without questions is prepared as it is. */
  readonly prepared: readonly Preparation[] | undefined;
  /** What the visit begins with, once it is prepared. */
  readonly history: History | undefined;
  /** The run that is the visit, once one has begun, or the id that it was given with the preparation. */
  readonly run: string | undefined;
  readonly ended: Pick<RunEnded, 'outcome' | 'score'> | undefined;
  /** Whether its run has begun. */
  readonly begun: boolean;
}

/** One time through a campaign. */
export interface Season {
  readonly id: string;
  /** Those that are over, and the one at hand. */
  readonly visits: readonly SeasonVisit[];
  /** What has happened in all. */
  readonly past: Past;
  readonly isOver: boolean;
}

/** The options chosen, where each question has one that was offered; undefined where one is missing. */
function chosenOf(
  questions: readonly Question[],
  past: Past,
  chosen: VisitPrepared['chosen'] | undefined,
): readonly Preparation[] | undefined {
  const found = questions.map((question) => offered(question, past).find(({ id }) => id === chosen?.[question.id]));
  return found.every((one) => one !== undefined) ? found : undefined;
}

/**
 * The seasons of a campaign, in the order in which they began. Of each visit the first preparation and the first run count; a run that branches off
 * another is practice.
 * @param events in the order of the log
 */
export function seasonsOf(
  events: readonly LearningEvent[],
  campaign: Pick<Campaign, 'id' | 'visits'>,
  leavings: CampaignLeavings,
): readonly Season[] {
  const prepared = new Map<string, VisitPrepared>();
  const started = new Map<string, RunStarted>();
  const seasons = new Set<string>();
  const placeOf = (season: string, number: number): string => `${season} ${number}`;
  for (const event of events) {
    if (event.kind === 'visit-prepared' && event.campaign === campaign.id) {
      seasons.add(event.season);
      const place = placeOf(event.season, event.visit);
      if (!prepared.has(place)) prepared.set(place, event);
    } else if (event.kind === 'run-started' && event.visit?.campaign === campaign.id && !event.from) {
      seasons.add(event.visit.season);
      const place = placeOf(event.visit.season, event.visit.number);
      if (!started.has(place)) started.set(place, event);
    }
  }
  const runs = new Map(campaign.visits.flatMap(({ rolePlay }) => runsOf(events, rolePlay).map((run) => [run.id, run] as const)));
  return [...seasons].map((id) => {
    const visits: SeasonVisit[] = [];
    let past = NOTHING_YET;
    for (const [index, { rolePlay, questions }] of campaign.visits.entries()) {
      const number = index + 1;
      const preparation = prepared.get(placeOf(id, number));
      const start = started.get(placeOf(id, number));
      const run = start && runs.get(start.run);
      const decided = chosenOf(questions, past, preparation?.chosen);
      // What a visit began with was noted with it: an author may have changed the questions since.
      const history = start?.visit?.history ?? (decided && historyOf(afterPreparation(past, decided), decided));
      visits.push({
        ...{ number, rolePlay, past, prepared: decided, history },
        ...{ run: start?.run ?? preparation?.run, ended: run?.ended, begun: start !== undefined },
      });
      if (!run?.ended) break;
      past = afterVisit(afterPreparation(past, decided ?? []), run.ended.outcome, leftBy(run.moves, leavings[rolePlay] ?? {}));
    }
    return { id, visits, past, isOver: visits.length === campaign.visits.length && visits.at(-1)?.ended !== undefined };
  });
}

/** The first visit of a season that has not begun. */
export function firstVisit({ visits: [first] }: Pick<Campaign, 'visits'>): SeasonVisit {
  const isReady = first === undefined || first.questions.length === 0;
  return {
    ...{ number: 1, rolePlay: first?.rolePlay ?? '', past: NOTHING_YET, run: undefined, ended: undefined, begun: false },
    ...{ prepared: isReady ? [] : undefined, history: isReady ? NO_HISTORY : undefined },
  };
}

/** A visit's place in the season of a learner, for its own page. */
export type Seat =
  /** `run`: the name that its run was given with the preparation. `counts`: it is the one at hand; else it is over, and a further run is practice. */
  | { readonly kind: 'open'; readonly visit: RunVisit; readonly run: string | undefined; readonly counts: boolean }
  /** It comes later, or is not prepared yet. */
  | { readonly kind: 'not-yet' };

/**
 * Where the learner stands with one visit: in the last season, or in a new one where that is over or given up.
 * @param number 1 for the first visit
 * @param anew the learner begins a new season, whatever has become of the last
 * @param newSeason its name, should one begin
 */
export function seatOf(
  seasons: readonly Season[],
  campaign: Pick<Campaign, 'id' | 'visits'>,
  number: number,
  { anew, newSeason }: { readonly anew: boolean; readonly newSeason: string },
): Seat {
  const last = seasons.at(-1);
  const season = number === 1 && (anew || last?.isOver) ? undefined : last;
  const visit = season ? season.visits[number - 1] : number === 1 ? firstVisit(campaign) : undefined;
  if (!visit?.history) return { kind: 'not-yet' };
  const run: RunVisit = { campaign: campaign.id, season: season?.id ?? newSeason, number, history: visit.history };
  return { kind: 'open', visit: run, run: visit.begun ? undefined : visit.run, counts: visit.ended === undefined };
}
