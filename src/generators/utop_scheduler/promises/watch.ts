import { mux, lit, orAll, pack, type Expr, type Module, type Register, type Signal } from "../../../hdl/index.ts";
import { countBits, portBits, schedulingMode, utopSchedulerPorts, type Port } from "../../../ports/index.ts";
import { oneHotDecode } from "../../prim/one_hot.ts";
import { clockedPart, part, schedulerShape, type SchedulerShape } from "../sizes.ts";

/** What every monitor is shaped by: the block's shape, and S of the contract. */
export interface WatchShape extends SchedulerShape {
  readonly saveLimitCycles: number;
}

/** The sizes of a config that monitors depend on. */
export type WatchSizes = Pick<
  WatchShape,
  "matrixEngines" | "vnpus" | "serviceCounterBits" | "saveLimitCycles" | "reset"
>;

/** Derives the widths. Throws RangeError for sizes out of range. */
export function watchShape(sizes: WatchSizes): WatchShape {
  return { ...schedulerShape(sizes, sizes.reset), saveLimitCycles: sizes.saveLimitCycles };
}

/**
 * A circuit that watches the block from outside: it reads the block's ports, inputs and outputs alike, and contract
 * state where it must. `rst_ni` low clears what it remembers.
 */
export class Watch {
  readonly module: Module;
  readonly shape: WatchShape;
  readonly #ports = new Map<string, Signal>();
  readonly #table: ReturnType<typeof utopSchedulerPorts>;
  readonly #busy = new Map<string, Signal>();

  /** `memory`: "none" for a circuit that judges a cycle by itself, without a register. */
  constructor(
    shape: WatchShape,
    name: string,
    file: string,
    summary: string,
    memory: "registers" | "none" = "registers",
  ) {
    this.shape = shape;
    const full = `utop_scheduler_${name}`;
    const path = `promises/${file}`;
    this.module = memory === "none" ? part(full, path, summary) : clockedPart(full, path, summary, shape);
    this.#table = utopSchedulerPorts(shape);
  }

  /** A port of the block, by its name. Throws RangeError for a name that the port table does not have. */
  port(name: string): Signal {
    return this.#read(name, watchPort(name), this.#table.ports);
  }

  /** The elements of a port, element 0 first. */
  elements(name: string): Expr[] {
    const signal = this.port(name);
    const port = this.#table.ports.find((one) => one.name === name);
    return signal.elements(port?.elements ?? 1);
  }

  /** Contract state that no port shows, by its name there. */
  state(name: string): Signal {
    return this.#read(name, watchStatePort(name), this.#table.state);
  }

  /** The value of the cycle before; 0 in the first cycle after reset. */
  before<W extends number>(name: string, value: Expr<W>, doc: string): Register<W> {
    const register = this.module.register(`${name}_before_q`, value.width, doc);
    this.module.update(register, { next: value });
    return register;
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

  /** Modes 0 and 1. */
  spatial(): Expr<1> {
    const mode = this.port("mode_i");
    return mode.eq(schedulingMode.spatialHarvest).or(mode.eq(schedulingMode.spatial));
  }

  /** MEs, one bit each, that are in Run for vNPU v. */
  runOf(v: number): Signal {
    return this.#tenantOf("me_run_o", "run_of", v, "In Run for vNPU");
  }

  /** MEs that are in Save for vNPU v. */
  saveOf(v: number): Signal {
    return this.#tenantOf("me_save_o", "save_of", v, "In Save for vNPU");
  }

  /** One bit per vNPU: enabled and not killed. */
  eligible(): Signal {
    return this.#once("eligible", () => this.port("vnpu_enable_i").and(this.port("vnpu_kill_i").not()));
  }

  /** One bit per vNPU: it has waiting µTops. */
  hasReady(): Signal {
    return this.#once("has_ready", () => pack(this.elements("vnpu_ready_o").map((ready) => ready.any())));
  }

  /** One bit per ME: online and in Idle. */
  idle(): Signal {
    return this.#once("idle", () =>
      this.port("me_online_i").and(this.port("me_run_o").or(this.port("me_save_o")).not()),
    );
  }

  /** Cycles in a row with `counts`, this one included, that a cycle with `fresh` begins anew; it stands at `most` + 1. */
  streak(name: string, counts: Expr<1>, fresh: Expr<1>, most: number): { over: Expr<1>; reached: Expr<1> } {
    const bits = countBits(most + 1);
    const before = this.module.register(`${name}_q`, bits, "Such cycles in a row up to the one before.");
    const base = mux(fresh, lit(bits, 0), before);
    const more = mux(base.eq(most + 1), base, base.plus(1));
    const now = this.module.wire(name, mux(counts, more, lit(bits, 0)), "Such cycles in a row, this one included.");
    this.module.update(before, { next: now });
    return { over: now.eq(most + 1), reached: most === 0 ? lit(1, 1) : now.eq(most) };
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

  #read(name: string, portName: string, table: readonly Port[]): Signal {
    const known = this.#ports.get(portName);
    if (known !== undefined) return known;
    const port = table.find((one) => one.name === name);
    if (port === undefined) throw new RangeError(`${this.module.name}: the block has no '${name}'.`);
    const signal = this.module.input(portName, portBits(port), port.doc);
    this.#ports.set(portName, signal);
    return signal;
  }

  #tenantOf(port: string, name: string, v: number, doc: string): Signal {
    const { matrixEngines: mes } = this.shape;
    return this.#once(
      `${name}_${v}`,
      () => {
        const tenants = this.port("me_vnpu_o");
        const bits = tenants.width / mes;
        const here = Array.from({ length: mes }, (_, me) => tenants.slice(me * bits, bits).eq(v));
        return this.port(port).and(pack(here));
      },
      `${doc} ${v}.`,
    );
  }

  #once(name: string, value: () => Expr, doc = "Seen in this cycle."): Signal {
    const known = this.#busy.get(name);
    if (known !== undefined) return known;
    const signal = this.module.wire(name, value(), doc);
    this.#busy.set(name, signal);
    return signal;
  }
}

/** Input of a watching circuit that reads a port of the block: `me_run_o` is read at `me_run_i`. */
export function watchPort(port: string): string {
  return port.replace(/_o$/, "_i");
}

/** Input of a watching circuit that reads a piece of contract state. */
export function watchStatePort(state: string): string {
  return `${state}_state_i`;
}

/** The bit of `vector` that `index` names; 0 when there is no such bit. */
export function bitAt(vector: Signal, index: Signal): Expr<1> {
  return oneHotDecode(index, vector.width).and(vector).any();
}

/** 1 when any of these is 1. */
export function anyOf(list: readonly Expr<1>[]): Expr<1> {
  return orAll(list);
}
