// needs: verilator
import { afterAll, describe, expect, it } from "vitest";
import type { BatchResult, DutSource } from "../../src/dut/dut.ts";
import { netlistDut } from "../../src/dut/netlist/index.ts";
import { verilatorDut } from "../../src/dut/verilator/index.ts";
import { elementPlace, readElement, rowLayout } from "../../src/ports/row_layout.ts";
import { closeYosys } from "../../src/yosys/run.ts";
import { design, header, port, randomStimulus } from "../dut/netlist/designs.ts";

afterAll(closeYosys);

/** An output that is compared, and a wider one beside it that is counted: bit i is 1 where the input holds i. */
function countedDesign(bits: number, reset: DutSource["reset"]): DutSource {
  const source = design("", { value_i: 7 }, { value_o: 7 }, { reset });
  const text = `${header(source).replace(");", `, output wire [${bits - 1}:0] hit_o);`)}
  assign value_o = value_i & {7{rst_ni}};
  genvar i;
  generate for (i = 0; i < ${bits}; i = i + 1) begin : hits assign hit_o[i] = rst_ni & value_i == i; end endgenerate
endmodule
`;
  return { ...source, files: [{ name: "top.v", text }], counted: port("output", "hit_o", bits) };
}

const cycles = 5000;

interface Counting {
  run(batch: { stimulus: Uint32Array; expected: Uint32Array; cycles: number }): Promise<BatchResult>;
  counts(): readonly number[] | Promise<readonly number[]>;
  close(): Promise<void>;
}

const engines: Readonly<Record<string, (source: DutSource) => Promise<Counting>>> = {
  netlist: (source) => netlistDut(source),
  verilator: (source) => verilatorDut(source),
};

describe.each(["netlist", "verilator"])("an output that is counted, on %s", (engine) => {
  it.each([
    [40, "sync"],
    [70, "async_low"],
  ] as const)(
    "of %i bits, is counted bit by bit, and is no part of a row",
    { timeout: 120_000 },
    async (bits, reset) => {
      const source = countedDesign(bits, reset);
      const stimulus = randomStimulus(source, cycles, 3);
      const layout = rowLayout(source.ports.ports.filter(({ direction }) => direction === "input"));
      const [value, run] = [elementPlace(layout, "value_i"), elementPlace(layout, "rst_ni")];
      const want = new Array<number>(bits).fill(0);
      const expected = new Uint32Array(cycles);
      for (let at = 0; at < cycles; at++) {
        if (readElement(stimulus, at * layout.words, run) === 0) continue;
        const held = readElement(stimulus, at * layout.words, value);
        expected[at] = held;
        if (held < bits) want[held] = (want[held] ?? 0) + 1;
      }
      const dut = await engines[engine]!(source);
      const half = cycles / 2;
      for (const from of [0, half]) {
        const batch = {
          stimulus: stimulus.slice(from * layout.words, (from + half) * layout.words),
          expected: expected.slice(from, from + half),
          cycles: half,
        };
        expect((await dut.run(batch)).mismatchAt).toBe(-1);
      }
      expect(await dut.counts()).toEqual(want);
      expect(want.some((count) => count > 10)).toBe(true);
      await dut.close();
    },
  );

  it("is counted up to the cycle that differs, that one included", { timeout: 120_000 }, async () => {
    const source = countedDesign(5, "async_low");
    const layout = rowLayout(source.ports.ports.filter(({ direction }) => direction === "input"));
    const [value, run] = [elementPlace(layout, "value_i"), elementPlace(layout, "rst_ni")];
    // rst_ni high, the input at 3.
    const row = (3 << value.shift) | (1 << run.shift);
    const stimulus = new Uint32Array(20).fill(row);
    const expected = new Uint32Array(20).fill(3);
    expected[9] = 4;
    const dut = await engines[engine]!(source);
    expect((await dut.run({ stimulus, expected, cycles: 20 })).mismatchAt).toBe(9);
    expect(await dut.counts()).toEqual([0, 0, 0, 10, 0]);
    await dut.close();
  });
});

it("a design without the output that is to be counted is refused", async () => {
  const source = { ...countedDesign(5, "sync"), counted: port("output", "miss_o", 5) };
  await expect(netlistDut(source)).rejects.toThrow("Output 'miss_o' has 0 bits in the design; 5 are to be counted.");
});
