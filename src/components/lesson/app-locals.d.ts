declare namespace App {
  interface Locals {
    /** The lesson being rendered, for the components in its text. */
    lesson?: import('./lesson-context.ts').LessonContext;
    /** Terms explained so far on the page, which numbers their pop-overs. */
    terms?: number;
  }
}
