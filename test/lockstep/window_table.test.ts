import { describe, expect, it } from "vitest";
import type { Port } from "../../src/ports/port.ts";
import { rowLayout } from "../../src/ports/row_layout.ts";
import { fieldName, firstDifference } from "../../src/lockstep/difference.ts";
import { windowTable } from "../../src/lockstep/window_table.ts";

const port = (name: string, elements: number, elementBits: number, index?: Port["index"]): Port => ({
  ...{ name, direction: name.endsWith("_i") ? "input" : "output", role: "event", elements, elementBits, doc: "" },
  ...(index === undefined ? {} : { index }),
});

describe("names of fields", () => {
  it("are those of the field", () => {
    const pairs = port("order", 6, 1, "pair");
    expect([0, 1, 2, 3, 4, 5].map((i) => fieldName(pairs, i))).toEqual(
      ["0,1", "0,2", "0,3", "1,2", "1,3", "2,3"].map((name) => `pair ${name}`),
    );
    expect(fieldName(port("a_o", 1, 1, "me"), 0)).toBe("me 0");
    expect(fieldName(port("a_o", 1, 8), 0)).toBe("");
    expect(fieldName(port("a_o", 2, 8), 1)).toBe("element 1");
  });

  it("go to the first element that differs, top bit included", () => {
    const layout = rowLayout([port("a_o", 3, 32, "vnpu"), port("b_o", 1, 1)]);
    const expected = Uint32Array.of(1, 2, 0x80000000, 0);
    const actual = Uint32Array.of(1, 2, 0, 1);
    expect(firstDifference(layout, expected, actual, "output")).toEqual({
      ...{ port: "a_o", kind: "output", field: "vnpu 2", expected: 0x80000000, actual: 0 },
    });
    expect(firstDifference(layout, expected, expected, "output")).toBeUndefined();
  });
});

it("a window shows what differs first, then what changes, and repeats nothing", () => {
  const inputs = rowLayout([port("in_i", 1, 8), port("still_i", 1, 8)]);
  const outputs = rowLayout([port("a_o", 1, 4), port("b_o", 2, 4, "vnpu")]);
  const stimulus = Uint32Array.of(0x0101, 0x0101, 0x0103, 0x0102);
  const expected = Uint32Array.of(0x001, 0x012, 0x012, 0x013);
  const actual = Uint32Array.of(0x001, 0x012, 0x922, 0x023);
  const text = windowTable({
    inputs,
    outputs,
    stimulus,
    expected,
    actual,
    firstCycle: 98,
    mismatchCycle: 100,
    cycles: 4,
  });
  expect(text).toBe(
    [
      "cycle                98   99  >100  101",
      "b_o vnpu 0 expected |0   |1",
      "           actual   |0   |1   |!2   !",
      "b_o vnpu 1 expected |0",
      "           actual   |0        |!9  |0",
      "a_o                 |1   |2        |3",
      "in_i                |1        |3   |2",
    ].join("\n"),
  );
});

describe("a window of 17 cycles", () => {
  const cycles = 17;
  const rows = (value: (cycle: number) => number): Uint32Array =>
    Uint32Array.from({ length: cycles }, (_, i) => value(i));
  const table = (elementBits: number, value: (cycle: number) => number, firstCycle = 1_000_000): string =>
    windowTable({
      inputs: rowLayout([port("mode_i", 1, 2)]),
      outputs: rowLayout([port("long_name_of_an_output_o", 1, elementBits)]),
      stimulus: rows((i) => (i < 6 ? 0 : 3)),
      expected: rows(value),
      actual: rows((i) => value(i) ^ (i === 8 ? 1 : 0)),
      ...{ firstCycle, mismatchCycle: firstCycle + 8, cycles },
    });

  it("is plain ASCII and never wider than 120 columns; the mismatch is always in it, in full", () => {
    for (const bits of [1, 8, 24, 32]) {
      const text = table(bits, (i) => (bits === 1 ? i % 2 : 2 ** bits - 2 * (i + 1)));
      expect(text).toMatch(/^[\x20-\x7e\n]+$/);
      expect(Math.max(...text.split("\n").map((line) => line.length))).toBeLessThanOrEqual(120);
      expect(text).toContain(">1000008");
      if (bits > 1) expect(text).toContain(`|!${2 ** bits - 17}`);
    }
  });

  it("leaves far cycles out where values are long, and none where they are short", () => {
    const shown = (text: string): number => (text.split("\n")[1] ?? "").split("|").length - 1;
    expect(shown(table(8, (i) => 10 + i))).toBe(17);
    expect(shown(table(32, (i) => 4_000_000_000 + 2 * i))).toBe(7);
  });

  it("names values and puts each cycle number above its column", () => {
    const lines = table(8, (i) => (i === 8 ? 3 : 5), 40).split("\n");
    expect(lines.at(-1)).toMatch(/^mode_i +\|spatial_harvest +\|whole_core$/);
    expect(lines[0]?.indexOf(">48")).toBe(lines[1]?.indexOf("|3"));
    expect(lines[0]?.indexOf(" 46")).toBe(lines.at(-1)?.indexOf("|whole_core"));
  });
});
