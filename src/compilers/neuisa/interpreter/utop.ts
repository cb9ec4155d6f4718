import { loopLevels, type Program } from "../../../isa/index.ts";
import { ControlUnit } from "./control_unit.ts";
import { newCounters, type Counters } from "./counts.ts";
import { decodeProgram, writers, type DecodedInstruction, type DecodedOperation } from "./decode.ts";
import { MatrixEngine } from "./matrix_engine.ts";
import { fail, type Cursor } from "./place.ts";
import { Sram } from "./sram.ts";
import type { FaultCode } from "./types.ts";
import { VectorUnit } from "./vector_unit.ts";

/** How a µTop ended; the cursor stays at the instruction that was or would be executed last. */
export type UtopOutcome = "finish" | "limit" | FaultCode;

/** Executes µTops of a program, one after the other, on one SRAM. */
export class UtopRunner {
  readonly cursor: Cursor = { group: 0, utop: 0, pc: 0 };
  readonly counts: Counters = newCounters();
  readonly sram: Sram;
  readonly control: ControlUnit;
  private readonly vectors: VectorUnit;
  private readonly engine: MatrixEngine;
  private readonly code: readonly DecodedInstruction[];
  private readonly strict: boolean;
  private readonly instructionsMax: number;

  constructor(program: Program, elements: Float64Array, strict: boolean, instructionsMax: number) {
    this.code = decodeProgram(program);
    this.strict = strict;
    this.instructionsMax = instructionsMax;
    this.sram = new Sram(elements, strict, this.cursor);
    this.control = new ControlUnit(this.cursor, program.rows.length);
    this.vectors = new VectorUnit(this.sram, strict, this.cursor);
    this.engine = new MatrixEngine(this.sram, this.vectors, strict, this.cursor, this.counts);
  }

  /** @throws {InterpreterError} where NeuISA gives no meaning. */
  run(group: number, utop: number | "ve", start: number): UtopOutcome {
    const { cursor, counts, control, engine } = this;
    cursor.group = group;
    cursor.utop = utop;
    cursor.pc = start;
    if (utop === "ve") counts.vectorUtops += 1;
    else counts.matrixUtops += 1;
    this.sram.beginUtop(utop);
    control.beginUtop();
    this.vectors.beginUtop();
    engine.beginUtop();
    for (;;) {
      const instruction = this.code[cursor.pc];
      if (instruction === undefined) return 6;
      if (counts.instructions >= this.instructionsMax) return "limit";
      if (this.isUndefined(instruction)) return 5;
      counts.instructions += 1;
      if (this.strict) this.checkSlots(instruction);
      this.issue(instruction);
      const outcome = control.execute(instruction.control, this.vectors.received);
      if (outcome === "next") continue;
      if (outcome === "finish") engine.endUtop();
      return outcome;
    }
  }

  private isUndefined({ defined, me, control }: DecodedInstruction): boolean {
    if (!defined || (me !== undefined && this.cursor.utop === "ve")) return true;
    return this.control.depth === loopLevels && (control.id === "loop" || control.id === "loop.r");
  }

  /** All slots read the scalars as they were before; those of one instruction do not depend on each other. */
  private issue({ me, ve }: DecodedInstruction): void {
    const { scalars } = this.control;
    if (ve.length > 0) this.sram.endPop();
    for (let slot = 0; slot < ve.length; slot += 1) {
      const operation = ve[slot];
      if (operation === undefined) continue;
      this.vectors.execute(operation, scalars[operation.rs] ?? 0, this.blockOf(operation));
    }
    this.counts.vectorOperations += ve.length;
    if (me !== undefined) this.engine.execute(me, this.blockOf(me));
  }

  private blockOf({ rs, offset }: DecodedOperation): number {
    return ((this.control.scalars[rs] ?? 0) + offset) >>> 0;
  }

  /** No slot touches what another one writes. */
  private checkSlots({ clash, sharing }: DecodedInstruction): void {
    if (clash !== undefined) fail(this.cursor, clash);
    for (let i = 1; i < sharing.length; i += 1) {
      const later = sharing[i];
      for (let j = 0; later !== undefined && j < i; j += 1) {
        const earlier = sharing[j];
        if (earlier === undefined || !(writers.has(later.id) || writers.has(earlier.id))) continue;
        const [a, b] = [this.blockOf(earlier), this.blockOf(later)];
        if (a >= b + later.length || b >= a + earlier.length) continue;
        const sentence = `block ${Math.max(a, b)} is written in one slot and used in another`;
        fail(this.cursor, `${sentence}; allowed are slots that do not depend on each other.`);
      }
    }
  }
}
