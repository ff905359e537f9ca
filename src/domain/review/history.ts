import type { LearningEvent, QuizStarted, ReviewAnswered, ReviewPutOff } from '../record/event.ts';
import type { PutOffUntil, ReviewGrade } from '../record/review.ts';
import { beatCard, type Card, type Deck, objectionCard, questionCard, SECONDS, techniqueCard } from './card.ts';
import { gradeOfAnswer, gradeOfLine } from './grade.ts';
import { answerPrint } from './right-answer.ts';

/** One time that a card's matter was asked for, in review or where it was met. */
export interface Grading {
  readonly grade: ReviewGrade;
  /** Milliseconds since 1970-01-01 UTC, by the device's clock. */
  readonly at: number;
}

/** What the log says of one card. */
export interface CardHistory {
  readonly card: Card;
  /** In the order of the log; none: it was met and never asked for. */
  readonly gradings: readonly Grading[];
  /** Whether what is right has changed since it was last answered, so that it begins anew. */
  readonly changed: boolean;
  /** The last putting off that was not taken back. `event`: its id. */
  readonly putOff?: { readonly until: PutOffUntil; readonly at: number; readonly event: string };
}

interface Draft {
  readonly card: Card;
  gradings: Grading[];
  changed: boolean;
  putOff?: NonNullable<CardHistory['putOff']>;
}

/**
 * What the log says of the cards that were met, by id. Objections and moments of talks are met by fumbling them; all else by being asked or taught.
 * @param events in the order of the log, which is the same whichever way logs were merged (in-order.ts)
 */
export function historiesOf(events: readonly LearningEvent[], deck: Deck): ReadonlyMap<string, CardHistory> {
  const takenBack = new Set(events.flatMap((event) => (event.kind === 'review-taken-back' ? [event.event] : [])));
  const reader = new HistoryReader(deck);
  for (const event of events) if (!takenBack.has(event.id)) reader.take(event);
  return reader.histories;
}

class HistoryReader {
  readonly histories = new Map<string, Draft>();
  readonly #deck: Deck;
  readonly #taught = new Map<string, Card[]>();
  readonly #attempts = new Map<string, QuizStarted>();
  readonly #answered = new Set<string>();
  /** Role-plays by run. */
  readonly #runs = new Map<string, string>();

  constructor(deck: Deck) {
    this.#deck = deck;
    for (const card of deck.values())
      for (const lesson of card.taughtIn ?? []) this.#taught.set(lesson, [...(this.#taught.get(lesson) ?? []), card]);
  }

  take(event: LearningEvent): void {
    switch (event.kind) {
      case 'lesson-read':
        for (const card of this.#taught.get(`${event.course}/${event.lesson}`) ?? []) this.#meet(card);
        break;
      case 'quiz-started':
        if (!this.#attempts.has(event.attempt)) this.#attempts.set(event.attempt, event);
        break;
      case 'question-answered':
        this.#answer(event);
        break;
      case 'drill-answered':
        this.#say(this.#deck.get(objectionCard(event.objection)), event.score, event.at);
        break;
      case 'run-started':
        this.#runs.set(event.run, event.rolePlay);
        break;
      case 'move-made':
        this.#move(event.run, event.move.choice, event.at);
        break;
      case 'review-answered':
        this.#review(event);
        break;
      case 'review-put-off':
        this.#putOff(event);
        break;
    }
  }

  #meet(card: Card): Draft {
    const known = this.histories.get(card.id) ?? { card, gradings: [], changed: false };
    this.histories.set(card.id, known);
    return known;
  }

  /** Of several answers to a question in one attempt the first says what was remembered. */
  #answer(event: Extract<LearningEvent, { kind: 'question-answered' }>): void {
    const attempt = this.#attempts.get(event.attempt);
    const once = `${event.attempt} ${event.question}`;
    if (!attempt || this.#answered.has(once)) return;
    this.#answered.add(once);
    // An examination names its questions `<quiz>/<question>`.
    const [quiz = '', question = ''] = attempt.use === 'exam' ? event.question.split('/') : [attempt.quiz, event.question];
    const card = this.#deck.get(questionCard(attempt.course, quiz, question));
    if (!card) return;
    const draft = this.#meet(card);
    if (event.score === 1 && card.exact && answerPrint(event.answer) !== card.right[event.locale]) beginAnew(draft);
    else draft.gradings.push({ grade: gradeOfAnswer(event.score, event.took, SECONDS.question, false), at: event.at });
  }

  #move(run: string, choice: string, at: number): void {
    const dot = choice.lastIndexOf('.');
    const rolePlay = this.#runs.get(run);
    if (dot < 0 || rolePlay === undefined) return;
    const card = this.#deck.get(beatCard(rolePlay, choice.slice(0, dot)));
    this.#say(card, card?.choices?.[choice.slice(dot + 1)], at);
    for (const technique of choice.slice(dot + 1).split('+')) {
      const own = this.#deck.get(techniqueCard(technique));
      if (own) this.#meet(own);
    }
  }

  /** What was never fumbled is no card. */
  #say(card: Card | undefined, score: number | undefined, at: number): void {
    if (!card || score === undefined) return;
    const grade = gradeOfLine(score);
    if (grade === 'again') this.#meet(card);
    this.histories.get(card.id)?.gradings.push({ grade, at });
  }

  #review({ card: id, content, locale, grade, at }: ReviewAnswered): void {
    const card = this.#deck.get(id);
    if (!card) return;
    const draft = this.#meet(card);
    if (content !== card.right[locale]) {
      beginAnew(draft);
      return;
    }
    draft.gradings.push({ grade, at });
    draft.changed = false;
  }

  /** Who knew the old answer for good does not know the new one. */
  #putOff({ card: id, content, locale, until, at, id: event }: ReviewPutOff): void {
    const card = this.#deck.get(id);
    if (card && content === card.right[locale]) this.#meet(card).putOff = { until, at, event };
  }
}

/** What was remembered was the old answer. */
function beginAnew(draft: Draft): void {
  draft.gradings = [];
  draft.changed = true;
}
