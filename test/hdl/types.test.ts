import { expect, it } from "vitest";
import { concat, lit, mux, type Expr } from "../../src/hdl/index.ts";
import { clocked, failuresWhen } from "./support/tiny.ts";

/** Each line is refused by the compiler (npm run check fails when one is not) and, where a width is wrong, when run. */
it("the compiler checks literal widths", () => {
  const m = clocked();
  const four = m.input("four_i", 4, "Four bits.");
  const three = m.input("three_i", 3, "Three bits.");
  const bit = m.input("bit_i", 1, "One bit.");
  const register = m.register("count_q", 4, "A counter.");
  const refused: (() => unknown)[] = [
    // @ts-expect-error widths 4 and 3
    () => four.and(three),
    // @ts-expect-error widths 4 and 3
    () => four.eq(three),
    // @ts-expect-error a condition of four bits
    () => mux(four, three, three),
    // @ts-expect-error widths 4 and 3
    () => mux(bit, four, three),
    // @ts-expect-error widths 4 and 3
    () => m.update(register, { next: three }),
    // @ts-expect-error an enable of four bits
    () => m.update(register, { next: four, enable: four }),
    // @ts-expect-error widths 4 and 3
    () => m.drive(m.output("out_o", 4, "Out."), three),
  ];
  for (const build of refused) expect(failuresWhen(build)).toHaveLength(1);
});

it("the compiler knows the widths of results", () => {
  const m = clocked();
  const four = m.input("four_i", 4, "Four bits.");
  const bit = m.input("bit_i", 1, "One bit.");
  const widths: readonly [Expr<4>, Expr<1>, Expr<8>, Expr<2>, Expr<5>, Expr<6>, Expr<4>] = [
    four.not().plus(1),
    four.eq(3),
    four.times(four, 8),
    four.slice(1, 2),
    bit.repeat(5),
    concat(four, bit, bit).sized(6),
    mux(bit, four, lit(4, 0)),
  ];
  expect(widths.map((expr) => expr.width)).toEqual([4, 1, 8, 2, 5, 6, 4]);
});
