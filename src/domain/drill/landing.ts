import type { MeterChange } from '../persona/meters.ts';
import type { Persona } from '../persona/persona.ts';
import { reactionTo } from '../persona/react.ts';
import type { Objection, Response } from './objection.ts';

const worth = (change: MeterChange): number => change.rapport + change.interest + change.patience;

/** A response as this customer takes it. */
export interface Landing {
  readonly response: Response;
  readonly change: MeterChange;
  /** 0…1: (its worth − the worst's) ÷ (the best's − the worst's), worth being the sum of the three meters' changes; 1 where all are equal. */
  readonly score: number;
}

/** Every response of an objection with its score, best first. */
export function landings(objection: Objection, persona: Persona): readonly Landing[] {
  const taken = objection.responses.map((response) => ({ response, change: reactionTo(response.techniques, persona) }));
  const worths = taken.map(({ change }) => worth(change));
  const best = Math.max(...worths);
  const worst = Math.min(...worths);
  return taken
    .map(({ response, change }) => ({ response, change, score: best === worst ? 1 : (worth(change) - worst) / (best - worst) }))
    .sort((a, b) => b.score - a.score);
}
