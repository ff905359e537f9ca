import { z } from 'zod';
import type { Figure } from '../../../domain/course/figure.ts';
import { error } from '../markdown/parse-markdown.ts';
import type { Parsed, Problem } from '../problem.ts';
import { parseYaml } from '../yaml/parse-yaml.ts';

const text = z.string().min(1, 'this is empty');
const both = z.strictObject({ zh: text, en: text });
const named = z.strictObject({ name: both, text: both });
const drawn = { title: both, note: both.exactOptional() };
const axis = z.strictObject({ name: both, values: z.array(z.coerce.string()).min(1) });

const schema = z.record(
  z.string().regex(/^[a-z][a-z0-9-]*$/, 'an id has small letters, digits and hyphens only'),
  z.discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('bars'),
      ...drawn,
      measures: z.array(both).min(1),
      groups: z.array(z.strictObject({ name: both, values: z.array(z.number()) })).min(1),
    }),
    z.strictObject({ kind: z.literal('layers'), ...drawn, layers: z.array(named).min(2) }),
    z.strictObject({ kind: z.literal('funnel'), ...drawn, stages: z.array(named).min(2) }),
    z.strictObject({
      kind: z.literal('matrix'),
      ...drawn,
      rows: axis,
      columns: axis,
      levels: z.array(z.strictObject({ id: text, name: both, text: both })).min(1),
      cells: z.array(z.array(z.string())),
    }),
    z.strictObject({
      kind: z.literal('chart'),
      ...drawn,
      marks: z.array(z.strictObject({ sign: text, text: both })),
      people: z.array(z.strictObject({ id: text, name: both, sign: text.exactOptional(), under: text.exactOptional() })).min(1),
    }),
  ]),
);

/** Reads `figures.yaml`. Every figure has a title that says what it shows, and its data is its text equivalent. */
export function parseFigures(path: string, source: string): Parsed<readonly Figure[]> {
  const { value, problems } = parseYaml({ path, text: source, line: 1 }, schema);
  if (!value) return { problems };
  const figures = Object.entries(value).map(([id, figure]): Figure => ({ id, ...figure }));
  const wrong = figures.flatMap((figure) => shapeProblems(figure, path, source));
  return wrong.length > 0 ? { problems: [...problems, ...wrong] } : { value: figures, problems };
}

function shapeProblems(figure: Figure, path: string, source: string): readonly Problem[] {
  const line = source.split('\n').findIndex((candidate) => candidate.startsWith(`${figure.id}:`)) + 1;
  const report = (message: string, remedy: string): Problem => error({ path, line: Math.max(1, line), column: 1 }, message, remedy);
  switch (figure.kind) {
    case 'bars':
      return figure.groups
        .filter((group) => group.values.length !== figure.measures.length)
        .map((group) =>
          report(
            `in "${figure.id}" the group "${group.name.en}" has ${group.values.length} values for ${figure.measures.length} measures`,
            'write one value a measure',
          ),
        );
    case 'matrix': {
      const known = ['', ...figure.levels.map((level) => level.id)];
      const size =
        figure.cells.length !== figure.rows.values.length || figure.cells.some((row) => row.length !== figure.columns.values.length);
      return [
        ...(size
          ? [
              report(
                `the cells of "${figure.id}" do not fill its rows and columns`,
                `write ${figure.rows.values.length} rows of ${figure.columns.values.length} cells`,
              ),
            ]
          : []),
        ...figure.cells
          .flat()
          .filter((cell) => !known.includes(cell))
          .map((cell) => report(`"${cell}" in "${figure.id}" is no level`, `write one of ${known.filter(Boolean).join(', ')}, or ""`)),
      ];
    }
    case 'chart': {
      const ids = figure.people.map((person) => person.id);
      return figure.people
        .filter((person) => person.under !== undefined && !ids.includes(person.under))
        .map((person) =>
          report(`in "${figure.id}" "${person.id}" is under "${person.under}", who is not there`, `write one of ${ids.join(', ')}`),
        );
    }
    default:
      return [];
  }
}
