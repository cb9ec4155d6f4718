/** The vertical part of a bus in one channel, and what joins it from either side. */
export interface Trunk {
  readonly from: string;
  /** Heights at which wires join from the left and from the right. */
  readonly left: readonly number[];
  readonly right: readonly number[];
  readonly lanes: readonly { readonly y: number; readonly leftwards: boolean }[];
}

/** Two wires nearer than this would be read as one, px. */
const clearance = 5;

/** Orders the trunks of a channel from left to right so that few wires cross and none run into one another. */
export function orderTracks(trunks: readonly Trunk[]): Trunk[] {
  const order = [...trunks];
  // Neighbours are swapped while that helps; each swap lowers the cost, and the limit is for safety alone.
  for (let pass = 0; pass < order.length * order.length; pass++) {
    let swapped = false;
    for (let i = 0; i + 1 < order.length; i++) {
      const [a, b] = [order[i], order[i + 1]];
      if (a === undefined || b === undefined || cost(b, a) >= cost(a, b)) continue;
      order[i] = b;
      order[i + 1] = a;
      swapped = true;
    }
    if (!swapped) break;
  }
  return order;
}

/** Crossings when `a` stands left of `b`; wires that would lie on each other count as many. */
function cost(a: Trunk, b: Trunk): number {
  const aRight = [...a.right, ...a.lanes.filter(({ leftwards }) => !leftwards).map(({ y }) => y)];
  const bLeft = [...b.left, ...b.lanes.filter(({ leftwards }) => leftwards).map(({ y }) => y)];
  const overlaps = aRight.flatMap((y) => bLeft.filter((other) => Math.abs(y - other) < clearance)).length;
  return within(aRight, b) + within(bLeft, a) + 100 * overlaps;
}

function within(heights: readonly number[], trunk: Trunk): number {
  const ys = [...trunk.left, ...trunk.right, ...trunk.lanes.map(({ y }) => y)];
  const [low, high] = [Math.min(...ys), Math.max(...ys)];
  return heights.filter((y) => y >= low && y <= high).length;
}
