import { z } from 'zod';
import type { Figure } from '../../../domain/course/figure.ts';
import { FIRST_LOCALE } from '../../../domain/locale.ts';
import { error, type Parsed, type Place, type Problem } from '../problem.ts';
import { parseYaml } from '../yaml/parse-yaml.ts';
import { idKey, text, texts } from '../yaml/schemas.ts';

const named = z.strictObject({ name: texts, text: texts });
const drawn = { title: texts, note: texts.exactOptional() };
const axis = z.strictObject({ name: texts, values: z.array(z.coerce.string()).min(1) });

const schema = z.record(
  idKey,
  z.discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('bars'),
      ...drawn,
      measures: z.array(texts).min(1),
      groups: z.array(z.strictObject({ name: texts, values: z.array(z.number()) })).min(1),
    }),
    z.strictObject({ kind: z.literal('layers'), ...drawn, layers: z.array(named).min(2) }),
    z.strictObject({ kind: z.literal('funnel'), ...drawn, stages: z.array(named).min(2) }),
    z.strictObject({
      kind: z.literal('matrix'),
      ...drawn,
      rows: axis,
      columns: axis,
      levels: z.array(z.strictObject({ id: text, name: texts, text: texts })).min(1),
      cells: z.array(z.array(z.string())),
    }),
    z.strictObject({
      kind: z.literal('chart'),
      ...drawn,
      marks: z.array(z.strictObject({ sign: text, text: texts })),
      people: z.array(z.strictObject({ id: text, name: texts, sign: text.exactOptional(), under: text.exactOptional() })).min(1),
    }),
  ]),
);

/** Reads `figures.yaml`. Every figure has a title that says what it shows, and its data is its text equivalent. */
export function parseFigures(path: string, source: string): Parsed<readonly Figure[]> {
  const { value, problems, placeOf } = parseYaml({ path, text: source, line: 1 }, schema);
  if (!value) return { problems };
  const figures = Object.entries(value).map(([id, figure]): Figure => ({ id, ...figure }));
  const wrong = figures.flatMap((figure) => shapeProblems(figure, (...keys) => placeOf([figure.id, ...keys])));
  return wrong.length > 0 ? { problems: [...problems, ...wrong] } : { value: figures, problems };
}

function shapeProblems(figure: Figure, placeOf: (...keys: readonly (string | number)[]) => Place): readonly Problem[] {
  const { id } = figure;
  switch (figure.kind) {
    case 'bars':
      return figure.groups.flatMap(({ name, values }, group) =>
        values.length === figure.measures.length
          ? []
          : [
              error(placeOf('groups', group, 'values'), 'figure/values', {
                id,
                group: name[FIRST_LOCALE],
                values: values.length,
                measures: figure.measures.length,
              }),
            ],
      );
    case 'matrix': {
      const levels = figure.levels.map((level) => level.id);
      const rows = figure.rows.values.length;
      const columns = figure.columns.values.length;
      const isFull = figure.cells.length === rows && figure.cells.every((row) => row.length === columns);
      return [
        ...(isFull ? [] : [error(placeOf('cells'), 'figure/cells', { id, rows, columns })]),
        ...figure.cells.flatMap((row, y) =>
          row.flatMap((cell, x) =>
            cell === '' || levels.includes(cell) ? [] : [error(placeOf('cells', y, x), 'figure/level', { id, cell, levels })],
          ),
        ),
      ];
    }
    case 'chart': {
      const known = figure.people.map((person) => person.id);
      return figure.people.flatMap(({ id: person, under }, index) =>
        under === undefined || known.includes(under)
          ? []
          : [error(placeOf('people', index, 'under'), 'figure/under', { id, person, under, known })],
      );
    }
    case 'layers':
    case 'funnel':
      return [];
  }
}
