/** Code with its loops: a piece by its number, or passes over a list. */
export type Repetition =
  | { readonly kind: "piece"; readonly piece: number }
  | { readonly kind: "loop"; readonly count: number; readonly body: readonly Repetition[] };

const periodMax = 24;
const countMax = 65_535;

/** Finds the loops in a list of pieces, nested at most `levels` deep; unrolled they give the list again. */
export function compress(
  pieces: readonly number[],
  levels: number,
  sizeOf: (piece: number) => number,
  bodyMax: number,
): readonly Repetition[] {
  const nodes = pieces.map((piece): Repetition => ({ kind: "piece", piece }));
  return folded(nodes, levels, (body) => instructionsOf(body, sizeOf) <= bodyMax);
}

/** Loops around what repeats, then loops in their bodies. */
function folded(
  nodes: readonly Repetition[],
  levels: number,
  fits: (body: readonly Repetition[]) => boolean,
): readonly Repetition[] {
  let all = nodes;
  for (let pass = 0; pass < levels; pass += 1) {
    all = foldOnce(all, (body) => depthOf(body) < levels && fits(body));
  }
  if (levels < 2) return all;
  return all.map((node) => (node.kind === "loop" ? { ...node, body: folded(node.body, levels - 1, fits) } : node));
}

function depthOf(nodes: readonly Repetition[]): number {
  return nodes.reduce((most, node) => Math.max(most, node.kind === "piece" ? 0 : 1 + depthOf(node.body)), 0);
}

/** Instructions of code with its loops, one for each loop itself. */
export function instructionsOf(nodes: readonly Repetition[], sizeOf: (piece: number) => number): number {
  return nodes.reduce(
    (sum, node) => sum + (node.kind === "piece" ? sizeOf(node.piece) : 1 + instructionsOf(node.body, sizeOf)),
    0,
  );
}

function foldOnce(nodes: readonly Repetition[], fits: (body: readonly Repetition[]) => boolean): readonly Repetition[] {
  const numbers = new Map<string, number>();
  const ids = nodes.map((node) => {
    const key = node.kind === "piece" ? String(node.piece) : JSON.stringify(node);
    const known = numbers.get(key) ?? numbers.size;
    numbers.set(key, known);
    return known;
  });
  const made: Repetition[] = [];
  for (let at = 0; at < nodes.length;) {
    let [period, count] = [1, 1];
    for (let candidate = 1; candidate <= Math.min(periodMax, (nodes.length - at) / 2); candidate += 1) {
      let same = 0;
      while (at + candidate + same < ids.length && ids[at + same] === ids[at + candidate + same]) same += 1;
      const passes = Math.min(countMax, 1 + Math.floor(same / candidate));
      if (passes > 1 && passes * candidate > period * count && fits(nodes.slice(at, at + candidate))) {
        [period, count] = [candidate, passes];
      }
    }
    const body = nodes.slice(at, at + period);
    if (count > 1) made.push({ kind: "loop", count, body });
    else made.push(...body);
    at += period * count;
  }
  return made;
}
