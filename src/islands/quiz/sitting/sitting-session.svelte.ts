import { fingerprint } from '../../../domain/chance/hash.ts';
import { examRef } from '../../../domain/quiz/exam-ref.ts';
import type { Question } from '../../../domain/quiz/question.ts';
import { totalOf } from '../../../domain/quiz/results/total.ts';
import { resumeAt, toRetry } from '../../../domain/quiz/results/tries.ts';
import type { Answer } from '../../../domain/record/answer.ts';
import { type Attempt, attemptsIn } from '../../../domain/record/attempt.ts';
import { fill } from '../../../i18n/fill.ts';
import type { Keeping } from '../../../record/record-writer.ts';
import { type Draw, newDraw } from './new-draw.ts';
import { type Entry, type QuizProps, questionsIn, quizIdOf } from './sitting-props.ts';
import type { SittingSurroundings } from './sitting-surroundings.ts';

/** `skipped`: all was seen, and some of it left out. */
export type Phase = 'question' | 'skipped' | 'result';

/** What a sitting knows of its quiz. */
export type SittingQuiz = Pick<QuizProps, 'use' | 'quizzes' | 'course' | 'locale' | 'pass' | 'lessons'> & {
  readonly words: Pick<QuizProps['words'], 'resumed' | 'clockEnd' | 'notLoaded'>;
};

/**
 * One quiz being taken: which attempt is at hand, where in it the learner is, and what is noted of it. The view asks it and sends; what was
 * answered is derived from the events of the record.
 */
export class SittingSession {
  readonly #quiz: SittingQuiz;
  readonly #around: SittingSurroundings;
  readonly #quizId: string;
  readonly #entry: { readonly locale: SittingQuiz['locale']; readonly content: string };
  /** Lesson of each question. */
  readonly #lessonOf: ReadonlyMap<string, string>;
  /** By the names that events call them. */
  readonly questions: ReadonlyMap<string, Question>;

  #current: string | undefined = $state();
  /** Place of the furthest question that was shown. */
  #furthest = $state(0);
  phase: Phase = $state('question');
  /** Place of the question at hand in the attempt. */
  cursor = $state(0);
  /** A word to the learner above what is shown. */
  notice = $state('');
  /** Milliseconds since 1970-01-01 UTC, where the learner asked for a clock. */
  clockEnd: number | undefined = $state();

  readonly attempt: Attempt | undefined = $derived.by(() => this.#attempts().find(({ id }) => id === this.#current));
  /** Names of the questions that a retry would ask. */
  readonly retryable: readonly string[] = $derived.by(() =>
    this.attempt ? toRetry(this.attempt).filter((name) => this.questions.has(name)) : [],
  );
  /** Name of the question at hand. */
  readonly name: string | undefined = $derived.by(() => this.attempt?.questions[this.cursor]);
  readonly question: Question | undefined = $derived.by(() => (this.name === undefined ? undefined : this.questions.get(this.name)));
  /** Names of the questions without an answer. */
  readonly open: readonly string[] = $derived.by(() => this.attempt?.questions.filter((id) => !this.attempt?.answers.has(id)) ?? []);
  /** Places of the questions that were passed over. */
  readonly skipped: ReadonlySet<number> = $derived.by(() => {
    const { questions = [], answers } = this.attempt ?? {};
    const isAnswered = (name: string) => answers?.has(name) ?? false;
    const furthest = Math.max(this.#furthest, questions.findLastIndex(isAnswered));
    return new Set(questions.flatMap((name, place) => (place < furthest && place !== this.cursor && !isAnswered(name) ? [place] : [])));
  });
  /** That a sitting has begun is stored, too, but before the first answer nothing is there that one could lose. */
  readonly keeping: Keeping = $derived.by(() => {
    const { keeping } = this.#around.record;
    return this.attempt?.answers.size === 0 && keeping !== 'failed' ? 'idle' : keeping;
  });
  /** Another tab was the first to go on with the attempt at hand. */
  readonly movedElsewhere: boolean = $derived.by(() => this.attempt !== undefined && this.#around.record.overtaken?.id === this.attempt.id);

  constructor(quiz: SittingQuiz, around: SittingSurroundings) {
    const { use, quizzes, locale } = quiz;
    this.#quiz = quiz;
    this.#around = around;
    this.#quizId = quizIdOf(quiz);
    const content = use === 'exam' ? fingerprint(quizzes.map((one) => one.content).join()) : (quizzes[0]?.content ?? '');
    this.#entry = { locale, content };
    this.questions = questionsIn(quiz);
    this.#lessonOf = new Map(
      quizzes.flatMap(({ id, lesson, questions }) =>
        questions.map((question) => [use === 'exam' ? examRef(id, question.id) : question.id, lesson] as const),
      ),
    );
  }

  #attempts(): readonly Attempt[] {
    const { use, course } = this.#quiz;
    return attemptsIn(this.#around.record.events).filter(
      (attempt) => attempt.use === use && attempt.course === course && attempt.quiz === this.#quizId,
    );
  }

  /** Begins as the door says. */
  async enter(entry: Entry): Promise<void> {
    if (entry.kind === 'start') return this.begin(newDraw(this.#quiz, entry.seed), { minutes: entry.minutes });
    if (entry.kind === 'resume') return this.#resume(entry.attempt);
    this.#current = entry.attempt;
    if (entry.kind === 'retry') return this.retry(entry.seed);
    return this.#turnTo('result');
  }

  async #resume(id: string): Promise<void> {
    const found = this.#attempts().find((candidate) => candidate.id === id);
    if (!found) return;
    this.#current = id;
    this.clockEnd = this.#around.clockOf(id);
    const at = resumeAt(found);
    if (at === found.questions.length) return this.finish();
    return this.show(at, found.answers.size > 0 ? fill(this.#quiz.words.resumed, { position: at + 1 }) : '');
  }

  /** A new attempt; with a clock where `minutes` are given. */
  async begin(
    { drawn, seed }: Draw,
    { retryOf, minutes }: { readonly retryOf?: string; readonly minutes?: number | undefined } = {},
  ): Promise<void> {
    if (!(await this.#hasCome(this.#bring(drawn.slice(0, 1))))) return;
    const { use, course } = this.#quiz;
    const id = this.#around.newId();
    this.#around.record.record({
      kind: 'quiz-started',
      ...this.#entry,
      ...{ course, quiz: this.#quizId, use, attempt: id, seed, questions: drawn },
      ...(retryOf !== undefined && { retryOf }),
    });
    this.#current = id;
    this.#furthest = 0;
    this.clockEnd = undefined;
    if (minutes !== undefined) {
      this.clockEnd = this.#around.now() + minutes * 60_000;
      this.#around.keepClock(id, this.clockEnd);
    }
    await this.show(0);
  }

  /** Asks again what was not fully right in the attempt at hand. */
  async retry(seed: number): Promise<void> {
    if (this.attempt) await this.begin({ drawn: this.retryable, seed }, { retryOf: this.attempt.id });
  }

  /** Notes an answer to the question at hand. `score` 0…1, `took` in milliseconds. */
  answer(answer: Answer, score: number, took: number): void {
    if (!this.attempt || this.name === undefined) return;
    this.#around.record.record({
      kind: 'question-answered',
      ...this.#entry,
      ...{ attempt: this.attempt.id, question: this.name, answer, score, took },
    });
  }

  /** On to the next question without an answer; after the last to what was skipped, or to the result. */
  async goOn(): Promise<void> {
    if (!this.attempt) return;
    const { questions, answers } = this.attempt;
    const following = questions.findIndex((id, index) => index > this.cursor && !answers.has(id));
    if (following >= 0) return this.show(following);
    this.#furthest = questions.length;
    return this.open.length > 0 ? this.#turnTo('skipped') : this.finish();
  }

  /** On to the first question that was left out. */
  async showSkipped(): Promise<void> {
    const [first] = this.open;
    if (this.attempt && first !== undefined) await this.show(this.attempt.questions.indexOf(first));
  }

  /** Ends the attempt, once, and shows its result. `said`: a word to the learner above it. */
  async finish(said = ''): Promise<void> {
    if (this.attempt && !this.attempt.finished) {
      const { use, course, pass } = this.#quiz;
      this.#around.record.record({
        kind: 'quiz-finished',
        ...this.#entry,
        ...{ course, quiz: this.#quizId, use, attempt: this.attempt.id },
        ...totalOf(this.attempt, this.questions, pass),
      });
    }
    await this.#turnTo('result', said);
  }

  async timeUp(): Promise<void> {
    if (this.attempt?.finished || this.phase === 'result') return;
    await this.finish(this.#quiz.words.clockEnd);
  }

  async show(index: number, said = ''): Promise<void> {
    const { attempt } = this;
    if (!attempt || !(await this.#hasCome(this.#bring(attempt.questions.slice(index, index + 1))))) return;
    this.cursor = index;
    this.#furthest = Math.max(this.#furthest, index);
    await this.#turnTo('question', said);
    // The others come while this one is read. One that does not is missed when its turn comes.
    Promise.all([this.#bring(attempt.questions), this.#around.bringResult()]).catch(() => undefined);
  }

  /** Brings all questions of the attempt for reading them again. Resolves to false, and says so, where they cannot be fetched. */
  bringAll(): Promise<boolean> {
    return this.#hasCome(this.#bring(this.attempt?.questions ?? []));
  }

  /** Address of the place in the lesson that a question is about. */
  readonly seeOf = (name: string): string | undefined => {
    const lesson = this.#quiz.lessons[this.#lessonOf.get(name) ?? ''];
    return lesson === undefined ? undefined : `${lesson}${this.questions.get(name)?.see ?? ''}`;
  };

  #bring(names: readonly string[]): Promise<void> {
    return this.#around.bringQuestions(names.flatMap((name) => this.questions.get(name) ?? []));
  }

  /** Whether what is to be shown has come; it may still be on the way. */
  async #hasCome(part: Promise<void>): Promise<boolean> {
    const { notLoaded } = this.#quiz.words;
    try {
      await part;
      if (this.notice === notLoaded) this.notice = '';
      return true;
    } catch {
      this.notice = notLoaded;
      return false;
    }
  }

  async #turnTo(to: Phase, said = ''): Promise<void> {
    if (to === 'result' && !(await this.#hasCome(this.#around.bringResult()))) return;
    this.phase = to;
    this.notice = said;
    this.#around.turned();
  }
}
