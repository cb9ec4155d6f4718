import type { NpuConfig } from "../config/types.ts";
import { generateTop } from "../generators/index.ts";
import { promisesOf, watchPort, watchStatePort, type BlockPromises, type Duty } from "../generators/promises/index.ts";
import { emit } from "../hdl/index.ts";
import { countBits, indexBits, portBits, type Port, type PortTable } from "../ports/index.ts";
import type { Problem } from "./problem.ts";

/** A duty of one of the two blocks that the other one keeps. */
export interface ClosedDuty {
  readonly top: "utop_scheduler" | "utop_sequencer";
  readonly duty: string;
}

const scheduler = "utop_scheduler";
const sequencer = "utop_sequencer";

/**
 * The µTop scheduler and one sequencer per vNPU, wired as in the front end; MEs, tables, VE queues and drivers are free.
 * The bit is 1 when one of these blocks breaks the duty of the other one, as long as what lies around both keeps its own:
 * MEs finish nothing in the cycle of a start (A5) and say saved in Save alone, and an ME that is lost is a fault (A8).
 *
 * @param files Other Verilog than ours, of both blocks.
 */
export function closedDutyProblem(config: NpuConfig, { top, duty }: ClosedDuty, files?: Problem["files"]): Problem {
  const [above, below] = [promisesOf(config, scheduler), promisesOf(config, sequencer)];
  const found = (top === scheduler ? above : below).duties.find(({ id }) => id === duty);
  const starts = above.duties.find(({ id }) => id === "A5");
  const lost = below.duties.find(({ id }) => id === "A8");
  if (found === undefined || starts === undefined || lost === undefined)
    throw new RangeError(`Top '${top}' has no duty '${duty}'.`);
  const { modulePrefix: prefix, licenseHeader } = config;
  const circuits = [...new Set([found, starts, lost])].flatMap(({ monitor }) =>
    emit(monitor, { prefix, licenseHeader }),
  );
  const ports = portsOf(config, above.table, below.table);
  const name = `${prefix}closed_duty`;
  const text = [
    `module ${name} (`,
    ports.map((port) => `  ${port.direction} wire ${range(portBits(port))}${port.name}`).join(",\n"),
    ");",
    ...wiring(config, above, below),
    ...watching(config, "violated", found, top === scheduler ? above : below),
    ...watching(config, "early", starts, above),
    ...watching(config, "untold", lost, below),
    "  reg broken_q;",
    "  wire broken = broken_q | (|early) | (|untold) | (|(me_saved_i & ~me_save_o));",
    "  always @(posedge clk_i) if (!rst_ni) broken_q <= 1'b0; else broken_q <= broken;",
    "  assign bad_o = rst_ni & ~broken & (|violated);",
    "endmodule",
    "",
  ].join("\n");
  const own = files ?? unique([...generateTop(config, scheduler), ...generateTop(config, sequencer)]);
  const nets = config.vnpus > 1 ? ["order", "expired", "window_open"] : ["expired"];
  return {
    ...{ top: name, files: [...own, ...circuits, { name: `${name}.v`, text }], ports, output: "bad_o", bit: 0 },
    // Whom and when the decisions favour: the books balance whatever they say.
    cuts: nets.map((net) => `u_${scheduler}.${net}`),
  };
}

/** Inputs of the scheduler that a sequencer drives, and of a sequencer that the scheduler does. */
const fromSequencers: Readonly<Record<string, string>> = {
  ready_add_i: "ready_add_o",
  vnpu_kill_i: "kill_o",
  ve_active_i: "ve_active_o",
  task_done_i: "done_o",
};
const fromScheduler = ["start_i", "start_me_i", "mine_i", "me_finish_i", "me_saved_i"];

function portsOf({ vnpus }: NpuConfig, above: PortTable, below: PortTable): Port[] {
  const free = above.ports.filter((port) => port.direction === "input" && fromSequencers[port.name] === undefined);
  const clocked = (port: Port): boolean => port.role === "clock" || port.role === "reset";
  const each = below.ports.filter(
    (port) => port.direction === "input" && !clocked(port) && !fromScheduler.includes(port.name),
  );
  return [
    ...free,
    ...Array.from({ length: vnpus }, (_, v) => each.map((port) => ({ ...port, name: `${port.name}_${v}` }))).flat(),
    {
      ...{ name: "bad_o", direction: "output", role: "command", elements: 1, elementBits: 1 },
      doc: "The duty is broken.",
    },
  ];
}

function wiring(config: NpuConfig, above: BlockPromises, below: BlockPromises): string[] {
  const { vnpus, matrixEngines: mes, modulePrefix: prefix } = config;
  const all = Array.from({ length: vnpus }, (_, v) => v);
  const bits = indexBits(vnpus);
  const outputs = (table: PortTable): readonly Port[] => table.ports.filter(({ direction }) => direction === "output");
  const sequencers = all.flatMap((v) => [
    ...outputs(below.table).map((port) => `  wire ${range(portBits(port))}${port.name}_${v};`),
    `  wire start_i_${v} = start_valid_o & (start_vnpu_o == ${v});`,
    `  wire ${range(mes)}mine_i_${v} = me_online_i & (me_run_o | me_save_o) & {${Array.from(
      { length: mes },
      (_, me) => `me_vnpu_o[${me * bits} +: ${bits}] == ${v}`,
    )
      .toReversed()
      .join(", ")}};`,
    `  ${prefix}${sequencer} u_${v} (${below.table.ports
      .map(({ name }) => `.${name}(${sequencerNet(name, v)})`)
      .join(", ")});`,
  ]);
  const joined = Object.entries(fromSequencers).map(
    ([input, output]) =>
      `  wire ${range(input === "ready_add_i" ? vnpus * countBits(mes) : vnpus)}${input} = {${all
        .map((v) => `${output}_${v}`)
        .toReversed()
        .join(", ")}};`,
  );
  return [
    ...outputs(above.table).map((port) => `  wire ${range(portBits(port))}${port.name};`),
    ...sequencers,
    ...joined,
    `  ${prefix}${scheduler} u_${scheduler} (${above.table.ports.map(({ name }) => `.${name}(${name})`).join(", ")});`,
  ];
}

/** The net of sequencer v at one of its ports. */
function sequencerNet(port: string, v: number): string {
  if (port === "clk_i" || port === "rst_ni" || port === "me_finish_i" || port === "me_saved_i") return port;
  return port === "start_me_i" ? "start_me_o" : `${port}_${v}`;
}

/** A duty's circuit: once around the scheduler, or once around each sequencer; `net` holds what they say. */
function watching({ vnpus, modulePrefix }: NpuConfig, net: string, duty: Duty, { table }: BlockPromises): string[] {
  const module = modulePrefix + duty.monitor.name;
  const pins = duty.monitor.ports.map(({ name }) => name);
  if (table.block === scheduler) {
    const nets = pins.map((pin) => `.${pin}(${pin === "violated_o" ? net : netOf(table, pin)})`);
    return [`  wire ${net};`, `  ${module} u_${net} (${nets.join(", ")});`];
  }
  return [
    `  wire ${range(vnpus)}${net};`,
    ...Array.from({ length: vnpus }, (_, v) => v).flatMap((v) => {
      const read = table.state.filter(({ name }) => duty.state.includes(name));
      const nets = new Map([
        ["violated_o", `${net}[${v}]`],
        ...table.ports.map(({ name }) => [watchPort(name, table), sequencerNet(name, v)] as const),
        ...read.map(({ name }) => [watchStatePort(name), `state_${name}_${v}`] as const),
      ]);
      return [
        ...read.flatMap((state) => [
          `  (* hierconn *) wire ${range(portBits(state))}\\u_${v}.${state.net} ;`,
          `  wire ${range(portBits(state))}state_${state.name}_${v} = \\u_${v}.${state.net} ;`,
        ]),
        `  ${module} u_${net}_${v} (${pins.map((pin) => `.${pin}(${nets.get(pin) ?? ""})`).join(", ")});`,
      ];
    }),
  ];
}

/** The port of the block behind an input of a watching circuit. */
function netOf(table: PortTable, pin: string): string {
  return table.ports.find(({ name }) => watchPort(name, table) === pin)?.name ?? pin;
}

function range(bits: number): string {
  return bits === 1 ? "" : `[${bits - 1}:0] `;
}

function unique(files: Problem["files"]): Problem["files"] {
  return [...new Map(files.map((file) => [file.name, file])).values()];
}
