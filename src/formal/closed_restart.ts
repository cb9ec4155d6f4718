import type { FpgaConfig } from "../config/types.ts";
import { generateTop } from "../generators/index.ts";
import { idmPorts, portBits, secondLevelState, type Port } from "../ports/index.ts";
import type { Problem } from "./problem.ts";

const output: Port = {
  ...{ name: "bad_o", direction: "output", role: "command", elements: 1, elementBits: 1 },
  doc: "A core is restarted that is not quiet, or in Run.",
};

/**
 * F5, which is the duty (A2) of the second level: the pool, in which the first level restarts the cores. The bit is 1 when
 * it restarts a core that is not quiet or in Run, as long as modules complete only what is under way (A1). What words
 * come, where they go and what they wait for is free.
 *
 * @param files Other Verilog than ours.
 */
export function restartProblem(config: FpgaConfig, files?: Problem["files"]): Problem {
  const { cores, modulePrefix: prefix } = config;
  const each = Array.from({ length: cores }, (_, c) => c);
  const table = idmPorts(config).ports;
  const inputs = table.filter(({ direction }) => direction === "input");
  const modules = [0, 1, 2, 3];
  const net = (path: string, bits: number, name: string): string[] => [
    `  (* hierconn *) wire ${range(bits)}\\u_idm.${path} ;`,
    `  wire ${range(bits)}${name} = \\u_idm.${path} ;`,
  ];
  const name = `${prefix}closed_restart`;
  const ports = [...inputs, output];
  const text = [
    `module ${name} (`,
    ports.map((port) => `  ${port.direction} wire ${range(portBits(port))}${port.name}`).join(",\n"),
    ");",
    `  ${prefix}idm u_idm (${inputs.map((port) => `.${port.name}(${port.name})`).join(", ")});`,
    ...net("u_first_level.restart_o", cores, "restart"),
    ...each.flatMap((c) => [
      ...net(`u_second_level_${c}.state_q`, 3, `state_${c}`),
      ...modules.flatMap((m) => net(`u_second_level_${c}.u_module_${m}.busy_q`, 1, `busy_${c}_${m}`)),
    ]),
    `  wire ${range(4 * cores)}busy = {${each
      .flatMap((c) => modules.map((m) => `busy_${c}_${m}`))
      .toReversed()
      .join(", ")}};`,
    "  reg broken_q;",
    "  wire broken = broken_q | (|(op_done_i & ~busy));",
    "  always @(posedge clk_i) if (!rst_ni) broken_q <= 1'b0; else broken_q <= broken;",
    `  assign bad_o = rst_ni & ~broken & (${each
      .map((c) => `(restart[${c}] & ((|busy[${4 * c} +: 4]) | (state_${c} == ${secondLevelState.run})))`)
      .join(" | ")});`,
    "endmodule",
    "",
  ].join("\n");
  const own = files ?? generateTop(config, "idm");
  return {
    ...{ top: name, files: [...own, { name: `${name}.v`, text }], ports, output: output.name, bit: 0 },
    cuts: each.flatMap((c) => [
      ...[`instr_valid_${c}`, `instr_${c}`, `instr_error_${c}`].map((one) => `u_idm.u_first_level.${one}`),
      // Whether a token is there: what waits in the queues matters no more then.
      ...modules.map((m) => `u_idm.u_second_level_${c}.u_module_${m}.lacks`),
      `u_idm.u_second_level_${c}.have`,
    ]),
    undefinedBits: "free",
  };
}

function range(bits: number): string {
  return bits === 1 ? "" : `[${bits - 1}:0] `;
}
