import { METER_MAX, type Meters } from '../../persona/meters.ts';
import { PERSONA_IDS } from '../../persona/persona.ts';
import type { PlaceId } from '../pool.ts';
import type { Candidate } from './positions.ts';

const VALUES = METER_MAX + 1;
const METERS = VALUES ** 3;
/** Nobody brings more people to a talk than can be counted so. */
const PEOPLE = 16;
/** So many people's meters fit into one whole number beside the beat, and without it. */
const BESIDE_THE_BEAT = 3;
const ALONE = 4;

/** What of somebody's meters an ending is worth by. */
const worthSomething = ({ rapport, interest }: Meters): Meters => ({ rapport, interest, patience: 0 });

const meterKey = (meters: Meters): number => (meters.rapport * VALUES + meters.interest) * VALUES + meters.patience;

/**
 * Positions by what decides all that can follow: the beat, and of each candidate the type, whom one faces, and everybody's meters. At an ending nothing
 * follows, and only the rapport and interest of whom one faces are worth something (value.ts): there nothing else counts.
 */
export class PositionIndex {
  readonly #isEnding: (at: PlaceId) => boolean;
  readonly #places = new Map<PlaceId, number>();
  readonly #root = new Node();

  constructor(isEnding: (at: PlaceId) => boolean) {
    this.#isEnding = isEnding;
  }

  /** Undefined where no position is known so. */
  get(at: PlaceId, candidates: readonly Candidate[]): number | undefined {
    return this.#node(at, candidates).position;
  }

  set(at: PlaceId, candidates: readonly Candidate[], position: number): void {
    this.#node(at, candidates).position = position;
  }

  #node(at: PlaceId, candidates: readonly Candidate[]): Node {
    const place = this.#places.get(at) ?? this.#places.size;
    this.#places.set(at, place);
    const isEnding = this.#isEnding(at);
    let node = this.#root;
    for (const { truth, situation } of candidates) {
      const { facing } = situation;
      const meters = isEnding ? situation.meters.slice(facing, facing + 1).map(worthSomething) : situation.meters;
      // Only the first person can have a hidden type.
      let key = (place * PERSONA_IDS.length + PERSONA_IDS.indexOf(truth[0].id)) * PEOPLE + facing;
      let room = BESIDE_THE_BEAT;
      for (const own of meters) {
        if (room === 0) {
          node = node.next(key);
          key = 0;
          room = ALONE;
        }
        key = key * METERS + meterKey(own);
        room -= 1;
      }
      node = node.next(key);
    }
    return node;
  }
}

class Node {
  position: number | undefined;
  #next: Map<number, Node> | undefined;

  next(key: number): Node {
    this.#next ??= new Map();
    const known = this.#next.get(key);
    if (known) return known;
    const node = new Node();
    this.#next.set(key, node);
    return node;
  }
}
