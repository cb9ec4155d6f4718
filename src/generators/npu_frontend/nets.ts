import type { Expr, Module, Signal } from "../../hdl/index.ts";

/** The wires at the outputs of an instance, by port name. */
export interface Nets {
  /** The wire at an output; throws RangeError for a port that is none. */
  (port: string): Signal;
  /** One bit of it. */
  flag(port: string): Expr<1>;
  /** What `instance` takes as its outputs. */
  readonly outputs: Readonly<Record<string, Signal>>;
}

/**
 * Declares a wire for each output of a part before the part stands there, so that parts can drive each other in a ring. A wire is
 * named after the instance and the port: `u_rows`, `want_o` → `rows_want`. Outputs in `ports` go straight to these.
 */
export function declareNets(
  m: Module,
  instance: string,
  part: Module,
  ports: Readonly<Record<string, Signal>> = {},
): Nets {
  const stem = instance.replace(/^u_/, "");
  const outputs: Record<string, Signal> = {};
  for (const port of part.ports) {
    if (port.signalKind !== "output") continue;
    const name = `${stem}_${port.name.replace(/_o$/, "")}`;
    outputs[port.name] = ports[port.name] ?? m.declare(name, port.width, port.doc);
  }
  const of = (port: string): Signal => {
    const signal = outputs[port];
    if (signal === undefined) throw new RangeError(`npu_frontend: ${instance} has no output '${port}'.`);
    return signal;
  };
  return Object.assign(of, { flag: (port: string): Expr<1> => of(port).sized(1), outputs });
}

/** Declares inputs by name, bits and meaning; finds them by name. */
export function inputsOf(
  m: Module,
  table: Readonly<Record<string, readonly [bits: number, doc: string]>>,
): ((name: string) => Signal) & { flag(name: string): Expr<1> } {
  const signals = new Map(Object.entries(table).map(([name, [bits, doc]]) => [name, m.input(name, bits, doc)]));
  const of = (name: string): Signal => {
    const signal = signals.get(name);
    if (signal === undefined) throw new RangeError(`npu_frontend: module ${m.name} has no input '${name}'.`);
    return signal;
  };
  return Object.assign(of, { flag: (name: string): Expr<1> => of(name).sized(1) });
}
