import type { Heading, RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { fingerprint } from '../../../domain/chance/hash.ts';
import type { Locale } from '../../../domain/locale.ts';
import type { OtherWays } from '../../../domain/own-words/material.ts';
import type { Look } from '../../../domain/persona/look.ts';
import { plain } from '../../../domain/prose.ts';
import { withFacts } from '../../../domain/role-play/facts.ts';
import { isPooled, POOL_SIGN, placeOf as placeOfBeat } from '../../../domain/role-play/pool.ts';
import type { Beat, BeatId, CastMember, Ending, RolePlay } from '../../../domain/role-play/role-play.ts';
import { ID } from '../content-paths.ts';
import { missingFrontMatter } from '../markdown/missing-front-matter.ts';
import { type MarkdownSource, parseMarkdown, placeAt, placeOf } from '../markdown/parse-markdown.ts';
import { nearest } from '../nearest.ts';
import { error, type Parsed, type Place, type Problem } from '../problem.ts';
import { slugOf } from '../slug.ts';
import type { Vocabulary } from '../table/vocabulary.ts';
import { type ParsedYaml, parseYaml } from '../yaml/parse-yaml.ts';
import type { Author } from './author.ts';
import { FactBook } from './facts/fact-book.ts';
import { factsOf, reportRows } from './facts/front-facts.ts';
import { type RolePlayFrontMatter, rolePlayFrontMatter } from './front-matter.ts';
import { lineSlips } from './line-slips.ts';
import { type ParsedBeat, parseBeat } from './parse-beat.ts';
import { reportPools } from './pools.ts';

/** What a role-play's text is read with. */
export interface RolePlayContext {
  readonly id: string;
  readonly locale: Locale;
  readonly vocabulary: Vocabulary;
}

/** Where a role-play's beats and endings (their headings) and choices stand, by id. */
export type BeatPlaces = ReadonlyMap<string, Place>;

export interface ParsedRolePlay extends Parsed<RolePlay> {
  readonly places: BeatPlaces;
  /** Other ways of saying its choices, in the words of the first row of what varies. */
  readonly otherWays: OtherWays;
}

/** Reads a role-play: the value where no error was found, and all problems at once. */
export function parseRolePlay(path: string, text: string, context: RolePlayContext): ParsedRolePlay {
  const source = parseMarkdown(path, text);
  if (!source.frontMatter) {
    return { problems: [missingFrontMatter(path, text, 'role-play')], places: new Map(), otherWays: new Map() };
  }
  const front = parseYaml({ path, ...source.frontMatter }, rolePlayFrontMatter);
  const problems: Problem[] = [...front.problems];
  const cast = castOf(front, path, problems);
  const facts = new FactBook(front.value?.facts ?? [], context.locale, (problem) => problems.push(problem));
  reportRows(front, problems);
  const author: Author = {
    source,
    cast,
    vocabulary: context.vocabulary,
    facts,
    report: (problem) => problems.push(problem),
  };
  const slips = lineSlips(path, text, source.frontMatter.line);
  problems.push(...slips);
  const found = sections(source, author);
  // A beat with a misread line waits until that is mended: everything around it looks wrong.
  const isMisread = (index: number): boolean => {
    const from = found[index]?.heading.position?.start.line ?? 0;
    const to = found[index + 1]?.heading.position?.start.line ?? Number.POSITIVE_INFINITY;
    return slips.some(({ line }) => line >= from && line < to);
  };
  const parsed = found.flatMap(({ id, heading, blocks }, index) =>
    isMisread(index) ? [] : (parseBeat(id, heading, blocks, author) ?? []),
  );
  const choices = parsed.flatMap((section) => (section.kind === 'beat' ? section.choices : []));
  const places = new Map([
    ...found.map(({ id, heading }): [string, Place] => [id, placeOf(path, heading)]),
    ...choices.map(({ choice, offset }): [string, Place] => [choice.id, placeAt(source, offset)]),
  ]);
  const beats = parsed.flatMap((section) => (section.kind === 'beat' ? section.beat : []));
  const endings = parsed.flatMap((section) => (section.kind === 'ending' ? section.ending : []));
  const ids = found.map((section) => section.id);
  // Where a heading can't be read, the arrows that lead to it are not wrong.
  const isWhole =
    ids.every((id, index) => isBeatId(id) && ids.indexOf(id) === index) && !slips.some(({ fact: { kind } }) => kind.startsWith('heading/'));
  if (isWhole) {
    reportTargets(parsed, [...new Set(ids.map(placeOfBeat))], author);
    reportPools(ids, parsed, (id) => places.get(id) ?? { path, line: 1, column: 1 }, author);
  }
  const otherWays = new Map(
    choices.flatMap(({ choice, otherWays: ways }) => (ways.length > 0 ? [[choice.id, ways.map(plain)] as const] : [])),
  );
  const [first, ...others] = cast;
  if (front.value) reportDays(cast, beats, (id) => places.get(id) ?? { path, line: 1, column: 1 }, author);
  const varied = front.value && factsOf(front, cast, facts);
  if (front.value && isWhole && slips.length === 0) reportStart(front.value, beats, front.placeOf(['start'], 'key'), author);
  if (problems.some((problem) => problem.severity === 'error') || !front.value || !first) return { problems, places, otherWays };
  const { title, trade, stage, you, customer, goal, minutes, difficulty, start } = front.value;
  const written: RolePlay = {
    ...{ id: context.id, locale: context.locale, title, trade, stage, you, customer, goal, minutes, difficulty, start },
    cast: [first, ...others],
    beats,
    endings,
    ...(varied ? { facts: varied } : {}),
    content: contentOf(start, cast, beats, endings),
  };
  return { value: withFacts(written, 0), problems, places, otherWays };
}

/** What decides a run: a new wording does not change it, a new arrow does. */
function contentOf(start: string, cast: readonly CastMember[], beats: readonly Beat[], endings: readonly Ending[]): string {
  const skeleton = {
    start,
    cast: cast.map((member) => [member.id, member.personas]),
    beats: beats.map((beat) => [
      beat.id,
      beat.speaker,
      beat.choices.map(({ id, techniques, effects, names = '', arrows, needs, promise, learn }) => [
        ...[id, techniques, effects, names, arrows],
        ...(needs || promise || learn ? [{ needs, promise, learn }] : []),
      ]),
    ]),
    endings: endings.map((ending) => [ending.id, ending.outcome]),
  };
  return fingerprint(JSON.stringify(skeleton));
}

function castOf(front: ParsedYaml<RolePlayFrontMatter>, path: string, problems: Problem[]): readonly CastMember[] {
  if (!front.value) return [];
  const { persona, cast, customer, look } = front.value;
  if ((persona === undefined) === (cast === undefined)) {
    const place = { path, line: 1, column: 1 };
    problems.push(persona === undefined ? error(place, 'role-play/nobody') : error(place, 'role-play/persona-and-cast'));
    return [];
  }
  if (persona !== undefined) {
    if (!look) problems.push(error(front.placeOf(['customer'], 'key'), 'role-play/no-look', { of: undefined }));
    return [{ id: 'customer', name: customer, personas: typeof persona === 'string' ? [persona] : persona, look: look ?? UNSEEN }];
  }
  if (look) problems.push(error(front.placeOf(['look'], 'key'), 'role-play/look-and-cast'));
  return Object.entries(cast ?? {}).map(([id, member]) => {
    if (!member.look) problems.push(error(front.placeOf(['cast', id], 'key'), 'role-play/no-look', { of: id }));
    return { id, name: member.name, personas: [member.persona], look: member.look ?? UNSEEN };
  });
}

/** Stands in for a look that is missing, so that nothing else of them is wrong. It is never shown. */
const UNSEEN: Look = { sex: 'her', age: 40, dress: 'shirt', prop: 'none' };

interface Section {
  readonly id: string;
  readonly heading: Heading;
  readonly blocks: readonly RootContent[];
}

/** `bridge`, or `bridge/lorry` for a beat of a pool. */
function isBeatId(id: string): boolean {
  const parts = id.split(POOL_SIGN);
  return parts.length <= 2 && parts.every((part) => ID.test(part));
}

/** What was meant by a heading that is no id, where that can be told; empty otherwise. */
function slugOfBeat(id: string): string {
  const [pool = '', beat = ''] = id.split(/[/／]/u).map(slugOf);
  return pool !== '' && beat !== '' ? `${pool}${POOL_SIGN}${beat}` : slugOf(id);
}

/** The file's blocks by heading; duplicate or unreadable headings are problems. */
function sections(source: MarkdownSource, author: Author): readonly Section[] {
  const found: { id: string; heading: Heading; blocks: RootContent[] }[] = [];
  const seen = new Map<string, number>();
  for (const node of source.blocks) {
    if (node.type === 'html' && node.value.startsWith('<!--')) continue;
    if (node.type !== 'heading') {
      const current = found.at(-1);
      if (current) current.blocks.push(node);
      else author.report(error(placeOf(source.path, node), 'beat/before-first'));
      continue;
    }
    const id = textOf(node).trim();
    const place = placeOf(source.path, node);
    if (node.depth !== 2) author.report(error(place, 'beat/depth', { id, depth: node.depth }));
    if (!isBeatId(id)) author.report(error(place, 'beat/no-id', { id, slug: slugOfBeat(id) }));
    const earlier = seen.get(id);
    if (earlier !== undefined) author.report(error(place, 'beat/id-taken', { id, line: earlier }));
    seen.set(id, place.line);
    found.push({ id, heading: node, blocks: [] });
  }
  return found;
}

/** More beats missing than this are one slip: a part of the file is not there. */
const MOST_TOLD = 2;

function reportTargets(parsed: readonly ParsedBeat[], ids: readonly string[], author: Author): void {
  const missed = parsed.flatMap((section) =>
    section.kind === 'beat' ? section.choices.flatMap(({ arrows }) => arrows.filter(({ to }) => !ids.includes(to))) : [],
  );
  const isWithin = (to: string): boolean => isPooled(to) && ids.includes(placeOfBeat(to));
  for (const { to, offset } of missed.filter((arrow) => isWithin(arrow.to)))
    author.report(error(placeAt(author.source, offset), 'arrow/into-pool', { to, pool: placeOfBeat(to) }));
  const lost = missed.filter(({ to }) => !isWithin(to));
  const [first] = lost;
  const beats = [...new Set(lost.map(({ to }) => to))];
  if (first && beats.length > MOST_TOLD) {
    author.report(error(placeAt(author.source, first.offset), 'arrow/no-beats', { beats }));
    return;
  }
  for (const to of beats) {
    const [arrow, ...others] = lost.filter((one) => one.to === to);
    // A beat is told of once, however many arrows lead there.
    if (arrow)
      author.report(error(placeAt(author.source, arrow.offset), 'arrow/no-beat', { to, others: others.length, guess: nearest(to, ids) }));
  }
}

/** Where several people are met, it is always an ordinary day: a line for another would never be said. */
function reportDays(cast: readonly CastMember[], beats: readonly Beat[], placed: (id: BeatId) => Place, author: Author): void {
  if (cast.length < 2) return;
  for (const { id, lines, choices } of beats) {
    const day = [...lines, ...choices.flatMap(({ replies }) => replies)].find(({ days }) => days)?.days?.[0];
    if (day) author.report(error(placed(id), 'line/no-days', { day, id }));
  }
}

function reportStart(front: RolePlayFrontMatter, beats: readonly Beat[], place: Place, author: Author): void {
  const known = [...new Set(beats.map((beat) => placeOfBeat(beat.id)))];
  if (known.includes(front.start)) return;
  author.report(error(place, 'role-play/start', { start: front.start, meant: nearest(front.start, known) ?? known[0] ?? 'opening' }));
}
