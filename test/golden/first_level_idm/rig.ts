import { firstLevelGolden, type FirstLevelConfig } from "../../../src/golden/first_level_idm/model.ts";
import type { GoldenModel } from "../../../src/golden/index.ts";
import { NamedRow } from "../rows.ts";

export const smallConfig: FirstLevelConfig = {
  ...{ cores: 3, barrierStages: 0, instructionWords: 64, loadLimitCycles: 20, fifoDepth: 2 },
  configHash: "89abcdef01234567",
};

/** Values of inputs by name: of the port, or of its elements by number. */
export type Inputs = Readonly<Record<string, number | Readonly<Record<number, number>>>>;

/** Addresses of the registers of group g and core c. */
export const ofGroup = (g: number, offset: number): number => 0x1000 + 0x20 * g + offset;
export const ofCore = (c: number, offset: number): number => 0x2000 + 0x100 * c + offset;

/** Offsets, as in the contract. */
export const go = 0x00;
export const hold = 0x04;
export const stop = 0x08;
export const nextLayer = 0x24;
export const ctxEnded = 0x10;
export const status = 0x00;
export const group = 0x04;
export const load = 0x08;
export const loadAddress = 0x0c;
export const startPc = 0x14;
export const startLayer = 0x18;
export const watchdog = 0x1c;
export const inject = 0x20;
export const segment = 0x40;

const stateNames = ["Free", "Load", "Ready", "Run", "Held", "Done", "Trap", "Halt"];

/** What one cycle shows: outputs and state by name. */
export interface Seen {
  readonly cycle: number;
  readonly out: NamedRow;
  readonly state: NamedRow;
  /** States of the cores: `Run Held`; Trap with its code. */
  readonly states: string;
  /** Pulses to the cores: `restart 0@5, halt 1, sync 0`. */
  readonly pulses: string;
  /** Buffers: first part of the front word, `!1` and `!2` with an error, `-` when empty. */
  readonly fronts: string;
}

/** The memory behind the rig: the word at a byte address has the address over 16 in its first part. */
export const wordAt = (address: number): readonly number[] => [address / 16, 7, 8, (address / 16) ^ 0xffffffff];

/** A golden model of the first level with named inputs, a bus that is ready for every answer, and a memory when asked. */
export class PoolRig {
  readonly model: GoldenModel;
  readonly config: FirstLevelConfig;
  /** Values that stay from cycle to cycle. */
  readonly levels: Map<string, number | Readonly<Record<number, number>>> = new Map();
  /** Number of the next cycle. */
  now = 0;
  private readonly input: NamedRow;

  constructor(config: Partial<FirstLevelConfig> = {}, reset: "async_low" | "sync" = "async_low") {
    this.config = { ...smallConfig, ...config };
    this.model = firstLevelGolden(this.config, reset);
    this.input = new NamedRow(this.model.inputs);
    this.cycle({ rst_ni: 0 });
    this.cycle();
  }

  /** One cycle; what is not named is 0, but `rst_ni` and the readies of the answers. */
  cycle(inputs: Inputs = {}): Seen {
    const { input } = this;
    input.words.fill(0);
    const all = { rst_ni: 1, s_axi_bready_i: 1, s_axi_rready_i: 1, ...Object.fromEntries(this.levels), ...inputs };
    for (const [name, value] of Object.entries(all)) {
      const values = input
        .all(name)
        .map((_, index) => (typeof value === "number" ? (index === 0 ? value : 0) : (value[index] ?? 0)));
      input.setAll(name, values);
    }
    // Words that a step forgets to write would show.
    const out = new NamedRow(this.model.outputs).copy(0xdeadbeef);
    const state = new NamedRow(this.model.state).copy(0xdeadbeef);
    this.model.step(input.words, 0, out.words, 0, state.words, 0);
    return describe(this.now++, out, state);
  }

  cycles(count: number, inputs: Inputs = {}): Seen {
    let seen = this.cycle(inputs);
    for (let left = count - 1; left > 0; left -= 1) seen = this.cycle(inputs);
    return seen;
  }

  /** Offers a write; it acts in the next cycle. */
  offer(address: number, data: number, inputs: Inputs = {}, strobe = 15): Seen {
    return this.cycle({
      ...{ s_axi_awvalid_i: 1, s_axi_awaddr_i: address },
      ...{ s_axi_wvalid_i: 1, s_axi_wdata_i: data >>> 0, s_axi_wstrb_i: strobe },
      ...inputs,
    });
  }

  /** Writes; `acting` are the inputs of the cycle in which it acts. Gives what the cycle of the answer shows. */
  write(address: number, data: number, acting: Inputs = {}, strobe = 15): Seen {
    this.offer(address, data, {}, strobe);
    this.cycle(acting);
    const seen = this.cycle();
    if (seen.out.get("s_axi_bvalid_o") !== 1) throw new Error("A write is not answered.");
    return seen;
  }

  /** Whether a write is taken. */
  takes(address: number, data: number, acting: Inputs = {}, strobe = 15): boolean {
    return this.write(address, data, acting, strobe).out.get("s_axi_bresp_o") === 0;
  }

  /** Writes that must be taken. */
  set(address: number, data: number): void {
    if (!this.takes(address, data)) throw new Error(`A write of ${data} to ${address.toString(16)} is refused.`);
  }

  /** Reads; `acting` as above. −1 when it is refused. */
  read(address: number, acting: Inputs = {}): number {
    this.cycle({ s_axi_arvalid_i: 1, s_axi_araddr_i: address });
    this.cycle(acting);
    const { out } = this.cycle();
    if (out.get("s_axi_rvalid_o") !== 1) throw new Error("A read is not answered.");
    if (out.get("s_axi_rresp_o") === 0) return out.get("s_axi_rdata_o");
    if (out.get("s_axi_rresp_o") !== 2 || out.get("s_axi_rdata_o") !== 0) throw new Error("Not a refusal.");
    return -1;
  }

  /** Lets memory be loaded from everywhere. */
  openMemory(): void {
    this.set(0x30, 0xffffffff);
    this.set(0x34, 0xff);
  }

  /** Asks for a load. Nothing answers. */
  ask(core: number, address: number, words: number): void {
    this.set(ofCore(core, loadAddress), address % 2 ** 32);
    this.set(ofCore(core, loadAddress + 4), Math.floor(address / 2 ** 32));
    this.set(ofCore(core, load), words);
  }

  /** Answers the loader until it is idle and nothing waits. */
  serve(): void {
    for (let left = 100; left > 0; left -= 1) {
      const { out, state } = this.cycle();
      if (out.get("m_axi_arvalid_o") === 0) {
        if (state.get("phase") === 0 && !state.all("state").includes(1)) return;
        continue;
      }
      const [low, high] = out.all("m_axi_araddr_o");
      const address = (high ?? 0) * 2 ** 20 + (low ?? 0);
      const beats = out.get("m_axi_arlen_o") + 1;
      this.cycle({ m_axi_arready_i: 1 });
      for (let number = 0; number < beats; number += 1) this.beat(address + 16 * number, number === beats - 1);
    }
    throw new Error("The loader does not end.");
  }

  /** A beat with the word at an address. */
  beat(address: number, last: boolean, inputs: Inputs = {}): Seen {
    return this.cycle({
      ...{
        m_axi_rvalid_i: 1,
        m_axi_rlast_i: last ? 1 : 0,
        m_axi_rdata_i: Object.fromEntries(wordAt(address).entries()),
      },
      ...inputs,
    });
  }

  /** Makes these cores one group, Ready, with a program of words 0x100·core + … each. */
  ready(cores: readonly number[], words = 8): void {
    this.openMemory();
    for (const core of cores) {
      this.set(ofCore(core, group), cores[0] ?? 0);
      this.ask(core, 0x1000 * core, words);
      this.serve();
    }
  }

  /** Makes these cores one group that runs and is not blanked any more. */
  run(cores: readonly number[]): void {
    this.ready(cores);
    this.set(ofGroup(cores[0] ?? 0, go), 0);
    this.cycles(2 * this.config.barrierStages + 4);
  }

  /** How often the model counted an event. */
  count(name: string): number {
    const place = this.model.eventNames.indexOf(name);
    if (place < 0) throw new RangeError(`No event '${name}'.`);
    return this.model.eventCounts[place] ?? NaN;
  }

  /** How often each of these events was counted. */
  counted(...names: readonly string[]): number[] {
    return names.map((name) => this.count(name));
  }
}

/** A value for each of these elements of a port. */
export const each = (value: number, ...elements: readonly number[]): Readonly<Record<number, number>> =>
  Object.fromEntries(elements.map((element) => [element, value]));

function describe(cycle: number, out: NamedRow, state: NamedRow): Seen {
  const codes = state.all("trap_code");
  const states = state.all("state").map((number, c) => `${stateNames[number]}${number === 6 ? codes[c] : ""}`);
  const cores = states.map((_, c) => c);
  const pulse = (name: string, port: string): string[] => {
    const hit = cores.filter((c) => out.get(port, c) === 1);
    const layer = (c: number): string => (port === "restart_o" ? `@${out.get("restart_layer_o", c)}` : "");
    return hit.length === 0 ? [] : [`${name} ${hit.map((c) => `${c}${layer(c)}`).join(" ")}`];
  };
  for (const c of cores) {
    if (out.get("restart_o", c) === 0 && out.get("restart_layer_o", c) !== 0)
      throw new Error("A layer without restart.");
    const parts = [0, 1, 2, 3].map((part) => out.get("instr_o", 4 * c + part));
    const error = out.get("instr_error_o", c);
    const there = out.get("instr_valid_o", c) === 1;
    if ((!there || error !== 0) && parts.some((part) => part !== 0))
      throw new Error("A word without valid, or with error.");
    if (!there && error !== 0) throw new Error("An error without valid.");
    const whole = [parts[0], 7, 8, ((parts[0] ?? 0) ^ 0xffffffff) >>> 0];
    if (there && error === 0 && parts.join() !== whole.join())
      throw new Error(`Not a word of memory: ${parts.join()}.`);
  }
  const fronts = cores.map((c) => {
    const error = out.get("instr_error_o", c);
    if (out.get("instr_valid_o", c) === 0) return "-";
    return error === 0 ? out.get("instr_o", 4 * c).toString(16) : `!${error}`;
  });
  return {
    ...{ cycle, out, state, states: states.join(" "), fronts: fronts.join(" ") },
    pulses: [...pulse("restart", "restart_o"), ...pulse("halt", "halt_o"), ...pulse("sync", "sync_global_o")].join(
      ", ",
    ),
  };
}
