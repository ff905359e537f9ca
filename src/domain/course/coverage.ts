/** One part of the training decks that the courses are made from, and where it is taught and practised. */
export interface CoveredPart {
  /** Number of the part, e.g. `2.1`; unique. */
  readonly part: string;
  /** What it is, in a few words. */
  readonly what: string;
  /** `<course>/<lesson>`; at least one. */
  readonly lessons: readonly string[];
  /** `<course>/<quiz>`. */
  readonly quizzes: readonly string[];
  readonly rolePlays: readonly string[];
  /** Working tools still to be built. */
  readonly planned: readonly string[];
}
