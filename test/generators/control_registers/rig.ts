import type { NpuConfig } from "../../../src/config/types.ts";
import { netlistDut, type NetlistDut } from "../../../src/dut/netlist/index.ts";
import { controlRegistersTop } from "../../../src/generators/control_registers/top.ts";
import { filesOfTop, type Top } from "../../../src/generators/index.ts";
import { elementPlace, readElement, rowLayout, writeElement, type RowLayout } from "../../../src/ports/index.ts";

/** What one cycle drives, by port: one value, or one per element. What is not named is as `levels` says, else 0. */
export type Drive = Readonly<Record<string, number | readonly number[]>>;

/** An answer of the slave. */
export interface Answer {
  readonly response: number;
  readonly data: number;
}

/** The control registers of a config on the netlist engine, cycle by cycle, with a bus master. */
export class Rig {
  /** What stands at inputs in every cycle. */
  levels: Drive = {};
  readonly #dut: NetlistDut;
  readonly #inputs: RowLayout;
  readonly #outputs: RowLayout;
  readonly #states: RowLayout;
  #row: Uint32Array = new Uint32Array(0);
  #state: Uint32Array = new Uint32Array(0);

  private constructor(dut: NetlistDut, { ports, state }: Top["ports"]) {
    this.#dut = dut;
    this.#inputs = rowLayout(ports.filter(({ direction }) => direction === "input"));
    this.#outputs = rowLayout(ports.filter(({ direction }) => direction === "output"));
    this.#states = rowLayout(state);
  }

  /** Builds it and resets it for two cycles; `edit` may change the text of its files. */
  static async open(config: NpuConfig, edit: (text: string) => string = (text) => text): Promise<Rig> {
    const top = controlRegistersTop(config);
    const files = filesOfTop(config, top).map(({ name, text }) => ({ name, text: edit(text) }));
    const dut = await netlistDut({ top: top.module, files, ports: top.ports, reset: config.reset });
    return new Rig(dut, top.ports).reset();
  }

  /** Everything as after reset. */
  reset(): this {
    this.levels = {};
    this.step({ rst_ni: 0 });
    this.step({ rst_ni: 0 });
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

  /** An output in the cycle that was run last. */
  out(port: string, element = 0): number {
    return readElement(this.#row, 0, elementPlace(this.#outputs, port, element));
  }

  /** A piece of contract state in the cycle that was run last. */
  state(name: string, element = 0): number {
    return readElement(this.#state, 0, elementPlace(this.#states, name, element));
  }

  /** Writes a word; `during` is driven in the cycle in which the write acts. Leaves the cycle with the response shown. */
  write(address: number, data: number, { strobe = 15, during = {} }: { strobe?: number; during?: Drive } = {}): number {
    this.step({
      ...{ s_axi_awvalid_i: 1, s_axi_awaddr_i: address, s_axi_wvalid_i: 1, s_axi_wdata_i: data >>> 0 },
      s_axi_wstrb_i: strobe,
    });
    this.step(during);
    this.step({ s_axi_bready_i: 1 });
    if (this.out("s_axi_bvalid_o") !== 1) throw new Error(`Write of ${address.toString(16)} is not answered in time.`);
    return this.out("s_axi_bresp_o");
  }

  /** Reads a word; `during` is driven in the cycle in which the read acts. */
  read(address: number, during: Drive = {}): Answer {
    this.step({ s_axi_arvalid_i: 1, s_axi_araddr_i: address });
    this.step(during);
    this.step({ s_axi_rready_i: 1 });
    if (this.out("s_axi_rvalid_o") !== 1) throw new Error(`Read of ${address.toString(16)} is not answered in time.`);
    return { response: this.out("s_axi_rresp_o"), data: this.out("s_axi_rdata_o") };
  }

  /** The data of a read that must not be refused. */
  word(address: number): number {
    const { response, data } = this.read(address);
    if (response !== 0) throw new Error(`Read of ${address.toString(16)} is refused.`);
    return data;
  }
}
