import { readFileSync } from "node:fs";
import { parseConfig } from "../../src/config/config.ts";
import type { FpgaConfig } from "../../src/config/types.ts";
import { netlistDut, type NetlistDut } from "../../src/dut/netlist/index.ts";
import { filesOfTop, type Top } from "../../src/generators/index.ts";
import { elementPlace, readElement, rowLayout, writeElement, type RowLayout } from "../../src/ports/index.ts";

/** What a cycle drives, by port: one value, or one per element. What is not named is 0; `rst_ni` is 1. */
export type Drive = Readonly<Record<string, number | readonly number[]>>;

/** A shipped config of kind `fpga` by name. */
export function fpgaConfig(name: string): FpgaConfig {
  const file = new URL(`../../configs/${name}.jsonc`, import.meta.url);
  const config = parseConfig(readFileSync(file, "utf8"), `${name}.jsonc`);
  if (config.kind !== "fpga") throw new Error(`Config ${name} is of kind ${config.kind}; the test needs kind fpga.`);
  return config;
}

/** A block of the pool on the netlist engine, cycle by cycle; what it shows is that of the last cycle. */
export class IdmRig {
  /** Driven in every cycle, unless a step says otherwise. */
  always: Drive = {};
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

  /** The block after a cycle in reset. */
  static async open(config: FpgaConfig, make: (config: FpgaConfig) => Top): Promise<IdmRig> {
    const top = make(config);
    const { module, ports } = top;
    const dut = await netlistDut({ top: module, files: filesOfTop(config, top), ports, reset: config.reset });
    const rig = new IdmRig(dut, ports);
    rig.step({ rst_ni: 0 });
    return rig;
  }

  step(drive: Drive = {}): this {
    const row = new Uint32Array(this.#inputs.words);
    for (const [name, value] of Object.entries({ rst_ni: 1, ...this.always, ...drive })) {
      const values = typeof value === "number" ? [value] : value;
      values.forEach((one, element) => writeElement(row, 0, elementPlace(this.#inputs, name, element), one));
    }
    const { outputs, state } = this.#dut.sampleState(row, 1);
    this.#row = outputs;
    this.#state = state;
    return this;
  }

  /** Further cycles like the first. */
  steps(cycles: number, drive: Drive = {}): this {
    for (let cycle = 0; cycle < cycles; cycle += 1) this.step(drive);
    return this;
  }

  out(port: string, element = 0): number {
    return readElement(this.#row, 0, elementPlace(this.#outputs, port, element));
  }

  /** A wide value in elements of `bits`, from element `first` on. */
  wide(port: string, first: number, count: number, bits: number): bigint {
    const elements = Array.from({ length: count }, (_, place) => BigInt(this.out(port, first + place)));
    return elements.reduceRight((value, element) => (value << BigInt(bits)) | element, 0n);
  }

  /** A piece of contract state at the start of the last cycle. */
  state(name: string, element = 0): number {
    return readElement(this.#state, 0, elementPlace(this.#states, name, element));
  }
}

/** A wide value in elements of `bits`, lowest first. */
export function elementsOf(value: bigint, count: number, bits: number): number[] {
  return Array.from({ length: count }, (_, place) => Number((value >> BigInt(place * bits)) % (1n << BigInt(bits))));
}
