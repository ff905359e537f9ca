/** How well a card was remembered, worst first, as FSRS counts it. */
export const REVIEW_GRADES = ['again', 'hard', 'good', 'easy'] as const;
export type ReviewGrade = (typeof REVIEW_GRADES)[number];

/** For how long a card is put off: it comes back with the next day, or never, because the learner knows it for good. */
export const PUT_OFF_UNTIL = ['tomorrow', 'never'] as const;
export type PutOffUntil = (typeof PUT_OFF_UNTIL)[number];
