import { andAll, Module, type Expr, type Signal } from "../../../hdl/index.ts";
import { coreModules, secondLevelPorts, secondLevelState, type SecondLevelSizes } from "../../../ports/index.ts";
import type { DutySource as SourceOfDuty, PromiseSource as SourceOfPromise } from "../../promises/promise.ts";
import { BlockWatch } from "../../promises/watch.ts";
import { modules, secondLevelShape, type SecondLevelShape } from "../sizes.ts";

export { anyOf } from "../../promises/watch.ts";

/** What every monitor is shaped by. */
export type WatchShape = SecondLevelShape;

/** The sizes of a config that monitors depend on. */
export interface WatchSizes extends SecondLevelSizes {
  readonly reset: "async_low" | "sync";
}

/** Derives the widths. Throws RangeError for sizes out of range. */
export function watchShape(sizes: WatchSizes): WatchShape {
  return secondLevelShape(sizes, sizes.reset);
}

/** One promise of docs/contracts/second_level_idm.md. */
export type PromiseSource = SourceOfPromise<WatchShape>;

/** A duty (A) of docs/contracts/second_level_idm.md. */
export type DutySource = SourceOfDuty<WatchShape>;

/** Opcodes of each module, as the contract lists them; 7 is SYSTEM. */
export const opcodes: Readonly<Record<(typeof coreModules)[number], readonly number[]>> = {
  load: [0],
  save: [4],
  conv: [8, 9],
  misc: [6, 12],
};
export const systemOpcode = 7;

const source = "Zeng et al., FCCM 2020, module-level scheduler; cycles as in docs/contracts/second_level_idm.md";

/** A circuit that watches the second level from outside. */
export class Watch extends BlockWatch<WatchShape> {
  /** `memory`: "none" for a circuit that judges a cycle by itself, without a register. */
  constructor(
    shape: WatchShape,
    name: string,
    file: string,
    summary: string,
    memory: "registers" | "none" = "registers",
  ) {
    const path = `src/generators/second_level_idm/promises/${file}`;
    const m = new Module(`second_level_idm_${name}`, { summary, source, file: path });
    if (memory === "registers") {
      m.clock("clk_i", "Clock.");
      m.reset("rst_ni", shape.reset, "Reset, active low.");
    }
    super(shape, m, secondLevelPorts(shape));
  }

  /** The core is in this state. */
  is(state: keyof typeof secondLevelState): Expr<1> {
    return this.state("state").eq(secondLevelState[state]);
  }

  /** A word is accepted. */
  get accepts(): Signal<1> {
    const accepted = (): Expr<1> => this.flag("instr_valid_i").and(this.flag("instr_ready_o"));
    return this.once("accepts", accepted, "A word is accepted.") as Signal<1>;
  }

  /** The word's opcode is one of these. */
  opcodeIn(list: readonly number[]): Expr<1> {
    const opcode = this.port("instr_i").slice(124, 4);
    return list.map((one) => opcode.eq(one)).reduce((all, one) => all.or(one));
  }

  /** A SYSTEM with sync is accepted. */
  get syncs(): Expr<1> {
    return andAll([this.accepts, this.opcodeIn([systemOpcode]), this.port("instr_i").bit(108)]);
  }

  /** Operations that go, one bit per module. */
  get issues(): Signal {
    const issued = (): Expr => this.port("op_valid_o").and(this.port("op_ready_i"));
    return this.once("issues", issued, "Operations that are taken, one bit per module.");
  }

  /** Leaves these bits of the word unread, from the lowest of each range up to the one before its end. */
  unreadWord(...ranges: readonly (readonly [from: number, end: number])[]): void {
    const word = this.port("instr_i");
    this.module.unused("unused_word", ...ranges.map(([from, end]) => word.slice(from, end - from)));
  }
}

/** Numbers of the modules. */
export const eachModule: readonly number[] = Array.from({ length: modules }, (_, m) => m);

/** The opcodes of module number `m`. */
export function opcodesOf(m: number): readonly number[] {
  const name = coreModules[m];
  if (name === undefined) throw new RangeError(`second_level_idm: module is ${m}, allowed are 0 to 3.`);
  return opcodes[name];
}
