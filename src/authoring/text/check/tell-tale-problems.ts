import type { Locale } from '../../../domain/locale.ts';
import { plain } from '../../../domain/prose.ts';
import { type Miss, missed, SET_BANDS, type SetRecord, tellTaleMisses } from '../../../domain/role-play/proof/bands.ts';
import type { Proved } from '../../../domain/role-play/proof/prove-set.ts';
import { leaksOf } from '../../../domain/role-play/proof/tell-tale/judge.ts';
import type { Look, Mark } from '../../../domain/role-play/proof/tell-tale/style.ts';
import { TELL_TALES } from '../../../domain/role-play/proof/tell-tale/tell-tales.ts';
import { rolePlayPath } from '../content-paths.ts';
import { type Problem, problem, type Severity } from '../problem.ts';
import type { BeatPlaces } from '../role-play/parse-role-play.ts';
import { fact } from '../words/problem-wording.ts';
import { topOf } from './whole-content.ts';

/** As bad as its band says. */
export const severityOf = ({ isFirm }: Miss): Severity => (isFirm ? 'error' : 'warning');

/** So many words that give a line away are told of. */
const MOST_MARKS = 3;

/** The words and signs that speak most for a line being the right one, the heaviest first. */
const marksFor = (look: Look): readonly Mark[] =>
  look.weights
    .filter(({ weight }) => weight > 0)
    .slice(0, MOST_MARKS)
    .map(({ mark }) => mark);

/** Who wins a role-play too often without reading anybody, with the lines by which it does; each language for itself. */
export function tellTaleProblems({ rolePlay, judged, board, bestLines }: Proved, places: BeatPlaces): readonly Problem[] {
  const top = topOf(rolePlayPath(rolePlay.id, rolePlay.locale));
  return tellTaleMisses(judged.wins).map((miss) => {
    const { player, share, limit } = miss;
    const leaks = leaksOf(rolePlay, board, judged.picks[player], bestLines);
    const place = places.get(leaks[0]?.choice.id ?? '') ?? top;
    const found = leaks.map(({ beat, choice }) => {
      const look = player === 'style' ? judged.looks.get(choice.id) : undefined;
      return { beat, line: plain(choice.text), marks: look ? marksFor(look) : [] };
    });
    return problem(severityOf(miss), place, fact('proof/tell-tale', { player, wins: share, limit, found }));
  });
}

/** So many role-plays are named in which a player wins most. */
const MOST_TALKS = 5;

/** Who wins too often over the whole set of a language. */
export function tellTaleSetProblems(locale: Locale, set: readonly Proved[], record: SetRecord): readonly Problem[] {
  return TELL_TALES.flatMap((player) => {
    const miss = missed(record[player], SET_BANDS[player]);
    if (!miss) return [];
    const talks = set
      .toSorted((a, b) => b.judged.wins[player] - a.judged.wins[player])
      .slice(0, MOST_TALKS)
      .map(({ rolePlay }) => rolePlay.id);
    return [
      problem(
        severityOf(miss),
        topOf('role-plays'),
        fact('proof/tell-tale-set', { player, wins: miss.share, limit: miss.limit, locale, talks }),
      ),
    ];
  });
}
