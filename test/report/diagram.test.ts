import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { blockDiagramSvg } from "../../src/report/diagram/draw.ts";
import {
  placeDiagram,
  type Bus,
  type PlacedBox,
  type PlacedDiagram,
  type Segment,
} from "../../src/report/diagram/route.ts";
import type { BlockDiagram, DiagramLink } from "../../src/report/index.ts";
import { schedulerHierarchy } from "./schedulers.ts";

const sizes: readonly [number, number][] = [
  [1, 1],
  [1, 2],
  [2, 1],
  [2, 2],
  [4, 8],
  [16, 32],
];

describe.each(sizes)("block diagram of the scheduler, %i MEs, %i vNPUs", (matrixEngines, vnpus) => {
  const { diagram } = schedulerHierarchy(matrixEngines, vnpus);
  const placed = placeDiagram(diagram);

  it("places every box inside the drawing, and none upon another", () => expectSoundBoxes(diagram, placed));
  it("draws an arrow for every link, at the edge of its reader", () => expectArrows(diagram, placed));
  it("leads no wire through a box", () => expect(wiresThroughBoxes(placed)).toEqual([]));
  it("lays no bus upon another", () => expect(overlaps(placed.buses)).toEqual([]));
  it("connects every arrow with the box that it comes from", () => expect(looseBuses(placed)).toEqual([]));

  it("keeps the labels inside their boxes", () => {
    for (const box of placed.boxes) {
      for (const { labels } of box.pins) {
        for (const { name, range } of labels) expect((name + range).length * 6.3).toBeLessThanOrEqual(box.width - 12);
      }
    }
  });

  it("stays narrow enough to be read on a screen", () => expect(placed.width).toBeLessThan(1500));
});

describe("block diagram", () => {
  it("is the same text each time", () => {
    const { diagram } = schedulerHierarchy(4, 8);
    expect(blockDiagramSvg(diagram).text).toBe(blockDiagramSvg(schedulerHierarchy(4, 8).diagram).text);
  });

  it("prints how many instances a box stands for, and what leaves registered", () => {
    const svg = blockDiagramSvg(schedulerHierarchy(4, 8).diagram).text;
    expect(svg).toContain("×8</text>");
    expect(svg).toContain("8 × utop_service_counter");
    expect(svg.match(/class="flop"/g)).toHaveLength(2);
    expect(svg).toContain("preempt_me_o[1:0] (registered)");
  });

  it("lists a port once: at its wire where it has one", () => {
    const outputs = placeDiagram(schedulerHierarchy(4, 8).diagram).boxes.find(({ kind }) => kind === "outputs");
    expect(outputs?.ports).toEqual([]);
    expect(outputs?.pins.flatMap(({ labels }) => labels)).toHaveLength(12);
  });

  it("lists outputs that nothing drives but a constant", () => {
    const { diagram } = schedulerHierarchy(1, 1);
    expect(diagram.links.some(({ nets }) => nets.some(({ name }) => name === "start_me_o"))).toBe(false);
    expect(blockDiagramSvg(diagram).text).toContain("start_me_o");
  });

  it("keeps wires off boxes and joined to their source, whatever is wired to what", () => {
    fc.assert(
      fc.property(arbitraryDiagram, (diagram) => {
        const placed = placeDiagram(diagram);
        expectSoundBoxes(diagram, placed);
        expectArrows(diagram, placed);
        expect(wiresThroughBoxes(placed)).toEqual([]);
        expect(looseBuses(placed)).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});

const arbitraryDiagram: fc.Arbitrary<BlockDiagram> = fc
  .tuple(
    fc.integer({ min: 1, max: 9 }),
    fc.array(fc.tuple(fc.nat(11), fc.nat(11), fc.integer({ min: 1, max: 9 })), { maxLength: 30 }),
  )
  .map(([count, wishes]) => {
    const blocks = Array.from({ length: count }, (_, i) => ({
      id: `block_${i}`,
      module: `block_${i}`,
      summary: "",
      instances: i % 3 === 0 ? ["a", "b", "c"] : ["a"],
      clocked: i % 2 === 0,
      contains: i % 4 === 0 ? [{ module: "inner", count: 2 }] : [],
    }));
    const sources = ["in", ...blocks.map(({ id }) => id)];
    const sinks = [...blocks.map(({ id }) => id), "out"];
    const links = new Map<string, DiagramLink>();
    for (const [a, b, nets] of wishes) {
      const from = sources[a % sources.length] ?? "in";
      const to = sinks[b % sinks.length] ?? "out";
      const list = Array.from({ length: nets }, (_, i) => ({ name: `net_${i}`, bits: i + 1, registered: false }));
      links.set(`${from} ${to}`, { from, to, nets: list });
    }
    const group = (id: string): BlockDiagram["inputs"] => [{ id, title: id, ports: [{ name: `${id}_port`, bits: 8 }] }];
    return { module: "top", inputs: group("in"), outputs: group("out"), blocks, links: [...links.values()] };
  });

function expectSoundBoxes(diagram: BlockDiagram, { boxes, width, height }: PlacedDiagram): void {
  expect(boxes).toHaveLength(diagram.blocks.length + diagram.inputs.length + diagram.outputs.length);
  for (const box of boxes) {
    expect(box.x).toBeGreaterThanOrEqual(0);
    expect(box.y).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width).toBeLessThanOrEqual(width);
    expect(box.y + box.height).toBeLessThanOrEqual(height);
    for (const other of boxes) {
      if (other === box) continue;
      const apart =
        box.x + box.width < other.x ||
        other.x + other.width < box.x ||
        box.y + box.height < other.y ||
        other.y + other.height < box.y;
      expect(apart).toBe(true);
    }
  }
}

function expectArrows(diagram: BlockDiagram, { boxes, buses }: PlacedDiagram): void {
  for (const { from, to } of diagram.links) {
    const box = boxes.find(({ id }) => id === to);
    const arrows = buses.find((bus) => bus.from === from)?.arrows.filter(({ pin }) => pin.link.to === to) ?? [];
    expect(arrows).toHaveLength(1);
    expect(arrows[0]?.x).toBe(box?.x);
  }
}

function wiresThroughBoxes({ boxes, buses }: PlacedDiagram): string[] {
  return buses.flatMap(({ from, segments }) =>
    boxes.flatMap((box) => (segments.some((segment) => crosses(segment, box)) ? [`${from} through ${box.id}`] : [])),
  );
}

function crosses({ x1, y1, x2, y2 }: Segment, { x, y, width, height }: PlacedBox): boolean {
  return Math.max(x1, x2) > x && Math.min(x1, x2) < x + width && Math.max(y1, y2) > y && Math.min(y1, y2) < y + height;
}

/** Pairs of buses of which parts lie on one line, side by side for more than a point. */
function overlaps(buses: readonly Bus[]): string[] {
  return buses.flatMap((a, i) =>
    buses
      .slice(i + 1)
      .flatMap((b) => (a.segments.some((s) => b.segments.some((t) => shared(s, t))) ? [`${a.from} on ${b.from}`] : [])),
  );
}

function shared(a: Segment, b: Segment): boolean {
  const range = (p: number, q: number, r: number, s: number): number =>
    Math.min(Math.max(p, q), Math.max(r, s)) - Math.max(Math.min(p, q), Math.min(r, s));
  const vertical = a.x1 === a.x2 && b.x1 === b.x2 && Math.abs(a.x1 - b.x1) < 2 && range(a.y1, a.y2, b.y1, b.y2) > 0.5;
  const level = a.y1 === a.y2 && b.y1 === b.y2 && Math.abs(a.y1 - b.y1) < 2 && range(a.x1, a.x2, b.x1, b.x2) > 0.5;
  return vertical || level;
}

/** Buses with a segment that no chain of touching segments joins to the right edge of their box. */
function looseBuses({ boxes, buses }: PlacedDiagram): string[] {
  return buses.flatMap(({ from, segments }) => {
    const box = boxes.find(({ id }) => id === from);
    const joined = new Set(segments.filter(({ x1 }) => box !== undefined && x1 === box.x + box.width));
    for (let grown = true; grown;) {
      grown = false;
      for (const segment of segments) {
        if (joined.has(segment) || ![...joined].some((other) => touch(segment, other))) continue;
        joined.add(segment);
        grown = true;
      }
    }
    return joined.size === segments.length ? [] : [from];
  });
}

function touch(a: Segment, b: Segment): boolean {
  const meet = (p: number, q: number, r: number, s: number): boolean =>
    Math.max(Math.min(p, q), Math.min(r, s)) <= Math.min(Math.max(p, q), Math.max(r, s)) + 1e-6;
  return meet(a.x1, a.x2, b.x1, b.x2) && meet(a.y1, a.y2, b.y1, b.y2);
}
