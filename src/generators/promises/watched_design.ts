import { emit, type Module } from "../../hdl/index.ts";
import { portBits, type Port, type PortTable, type StateEntry } from "../../ports/index.ts";
import type { BlockPromises, Promise_ } from "./promise.ts";
import { watchPort, watchStatePort } from "./watch.ts";

/** How a config's modules are named and reset. */
export interface WatchedNames {
  readonly reset: "async_low" | "sync";
  readonly modulePrefix: string;
  readonly licenseHeader: string;
}

/** A design as text, with its port table. */
export interface WatchedDesign {
  readonly top: string;
  readonly files: readonly { readonly name: string; readonly text: string }[];
  /** The block's ports, and `bad_o`, `cover_o` (one bit per promise), `violated_o` (one bit per duty). */
  readonly ports: PortTable;
  /** Names of the bits of `bad_o` and `cover_o`, lowest first, and of `violated_o`. */
  readonly promises: readonly string[];
  readonly duties: readonly string[];
}

export interface WatchOptions {
  /** Promises to watch; all of the config, unless told. */
  readonly watched?: readonly Promise_[];
  /** Statements that count as duties of every promise here: for proofs that lean on them. */
  readonly assumed?: readonly Promise_[];
  /** Duties that show in `violated_o`, whose other bits stay 0; all of them, unless told. */
  readonly shown?: readonly string[];
  /** Whether there is `cover_o`: true, unless told. */
  readonly covers?: boolean;
}

/** Instance of the block inside the watched design: its nets are `u_dut.…` there. */
export const dutInstance = "u_dut";

/**
 * The block with its monitors around it, as one design for any engine. `files` is the block's text: ours, or another
 * one with the same ports and state. A bit of `bad_o` or `cover_o` stays 0 from the cycle on in which the surroundings
 * break a duty of that promise, until the next reset.
 */
export function watchedBlock(
  of: BlockPromises,
  config: WatchedNames,
  files: readonly { readonly name: string; readonly text: string }[],
  options: WatchOptions = {},
): WatchedDesign {
  const { watched = of.promises, assumed = [], shown, covers = true } = options;
  const { table } = of;
  const needed: Assumption[] = [
    ...of.duties
      .filter(({ id }) => watched.some((promise) => promise.duties.includes(id)))
      .map(({ id, monitor, state }) => ({ id, monitor, state, output: "violated" as const })),
    ...assumed.map(({ id, monitor, state }) => ({ id, monitor, state, output: "bad" as const })),
  ];
  const prefix = config.modulePrefix;
  const top = `${prefix}${table.block}_watched`;
  const circuits = [...watched, ...needed].flatMap(({ monitor }) =>
    emit(monitor, { prefix, licenseHeader: config.licenseHeader }),
  );
  const added: Port[] = [
    verdict("bad_o", watched.length, "A promise is broken in this cycle."),
    ...(covers ? [verdict("cover_o", watched.length, "The case that a promise is about is there in this cycle.")] : []),
    ...(needed.length > 0 ? [verdict("violated_o", needed.length, "A duty is broken in this cycle.")] : []),
  ];
  const ports: PortTable = { ...table, block: `${table.block}_watched`, ports: [...table.ports, ...added] };
  const shownDuties = needed.map(({ id }) => (shown === undefined || shown.includes(id) ? "1" : "0"));
  const results = { covers, shownDuties };
  const seen = { ...table, state: [...table.state, ...of.inner] };
  const text = wrapperText(top, prefix, ports, seen, watched, needed, results, config.reset);
  return {
    top,
    files: [...files, ...circuits.map(({ name, text: body }) => ({ name, text: body })), { name: `${top}.v`, text }],
    ports: { ...ports, state: table.state.map((entry) => ({ ...entry, net: `${dutInstance}.${entry.net}` })) },
    promises: watched.map(({ id }) => id),
    duties: needed.map(({ id }) => id),
  };
}

function verdict(name: string, elements: number, doc: string): Port {
  return { name, direction: "output", role: "command", elements, elementBits: 1, doc };
}

interface Watcher {
  readonly id: string;
  readonly monitor: Module;
}

/** A circuit whose `output` says that an assumption is broken. */
interface Assumption extends Watcher {
  readonly output: "violated" | "bad";
  readonly state?: readonly string[];
}

function wrapperText(
  top: string,
  prefix: string,
  ports: PortTable,
  block: PortTable,
  watched: readonly Promise_[],
  needed: readonly Assumption[],
  { covers, shownDuties }: { readonly covers: boolean; readonly shownDuties: readonly string[] },
  reset: WatchedNames["reset"],
): string {
  const states = block.state.filter(({ name }) =>
    [...watched, ...needed].some(({ state }) => state?.includes(name) === true),
  );
  const sensitivity = reset === "async_low" ? "posedge clk_i or negedge rst_ni" : "posedge clk_i";
  const bits = (port: Port): string => (portBits(port) === 1 ? "" : `[${portBits(port) - 1}:0] `);
  const excuses = watched.map((promise) =>
    needed.map(({ id, output }) => (output === "bad" || promise.duties.some((duty) => duty === id) ? "1" : "0")),
  );
  /** Bit of a verdict: the whole of it where there is one promise, for one bit has no selects. */
  const bit = (verdicts: string, i: number): string => (watched.length === 1 ? verdicts : `${verdicts}[${i}]`);
  /** The promise's duties as a mask over the bits of `violated`. */
  const mask = (of: readonly string[]): string => `${of.length}'b${of.toReversed().join("")}`;
  const lines = [
    `// The block with the monitors of its promises: ${watched.map(({ id }) => id).join(", ")}.`,
    "`default_nettype none",
    "",
    `module ${top} (`,
    ports.ports.map((port) => `  ${port.direction} wire ${bits(port)}${port.name}`).join(",\n"),
    ");",
    "",
    instance(
      prefix + block.block,
      dutInstance,
      block.ports.map(({ name }) => [name, name]),
    ),
    ...states.flatMap(stateLines),
    ...watched.flatMap(({ id }) => [`  wire bad_${id};`, `  wire cover_${id};`]),
    ...needed.map(({ id }) => `  wire violated_${id};`),
    ...watched.map((one) =>
      watcherInstance(prefix, block, one, [
        ["bad_o", `bad_${one.id}`],
        ["cover_o", `cover_${one.id}`],
      ]),
    ),
    ...needed.map((one) => watcherInstance(prefix, block, one, [[`${one.output}_o`, `violated_${one.id}`]])),
    ...(needed.length === 0
      ? watched.flatMap(({ id }, i) => [
          `  assign ${bit("bad_o", i)} = rst_ni & bad_${id};`,
          ...(covers ? [`  assign ${bit("cover_o", i)} = rst_ni & cover_${id};`] : []),
        ])
      : [
          `  wire [${needed.length - 1}:0] violated = {${needed
            .map(({ id }) => `violated_${id}`)
            .toReversed()
            .join(", ")}};`,
          "  // Duties that were broken since reset.",
          `  reg [${needed.length - 1}:0] broken_q;`,
          `  wire [${needed.length - 1}:0] broken = broken_q | violated;`,
          `  always @(${sensitivity})`,
          `    if (!rst_ni) broken_q <= ${needed.length}'d0;`,
          "    else broken_q <= broken;",
          `  assign violated_o = violated & {${needed.length}{rst_ni}} & ${mask(shownDuties)};`,
          ...watched.flatMap(({ id }, i) => [
            `  wire kept_${id} = rst_ni & ~|(broken & ${mask(excuses[i] ?? [])});`,
            `  assign ${bit("bad_o", i)} = bad_${id} & kept_${id};`,
            ...(covers ? [`  assign ${bit("cover_o", i)} = cover_${id} & kept_${id};`] : []),
          ]),
        ]),
    "",
    "endmodule",
    "",
    "`default_nettype wire",
    "",
  ];
  return lines.join("\n");
}

/** Nets inside the block: by Yosys' name for a net that `flatten` will make, by their path for all others. */
function stateLines(state: StateEntry): string[] {
  const range = (bits: number): string => (bits === 1 ? "" : `[${bits - 1}:0] `);
  const paths = netsOf(state).map((net) => `${dutInstance}.${net}`);
  const [own, all] = [range(portBits(state) / paths.length), range(portBits(state))];
  return [
    "`ifdef YOSYS",
    ...paths.map((path) => `  (* hierconn *) wire ${own}\\${path} ;`),
    `  wire ${all}state_${state.name} = ${sideBySide(paths.map((path) => `\\${path} `))};`,
    "`else",
    `  wire ${all}state_${state.name} = ${sideBySide(paths)};`,
    "`endif",
  ];
}

/** Nets that hold a piece of state: one, or one per element, element 0 first. */
export function netsOf({ net, elements }: StateEntry): string[] {
  return net.includes("*") ? Array.from({ length: elements }, (_, i) => net.replace("*", `${i}`)) : [net];
}

/** Nets as one value, the first lowest. */
export function sideBySide(nets: readonly string[]): string {
  return nets.length === 1 ? (nets[0] ?? "") : `{${nets.toReversed().join(", ")}}`;
}

function watcherInstance(
  prefix: string,
  block: PortTable,
  one: Watcher,
  results: readonly (readonly [string, string])[],
): string {
  const sources = new Map([
    ...block.ports.map(({ name }) => [watchPort(name, block), name] as const),
    ...block.state.map(({ name }) => [watchStatePort(name), `state_${name}`] as const),
    ...results,
  ]);
  const pins = one.monitor.ports.map(({ name }): [string, string] => [name, sources.get(name) ?? ""]);
  return instance(prefix + one.monitor.name, `u_${one.id.toLowerCase()}`, pins);
}

function instance(module: string, name: string, pins: readonly (readonly [string, string])[]): string {
  return [`  ${module} ${name} (`, pins.map(([pin, net]) => `    .${pin}(${net})`).join(",\n"), "  );"].join("\n");
}
