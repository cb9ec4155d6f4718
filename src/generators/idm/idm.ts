import { lit, Module, pack, type Expr, type Signal } from "../../hdl/index.ts";
import {
  addressGuardPorts,
  coreFieldBits,
  firstLevelPorts,
  idmPorts,
  portBits,
  secondLevelPorts,
  type IdmSizes,
  type Port,
} from "../../ports/index.ts";
import { declarePorts, type PortFinder } from "../prim/table_ports.ts";

/** The modules of the pool's parts, of one config. */
export interface PoolParts {
  readonly firstLevel: Module;
  readonly secondLevel: Module;
  readonly guard: Module;
}

/** What the parts of one core show, by port. */
type Shown = Readonly<Record<string, Signal>>;

/** The pool: the second level and the guard of each core around the first level; wires, nothing else. */
export function idm(sizes: IdmSizes, reset: "async_low" | "sync", parts: PoolParts): Module {
  const { cores } = sizes;
  const m = new Module("idm", {
    summary: `Dispatches the instructions of ${cores === 1 ? "one core" : `${cores} cores`} of an FPGA.`,
    source: "Zeng et al., FCCM 2020; cycles as in docs/contracts/idm.md",
    file: "src/generators/idm/idm.ts",
  });
  m.clock("clk_i", "Clock.");
  m.reset("rst_ni", reset, "Reset, active low.");
  const table = idmPorts(sizes).ports;
  const port = declarePorts(m, idmPorts(sizes));

  m.section("First level");
  const wire = firstLevelOf(m, parts.firstLevel, dataPorts(firstLevelPorts(sizes).ports), (name) =>
    table.some((one) => one.name === name) ? port(name) : undefined,
  );

  m.section("Cores");
  const secondPorts = dataPorts(secondLevelPorts(sizes).ports);
  const guardPorts = dataPorts(addressGuardPorts().ports);
  const shown = Array.from({ length: cores }, (_, core) => ({
    ...partOf(m, `u_second_level_${core}`, parts.secondLevel, secondPorts, core, (one) => {
      if (one.name === "core_id_i") return lit(coreFieldBits(cores), core);
      return ofCore(one.name.startsWith("op_") ? port(one.name) : wire(wireName(one)), core, one);
    }),
    ...partOf(m, `u_guard_${core}`, parts.guard, guardPorts, core, (one) =>
      ofCore(one.name.startsWith("guard_") ? wire(wireName(one)) : port(poolName(one)), core, one),
    ),
  }));

  m.section("All cores, core 0 lowest");
  for (const one of [...secondPorts, ...guardPorts].filter(({ direction }) => direction === "output")) {
    const isPort = one.name.startsWith("op_") || poolName(one) !== one.name;
    m.drive(isPort ? port(poolName(one)) : wire(wireName(one)), together(shown, one.name));
  }
  return m;
}

/**
 * The first level: at the ports of its own among the pool's, at new wires with all others.
 *
 * @returns Finds a wire.
 */
function firstLevelOf(
  m: Module,
  module: Module,
  table: readonly Port[],
  poolPort: (name: string) => Signal | undefined,
): PortFinder {
  const wires = new Map<string, Signal>();
  const inputs: Record<string, Expr> = {};
  const outputs: Record<string, Signal> = {};
  for (const one of table) {
    const signal = poolPort(one.name) ?? m.declare(wireName(one), portBits(one), `Each core: ${one.doc}`);
    if (poolPort(one.name) === undefined) wires.set(signal.name, signal);
    if (one.direction === "input") inputs[one.name] = signal;
    else outputs[one.name] = signal;
  }
  m.instance("u_first_level", module, { inputs, outputs });
  return (name) => {
    const signal = wires.get(name);
    if (signal === undefined) throw new RangeError(`idm: there is no wire '${name}' between the parts.`);
    return signal;
  };
}

/** An instance for one core: a value for each input, a wire for each output. */
function partOf(
  m: Module,
  name: string,
  module: Module,
  table: readonly Port[],
  core: number,
  valueAt: (input: Port) => Expr,
): Shown {
  const inputs = table.filter(({ direction }) => direction === "input").map((one) => [one.name, valueAt(one)]);
  const outputs = table
    .filter(({ direction }) => direction === "output")
    .map((one) => [one.name, { name: `core_${core}_${wireName(one)}`, doc: `Core ${core}: ${one.doc}` }]);
  return m.instance(name, module, {
    inputs: Object.fromEntries(inputs) as Record<string, Expr>,
    outputs: Object.fromEntries(outputs) as Record<string, { readonly name: string; readonly doc: string }>,
  });
}

/** What all cores show at a port, core 0 lowest. */
function together(shown: readonly Shown[], name: string): Expr {
  return pack(
    shown.map((one) => {
      const signal = one[name];
      if (signal === undefined) throw new RangeError(`idm: no part of a core has an output '${name}'.`);
      return signal;
    }),
  );
}

/** The part of one core, in a signal of all cores. */
function ofCore(all: Signal, core: number, one: Port): Expr {
  return all.slice(core * portBits(one), portBits(one));
}

function dataPorts(table: readonly Port[]): readonly Port[] {
  return table.filter(({ role }) => role !== "clock" && role !== "reset");
}

/** Name of the wire between the parts that a port stands at. */
function wireName({ name }: Port): string {
  return name.replace(/_[io]$/, "");
}

/** The pool's name for a port of the guard's two sides; all others keep theirs. */
function poolName({ name }: Port): string {
  return name.replace(/^s_/, "core_").replace(/^m_/, "mem_");
}
