import type { FpgaConfig } from "../../../src/config/types.ts";
import { netlistDut, type NetlistDut } from "../../../src/dut/netlist/index.ts";
import { firstLevelTop } from "../../../src/generators/first_level_idm/top.ts";
import { filesOfTop, type Top } from "../../../src/generators/index.ts";
import { poolState } from "../../../src/ports/index.ts";
import { elementPlace, readElement, rowLayout, writeElement, type RowLayout } from "../../../src/ports/index.ts";
import { at, okay } from "./configs.ts";

/** What one cycle drives, by port: one value, or one per element. What is not named is as `levels` says, else 0. */
export type Drive = Readonly<Record<string, number | readonly number[]>>;

/** A read address of the loader. */
export interface ReadAddress {
  readonly address: number;
  readonly beats: number;
}

/** The first level of a config on the netlist engine, cycle by cycle, with a bus master and a memory. */
export class Rig {
  /** What stands at inputs in every cycle. */
  levels: Drive = {};
  readonly config: FpgaConfig;
  readonly #dut: NetlistDut;
  readonly #inputs: RowLayout;
  readonly #outputs: RowLayout;
  readonly #states: RowLayout;
  #row: Uint32Array = new Uint32Array(0);
  #state: Uint32Array = new Uint32Array(0);

  private constructor(config: FpgaConfig, dut: NetlistDut, { ports, state }: Top["ports"]) {
    this.config = config;
    this.#dut = dut;
    this.#inputs = rowLayout(ports.filter(({ direction }) => direction === "input"));
    this.#outputs = rowLayout(ports.filter(({ direction }) => direction === "output"));
    this.#states = rowLayout(state);
  }

  static async open(config: FpgaConfig): Promise<Rig> {
    const top = firstLevelTop(config);
    const files = filesOfTop(config, top);
    const dut = await netlistDut({ top: top.module, files, ports: top.ports, reset: config.reset });
    return new Rig(config, dut, top.ports).reset();
  }

  /** Everything as after reset; all cores are quiet. */
  reset(): this {
    this.levels = { quiet_i: Array.from({ length: this.config.cores }, () => 1) };
    this.step({ rst_ni: 0 });
    this.step({ rst_ni: 0 });
    this.steps(2 + this.config.barrierStages);
    return this;
  }

  /** One cycle; `out` and `state` then show it. */
  step(drive: Drive = {}): void {
    const stimulus = new Uint32Array(this.#inputs.words);
    for (const [name, value] of Object.entries({ rst_ni: 1, ...this.levels, ...drive })) {
      const values = typeof value === "number" ? [value] : value;
      values.forEach((one, element) => writeElement(stimulus, 0, elementPlace(this.#inputs, name, element), one));
    }
    const { outputs, state } = this.#dut.sampleState(stimulus, 1);
    this.#row = outputs;
    this.#state = state;
  }

  /** Further cycles like the first. */
  steps(cycles: number, drive: Drive = {}): void {
    for (let cycle = 0; cycle < cycles; cycle += 1) this.step(drive);
  }

  /** An output in the cycle that was run last. */
  out(port: string, element = 0): number {
    return readElement(this.#row, 0, elementPlace(this.#outputs, port, element));
  }

  /** An output of one bit per core in the cycle that was run last: the cores with a 1. */
  cores(port: string): number[] {
    return Array.from({ length: this.config.cores }, (_, c) => c).filter((c) => this.out(port, c) === 1);
  }

  /** A piece of contract state in the cycle that was run last. */
  state(name: string, element = 0): number {
    return readElement(this.#state, 0, elementPlace(this.#states, name, element));
  }

  /** State of a core by name. */
  where(core: number): string {
    return Object.keys(poolState)[this.state("state", core)] ?? "";
  }

  /** Writes a word; `during` is driven in the cycle in which the write acts, the last but one of three. */
  write(address: number, data: number, during: Drive = {}, strobe = 15): number {
    this.step({
      ...{ s_axi_awvalid_i: 1, s_axi_awaddr_i: address, s_axi_wvalid_i: 1, s_axi_wdata_i: data >>> 0 },
      s_axi_wstrb_i: strobe,
    });
    this.step(during);
    this.step({ s_axi_bready_i: 1 });
    if (this.out("s_axi_bvalid_o") !== 1) throw new Error(`Write of ${address.toString(16)} is not answered in time.`);
    return this.out("s_axi_bresp_o");
  }

  /** Writes a word that must not be refused. */
  set(address: number, data: number): void {
    if (this.write(address, data) !== okay) throw new Error(`Write of ${address.toString(16)} is refused.`);
  }

  /** Reads a word: its response, and its data. */
  read(address: number): readonly [response: number, data: number] {
    this.step({ s_axi_arvalid_i: 1, s_axi_araddr_i: address });
    this.step();
    this.step({ s_axi_rready_i: 1 });
    if (this.out("s_axi_rvalid_o") !== 1) throw new Error(`Read of ${address.toString(16)} is not answered in time.`);
    return [this.out("s_axi_rresp_o"), this.out("s_axi_rdata_o")];
  }

  /** The data of a read that must not be refused. */
  word(address: number): number {
    const [response, data] = this.read(address);
    if (response !== okay) throw new Error(`Read of ${address.toString(16)} is refused.`);
    return data;
  }

  /** The address that is offered in the cycle that was run last. */
  address(): ReadAddress | undefined {
    const [low = 0, high = 0] = [0, 1].map((half) => this.out("m_axi_araddr_o", half));
    const beats = this.out("m_axi_arlen_o") + 1;
    return this.out("m_axi_arvalid_o") === 1 ? { address: low + high * 2 ** 20, beats } : undefined;
  }

  /** Gives all beats that are asked for until nothing is loaded; word k of the load has `word(k)` in its four parts. */
  serve(word: (k: number) => number): ReadAddress[] {
    const bursts: ReadAddress[] = [];
    let k = 0;
    for (let guard = 0; this.state("phase") !== 0 || guard < 2; guard += 1) {
      const burst = this.address();
      this.step({ m_axi_arready_i: 1 });
      if (burst === undefined) continue;
      bursts.push(burst);
      for (let beat = 1; beat <= burst.beats; beat += 1) {
        this.step({ ...this.beat(word(k)), m_axi_rlast_i: beat === burst.beats ? 1 : 0 });
        k += 1;
      }
      this.step();
    }
    return bursts;
  }

  /** What a beat drives. */
  beat(word: number): Drive {
    return { m_axi_rvalid_i: 1, m_axi_rdata_i: [0, 1, 2, 3].map((part) => (word * 4 + part) >>> 0) };
  }

  /** Opens the window of loads and loads so many words, of which word k is `k + seed`. */
  load(core: number, words: number, seed = 0): ReadAddress[] {
    this.set(at.loadLimit + 4, 0xff);
    this.set(at.load(core), words);
    return this.serve((k) => k + seed);
  }

  /** Puts the core in a group, loads it, and leaves it Ready. */
  ready(core: number, group: number, words = 4, seed = 0): void {
    this.set(at.group(core), group);
    this.load(core, words, seed);
    if (this.where(core) !== "ready") throw new Error(`Core ${core} is ${this.where(core)}.`);
  }

  /** GO, and on until nothing of the old program counts. */
  go(group: number): void {
    this.set(at.go(group), 0);
    this.steps(2 * this.config.barrierStages + 2);
  }

  /** A pulse at one bit of ports, and on until it is seen and has acted. */
  pulse(port: string, cores: readonly number[], more: Drive = {}): void {
    const bits = Array.from({ length: this.config.cores }, (_, c) => (cores.includes(c) ? 1 : 0));
    this.step({ [port]: bits, ...more });
    this.steps(this.config.barrierStages + 1, more);
  }
}
