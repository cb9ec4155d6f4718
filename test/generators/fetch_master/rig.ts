import type { NpuConfig } from "../../../src/config/types.ts";
import { netlistDut, type NetlistDut } from "../../../src/dut/netlist/index.ts";
import { fetchMasterTop } from "../../../src/generators/fetch_master/top.ts";
import { filesOfTop, type Top } from "../../../src/generators/index.ts";
import {
  elementPlace,
  fetchMasterSizes,
  readElement,
  rowLayout,
  writeElement,
  type RowLayout,
} from "../../../src/ports/index.ts";
import { namedConfig } from "../../cosim/named_config.ts";

/** A power of two of requesters; an odd number and a synchronous reset; the fewest requesters. */
export const sizes: readonly NpuConfig[] = [
  { ...namedConfig("duo"), name: "eight", answerLimitCycles: 64 },
  { ...namedConfig("duo"), name: "ten", vnpus: 5, answerLimitCycles: 60, reset: "sync" },
  { ...namedConfig("tiny"), name: "four", vnpus: 2, answerLimitCycles: 63 },
];

/** A beat of read data, as the slave shows it. */
export interface ReadBeat {
  readonly id: number;
  readonly data?: number;
  /** Read response; 0 unless told. */
  readonly response?: number;
  readonly last?: boolean;
}

/** What the slave and the reset drive in one cycle. */
export interface Drive {
  readonly ready?: boolean;
  readonly beat?: ReadBeat | undefined;
  readonly reset?: boolean;
}

/** The fetch master of a config on the netlist engine, cycle by cycle; what it shows is that of the last cycle. */
export class Rig {
  readonly requesters: number;
  /** Cycles after which a request is out of time. */
  readonly limit: number;
  readonly #requests = new Map<number, { readonly address: number; readonly beats: number }>();
  readonly #dut: NetlistDut;
  readonly #inputs: RowLayout;
  readonly #outputs: RowLayout;
  readonly #states: RowLayout;
  #row: Uint32Array = new Uint32Array(0);
  #state: Uint32Array = new Uint32Array(0);

  private constructor(config: NpuConfig, dut: NetlistDut, { ports, state }: Top["ports"]) {
    this.requesters = fetchMasterSizes(config).requesters;
    this.limit = config.answerLimitCycles;
    this.#dut = dut;
    this.#inputs = rowLayout(ports.filter(({ direction }) => direction === "input"));
    this.#outputs = rowLayout(ports.filter(({ direction }) => direction === "output"));
    this.#states = rowLayout(state);
  }

  static async open(config: NpuConfig): Promise<Rig> {
    const top = fetchMasterTop(config);
    const dut = await netlistDut({
      top: top.module,
      files: filesOfTop(config, top),
      ports: top.ports,
      reset: config.reset,
    });
    return new Rig(config, dut, top.ports).reset();
  }

  /** Nothing is asked for; then one cycle in reset, and the first one after it. */
  reset(): this {
    this.#requests.clear();
    this.step({ reset: true });
    this.step();
    return this;
  }

  /** Requests from the next cycle on. */
  ask(requester: number, address: number, beats: number): void {
    this.#requests.set(requester, { address, beats });
  }

  /** Requests no more from the next cycle on. */
  drop(requester: number): void {
    this.#requests.delete(requester);
  }

  /** One cycle; the slave takes an address unless told. */
  step({ ready = true, beat, reset = false }: Drive = {}): void {
    const row = new Uint32Array(this.#inputs.words);
    const set = (port: string, element: number, value: number): void =>
      writeElement(row, 0, elementPlace(this.#inputs, port, element), value);
    set("rst_ni", 0, reset ? 0 : 1);
    set("m_axi_arready_i", 0, ready ? 1 : 0);
    for (const [r, { address, beats }] of this.#requests) {
      set("req_valid_i", r, 1);
      for (let part = 0; part < 3; part += 1) {
        set("req_address_i", 3 * r + part, Math.floor(address / 2 ** (16 * part)) % 0x10000);
      }
      set("req_beats_i", r, beats);
    }
    if (beat !== undefined) {
      set("m_axi_rvalid_i", 0, 1);
      set("m_axi_rid_i", 0, beat.id);
      set("m_axi_rresp_i", 0, beat.response ?? 0);
      set("m_axi_rlast_i", 0, beat.last === true ? 1 : 0);
      // Every word is another, so that none can stand for its neighbour.
      for (let word = 0; word < 4; word += 1) set("m_axi_rdata_i", word, wordOf(beat.data ?? 0, word));
    }
    const { outputs, state } = this.#dut.sampleState(row, 1);
    this.#row = outputs;
    this.#state = state;
  }

  /** Further cycles like the first. */
  steps(cycles: number, drive: Drive = {}): void {
    for (let cycle = 0; cycle < cycles; cycle += 1) this.step(drive);
  }

  /** The read address that is offered, or undefined; throws where a payload is not 0 without it. */
  ar(): { readonly id: number; readonly address: number; readonly len: number } | undefined {
    const [low = 0, middle = 0, high = 0] = [0, 1, 2].map((part) => this.out("m_axi_araddr_o", part));
    const ar = {
      id: this.out("m_axi_arid_o"),
      address: low + middle * 2 ** 16 + high * 2 ** 32,
      len: this.out("m_axi_arlen_o"),
    };
    return this.#shown("m_axi_arvalid_o", ar, Object.values(ar));
  }

  /** The beat that is given, or undefined; throws where a payload is not 0 without it, or a word is not the beat's. */
  beat(): { readonly requester: number; readonly number: number; readonly data: number } | undefined {
    const words = [0, 1, 2, 3].map((word) => this.out("beat_data_o", word));
    const beat = {
      requester: this.out("beat_requester_o"),
      number: this.out("beat_number_o"),
      data: words[0] ?? 0,
    };
    const shown = this.#shown("beat_valid_o", beat, [beat.requester, beat.number, ...words]);
    if (shown !== undefined && words.some((word, place) => word !== wordOf(beat.data, place))) {
      throw new Error(`Words of the beat are ${words.join(", ")}.`);
    }
    return shown;
  }

  /** The answers that are shown: `3 done`, `3 error`, `3 timeout`. */
  answers(): string[] {
    return Array.from({ length: this.requesters }, (_, r) => r).flatMap((r) => {
      const [done, error, timeout] = ["done_o", "done_error_o", "done_timeout_o"].map((port) => this.out(port, r));
      if (done === 0 && (error === 1 || timeout === 1)) throw new Error(`Requester ${r} has a reason without done_o.`);
      return done === 1
        ? [`${r} ${error === 1 ? "error" : ""}${timeout === 1 ? "timeout" : ""}`.replace(/ $/, " done")]
        : [];
    });
  }

  out(port: string, element = 0): number {
    return readElement(this.#row, 0, elementPlace(this.#outputs, port, element));
  }

  /** A piece of contract state at the start of the last cycle. */
  state(name: string, element = 0): number {
    return readElement(this.#state, 0, elementPlace(this.#states, name, element));
  }

  /** Phase of a requester at the start of the last cycle. */
  phase(requester: number): string {
    return ["free", "wait", "burst", "drain"][this.state("phase", requester)] ?? "";
  }

  #shown<T>(valid: string, value: T, payload: readonly number[]): T | undefined {
    if (this.out(valid) === 1) return value;
    if (payload.some((one) => one !== 0)) throw new Error(`A payload of ${valid} is not 0 without it.`);
    return undefined;
  }
}

function wordOf(data: number, word: number): number {
  return (data ^ (word * 0x9e3779b1)) >>> 0;
}
