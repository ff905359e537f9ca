/** A question's name in an examination. */
export function examRef(quiz: string, question: string): string {
  return `${quiz}/${question}`;
}
