import { contentDir, readContentFiles } from '../../../src/authoring/files/content-files.ts';
import { readContent } from '../../../src/authoring/files/library.ts';
import { contentPath } from '../../../src/authoring/text/content-paths.ts';
import { parseRolePlay } from '../../../src/authoring/text/role-play/parse-role-play.ts';
import { vocabularyOf } from '../../../src/authoring/text/table/vocabulary.ts';
import { FIRST_LOCALE } from '../../../src/domain/locale.ts';
import { prove } from '../../../src/domain/role-play/proof/proof.ts';
import { scenarioOf } from '../../../src/domain/role-play/scenario.ts';
import { drawsOf } from '../../../src/domain/role-play/talk/draw.ts';
import { compile } from '../../../src/domain/role-play/talk/machine.ts';
import { median, type Row } from '../row.ts';

const RUNS = 5;

/** Parsing, compiling and proving: the largest role-play (median of five), and the whole set once. */
export function proofRows(): readonly Row[] {
  const { library } = readContent();
  const table = { techniques: library.techniques, personas: library.personas };
  const vocabulary = vocabularyOf([...library.techniques.keys()]);
  const files = readContentFiles(contentDir()).flatMap(({ path, text }) => {
    const what = contentPath(path);
    return what.kind === 'role-play' && what.locale === FIRST_LOCALE ? [{ id: what.id, path, text }] : [];
  });
  const proveOne = ({ id, path, text }: (typeof files)[number]): { positions: number; took: number } => {
    const began = performance.now();
    const { value } = parseRolePlay(path, text, { id, locale: FIRST_LOCALE, vocabulary });
    if (!value) return { positions: 0, took: 0 };
    const scenario = scenarioOf(value, library.personas);
    for (const truth of scenario.truths) compile(scenario, truth, drawsOf(scenario, 1, []));
    const { positions } = prove(scenario, table);
    return { positions, took: performance.now() - began };
  };
  const first = files.map((file) => ({ ...file, ...proveOne(file) }));
  const largest = first.toSorted((a, b) => b.positions - a.positions)[0];
  const again = largest ? Array.from({ length: RUNS }, () => proveOne(largest).took) : [];
  return [
    { what: `compile and prove the largest role-play (${largest?.positions} positions)`, measured: median(again), limit: 300, unit: 'ms' },
    {
      what: `compile and prove all ${files.length} role-plays, one process`,
      measured: first.reduce((sum, { took }) => sum + took, 0) / 1000,
      limit: 10,
      unit: 's',
    },
  ];
}
