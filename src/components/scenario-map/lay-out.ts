import dagre from '@dagrejs/dagre';
import type { Outcome } from '../../domain/record/move.ts';
import { beatsByPlace, type PlaceId, placeOf } from '../../domain/role-play/pool.ts';
import type { Choice, RolePlay } from '../../domain/role-play/role-play.ts';
import { walkOutId } from '../../domain/role-play/scenario.ts';

/** Sizes in the map's own units, one a CSS pixel at full size. */
export const NODE = { width: 176, height: 60 } as const;
const GAP = { rank: 46, node: 26, edge: 8, margin: 12 } as const;

/** A place or an ending, with its middle. */
export interface MapNode {
  readonly id: PlaceId;
  /** The beats of which one stands there: more than one where it is a pool, none at an ending. */
  readonly beats: number;
  readonly x: number;
  readonly y: number;
  readonly outcome?: Outcome;
  readonly isStart: boolean;
}

/** A way from one place to another, by whichever choices. */
export interface MapEdge {
  readonly from: PlaceId;
  readonly to: PlaceId;
  readonly isConditional: boolean;
  /** It leads back to an earlier beat. */
  readonly isBack: boolean;
  /** An SVG path. */
  readonly path: string;
}

export interface ScenarioMap {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly MapNode[];
  readonly edges: readonly MapEdge[];
}

/**
 * The statechart drawn from top to bottom, by the layered layout of dagre. The walk-out, open from every beat, is left out. A talk goes forward in the
 * author's order: a way against it is laid out turned round, so that no place stands above one that comes before it for the sake of a way back.
 */
export function layOut(rolePlay: RolePlay): ScenarioMap {
  const graph = new dagre.graphlib.Graph({ multigraph: true });
  graph.setGraph({ rankdir: 'TB', ranksep: GAP.rank, nodesep: GAP.node, edgesep: GAP.edge, marginx: GAP.margin, marginy: GAP.margin });
  graph.setDefaultEdgeLabel(() => ({}));
  const endings = rolePlay.endings.filter((ending) => ending.id !== walkOutId(rolePlay));
  const places = [...beatsByPlace(rolePlay.beats)];
  const order = [...places.map(([place]) => place), ...endings.map((ending) => ending.id)];
  for (const id of order) graph.setNode(id, { ...NODE });
  const ways = waysOf(rolePlay).map((way) => ({ ...way, isBack: order.indexOf(way.to) < order.indexOf(way.from) }));
  // Two places may lead to each other: a way has a name beside its ends.
  for (const { from, to, isBack } of ways) graph.setEdge(isBack ? to : from, isBack ? from : to, {}, `${from} ${to}`);
  dagre.layout(graph);
  const { width = 0, height = 0 } = graph.graph();
  const middle = (id: PlaceId): { readonly x: number; readonly y: number } => {
    const { x, y } = graph.node(id);
    return { x: Math.round(x), y: Math.round(y) };
  };
  const nodes = [
    ...places.map(([id, beats]): MapNode => ({ id, beats: beats.length, ...middle(id), isStart: id === rolePlay.start })),
    ...endings.map(({ id, outcome }): MapNode => ({ id, beats: 0, ...middle(id), outcome, isStart: false })),
  ];
  const edges = ways.map((way): MapEdge => {
    const name = `${way.from} ${way.to}`;
    const { points = [] } = way.isBack ? graph.edge(way.to, way.from, name) : graph.edge(way.from, way.to, name);
    return { ...way, path: smooth(way.isBack ? points.toReversed() : points) };
  });
  return { width: Math.ceil(width), height: Math.ceil(height), nodes, edges };
}

function waysOf(rolePlay: RolePlay): readonly Omit<MapEdge, 'isBack' | 'path'>[] {
  const ways = new Map<string, { from: PlaceId; to: PlaceId; isConditional: boolean }>();
  for (const beat of rolePlay.beats) {
    const from = placeOf(beat.id);
    for (const choice of beat.choices) {
      for (const to of new Set(choice.arrows.map((arrow) => arrow.to))) {
        if (to === from) continue;
        const key = `${from} ${to}`;
        const way = ways.get(key) ?? { from, to, isConditional: true };
        way.isConditional = way.isConditional && depends(choice);
        ways.set(key, way);
      }
    }
  }
  return [...ways.values()];
}

const depends = (choice: Choice): boolean => new Set(choice.arrows.map((arrow) => arrow.to)).size > 1;

/** A curve through the layout's points: quadratic, with the points as controls and their middles as joints. */
function smooth(points: readonly { readonly x: number; readonly y: number }[]): string {
  const at = ({ x, y }: { readonly x: number; readonly y: number }): string => `${x.toFixed(1)} ${y.toFixed(1)}`;
  const [first, ...rest] = points;
  const last = rest.at(-1);
  if (!first || !last) return '';
  const curves = rest.slice(0, -1).map((point, index) => {
    const next = rest[index + 1] ?? point;
    const joint = index === rest.length - 2 ? next : { x: (point.x + next.x) / 2, y: (point.y + next.y) / 2 };
    return `Q ${at(point)} ${at(joint)}`;
  });
  return `M ${at(first)} ${curves.length > 0 ? curves.join(' ') : `L ${at(last)}`}`;
}
