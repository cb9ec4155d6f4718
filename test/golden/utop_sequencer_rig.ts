import { utopSequencerGolden, type GoldenModel } from "../../src/golden/index.ts";
import { NamedRow } from "./rows.ts";

/** The answer of a row: lists of µTops, flags. */
export interface Row {
  readonly me?: readonly number[];
  readonly ve?: boolean;
  readonly end?: boolean;
  readonly error?: boolean;
}

/** Events of one cycle. Lists name MEs; `next` gives groups by queue; `fault` is a code. */
export interface Events {
  readonly run?: boolean;
  readonly stop?: boolean;
  readonly clear?: boolean;
  readonly row?: Row;
  readonly start?: number;
  readonly finish?: readonly number[];
  readonly saved?: readonly number[];
  readonly veFinish?: boolean;
  readonly next?: Readonly<Record<number, number>>;
  readonly fault?: number;
  /** MEs that are offline in this cycle, and lost. */
  readonly lost?: readonly number[];
}

/** What one cycle shows. Pulses that are low are left out of `shows`. */
export interface Seen {
  readonly state: string;
  readonly group: number;
  /** `row 3`, `ready 2`, `done`, `ve start`, `kill`, `uTop 1 on 0`, `uTop 1 resumes on 0`, in this order. */
  readonly shows: string;
  readonly ve: number;
  readonly code: number;
  /** `F` fresh, `L` live, `S` suspended, `-` none of them, per µTop. */
  readonly utops: string;
  readonly pending: number;
  readonly index: readonly number[];
  /** The stored successor, or null. */
  readonly next: number | null;
}

const stateNames = ["Idle", "Row", "Run", "Stop", "Done", "Fault"];

/** A golden model of a sequencer with named events; MEs are busy from their start to what ends them. */
export class SequencerRig {
  readonly model: GoldenModel;
  quiet = 1;
  private readonly mes: number;
  private readonly input: NamedRow;
  private busy: number[] = [];

  constructor(mes: number, tableRows = 8, reset: "async_low" | "sync" = "async_low") {
    this.mes = mes;
    this.model = utopSequencerGolden({ matrixEngines: mes }, reset);
    this.input = new NamedRow(this.model.inputs);
    this.cycle();
    this.input.setAll("rst_ni", [1]);
    this.table(tableRows);
  }

  table(rows: number): this {
    this.input.setAll("table_rows_i", [rows]);
    return this;
  }

  /** One cycle in reset. */
  reset(events: Events = {}): Seen {
    this.input.setAll("rst_ni", [0]);
    const seen = this.cycle(events);
    this.input.setAll("rst_ni", [1]);
    this.busy = [];
    return seen;
  }

  cycle(events: Events = {}): Seen {
    const { input } = this;
    const flag = (name: string, value: boolean | undefined): void => input.setAll(name, [value === true ? 1 : 0]);
    const set = (name: string, members: readonly number[] = [], size = this.mes): void =>
      input.setAll(
        name,
        Array.from({ length: size }, (_, index) => (members.includes(index) ? 1 : 0)),
      );
    flag("run_i", events.run);
    flag("stop_i", events.stop);
    flag("clear_i", events.clear);
    flag("row_valid_i", events.row !== undefined);
    flag("row_error_i", events.row?.error);
    flag("row_end_i", events.row?.end);
    set("row_me_i", events.row?.me);
    flag("row_ve_i", events.row?.ve);
    flag("start_i", events.start !== undefined);
    input.setAll("start_me_i", [events.start ?? 0]);
    if (events.start !== undefined) this.busy.push(events.start);
    this.busy = this.busy.filter((m) => !(events.lost ?? []).includes(m));
    set("mine_i", this.busy);
    set("me_finish_i", events.finish);
    set("me_saved_i", events.saved);
    flag("ve_finish_i", events.veFinish);
    input.setAll("ve_quiet_i", [this.quiet]);
    const writes = Object.entries(events.next ?? {});
    set(
      "next_valid_i",
      writes.map(([queue]) => Number(queue)),
      this.mes + 1,
    );
    input.setAll(
      "next_group_i",
      Array.from({ length: this.mes + 1 }, (_, queue) => events.next?.[queue] ?? 0),
    );
    flag("fault_i", events.fault !== undefined);
    input.setAll("fault_code_i", [events.fault ?? 0]);
    // Words that a step forgets to write would show.
    const output = new NamedRow(this.model.outputs).copy(0xdeadbeef);
    const state = new NamedRow(this.model.state).copy(0xdeadbeef);
    this.model.step(input.words, 0, output.words, 0, state.words, 0);
    this.busy = this.busy.filter((m) => ![...(events.finish ?? []), ...(events.saved ?? [])].includes(m));
    return this.describe(output, state);
  }

  /** The same events in each of several cycles; what each shows. */
  cycles(count: number, events: Events = {}): Seen[] {
    return Array.from({ length: count }, () => this.cycle(events));
  }

  /** Runs from Idle or Done into the first cycle of Run; each row is answered in the second cycle. Gives what it shows. */
  begin(...rows: readonly Row[]): Seen {
    this.cycle({ run: true });
    let seen = this.cycle();
    for (const row of rows) {
      if (seen.state !== "Row") throw new Error(`No row is asked for in ${seen.state}.`);
      this.cycle({ row });
      seen = this.cycle();
    }
    return seen;
  }

  /** How often the model counted an event. */
  count(name: string): number {
    const place = this.model.eventNames.indexOf(name);
    if (place < 0) throw new RangeError(`No event '${name}'.`);
    return this.model.eventCounts[place] ?? NaN;
  }

  private describe(output: NamedRow, state: NamedRow): Seen {
    const get = (name: string): number => output.get(name);
    const shows: string[] = [];
    if (get("row_req_o")) shows.push(`row ${get("row_index_o")}`);
    if (get("ready_add_o")) shows.push(`ready ${get("ready_add_o")}`);
    if (get("done_o")) shows.push("done");
    if (get("ve_start_o")) shows.push("ve start");
    if (get("kill_o") !== get("ve_flush_o")) throw new Error("kill_o and ve_flush_o differ.");
    if (get("kill_o")) shows.push("kill");
    if (get("utop_valid_o")) {
      shows.push(`uTop ${get("utop_index_o")} ${get("utop_resume_o") ? "resumes " : ""}on ${get("utop_me_o")}`);
    }
    const payloads = { row_req_o: ["row_index_o"], utop_valid_o: ["utop_me_o", "utop_index_o", "utop_resume_o"] };
    for (const [valid, names] of Object.entries(payloads)) {
      for (const name of names) if (get(valid) < 1 && get(name) !== 0) throw new Error(`${name} without ${valid}.`);
    }
    const utops = Array.from({ length: this.mes }, (_, utop) => {
      const sets = { F: "fresh", L: "live", S: "susp" };
      return Object.entries(sets).reduce((text, [letter, name]) => text + (state.get(name, utop) ? letter : ""), "");
    });
    return {
      state: stateNames[get("state_o")] ?? "?",
      group: get("group_o"),
      shows: shows.join(", "),
      ve: get("ve_active_o"),
      code: get("fault_code_o"),
      utops: utops.map((text) => text || "-").join(""),
      pending: state.get("pending"),
      index: state.all("index"),
      next: state.get("next_valid") ? state.get("next") : null,
    };
  }
}
