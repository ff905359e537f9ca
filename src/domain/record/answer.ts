/** What a learner gave as an answer, a kind for each kind of question. Refers to parts by their ids, never by position. */
export type Answer =
  /** single, multiple, true-false: ids of the options chosen. */
  | { readonly kind: 'options'; readonly chosen: readonly string[] }
  /** ordering: all item ids, in the learner's order. */
  | { readonly kind: 'order'; readonly items: readonly string[] }
  /** matching: left id → right id; sorting: item id → group id. */
  | { readonly kind: 'pairs'; readonly pairs: Readonly<Record<string, string>> }
  /** blanks: blank id → what was typed; number: `value` → what was typed. */
  | { readonly kind: 'text'; readonly entries: Readonly<Record<string, string>> }
  /** marking: ids of the words marked; transcript: the line clicked and the reason chosen. */
  | { readonly kind: 'marks'; readonly marked: readonly string[] }
  | { readonly kind: 'verdict'; readonly line?: string; readonly reason?: string };
