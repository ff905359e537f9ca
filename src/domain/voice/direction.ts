/** Nobody speaks in brackets: what stands in them is seen, not said. As `split` takes it: what it matches comes to the odd places. */
export const DIRECTION = /([（(][^（()）]*[)）])/u;
