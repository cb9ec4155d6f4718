import type { BlockDiagram } from "../hierarchy_data.ts";
import { metrics } from "./metrics.ts";
import { boxColumns, type Box, type PinGroup } from "./place.ts";
import { orderTracks, type Trunk } from "./tracks.ts";

export interface PlacedBox extends Box {
  readonly x: number;
  readonly y: number;
}

export interface Segment {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

/** All wires that leave one box, drawn as one bus with taps. */
export interface Bus {
  readonly from: string;
  readonly segments: readonly Segment[];
  readonly arrows: readonly { readonly x: number; readonly y: number; readonly pin: PinGroup }[];
  /** Where the bus is named. */
  readonly labels: readonly { readonly x: number; readonly y: number; readonly anchor: "start" | "end" }[];
}

export interface PlacedDiagram {
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly PlacedBox[];
  readonly buses: readonly Bus[];
}

/** A way of a bus from the channel right of its source to other channels. */
interface Lane {
  readonly kind: "top" | "bottom" | "local";
  /** Sink columns that it serves. */
  readonly columns: readonly number[];
  /** For a local lane: the box above which it runs, in the column of the source. */
  readonly above?: string;
}

/**
 * Columns of boxes with channels between them. A bus rises in the channel right of its source; sinks in the next column
 * tap it there, others through a lane: above all boxes for later columns, below all for earlier ones, and between two
 * boxes within a column.
 */
export function placeDiagram(diagram: BlockDiagram): PlacedDiagram {
  const columns = boxColumns(diagram);
  const sources = columns.flat().filter(({ id }) => diagram.links.some(({ from }) => from === id));
  const lanes = new Map(sources.map((source) => [source.id, lanesOf(source, columns)]));
  const laneSources = (kind: "top" | "bottom"): string[] =>
    sources.filter(({ id }) => (lanes.get(id) ?? []).some((lane) => lane.kind === kind)).map(({ id }) => id);
  const tops = laneSources("top");
  const bottoms = laneSources("bottom");

  const topHeight = metrics.margin + tops.length * metrics.lanePitch + 10;
  const local = (above: string): string[] =>
    sources.filter(({ id }) => (lanes.get(id) ?? []).some((lane) => lane.above === above)).map(({ id }) => id);
  const { boxes: stacked, bottomY } = stackColumns(columns, topHeight, local);
  const laneY = new Map<string, number>();
  tops.forEach((id, i) => laneY.set(`top ${id}`, metrics.margin + 8 + i * metrics.lanePitch));
  bottoms.forEach((id, i) => laneY.set(`bottom ${id}`, bottomY + 22 + (bottoms.length - 1 - i) * metrics.lanePitch));
  for (const box of stacked) {
    local(box.id).forEach((id, i) =>
      laneY.set(
        `local ${id} ${box.id}`,
        box.y - ((box.block?.instances.length ?? 1) > 1 ? 16 : 10) - i * metrics.localLanePitch,
      ),
    );
  }

  const trunks = trunksOf(sources, lanes, stacked, laneY, columns.length);
  const { boxes, trackX, width } = spreadColumns(stacked, columns, trunks);
  const height = bottomY + (bottoms.length > 0 ? 22 + bottoms.length * metrics.lanePitch : 0) + metrics.margin;
  const buses = sources.map((source) => busOf(source.id, boxes, lanes.get(source.id) ?? [], laneY, trunks, trackX));
  return { width: Math.ceil(width), height: Math.ceil(height), boxes, buses };
}

function lanesOf(source: Box, columns: readonly (readonly Box[])[]): Lane[] {
  const reads = (box: Box): boolean => box.pins.some(({ link }) => link.from === source.id);
  const sinks = columns.map((column) => column.filter(reads));
  const served = sinks.flatMap((list, column) => (list.length > 0 ? [column] : []));
  const later = served.filter((column) => column > source.column + 1);
  const earlier = served.filter((column) => column < source.column);
  const own = columns[source.column] ?? [];
  const place = own.findIndex(({ id }) => id === source.id);
  const siblings = sinks[source.column] ?? [];
  const below = siblings.some((box) => own.indexOf(box) > place);
  const aboveIt = siblings.some((box) => own.indexOf(box) <= place);
  const next = own[place + 1];
  return [
    ...(later.length > 0 ? [{ kind: "top" as const, columns: later }] : []),
    ...(earlier.length > 0 ? [{ kind: "bottom" as const, columns: earlier }] : []),
    ...(aboveIt ? [{ kind: "local" as const, columns: [source.column], above: source.id }] : []),
    ...(below && !aboveIt && next !== undefined
      ? [{ kind: "local" as const, columns: [source.column], above: next.id }]
      : []),
  ];
}

/** Gives every box its y: columns are spread over the height of the tallest. */
function stackColumns(
  columns: readonly (readonly Box[])[],
  topY: number,
  local: (above: string) => readonly string[],
): { boxes: PlacedBox[]; bottomY: number } {
  const gapAbove = (box: Box): number => metrics.boxGap + local(box.id).length * metrics.localLanePitch;
  const heightOf = (column: readonly Box[]): number => column.reduce((sum, box) => sum + box.height + gapAbove(box), 0);
  const tallest = Math.max(...columns.map(heightOf));
  const boxes = columns.flatMap((column) => {
    const spare = (tallest - heightOf(column)) / (column.length + 1);
    let y = topY;
    return column.map((box) => {
      y += gapAbove(box) + spare;
      const placed = { ...box, x: 0, y: Math.round(y) };
      y += box.height;
      return placed;
    });
  });
  return { boxes, bottomY: topY + tallest };
}

/** Height of the pin at which a bus leaves its box. */
export function outY(box: PlacedBox): number {
  return box.y + (box.kind === "inputs" ? box.height / 2 : metrics.titleHeight / 2);
}

function trunksOf(
  sources: readonly Box[],
  lanes: ReadonlyMap<string, readonly Lane[]>,
  boxes: readonly PlacedBox[],
  laneY: ReadonlyMap<string, number>,
  columnCount: number,
): Trunk[][] {
  return Array.from({ length: columnCount }, (_, channel) =>
    orderTracks(
      sources.flatMap((source) => {
        const own = boxes.find(({ id }) => id === source.id);
        const leaves = own !== undefined && source.column + 1 === channel;
        const sinks = boxes.filter(({ column }) => column === channel);
        const right = sinks.flatMap((box) =>
          box.pins.filter(({ link }) => link.from === source.id).map(({ middleY }) => box.y + middleY),
        );
        const all = lanes.get(source.id) ?? [];
        const joined = all.filter((lane) => leaves || lane.columns.includes(channel));
        if (right.length === 0 && !leaves) return [];
        const left = leaves ? [outY(own)] : [];
        const lane = joined.map((one) => ({
          y: yOfLane(one, source.id, laneY),
          leftwards: leaves && one.kind !== "top",
        }));
        return [{ from: source.id, left, right, lanes: lane }];
      }),
    ),
  );
}

function yOfLane(lane: Lane, source: string, laneY: ReadonlyMap<string, number>): number {
  return laneY.get(lane.kind === "local" ? `local ${source} ${lane.above ?? ""}` : `${lane.kind} ${source}`) ?? 0;
}

/** Gives every box and every track its x. */
function spreadColumns(
  boxes: readonly PlacedBox[],
  columns: readonly (readonly Box[])[],
  trunks: readonly (readonly Trunk[])[],
): { boxes: PlacedBox[]; trackX: (channel: number, from: string) => number; width: number } {
  const tracks = new Map<string, number>();
  const columnX: number[] = [];
  let x = metrics.margin;
  columns.forEach((column, index) => {
    const list = trunks[index] ?? [];
    if (index > 0) {
      x += metrics.channelMargin;
      list.forEach(({ from }, i) => tracks.set(`${index} ${from}`, x + i * metrics.trackPitch));
      const last = column[0]?.kind === "outputs" ? metrics.outputMargin : metrics.channelMargin;
      x += Math.max(0, list.length - 1) * metrics.trackPitch + last;
    }
    columnX.push(x);
    x += column[0]?.width ?? 0;
  });
  return {
    boxes: boxes.map((box) => ({ ...box, x: columnX[box.column] ?? 0 })),
    trackX: (channel, from) => tracks.get(`${channel} ${from}`) ?? 0,
    width: x + metrics.margin,
  };
}

function busOf(
  from: string,
  boxes: readonly PlacedBox[],
  lanes: readonly Lane[],
  laneY: ReadonlyMap<string, number>,
  trunks: readonly (readonly Trunk[])[],
  trackX: (channel: number, from: string) => number,
): Bus {
  const segments: Segment[] = [];
  const arrows: { x: number; y: number; pin: PinGroup }[] = [];
  const labels: Bus["labels"][number][] = [];
  const source = boxes.find(({ id }) => id === from);
  trunks.forEach((list, channel) => {
    const trunk = list.find((one) => one.from === from);
    if (trunk === undefined) return;
    const x = trackX(channel, from);
    const ys = [...trunk.left, ...trunk.right, ...trunk.lanes.map(({ y }) => y)];
    segments.push({ x1: x, y1: Math.min(...ys), x2: x, y2: Math.max(...ys) });
    for (const box of boxes.filter(({ column }) => column === channel)) {
      for (const pin of box.pins.filter(({ link }) => link.from === from)) {
        const y = box.y + pin.middleY;
        segments.push({ x1: x, y1: y, x2: box.x, y2: y });
        arrows.push({ x: box.x, y, pin });
      }
    }
    if (source !== undefined && source.column + 1 === channel) {
      segments.push({ x1: source.x + source.width, y1: outY(source), x2: x, y2: outY(source) });
    }
  });
  if (source !== undefined) {
    const home = trackX(source.column + 1, from);
    for (const lane of lanes) {
      const y = yOfLane(lane, from, laneY);
      const ends = [home, ...lane.columns.map((column) => trackX(column, from))];
      segments.push({ x1: Math.min(...ends), y1: y, x2: Math.max(...ends), y2: y });
      if (lane.kind === "top") labels.push({ x: home + 4, y: y - 3, anchor: "start" });
      if (lane.kind === "bottom") labels.push({ x: home - 4, y: y - 3, anchor: "end" });
    }
  }
  return { from, segments, arrows, labels };
}
