import { plain } from '../../../domain/prose.ts';
import { type Grade, gradeBy, isComplete, type NumberReading, type Rules, type Verdict } from '../../../domain/quiz/grading/rules.ts';
import type { Question } from '../../../domain/quiz/question.ts';
import { creditAfter, mayTryAgain } from '../../../domain/quiz/results/tries.ts';
import type { Answer } from '../../../domain/record/answer.ts';
import type { Given } from '../../../domain/record/attempt.ts';
import { isAnswer } from '../../../domain/record/recorded-values.ts';
import { fill } from '../../../i18n/fill.ts';
import type { SharedWords } from '../../../i18n/words/quiz/question.ts';
import { scoreNotes } from './score-notes.ts';

/** One question as it is asked. */
export interface AskedQuestion<Kind extends Question> {
  readonly question: Kind;
  readonly rules: Rules<Kind>;
  /** Answers given so far in this attempt. */
  readonly given: readonly Given[];
  /** How many answers an attempt allows. */
  readonly tries: number;
  readonly words: SharedWords;
  /** Score 0…1 with the cost of earlier tries. */
  readonly onanswer?: ((answer: Answer, score: number) => void) | undefined;
}

/** Where an answer that is not handed in yet is kept. */
export interface AnswerDraft {
  read(): unknown;
  keep(answer: Answer): void;
  drop(): void;
}

/** What came of handing in. `no-number`: nothing that was typed is one. `two-numbers`: it can be read as two, and the learner is asked which. */
export type HandedIn = 'incomplete' | 'no-number' | 'two-numbers' | 'graded';

/** How one question is answered: what is ticked or typed, handed in, read in two ways, graded, tried again. */
export class Answering<Kind extends Question> {
  readonly #asked: () => AskedQuestion<Kind>;
  readonly #kept: AnswerDraft | undefined;
  #draft: Answer = $state.raw({ kind: 'options', chosen: [] });
  /** The learner asked for another try: the last answer is open again. */
  #isRetrying = $state(false);

  /** What a screen reader is told. */
  said = $state('');
  /** What is wrong with what was typed, before it is graded. */
  slip = $state('');
  /** What was typed can be read as these: the learner says which. */
  readings: readonly NumberReading[] = $state.raw([]);

  readonly last: Given | undefined = $derived.by(() => this.#asked().given.at(-1));
  /** Of the last answer, while no other is being given. */
  readonly graded: Grade | undefined = $derived.by(() => (this.last && !this.#isRetrying ? this.#gradeOf(this.last.answer) : undefined));
  /** Whether it may be tried again. */
  readonly again: boolean = $derived.by(
    () => this.graded !== undefined && mayTryAgain(this.#asked().tries, this.#asked().given, this.graded.verdict),
  );
  readonly shown: Answer = $derived.by(() => (this.graded && this.last ? this.last.answer : this.#draft));
  /** Whether what is ticked or typed may be handed in. */
  readonly complete: boolean = $derived.by(() => isComplete(this.#asked().rules, this.#asked().question, this.#draft));
  readonly headline: string = $derived.by(() => (this.graded ? this.#headlineOf(this.graded) : ''));
  /** What stands beside the headline. */
  readonly notes: readonly string[] = $derived.by(() =>
    this.graded && this.last ? scoreNotes(this.#asked().question, this.graded, this.last.score, this.#asked().words) : [],
  );

  /** @param asked read again whenever it is needed; `given` grows */
  constructor(asked: () => AskedQuestion<Kind>, kept?: AnswerDraft) {
    this.#asked = asked;
    this.#kept = kept;
    const { given, rules } = asked();
    this.#draft = given.at(-1)?.answer ?? this.#keptAnswer(rules) ?? rules.untouched;
  }

  /** What was begun before the page was left. */
  #keptAnswer({ untouched }: Rules<Kind>): Answer | undefined {
    const kept = this.#kept?.read();
    return isAnswer(kept) && kept.kind === untouched.kind ? kept : undefined;
  }

  readonly change = (answer: Answer): void => {
    this.#draft = answer;
    this.slip = '';
    this.readings = [];
    this.#kept?.keep(answer);
  };

  /**
   * Hands in what is ticked or typed.
   * @param typed as it stands in the field, where there is one
   * @param asksBack whether the learner may write decimals after a comma, and is asked where a number can be read in two ways
   */
  submit(typed: string, asksBack: boolean): HandedIn {
    const { question, rules, words } = this.#asked();
    if (!this.complete) return 'incomplete';
    const readings = rules.readings?.(question, this.#draft);
    if (readings?.length === 0) {
      this.slip = words.noNumber ?? '';
      this.said = this.slip;
      return 'no-number';
    }
    if (readings && readings.length > 1 && asksBack) {
      this.readings = readings;
      this.said = fill(words.whichNumber ?? '', { typed });
      return 'two-numbers';
    }
    this.handIn(this.#draft);
    return 'graded';
  }

  handIn(answer: Answer): void {
    const { given, onanswer } = this.#asked();
    const grade = this.#gradeOf(answer);
    this.#draft = answer;
    this.slip = '';
    this.readings = [];
    this.#isRetrying = false;
    this.#kept?.drop();
    const score = creditAfter(given.length, grade.score);
    onanswer?.(answer, score);
    this.said = this.#spoken(grade, score);
  }

  tryAgain(): void {
    if (this.last) this.#draft = this.last.answer;
    this.#isRetrying = true;
    this.said = '';
  }

  #gradeOf(answer: Answer): Grade {
    const { rules, question } = this.#asked();
    return gradeBy(rules, question, answer);
  }

  #headlineOf({ verdict, score }: Grade): string {
    const { right, wrong, unanswered, partly, notQuite } = this.#asked().words;
    const headlines: Readonly<Record<Verdict, string>> = { right, wrong, unanswered, partly: score < 0.5 ? partly : notQuite };
    return headlines[verdict];
  }

  /** The verdict, what stands beside it and the reason for what was chosen: spoken once. */
  #spoken(grade: Grade, score: number): string {
    const reasons = grade.parts
      .filter(({ verdict }) => verdict === 'right' || verdict === 'partly' || verdict === 'wrong')
      .flatMap(({ why }) => (why ? [plain(why)] : []));
    const { question, words } = this.#asked();
    return [this.#headlineOf(grade), ...scoreNotes(question, grade, score, words), ...(reasons.length === 1 ? reasons : [])].join(' – ');
  }
}
