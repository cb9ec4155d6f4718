import { lit, type Comb, type Expr, type Signal } from "../../../src/hdl/index.ts";
import { ofWidth, type Growing } from "./growing.ts";

/** What a random block sets and reads; expressions are made before the block, which names no wires. */
interface Block {
  readonly comb: Comb;
  readonly targets: readonly Signal[];
  readonly values: readonly (readonly Expr[])[];
  readonly conditions: readonly Expr<1>[];
  readonly selectors: readonly Signal[];
}

/** An `always @*` of nested when, switch and set over two signals. */
export function addComb(growing: Growing): void {
  const { m, draw, signals, name } = growing;
  const widths = [draw.integer(1, 70), draw.integer(1, 8)];
  const names = widths.map(() => name("chosen"));
  const values = widths.map((width) => Array.from({ length: 6 }, () => ofWidth(growing, width)));
  const conditions = Array.from({ length: 4 }, () => draw.expression(signals).any());
  const narrow = m.wire(name("selector"), ofWidth(growing, draw.integer(1, 3)), "Selector.");
  const selectors = [narrow, draw.pick(signals), draw.pick(signals)];
  signals.push(narrow);
  const defaults = Object.fromEntries(
    names.map((each, i) => [each, { value: values[i]?.[0] ?? lit(1, 0), doc: "Chosen." }]),
  );
  const made = m.comb("A random choice.", defaults, (comb, targets) => {
    statements({ draw }, { comb, targets: Object.values(targets), values, conditions, selectors }, 3);
  });
  signals.push(...Object.values(made));
}

function statements({ draw }: Pick<Growing, "draw">, block: Block, depth: number): void {
  const { comb, targets, values, conditions, selectors } = block;
  const inner = (): void => statements({ draw }, block, depth - 1);
  for (let count = draw.integer(depth === 3 ? 2 : 0, 3); count > 0; count -= 1) {
    const kind = depth === 0 ? 0 : draw.integer(0, 2);
    const at = draw.integer(0, targets.length - 1);
    const target = targets[at];
    if (kind === 0 && target !== undefined) comb.set(target, draw.pick(values[at] ?? []));
    else if (kind === 1) comb.when(draw.pick(conditions), inner, draw.integer(0, 1) === 0 ? undefined : inner);
    else {
      const selector = draw.pick(selectors);
      comb.switch(
        selector,
        labels(selector.width).map((label) => [label, inner] as const),
        inner,
      );
    }
  }
}

/** Values that random stimulus meets: the lowest ones and the highest. */
function labels(width: number): Expr[] {
  const highest = 2n ** BigInt(width) - 1n;
  return [...new Set([0n, 1n, highest])].map((value) => lit(width, value));
}
