import type { GoldenModel } from "../../../src/golden/golden_model.ts";
import { addressGuardGolden } from "../../../src/golden/address_guard/model.ts";
import { NamedRow } from "../rows.ts";

/** A burst of the core: segment, offset in 16 bytes, beats. */
export type Burst = readonly [segment: number, offset: number, beats: number];

/** Events of one cycle; every ready is 1 but those in `stall`, by channel: `ar`, `aw`, `w` of memory, `r`, `b` of the core. */
export interface Events {
  readonly read?: Burst;
  readonly write?: Burst;
  /** A write beat of the core. */
  readonly data?: "" | "last";
  /** A read beat of memory, with its response; its answer to a write. */
  readonly beat?: "" | "last";
  readonly response?: number;
  readonly answer?: number;
  readonly stall?: string;
}

export interface Seen {
  /**
   * In this order: `trap`; `AR 0x1000 x2`, `AW …` to memory; `r0`, `r2L` a beat of memory with its response, `local2L` of
   * the guard; `w`, `wL` a beat to memory; `b0`, `b2` an answer.
   */
  readonly shows: string;
  /** Ready outputs that are 1, of ar, aw, w to the core and r, b to memory (in capitals). */
  readonly ready: string;
  /** `ar`, `ar!` bad, `aw`, `aw!`, then r_open, r_left, w_open, b_open, then `sink`, `local`. */
  readonly state: string;
}

const halfSize = 2 ** 20;

/** A guard with four segments, which hold still. */
export class GuardRig {
  readonly model: GoldenModel;
  private readonly input: NamedRow;

  constructor(
    segments: readonly (readonly [base: number, limit: number])[],
    reset: "async_low" | "sync" = "async_low",
  ) {
    this.model = addressGuardGolden(reset);
    this.input = new NamedRow(this.model.inputs);
    this.segments(segments);
    this.cycle({ stall: "ar aw w r b" });
    this.input.setAll("rst_ni", [1]);
  }

  segments(segments: readonly (readonly [base: number, limit: number])[]): this {
    const halves = (values: readonly number[]): number[] =>
      [0, 1, 2, 3].flatMap((s) => [(values[s] ?? 0) % halfSize, Math.floor((values[s] ?? 0) / halfSize)]);
    this.input.setAll("guard_base_i", halves(segments.map(([base]) => base)));
    this.input.setAll("guard_limit_i", halves(segments.map(([, limit]) => limit)));
    return this;
  }

  reset(events: Events = {}): Seen {
    this.input.setAll("rst_ni", [0]);
    const seen = this.cycle(events);
    this.input.setAll("rst_ni", [1]);
    return seen;
  }

  cycle(events: Events = {}): Seen {
    const { input } = this;
    const one = (name: string, value: number): void => input.setAll(name, [value]);
    for (const [channel, burst] of [
      ["ar", events.read],
      ["aw", events.write],
    ] as const) {
      one(`s_${channel}valid_i`, burst === undefined ? 0 : 1);
      one(`s_${channel}sel_i`, burst?.[0] ?? 0);
      one(`s_${channel}addr_i`, burst?.[1] ?? 0);
      one(`s_${channel}len_i`, (burst?.[2] ?? 1) - 1);
    }
    const stall = (events.stall ?? "").split(" ");
    const ready = (channel: string): number => (stall.includes(channel) ? 0 : 1);
    for (const channel of ["ar", "aw", "w"]) one(`m_${channel}ready_i`, ready(channel));
    for (const channel of ["r", "b"]) one(`s_${channel}ready_i`, ready(channel));
    one("s_wvalid_i", events.data === undefined ? 0 : 1);
    one("s_wlast_i", events.data === "last" ? 1 : 0);
    one("m_rvalid_i", events.beat === undefined ? 0 : 1);
    one("m_rlast_i", events.beat === "last" ? 1 : 0);
    one("m_rresp_i", events.beat === undefined ? 0 : (events.response ?? 0));
    one("m_bvalid_i", events.answer === undefined ? 0 : 1);
    one("m_bresp_i", events.answer ?? 0);
    // Words that a step forgets to write would show.
    const output = new NamedRow(this.model.outputs).copy(0xdeadbeef);
    const state = new NamedRow(this.model.state).copy(0xdeadbeef);
    this.model.step(input.words, 0, output.words, 0, state.words, 0);
    return describe(output, state);
  }

  cycles(count: number, events: Events = {}): Seen {
    for (let left = count - 1; left > 0; left--) this.cycle(events);
    return this.cycle(events);
  }

  count(name: string): number {
    const place = this.model.eventNames.indexOf(name);
    if (place < 0) throw new RangeError(`No event '${name}'.`);
    return this.model.eventCounts[place] ?? NaN;
  }
}

function describe(output: NamedRow, state: NamedRow): Seen {
  const shows: string[] = [];
  const o = (name: string): number => output.get(name);
  const quiet = (valid: string, ...payload: readonly string[]): void => {
    if (o(valid) === 0 && payload.some((name) => output.all(name).some(Boolean))) {
      throw new Error(`There is a payload without ${valid}.`);
    }
  };
  if (o("guard_trap_o")) shows.push("trap");
  for (const channel of ["ar", "aw"]) {
    quiet(`m_${channel}valid_o`, `m_${channel}addr_o`, `m_${channel}len_o`);
    const address = output.get(`m_${channel}addr_o`, 0) + output.get(`m_${channel}addr_o`, 1) * halfSize;
    if (o(`m_${channel}valid_o`)) {
      shows.push(`${channel.toUpperCase()} 0x${address.toString(16)} x${o(`m_${channel}len_o`) + 1}`);
    }
  }
  quiet("s_rvalid_o", "s_rresp_o", "s_rlast_o", "s_rlocal_o");
  if (o("s_rvalid_o")) shows.push(`${o("s_rlocal_o") ? "local" : "r"}${o("s_rresp_o")}${o("s_rlast_o") ? "L" : ""}`);
  quiet("m_wvalid_o", "m_wlast_o");
  if (o("m_wvalid_o")) shows.push(o("m_wlast_o") ? "wL" : "w");
  quiet("s_bvalid_o", "s_bresp_o");
  if (o("s_bvalid_o")) shows.push(`b${o("s_bresp_o")}`);
  const ready = [
    ...["ar", "aw", "w"].filter((channel) => o(`s_${channel}ready_o`)),
    ...["r", "b"].filter((channel) => o(`m_${channel}ready_o`)).map((channel) => channel.toUpperCase()),
  ];
  const s = (name: string): number => state.get(name);
  const bursts = ["ar", "aw"].filter((c) => s(`${c}_valid`)).map((c) => (s(`${c}_bad`) ? `${c}!` : c));
  const numbers = ["r_open", "r_left", "w_open", "b_open"].map(s).join(",");
  const local = [s("w_sink") ? "sink" : "", s("b_local") ? "local" : ""];
  return {
    shows: shows.join(" "),
    ready: ready.join(" "),
    state: [...bursts, numbers, ...local].filter((part) => part !== "").join(" "),
  };
}
