import fc from "fast-check";
import { concat, lit, mux, type Expr, type Signal } from "../../../src/hdl/index.ts";

/** Widest value a random expression builds; beyond 64 bits tools take other paths. */
const highestWidth = 80;

/** Makes an expression of just `width` bits from operands of any width: cut by shifting through a mux, or extended. */
function fitted(expr: Expr, width: number, inputs: readonly Signal[]): Expr {
  if (expr.width === width) return expr;
  if (expr.width < width) return expr.extend(width);
  const wide = inputs.find((input) => input.width >= width);
  return expr
    .any()
    .repeat(width)
    .and(wide === undefined ? lit(width, 1) : wide.slice(0, width));
}

/** A random expression over the inputs: every operator of the API, widths of 1 to 80 bits. */
export function randomExpression(inputs: readonly Signal[]): fc.Arbitrary<Expr> {
  const slice = fc.tuple(fc.constantFrom(...inputs), fc.nat(), fc.nat()).map(([signal, from, bits]): Expr => {
    const lsb = from % signal.width;
    return signal.slice(lsb, 1 + (bits % (signal.width - lsb)));
  });
  const literal = fc
    .tuple(fc.integer({ min: 1, max: highestWidth }), fc.bigInt({ min: 0n, max: 2n ** 80n - 1n }))
    .map(([width, value]): Expr => lit(width, value % 2n ** BigInt(width)));
  const leaf = fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom<Expr>(...inputs) },
    { weight: 2, arbitrary: slice },
    { weight: 1, arbitrary: literal },
  );
  const { tree } = fc.letrec<{ tree: Expr }>((tie) => ({
    tree: fc.oneof(
      { maxDepth: 4, depthSize: "max" },
      { weight: 1, arbitrary: leaf },
      {
        weight: 4,
        arbitrary: fc
          .tuple(tie("tree"), tie("tree"), tie("tree"), fc.nat(15), fc.nat())
          .map(([a, b, c, choice, extra]) => combine(a, b, c, choice, extra, inputs)),
      },
    ),
  }));
  return tree.filter((expr) => expr.width <= highestWidth);
}

function combine(a: Expr, other: Expr, c: Expr, choice: number, extra: number, inputs: readonly Signal[]): Expr {
  const b = fitted(other, a.width, inputs);
  const open = a.node.kind !== "literal" && b.node.kind !== "literal";
  switch (choice) {
    case 0:
      return a.and(b);
    case 1:
      return a.or(b);
    case 2:
      return a.xor(b);
    case 3:
      return a.not();
    case 4:
      return a.plus(b);
    case 5:
      return a.minus(b);
    case 6: {
      const width = a.width + other.width;
      return width > highestWidth ? a.minus(b) : a.times(other, width);
    }
    case 7:
      return extra % 2 === 0 ? a.eq(b) : a.ne(b);
    case 8: {
      if (!open) return a.eq(b);
      return [a.lt(b), a.le(b), a.gt(b), a.ge(b)][extra % 4] ?? a;
    }
    case 9:
      return [a.any(), a.all(), a.parity()][extra % 3] ?? a;
    case 10:
      return a.width * 3 <= highestWidth ? a.repeat(1 + (extra % 3)) : a;
    case 11:
      return a.extend(Math.max(a.width, Math.min(highestWidth, a.width + (extra % 20))));
    case 12:
      if (other.node.kind === "literal" || other.width > 32) return a;
      return extra % 2 === 0 ? a.shiftLeft(other) : a.shiftRight(other);
    case 13:
      return extra % 2 === 0 ? a.shiftLeft(extra % a.width) : a.shiftRight(extra % a.width);
    case 14:
      return mux(c.any(), a, b);
    default:
      return a.width + other.width + c.width <= highestWidth ? concat(a, other, c) : a;
  }
}
