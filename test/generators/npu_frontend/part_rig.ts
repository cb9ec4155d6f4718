import type { NpuConfig } from "../../../src/config/types.ts";
import { netlistDut, type NetlistDut } from "../../../src/dut/netlist/index.ts";
import { frontendShape, type FrontendShape } from "../../../src/generators/npu_frontend/sizes.ts";
import { emit, type Module } from "../../../src/hdl/index.ts";
import {
  elementPlace,
  readPort,
  rowLayout,
  writeElement,
  type Port,
  type PortTable,
  type RowLayout,
} from "../../../src/ports/index.ts";
import { namedConfig } from "../../cosim/named_config.ts";

/** A small front end: two frames of 8 lines of 2 beats, 3 vNPUs, 4 cycles to save; with other sizes where told. */
export function smallShape(sizes: Partial<NpuConfig> = {}): FrontendShape {
  const config = { ...namedConfig("duo"), matrixEngines: 2, vectorEngines: 4, vnpus: 3, ...sizes };
  return frontendShape(config, config.reset);
}

/** Values of input ports in a cycle. */
export type Drive = Readonly<Record<string, bigint | number | boolean>>;

/** One part of the front end on the netlist engine, cycle by cycle; what it shows is that of the last cycle. */
export class PartRig {
  readonly #dut: NetlistDut;
  readonly #inputs: RowLayout;
  readonly #outputs: RowLayout;
  #held: Drive = {};
  #row: Uint32Array = new Uint32Array(0);
  #cycle = 0;

  private constructor(dut: NetlistDut, ports: readonly Port[]) {
    this.#dut = dut;
    this.#inputs = rowLayout(ports.filter(({ direction }) => direction === "input"));
    this.#outputs = rowLayout(ports.filter(({ direction }) => direction === "output"));
  }

  static async open(tree: Module, reset: FrontendShape["reset"]): Promise<PartRig> {
    const ports = tableOf(tree);
    const files = emit(tree, { prefix: "", licenseHeader: "" });
    return new PartRig(await netlistDut({ top: tree.name, files, ports, reset }), ports.ports);
  }

  /** One cycle in reset; inputs are 0 but for those that are held from now on. The next cycle is the first after it. */
  reset(held: Drive = {}): this {
    this.#dut.restart();
    this.#held = held;
    this.step({ rst_ni: 0 });
    this.#cycle = 0;
    return this;
  }

  /** These inputs keep their values from the next cycle on. */
  hold(held: Drive): this {
    this.#held = { ...this.#held, ...held };
    return this;
  }

  /** One cycle with these inputs beside the held ones. */
  step(drive: Drive = {}): this {
    const row = new Uint32Array(this.#inputs.words);
    for (const [name, value] of Object.entries({ rst_ni: 1, ...this.#held, ...drive })) this.#write(row, name, value);
    this.#row = this.#dut.sampleState(row, 1).outputs;
    this.#cycle += 1;
    return this;
  }

  /** Number of the last cycle, from 0 at the first one after reset. */
  get cycle(): number {
    return this.#cycle - 1;
  }

  /** An output of the last cycle as one number. */
  wide(name: string): bigint {
    const place = this.#outputs.ports.findIndex((port) => port.name === name);
    if (place < 0) throw new RangeError(`No output '${name}'.`);
    return readPort(this.#outputs, this.#row, 0, place);
  }
  out(name: string): number {
    return Number(this.wide(name));
  }
  /** Several outputs of the last cycle by name, without `_o`. */
  outs(...names: string[]): Record<string, number> {
    return Object.fromEntries(names.map((name) => [name, this.out(`${name}_o`)]));
  }

  #write(row: Uint32Array, name: string, value: bigint | number | boolean): void {
    const port = this.#inputs.ports.find((one) => one.name === name);
    if (port === undefined) throw new RangeError(`No input '${name}'.`);
    for (let element = 0; element < port.elements; element += 1) {
      const part = (BigInt(value) >> BigInt(element * port.elementBits)) & ((1n << BigInt(port.elementBits)) - 1n);
      writeElement(row, 0, elementPlace(this.#inputs, name, element), Number(part));
    }
  }
}

/** Elements side by side, element 0 lowest. */
export function packed(values: readonly (bigint | number)[], bits: number): bigint {
  return values.reduce<bigint>((all, value, place) => all | (BigInt(value) << BigInt(place * bits)), 0n);
}

/** One bit for each number. */
export function bitsOf(...numbers: number[]): number {
  return numbers.reduce((all, number) => all | (1 << number), 0);
}

function tableOf(tree: Module): PortTable {
  const ports = tree.ports.map((signal): Port => {
    const { name, width, signalKind } = signal;
    const elementBits = Array.from({ length: 32 }, (_, i) => 32 - i).find((bits) => width % bits === 0) ?? 1;
    const role = signalKind === "clock" || signalKind === "reset" ? signalKind : "event";
    const direction = signalKind === "output" ? "output" : "input";
    return { name, direction, role, elements: width / elementBits, elementBits, doc: signal.doc };
  });
  return { block: tree.name, ports, state: [] };
}
