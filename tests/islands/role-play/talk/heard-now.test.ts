import { expect, test } from 'vitest';
import { replay } from '../../../../src/domain/role-play/talk/replay.ts';
import { heardNow } from '../../../../src/islands/role-play/talk/heard-now.ts';
import { scriptOf } from '../../../../src/islands/role-play/talk/transcript.ts';
import { smallPersona, smallScenario } from '../../../domain/role-play/small.ts';

const scenario = smallScenario(
  `## opening

> Well? (Looks up.)

- Go on. {listen}
  → [opening](#opening)
  > Hm.
- That is all. {rebut}
  → [end](#end)

## end

{won}

> Fine.`,
  [smallPersona('stubborn', { listen: [1, 0, 0], rebut: [1, 0, 0] })],
);
const { cast } = scenario.rolePlay;

test.each([
  ['at the opening', [], ['Well? (Looks up.)']],
  ['after a move: the reply, then the next line', ['opening.listen'], ['Hm.', 'Well? (Looks up.)']],
  ['at the end', ['opening.rebut'], ['Fine.']],
])('what is heard %s', (_, choices, texts) => {
  const talk = replay(
    scenario,
    1,
    choices.map((choice) => ({ choice })),
  );
  const heard = heardNow(talk, scriptOf(talk, { seed: 1, said: new Map() }, 'en'), cast, true);
  expect(heard.map(({ text }) => text)).toEqual(texts);
  for (const { persona, speaker, mood } of heard) expect([persona, speaker, mood]).toEqual(['stubborn', 0, talk.face.mood.mood]);
});

test('nothing is heard while the learner has the word', () => {
  const talk = replay(scenario, 1, []);
  const [choice] = talk.standing.kind === 'beat' ? talk.standing.choices : [];
  expect(heardNow(talk, scriptOf(talk, { seed: 1, said: new Map() }, 'en', choice), cast, true)).toEqual([]);
});

test('whose type is not known speaks as a stranger', () => {
  const talk = replay(scenario, 1, []);
  const hidden = cast.map((member) => ({ ...member, personas: ['stubborn', 'silent'] as const }));
  const personas = (known: boolean) =>
    heardNow(talk, scriptOf(talk, { seed: 1, said: new Map() }, 'en'), hidden, known).map(({ persona }) => persona);
  expect(personas(false)).toEqual(['unknown']);
  expect(personas(true)).toEqual(['stubborn']);
});
