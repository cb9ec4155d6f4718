import { afterAll, describe, expect, test } from "vitest";
import { netlistDut } from "../../src/dut/netlist/index.ts";
import { gatherLanes, inEachLane, lanesBelow, nonzeroLanes, spreadLanes } from "../../src/generators/prim/lanes.ts";
import { streaks } from "../../src/generators/prim/streaks.ts";
import { emit, Module, type Expr } from "../../src/hdl/index.ts";
import { elementPlace, readElement, rowLayout, writeElement, type Port } from "../../src/ports/index.ts";
import { closeYosys } from "../../src/yosys/run.ts";

afterAll(closeYosys);

/** Lanes and bits per lane, powers of two and others. */
const shapes = [
  [1, 3],
  [2, 1],
  [3, 2],
  [5, 3],
  [8, 3],
  [7, 4],
] as const;

type Row = Readonly<Record<string, number>>;

/** Runs a circuit with inputs of up to 32 bits; its outputs, cycle by cycle. */
async function play(m: Module, rows: readonly Row[]): Promise<readonly Row[]> {
  const ports = m.ports.map(({ name, width, signalKind }): Port => ({
    ...{ name, elements: 1, elementBits: width, doc: "" },
    direction: signalKind === "output" ? "output" : "input",
    role: signalKind === "clock" ? "clock" : signalKind === "reset" ? "reset" : "event",
  }));
  const inputs = ports.filter(({ direction, role }) => direction === "input" && role !== "clock");
  const outputs = ports.filter(({ direction }) => direction === "output");
  const files = emit(m, { prefix: "", licenseHeader: "L" });
  const dut = await netlistDut({ top: m.name, files, ports: { block: m.name, ports, state: [] }, reset: "sync" });
  const places = rowLayout(inputs);
  const shown = rowLayout(outputs);
  const stimulus = new Uint32Array(rows.length * places.words);
  rows.forEach((row, cycle) => {
    for (const { name } of inputs) {
      writeElement(stimulus, cycle * places.words, elementPlace(places, name, 0), row[name] ?? 0);
    }
  });
  const got = await dut.sample(stimulus, rows.length);
  return rows.map((_, cycle) =>
    Object.fromEntries(
      outputs.map(({ name }) => [name, readElement(got, cycle * shown.words, elementPlace(shown, name, 0))]),
    ),
  );
}

/** Numbers that look random, the same in every run. */
function numbers(count: number, below: number): number[] {
  let seed = 12345;
  return Array.from({ length: count }, () => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return Math.floor((seed / 2 ** 32) * below);
  });
}

const lanesOf = (vector: number, lanes: number, bits: number): number[] =>
  Array.from({ length: lanes }, (_, lane) => Math.floor(vector / 2 ** (lane * bits)) % 2 ** bits);

const packed = (values: readonly number[], bits: number): number =>
  values.reduce((sum, value, lane) => sum + value * 2 ** (lane * bits), 0);

describe.each(shapes)("%i lanes of %i bits", (lanes, bits) => {
  const width = lanes * bits;
  const cases = numbers(64, 2 ** width).map((a, i, all) => ({ a_i: a, b_i: all[63 - i] ?? 0 }));
  const top = 2 ** (bits - 1);

  test("compared, found not 0, moved apart and gathered", async () => {
    const m = new Module("lanes", { summary: "Test.", file: "test" });
    const a = m.input("a_i", width, "One.");
    const b = m.input("b_i", width, "Other.");
    const give = (name: string, value: Expr): void => m.drive(m.output(name, value.width, "Result."), value);
    give("below_o", lanesBelow(a, b, lanes));
    give("nonzero_o", nonzeroLanes(a, lanes));
    give("wider_o", spreadLanes(m, "wider", a, lanes, Math.min(bits + 1, Math.floor(32 / lanes))));
    const lowest = a.and(inEachLane(lanes, bits, 1));
    give("lowest_o", gatherLanes(m, "lowest", lowest, lanes));
    const got = await play(m, cases);
    const pitch = Math.min(bits + 1, Math.floor(32 / lanes));
    cases.forEach(({ a_i, b_i }, cycle) => {
      const [x, y] = [lanesOf(a_i, lanes, bits), lanesOf(b_i, lanes, bits)];
      expect(got[cycle]).toEqual({
        below_o: packed(
          x.map((value, lane) => (value < (y[lane] ?? 0) ? top : 0)),
          bits,
        ),
        nonzero_o: packed(
          x.map((value) => (value > 0 ? top : 0)),
          bits,
        ),
        wider_o: packed(x, pitch),
        lowest_o: packed(
          x.map((value) => value % 2),
          1,
        ),
      });
    });
  });
});

describe.each([0, 1, 2, 5, 8])("streaks of at most %i cycles", (most) => {
  test("one counter each, side by side, that a cycle can begin anew", async () => {
    const width: number = 5;
    const m = new Module("streaks", { summary: "Test.", file: "test" });
    m.clock("clk_i", "Clock.");
    m.reset("rst_ni", "sync", "Reset.");
    const counts = m.input("counts_i", width, "Conditions.");
    const fresh = m.input("fresh_i", 1, "Anew.");
    const { over, reached } = streaks(m, "streak", counts, most, fresh);
    m.drive(m.output("over_o", width, "Too many."), over);
    m.drive(m.output("reached_o", width, "The most."), reached);
    // Bit b is 0 in one of 4 * (b + 1) cycles; now and then all begin anew, and rarely the circuit is reset.
    const [draws, anew, resets] = [numbers(2000 * width, 1000), numbers(2000, 30), numbers(1999, 300)];
    const rows = [...resets, 1].map((reset, cycle) => ({
      rst_ni: cycle === 0 || reset === 0 ? 0 : 1,
      fresh_i: anew[cycle] === 0 ? 1 : 0,
      counts_i: packed(
        Array.from({ length: width }, (_, b) => ((draws[cycle * width + b] ?? 0) % (4 * (b + 1)) === 0 ? 0 : 1)),
        1,
      ),
    }));
    const got = await play(m, rows);
    const streak = Array.from({ length: width }, () => 0);
    let seen = 0;
    rows.forEach(({ rst_ni, fresh_i, counts_i }, cycle) => {
      const now = streak.map((before, b) => ((counts_i >> b) & 1 ? (fresh_i ? 0 : before) + 1 : 0));
      if (rst_ni === 1) {
        const reachedNow = now.map((count) => (most === 0 || count === most ? 1 : 0));
        expect(got[cycle]).toEqual({
          over_o: packed(
            now.map((count) => (count > most ? 1 : 0)),
            1,
          ),
          reached_o: packed(reachedNow, 1),
        });
        if (now.some((count) => count > most)) seen += 1;
      }
      streak.splice(0, width, ...(rst_ni === 1 ? now : now.map(() => 0)));
    });
    expect(seen).toBeGreaterThan(20);
  });
});
