// needs: iverilog
import { afterAll, describe, expect, test } from "vitest";
import type { DutSource } from "../../../src/dut/dut.ts";
import { elaborate, netlistDut } from "../../../src/dut/netlist/index.ts";
import { closeYosys } from "../../../src/yosys/run.ts";
import { hashRows, newRowHash, rowHashText } from "../../../src/ports/row_hash.ts";
import { design, header, port, randomStimulus, type Widths } from "./designs.ts";
import { icarusRows } from "./icarus.ts";

afterAll(closeYosys);

/** Runs random stimulus and wants every output row as Icarus has it, in batches of uneven size. */
async function sameAsIcarus(source: DutSource, cycles = 300, start: readonly number[] = []): Promise<void> {
  const stimulus = randomStimulus(source, cycles, 1);
  stimulus.set(start);
  const expected = icarusRows(source, stimulus, cycles);
  const dut = await netlistDut(source);
  const words = { stimulus: stimulus.length / cycles, expected: expected.length / cycles };
  for (let from = 0; from < cycles; from += 77) {
    const count = Math.min(77, cycles - from);
    const result = dut.runNow({
      stimulus: stimulus.subarray(from * words.stimulus),
      expected: expected.subarray(from * words.expected),
      cycles: count,
    });
    const at = from + result.mismatchAt;
    const row = expected.slice(at * words.expected, (at + 1) * words.expected);
    expect({ at: result.mismatchAt, row: result.actual }).toEqual({
      at: -1,
      row: result.mismatchAt < 0 ? new Uint32Array(0) : row,
    });
  }
  const hash = newRowHash();
  hashRows(hash, expected, source.reset === "sync" ? words.expected : 0, expected.length);
  expect(dut.rowHash()).toBe(rowHashText(hash));
}

/** A design with one process for its registers. */
function clocked(body: string, inputs: Widths, outputs: Widths): DutSource {
  const empty = design("", inputs, outputs);
  return { ...empty, files: [{ name: "top.v", text: `${header(empty)}\n${body}\nendmodule\n` }] };
}

describe("designs behave as under Icarus", () => {
  test("counters: asynchronous reset to 0 and to a value, enable, 40 bits", () =>
    sameAsIcarus(
      clocked(
        `reg [39:0] a_q; reg [6:0] b_q; reg [2:0] c_q; assign a = a_q; assign b = b_q; assign c = c_q;
         always @(posedge clk_i or negedge rst_ni) if (!rst_ni) a_q <= 40'hff_ffff_fff0; else if (en) a_q <= a_q + {38'd0, by};
         always @(posedge clk_i or negedge rst_ni) if (!rst_ni) b_q <= 7'd100; else b_q <= b_q - 7'd3;
         always @(posedge clk_i or negedge rst_ni) if (!rst_ni) c_q <= 3'd0; else c_q <= c_q ^ b_q[4:2];`,
        { en: 1, by: 2 },
        { a: 40, b: 7, c: 3 },
      ),
    ));

  test("a synchronous reset, with and without enable", () => {
    const source = clocked(
      `reg [8:0] a_q; reg [33:0] b_q; assign a = a_q; assign b = b_q;
       always @(posedge clk_i) if (!rst_ni) a_q <= 9'd5; else if (en) a_q <= a_q + 9'd1;
       always @(posedge clk_i) if (!rst_ni) b_q <= 34'd0; else b_q <= {b_q[32:0], en};`,
      { en: 1 },
      { a: 9, b: 34 },
    );
    return sameAsIcarus({ ...source, reset: "sync" });
  });

  test("a reset through a synchroniser shows in the same cycle", () =>
    sameAsIcarus(
      clocked(
        `reg r1_q, r2_q; reg [7:0] a_q; assign a = a_q;
         always @(posedge clk_i or negedge rst_ni) if (!rst_ni) r1_q <= 1'b0; else r1_q <= 1'b1;
         always @(posedge clk_i or negedge rst_ni) if (!rst_ni) r2_q <= 1'b0; else r2_q <= r1_q;
         always @(posedge clk_i or negedge r2_q) if (!r2_q) a_q <= 8'd9; else a_q <= a_q + x;`,
        { x: 8 },
        { a: 8 },
      ),
    ));

  test("two asynchronous resets", () =>
    sameAsIcarus(
      clocked(
        `reg [7:0] a_q, b_q; assign a = a_q; assign b = b_q;
         always @(posedge clk_i or negedge rst_ni) if (!rst_ni) a_q <= 8'd1; else a_q <= b_q + x;
         always @(posedge clk_i or posedge clear) if (clear) b_q <= 8'd3; else b_q <= a_q;`,
        { x: 8, clear: 1 },
        { a: 8, b: 8 },
      ),
      300,
      // Both resets active: bit 0 is rst_ni, bit 9 is clear.
      [1 << 9, 1 << 9],
    ));

  test("a memory with two read ports and one write port by bytes", () =>
    sameAsIcarus(
      clocked(
        `reg [39:0] m [0:11]; integer i;
         initial for (i = 0; i < 12; i = i + 1) m[i] = {8'd1, 32'd7} * i;
         always @(posedge clk_i) begin
           if (we[0]) m[wa][19:0] <= d[19:0];
           if (we[1]) m[wa][39:20] <= d[39:20];
         end
         assign a = ra < 4'd12 ? m[ra] : 40'd0; assign b = m[a[3:0] % 8];`,
        { we: 2, wa: 3, ra: 4, d: 40 },
        { a: 40, b: 40 },
      ),
    ));

  test("case statements, slices, concatenations and variable indexing", () =>
    sameAsIcarus(
      clocked(
        `reg [15:0] y; reg [70:0] s_q; assign p = y; assign q = s_q[i*4 +: 4]; assign r = s_q >> sh; assign t = s_q;
         always @* case (op)
           3'd0: y = a & b; 3'd1: y = a | {b[7:0], b[15:8]}; 3'd2: y = {16{a[3]}}; 3'd3: y = {a[0], b[14:3], 3'b101};
           3'd4: y = {{8{b[7]}}, b[7:0]}; 3'd5: y = 16'd1 << a[3:0]; default: y = a ^ b; endcase
         always @(posedge clk_i or negedge rst_ni) if (!rst_ni) s_q <= 71'd0;
           else begin s_q <= s_q << a[6:0]; s_q[w +: 16] <= y; s_q[70] <= ~s_q[70]; end`,
        { a: 16, b: 16, op: 3, i: 4, sh: 8, w: 6 },
        { p: 16, q: 4, r: 71, t: 71 },
      ),
      600,
    ));

  test("a vector whose bits feed its own other bits is no loop", () =>
    sameAsIcarus(
      clocked(
        `wire [7:0] chain; assign chain = x | ({chain[6:0], 1'b0} & y); assign z = chain;`,
        { x: 8, y: 8 },
        { z: 8 },
      ),
    ));
});

describe("what a run says", () => {
  const counter = clocked(
    `reg [7:0] n_q; assign n = n_q; always @(posedge clk_i or negedge rst_ni) if (!rst_ni) n_q <= 8'd0; else n_q <= n_q + {7'd0, up};`,
    { up: 1 },
    { n: 8 },
  );
  const withState = {
    ...counter,
    ports: {
      ...counter.ports,
      state: [{ ...port("output", "count", 1, 8), direction: "state" as const, role: "state" as const, net: "n_q" }],
    },
  };

  test("the first row that differs, and what was seen in it", async () => {
    const dut = await netlistDut(counter);
    const stimulus = Uint32Array.from([0, 3, 3, 3, 3]);
    expect(await dut.run({ stimulus, expected: Uint32Array.from([0, 0, 1, 7, 7]), cycles: 5 })).toEqual({
      mismatchAt: 3,
      actual: Uint32Array.from([2]),
    });
  });

  test("state is compared by the name of its net", async () => {
    const dut = await netlistDut(withState);
    const stimulus = Uint32Array.from([0, 3, 3, 1]);
    const expected = Uint32Array.from([0, 0, 1, 2]);
    expect((await dut.run({ stimulus, expected, expectedState: expected, cycles: 4 })).mismatchAt).toBe(-1);
    expect(dut.readNet("n_q")).toBe(2n);
    dut.restart();
    const result = await dut.run({ stimulus, expected, expectedState: Uint32Array.from([0, 0, 9, 2]), cycles: 4 });
    expect(result).toEqual({ mismatchAt: 2, actual: Uint32Array.from([1]), actualState: Uint32Array.from([1]) });
  });

  test("sampled rows are the design's own and count for no hash", async () => {
    const dut = await netlistDut(counter);
    expect(await dut.sample(Uint32Array.from([0, 3, 3, 1, 3]), 5)).toEqual(Uint32Array.from([0, 0, 1, 2, 2]));
    expect(dut.rowHash()).toBe(rowHashText(newRowHash()));
  });

  test("registers start at random, the same for the same seed", async () => {
    const elaborated = await elaborate(counter);
    const start = async (seed: number): Promise<bigint> =>
      (await netlistDut(counter, { seed, elaborated })).readNet("n_q");
    expect(await start(1)).toBe(await start(1));
    const values = new Set(await Promise.all([1, 2, 3, 4].map(start)));
    expect(values.size).toBeGreaterThan(2);
  });
});

describe("what cannot be run is said in a sentence", () => {
  const failing = (body: string, message: string | RegExp): Promise<void> =>
    expect(netlistDut(clocked(body, { x: 1 }, { y: 1 }))).rejects.toThrow(message);

  test("a combinational loop names its nets", () =>
    failing("wire a; assign a = ~(a & x); assign y = a;", /Combinational loop through .*'a'/));
  test("a second clock", () => failing("reg q; assign y = q; always @(posedge x) q <= ~q;", "clocked by 'x'"));
  test("a falling edge", () => failing("reg q; assign y = q; always @(negedge clk_i) q <= x;", "falling edge"));
  test("a cell without a rule", () => failing("assign y = {x, clk_i} / {x, x};", "no rule for its type '$div'"));
  test("a net without a driver", () => failing("wire a; assign y = a & x;", "Net 'a' has no driver."));
  test("a port that differs from the table", async () => {
    const source = clocked("assign y = x;", { x: 1 }, { y: 1 });
    const ports = {
      ...source.ports,
      ports: source.ports.ports.map((one) => (one.name === "y" ? { ...one, elements: 2 } : one)),
    };
    await expect(netlistDut({ ...source, ports })).rejects.toThrow(
      "Port 'y' is an output of 1 bits in the design; the port table of 'top' says an output of 2 bits.",
    );
  });
  test("state in a net that is not there", async () => {
    const source = clocked("assign y = x;", { x: 1 }, { y: 1 });
    const entry = { ...port("output", "count", 1), direction: "state" as const, role: "state" as const, net: "n_q" };
    await expect(netlistDut({ ...source, ports: { ...source.ports, state: [entry] } })).rejects.toThrow("no net 'n_q'");
  });
  test("text that Yosys refuses", () => failing("assign y = ;", /Yosys failed: top.v:2: ERROR: syntax error/));
});
