import { fetchMasterGolden, type GoldenModel } from "../../../src/golden/index.ts";
import { NamedRow } from "../rows.ts";

/** A request: address in bytes, beats. */
export type Request = readonly [address: number, beats: number];

/** Events of one cycle. `ask` raises or changes requests, `drop` takes them back; both last. */
export interface Events {
  readonly ask?: Readonly<Record<number, Request>>;
  readonly drop?: readonly number[];
  readonly ready?: boolean;
  /** A beat: requester, last, response. Its data are its place in the run. */
  readonly beat?: readonly [requester: number, last?: "last" | "", response?: number];
}

/** What one cycle shows: `done 1`, `error 1`, `timeout 1`, `beat 1.0 #7`, `address 1 0xff0 x1`, in this order. */
export interface Seen {
  readonly shows: string;
  /** `-` Free, `W` Wait, `B` Burst, `D` Drain; a capital `A` behind it: asked, `a`: answered, `f`: failed. */
  readonly phases: string;
  readonly got: readonly number[];
  readonly timer: readonly number[];
  readonly turn: number;
  readonly readReady: number;
}

/** A golden model with requests and beats by number. */
export class FetchRig {
  readonly model: GoldenModel;
  readonly requesters: number;
  private readonly input: NamedRow;
  private readonly requests: (Request | undefined)[];
  private beats = 0;

  constructor(answerLimitCycles = 64, reset: "async_low" | "sync" = "async_low", requesters = 3) {
    this.model = fetchMasterGolden({ requesters, answerLimitCycles }, reset);
    this.requesters = requesters;
    this.input = new NamedRow(this.model.inputs);
    this.requests = Array.from({ length: this.requesters }, () => undefined);
    this.cycle();
    this.input.setAll("rst_ni", [1]);
  }

  /** One cycle in reset; requests stand. */
  reset(events: Events = {}): Seen {
    this.input.setAll("rst_ni", [0]);
    const seen = this.cycle(events);
    this.input.setAll("rst_ni", [1]);
    return seen;
  }

  cycle(events: Events = {}): Seen {
    const { input, requests } = this;
    for (const [r, request] of Object.entries(events.ask ?? {})) requests[Number(r)] = request;
    for (const r of events.drop ?? []) requests[r] = undefined;
    input.setAll(
      "req_valid_i",
      requests.map((request) => (request === undefined ? 0 : 1)),
    );
    input.setAll(
      "req_address_i",
      requests.flatMap((request) => parts(request?.[0] ?? 0)),
    );
    input.setAll(
      "req_beats_i",
      requests.map((request) => request?.[1] ?? 0),
    );
    input.setAll("m_axi_arready_i", [events.ready === false ? 0 : 1]);
    const { beat } = events;
    input.setAll("m_axi_rvalid_i", [beat === undefined ? 0 : 1]);
    if (beat !== undefined) this.beats++;
    input.setAll("m_axi_rid_i", [beat?.[0] ?? 0]);
    input.setAll("m_axi_rlast_i", [beat?.[1] === "last" ? 1 : 0]);
    input.setAll("m_axi_rresp_i", [beat?.[2] ?? 0]);
    input.setAll("m_axi_rdata_i", beat === undefined ? [0, 0, 0, 0] : [this.beats, 0, 0, 0xffffffff]);
    // Words that a step forgets to write would show.
    const output = new NamedRow(this.model.outputs).copy(0xdeadbeef);
    const state = new NamedRow(this.model.state).copy(0xdeadbeef);
    this.model.step(input.words, 0, output.words, 0, state.words, 0);
    return describe(output, state, this.requesters);
  }

  /** The same events in each of several cycles; what the last shows. */
  cycles(count: number, events: Events = {}): Seen {
    let seen = this.cycle(events);
    for (let left = count - 1; left > 0; left--) seen = this.cycle(events);
    return seen;
  }

  count(name: string): number {
    const place = this.model.eventNames.indexOf(name);
    if (place < 0) throw new RangeError(`No event '${name}'.`);
    return this.model.eventCounts[place] ?? NaN;
  }
}

function parts(address: number): number[] {
  return [0, 1, 2].map((part) => Math.floor(address / 2 ** (16 * part)) % 0x1_0000);
}

function describe(output: NamedRow, state: NamedRow, requesters: number): Seen {
  const shows: string[] = [];
  for (let r = 0; r < requesters; r++) {
    const [done, error, timeout] = ["done_o", "done_error_o", "done_timeout_o"].map((name) => output.get(name, r));
    if (done) shows.push(`done ${r}`);
    if (error) shows.push(`error ${r}`);
    if (timeout) shows.push(`timeout ${r}`);
  }
  if (output.get("beat_valid_o")) {
    const data = output.all("beat_data_o");
    shows.push(`beat ${output.get("beat_requester_o")}.${output.get("beat_number_o")} #${data[0]}`);
    if (data[1] !== 0 || data[2] !== 0 || data[3] !== 0xffffffff) throw new Error("Data are not those that came.");
  } else if (
    [...output.all("beat_data_o"), output.get("beat_requester_o"), output.get("beat_number_o")].some(Boolean)
  ) {
    throw new Error("A beat has a payload without valid.");
  }
  const address = output.all("m_axi_araddr_o").reduceRight((sum, part) => sum * 0x1_0000 + part, 0);
  const [id, length] = [output.get("m_axi_arid_o"), output.get("m_axi_arlen_o")];
  if (output.get("m_axi_arvalid_o")) shows.push(`address ${id} 0x${address.toString(16)} x${length + 1}`);
  else if (address + id + length !== 0) throw new Error("An address has a payload without valid.");
  const phases = Array.from({ length: requesters }, (_, r) => {
    const flag = (name: string, letter: string): string => (state.get(name, r) ? letter : "");
    return `${"-WBD"[state.get("phase", r)]}${flag("asked", "A")}${flag("answered", "a")}${flag("failed", "f")}`;
  });
  return {
    shows: shows.join(", "),
    phases: phases.join(" "),
    got: state.all("got"),
    timer: state.all("timer"),
    turn: state.get("turn"),
    readReady: output.get("m_axi_rready_o"),
  };
}
