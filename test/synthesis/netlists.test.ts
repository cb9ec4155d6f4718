import { expect, test } from "vitest";
import { logicLevels } from "../../src/synthesis/levels.ts";
import { nandArea, readLiberty } from "../../src/synthesis/liberty.ts";
import { shuffled } from "../../src/synthesis/shuffle.ts";
import type { JsonBit, JsonCell, JsonModule } from "../../src/yosys/netlist_json.ts";

const cell = (type: string, inputs: Record<string, JsonBit>, outputs: Record<string, JsonBit>): JsonCell => ({
  type,
  hide_name: 0,
  parameters: {},
  attributes: {},
  port_directions: Object.fromEntries([
    ...Object.keys(inputs).map((port) => [port, "input"] as const),
    ...Object.keys(outputs).map((port) => [port, "output"] as const),
  ]),
  connections: Object.fromEntries(Object.entries({ ...inputs, ...outputs }).map(([port, bit]) => [port, [bit]])),
});

/** Input 2 through three inverters into a register (net 6, `start_q`), then two more to the output, net 8. */
const chain: JsonModule = {
  attributes: {},
  ports: { a: { direction: "input", bits: [2] }, y: { direction: "output", bits: [8] } },
  cells: {
    n1: cell("INV", { I: 2 }, { Z: 3 }),
    n2: cell("INV", { I: 3 }, { Z: 4 }),
    n3: cell("INV", { I: 4 }, { Z: 5 }),
    flop: cell("DFF", { D: 5, CLK: 9 }, { Q: 6 }),
    n4: cell("INV", { I: 6 }, { Z: 7 }),
    n5: cell("INV", { I: 7 }, { Z: 8 }),
  },
  netnames: {
    start_q: { hide_name: 0, bits: [6], attributes: {} },
    made_up: { hide_name: 1, bits: [6], attributes: {} },
  },
};
const isFlop = (one: JsonCell): boolean => one.type === "DFF";

test("levels end at a register and begin anew behind it", () => {
  expect(logicLevels(chain, isFlop)).toEqual({ logic: 3 });
  expect(logicLevels(chain, isFlop, /^start_/)).toEqual({ logic: 3, into: 3 });
  expect(logicLevels(chain, isFlop, /^preempt_/)).toEqual({ logic: 3 });
  expect(logicLevels(chain, isFlop, /^made_up/)).toEqual({ logic: 3 });
  expect(logicLevels(chain, () => false)).toEqual({ logic: 6 });
});

test("a shuffle gives the same cells in another order, the same for the same seed", () => {
  const design = { creator: "", modules: { chain } };
  const order = (seed: number): string[] => Object.keys(shuffled(design, seed).modules["chain"]?.cells ?? {});
  expect(order(0)).toEqual(Object.keys(chain.cells));
  expect(order(3)).not.toEqual(order(0));
  expect(order(3)).not.toEqual(order(4));
  expect(order(3)).toEqual(order(3));
  expect(order(3).toSorted()).toEqual(order(0).toSorted());
});

test("Liberty: area and kind of each cell, quoted names, the smallest NAND", () => {
  const cells = readLiberty(`library (x) {
    cell ("NAND2_X2") { area : 0.4; pin (A) { direction : input; } }
    cell (NAND2_X1) {
      area : 0.2;
      leakage_power () { value : 3; }
    }
    cell (FF1) { area : 1.5;
      ff (IQ, IQN) { next_state : "D"; } }
  }`);
  expect(Object.fromEntries(cells)).toEqual({
    NAND2_X2: { area: 0.4, sequential: false },
    NAND2_X1: { area: 0.2, sequential: false },
    FF1: { area: 1.5, sequential: true },
  });
  expect(nandArea(cells)).toBe(0.2);
  expect(() => readLiberty("library (x) { }")).toThrow("no cell");
});
