import type { List, ListItem } from 'mdast';
import type { Preparation, Question } from '../../../domain/campaign/campaign.ts';
import { SHIFTS, type Shift } from '../../../domain/record/history.ts';
import { placeAt, placeOf, rawText } from '../markdown/parse-markdown.ts';
import { error, type Place } from '../problem.ts';
import type { Author } from '../role-play/author.ts';
import { noteBegun } from '../role-play/notes.ts';
import { parseHead } from '../role-play/parse-choice.ts';
import { parseWhy } from '../role-play/parse-why.ts';
import { spokenProse } from '../role-play/spoken.ts';

/** A question with the places of its options. */
export interface PlacedQuestion {
  readonly question: Question;
  readonly place: Place;
  readonly places: readonly Place[];
}

/** What stands under `### id`: the question, and its options as a list. */
export function parseQuestion(
  id: string,
  asked: { readonly text: string; readonly offset: number },
  list: List,
  place: Place,
  author: Author,
): PlacedQuestion {
  const options = list.children.flatMap((item) => {
    const option = parseOption(item, author);
    return option ? [{ option, place: placeOf(author.source.path, item) }] : [];
  });
  const seen = new Set<string>();
  for (const { option, place: own } of options) {
    if (seen.has(option.id)) author.report(error(own, 'campaign/option-twice', { id: option.id }));
    seen.add(option.id);
  }
  const open = options.filter(({ option }) => option.needs.length === 0 && option.keep === undefined);
  if (open.length < 2) author.report(error(place, 'campaign/few-options', { id }));
  return {
    question: { id, text: spokenProse(asked.text, asked.offset, author), options: options.map(({ option }) => option) },
    place,
    places: options.map(({ place: own }) => own),
  };
}

/** `- text {keep: truck, interest +1}`, and a why under it. */
function parseOption(item: ListItem, author: Author): Preparation | undefined {
  const [first, ...rest] = item.children;
  const place = placeOf(author.source.path, item);
  if (first?.type !== 'paragraph') {
    author.report(error(place, 'campaign/empty-option'));
    return undefined;
  }
  for (const node of rest) author.report(error(placeOf(author.source.path, node), 'campaign/under-option', { found: node.type }));
  const { text, offset } = rawText(author.source, first);
  const lines = text.split('\n');
  const whyAt = lines.findIndex((line) => noteBegun(line) === 'why');
  const head = whyAt < 0 ? text : lines.slice(0, whyAt).join('\n');
  const why = whyAt < 0 ? undefined : parseWhy({ text: lines.slice(whyAt).join('\n'), offset: offset + head.length + 1 }, author);
  if (!/[{｛]/u.test(head)) {
    author.report(error(place, 'campaign/option-no-id'));
    return undefined;
  }
  const tags = parseHead(head, offset, author);
  if (!tags) return undefined;
  const { effects, needs, promise, learn, keep } = tags;
  const [technique] = tags.techniques;
  if (technique) author.report(error(placeAt(author.source, offset), 'campaign/technique', { technique }));
  const [interest, patience] = [shiftOf(effects.interest), shiftOf(effects.patience)];
  if (interest === undefined || patience === undefined || effects.rapport !== 0) {
    author.report(error(placeAt(author.source, offset), 'campaign/effect'));
    return undefined;
  }
  const id = tags.id ?? nameOf({ interest, patience, promise, learn, keep });
  if (id === '' && !tags.hasUnread) author.report(error(place, 'campaign/option-no-id'));
  return {
    ...{ id, text: tags.text, effects: { interest, patience }, needs },
    ...(promise ? { promise } : {}),
    ...(learn ? { learn } : {}),
    ...(keep ? { keep } : {}),
    ...(why ? { why } : {}),
  };
}

const shiftOf = (value: number): Shift | undefined => SHIFTS.find((shift) => shift === value);

interface Doing {
  readonly interest: Shift;
  readonly patience: Shift;
  readonly promise: string | undefined;
  readonly learn: string | undefined;
  readonly keep: string | undefined;
}

/** The id of an option to which the author gave none: what it does. Empty where it does nothing. */
function nameOf({ interest, patience, promise, learn, keep }: Doing): string {
  const named = Object.entries({ keep, learn, promise }).flatMap(([what, id]) => (id ? `${what}-${id}` : []));
  const moved = Object.entries({ interest, patience }).flatMap(([meter, by]) => (by === 0 ? [] : `${meter}-${by > 0 ? 'up' : 'down'}`));
  return [...named, ...moved].join('-');
}
