import type { Config } from "../../config/types.ts";
import { portBits, type Port, type PortTable } from "../../ports/port.ts";
import { headComment } from "./head_comment.ts";

/** Period that stands in the file until the user gives one: a round number, no result. */
const defaultPeriodNs = "1.0";
/** Share of the period that a signal is given outside of the block, at each side. */
const defaultShare = "0.3";

/**
 * Timing constraints (SDC) of one top: its clock, delays at inputs and outputs as a share of the period, and an
 * asynchronous reset as a false path. Period and shares can be set before the file is sourced.
 */
export function constraints(config: Config, { module, ports }: { module: string; ports: PortTable }): string[] {
  const clock = ports.ports.find(({ role }) => role === "clock");
  if (clock === undefined) throw new RangeError(`Port table '${ports.block}' has no clock; constraints need one.`);
  const asynchronous = config.reset === "async_low";
  const reset = ports.ports.filter(({ role }) => role === "reset");
  const timed = (direction: Port["direction"]): readonly Port[] =>
    ports.ports.filter(
      (port) =>
        port.direction === direction && port.role !== "clock" && !(asynchronous && port.role === "reset"),
    );
  return [
    ...headComment(config),
    "#",
    `# Timing constraints of ${module} by itself: for its own synthesis, or as budgets in a larger design.`,
    "# Source it as Tcl; each variable keeps a value that was set before.",
    "",
    `# Clock period in nanoseconds. ${defaultPeriodNs} is a place to start from, no figure that was reached.`,
    variable("vnpu_clock_period_ns", defaultPeriodNs),
    "",
    "# Share of the period that inputs have used up when they arrive, and that outputs still need when they leave.",
    variable("vnpu_input_share", defaultShare),
    variable("vnpu_output_share", defaultShare),
    "",
    `create_clock -name ${clock.name} -period $vnpu_clock_period_ns [get_ports {${clock.name}}]`,
    "",
    ...delays("input", "vnpu_input_share", clock.name, timed("input")),
    "",
    ...delays("output", "vnpu_output_share", clock.name, timed("output")),
    ...(asynchronous && reset.length > 0 ? ["", ...falsePath(reset)] : []),
  ];
}

function variable(name: string, value: string): string {
  return `if {![info exists ${name}]} { set ${name} ${value} }`;
}

function delays(kind: "input" | "output", share: string, clock: string, ports: readonly Port[]): string[] {
  return [
    `set_${kind}_delay [expr {$${share} * $vnpu_clock_period_ns}] -clock [get_clocks {${clock}}] [get_ports {`,
    ...ports.map((port) => `  ${pattern(port)}`),
    "}]",
  ];
}

function falsePath(reset: readonly Port[]): string[] {
  return [
    "# The reset begins at any time, so no path from its port is timed. Let it end with the clock, through",
    "# vnpu_reset_sync or a cell of yours: in a design with that cell, recovery is checked from its flip-flops on.",
    `set_false_path -from [get_ports {${reset.map(pattern).join(" ")}}]`,
  ];
}

/** A vector's bits are ports of their own for some tools; the pattern is read alike by all. */
function pattern(port: Port): string {
  return portBits(port) > 1 ? `${port.name}[*]` : port.name;
}
