/** From this score a line said to a customer holds; below it, it misses the point. */
export const ANSWERED_WELL = 0.6;
