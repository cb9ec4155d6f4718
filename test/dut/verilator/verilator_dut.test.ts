// needs: verilator
import { describe, expect, it } from "vitest";
import type { DutSource } from "../../../src/dut/dut.ts";
import { verilatorDut } from "../../../src/dut/verilator/index.ts";
import { rowLayout } from "../../../src/ports/row_layout.ts";
import { seededRandom } from "../../../src/environment/random.ts";
import { toyEnvironment, toyGolden, toyPorts, toyVerilog } from "../../lockstep/fixtures/toy_tally.ts";
import { goldenBatches, hashOfBatches } from "./batches.ts";
import { echoPorts, echoVerilog } from "./echo_design.ts";

const toy = (reset: "async_low" | "sync", spoil: readonly [string, string][] = []): DutSource => ({
  top: "vnpu_toy_tally",
  files: [{ name: "toy_tally.v", text: toyVerilog(reset, "vnpu_", spoil) }],
  ports: toyPorts,
  reset,
});

describe("rows and ports", () => {
  it("reach ports of every width and come back, bit for bit", async () => {
    const ports = echoPorts;
    const inputs = rowLayout(ports.ports.filter((port) => port.direction === "input"));
    const outputs = rowLayout(ports.ports.filter((port) => port.direction === "output"));
    const dut = await verilatorDut({
      top: "echo",
      files: [{ name: "echo.v", text: echoVerilog() }],
      ports,
      reset: "async_low",
    });
    const cycles = 200;
    const random = seededRandom(1);
    const stimulus = new Uint32Array(cycles * inputs.words);
    const expected = new Uint32Array(cycles * outputs.words);
    for (let c = 0; c < cycles; c++) {
      for (const field of inputs.fields) {
        const name = inputs.ports[field.port]?.name ?? "";
        // Configuration stays for a few cycles, as it does in life, and one word of it changes at a time.
        const held = inputs.ports[field.port]?.role === "configuration" && c % 40 !== field.word;
        const mask = field.bits === 32 ? 0xffffffff : (1 << field.bits) - 1;
        const at = c * inputs.words + field.word;
        const before = ((stimulus[at - inputs.words] ?? 0) >>> field.shift) & mask;
        const value = held ? before : random.bits() & mask;
        stimulus[at] = (stimulus[at] ?? 0) | (value << field.shift);
        const out = outputs.ports.findIndex((port) => port.name === name.replace("_i", "_o"));
        const place = outputs.fields.find((f) => f.port === out && f.portLsb === field.portLsb);
        if (place === undefined) continue;
        expect(place.bits).toBe(field.bits);
        const outAt = c * outputs.words + place.word;
        expected[outAt] = (expected[outAt] ?? 0) | (value << place.shift);
      }
    }
    try {
      expect((await dut.run({ stimulus, expected, cycles })).mismatchAt).toBe(-1);
      expect(await dut.sample(stimulus, cycles)).toEqual(expected);
      // One wrong bit in the middle is seen in its row, and the row shown is the design's own.
      const wrong = expected.slice();
      wrong[77 * outputs.words + 3] = (wrong[77 * outputs.words + 3] ?? 0) ^ 0x10000;
      const result = await dut.run({ stimulus, expected: wrong, cycles });
      expect(result.mismatchAt).toBe(77);
      expect(result.actual).toEqual(expected.slice(77 * outputs.words, 78 * outputs.words));
    } finally {
      await dut.close();
    }
  });
});

describe.each(["async_low", "sync"] as const)("reset %s", (reset) => {
  it("agrees with the golden model over batches under way at once, and has its hash", async () => {
    const golden = toyGolden(reset);
    const batches = goldenBatches(golden, toyEnvironment(3), [1, 5, 16_384, 16_384, 16_384, 700]);
    const dut = await verilatorDut(toy(reset));
    try {
      const under: Promise<{ mismatchAt: number }>[] = [];
      for (const batch of batches) {
        if (under.length >= dut.depth) await under[under.length - dut.depth];
        under.push(dut.run(batch));
      }
      for (const result of await Promise.all(under)) expect(result.mismatchAt).toBe(-1);
      expect(dut.rowHash()).toBe(hashOfBatches(batches, golden.outputs.words, reset === "sync" ? 1 : 0));
    } finally {
      await dut.close();
    }
  });

  it("shows a register without reset, whatever the seed", async () => {
    const design = toy(reset, [["      flags_q <= 40'd0;\n", ""]]);
    const [batch] = goldenBatches(toyGolden(reset), toyEnvironment(3), [100]);
    if (batch === undefined) throw new Error("no batch");
    const rows: string[] = [];
    for (const startSeed of [1, 2, 3]) {
      const dut = await verilatorDut(design, { startSeed });
      const result = await dut.run(batch);
      await dut.close();
      expect(result.mismatchAt).toBe(reset === "sync" ? 1 : 0);
      rows.push(result.actual.join());
    }
    expect(new Set(rows).size).toBe(3);
  });
});

describe("a mismatch", () => {
  it("is the last row of the hash, whatever was under way behind it", async () => {
    const golden = toyGolden("async_low");
    const { words } = golden.outputs;
    const batches = goldenBatches(golden, toyEnvironment(3), [100, 100, 100]);
    const dut = await verilatorDut(toy("async_low"));
    const spoiled = batches.map((batch) => ({ ...batch, expected: batch.expected.slice() }));
    for (const batch of spoiled) batch.expected[70 * words] = (batch.expected[70 * words] ?? 0) ^ 1;
    try {
      const results = await Promise.all(spoiled.map((batch) => dut.run(batch)));
      expect(results[0]?.mismatchAt).toBe(70);
      const rows = { stimulus: new Uint32Array(), expected: batches[0]?.expected.slice(0, 71 * words), cycles: 71 };
      expect(dut.rowHash()).toBe(hashOfBatches([{ ...rows, expected: rows.expected ?? new Uint32Array() }], words, 0));
    } finally {
      await dut.close();
    }
  });
});

describe("a synchronous reset", () => {
  it("is told from an asynchronous one", async () => {
    const golden = toyGolden("async_low");
    const [batch] = goldenBatches(golden, toyEnvironment(3), [5000]);
    const dut = await verilatorDut({ ...toy("sync"), reset: "async_low" });
    try {
      // Cycle 0: the flip-flops still hold their random start.
      expect(
        (await dut.run(batch ?? { stimulus: new Uint32Array(), expected: new Uint32Array(), cycles: 0 })).mismatchAt,
      ).toBe(0);
    } finally {
      await dut.close();
    }
  });
});
