import { HdlError } from "./error.ts";
import type { Expr } from "./expr.ts";
import type { Instance } from "./item.ts";
import type { Module } from "./module.ts";
import { Signal } from "./signal.ts";
import { bitsText, describe } from "./width.ts";

/** A new wire at an output, or a declared wire or output of the parent that it drives. */
export type InstanceOutput = { readonly name: string; readonly doc: string } | Signal;

/** What stands at the ports of an instance: values at inputs, wires at outputs. */
export interface InstancePorts {
  readonly inputs: Readonly<Record<string, Expr>>;
  readonly outputs: Readonly<Record<string, InstanceOutput>>;
}

/** Connects every port of `module` or throws: no port is left open, none is unknown, every width fits. */
export function connectInstance(
  parent: Module,
  name: string,
  module: Module,
  io: InstancePorts,
): { item: Instance; wires: Record<string, Signal> } {
  const where = `module ${parent.name}, instance ${name} of ${module.name}`;
  const wires: Record<string, Signal> = {};
  const outputs: Signal[] = [];
  const drives: Signal[] = [];
  const failures: string[] = [];
  const connections: { port: Signal; value: Expr }[] = [];
  for (const port of module.ports) {
    const value = port.signalKind === "output" ? openWire(port) : valueAt(port);
    if (value !== undefined) connections.push({ port, value });
  }
  for (const kind of ["input", "output"] as const) {
    const given = kind === "input" ? io.inputs : io.outputs;
    const known = module.ports.filter((port) => port.signalKind === kind).map((port) => port.name);
    for (const unknown of Object.keys(given).filter((key) => !known.includes(key))) {
      failures.push(`${where}: ${kind} ${unknown} does not exist; the ${kind}s are ${known.join(", ") || "none"}.`);
    }
  }
  if (failures.length > 0) throw new HdlError(failures);
  return { item: { kind: "instance", name, module, connections, outputs, drives }, wires };

  function openWire(port: Signal): Signal | undefined {
    const wire = io.outputs[port.name];
    if (wire === undefined) {
      failures.push(`${where}: output ${port.name} is left open; every output needs a wire name.`);
      return undefined;
    }
    const signal =
      wire instanceof Signal ? wire : new Signal(parent, "instance output", wire.name, port.width, wire.doc);
    (wire instanceof Signal ? drives : outputs).push(signal);
    wires[port.name] = signal;
    if (wire instanceof Signal && !(drivable(wire) && wire.width === port.width)) {
      failures.push(
        `${where}: output ${port.name} is given ${wire.signalKind} ${wire.name} of ${bitsText(wire.width)}; ` +
          `it drives a declared wire or an output of ${bitsText(port.width)}.`,
      );
    }
    return signal;
  }

  function valueAt(port: Signal): Expr | undefined {
    if (port.signalKind === "clock") return own("clock", parent.clockSignal);
    if (port.signalKind === "reset") return ownReset();
    const value = io.inputs[port.name];
    if (value === undefined) failures.push(`${where}: input ${port.name} is left open; every input needs a value.`);
    else if (value.width !== port.width) {
      failures.push(
        `${where}: input ${port.name} is given ${describe(value)} of ${bitsText(value.width)}; ` +
          `it must have ${bitsText(port.width)}.`,
      );
    }
    return value;
  }

  function own(what: string, signal: Signal | undefined): Signal | undefined {
    if (signal === undefined) failures.push(`${where}: needs a ${what}; ${parent.name} must have one as well.`);
    return signal;
  }

  function ownReset(): Signal | undefined {
    const reset = parent.resetSignal;
    const theirs = module.resetSignal;
    if (reset !== undefined && theirs !== undefined && !sameReset(reset, theirs)) {
      failures.push(
        `${where}: has another kind of reset (${theirs.kind}); it must be that of ${parent.name}, ${reset.kind}.`,
      );
    }
    return own("reset", reset?.signal);
  }
}

type Reset = NonNullable<Module["resetSignal"]>;

function sameReset(one: Reset, other: Reset): boolean {
  return one.kind === other.kind && isActiveLow(one.signal) === isActiveLow(other.signal);
}

function drivable(signal: Signal): boolean {
  return signal.signalKind === "declared wire" || signal.signalKind === "output";
}

/** lowRISC's law of names: `_ni` is an input that is active low. */
export function isActiveLow(reset: Signal): boolean {
  return reset.name.endsWith("_ni");
}
