import type { Locale, Localised } from '../../../domain/locale.ts';
import { METER_MAX, METERS, type Meter, type Meters } from '../../../domain/persona/meters.ts';
import { MOODS, type MoodRule } from '../../../domain/persona/persona.ts';
import { moodOf } from '../../../domain/persona/react.ts';
import type { Debrief } from '../../../domain/role-play/debrief/debrief.ts';
import type { Face, Talk } from '../../../domain/role-play/talk/replay.ts';
import { fill } from '../../../i18n/fill.ts';
import type { RolePlayWords } from '../../../i18n/words/role-play.ts';

/** Pixels beside the curve for the meters’ names and figures. */
export const LABEL_ROOM: Localised<number> = { zh: 64, en: 92 };

/** How one person's meters and mood stood at the opening and after each move. */
export function facesOfMember(talk: Talk, member: number): readonly Face[] {
  const persona = talk.truth[member] ?? talk.truth[0];
  return [...talk.turns.map(({ before }) => before), talk.situation].map((situation) => {
    const meters = situation.meters[member] ?? persona.start;
    return { persona, meters, mood: moodOf(meters, persona) };
  });
}

/** A stretch of a talk in one mood; moments count from 0, the opening. */
export interface MoodStretch {
  readonly mood: MoodRule;
  readonly from: number;
  readonly to: number;
}

export function moodStretches(faces: readonly Face[]): readonly MoodStretch[] {
  const found: { mood: MoodRule; from: number; to: number }[] = [];
  for (const [moment, { mood }] of faces.entries()) {
    const last = found.at(-1);
    if (last && last.mood.mood === mood.mood) last.to = moment;
    else found.push({ mood, from: moment, to: moment });
  }
  return found;
}

/** The line to change, by its index, and what it was. */
export type Point = NonNullable<Debrief['point']>;

const depth = (face: Face | undefined): number => (face ? MOODS.indexOf(face.mood.mood) : 0);

/** What the curve says, in one sentence: where it turned and from what to what. It never tells of a fall what rose, and the other way about. */
export function storyOf(faces: readonly Face[], point: Point | undefined, words: RolePlayWords, locale: Locale): string {
  const name = (face: Face | undefined): string => face?.mood.name[locale] ?? '';
  const [first, last] = [faces[0], faces.at(-1)];
  const [before, after] = point ? [faces[point.move], faces[point.move + 1]] : [];
  const rose = depth(last) < depth(first);
  if (!point || !before || !after)
    return rose ? fill(words.curveSteady, { before: name(first), after: name(last) }) : asideOf(faces, words, locale);
  const n = point.move + 1;
  if (point.kind === 'missed') return fill(words.curveMissed, { n });
  if (point.kind === 'slip')
    return fill(rose ? words.curveSlippedFromTo : words.curveSlipped, { n, before: name(first), after: name(last) });
  if (depth(after) > depth(before)) return fill(words.curveTurned, { n, before: name(before), after: name(after) });
  const falls = METERS.map((meter) => ({ meter, by: before.meters[meter] - after.meters[meter] })).sort((a, b) => b.by - a.by);
  const most = falls[0];
  return most && most.by > 0
    ? fill(words.curveFell, { n, meter: words.meters[most.meter], by: most.by })
    : fill(words.curveTurnedAt, { n });
}

/** In a talk with several people: how one of them on whom it did not turn went from the beginning to the end. */
export function asideOf(faces: readonly Face[], words: RolePlayWords, locale: Locale): string {
  const [before, after] = [faces[0], faces.at(-1)];
  const name = (face: Face | undefined): string => face?.mood.name[locale] ?? '';
  return before?.mood.mood === after?.mood.mood
    ? fill(words.curveSame, { mood: name(before) })
    : fill(words.curveFromTo, { before: name(before), after: name(after) });
}

export interface Plot {
  readonly width: number;
  readonly height: number;
  readonly x: (moment: number) => number;
  readonly y: (value: number) => number;
}

const LEFT = 26;
const TOP = 26;
const BOTTOM = 26;

/** Places moments 0…`last` and values 0…10 on a chart; `labels` is the room kept for names at the right end. Pixels. */
export function plotOf(width: number, height: number, labels: number, last: number): Plot {
  const across = Math.max(1, width - LEFT - labels);
  const down = height - TOP - BOTTOM;
  const round = (value: number): number => Math.round(value * 10) / 10;
  return {
    width,
    height,
    x: (moment) => round(LEFT + (last === 0 ? 0 : (moment / last) * across)),
    y: (value) => round(TOP + (1 - value / METER_MAX) * down),
  };
}

/** Lines that would lie on top of each other are drawn side by side, so that each can be followed. */
const ASIDE: Readonly<Record<Meter, number>> = { rapport: -1.6, interest: 0, patience: 1.6 };

export function lineOf(plot: Plot, faces: readonly Face[], meter: Meter): string {
  return faces.map(({ meters }, moment) => `${moment === 0 ? 'M' : 'L'}${plot.x(moment)} ${plot.y(meters[meter]) + ASIDE[meter]}`).join('');
}

const LABEL_HEIGHT = 18;

/** Heights of the names at the right end, moved apart where values are equal or close. */
export function labelHeights(plot: Plot, meters: Meters): Readonly<Record<Meter, number>> {
  const places = [...METERS].sort((a, b) => meters[b] - meters[a]).map((meter) => ({ meter, y: plot.y(meters[meter]) }));
  for (let index = 1; index < places.length; index += 1) {
    const [above, own] = [places[index - 1], places[index]];
    if (above && own) own.y = Math.max(own.y, above.y + LABEL_HEIGHT);
  }
  const over = Math.max(0, (places.at(-1)?.y ?? 0) - (plot.height - 8));
  const height = (meter: Meter): number => (places.find((place) => place.meter === meter)?.y ?? 0) - over;
  return { rapport: height('rapport'), interest: height('interest'), patience: height('patience') };
}
