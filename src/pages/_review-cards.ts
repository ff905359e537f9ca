import { type Library, readProof } from '../authoring/files/library.ts';
import { landings } from '../domain/drill/landing.ts';
import type { Objection } from '../domain/drill/objection.ts';
import { byLocale, type Locale, type Localised } from '../domain/locale.ts';
import { PERSONA_IDS } from '../domain/persona/persona.ts';
import { plain } from '../domain/prose.ts';
import { beatCard, objectionCard, questionCard, techniqueCard, termCard } from '../domain/review/card.ts';
import { isExact, rightOf, rightPrint } from '../domain/review/right-answer.ts';
import type { Beat, Choice, RolePlay } from '../domain/role-play/role-play.ts';
import { href } from '../i18n/href.ts';
import { drawLook } from '../islands/portrait/draw.ts';
import { personOf } from '../islands/portrait/people.ts';
import type { CardPart, ListedCard, ShownCard } from '../islands/review/shown-card.ts';
import { nameOf } from '../islands/role-play/name.ts';

/** A card with what it shows. */
interface MadeCard {
  readonly listed: ListedCard;
  readonly shown: ShownCard;
}

/** Of what is named and defined nothing is right or wrong but the thing itself. */
const ITSELF: Localised<string> = { zh: '', en: '' };
const OBJECTIONS = 'objections';
const WORDS = 'words';

/** The list of all cards in a language, as `pages/[lang]/review/cards.json`. */
export function listedCards(library: Library, locale: Locale): readonly ListedCard[] {
  return partsOf(library, locale).flatMap(([, cards]) => cards.map(({ listed }) => listed));
}

/** The files of cards in a language: the name of each, with what lies in it. */
export function cardParts(library: Library, locale: Locale): readonly (readonly [string, CardPart])[] {
  return partsOf(library, locale).map(([name, cards, people]) => [name, { people: people(), cards: cards.map(({ shown }) => shown) }]);
}

type Made = readonly [name: string, cards: readonly MadeCard[], people: () => CardPart['people']];

function partsOf(library: Library, locale: Locale): readonly Made[] {
  const nobody = (): CardPart['people'] => ({});
  const parts: readonly Made[] = [
    ...library.quizzes
      .filter((quiz) => quiz.locale === locale)
      .map((quiz): Made => [`quiz-${quiz.course}-${quiz.id}`, questionCards(library, quiz.course, quiz.id, locale), nobody]),
    ...library.rolePlays
      .filter((rolePlay) => rolePlay.locale === locale)
      .map(
        (rolePlay): Made => [
          `role-play-${rolePlay.id}`,
          beatCards(library, rolePlay),
          () =>
            Object.fromEntries(
              rolePlay.cast.map(({ id, personas, look }) => [
                id,
                drawLook(personas.length > 1 ? 'unknown' : (personas[0] ?? 'unknown'), look),
              ]),
            ),
        ],
      ),
    [OBJECTIONS, objectionCards(library, locale), () => Object.fromEntries(PERSONA_IDS.map((id) => [id, personOf(id)]))],
    [WORDS, [...techniqueCards(library, locale), ...termCards(library, locale)], nobody],
  ];
  return parts.filter(([, cards]) => cards.length > 0);
}

function questionCards(library: Library, course: string, quiz: string, locale: Locale): readonly MadeCard[] {
  const inEach = byLocale((one) => library.quizzes.find((other) => other.course === course && other.id === quiz && other.locale === one));
  const own = inEach[locale];
  const lesson = library.lessons.find((one) => one.course === course && one.id === own?.lesson && one.locale === locale);
  return (own?.questions ?? []).map((question): MadeCard => {
    const id = questionCard(course, quiz, question.id);
    const right = byLocale((one) => rightOf(inEach[one]?.questions.find((other) => other.id === question.id) ?? question));
    const see = lesson && question.see ? `${href(locale, `courses/${course}/${lesson.id}`)}${question.see}` : undefined;
    return {
      listed: {
        ...{ id, kind: 'question', course, siblings: `${course}/${quiz}`, part: `quiz-${course}-${quiz}`, right },
        ...(isExact(question) ? { exact: true } : {}),
        label: lesson?.title ?? own?.title ?? question.id,
      },
      shown: { kind: 'question', id, question, ...(see === undefined ? {} : { see }) },
    };
  });
}

/** Below this spread of mean prices, points of a hundred, it hardly matters what one says. */
const SPREAD = 2;

/** The best line of a moment, by the proof, and how near the others come to it, 0…1. */
function judged(rolePlay: RolePlay, beat: Beat): { readonly best: Choice; readonly scores: Readonly<Record<string, number>> } | undefined {
  const prices = new Map(readProof(rolePlay).standings.map(({ choice, price }) => [choice, price]));
  // A thought is said to nobody, and what only earlier visits allow has no price here.
  const said = beat.choices.flatMap((choice) => {
    const price = prices.get(choice.id);
    return price === undefined || choice.names !== undefined || choice.needs !== undefined ? [] : [{ choice, price }];
  });
  const [first] = said.toSorted((a, b) => a.price - b.price);
  const dearest = Math.max(...said.map(({ price }) => price));
  if (!first || dearest - first.price < SPREAD) return undefined;
  const score = (price: number): number => Math.round(100 * (1 - (price - first.price) / (dearest - first.price))) / 100;
  return {
    best: first.choice,
    scores: Object.fromEntries(said.map(({ choice, price }) => [choice.id.slice(beat.id.length + 1), score(price)])),
  };
}

function beatCards(library: Library, rolePlay: RolePlay): readonly MadeCard[] {
  const inEach = byLocale((one) => library.rolePlays.find((other) => other.id === rolePlay.id && other.locale === one) ?? rolePlay);
  return rolePlay.beats.flatMap((beat): readonly MadeCard[] => {
    const here = judged(rolePlay, beat);
    const speaker = rolePlay.cast[beat.speaker];
    const line = beat.lines.find(({ silence, days, needs, speaker: other }) => !silence && !days && !needs && other === undefined);
    if (!here || !speaker || !line) return [];
    const right = byLocale((one) => {
      const other = inEach[one].beats.find(({ id }) => id === beat.id);
      return rightPrint((other && judged(inEach[one], other)?.best.id) ?? here.best.id);
    });
    const known = speaker.personas.length === 1 ? speaker.personas[0] : undefined;
    const persona = known && library.personas.get(known);
    const mood = line.moods[0] ?? 'neutral';
    const tell = persona?.moods.find((rule) => rule.mood === mood)?.tells[rolePlay.locale][0];
    const technique = here.best.techniques[0];
    const why = here.best.why ? plain(here.best.why) : persona?.reactions.get(technique ?? '')?.principle.text[rolePlay.locale];
    const id = beatCard(rolePlay.id, beat.id);
    return [
      {
        listed: {
          ...{ id, kind: 'beat', course: `role-play ${rolePlay.stage}`, siblings: `talk ${rolePlay.id}`, part: `role-play-${rolePlay.id}` },
          ...{ right, choices: here.scores, label: rolePlay.title },
        },
        shown: {
          ...{ kind: 'line', id, persona: known ?? 'unknown', drawing: speaker.id, name: nameOf(speaker), mood },
          ...{ setting: `${rolePlay.title} · ${rolePlay.goal}`, line: plain(line.text), answer: plain(here.best.text) },
          ...(tell === undefined ? {} : { tell }),
          ...(why === undefined ? {} : { why }),
        },
      },
    ];
  });
}

function objectionCards(library: Library, locale: Locale): readonly MadeCard[] {
  const bestOf = (objection: Objection) => {
    const persona = library.personas.get(objection.persona);
    return persona && landings(objection, persona)[0]?.response;
  };
  return library.objections
    .filter((objection) => objection.locale === locale)
    .flatMap((objection): readonly MadeCard[] => {
      const persona = library.personas.get(objection.persona);
      const best = bestOf(objection);
      if (!persona || !best) return [];
      const right = byLocale((one) => {
        const other = library.objections.find((candidate) => candidate.id === objection.id && candidate.locale === one);
        return rightPrint((other && bestOf(other)?.id) ?? best.id);
      });
      const id = objectionCard(objection.id);
      const why = best.techniques.flatMap((technique) => persona.reactions.get(technique)?.principle.text[locale] ?? [])[0];
      return [
        {
          listed: {
            ...{ id, kind: 'objection', course: OBJECTIONS, siblings: `persona ${objection.persona}`, part: OBJECTIONS, right },
            label: persona.name[locale],
          },
          shown: {
            ...{ kind: 'line', id, persona: objection.persona, drawing: objection.persona, name: persona.name[locale], mood: 'neutral' },
            ...{ line: plain(objection.line), answer: plain(best.text), reply: plain(best.reply) },
            ...(why === undefined ? {} : { why }),
          },
        },
      ];
    });
}

/** What is a mistake is not practised by name. */
function techniqueCards({ techniques, personas, lessons }: Library, locale: Locale): readonly MadeCard[] {
  return [...techniques.values()]
    .filter(({ mistake }) => !mistake)
    .map(({ id: technique, skill, name, definition, example }): MadeCard => {
      const id = techniqueCard(technique);
      const taughtIn = [...personas.values()]
        .filter(({ recommended }) => recommended.includes(technique))
        .flatMap(({ lesson }) => lessons.find((one) => one.id === lesson && one.locale === locale) ?? [])
        .map(({ course, id: lesson }) => `${course}/${lesson}`);
      return {
        listed: {
          id,
          kind: 'technique',
          course: 'techniques',
          siblings: `skill ${skill}`,
          part: WORDS,
          right: ITSELF,
          taughtIn,
          label: name[locale],
        },
        shown: { kind: 'meaning', id, name: name[locale], meaning: definition[locale], example: example[locale] },
      };
    });
}

function termCards({ glossary, lessons }: Library, locale: Locale): readonly MadeCard[] {
  const own = lessons.filter((lesson) => lesson.locale === locale);
  return glossary.map(({ id: term, name, definition, lesson }): MadeCard => {
    const id = termCard(term);
    const used = own.filter(({ stretches }) => stretches.some(({ pieces }) => pieces.some((piece) => isTerm(piece, term))));
    const taughtIn = [...new Set([...(lesson === undefined ? [] : [lesson]), ...used.map((one) => `${one.course}/${one.id}`)])];
    return {
      listed: {
        id,
        kind: 'term',
        course: 'glossary',
        siblings: `terms ${taughtIn[0] ?? ''}`,
        part: WORDS,
        right: ITSELF,
        taughtIn,
        label: name[locale],
      },
      shown: { kind: 'meaning', id, name: name[locale], meaning: definition[locale] },
    };
  });
}

type Piece = Library['lessons'][number]['stretches'][number]['pieces'][number];

function isTerm(piece: Piece, term: string): boolean {
  if (typeof piece === 'string') return false;
  return (piece.component === 'Term' && piece.id === term) || ('pieces' in piece && piece.pieces.some((inner) => isTerm(inner, term)));
}
