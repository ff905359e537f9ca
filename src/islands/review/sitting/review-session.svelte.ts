import type { Locale } from '../../../domain/locale.ts';
import type { Answer } from '../../../domain/record/answer.ts';
import type { Given } from '../../../domain/record/attempt.ts';
import type { LearningEvent, NewEvent } from '../../../domain/record/event.ts';
import type { PutOffUntil, ReviewGrade } from '../../../domain/record/review.ts';
import { SECONDS } from '../../../domain/review/card.ts';
import { gradeOfAnswer } from '../../../domain/review/grade.ts';
import type { Scheduled } from '../../../domain/review/schedule.ts';

/** The world around a sitting of review. */
export interface ReviewSurroundings {
  readonly record: { readonly events: readonly LearningEvent[]; record(event: NewEvent): void };
  /** Milliseconds since 1970-01-01 UTC. */
  readonly now: () => number;
  /** Something else is shown now. */
  readonly turned: () => void;
}

/** A card as it is asked in a sitting; one that was not remembered is asked once more at the end. */
interface Turn {
  readonly scheduled: Scheduled;
  readonly isRepeat: boolean;
}

interface Past {
  readonly turn: Turn;
  /** The id of the event that says what was done. */
  readonly event: string;
  /** Absent: it was put off. */
  readonly grade?: ReviewGrade;
}

/** One sitting of review: card by card, undo, putting off. Everything that is done is recorded at once, so it may end at any moment. */
export class ReviewSession {
  readonly #locale: Locale;
  readonly #around: ReviewSurroundings;
  #turns: readonly Turn[] = $state.raw([]);
  #past: readonly Past[] = $state.raw([]);
  /** What was answered to the question that is shown, which stays until the learner goes on. */
  given: readonly Given[] = $state.raw([]);
  /** Grows with everything shown, so that a view is made afresh. */
  moment = $state(0);
  isUndone = $state(false);

  constructor(cards: readonly Scheduled[], locale: Locale, around: ReviewSurroundings) {
    this.#turns = cards.map((scheduled) => ({ scheduled, isRepeat: false }));
    this.#locale = locale;
    this.#around = around;
  }

  /** What is asked now; undefined at the end. */
  get current(): Scheduled | undefined {
    return this.#turns[0]?.scheduled;
  }
  /** Cards to come, the one that is shown among them. */
  get left(): number {
    return this.#turns.length;
  }
  get done(): number {
    return this.#past.length;
  }
  get canUndo(): boolean {
    return this.#past.length > 0;
  }
  /** How many were answered, each counted once, and how many of these were remembered at once. */
  get result(): { readonly count: number; readonly right: number } {
    const first = this.#past.filter(({ grade, turn }) => grade !== undefined && !turn.isRepeat);
    return { count: first.length, right: first.filter(({ grade }) => grade !== 'again').length };
  }

  /** The learner's own word. */
  grade(grade: ReviewGrade, took: number): void {
    if (this.current) this.#answered(grade, took, undefined);
    this.goOn();
  }

  /** An answer that was judged; the card stays until `goOn`. @param score 0…1 */
  answer(answer: Answer, score: number, took: number): void {
    if (!this.current || this.given.length > 0) return;
    this.#answered(gradeOfAnswer(score, took, SECONDS.question, true), took, answer);
    this.given = [{ answer, score, took, at: this.#around.now() }];
  }

  putOff(until: PutOffUntil): void {
    const [turn] = this.#turns;
    if (!turn || this.given.length > 0) return;
    const { card } = turn.scheduled;
    this.#note(turn, { kind: 'review-put-off', ...this.#about(turn), card: card.id, until });
    this.#turns = this.#turns.slice(1);
    this.#turn();
  }

  goOn(): void {
    const [turn, ...rest] = this.#turns;
    if (!turn) return;
    const last = this.#past.at(-1);
    const fails = last?.turn === turn && last.grade === 'again' && !turn.isRepeat;
    this.#turns = fails ? [...rest, { scheduled: turn.scheduled, isRepeat: true }] : rest;
    this.#turn();
  }

  /** Takes back what was done last, and asks that card again. */
  undo(): void {
    const last = this.#past.at(-1);
    if (!last) return;
    this.#around.record.record({ kind: 'review-taken-back', locale: this.#locale, content: '', event: last.event });
    this.#past = this.#past.slice(0, -1);
    const { scheduled } = last.turn;
    const others = this.#turns.filter((turn) => turn !== last.turn && !(turn.isRepeat && turn.scheduled === scheduled));
    this.#turns = [last.turn, ...others];
    this.#turn();
    this.isUndone = true;
  }

  #about({ scheduled }: Turn): { readonly locale: Locale; readonly content: string } {
    return { locale: this.#locale, content: scheduled.card.right[this.#locale] };
  }

  #answered(grade: ReviewGrade, took: number, answer: Answer | undefined): void {
    const [turn] = this.#turns;
    if (!turn) return;
    const { card } = turn.scheduled;
    this.#note(turn, { kind: 'review-answered', ...this.#about(turn), card: card.id, grade, took, ...(answer ? { answer } : {}) }, grade);
  }

  #note(turn: Turn, event: NewEvent, grade?: ReviewGrade): void {
    const { record } = this.#around;
    record.record(event);
    // It counts at once, as the last of all.
    const written = record.events.at(-1);
    if (written?.kind === event.kind) this.#past = [...this.#past, { turn, event: written.id, ...(grade === undefined ? {} : { grade }) }];
  }

  #turn(): void {
    this.given = [];
    this.isUndone = false;
    this.moment += 1;
    this.#around.turned();
  }
}
