import { meSlot, unpackSlot, veSlot, type Operation } from "../../../src/isa/index.ts";
import { matrix, vector, type Sram, type Utop } from "../../isa/run_program.ts";

/** What an ME says in a cycle. */
export interface EngineAnswers {
  credit: boolean;
  popDone: boolean;
  saved: boolean;
  finish: boolean;
  restored: boolean;
}

/** What an ME sees in a cycle. */
export interface EngineInputs {
  readonly run: boolean;
  readonly save: boolean;
  readonly end: boolean;
  readonly restore: boolean;
  readonly online: boolean;
  readonly context: number;
  /** Word and operand of an operation. */
  readonly operation: readonly [number, number] | undefined;
}

/** Vector registers, weights and results of a µTop. */
export function emptyUtop(sram: Sram): Utop {
  return {
    ...{ sram, scalars: new Int32Array(8), vectors: new Map<number, Float64Array>(), received: 0, next: undefined },
    ...{ weightsIn: [], weights: [], results: [] },
  };
}

/** The operation of a slot whose address is resolved. */
function resolved(operation: Operation | undefined, operand: number): Operation {
  if (operation === undefined) throw new Error("An undefined operation was given.");
  const { id, operands } = operation;
  return "offset" in operands ? { id, operands: { ...operands, rs: 0, offset: operand } } : operation;
}

/** Does a VE operation; the scalar that a reduce sends. */
export function doVector(utop: Utop, word: number, operand: number): number {
  vector(utop, resolved(unpackSlot(veSlot, word), operand));
  return utop.received;
}

/** An ME that does one operation after the other, `opCycles` each, and keeps contexts by their address. */
export class Engine {
  utop: Utop;
  /** What it does not answer. */
  deaf: "nothing" | "save" | "restore" = "nothing";
  opCycles = 2;
  saveCycles = 2;
  /** Cycles that it takes to finish when all operations have been given. */
  finishCycles = 0;
  private readonly sram: Sram;
  private readonly contexts: Map<number, Utop>;
  private waiting: { readonly word: number; readonly operand: number }[] = [];
  private left = 0;
  private idle = 0;
  private endFor = 0;
  private savedFor = 0;
  private restoredFor = 0;

  constructor(sram: Sram, contexts: Map<number, Utop>) {
    this.sram = sram;
    this.contexts = contexts;
    this.utop = emptyUtop(sram);
  }

  /** What it says in the cycle after the one that shows `i`. */
  next(i: EngineInputs): EngineAnswers {
    const answers = { credit: false, popDone: false, saved: false, finish: false, restored: false };
    if (!i.online || !(i.run || i.save)) {
      this.forget();
      return answers;
    }
    this.work(i, answers);
    this.endFor = i.end ? this.endFor + 1 : 0;
    this.savedFor = i.save ? this.savedFor + 1 : 0;
    this.restoredFor = i.restore ? this.restoredFor + 1 : 0;
    if (this.idle >= 2 && this.endFor > this.finishCycles && !i.save) answers.finish = true;
    if (this.savedFor >= 3 + this.saveCycles && this.idle >= 2 && this.deaf !== "save") {
      answers.saved = true;
      this.contexts.set(i.context, this.utop);
    }
    if (this.restoredFor >= 3 && this.deaf !== "restore") {
      answers.restored = true;
      this.utop = this.contexts.get(i.context) ?? this.utop;
      this.restoredFor = 0;
    }
    if (answers.finish || answers.saved) this.forget();
    return answers;
  }

  private work(i: EngineInputs, answers: EngineAnswers): void {
    if (this.left > 0) {
      this.left -= 1;
      if (this.left === 0) {
        const done = this.waiting.shift();
        const operation = unpackSlot(meSlot, done?.word ?? 0);
        matrix(this.utop, resolved(operation, done?.operand ?? 0));
        answers.popDone = operation?.id === "pop" || operation?.id === "popv";
      }
    } else if (this.waiting.length > 0) {
      this.left = this.opCycles;
      answers.credit = true;
    }
    if (i.operation !== undefined) this.waiting.push({ word: i.operation[0], operand: i.operation[1] });
    this.idle = this.waiting.length === 0 && !i.operation ? this.idle + 1 : 0;
  }

  private forget(): void {
    this.waiting = [];
    this.left = 0;
    this.idle = 0;
    this.endFor = 0;
    this.savedFor = 0;
    this.restoredFor = 0;
    this.utop = emptyUtop(this.sram);
  }
}
