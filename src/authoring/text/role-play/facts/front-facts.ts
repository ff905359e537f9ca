import { FACT, type Facts } from '../../../../domain/role-play/facts.ts';
import type { CastMember } from '../../../../domain/role-play/role-play.ts';
import { error, type Place, type Problem } from '../../problem.ts';
import type { ParsedYaml } from '../../yaml/parse-yaml.ts';
import type { RolePlayFrontMatter } from '../front-matter.ts';
import type { FactBook } from './fact-book.ts';
import { factSlip } from './fact-slips.ts';

type Front = ParsedYaml<RolePlayFrontMatter>;

/** Every row has the names that the first one has: each that is missing or too many is told at its row. */
export function reportRows({ value, placeOf }: Front, problems: Problem[]): void {
  const [first, ...others] = value?.facts ?? [];
  if (!first) return;
  for (const [index, row] of others.entries()) {
    const place = placeOf(['facts', index + 1]);
    const [lost, more] = [Object.keys(first).find((name) => !(name in row)), Object.keys(row).find((name) => !(name in first))];
    if (lost !== undefined) problems.push(error(place, 'fact/missing', { name: lost, row: index + 2 }));
    else if (more !== undefined) problems.push(error(place, 'fact/extra', { name: more, row: index + 2 }));
  }
}

/** What varies, after all that the file says was read; the texts at its head are read here. Undefined where nothing varies. */
export function factsOf({ value, placeOf }: Front, cast: readonly CastMember[], book: FactBook): Facts | undefined {
  if (!value) return undefined;
  const { title, you, customer, goal } = value;
  const read = (text: string, place: Place): void => {
    for (const [, source = ''] of text.matchAll(FACT)) book.say(source, place);
    const slip = factSlip(text, book);
    if (slip) book.report(error(place, slip.kind, { found: slip.found, meant: slip.meant }));
  };
  read(you, placeOf(['you']));
  read(customer, placeOf(['customer']));
  read(goal, placeOf(['goal']));
  for (const id of Object.keys(value.cast ?? {})) read(value.cast?.[id]?.name ?? '', placeOf(['cast', id, 'name']));
  const [found] = FACT[Symbol.match](title) ?? [];
  if (found !== undefined) book.report(error(placeOf(['title']), 'fact/in-title', { found }));
  return value.facts ? { rows: book.rows(), you, customer, goal, names: cast.map(({ name }) => name) } : undefined;
}
