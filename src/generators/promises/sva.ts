import { emit, type EmittedFile, type Module } from "../../hdl/index.ts";
import { portBits, type PortTable, type StateEntry } from "../../ports/index.ts";
import type { BlockPromises, Duty, Promise_ } from "./promise.ts";
import { watchPort, watchStatePort } from "./watch.ts";
import { netsOf, sideBySide, type WatchedNames } from "./watched_design.ts";

/** The promises of a config for a user's own simulator. */
export interface PromiseChecker {
  /** The monitors, synthesisable Verilog, leaves first. */
  readonly monitors: readonly EmittedFile[];
  /** SystemVerilog: assertions, assumptions and cover properties over the monitors, bound to the block. */
  readonly checker: EmittedFile;
}

/**
 * Assertions of the promises, assumptions of the duties and a cover property per promise, bound to every instance of the
 * block. A promise is judged from the first reset on, until the surroundings break a duty that it rests on; the next
 * reset makes that good.
 */
export function blockChecker(of: BlockPromises, config: WatchedNames): PromiseChecker {
  const { modulePrefix: prefix, licenseHeader } = config;
  const { table, letter, promises: watched, duties: kept } = of;
  const circuits = [...watched, ...kept].map(({ monitor }) => monitor);
  const monitors = new Map<string, EmittedFile>();
  for (const circuit of circuits) {
    for (const file of emit(circuit, { prefix, licenseHeader })) monitors.set(file.module, file);
  }
  const module = `${prefix}${table.block}_promises`;
  const text = [
    ...headOf(licenseHeader, table.block, letter),
    "`default_nettype none",
    "",
    ...checkerModule(module, config, inputsOf(table, circuits), watched, kept),
    "",
    ...bindOf(module, prefix, table, circuits),
    "",
    "`default_nettype wire",
    "",
  ].join("\n");
  return { monitors: [...monitors.values()], checker: { name: `${module}.sv`, module, text } };
}

interface Input {
  readonly name: string;
  readonly bits: number;
}

function headOf(licenseHeader: string, block: string, letter: string): string[] {
  const license = licenseHeader.trim() === "" ? [] : [...licenseHeader.trim().split("\n"), ""];
  return [
    ...license,
    `The promises (${letter}) of ${block} as assertions, the duties (A) of its surroundings as`,
    "assumptions. For simulation: not to be synthesised. An assertion fires one clock after the",
    "cycle that breaks the promise.",
    "",
    `Source: docs/contracts/${block}.md`,
    "Generated from src/generators/promises/sva.ts; do not edit.",
  ].map((line) => `// ${line}`.trimEnd());
}

function checkerModule(
  module: string,
  { reset, modulePrefix: prefix }: WatchedNames,
  inputs: readonly Input[],
  watched: readonly Promise_[],
  kept: readonly Duty[],
): string[] {
  const edge = reset === "async_low" ? "posedge clk_i or negedge rst_ni" : "posedge clk_i";
  return [
    `module ${module} (`,
    inputs.map(({ name, bits }) => `  input wire ${range(bits)}${name}`).join(",\n"),
    ");",
    ...watched.flatMap(({ id, title, monitor }) => [
      "",
      `  // ${id}: ${title}.`,
      `  wire bad_${id};`,
      `  wire cover_${id};`,
      ...instance(prefix, id, monitor, { bad_o: `bad_${id}`, cover_o: `cover_${id}` }),
    ]),
    ...kept.flatMap(({ id, monitor }) => [
      "",
      `  wire violated_${id};`,
      ...instance(prefix, id, monitor, { violated_o: `violated_${id}` }),
    ]),
    "",
    "  // Nothing is judged before the first reset.",
    "  reg judged_q = 1'b0;",
    `  always @(${edge}) begin`,
    "    if (!rst_ni) begin",
    "      judged_q <= 1'b1;",
    "    end",
    "  end",
    "",
    "  // Duties that were broken since reset, and what the last cycle showed.",
    ...kept.map(({ id }) => `  reg broken_${id}_q = 1'b0;\n  reg violated_${id}_q = 1'b0;`),
    ...watched.map(({ id }) => `  reg bad_${id}_q = 1'b0;\n  reg cover_${id}_q = 1'b0;`),
    ...watched.map(
      ({ id, duties: needed }) =>
        `  wire kept_${id} = ${["judged_q", ...needed.map((duty) => `~(broken_${duty}_q | violated_${duty})`)].join(" & ")};`,
    ),
    `  always @(${edge}) begin`,
    "    if (!rst_ni) begin",
    ...kept.map(({ id }) => `      broken_${id}_q <= 1'b0;\n      violated_${id}_q <= 1'b0;`),
    ...watched.map(({ id }) => `      bad_${id}_q <= 1'b0;\n      cover_${id}_q <= 1'b0;`),
    "    end else begin",
    ...kept.map(
      ({ id }) =>
        `      broken_${id}_q <= broken_${id}_q | (judged_q & violated_${id});\n      violated_${id}_q <= judged_q & violated_${id};`,
    ),
    ...watched.map(
      ({ id }) => `      bad_${id}_q <= bad_${id} & kept_${id};\n      cover_${id}_q <= cover_${id} & kept_${id};`,
    ),
    "    end",
    "  end",
    "",
    ...kept.map(({ id, sentence }) => property("duty", "assume", id, `!violated_${id}_q`, `${sentence}`)),
    ...watched.flatMap(({ id, sentence }) => [
      property("promise", "assert", id, `!bad_${id}_q`, sentence),
      `  reached_${id} :\n  cover property (@(posedge clk_i) cover_${id}_q);`,
    ]),
    "",
    "endmodule",
  ];
}

function property(kind: string, verb: string, id: string, holds: string, sentence: string): string {
  const said = `${kind} ${id} broken: ${sentence}`
    .replaceAll("\\", "\\\\")
    .replaceAll('"', '\\"')
    .replaceAll("%", "%%");
  return `  ${kind}_${id} :\n  ${verb} property (@(posedge clk_i) ${holds})\n  else $error("${said}");`;
}

/** The inputs of the checker, each one read by some monitor; clock and reset always. */
function inputsOf(table: PortTable, monitors: readonly Module[]): Input[] {
  const read = new Set(["clk_i", "rst_ni", ...monitors.flatMap(({ ports }) => ports.map(({ name }) => name))]);
  return [
    ...table.ports.map((port) => ({ name: watchPort(port.name, table), bits: portBits(port) })),
    ...table.state.map((port) => ({ name: watchStatePort(port.name), bits: portBits(port) })),
  ].filter(({ name }) => read.has(name));
}

/** Pins are nets of the block that the checker is bound to: ports by their names, state by its path in there. */
function bindOf(module: string, prefix: string, table: PortTable, monitors: readonly Module[]): string[] {
  const nets = new Map([
    ...table.ports.map(({ name }) => [watchPort(name, table), name] as const),
    ...table.state.map((state: StateEntry) => [watchStatePort(state.name), sideBySide(netsOf(state))] as const),
  ]);
  const pins = inputsOf(table, monitors).map(({ name }) => `  .${name}(${nets.get(name) ?? name})`);
  return [`bind ${prefix}${table.block} ${module} u_promises (`, pins.join(",\n"), ");"];
}

function instance(prefix: string, id: string, monitor: Module, results: Readonly<Record<string, string>>): string[] {
  const pins = monitor.ports.map(({ name }) => `    .${name}(${results[name] ?? name})`);
  return [`  ${prefix}${monitor.name} u_${id.toLowerCase()} (`, pins.join(",\n"), "  );"];
}

function range(bits: number): string {
  return bits === 1 ? "" : `[${bits - 1}:0] `;
}
