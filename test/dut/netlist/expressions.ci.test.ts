// needs: iverilog
import fc from "fast-check";
import { afterAll, expect, test } from "vitest";
import { netlistDut } from "../../../src/dut/netlist/index.ts";
import { readPort, rowLayout } from "../../../src/ports/row_layout.ts";
import { closeYosys } from "../../../src/yosys/run.ts";
import { design, header, randomStimulus, type Widths } from "./designs.ts";
import { icarusRows } from "./icarus.ts";

afterAll(closeYosys);

const inputs: Widths = { a: 1, b: 5, c: 16, d: 32, e: 40, f: 67, s: 7 };

/** Verilog expressions over the inputs, of every operator that the emitted text may use, and more. */
const expression: fc.Arbitrary<string> = fc.letrec<{ tree: string }>((tie) => {
  const leaf = fc.oneof(
    fc.constantFrom(...Object.keys(inputs)),
    fc.constantFrom("c[3:1]", "d[31:7]", "e[39:31]", "f[66:1]", "f[b]", "e[b]", "f[b +: 9]", "f[b -: 1]", "c[0]"),
    fc.constantFrom("1'b1", "8'sd200", "5'd9", "33'h1_8000_0001", "40'hff_ffff_ffff", "16'd0", "32'hffff_ffff"),
    fc.constantFrom("$signed(c)", "$signed(d)", "$signed(e)", "$signed(b)"),
  );
  const sub = tie("tree");
  const binary = fc.constantFrom("+", "-", "*", "&", "|", "^", "~^", "==", "!=", "<", "<=", ">", ">=", "&&", "||");
  const unary = fc.constantFrom("~", "-", "!", "&", "|", "^", "~&", "~|", "~^", "$signed", "$unsigned");
  return {
    tree: fc.oneof(
      { maxDepth: 4, depthSize: "small" },
      leaf,
      fc.tuple(sub, binary, sub).map(([x, op, y]) => `(${x} ${op} ${y})`),
      fc.tuple(unary, sub).map(([op, x]) => `${op}(${x})`),
      fc
        .tuple(sub, fc.constantFrom("<<", ">>", "<<<", ">>>"), fc.constantFrom("b", "s", "c", "3", "33", "a"))
        .map(([x, op, by]) => `(${x} ${op} ${by})`),
      fc.tuple(sub, sub, sub).map(([x, y, z]) => `(${x} ? ${y} : ${z})`),
      fc.tuple(sub, sub).map(([x, y]) => `{${x}, ${y}}`),
      fc.tuple(fc.integer({ min: 1, max: 5 }), sub).map(([n, x]) => `{${n}{${x}}}`),
    ),
  };
}).tree;

const assigned = fc.record({ text: expression, bits: fc.integer({ min: 1, max: 70 }), register: fc.boolean() });

test("random expressions are as under Icarus", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(assigned, { minLength: 60, maxLength: 60 }), fc.integer(), async (list, seed) => {
      const outputs = Object.fromEntries(list.map((one, at) => [`y${at}`, one.bits]));
      const empty = design("", inputs, outputs);
      const body = list.map((one, at) =>
        one.register
          ? `reg [${one.bits - 1}:0] q${at}; assign y${at} = q${at};
             always @(posedge clk_i or negedge rst_ni) if (!rst_ni) q${at} <= 0; else q${at} <= ${one.text};`
          : `assign y${at} = ${one.text};`,
      );
      const text = `${header(empty)}\n${body.join("\n")}\nendmodule\n`;
      const source = { ...empty, files: [{ name: "top.v", text }] };
      const cycles = 150;
      const stimulus = randomStimulus(source, cycles, seed);
      const expected = icarusRows(source, stimulus, cycles);
      const dut = await netlistDut(source);
      const rows = await dut.sample(stimulus, cycles);
      const layout = rowLayout(source.ports.ports.filter((port) => port.direction === "output"));
      const wrong = list.filter((_, port) =>
        Array.from({ length: cycles }, (_, cycle) => cycle * layout.words).some(
          (row) => readPort(layout, rows, row, port) !== readPort(layout, expected, row, port),
        ),
      );
      expect(wrong).toEqual([]);
    }),
    { numRuns: 3, seed: 7, endOnFailure: true },
  );
});
