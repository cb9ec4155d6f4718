import type { GoldenModel } from "../../golden/golden_model.ts";
import type { Port } from "../../ports/port.ts";
import { elementPlace, type ElementPlace, type RowLayout } from "../../ports/row_layout.ts";
import { fieldName } from "../difference.ts";
import { engineStates, valueNames } from "../value_names.ts";

/** One variable of a waveform. */
export interface WaveSignal {
  readonly scope: string;
  readonly name: string;
  readonly bits: number;
  /** Short text that stands for it in a VCD. */
  readonly id: string;
  /** Names of its values from 0 up. */
  readonly names?: readonly string[];
}

/** One element of a port; its value is `(row[place.word] >>> place.shift) & place.mask`. */
export interface WaveElement {
  readonly signal: WaveSignal;
  readonly place: ElementPlace;
}

export interface WavePort {
  readonly port: Port;
  /** The packed vector, for a port of several elements, beside the elements. */
  readonly whole?: WaveSignal;
  readonly elements: readonly WaveElement[];
}

/** What one engine does, decoded from `me_run_o` and `me_save_o`. */
export interface EngineSignal {
  readonly signal: WaveSignal;
  readonly run: ElementPlace;
  readonly save: ElementPlace;
}

/** The variables of one scope that come from rows of one layout. */
export interface WaveGroup {
  readonly layout: RowLayout;
  readonly ports: readonly WavePort[];
  readonly engines: readonly EngineSignal[];
}

export type Side = "golden" | "dut";

export interface WaveSignals {
  readonly clock: WaveSignal;
  readonly cycle: WaveSignal;
  readonly inputs: WaveGroup;
  readonly outputs: Readonly<Record<Side, WaveGroup>>;
  /** Contract state of those sides that show it. */
  readonly state: Readonly<Partial<Record<Side, WaveGroup>>>;
  /** One bit per output port; and per piece of state that both sides show. */
  readonly outputMismatches: readonly WaveSignal[];
  readonly stateMismatches: readonly WaveSignal[];
  /** In the order of their declaration: scope after scope. */
  readonly all: readonly WaveSignal[];
}

/** All variables of a block's waveform, in the order of its port table. Contract state is named `state_…`. */
export function waveSignals(golden: GoldenModel, sidesWithState: readonly Side[]): WaveSignals {
  const all: WaveSignal[] = [];
  const make = (scope: string, name: string, bits: number, names?: readonly string[]): WaveSignal => {
    const signal = { scope, name, bits, id: idOf(all.length), ...(names === undefined ? {} : { names }) };
    all.push(signal);
    return signal;
  };
  const group = (scope: string, layout: RowLayout, prefix: string): WaveGroup => {
    const ports = layout.ports.flatMap((port) => (port.role === "clock" ? [] : [portOf(scope, layout, port, prefix)]));
    return { layout, ports, engines: prefix === "" ? enginesOf(scope, layout) : [] };
  };
  const portOf = (scope: string, layout: RowLayout, port: Port, prefix: string): WavePort => {
    const name = prefix + port.name;
    const names = valueNames(port.name);
    const whole = port.elements > 1 ? { whole: make(scope, name, port.elements * port.elementBits) } : {};
    const elements = Array.from({ length: port.elements }, (_, index) => ({
      signal: make(scope, name + fieldSuffix(port, index), port.elementBits, names),
      place: elementPlace(layout, port.name, index),
    }));
    return { port, ...whole, elements };
  };
  const enginesOf = (scope: string, layout: RowLayout): EngineSignal[] => {
    const [run, save] = ["me_run_o", "me_save_o"].map((name) => layout.ports.find((port) => port.name === name));
    if (run === undefined || save === undefined || run.elements !== save.elements) return [];
    if (run.elementBits !== 1 || save.elementBits !== 1) return [];
    return Array.from({ length: run.elements }, (_, me) => ({
      signal: make(scope, `me_state_me${me}`, 2, engineStates),
      run: elementPlace(layout, run.name, me),
      save: elementPlace(layout, save.name, me),
    }));
  };
  const side = (scope: Side): { outputs: WaveGroup; state?: WaveGroup } => {
    const outputs = group(scope, golden.outputs, "");
    return sidesWithState.includes(scope) ? { outputs, state: group(scope, golden.state, "state_") } : { outputs };
  };
  const clock = make("inputs", golden.ports.ports.find(({ role }) => role === "clock")?.name ?? "clk", 1);
  const cycle = make("inputs", "cycle", 40);
  const inputs = group("inputs", golden.inputs, "");
  const expected = side("golden");
  const actual = side("dut");
  const bits = (layout: RowLayout, prefix: string): WaveSignal[] =>
    layout.ports.map(({ name }) => make("mismatch", prefix + name, 1));
  const outputMismatches = bits(golden.outputs, "");
  const both = sidesWithState.length === 2;
  return {
    ...{ clock, cycle, inputs, outputMismatches, all },
    outputs: { golden: expected.outputs, dut: actual.outputs },
    state: {
      ...(expected.state === undefined ? {} : { golden: expected.state }),
      ...(actual.state === undefined ? {} : { dut: actual.state }),
    },
    stateMismatches: both ? bits(golden.state, "state_") : [],
  };
}

/** `_me2`, `_pair0_2`; nothing for a port of one element. */
function fieldSuffix(port: Port, index: number): string {
  const field = fieldName(port, index);
  return field === "" || port.elements === 1 ? "" : `_${field.replace(" ", "").replace(",", "_")}`;
}

/** Short texts of the printable characters from `!` to `~`. */
function idOf(number: number): string {
  const digit = String.fromCharCode(33 + (number % 94));
  return number < 94 ? digit : idOf(Math.floor(number / 94) - 1) + digit;
}
