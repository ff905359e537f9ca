/** A stretch of a lesson as it is shown: HTML, or what the author embeds there. Tags opened in one stretch of HTML may be closed in a later one. */
export type LessonPart = string | Embedded;

/** What authors embed in a lesson, with its attributes; `parts` is what stands between its tags. */
export type Embedded =
  | { readonly component: 'Dialogue'; readonly title: string; readonly bad: boolean; readonly parts: readonly LessonPart[] }
  | { readonly component: 'Framework'; readonly title: string; readonly en?: string; readonly parts: readonly LessonPart[] }
  | { readonly component: 'Reflect' | 'Term'; readonly id: string; readonly parts: readonly LessonPart[] }
  | { readonly component: 'Limits' | 'Summary'; readonly parts: readonly LessonPart[] }
  | { readonly component: 'Check'; readonly question: string }
  | { readonly component: 'Compare'; readonly types: string }
  | { readonly component: 'Figure'; readonly name: string }
  | { readonly component: 'RolePlay'; readonly id: string };

export type EmbeddedName = Embedded['component'];
