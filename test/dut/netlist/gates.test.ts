import { afterAll, expect, test } from "vitest";
import { netlistDut } from "../../../src/dut/netlist/index.ts";
import { parseNetlist } from "../../../src/yosys/netlist_json.ts";
import { closeYosys, runYosys } from "../../../src/yosys/run.ts";
import { design, header, randomStimulus } from "./designs.ts";

afterAll(closeYosys);

const gates = "AND,NAND,OR,NOR,XOR,XNOR,ANDNOT,ORNOT,MUX,NMUX,AOI3,OAI3,AOI4,OAI4";

test("a synthesised netlist of simple gates and flip-flops runs as its source does", async () => {
  const empty = design("", { a: 12, b: 12, op: 2, en: 1 }, { y: 12, p: 6, s: 7 });
  const text = `${header(empty)}
    reg [11:0] y_q; reg [5:0] p_q; reg [6:0] s_q; assign y = y_q; assign p = p_q; assign s = s_q;
    always @(posedge clk_i or negedge rst_ni) if (!rst_ni) y_q <= 12'h805; else if (en)
      case (op) 2'd0: y_q <= y_q + a; 2'd1: y_q <= a ^ b; 2'd2: y_q <= {a[5:0], b[5:0]} - y_q; default: y_q <= a * b; endcase
    always @(posedge clk_i) if (!rst_ni) p_q <= 6'd9; else if (op[1]) p_q <= {p_q[4:0], ^a} ^ b[5:0];
    always @(posedge clk_i) if (en) begin if (!rst_ni) s_q <= 7'd0; else s_q <= s_q + (a < b); end
  endmodule\n`;
  const source = { ...empty, reset: "sync" as const, files: [{ name: "top.v", text }] };
  const script = `read_verilog top.v\nsynth -top top -flatten\nabc -g ${gates}\nopt_clean\nwrite_json gates.json\n`;
  const { files } = await runYosys({ script, files: { "top.v": text }, outputs: ["gates.json"] });
  const elaborated = files["gates.json"] ?? "";
  const types = new Set(Object.values(parseNetlist(elaborated).modules["top"]?.cells ?? {}).map((cell) => cell.type));
  expect([...types].every((type) => type.startsWith("$_") || type === "$scopeinfo")).toBe(true);
  expect([...types].some((type) => /^\$_DFFE_PN[01]P_$/.test(type))).toBe(true);
  expect([...types].some((type) => type.startsWith("$_SDFF"))).toBe(true);

  // Enabled in the first cycles, so that the register without a reset of its own is known in both.
  const cycles = 500;
  const stimulus = randomStimulus(source, cycles, 4);
  const enableAndReset = (word: number, reset: number): number => ((word | (1 << 27)) & ~1) | reset;
  stimulus[0] = enableAndReset(stimulus[0] ?? 0, 0);
  const [dut, mapped] = await Promise.all([netlistDut(source), netlistDut(source, { elaborated, engine: "gates" })]);
  const expected = await dut.sample(stimulus, cycles);
  expect(mapped.engine).toBe("gates");
  expect(mapped.runNow({ stimulus, expected, cycles }).mismatchAt).toBe(-1);
  expected[300] = (expected[300] ?? 0) ^ 1;
  mapped.restart();
  expect(mapped.runNow({ stimulus, expected, cycles }).mismatchAt).toBe(300);
});
