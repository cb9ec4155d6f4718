/** A cell of a Liberty file, as far as area goes. */
export interface LibertyCell {
  readonly area: number;
  /** It holds a flip-flop or a latch. */
  readonly sequential: boolean;
}

/**
 * Cells of a Liberty text by name. Reads the few groups that matter and skips the tables; throws RangeError when the text
 * has no cell.
 */
export function readLiberty(text: string): ReadonlyMap<string, LibertyCell> {
  const cells = new Map<string, LibertyCell>();
  const heads = [...text.matchAll(/^\s*cell\s*\(\s*"?([^"\s)]+)"?\s*\)/gm)];
  heads.forEach((head, at) => {
    const body = text.slice(head.index, heads[at + 1]?.index ?? text.length);
    const area = /(?<!\w)area\s*:\s*"?([\d.eE+-]+)/.exec(body)?.[1];
    const sequential = /(?<!\w)(?:ff|latch|ff_bank|latch_bank|statetable)\s*\(/.test(body);
    cells.set(head[1] ?? "", { area: Number(area ?? 0), sequential });
  });
  if (cells.size === 0) throw new RangeError("The Liberty text has no cell.");
  return cells;
}

/** Area of the smallest two-input NAND by its name, µm²: one gate equivalent of a library that states none. */
export function nandArea(cells: ReadonlyMap<string, LibertyCell>): number | undefined {
  const areas = [...cells]
    .filter(([name, cell]) => /nand2(?!\d)/i.test(name) && cell.area > 0)
    .map(([, cell]) => cell.area);
  return areas.length === 0 ? undefined : Math.min(...areas);
}
