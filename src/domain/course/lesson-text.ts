/** A piece of a lesson as it is shown: HTML, or what the author embeds there. Tags opened in one piece of HTML may be closed in a later one. */
export type LessonPiece = string | Embedded;

/** What authors embed in a lesson, with its attributes; `pieces` is what stands between its tags. */
export type Embedded =
  | { readonly component: 'Dialogue'; readonly title: string; readonly bad: boolean; readonly pieces: readonly LessonPiece[] }
  | { readonly component: 'Framework'; readonly title: string; readonly en?: string; readonly pieces: readonly LessonPiece[] }
  | { readonly component: 'Reflect' | 'Term'; readonly id: string; readonly pieces: readonly LessonPiece[] }
  | { readonly component: 'Limits' | 'Summary'; readonly pieces: readonly LessonPiece[] }
  | { readonly component: 'Check'; readonly question: string }
  | { readonly component: 'Compare'; readonly types: string }
  | { readonly component: 'Figure'; readonly name: string }
  | { readonly component: 'RolePlay'; readonly id: string };

export type EmbeddedName = Embedded['component'];

/** A lesson from one heading `##` to the next; what stands before the first heading is one too, without a heading. */
export interface Stretch {
  readonly heading: string;
  /** The heading's anchor on the page. */
  readonly slug: string;
  readonly pieces: readonly LessonPiece[];
  /** How long it takes to read and to do what is asked in it, minutes; an estimate. */
  readonly minutes: number;
  /** Whether it asks the learner to do something: at its end, further up, or nowhere. */
  readonly toDo: 'last' | 'within' | 'none';
}
