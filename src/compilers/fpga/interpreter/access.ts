import type { Instruction } from "../../../isa/idm/index.ts";
import { InterpreterError } from "./error.ts";

/** Four numbers, one of each module of a core: how many of its instructions are complete. */
export type Clock = readonly [number, number, number, number];

/**
 * The instruction that a core executes, and which of the core's others are complete whatever the latencies: those before it in
 * its module, those whose tokens it took, those before the last SYSTEM, and those that are complete before any of these.
 */
export class Access {
  readonly core: number;
  index = 0;
  instruction: Instruction | undefined;
  module = 0;
  /** Its place among the instructions of its module, from 1 on. */
  count = 0;
  /** Complete before it issues. */
  before: Clock = [0, 0, 0, 0];
  /** What those left on the chip is not relied on any more: an earlier package's, or that of before a switch of users. */
  forgotten: Clock = [0, 0, 0, 0];
  /** Barriers that the core has passed. */
  barriers = 0;
  /** By module: indices of its instructions in the order in which they issue. */
  readonly issued: readonly [number[], number[], number[], number[]] = [[], [], [], []];

  constructor(core: number) {
    this.core = core;
  }

  /** @throws {InterpreterError} about the instruction that is executed. */
  fail(sentence: string): never {
    throw new InterpreterError(this.core, this.index, this.instruction?.opcode ?? "", sentence);
  }

  /** True when the `count`-th instruction of a module may still be under way, or has not issued yet in another order. */
  isUnordered(module: number, count: number): boolean {
    return count > (this.before[module] ?? 0);
  }

  /** True when the `count`-th instruction of a module came before what is forgotten. */
  isForgotten(module: number, count: number): boolean {
    return count <= (this.forgotten[module] ?? 0);
  }

  /** The `count`-th instruction of a module as text. */
  text(module: number, count: number): string {
    if (module === this.module && count === this.count) return "itself";
    return `instruction ${this.issued[module]?.[count - 1] ?? "?"}`;
  }
}
