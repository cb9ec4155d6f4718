import { netlistDut, type NetlistDut } from "../../../../src/dut/netlist/index.ts";
import { contextBits } from "../../../../src/generators/npu_frontend/queue/context.ts";
import { instructionQueue } from "../../../../src/generators/npu_frontend/queue/instruction_queue.ts";
import type { QueueKind } from "../../../../src/generators/npu_frontend/queue/parts.ts";
import { frontendShape } from "../../../../src/generators/npu_frontend/sizes.ts";
import { emit } from "../../../../src/hdl/index.ts";
import {
  beatWords,
  fieldOf,
  lineWords,
  meSlot,
  opcodeField,
  opcodeOf,
  veSlot,
  type SlotTable,
} from "../../../../src/isa/index.ts";
import {
  elementPlace,
  readElement,
  rowLayout,
  writeElement,
  type Port,
  type RowLayout,
} from "../../../../src/ports/index.ts";
import { namedConfig } from "../../../cosim/named_config.ts";
import { isPop, QueueReference, type Entry, type QueueInputs, type Suspended } from "./reference.ts";

/** What the surroundings do in a cycle beyond what they always do. */
export interface Drive extends Pick<QueueInputs, "load" | "restored" | "flush" | "hold" | "live"> {
  /** A look is won and hits; else it is lost. */
  readonly hit?: boolean;
  readonly good?: boolean;
  /** VE slots of the instruction under way that may issue, and whether its ME operation may. */
  readonly issue?: number;
  readonly meIssue?: boolean;
  /** A pop that was given comes to its end, if there is one. */
  readonly popDone?: boolean;
}

/** A context as it leaves the queue, and what it must mean. */
export interface SavedContext {
  readonly bits: readonly number[];
  readonly means: Suspended;
}

/** The operand of a slot, as an engine forms it of its word and the scalar that it reads. */
function operandOf(table: SlotTable, word: number, scalar: number): number {
  const row = table.opcodes.find(({ code }) => code === word >>> opcodeField.lsb);
  if (row === undefined || !row.operands.some(({ form }) => form === "address")) return scalar;
  const { lsb, bits, signed } = fieldOf(table, "offset");
  const raw = (word >>> lsb) % 2 ** bits;
  return (scalar + (signed === true && raw >= 2 ** (bits - 1) ? raw - 2 ** bits : raw)) >>> 0;
}

const reduces = ["reduce.sum", "reduce.max", "reduce.argmax"].map((id) => opcodeOf(veSlot, id).code);

/** Both kinds of queue of some sizes on the netlist engine, elaborated once. */
export async function queueDut(kind: QueueKind, ves: number, reset: "async_low" | "sync" = "async_low"): Promise<Rig> {
  const config = { ...namedConfig("duo"), matrixEngines: 3, vectorEngines: ves, vnpus: 5, saveLimitCycles: 8, reset };
  const shape = frontendShape(config, reset);
  const tree = instructionQueue(shape, kind);
  const ports = tree.ports.map((port): Port => {
    const elementBits = port.width <= 32 ? port.width : port.width % 32 === 0 ? 32 : 1;
    const { name } = port;
    const role = name === "clk_i" ? "clock" : name === "rst_ni" ? "reset" : "event";
    const direction = name.endsWith("_o") ? "output" : "input";
    return { name, direction, role, elements: port.width / elementBits, elementBits, doc: port.doc };
  });
  const files = emit(tree, { prefix: "", licenseHeader: "SPDX-License-Identifier: Apache-2.0" });
  const dut = await netlistDut({ top: tree.name, files, ports: { block: "queue", ports, state: [] }, reset });
  return new Rig(kind, ves, dut, ports, contextBits(shape));
}

/** A queue, an instruction memory that wins as told, and an operation scheduler that issues as told. */
export class Rig {
  readonly kind: QueueKind;
  reference: QueueReference;
  code: readonly Uint32Array[] = [];
  group = 0;
  /** Results of the reduces, in their order. */
  results: () => number = () => 0;
  /** Every instruction as it was taken: its pc; a replay is told as -1. */
  taken: number[] = [];
  /** Lines that were hit. */
  lines: number[] = [];
  /** Operations that showed: slot (0 = ME), word, operand. */
  shown: (readonly [slot: number, word: number, operand: number])[] = [];
  readonly ves: number;
  readonly #dut: NetlistDut;
  readonly #inputs: RowLayout;
  readonly #outputs: RowLayout;
  readonly #contextBits: number;
  readonly #lineBits: number;
  #row: Uint32Array = new Uint32Array(0);
  #line: Uint32Array;
  #under: { ve: number; me: boolean; entry: Entry } | undefined;
  #retired = false;
  /** What was issued one, two cycles ago; results one cycle after it showed. */
  #pipe: { ve: number; me: boolean; entry: Entry }[] = [];
  #pops = 0;
  #held = 0;

  constructor(kind: QueueKind, ves: number, dut: NetlistDut, ports: readonly Port[], contextWidth: number) {
    this.kind = kind;
    this.ves = ves;
    this.#dut = dut;
    this.#inputs = rowLayout(ports.filter(({ direction }) => direction === "input"));
    this.#outputs = rowLayout(ports.filter(({ direction }) => direction === "output"));
    this.#contextBits = contextWidth;
    this.#lineBits = lineWords(ves);
    this.#line = new Uint32Array(this.#lineBits);
    this.reference = new QueueReference(kind, ves);
  }

  /** A reset, code, and all that was noted before forgotten. */
  reset(code: readonly Uint32Array[]): this {
    this.#dut.restart();
    this.code = code;
    this.reference = new QueueReference(this.kind, this.ves);
    this.reference.codeBytes = code.length * (this.#lineBits / beatWords) * 16;
    this.#under = undefined;
    this.#pipe = [];
    this.#pops = 0;
    this.#held = 0;
    this.#retired = false;
    this.group = 0;
    this.taken = [];
    this.lines = [];
    this.shown = [];
    this.#dut.sampleState(new Uint32Array(this.#inputs.words), 1);
    return this;
  }

  /** Something was issued that does not show yet, or a pop is not complete. */
  get busy(): boolean {
    return this.#pipe.some(({ ve, me }) => ve !== 0 || me) || this.#pops > 0;
  }

  /** A cycle. Throws where the queue shows what the reference does not. Returns the context of a fourth cycle of hold. */
  step(drive: Drive & { readonly resume?: SavedContext | undefined } = {}): SavedContext | undefined {
    const { hold = false, flush = false, live = true, issue = 2 ** this.ves - 1, meIssue = true } = drive;
    const load = drive.load === undefined ? undefined : { ...drive.load, resume: drive.resume?.means };
    const told = { load, restored: drive.restored === true, flush, hold, live, group: this.group };
    const expected = this.reference.outputs(told);
    const under = this.#under;
    const runs = under !== undefined && !hold && !flush;
    const issued = { ve: runs ? under.ve & issue : 0, me: runs && under.me && meIssue, entry: under?.entry ?? [] };
    const left = under && { ...under, ve: under.ve & ~issued.ve, me: under.me && !issued.me };
    const retires = runs && left?.ve === 0 && !left.me;
    const take = expected.valid && !flush && (under === undefined || retires);
    const hit = expected.look !== undefined && drive.hit !== false;
    const popDone = this.#pops > 0 && drive.popDone !== false;
    const [gone, shows] = [this.#pipe[2], this.#pipe[1]];
    const result =
      gone !== undefined && slotWords(gone).some((word) => reduces.includes(word >>> 26)) ? this.results() : undefined;
    const inputs = { ...told, hit, good: drive.good !== false, take, retire: this.#retired, popDone, result };
    const todo = { ve: under?.ve ?? 0, me: under?.me ?? false };
    this.#run(inputs, drive.resume, todo);
    this.#compare(expected, shows);
    this.#held = hold && this.reference.active ? this.#held + 1 : 0;
    const saved = this.#held === 4 ? { bits: this.#context(), means: this.reference.context(todo) } : undefined;

    if (hit) this.lines.push(expected.look ?? 0);
    if (take) this.taken.push(this.reference.replay === undefined ? this.reference.pc : -1);
    this.reference.edge(inputs, this.#line);
    this.#line = (hit ? this.code[expected.look ?? 0] : undefined) ?? new Uint32Array(this.#lineBits).fill(0xdeadbeef);
    this.#pops += (shows?.me === true && isPop(shows.entry[0] ?? 0) ? 1 : 0) - (popDone ? 1 : 0);
    this.#pipe = [issued, ...this.#pipe.slice(0, 2)];
    this.#retired = retires;
    this.#under = take
      ? { ve: expected.ve, me: expected.me, entry: this.reference.entry }
      : flush || retires
        ? undefined
        : left;
    return saved;
  }

  out(name: string, element = 0): number {
    return readElement(this.#row, 0, elementPlace(this.#outputs, name, element));
  }

  #run(
    inputs: QueueInputs,
    resume: SavedContext | undefined,
    todo: { readonly ve: number; readonly me: boolean },
  ): void {
    const row = new Uint32Array(this.#inputs.words);
    const set = (name: string, value: number | boolean | undefined, element = 0): void =>
      writeElement(row, 0, elementPlace(this.#inputs, name, element), Number(value ?? 0));
    set("rst_ni", 1);
    set("load_i", inputs.load !== undefined);
    set("load_pc_i", inputs.load?.pc);
    set("code_bytes_i", this.reference.codeBytes);
    for (const name of ["flush", "live", "group", "hit", "take", "retire", "result"] as const)
      set(`${name}_i`, inputs[name]);
    set("result_valid_i", inputs.result !== undefined);
    set("line_good_i", inputs.good);
    this.#line.subarray(0, 2 + this.ves).forEach((word, place) => set("line_i", word, place));
    set("todo_i", todo.ve);
    if (this.kind === "me") {
      set("load_index_i", inputs.load?.index);
      set("load_owner_i", (inputs.load?.index ?? 0) + 2);
      set("load_resume_i", resume !== undefined);
      // A fresh uTop finds any context at its port.
      for (let bit = 0; inputs.load !== undefined && bit < this.#contextBits; bit += 1)
        set("load_context_i", resume?.bits[bit] ?? 1, bit);
      set("restored_i", inputs.restored);
      set("hold_i", inputs.hold);
      set("pop_done_i", inputs.popDone);
      set("me_todo_i", todo.me);
    }
    this.#row = this.#dut.sampleState(row, 1).outputs;
  }

  #compare(
    expected: ReturnType<QueueReference["outputs"]>,
    shows: { ve: number; me: boolean; entry: Entry } | undefined,
  ): void {
    const same = (name: string, value: number | boolean): void => {
      if (this.out(name) !== Number(value))
        throw new Error(`${name} is ${this.out(name)}, expected ${Number(value)}; taken: ${this.taken.join(" ")}.`);
    };
    const { reference } = this;
    same("active_o", reference.active);
    same("look_o", expected.look !== undefined);
    if (expected.look !== undefined) same("look_line_o", expected.look);
    same("due_o", reference.due);
    same("instr_valid_o", expected.valid);
    same("instr_ve_o", expected.ve);
    same("next_valid_o", reference.next !== undefined);
    same("next_group_o", reference.next ?? 0);
    same("fault_o", expected.fault !== 0);
    same("fault_code_o", expected.fault);
    if (this.kind === "ve") same("finish_o", expected.finish);
    else {
      same("instr_me_o", expected.me);
      same("end_o", expected.end);
      if (reference.active) same("index_o", reference.index);
      if (reference.active) same("owner_o", reference.index + 2);
    }
    if (shows === undefined) return;
    const first = this.kind === "me" ? 0 : 1;
    for (let slot = first; slot <= this.ves; slot += 1) {
      if (slot === 0 ? !shows.me : ((shows.ve >> (slot - 1)) & 1) === 0) continue;
      const [word = 0, scalar = 0] = [0, 1].map((half) => this.out("entry_o", 2 * (slot - first) + half));
      const operand = operandOf(slot === 0 ? meSlot : veSlot, word, scalar);
      if (word !== shows.entry[2 * slot] || operand !== shows.entry[2 * slot + 1])
        throw new Error(`Slot ${slot} is ${word} ${operand}, expected ${shows.entry.join(" ")}.`);
      this.shown.push([slot, word, operand]);
    }
  }

  #context(): readonly number[] {
    return Array.from({ length: this.#contextBits }, (_, bit) => this.out("context_o", bit));
  }
}

/** Words of the VE slots that were issued. */
function slotWords({ ve, entry }: { readonly ve: number; readonly entry: Entry }): readonly number[] {
  return entry.filter((_, place) => place % 2 === 0 && place >= 2 && ((ve >> (place / 2 - 1)) & 1) === 1);
}
