import { describe, expect, test } from "vitest";
import { abcLines, readAbc } from "../../src/formal/answer.ts";
import { readCounterexample, stimulusRows } from "../../src/formal/counterexample.ts";
import type { Port } from "../../src/ports/index.ts";

const full = "aig 9 3 2 1 4\n6 1\n8\n18\n";
const proved = [
  "+ pdr -T 60",
  "Invariant F[7] : 23 clauses with 0 flops (out of 50) (cex = 0, ave = 21.91)",
  "Verification of invariant with 23 clauses was successful.  Time =     0.02 sec",
  "Property proved.  Time =     0.12 sec",
  "Status = 1  Frames = 7   Cex is not defined.",
];

describe("what abc printed", () => {
  test("a proof needs its line and its status", () => {
    expect(readAbc(proved, full)).toEqual({ kind: "proved", depth: 7 });
    expect(readAbc(proved.slice(0, -1), full).kind).toBe("undecided");
    expect(readAbc([...proved.slice(0, -1), "Status = -1  Frames = 7"], full).kind).toBe("undecided");
  });

  test("a line that is not known makes it undecided, and is the reason", () => {
    const answer = readAbc(["Error: something new.", ...proved], full);
    expect(answer).toEqual({ kind: "undecided", reason: "abc printed 'Error: something new.'.", strange: true });
  });

  test("an empty network is judged by the constant at its output", () => {
    const lines = ["Property UNDECIDED.  Time =     0.32 sec", "Status = -1  Frames = 0   Cex is not defined."];
    expect(readAbc(lines, "aig 3 3 0 1 0\n0\n").kind).toBe("proved");
    expect(readAbc(lines, "aig 3 3 0 1 0\n1\n").kind).toBe("undecided");
    expect(readAbc(lines, full).kind).toBe("undecided");
    expect(readAbc(lines, "").kind).toBe("undecided");
  });

  test("a counterexample, and a search that found none", () => {
    const failed = [
      'Output 0 of miter "proof" was asserted in frame 10.  Time =     0.66 sec',
      "Status = 0  Frames = 1",
    ];
    expect(readAbc(failed, full)).toEqual({ kind: "failed", frame: 10 });
    const bounded = [
      "No output asserted in 20 frames. Resource limit reached (conf limit 0).",
      "Status = -1  Frames = 19",
    ];
    expect(readAbc(bounded, full)).toEqual({ kind: "bounded", frames: 20 });
  });

  test("only abc's own lines of a log are read", () => {
    expect(abcLines("ABC: + pdr\nProperty proved.\nABC RESULTS: 1\n")).toEqual(["+ pdr"]);
  });
});

describe("a counterexample as stimulus", () => {
  const port = (name: string, role: Port["role"], elements: number, elementBits: number): Port => ({
    ...{ name, role, elements, elementBits, direction: "input", doc: "" },
  });
  const ports = [
    port("clk_i", "clock", 1, 1),
    port("rst_ni", "reset", 1, 1),
    port("a_i", "event", 2, 3),
    port("b_i", "event", 1, 1),
  ];

  test("bits come by the number of the map, whatever the order of its lines", () => {
    const map = "input 0 0 clk_i\ninput 3 5 a_i\ninput 1 0 a_i\ninput 2 0 b_i\ninput 4 0 u_dut.order\n";
    const cycles = readCounterexample("00\n00000\n01001\n00110\n# DONE\n", map);
    expect(cycles).toEqual([{}, { a_i: 1n, "u_dut.order": 1n }, { a_i: 32n, b_i: 1n }]);
    // rst_ni, six bits of a_i, b_i.
    expect(stimulusRows(ports, cycles)).toEqual([0, 0b1 | (1 << 1), 0b1 | (32 << 1) | (1 << 7)]);
  });

  test("text without a cycle is refused", () => {
    expect(() => readCounterexample("", "input 0 0 a_i\n")).toThrow("no cycle");
    expect(() => readCounterexample("0\n0\n", "input 1 0 a_i\n")).toThrow("no input 1");
  });
});
