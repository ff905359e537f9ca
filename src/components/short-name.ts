/** What one calls somebody whose line in a role-play says more: ‘Mr Gao’ of ‘Mr Gao, dealer for twelve years; five staff’. */
export function shortName(customer: string): string {
  return before(/[,，、;；(（:：]/u, customer);
}

/** Who somebody is, without what happened lately: ‘Mr Gao, dealer for twelve years’. */
export function inBrief(customer: string): string {
  return before(/[;；。(（]/u, customer);
}

function before(mark: RegExp, text: string): string {
  const [first = text] = text.split(mark);
  return first.trim();
}
