import { contentDir, readContentFiles } from '../../../src/authoring/files/content-files.ts';
import { readContent } from '../../../src/authoring/files/library.ts';
import { contentPath } from '../../../src/authoring/text/content-paths.ts';
import { parseRolePlay } from '../../../src/authoring/text/role-play/parse-role-play.ts';
import { vocabularyOf } from '../../../src/authoring/text/table/vocabulary.ts';
import { FIRST_LOCALE } from '../../../src/domain/locale.ts';
import { proveSet } from '../../../src/domain/role-play/proof/prove-set.ts';
import type { RolePlay } from '../../../src/domain/role-play/role-play.ts';
import { scenarioOf } from '../../../src/domain/role-play/scenario.ts';
import { drawsOf } from '../../../src/domain/role-play/talk/draw.ts';
import { compile } from '../../../src/domain/role-play/talk/machine.ts';
import { median, type Row } from '../row.ts';

const RUNS = 5;

/**
 * Parsing, compiling and proving with all players: the largest role-play (median of five; what is learnt from the others is known, as in a
 * preview), and the whole set in both languages once.
 */
export function proofRows(): readonly Row[] {
  const { library } = readContent();
  const table = { techniques: library.techniques, personas: library.personas };
  const vocabulary = vocabularyOf([...library.techniques.keys()]);
  const files = readContentFiles(contentDir()).flatMap(({ path, text }) => {
    const what = contentPath(path);
    return what.kind === 'role-play' ? [{ id: what.id, locale: what.locale, path, text }] : [];
  });
  const compiled = ({ id, locale, path, text }: (typeof files)[number]): RolePlay | undefined => {
    const { value } = parseRolePlay(path, text, { id, locale, vocabulary });
    if (!value) return undefined;
    const scenario = scenarioOf(value, library.personas);
    for (const truth of scenario.truths) compile(scenario, truth, drawsOf(scenario, 1, []));
    return value;
  };
  const began = performance.now();
  const set = proveSet(
    files.flatMap((file) => compiled(file) ?? []),
    table,
    () => true,
  );
  const took = performance.now() - began;
  const largest = set.toSorted((a, b) => b.proof.positions - a.proof.positions)[0];
  const proveLargest = (): number => {
    const from = performance.now();
    const file = files.find(({ id, locale }) => id === largest?.rolePlay.id && locale === FIRST_LOCALE);
    const again = file && compiled(file);
    const others = library.rolePlays.filter(({ id, locale }) => id !== again?.id || locale !== again.locale);
    if (again) proveSet([...others, again], table, (rolePlay) => rolePlay === again);
    return performance.now() - from;
  };
  proveLargest();
  return [
    {
      what: `compile and prove the largest role-play with all players (${largest?.proof.positions} positions)`,
      measured: median(Array.from({ length: RUNS }, proveLargest)),
      limit: 500,
      unit: 'ms',
    },
    {
      what: `compile and prove all ${set.length} role-plays (both languages counted) with all players, one process`,
      measured: took / 1000,
      limit: 15,
      unit: 's',
    },
  ];
}
