import { landings } from '../../../domain/drill/landing.ts';
import { FIRST_LOCALE } from '../../../domain/locale.ts';
import { error, type Problem } from '../problem.ts';
import { isIn } from './translations.ts';
import { topOf, type WholeContent } from './whole-content.ts';

/** Objections a type has at least, a language. */
const LEAST_OBJECTIONS = 10;

/** Enough objections for every customer type, each with one answer that lands best. */
export function objectionProblems({ objections, personas }: WholeContent): readonly Problem[] {
  const byId = new Map(personas.map(({ value: { persona } }) => [persona.id, persona]));
  return objections.flatMap(({ path, value }): readonly Problem[] => {
    const count = value.objections.length;
    const few = count < LEAST_OBJECTIONS ? [error(topOf(path), 'objections/few', { count, least: LEAST_OBJECTIONS })] : [];
    // All languages have the same answers.
    if (!isIn(path, FIRST_LOCALE)) return few;
    return [
      ...few,
      ...value.objections.flatMap((objection) => {
        const persona = byId.get(objection.persona);
        const best = persona ? landings(objection, persona).filter((landing) => landing.score === 1) : [];
        const { id } = objection;
        return best.length > 1
          ? [
              error(value.places.get(id.split('/').at(-1) ?? id) ?? topOf(path), 'objections/several-best', {
                id,
                choices: best.map((landing) => landing.response.id),
              }),
            ]
          : [];
      }),
    ];
  });
}
