/** What one calls somebody whose line in a role-play says more: ‘Mr Gao’ of ‘Mr Gao, dealer for twelve years’. */
export function shortName(customer: string): string {
  const [name = customer] = customer.split(/[,，、;；(（:：]/u);
  return name.trim();
}
