import { numberParameter, type JsonBit, type JsonCell } from "../../yosys/netlist_json.ts";

/** A control input: active when the bit has the value `active`. */
export interface Control {
  readonly bit: JsonBit;
  readonly active: 0 | 1;
}

/** A reset and the bits that it brings, lowest first. */
export interface Reset extends Control {
  readonly value: readonly ("0" | "1")[];
}

/** A flip-flop of any width and kind. */
export interface FlipFlop {
  readonly name: string;
  readonly clock: Control;
  readonly d: readonly JsonBit[];
  readonly q: readonly JsonBit[];
  readonly enable?: Control;
  readonly asyncReset?: Reset;
  readonly syncReset?: Reset;
  /** Without the enable there is no synchronous reset either (`$sdffce`). */
  readonly enableCoversReset?: boolean;
}

const wordTypes = new Set(["$dff", "$dffe", "$adff", "$adffe", "$sdff", "$sdffe", "$sdffce"]);
const gatePattern = /^\$_(S?DFF(?:C?E)?)_([NP])([NP])?([01])?([NP])?_$/;

/** The flip-flop that the cell is, or undefined when it is none that this engine knows. */
export function flipFlopOf(name: string, cell: JsonCell): FlipFlop | undefined {
  if (wordTypes.has(cell.type)) return wordFlipFlop(name, cell);
  return gateFlipFlop(name, cell);
}

function wordFlipFlop(name: string, cell: JsonCell): FlipFlop {
  const control = (port: string): Control => ({
    bit: cell.connections[port]?.[0] ?? "x",
    active: numberParameter(cell, `${port}_POLARITY`) === 1 ? 1 : 0,
  });
  const reset = (port: string): Reset => ({
    ...control(port),
    value: resetBits(cell.parameters[`${port}_VALUE`] ?? ""),
  });
  const has = (port: string): boolean => cell.connections[port] !== undefined;
  return {
    name,
    clock: control("CLK"),
    d: cell.connections["D"] ?? [],
    q: cell.connections["Q"] ?? [],
    ...(has("EN") ? { enable: control("EN") } : {}),
    ...(has("ARST") ? { asyncReset: reset("ARST") } : {}),
    ...(has("SRST") ? { syncReset: reset("SRST") } : {}),
    enableCoversReset: cell.type === "$sdffce",
  };
}

/** Type names spell the polarities: clock; reset and its value; enable. */
function gateFlipFlop(name: string, cell: JsonCell): FlipFlop | undefined {
  const match = gatePattern.exec(cell.type);
  if (match === null) return undefined;
  const [, kind = "", clock, second, value, third] = match;
  const control = (port: string, polarity: string | undefined): Control => ({
    bit: cell.connections[port]?.[0] ?? "x",
    active: polarity === "P" ? 1 : 0,
  });
  const withEnable = kind.endsWith("E");
  const withReset = value !== undefined;
  const reset: Reset = { ...control("R", second), value: [value === "1" ? "1" : "0"] };
  return {
    name,
    clock: control("C", clock),
    d: cell.connections["D"] ?? [],
    q: cell.connections["Q"] ?? [],
    ...(withEnable ? { enable: control("E", withReset ? third : second) } : {}),
    ...(withReset ? (kind.startsWith("S") ? { syncReset: reset } : { asyncReset: reset }) : {}),
    enableCoversReset: kind === "SDFFCE",
  };
}

/** Digits of a parameter, lowest first; an undefined bit counts as 0. */
function resetBits(digits: string): ("0" | "1")[] {
  return [...digits].reverse().map((digit) => (digit === "1" ? "1" : "0"));
}
