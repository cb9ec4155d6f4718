import { concat, lit, orAll, type Expr, type Module, type Register, type Signal } from "../../hdl/index.ts";
import { countBits, portBits, type Port, type PortTable } from "../../ports/index.ts";
import { streaks, type Streaks } from "../prim/streaks.ts";

/**
 * A circuit that watches a block from outside: it reads the block's ports, inputs and outputs alike, and contract state
 * where it must. `rst_ni` low clears what it remembers. `S` is the shape of the block.
 */
export class BlockWatch<S> {
  readonly module: Module;
  readonly shape: S;
  readonly #ports = new Map<string, Signal>();
  readonly #table: PortTable;
  readonly #made = new Map<string, Signal>();

  /** `table` are the block's ports, and the state that may be read by name. */
  constructor(shape: S, module: Module, table: PortTable) {
    this.shape = shape;
    this.module = module;
    this.#table = table;
  }

  /** A port of the block, by its name. Throws RangeError for a name that the port table does not have. */
  port(name: string): Signal {
    return this.#read(name, watchPort(name, this.#table), this.#table.ports);
  }

  /** A port of one bit. */
  flag(name: string): Expr<1> {
    return this.port(name).sized(1);
  }

  /** The elements of a port, element 0 first. */
  elements(name: string): Expr[] {
    const signal = this.port(name);
    const port = this.#table.ports.find((one) => one.name === name);
    return signal.elements(port?.elements ?? 1);
  }

  /** State that no port shows, by its name. */
  state(name: string): Signal {
    return this.#read(name, watchStatePort(name), this.#table.state);
  }

  /** The value of the cycle before; 0 in the first cycle after reset. */
  before<W extends number>(name: string, value: Expr<W>, doc: string): Register<W> {
    const register = this.module.register(`${name}_before_q`, value.width, doc);
    this.module.update(register, { next: value });
    return register;
  }

  /** A port in the cycle before; 0 in the first cycle after reset. */
  portBefore(name: string): Signal {
    return this.once(`${stemOf(name)}_before_q`, () => {
      const signal = this.port(name);
      return this.before(stemOf(name), signal, `${name} of the cycle before.`);
    });
  }

  /** 1 when all these ports have the value of the cycle before; nothing to go by in the first cycle. */
  unchanged(names: readonly string[]): Expr<1> {
    const same = names.map((name) => {
      const signal = this.port(name);
      return signal.eq(this.before(name.replace(/_i$/, ""), signal, `${name} of the cycle before.`));
    });
    return this.module.wire(
      "unchanged",
      same.reduce((all, one) => all.and(one)),
      "As in the cycle before.",
    );
  }

  /** Cycles in a row of many conditions side by side, as `streaks` of src/generators/prim counts them. */
  streaks(name: string, counts: Expr, most: number, fresh?: Expr<1>): Streaks {
    return streaks(this.module, name, counts, most, fresh);
  }

  /** The outputs of a promise's monitor. */
  conclude(bad: Expr<1>, cover: Expr<1>): Module {
    this.module.drive(this.module.output("bad_o", 1, "The promise is broken in this cycle."), bad);
    this.module.drive(this.module.output("cover_o", 1, "The case that it is about is there in this cycle."), cover);
    return this.module;
  }

  /** The output of a duty's circuit. */
  concludeDuty(violated: Expr<1>): Module {
    this.module.drive(this.module.output("violated_o", 1, "The surroundings break the duty in this cycle."), violated);
    return this.module;
  }

  /** A signal that is made when it is first asked for: `value` may be one already, which keeps its own name. */
  once(name: string, value: () => Expr, doc = "Seen in this cycle."): Signal {
    const known = this.#made.get(name);
    if (known !== undefined) return known;
    const made = value();
    const signal = isNamed(made, name) ? made : this.module.wire(name, made, doc);
    this.#made.set(name, signal);
    return signal;
  }

  #read(name: string, portName: string, table: readonly Port[]): Signal {
    const known = this.#ports.get(portName);
    if (known !== undefined) return known;
    const port = table.find((one) => one.name === name);
    if (port === undefined) throw new RangeError(`${this.module.name}: the block has no '${name}'.`);
    const signal = this.module.input(portName, portBits(port), port.doc);
    this.#ports.set(portName, signal);
    return signal;
  }
}

function isNamed(value: Expr, name: string): value is Signal {
  return "name" in value && value.name === name;
}

/**
 * Input of a watching circuit that reads a port of the block: `me_run_o` is read at `me_run_i`, or at `me_run_out_i` where
 * the block has an input of that name.
 */
export function watchPort(port: string, { ports }: Pick<PortTable, "ports">): string {
  const input = port.replace(/_o$/, "_i");
  return input !== port && ports.some(({ name }) => name === input) ? port.replace(/_o$/, "_out_i") : input;
}

/** Input of a watching circuit that reads a piece of state. */
export function watchStatePort(state: string): string {
  return `${state}_state_i`;
}

/** The bit of `vector` that `index` names; 0 when there is no such bit. */
export function bitAt(vector: Expr, index: Expr): Expr<1> {
  return elementAt(vector, vector.width, index).any();
}

/** The element of `vector` that `index` names, in its place, all other elements 0; 0 when there is no such element. */
export function elementAt(vector: Expr, elements: number, index: Expr): Expr {
  const bits = vector.width / elements;
  const ones = lit(vector.width, (1n << BigInt(bits)) - 1n);
  return vector.and(ones.shiftLeft(placeOf(index, bits)));
}

/** Where element number `index` of `bits` bits begins. */
export function placeOf(index: Expr, bits: number): Expr {
  const zeros = Math.log2(bits);
  if (bits === 1) return index;
  if (Number.isInteger(zeros)) return concat(index, lit(zeros, 0));
  return index.times(lit(countBits(bits), bits), index.width + countBits(bits));
}

/** The name of a port or register without its ending. */
export function stemOf(name: string): string {
  return name.replace(/_[ioq]$/, "");
}

/** 1 when any of these is 1. */
export function anyOf(list: readonly Expr<1>[]): Expr<1> {
  return orAll(list);
}
