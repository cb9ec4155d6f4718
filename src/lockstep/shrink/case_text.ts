import type { ShrunkCase, ShrunkEvent } from "./shrunk_case.ts";

/** `+3  ready_add_i[vnpu 2] = 1`: cycles since the line above, input, value. */
export function eventText({ delay, port, field, value }: ShrunkEvent): string {
  return `+${delay}`.padEnd(6) + `${port}${field === "" ? "" : `[${field}]`} = ${value}`;
}

/** The case for a terminal: size, events, what differed, the cycles around it. */
export function caseText(shrunk: Omit<ShrunkCase, "text">): string {
  const { config, events, cycles, mismatch, confirmed, resetLeak, complete, tries, seconds } = shrunk;
  const { port, field, expected, actual, cycle, replay } = mismatch;
  const sizes =
    config.kind === "npu"
      ? `${count(config.matrixEngines, "ME")}, ${count(config.vnpus, "vNPU")}`
      : count(config.cores, "core");
  const place = field === "" ? port : `${port} (${field})`;
  const effort = `${count(tries, "try", "tries")}, ${seconds.toFixed(1)} s${complete ? "" : "; time was up"}`;
  return [
    `shrunk to ${count(events.length, "event")} in ${count(cycles, "cycle")} at ${config.name}, ${sizes} (${effort}):`,
    "  +0    reset",
    ...events.map((event) => `  ${eventText(event)}`),
    `cycle ${cycle}: ${place} is ${actual}, expected ${expected}.`,
    ...(confirmed ? [] : [`Engine '${replay.engine}' alone shows it; the engine of the run does not.`]),
    ...(resetLeak ? ["Reset leak: the same cycles from a cold start pass; state survived the reset."] : []),
    mismatch.table.trimEnd(),
  ].join("\n");
}

function count(n: number, one: string, more = `${one}s`): string {
  return `${n} ${n === 1 ? one : more}`;
}
