import { z } from 'zod';
import { plain } from '../../../domain/prose.ts';
import type { Beat, ChoiceId, RolePlay } from '../../../domain/role-play/role-play.ts';
import { error, type Parsed, type Problem } from '../problem.ts';
import { parseYaml } from '../yaml/parse-yaml.ts';

/** What a labeller says of a reply that is none of the lines. */
export const NONE = 'none';

const schema = z.array(
  z.strictObject({
    'role-play': z.string(),
    beat: z.string(),
    line: z.string(),
    reply: z.string(),
    labels: z.array(z.string()).min(1).max(2),
    techniques: z.array(z.string()).max(2).optional(),
  }),
);

/** A reply that was written from the situation and the customer's line alone, and what one or two people say it means. */
export interface LabelledReply {
  readonly rolePlay: RolePlay;
  readonly beat: Beat;
  readonly line: string;
  readonly reply: string;
  /** A choice of the beat each, or `NONE`. */
  readonly labels: readonly (ChoiceId | typeof NONE)[];
  /** The technique that each of them would call it. */
  readonly techniques: readonly string[];
}

/** Reads a file of labelled replies; what names a role-play, beat or line that is not there is told. */
export function parseReplies(path: string, source: string, rolePlays: readonly RolePlay[]): Parsed<readonly LabelledReply[]> {
  const { value, problems: found, placeOf } = parseYaml({ path, text: source, line: 1 }, schema);
  if (!value) return { problems: found };
  const problems: Problem[] = [...found];
  const replies = value.flatMap(
    ({ 'role-play': id, beat: beatId, line, reply, labels, techniques = [] }, index): readonly LabelledReply[] => {
      const rolePlay = rolePlays.find((one) => one.id === id);
      const beat = rolePlay?.beats.find((one) => one.id === beatId);
      if (!rolePlay || !beat) {
        problems.push(
          error(placeOf([index, rolePlay ? 'beat' : 'role-play']), 'reply/nowhere', {
            found: rolePlay ? beatId : id,
            isBeat: rolePlay !== undefined,
          }),
        );
        return [];
      }
      const lost = labels.findIndex((label) => label !== NONE && !beat.choices.some((choice) => choice.id === label));
      if (lost >= 0) {
        const known = beat.choices.map((choice) => `${choice.id} (${plain(choice.text).slice(0, 20)}…)`);
        problems.push(error(placeOf([index, 'labels', lost]), 'reply/no-line', { label: labels[lost] ?? '', known }));
        return [];
      }
      return [{ rolePlay, beat, line, reply, labels, techniques }];
    },
  );
  return { value: replies, problems };
}
