import { controlRegistersGolden, type ControlRegistersConfig, type GoldenModel } from "../../../src/golden/index.ts";
import { NamedRow } from "../rows.ts";

export const smallConfig: ControlRegistersConfig = {
  matrixEngines: 3,
  vectorEngines: 5,
  vnpus: 3,
  saveLimitCycles: 384,
  answerLimitCycles: 4096,
  configHash: "89abcdef01234567fedcba98",
};

/** Values of inputs by name: of the port, or of its elements by number. */
export type Inputs = Readonly<Record<string, number | Readonly<Record<number, number>>>>;

/** Pages of vNPU v. */
export const hyp = (v: number, offset: number): number => ((0x40 + v) << 12) | offset;
export const own = (v: number, offset: number): number => ((0x80 + v) << 12) | offset;

/** What one cycle shows: outputs and state by name. */
export interface Seen {
  readonly out: NamedRow;
  readonly state: NamedRow;
}

/** A golden model of control registers with named inputs, and a bus that is ready for every answer. */
export class RegistersRig {
  readonly model: GoldenModel;
  /** Values that stay from cycle to cycle. */
  readonly levels: Map<string, number | Readonly<Record<number, number>>> = new Map();
  private readonly input: NamedRow;

  constructor(config: Partial<ControlRegistersConfig> = {}, reset: "async_low" | "sync" = "async_low") {
    this.model = controlRegistersGolden({ ...smallConfig, ...config }, reset);
    this.input = new NamedRow(this.model.inputs);
    this.cycle({ rst_ni: 0 });
  }

  /** One cycle; what is not named is 0, but `rst_ni` and the readies of the answers. */
  cycle(inputs: Inputs = {}): Seen {
    const { input } = this;
    input.words.fill(0);
    const all = { rst_ni: 1, s_axi_bready_i: 1, s_axi_rready_i: 1, ...Object.fromEntries(this.levels), ...inputs };
    for (const [name, value] of Object.entries(all)) {
      const port = input.all(name);
      const values = port.map((_, index) =>
        typeof value === "number" ? (index === 0 ? value : 0) : (value[index] ?? 0),
      );
      input.setAll(name, values);
    }
    // Words that a step forgets to write would show.
    const out = new NamedRow(this.model.outputs).copy(0xdeadbeef);
    const state = new NamedRow(this.model.state).copy(0xdeadbeef);
    this.model.step(input.words, 0, out.words, 0, state.words, 0);
    return { out, state };
  }

  /** Writes; `acting` are the inputs of the cycle in which it acts. Gives what the cycle of the answer shows. */
  write(address: number, data: number, acting: Inputs = {}, strobe = 15): Seen {
    this.cycle({
      ...{ s_axi_awvalid_i: 1, s_axi_awaddr_i: address },
      ...{ s_axi_wvalid_i: 1, s_axi_wdata_i: data, s_axi_wstrb_i: strobe },
    });
    this.cycle(acting);
    const seen = this.cycle();
    if (seen.out.get("s_axi_bvalid_o") !== 1) throw new Error("A write is not answered.");
    return seen;
  }

  /** Whether a write is taken. */
  takes(address: number, data: number, acting: Inputs = {}, strobe = 15): boolean {
    return this.write(address, data, acting, strobe).out.get("s_axi_bresp_o") === 0;
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

  /** How often the model counted an event. */
  count(name: string): number {
    const place = this.model.eventNames.indexOf(name);
    if (place < 0) throw new RangeError(`No event '${name}'.`);
    return this.model.eventCounts[place] ?? NaN;
  }
}
