import type { BlockDiagram } from "../hierarchy_data.ts";

/** Block ids by column, from left to right. */
export type Columns = readonly (readonly string[])[];

/**
 * Puts the blocks into at most `most` columns along the flow of data. A link to a block that stands earlier in the
 * module's text is feedback: authors write what comes first, first.
 */
export function columnsOf(diagram: BlockDiagram, most: number): Columns {
  const layers = layersOf(diagram);
  const heights = layers.map((layer) => layer.reduce((sum, id) => sum + heightOf(diagram, id), 0));
  const cuts = fairCuts(heights, Math.min(most, layers.length));
  return cuts.map((from, i) => layers.slice(from, cuts[i + 1] ?? layers.length).flat());
}

/** Lines of text in a box, a box itself counting as a few. */
function heightOf(diagram: BlockDiagram, id: string): number {
  return diagram.links.reduce((sum, link) => sum + (link.to === id ? link.nets.length : 0), 4);
}

/** Longest path over forward links; a block that nothing feeds stands just before its first reader. */
function layersOf({ blocks, links }: BlockDiagram): string[][] {
  const place = new Map(blocks.map(({ id }, index) => [id, index]));
  const forward = links.filter(({ from, to }) => (place.get(from) ?? Infinity) < (place.get(to) ?? -1));
  const layer = new Map<string, number>();
  for (const { id } of blocks) {
    const before = forward.filter(({ to }) => to === id).map(({ from }) => layer.get(from) ?? 0);
    layer.set(id, before.length === 0 ? 0 : Math.max(...before) + 1);
  }
  for (const { id } of blocks) {
    const after = forward.filter(({ from }) => from === id).map(({ to }) => layer.get(to) ?? 0);
    if (layer.get(id) === 0 && after.length > 0) layer.set(id, Math.min(...after) - 1);
  }
  const count = Math.max(0, ...layer.values()) + 1;
  const layers = Array.from({ length: count }, (_, i) =>
    blocks.filter(({ id }) => layer.get(id) === i).map(({ id }) => id),
  );
  return layers.filter((list) => list.length > 0);
}

/** First places of `parts` runs of the list whose largest sum is smallest; among equals the most even one. */
function fairCuts(heights: readonly number[], parts: number): number[] {
  if (parts <= 1 || heights.length === 0) return heights.length === 0 ? [] : [0];
  let best: { cuts: number[]; largest: number; squares: number } | undefined;
  const extend = (cuts: number[], from: number): void => {
    if (cuts.length === parts) {
      const sums = cuts.map((cut, i) => heights.slice(cut, cuts[i + 1]).reduce((a, b) => a + b, 0));
      const largest = Math.max(...sums);
      const squares = sums.reduce((a, b) => a + b * b, 0);
      if (best === undefined || largest < best.largest || (largest === best.largest && squares < best.squares)) {
        best = { cuts, largest, squares };
      }
      return;
    }
    for (let next = from; next <= heights.length - (parts - cuts.length); next++) extend([...cuts, next], next + 1);
  };
  extend([0], 1);
  return best?.cuts ?? [0];
}
