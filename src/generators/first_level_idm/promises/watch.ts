import { Module, type Expr, type Register } from "../../../hdl/index.ts";
import { firstLevelPorts, indexBits, poolState, type FirstLevelSizes } from "../../../ports/index.ts";
import type { DutySource as SourceOfDuty, PromiseSource as SourceOfPromise } from "../../promises/promise.ts";
import { BlockWatch } from "../../promises/watch.ts";

export { anyOf } from "../../promises/watch.ts";

/** What every monitor is shaped by. */
export interface WatchShape extends FirstLevelSizes {
  readonly reset: "async_low" | "sync";
  /** Bits that name a core, or a group. */
  readonly index: number;
}

/** The sizes of a config that monitors depend on. */
export type WatchSizes = Omit<WatchShape, "index">;

/** Derives the widths. */
export function watchShape(sizes: WatchSizes): WatchShape {
  return { ...sizes, index: indexBits(sizes.cores) };
}

/** One promise of docs/contracts/first_level_idm.md. */
export type PromiseSource = SourceOfPromise<WatchShape>;

/** A duty (A) of docs/contracts/first_level_idm.md. */
export type DutySource = SourceOfDuty<WatchShape>;

const source = "Zeng et al., FCCM 2020, task-level scheduler; cycles as in docs/contracts/first_level_idm.md";

/** A circuit that watches the first level from outside. */
export class Watch extends BlockWatch<WatchShape> {
  /** `memory`: "none" for a circuit that judges a cycle by itself, without a register. */
  constructor(
    shape: WatchShape,
    name: string,
    file: string,
    summary: string,
    memory: "registers" | "none" = "registers",
  ) {
    const path = `src/generators/first_level_idm/promises/${file}`;
    const m = new Module(`first_level_idm_${name}`, { summary, source, file: path });
    if (memory === "registers") {
      m.clock("clk_i", "Clock.");
      m.reset("rst_ni", shape.reset, "Reset, active low.");
    }
    super(shape, m, firstLevelPorts(shape));
  }

  /** Numbers of the cores. */
  get cores(): readonly number[] {
    return Array.from({ length: this.shape.cores }, (_, c) => c);
  }

  /** Element `c` of a piece of state. */
  stateOf(name: string, c: number): Expr {
    const { state } = firstLevelPorts(this.shape);
    const bits = state.find((entry) => entry.name === name)?.elementBits ?? 1;
    return this.state(name).slice(c * bits, bits);
  }

  /** Core `c` is in this state. */
  is(c: number, state: keyof typeof poolState): Expr<1> {
    return this.stateOf("state", c).eq(poolState[state]);
  }

  /** Core `c` has arrived at a barrier. */
  arrived(c: number): Expr<1> {
    return this.state("arrive").bit(c);
  }

  /** The value of `cycles` cycles ago; 0 before. */
  delayed(name: string, value: Expr, cycles: number, doc: string): Expr {
    let last: Expr = value;
    for (let cycle = 1; cycle <= cycles; cycle += 1) {
      const stage: Register = this.module.register<number>(`${name}_${cycle}_q`, value.width, doc);
      this.module.update(stage, { next: last });
      last = stage;
    }
    return last;
  }
}
