import { readFileSync } from "node:fs";
import { npuFrontendGolden } from "../../../src/golden/npu_frontend/model.ts";
import type { GoldenModel } from "../../../src/golden/index.ts";
import { assemble, imageOf, type Program } from "../../../src/isa/index.ts";
import type { NpuFrontendSizes } from "../../../src/ports/npu_frontend.ts";
import type { Sram, Utop } from "../../isa/run_program.ts";
import { RowPorts } from "../rows.ts";
import { AxiMemory } from "./memory.ts";
import { doVector, emptyUtop, Engine, type EngineAnswers } from "./engines.ts";

export const duo: NpuFrontendSizes = {
  ...{ matrixEngines: 2, vectorEngines: 2, vnpus: 3, serviceCounterBits: 12 },
  ...{ saveLimitCycles: 24, answerLimitCycles: 64, instructionLines: 16 },
};

/** An operation as it was given. */
export interface Given {
  readonly cycle: number;
  /** ME, or queue of a VE operation. */
  readonly from: number;
  readonly word: number;
  readonly operand: number;
}

export interface TraceRecord {
  readonly time: number;
  readonly kind: number;
  readonly vnpu: number;
  readonly me: number;
  readonly detail: number;
}

/** Registers by page and offset. */
export const register = {
  mode: 0x20,
  slice: 0x24,
  meOnline: 0x2c,
  irqEnable: 0x34,
  inject: 0x50,
  hypervisor: (v: number, offset: number): number => ((0x40 + v) << 12) | offset,
  guest: (v: number, offset: number): number => ((0x80 + v) << 12) | offset,
};

/** A front end with a memory, engines that compute, and software that writes registers. */
export class Rig {
  readonly model: GoldenModel;
  readonly sizes: NpuFrontendSizes;
  readonly memory: AxiMemory = new AxiMemory(1 << 18);
  readonly sram: Sram[];
  readonly engines: Engine[];
  readonly veUtops: Utop[];
  /** By vNPU. */
  dataReady: boolean[];
  now = 0;
  readonly meGiven: Given[] = [];
  readonly veGiven: Given[] = [];
  readonly trace: TraceRecord[] = [];
  private readonly inputs: RowPorts;
  private readonly outputs: RowPorts;
  private readonly input: Uint32Array;
  private readonly output: Uint32Array;
  private answers: EngineAnswers[];
  private results: number[];
  private resets = true;

  constructor(sizes: NpuFrontendSizes = duo) {
    this.sizes = sizes;
    this.model = npuFrontendGolden({ ...sizes, configHash: "0123456789abcdef" }, "async_low");
    this.inputs = new RowPorts(this.model.inputs);
    this.outputs = new RowPorts(this.model.outputs);
    this.input = new Uint32Array(this.model.inputs.words);
    this.output = new Uint32Array(this.model.outputs.words);
    this.sram = Array.from({ length: sizes.vnpus }, () => new Map<number, Float64Array>());
    const contexts = new Map<number, Utop>();
    this.engines = Array.from({ length: sizes.matrixEngines }, () => new Engine(this.sram[0] ?? new Map(), contexts));
    this.veUtops = this.sram.map(emptyUtop);
    this.dataReady = this.sram.map(() => true);
    this.answers = this.engines.map(() => quiet());
    this.results = Array.from({ length: sizes.vectorEngines }, () => 0);
    this.cycle();
    this.resets = false;
  }

  get(name: string, index = 0): number {
    return this.outputs.get(this.output, 0, name, index);
  }

  private set(name: string, index: number, value: number | boolean): void {
    this.inputs.put(this.input, 0, name, index, Number(value));
  }

  /** Events that were counted under this name. */
  count(name: string): number {
    const place = this.model.eventNames.indexOf(name);
    if (place < 0) throw new RangeError(`No event ${name}.`);
    return this.model.eventCounts[place] ?? 0;
  }

  /** One cycle; `bus` are inputs of the register bus. */
  cycle(bus: Readonly<Record<string, number>> = {}): void {
    this.input.fill(0);
    this.set("rst_ni", 0, !this.resets);
    for (const [name, value] of Object.entries(bus)) this.set(name, 0, value);
    this.answers.forEach((a, m) => {
      this.set("me_credit_i", m, a.credit);
      this.set("me_pop_done_i", m, a.popDone);
      this.set("me_saved_i", m, a.saved);
      this.set("me_finish_i", m, a.finish);
      this.set("me_restored_i", m, a.restored);
    });
    this.results.forEach((result, k) => this.set("ve_result_i", k, result));
    this.dataReady.forEach((ready, v) => this.set("data_ready_i", v, ready));
    this.setMemory();
    this.model.step(this.input, 0, this.output, 0);
    this.takeMemory();
    this.takeEngines();
    this.takeVes();
    this.takeTrace();
    this.now += 1;
  }

  run(cycles: number): void {
    for (let n = 0; n < cycles; n++) this.cycle();
  }

  /** Runs until it holds, for the number of cycles that it took. */
  until(holds: () => boolean, limit = 20_000): number {
    for (let n = 0; n < limit; n++) {
      if (holds()) return n;
      this.cycle();
    }
    throw new Error(`Not within ${limit} cycles.`);
  }

  /** Writes a register; the response. */
  write(address: number, value: number): number {
    const bus = { s_axi_awvalid_i: 1, s_axi_awaddr_i: address, s_axi_wvalid_i: 1, s_axi_wdata_i: value };
    this.cycle({ ...bus, s_axi_wstrb_i: 15, s_axi_bready_i: 1 });
    this.until(() => this.get("s_axi_bvalid_o") === 1, 10);
    const response = this.get("s_axi_bresp_o");
    this.cycle({ s_axi_bready_i: 1 });
    return response;
  }

  read(address: number): number {
    this.cycle({ s_axi_arvalid_i: 1, s_axi_araddr_i: address });
    this.until(() => this.get("s_axi_rvalid_o") === 1, 10);
    const value = this.get("s_axi_rdata_o");
    this.cycle({ s_axi_rready_i: 1 });
    return value;
  }

  /** State of a vNPU, its fault code and its group, as its guest reads them. */
  status(v: number): { state: number; code: number; group: number } {
    const value = this.read(register.guest(v, 4));
    return { state: value & 7, code: (value >> 4) & 15, group: value >>> 16 };
  }

  private setMemory(): void {
    this.set("m_axi_arready_i", 0, 1);
    const beat = this.memory.beat(this.now);
    if (beat === undefined) return;
    this.set("m_axi_rvalid_i", 0, 1);
    this.set("m_axi_rid_i", 0, beat.id);
    this.set("m_axi_rresp_i", 0, beat.error ? 2 : 0);
    this.set("m_axi_rlast_i", 0, beat.last);
    beat.words.forEach((word, at) => this.set("m_axi_rdata_i", at, word));
  }

  private takeMemory(): void {
    if (this.get("m_axi_arvalid_o") === 0) return;
    this.memory.take(this.get("m_axi_arid_o"), this.address("m_axi_araddr_o"), this.get("m_axi_arlen_o") + 1, this.now);
  }

  address(name: string, index = 0): number {
    const part = (third: number): number => this.get(name, 3 * index + third);
    return (part(2) * 0x1_0000 + part(1)) * 0x1_0000 + part(0);
  }

  private takeEngines(): void {
    this.answers = this.engines.map((engine, m) => {
      const given = this.get("me_op_valid_o", m) === 1;
      const operation = given ? ([this.get("me_op_o", m), this.get("me_operand_o", m)] as const) : undefined;
      if (operation !== undefined)
        this.meGiven.push({ cycle: this.now, from: m, word: operation[0], operand: operation[1] });
      engine.utop = { ...engine.utop, sram: this.sram[this.get("me_vnpu_o", m)] ?? new Map() };
      return engine.next({
        run: this.get("me_run_o", m) === 1,
        save: this.get("me_save_o", m) === 1,
        end: this.get("me_end_o", m) === 1,
        restore: this.get("me_restore_o", m) === 1,
        online: this.get("me_online_o", m) === 1,
        context: this.address("me_context_o", m),
        operation,
      });
    });
  }

  private takeVes(): void {
    const { matrixEngines } = this.sizes;
    for (let k = 0; k < this.results.length; k++) {
      if (this.get("ve_op_valid_o", k) === 0) continue;
      const queue = this.get("ve_queue_o", k);
      const [word, operand] = [this.get("ve_op_o", k), this.get("ve_operand_o", k)];
      this.veGiven.push({ cycle: this.now, from: queue, word, operand });
      const utop = queue < matrixEngines ? this.engines[queue]?.utop : this.veUtops[queue - matrixEngines];
      if (utop !== undefined) this.results[k] = doVector(utop, word, operand);
    }
  }

  private takeTrace(): void {
    if (this.get("trace_valid_o") === 0) return;
    const word = this.get("trace_o", 1);
    const part = (lsb: number, bits: number): number => (word >>> lsb) & ((1 << bits) - 1);
    const [kind, vnpu, me, detail] = [part(28, 4), part(20, 8), part(12, 8), part(0, 12)];
    this.trace.push({ time: this.get("trace_o", 0), kind, vnpu, me, detail });
  }

  /** Puts a program into memory for a vNPU, with quotas, and enables it. */
  load(
    v: number,
    program: Program,
    { mes = 1, ves = 1, control = 1 }: { mes?: number; ves?: number; control?: number } = {},
  ): number {
    const image = imageOf(program);
    const base = 0x4000 * (v + 1);
    this.memory.bytes.set(image.bytes, base);
    const put = (offset: number, value: number): void => {
      if (this.write(register.hypervisor(v, offset), value) !== 0) throw new Error(`Refused at ${offset}.`);
    };
    put(0x08, mes);
    put(0x0c, ves);
    put(0x20, base);
    put(0x28, image.rows);
    put(0x30, base + image.codeAddress);
    put(0x38, image.instructions * image.lineBytes);
    put(0x40, 0x10_0000 * (v + 1));
    put(0x48, 0x1000);
    put(0x00, control);
    return base;
  }

  /** Rings the doorbell. */
  ring(v: number): void {
    this.write(register.guest(v, 0), 1);
  }

  /** Runs until a trace record of this kind of the vNPU has come; it. */
  untilTraced(kind: number, vnpu: number, limit = 20_000): TraceRecord {
    const find = (): TraceRecord | undefined => this.trace.find((r) => r.kind === kind && r.vnpu === vnpu);
    this.until(() => find() !== undefined, limit);
    return find() ?? { time: 0, kind, vnpu, me: 0, detail: 0 };
  }
}

function quiet(): EngineAnswers {
  return { credit: false, popDone: false, saved: false, finish: false, restored: false };
}

/** A program of this core. */
export function program(text: string, { matrixEngines, vectorEngines }: NpuFrontendSizes = duo): Program {
  return assemble(`.program test\n.core ${matrixEngines} ${vectorEngines}\n${text}`, "test", {
    core: { matrixEngines, vectorEngines },
  });
}

/** A program that the project ships. */
export function shipped(name: string): Program {
  return assemble(readFileSync(new URL(`../../../configs/programs/${name}.nasm`, import.meta.url), "utf8"), name);
}
