import type { Passage, Preparation } from '../../../domain/campaign/campaign.ts';
import { leavingsOf } from '../../../domain/campaign/leavings.ts';
import type { Leaving } from '../../../domain/campaign/past.ts';
import type { Memory } from '../../../domain/record/history.ts';
import type { RolePlay } from '../../../domain/role-play/role-play.ts';
import type { PlacedCampaign } from '../campaign/parse-campaign.ts';
import { nearest } from '../nearest.ts';
import { error, type Place, type Problem } from '../problem.ts';
import { type FromFile, type PlacedRolePlay, topOf, type WholeContent } from './whole-content.ts';

/** More things promised or learnt in one talk than this nobody remembers, and the proof would follow too many seasons. */
const MOST_LEAVINGS = 5;

/** Campaigns and their role-plays must agree: visits that are there, memories that can have come about, promises that can be kept. */
export function campaignProblems({ campaigns, rolePlays, there }: WholeContent): readonly Problem[] {
  const found = campaigns.map((campaign) => new CampaignCheck(campaign, rolePlays, there.rolePlays));
  return [...found.flatMap(({ problems }) => problems), ...rolePlays.flatMap((rolePlay) => rolePlayProblems(rolePlay, found))];
}

/** One campaign, walked through visit by visit. */
class CampaignCheck {
  readonly problems: Problem[] = [];
  readonly locale: string;
  /** By role-play: what can have happened before it begins. */
  readonly before = new Map<string, ReadonlySet<Memory>>();
  readonly #read = new Set<string>();

  constructor({ path, value }: FromFile<PlacedCampaign>, rolePlays: readonly FromFile<PlacedRolePlay>[], known: ReadonlySet<string>) {
    const { campaign, places } = value;
    this.locale = campaign.locale;
    const possible = new Set<Memory>();
    const promises: { readonly id: string; readonly rolePlay: string; readonly place: Place }[] = [];
    const kept = new Set<string>();
    const remembered = new Map<string, Place>();
    const leave = ({ promise, learn, keep }: Leaving, rolePlay: string, place: Place): void => {
      for (const id of [promise, learn]) if (id && !remembered.has(id)) remembered.set(id, place);
      if (promise) {
        possible.add(`promised:${promise}`).add(`unkept:${promise}`);
        if (!promises.some(({ id }) => id === promise)) promises.push({ id: promise, rolePlay, place });
      }
      if (learn) possible.add(`knows:${learn}`);
      if (keep) {
        possible.add(`kept:${keep}`);
        kept.add(keep);
      }
    };
    const needs = (item: Pick<Passage | Preparation, 'needs'>, place: Place): void => {
      for (const memory of item.needs) if (!possible.has(memory)) this.problems.push(neverHappens(memory, possible, place));
    };
    for (const { rolePlay: id, story, questions } of campaign.visits) {
      const place = places.visits.get(id) ?? topOf(path);
      for (const passage of story) needs(passage, places.passages.get(passage) ?? place);
      const options = questions.flatMap((question) =>
        question.options.map((option) => ({ option, place: places.questions.get(`${id}/${question.id}/${option.id}`) ?? place })),
      );
      for (const { option, place: own } of options) {
        needs(option, own);
        if (option.keep && !possible.has(`promised:${option.keep}`))
          this.problems.push(neverHappens(`promised:${option.keep}`, possible, own));
      }
      for (const { option, place: own } of options) leave(option, id, own);
      this.before.set(id, new Set(possible));
      const played = rolePlays.find(({ value: { rolePlay } }) => rolePlay.id === id && rolePlay.locale === campaign.locale)?.value.rolePlay;
      if (!known.has(id)) this.problems.push(error(place, 'campaign/no-role-play', { id, guess: nearest(id, [...known]) }));
      if (!played) continue;
      this.#read.add(id);
      const left = Object.values(leavingsOf(played));
      const count = new Set(left.flatMap(({ promise, learn }) => [promise && `p ${promise}`, learn && `l ${learn}`].filter(Boolean))).size;
      if (count > MOST_LEAVINGS) this.problems.push(error(place, 'campaign/too-much', { rolePlay: id, count, limit: MOST_LEAVINGS }));
      for (const leaving of left) leave(leaving, id, place);
      for (const memory of [...possible]) if (memory.startsWith('since:')) possible.delete(memory);
      for (const outcome of [...played.endings.map((ending) => ending.outcome), 'walk-out' as const]) possible.add(`since:${outcome}`);
    }
    for (const passage of campaign.afterwards) needs(passage, places.passages.get(passage) ?? topOf(path));
    for (const [id, place] of remembered)
      if (!Object.hasOwn(campaign.memories, id)) this.problems.push(error(place, 'campaign/no-words', { id }));
    // Where a role-play is missing, or can't be read, what it leaves is not known.
    const isWhole = campaign.visits.every(({ rolePlay }) => this.#read.has(rolePlay));
    for (const id of Object.keys(campaign.memories))
      if (isWhole && !remembered.has(id)) this.problems.push(error(places.memories, 'campaign/unused-words', { id }));
    for (const { id, rolePlay, place } of promises)
      if (!kept.has(id)) this.problems.push(error(place, 'campaign/never-kept', { promise: id, rolePlay }));
  }
}

function neverHappens(memory: Memory, possible: ReadonlySet<Memory>, place: Place): Problem {
  const written = (one: string): string => one.replace(':', ': ');
  const guess = nearest(memory, [...possible]);
  return error(place, 'campaign/never-happens', { memory: written(memory), guess: guess && written(guess) });
}

/** What a role-play remembers must have come about in some campaign before it; what it leaves must belong to one. */
function rolePlayProblems(
  { path, value: { rolePlay, places } }: FromFile<PlacedRolePlay>,
  campaigns: readonly CampaignCheck[],
): readonly Problem[] {
  const remembered = memoriesIn(rolePlay);
  if (remembered.length === 0) return [];
  const before = campaigns.flatMap((campaign) => (campaign.locale === rolePlay.locale ? (campaign.before.get(rolePlay.id) ?? []) : []));
  return remembered.flatMap(({ memory, at }) => {
    const place = places.get(at) ?? topOf(path);
    if (before.length === 0) return [error(place, 'campaign/no-campaign', { memory: memory.replace(':', ': ') })];
    const needed = before.every((possible) => !possible.has(memory as Memory)) && !/^(?:promise|learn):/u.test(memory);
    return needed ? [neverHappens(memory as Memory, new Set(before.flatMap((possible) => [...possible])), place)] : [];
  });
}

interface Remembered {
  /** As written in braces or brackets, without the space. */
  readonly memory: string;
  /** The beat or choice where it stands. */
  readonly at: string;
}

/** Everything in a role-play that is about other visits, each once. */
function memoriesIn({ beats, endings }: RolePlay): readonly Remembered[] {
  const found = new Map<string, string>();
  const add = (memories: readonly (string | undefined)[], at: string): void => {
    for (const memory of memories) if (memory !== undefined && !found.has(memory)) found.set(memory, at);
  };
  for (const { id, lines, choices } of beats) {
    for (const { needs = [] } of lines) add(needs, id);
    for (const choice of choices) {
      add(choice.needs ?? [], choice.id);
      add([choice.promise && `promise:${choice.promise}`, choice.learn && `learn:${choice.learn}`], choice.id);
      for (const { needs = [] } of choice.replies) add(needs, choice.id);
    }
  }
  for (const { id, lines } of endings) for (const { needs = [] } of lines) add(needs, id);
  return [...found].map(([memory, at]) => ({ memory, at }));
}
