/** Who somebody is, without what happened lately: ‘Mr Gao, dealer for twelve years’ of ‘Mr Gao, dealer for twelve years; your truck was late’. */
export function inBrief(customer: string): string {
  const [first = customer] = customer.split(/[;；。(（]/u);
  return first.trim();
}
