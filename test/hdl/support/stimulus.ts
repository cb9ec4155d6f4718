import fc from "fast-check";
import type { Module } from "../../../src/hdl/index.ts";
import type { Row } from "./reference.ts";

/**
 * Random values for all inputs: often 0, all ones or a small number, where carries and comparisons turn. Reset is
 * asserted in the first two cycles and now and then later.
 */
export function randomRows(module: Module, cycles: number, seed: number): Row[] {
  const inputs = module.ports.filter(({ signalKind }) => signalKind === "input");
  const value = (width: number): fc.Arbitrary<bigint> => {
    const highest = 2n ** BigInt(width) - 1n;
    const small = highest < 7n ? highest : 7n;
    return fc.oneof(fc.bigInt({ min: 0n, max: highest }), fc.bigInt({ min: 0n, max: small }), fc.constant(highest));
  };
  const entries = inputs.map((port) => [port.name, value(port.width)] as const);
  const rows = fc.sample(fc.tuple(fc.record(Object.fromEntries(entries)), fc.integer({ min: 0, max: 39 })), {
    numRuns: cycles,
    seed,
  });
  const reset = module.resetSignal?.signal.name;
  return rows.map(([row, draw], cycle) => {
    if (reset === undefined) return row;
    const asserted = cycle < 2 || draw === 0;
    return { ...row, [reset]: asserted === reset.endsWith("_ni") ? 0n : 1n };
  });
}
