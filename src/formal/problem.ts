import type { Port } from "../ports/port.ts";

/** A question about a design: can this output bit ever be 1? */
export interface Problem {
  /** Name of the module that holds the bit, and its text. */
  readonly top: string;
  readonly files: readonly { readonly name: string; readonly text: string }[];
  /** Its ports; the clock is `clk_i`, the reset `rst_ni`. */
  readonly ports: readonly Port[];
  /** The output and the bit of it that is asked about. */
  readonly output: string;
  readonly bit: number;
  /**
   * Nets, by hierarchical name under `top`, that take any value in any cycle in place of what drives them. What holds
   * then holds of the design too; a counterexample need not be one of the design.
   */
  readonly cuts: readonly string[];
  /**
   * `free`: bits of which Yosys says in passing that anything may stand there take any value in any cycle; without it, a
   * problem with such a bit is refused.
   */
  readonly undefinedBits?: "free";
}

/** What the engines say of a problem. */
export type Verdict =
  /** The bit is 0 in every cycle of every run. */
  | { readonly status: "proved"; readonly engine: string; readonly depth?: number }
  /** The bit is 0 in the first `depth` cycles of every run; more is not known, for this reason. */
  | {
      readonly status: "bounded";
      readonly engine: string;
      readonly depth: number;
      readonly reason: string;
      readonly broken?: boolean;
    }
  /** The bit is 1 in the last cycle of this run. */
  | {
      readonly status: "failed";
      readonly engine: string;
      readonly depth: number;
      readonly counterexample: Counterexample;
    }
  /** `broken`, here and above: a tool or thread broke, or printed what is not known; another run may end otherwise. */
  | { readonly status: "unknown"; readonly engine: string; readonly reason: string; readonly broken?: boolean };

/** Input values by port, one entry per cycle from reset on; an input that is not named is 0. */
export type Counterexample = readonly Readonly<Record<string, bigint>>[];

/** Name of the module around the problem, and of its only output. */
export const proofTop = "vnpu_proof";
export const badOutput = "bad";
const instanceName = "u_top";

/**
 * The text around the design: `rst_ni` is low in cycle 0 and high from then on, by a flip-flop that begins with 0; the
 * bit counts from cycle 1 on.
 */
export function proofText(problem: Problem): string {
  const inputs = freeInputs(problem.ports);
  const range = (port: Port): string => {
    const bits = port.elements * port.elementBits;
    return bits === 1 ? "" : `[${bits - 1}:0] `;
  };
  const asked = problem.ports.find(({ name }) => name === problem.output);
  if (asked === undefined) throw new RangeError(`Module ${problem.top} has no output '${problem.output}'.`);
  return [
    `module ${proofTop} (`,
    ...inputs.map((port) => `  input wire ${range(port)}${port.name},`),
    "  input wire clk_i,",
    `  output wire ${badOutput}`,
    ");",
    "  reg running = 1'b0;",
    "  always @(posedge clk_i) running <= 1'b1;",
    `  wire ${range(asked)}asked;`,
    `  ${problem.top} ${instanceName} (`,
    ...inputs.map(({ name }) => `    .${name}(${name}),`),
    "    .clk_i(clk_i),",
    "    .rst_ni(running),",
    `    .${problem.output}(asked)`,
    "  );",
    `  assign ${badOutput} = running & asked${asked.elements * asked.elementBits === 1 ? "" : `[${problem.bit}]`};`,
    "endmodule",
    "",
  ].join("\n");
}

/** Inputs that a counterexample gives: all but clock and reset. */
export function freeInputs(ports: readonly Port[]): Port[] {
  return ports.filter(({ direction, role }) => direction === "input" && role !== "clock" && role !== "reset");
}

/** The net's name in the flattened proof. */
export function flatNet(net: string): string {
  return `${instanceName}.${net}`;
}
