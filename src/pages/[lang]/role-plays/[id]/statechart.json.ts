import type { APIRoute } from 'astro';
import { readLibrary } from '../../../../authoring/files/library.ts';
import { scenarioOf } from '../../../../domain/role-play/scenario.ts';
import { machineConfig } from '../../../../domain/role-play/talk/machine.ts';

export function getStaticPaths() {
  return readLibrary().rolePlays.map(({ id, locale }) => ({ params: { lang: locale, id } }));
}

/** The role-play as standard XState configuration, for any statechart viewer; where the type is hidden, of the first type. */
export const GET: APIRoute = ({ params }) => {
  const { rolePlays, personas } = readLibrary();
  const rolePlay = rolePlays.find(({ id, locale }) => id === params['id'] && locale === params['lang']);
  if (!rolePlay) return new Response(null, { status: 404 });
  const scenario = scenarioOf(rolePlay, personas);
  return new Response(JSON.stringify(machineConfig(scenario, scenario.truths[0]), null, 2), {
    headers: { 'Content-Type': 'application/json' },
  });
};
