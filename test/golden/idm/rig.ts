import { idmGolden } from "../../../src/golden/idm/model.ts";
import type { GoldenModel } from "../../../src/golden/golden_model.ts";
import type { IdmSizes } from "../../../src/ports/idm.ts";
import { RowPorts } from "../rows.ts";
import { word, type Fields } from "../second_level_idm/rig.ts";

export const tiny: IdmSizes = {
  ...{ cores: 2, fifoDepth: 2, barrierStages: 0, instructionWords: 64, loadLimitCycles: 32 },
};

/** Registers by address. */
export const register = {
  irqGroup: 0x10,
  irqTask: 0x14,
  irqTrap: 0x18,
  irqGroupEnable: 0x1c,
  irqTaskEnable: 0x20,
  irqTrapEnable: 0x24,
  loadLimit: 0x30,
  go: (g: number): number => 0x1000 + 0x20 * g,
  hold: (g: number): number => 0x1004 + 0x20 * g,
  layer: (c: number): number => 0x2024 + 0x100 * c,
  status: (c: number): number => 0x2000 + 0x100 * c,
  group: (c: number): number => 0x2004 + 0x100 * c,
  load: (c: number): number => 0x2008 + 0x100 * c,
  loadAddress: (c: number): number => 0x200c + 0x100 * c,
  startLayer: (c: number): number => 0x2018 + 0x100 * c,
  watchdog: (c: number): number => 0x201c + 0x100 * c,
  base: (c: number, s: number): number => 0x2040 + 0x100 * c + 0x10 * s,
  limit: (c: number, s: number): number => 0x2048 + 0x100 * c + 0x10 * s,
};

/** An operation that a module took. */
export interface Taken {
  readonly cycle: number;
  readonly core: number;
  readonly module: number;
  readonly payload: number;
}

/** A pool with software, a memory for its loads, and modules that take so many cycles. */
export class PoolRig {
  readonly model: GoldenModel;
  readonly taken: Taken[] = [];
  now = 0;
  /** Cycles from an operation's issue to its done, at least 1. */
  latency: (core: number, module: number) => number = () => 3;
  /** Looks at each cycle. */
  watch: () => void = () => undefined;
  private readonly cores: number;
  private readonly inputs: RowPorts;
  private readonly outputs: RowPorts;
  private readonly states: RowPorts;
  private readonly input: Uint32Array;
  private readonly output: Uint32Array;
  private readonly stateRow: Uint32Array;
  private readonly left: number[];
  private readonly memory = new Map<number, readonly number[]>();
  private beats: { address: number; left: number } = { address: 0, left: 0 };

  constructor(sizes: Partial<IdmSizes> = {}, reset: "async_low" | "sync" = "sync") {
    this.model = idmGolden({ ...tiny, ...sizes, configHash: "0123456789abcdef" }, reset);
    this.cores = sizes.cores ?? tiny.cores;
    [this.inputs, this.outputs, this.states] = [this.model.inputs, this.model.outputs, this.model.state].map(
      (layout) => new RowPorts(layout),
    ) as [RowPorts, RowPorts, RowPorts];
    this.input = new Uint32Array(this.model.inputs.words);
    this.output = new Uint32Array(this.model.outputs.words);
    this.stateRow = new Uint32Array(this.model.state.words);
    this.left = Array.from({ length: 4 * this.cores }, () => 0);
    this.cycle();
    this.set("rst_ni", 1);
  }

  set(name: string, value: number, index = 0): void {
    this.inputs.put(this.input, 0, name, index, value);
  }

  get(name: string, index = 0): number {
    return this.outputs.get(this.output, 0, name, index);
  }

  state(name: string, index = 0): number {
    return this.states.get(this.stateRow, 0, name, index);
  }

  count(name: string): number {
    const place = this.model.eventNames.indexOf(name);
    if (place < 0) throw new RangeError(`No event '${name}'.`);
    return this.model.eventCounts[place] ?? NaN;
  }

  /** One cycle. */
  cycle(): void {
    this.left.forEach((left, e) => {
      this.set("op_done_i", left === 1 ? 1 : 0, e);
      this.set("op_ready_i", 1, e);
    });
    const { beats } = this;
    const beat = beats.left > 0 ? (this.memory.get(beats.address) ?? [0, 0, 0, 0]) : [0, 0, 0, 0];
    this.set("m_axi_arready_i", 1);
    this.set("m_axi_rvalid_i", beats.left > 0 ? 1 : 0);
    this.set("m_axi_rlast_i", beats.left === 1 ? 1 : 0);
    beat.forEach((part, index) => this.set("m_axi_rdata_i", part, index));
    this.output.fill(0xdeadbeef);
    this.stateRow.fill(0xdeadbeef);
    this.model.step(this.input, 0, this.output, 0, this.stateRow, 0);
    this.now++;
    if (beats.left > 0) {
      beats.left--;
      beats.address += 16;
    }
    if (this.get("m_axi_arvalid_o")) {
      const address = this.get("m_axi_araddr_o", 0) + this.get("m_axi_araddr_o", 1) * 2 ** 20;
      this.beats = { address, left: this.get("m_axi_arlen_o") + 1 };
    }
    this.takeOperations();
    this.watch();
  }

  cycles(count: number): void {
    for (let left = count; left > 0; left--) this.cycle();
  }

  /** Writes a register; returns the response. */
  write(address: number, data: number): number {
    this.set("s_axi_awvalid_i", 1);
    this.set("s_axi_awaddr_i", address);
    this.set("s_axi_wvalid_i", 1);
    this.set("s_axi_wdata_i", data);
    this.set("s_axi_wstrb_i", 15);
    this.set("s_axi_bready_i", 1);
    this.cycle();
    if (!this.get("s_axi_awready_o") || !this.get("s_axi_wready_o")) throw new Error("The bus is not ready.");
    for (const name of ["awvalid", "awaddr", "wvalid", "wdata", "wstrb"]) this.set(`s_axi_${name}_i`, 0);
    for (let tries = 0; tries < 5; tries++) {
      this.cycle();
      if (this.get("s_axi_bvalid_o")) return this.get("s_axi_bresp_o");
    }
    throw new Error("No response.");
  }

  read(address: number): number {
    this.set("s_axi_arvalid_i", 1);
    this.set("s_axi_araddr_i", address);
    this.set("s_axi_rready_i", 1);
    this.cycle();
    this.set("s_axi_arvalid_i", 0);
    this.set("s_axi_araddr_i", 0);
    for (let tries = 0; tries < 5; tries++) {
      this.cycle();
      if (this.get("s_axi_rvalid_o")) return this.get("s_axi_rdata_o");
    }
    throw new Error("No response.");
  }

  /** Loads a program into a core and waits for it. */
  load(core: number, program: readonly Fields[], at: number = 0x1000 * (core + 1)): this {
    program.forEach((fields, index) => this.memory.set(at + 16 * index, word({ core, ...fields }, this.cores > 16)));
    this.write(register.loadLimit, 0x10_0000);
    this.write(register.loadAddress(core), at);
    if (this.write(register.load(core), program.length) !== 0) throw new Error(`The load of core ${core} is refused.`);
    for (let tries = 0; tries < 500 && this.state("state", core) !== 2; tries++) this.cycle();
    if (this.state("state", core) !== 2) throw new Error(`Core ${core} is not ready.`);
    return this;
  }

  /** Cycles until it holds; throws behind `most`. */
  until(holds: () => boolean, most = 2000): this {
    for (let tries = 0; tries < most; tries++) {
      if (holds()) return this;
      this.cycle();
    }
    throw new Error(`It does not hold within ${most} cycles.`);
  }

  private takeOperations(): void {
    this.left.forEach((left, e) => {
      if (left > 0) this.left[e] = left - 1;
      if (!this.get("op_valid_o", e)) return;
      const [core, module] = [e >> 2, e & 3];
      this.taken.push({ cycle: this.now, core, module, payload: this.get("op_payload_o", 3 * e + 2) });
      this.left[e] = this.latency(core, module);
    });
  }
}
