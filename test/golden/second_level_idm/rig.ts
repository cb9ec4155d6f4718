import type { GoldenModel } from "../../../src/golden/golden_model.ts";
import { secondLevelGolden } from "../../../src/golden/second_level_idm/model.ts";
import { NamedRow } from "../rows.ts";

/** Opcodes by name. */
export const op = { load: 0, save: 4, poolinit: 6, system: 7, conv: 8, convinit: 9, pool: 12 } as const;

/** Fields of a word; those left out are 0. */
export interface Fields {
  readonly opcode: number;
  /** Modules by letter, of LSCM. */
  readonly wait?: string;
  readonly post?: string;
  readonly core?: number;
  readonly flags?: number;
  readonly layer?: number;
  /** 96 bits. */
  readonly payload?: bigint;
}

/** Set of modules, of letters. */
export const modules = (letters = ""): number => [...letters].reduce((set, l) => set | (1 << "LSCM".indexOf(l)), 0);

/** A word, lowest 32 bits first; `wide`: of a pool of more than 16 cores. */
export function word(f: Fields, wide = false): number[] {
  const high = BigInt(
    f.opcode * 2 ** 28 +
      modules(f.wait) * 2 ** 24 +
      modules(f.post) * 2 ** 20 +
      (f.core ?? 0) * (wide ? 2 ** 15 : 2 ** 16) +
      (f.flags ?? 0) * 2 ** 12 +
      (f.layer ?? 0),
  );
  const all = (high << 96n) | (f.payload ?? 0n);
  return [0n, 32n, 64n, 96n].map((shift) => Number((all >> shift) & 0xffff_ffffn));
}

/** Flags. */
export const sync = 1;
export const end = 2;
export const first = 4;

/** The payload of a SYSTEM; `wide`: of a pool of more than 16 cores. */
export const system = (next: number, irq = 0, wide = false): bigint =>
  ((BigInt(next) << 80n) | (BigInt(irq) << 59n)) >> (wide ? 1n : 0n);

/** Events of one cycle; modules by letter. `word`: what is offered, with `error`. */
export interface Events {
  readonly word?: Fields;
  readonly error?: number;
  readonly ready?: string;
  readonly done?: string;
  readonly global?: boolean;
  readonly restart?: number;
  readonly halt?: boolean;
}

/** What one cycle shows. */
export interface Seen {
  /** `accept`, operations by letter (small: an init), `sync`, `done`, `irq`, `trap 3`, in this order. */
  readonly shows: string;
  readonly state: string;
  /** Modules that are busy, by letter; entries in the FIFOs of L, S, C, M. */
  readonly busy: string;
  readonly fill: string;
  /** Tokens that are there: `LC1` is one of LOAD for CONV. */
  readonly tokens: string;
  readonly watch: number;
  readonly layers: readonly [layer: number, next: number];
  readonly quiet: number;
  readonly payload: readonly number[];
  readonly posted: readonly number[];
}

const letters = "LSCM";

/** A golden model with words by field and modules by letter. All modules are ready unless an event says otherwise. */
export class Rig {
  readonly model: GoldenModel;
  private readonly input: NamedRow;
  private readonly wide: boolean;

  constructor(fifoDepth = 2, cores = 2, reset: "async_low" | "sync" = "async_low", core = 0) {
    this.model = secondLevelGolden({ cores, fifoDepth }, reset);
    this.wide = cores > 16;
    this.input = new NamedRow(this.model.inputs);
    this.input.setAll("core_id_i", [core]);
    this.cycle();
    this.input.setAll("rst_ni", [1]);
  }

  watchdog(limit: number): this {
    this.input.setAll("watchdog_i", [limit]);
    return this;
  }

  /** One cycle in reset. */
  reset(events: Events = {}): Seen {
    this.input.setAll("rst_ni", [0]);
    const seen = this.cycle(events);
    this.input.setAll("rst_ni", [1]);
    return seen;
  }

  /** Begins at a layer; the state is Run in the next cycle. */
  start(layer = 0): this {
    this.cycle({ restart: layer });
    return this;
  }

  cycle(events: Events = {}): Seen {
    const { input } = this;
    const bits = (set: number): number[] => [0, 1, 2, 3].map((m) => (set >>> m) & 1);
    const offered = events.word !== undefined || events.error !== undefined;
    input.setAll("instr_valid_i", [offered ? 1 : 0]);
    input.setAll("instr_i", events.word === undefined ? [0, 0, 0, 0] : word(events.word, this.wide));
    input.setAll("instr_error_i", [events.error ?? 0]);
    input.setAll("op_ready_i", bits(modules(events.ready ?? letters)));
    input.setAll("op_done_i", bits(modules(events.done)));
    input.setAll("sync_global_i", [events.global === true ? 1 : 0]);
    input.setAll("restart_i", [events.restart === undefined ? 0 : 1]);
    input.setAll("restart_layer_i", [events.restart ?? 0]);
    input.setAll("halt_i", [events.halt === true ? 1 : 0]);
    // Words that a step forgets to write would show.
    const output = new NamedRow(this.model.outputs).copy(0xdeadbeef);
    const state = new NamedRow(this.model.state).copy(0xdeadbeef);
    this.model.step(input.words, 0, output.words, 0, state.words, 0);
    return describe(output, state);
  }

  /** The same events in each of several cycles; what the last shows. */
  cycles(count: number, events: Events = {}): Seen {
    for (let left = count - 1; left > 0; left--) this.cycle(events);
    return this.cycle(events);
  }

  /** Offers words one behind the other, each until it is accepted, with no module ready. */
  queue(...words: readonly Fields[]): this {
    for (const one of words) {
      if (!this.cycle({ word: one, ready: "" }).shows.includes("accept")) throw new Error("A word is not accepted.");
    }
    return this;
  }

  count(name: string): number {
    const place = this.model.eventNames.indexOf(name);
    if (place < 0) throw new RangeError(`No event '${name}'.`);
    return this.model.eventCounts[place] ?? NaN;
  }
}

function describe(output: NamedRow, state: NamedRow): Seen {
  const shows: string[] = [];
  if (output.get("instr_ready_o")) shows.push("accept");
  const valid = output.all("op_valid_o");
  const init = output.all("op_init_o");
  valid.forEach((one, m) => {
    const letter = letters[m] ?? "";
    if (one) shows.push(init[m] ? letter.toLowerCase() : letter);
    const payload = [0, 1, 2].map((part) => output.get("op_payload_o", 3 * m + part));
    if (!one && (init[m] || payload.some(Boolean))) throw new Error(`Module ${m} has a payload without valid.`);
  });
  if (output.get("sync_local_o")) shows.push("sync");
  if (output.get("task_done_o")) shows.push("done");
  if (output.get("irq_o")) shows.push("irq");
  if (output.get("trap_o")) shows.push(`trap ${output.get("trap_code_o")}`);
  else if (output.get("trap_code_o")) throw new Error("A trap code shows without a trap.");
  const tokens = state.all("tokens").flatMap((n, e) => (n === 0 ? [] : `${letters[e >> 2]}${letters[e & 3]}${n}`));
  return {
    shows: shows.join(" "),
    state: ["Idle", "Run", "Wait", "Done", "Trap"][state.get("state")] ?? "none",
    busy: letters.replaceAll(/./g, (letter, m: number) => (state.get("busy", m) === 1 ? letter : "")),
    fill: state.all("fill").join(""),
    tokens: tokens.join(" "),
    watch: state.get("watch"),
    layers: [output.get("layer_o"), output.get("next_layer_o")],
    quiet: output.get("quiet_o"),
    payload: output.all("op_payload_o"),
    posted: state.all("posted"),
  };
}
