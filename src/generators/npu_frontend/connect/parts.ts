import type { Module } from "../../../hdl/index.ts";
import type { PortFinder } from "../../prim/table_ports.ts";
import { declareNets, type Nets } from "../nets.ts";
import type { FrontendShape } from "../sizes.ts";

/** The modules that the front end is made of. */
export interface Parts {
  readonly registers: Module;
  readonly utops: Module;
  readonly operations: Module;
  readonly fetch: Module;
  readonly contexts: Module;
  readonly trace: Module;
  /** One for each vNPU, ME and VE. */
  readonly vnpu: Module;
  readonly engine: Module;
  readonly ve: Module;
}

/** The wires at the outputs of every instance. */
export interface PartNets {
  readonly registers: Nets;
  readonly utops: Nets;
  readonly operations: Nets;
  readonly fetch: Nets;
  readonly contexts: Nets;
  readonly trace: Nets;
  readonly vnpus: readonly Nets[];
  readonly engines: readonly Nets[];
  readonly ves: readonly Nets[];
}

/** What is wired: the top module with its ports, and the parts with their wires. */
export interface Top {
  readonly m: Module;
  readonly shape: FrontendShape;
  readonly port: PortFinder;
  readonly parts: Parts;
  readonly nets: PartNets;
}

/** Declares the wires of all parts; what is a port of the front end by the same name goes straight there. */
export function netsOf(m: Module, shape: FrontendShape, port: PortFinder, parts: Parts): PartNets {
  const known = new Set(m.ports.map(({ name }) => name));
  const nets = (instance: string, part: Module): Nets => {
    const outputs = part.ports.filter(({ signalKind, name }) => signalKind === "output" && known.has(name));
    return declareNets(m, instance, part, Object.fromEntries(outputs.map(({ name }) => [name, port(name)])));
  };
  const many = (stem: string, part: Module, count: number): Nets[] =>
    Array.from({ length: count }, (_, i) => declareNets(m, `u_${stem}_${i}`, part));
  return {
    registers: nets("u_registers", parts.registers),
    utops: nets("u_utop_scheduler", parts.utops),
    operations: nets("u_operation_scheduler", parts.operations),
    fetch: nets("u_fetch_master", parts.fetch),
    contexts: nets("u_contexts", parts.contexts),
    trace: nets("u_trace", parts.trace),
    vnpus: many("vnpu", parts.vnpu, shape.vnpus),
    engines: many("engine", parts.engine, shape.matrixEngines),
    ves: many("ve", parts.ve, shape.vectorEngines),
  };
}
