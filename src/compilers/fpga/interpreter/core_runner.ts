import {
  coreModules,
  moduleOf,
  unpackInstruction,
  wordParts,
  type Instruction,
  type InstructionOf,
} from "../../../isa/idm/index.ts";
import type { Clock } from "./access.ts";
import { executeConv } from "./conv.ts";
import type { CoreState } from "./core_state.ts";
import { InterpreterError } from "./error.ts";
import { executePool } from "./pool.ts";
import type { Schedule } from "./schedule.ts";
import { Tokens } from "./tokens.ts";
import { executeLoad, executeSave } from "./transfer.ts";

/** An instruction that waits for its module. */
interface Queued {
  readonly index: number;
  readonly instruction: Instruction;
}

/** Runs the program of a core as docs/contracts/second_level_idm.md has it, an instruction at a time. */
export class CoreRunner {
  /** The SYSTEM with sync or end at which it stands. */
  meeting: InstructionOf<"system"> | undefined;
  private readonly state: CoreState;
  private readonly program: readonly Instruction[];
  private readonly fifoDepth: number;
  private readonly schedule: Schedule;
  private readonly tokens = new Tokens();
  private readonly queues: readonly Queued[][] = [[], [], [], []];
  /** By module: what is complete before its next instruction, as far as its own order says. */
  private readonly after: Clock[] = [zero, zero, zero, zero];
  private pc = 0;

  /** @throws {InterpreterError} for a word that traps. */
  constructor(state: CoreState, words: Uint32Array, fifoDepth: number, schedule: Schedule) {
    this.state = state;
    this.program = decode(words, state);
    this.fifoDepth = fifoDepth;
    this.schedule = schedule;
  }

  /** Executes an instruction, or comes to a meeting. @throws {InterpreterError} */
  step(): void {
    this.accept();
    if (this.meeting !== undefined) return;
    const ready = this.queues.flatMap(([head], module) =>
      head !== undefined && this.tokens.areThere(module, head.instruction.wait) ? [module] : [],
    );
    if (ready.length === 0) this.deadlock();
    const module = this.schedule.pickModule(ready);
    const head = this.queues[module]?.shift();
    if (head !== undefined) this.issue(module, head);
  }

  /** Behind a barrier. */
  goOn(): void {
    const { access } = this.state;
    // Another user may have had the core: nothing that lies on its chip is relied on.
    if (this.meeting?.fields.ctx === 1) this.forget();
    this.meeting = undefined;
    access.barriers += 1;
  }

  /** Takes words as long as there is room for them. */
  private accept(): void {
    const { access } = this.state;
    for (;;) {
      const instruction = this.program[this.pc];
      if (instruction === undefined) {
        if (!this.isEmpty()) return;
        throw new InterpreterError(access.core, this.pc, "", "the program has no more words; allowed is system end.");
      }
      if (instruction.opcode === "system") {
        if (!this.isEmpty()) return;
        access.index = this.pc;
        access.instruction = instruction;
        const left = this.tokens.leftText();
        if (left !== undefined) access.fail(`${left} is left; allowed are none at a system.`);
        this.pc += 1;
        this.passSystem();
        if (!instruction.sync && !instruction.end) continue;
        this.meeting = instruction;
        this.checkNext(instruction);
        return;
      }
      const queue = this.queues[moduleOf(instruction)] ?? [];
      if (queue.length >= this.fifoDepth) return;
      // A package relies on nothing that another one left, where it begins behind a SYSTEM.
      if (instruction.first && (this.pc === 0 || this.program[this.pc - 1]?.opcode === "system")) this.forget();
      queue.push({ index: this.pc, instruction });
      this.pc += 1;
    }
  }

  private isEmpty(): boolean {
    return this.queues.every(({ length }) => length === 0);
  }

  /** All that was issued is complete. */
  private passSystem(): void {
    const { issued } = this.state.access;
    this.after.fill([issued[0].length, issued[1].length, issued[2].length, issued[3].length]);
  }

  /** Only behind a SYSTEM or at the start: everything is complete. */
  private forget(): void {
    const { state } = this;
    state.access.forgotten = this.after[0] ?? zero;
    state.convInit = undefined;
    state.poolInit = undefined;
  }

  /** A task goes on at the word that its latest SYSTEM names. */
  private checkNext({ sync, fields }: InstructionOf<"system">): void {
    if (!sync || fields.ctx !== 1 || fields.next_pc === this.pc) return;
    const found = `ctx is 1 and next_pc is ${fields.next_pc}`;
    this.state.access.fail(`${found}; allowed is ${this.pc}, the word behind it.`);
  }

  private issue(module: number, { index, instruction }: Queued): void {
    const { access } = this.state;
    const order = access.issued[module] ?? [];
    order.push(index);
    access.index = index;
    access.instruction = instruction;
    access.module = module;
    access.count = order.length;
    access.before = this.tokens.take(module, instruction.wait, this.after[module] ?? zero);
    execute(this.state, instruction);
    const done: Clock = [...access.before];
    const complete = done.with(module, order.length) as unknown as Clock;
    this.after[module] = complete;
    this.tokens.give(module, instruction.post, complete, access);
  }

  private deadlock(): never {
    const heads = this.queues.flatMap(([head], module) => {
      if (head === undefined) return [];
      const givers = coreModules.filter((_, giver) => (head.instruction.wait & (1 << giver)) !== 0);
      return [`${coreModules[module]} waits at instruction ${head.index} for ${givers.join(" and ")}`];
    });
    const { core } = this.state.access;
    const index = Math.min(...this.queues.flatMap(([head]) => (head === undefined ? [] : [head.index])));
    const sentence = `nothing can go on: ${heads.join(", ")}; allowed are tokens that are posted before they are taken.`;
    throw new InterpreterError(core, index, this.program[index]?.opcode ?? "", sentence);
  }
}

const zero: Clock = [0, 0, 0, 0];

function decode(words: Uint32Array, { core: { cores }, access }: CoreState): readonly Instruction[] {
  if (words.length % wordParts !== 0) {
    throw new RangeError(
      `Core ${access.core} has ${words.length} parts of words; allowed are multiples of ${wordParts}.`,
    );
  }
  return Array.from({ length: words.length / wordParts }, (_, index) => {
    const unpacked = unpackInstruction(words, cores, wordParts * index);
    if (unpacked.kind === "fault") throw new InterpreterError(access.core, index, "", unpacked.sentence);
    const { instruction } = unpacked;
    if (instruction.core !== access.core) {
      const sentence = `the word is for core ${instruction.core}; allowed is ${access.core}.`;
      throw new InterpreterError(access.core, index, instruction.opcode, sentence);
    }
    return instruction;
  });
}

function execute(state: CoreState, instruction: Instruction): void {
  switch (instruction.opcode) {
    case "load":
      return executeLoad(state, instruction.fields);
    case "save":
      return executeSave(state, instruction.fields);
    case "conv":
      return executeConv(state, instruction.fields);
    case "pool":
      return executePool(state, instruction.fields);
    case "convinit":
      state.convInit = instruction.fields;
      return;
    case "poolinit":
      state.poolInit = instruction.fields;
      return;
    case "system":
      return;
  }
}
