import type { NpuConfig } from "../config/types.ts";
import {
  countBits,
  pairCount,
  pairIndex,
  portBits,
  rankPassCycles,
  rankStepCycles,
  utopSchedulerPorts,
  type Port,
} from "../ports/index.ts";
import type { Problem } from "./problem.ts";

const unit = "u_service_rank";
const output: Port = {
  ...{ name: "bad_o", direction: "output", role: "command", elements: 1, elementBits: 1 },
  doc: "The invariant is broken.",
};

/**
 * L1 strengthened until each cycle follows from the one before: `order` is a permutation; the pair to be compared is
 * one-hot or empty on each side; its front stands before its back, nobody between them, and before the front as many as
 * there are comparisons to come. Only neighbours are swapped then, so that no circle can come. What the comparisons find
 * is free: the invariant holds whatever they say. Where it is proved, L1 is; where it fails, L1 need not.
 */
export function orderInvariant(config: NpuConfig, files: Problem["files"]): Problem {
  const table = utopSchedulerPorts(config);
  const top = `${config.modulePrefix}order_invariant`;
  const ports = [...table.ports, output];
  return {
    top,
    files: [...files, { name: `${top}.v`, text: wrapper(top, config, ports) }],
    ports,
    output: output.name,
    bit: 0,
    cuts: [`u_dut.${unit}.sum`],
  };
}

function wrapper(top: string, { vnpus, modulePrefix }: NpuConfig, ports: readonly Port[]): string {
  const range = (bits: number): string => (bits === 1 ? "" : `[${bits - 1}:0] `);
  const bits = countBits(vnpus);
  const members = Array.from({ length: vnpus }, (_, v) => v);
  const others = (v: number): number[] => members.filter((u) => u !== v);
  const block = ports.filter((port) => port !== output);
  /** A net of the block, by Yosys' name for it after `flatten`. */
  const net = (name: string, path: string, bits: number): string[] => [
    `  (* hierconn *) wire ${range(bits)}\\u_dut.${path} ;`,
    `  wire ${range(bits)}${name} = \\u_dut.${path} ;`,
  ];
  return [
    `module ${top} (`,
    ports.map((port) => `  ${port.direction} wire ${range(portBits(port))}${port.name}`).join(",\n"),
    ");",
    `  ${modulePrefix}utop_scheduler u_dut (`,
    block.map(({ name }) => `    .${name}(${name})`).join(",\n"),
    "  );",
    ...net("order", "order", pairCount(vnpus)),
    ...net("front", `${unit}.front_q`, vnpus),
    ...net("back", `${unit}.back_q`, vnpus),
    ...net("phase", `${unit}.rank_phase_q`, 8),
    ...members.map(
      (v) =>
        `  wire ${range(bits)}ahead_${v} = ${others(v)
          .map((u) => before(vnpus, u, v))
          .join(" + ")};`,
    ),
    `  wire compares = phase < ${rankStepCycles * (vnpus - 1)};`,
    // As many comparisons are to come as stand before the front.
    `  wire ${range(bits)}to_come = ${vnpus - 2} - phase[7:3];`,
    `  assign bad_o = rst_ni & (\n    ${broken(vnpus).join(" |\n    ")}\n  );`,
    "endmodule",
    "",
  ].join("\n");
}

/** The ways in which the invariant can be broken. */
function broken(vnpus: number): string[] {
  const members = Array.from({ length: vnpus }, (_, v) => v);
  const pairs = members.flatMap((u) => members.filter((v) => v !== u).map((v) => [u, v] as const));
  return [
    ...pairs
      .filter(([i, j]) => i < j)
      .flatMap(([i, j]) =>
        members
          .filter((k) => k > j)
          .flatMap((k) => [
            `(${before(vnpus, i, j)} & ${before(vnpus, j, k)} & ${before(vnpus, k, i)})`,
            `(${before(vnpus, j, i)} & ${before(vnpus, k, j)} & ${before(vnpus, i, k)})`,
          ]),
      ),
    ...pairs.filter(([u, v]) => u < v).map(([u, v]) => `(front[${u}] & front[${v}]) | (back[${u}] & back[${v}])`),
    ...members.map((v) => `(front[${v}] & back[${v}])`),
    "(compares & ~((|front) & (|back)))",
    `(~compares & phase != ${rankPassCycles - 1} & (|front))`,
    ...members.map((v) => `(front[${v}] & compares & ahead_${v} != to_come)`),
    ...members.map((v) => `(front[${v}] & phase == ${rankPassCycles - 1} & ahead_${v} != ${vnpus - 1})`),
    ...pairs.map(([front, back]) => {
      const between = members
        .filter((v) => v !== front && v !== back)
        .map((v) => `(${before(vnpus, front, v)} & ${before(vnpus, v, back)})`);
      return `(front[${front}] & back[${back}] & (${[before(vnpus, back, front), ...between].join(" | ")}))`;
    }),
  ];
}

/** Member u stands before member v. */
function before(members: number, u: number, v: number): string {
  return v < u ? `order[${pairIndex(members, v, u)}]` : `!order[${pairIndex(members, u, v)}]`;
}
