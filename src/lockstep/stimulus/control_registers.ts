import { controlRegistersDutyChecker } from "../../environment/index.ts";
import { core } from "../../environment/control_registers/addresses.ts";
import { registersRows, type RegistersRows } from "../../environment/control_registers/rows.ts";
import type { ControlRegistersSizes } from "../../ports/control_registers.ts";
import { readElement, writeElement, type ElementPlace } from "../../ports/row_layout.ts";
import { keepsDuties, type DutyKeeper, type Surroundings } from "./keeper.ts";

/** Ports that are 1 at rest, with all their bits: a write is of whole words, and each response is taken at once. */
const ones = ["rst_ni", "s_axi_wstrb_i", "s_axi_bready_i", "s_axi_rready_i"];

/** At rest no software reads or writes, no vNPU runs, all engines are idle and vNPU 0's. */
export function registersSurroundings(sizes: ControlRegistersSizes): Surroundings {
  const rows = registersRows(sizes);
  const baseRow = new Uint32Array(rows.inputs.words);
  for (const name of ones) {
    const place = rows.whole(name);
    writeElement(baseRow, 0, place, place.mask);
  }
  return {
    baseRow,
    levelPorts: new Set(["vnpu_state_i", "vnpu_group_i", "vnpu_fault_code_i"]),
    keeper: () => new RegistersDuties(sizes, rows),
  };
}

/** A request channel: what the master drives on it, and what it drove in the cycle before. */
interface Channel {
  readonly valid: ElementPlace;
  readonly ready: ElementPlace;
  readonly payload: readonly ElementPlace[];
  /** As driven last while valid. */
  readonly driven: number[];
  wasValid: boolean;
}

/** All duties are mended: an offer that was not taken stays (A1), and a pulse that may not come does not (A2); tenants exist (A3). */
class RegistersDuties implements DutyKeeper {
  private readonly sizes: ControlRegistersSizes;
  private readonly rows: RegistersRows;
  private readonly aw: Channel;
  private readonly w: Channel;
  private readonly ar: Channel;
  private readonly reset: ElementPlace;
  private readonly injectDone: ElementPlace;
  private readonly injectValid: ElementPlace;
  private readonly bValid: ElementPlace;
  private readonly bReady: ElementPlace;
  private readonly tenants: readonly ElementPlace[];
  /** Of the cycle before. */
  private running = false;
  private bWasReady = false;
  private wasDone = false;
  /** Payloads that the slave holds. */
  private address = 0;
  private data = 0;
  private strobe = 0;

  constructor(sizes: ControlRegistersSizes, rows: RegistersRows) {
    this.sizes = sizes;
    this.rows = rows;
    this.aw = channel(rows, "aw", ["s_axi_awaddr_i"]);
    this.w = channel(rows, "w", ["s_axi_wdata_i", "s_axi_wstrb_i"]);
    this.ar = channel(rows, "ar", ["s_axi_araddr_i"]);
    this.reset = rows.whole("rst_ni");
    this.injectDone = rows.whole("inject_done_i");
    this.injectValid = rows.whole("inject_valid_o");
    this.bValid = rows.whole("s_axi_bvalid_o");
    this.bReady = rows.whole("s_axi_bready_i");
    this.tenants = rows.elements("me_vnpu_i");
  }

  mend(rows: Uint32Array, at: number, previous: Uint32Array, previousAt: number): void {
    const injects = this.running && this.injectsNow(previous, previousAt);
    const running = readElement(rows, at, this.reset) === 1;
    for (const link of [this.aw, this.w, this.ar]) {
      const waits = this.running && link.wasValid && readElement(previous, previousAt, link.ready) === 0;
      offer(link, rows, at, running, waits);
    }
    for (const place of this.tenants) {
      if (readElement(rows, at, place) >= this.sizes.vnpus) writeElement(rows, at, place, 0);
    }
    if (!injects) writeElement(rows, at, this.injectDone, 0);
    this.running = running;
    this.bWasReady = readElement(rows, at, this.bReady) === 1;
    this.wasDone = readElement(rows, at, this.injectDone) === 1;
  }

  lawful(...run: Parameters<DutyKeeper["lawful"]>): boolean {
    return keepsDuties(controlRegistersDutyChecker(this.sizes), this.rows, ...run);
  }

  /** What `inject_valid_o` is in the cycle that comes; the slave takes what was offered in the one before. */
  private injectsNow(previous: Uint32Array, at: number): boolean {
    const read = (place: ElementPlace): number => readElement(previous, at, place);
    const { aw, w, sizes } = this;
    const acts = read(aw.ready) === 0 && read(w.ready) === 0 && (read(this.bValid) === 0 || this.bWasReady);
    const { address, data, strobe } = this;
    if (aw.wasValid && read(aw.ready) === 1) [this.address = 0] = aw.driven;
    if (w.wasValid && read(w.ready) === 1) [this.data = 0, this.strobe = 0] = w.driven;
    const valid = (data & 1) === 1;
    if (acts && address === core.inject && strobe === 15 && !(valid && ((data >>> 8) & 31) >= sizes.vnpus))
      return valid;
    return read(this.injectValid) === 1 && !this.wasDone;
  }
}

function channel(rows: RegistersRows, name: string, payload: readonly string[]): Channel {
  return {
    valid: rows.whole(`s_axi_${name}valid_i`),
    ready: rows.whole(`s_axi_${name}ready_o`),
    payload: payload.map((port) => rows.whole(port)),
    driven: payload.map(() => 0),
    wasValid: false,
  };
}

/** Repeats an offer that waits; takes none in reset. */
function offer(link: Channel, rows: Uint32Array, at: number, running: boolean, waits: boolean): void {
  if (!running) writeElement(rows, at, link.valid, 0);
  else if (waits) {
    writeElement(rows, at, link.valid, 1);
    link.payload.forEach((place, i) => writeElement(rows, at, place, link.driven[i] ?? 0));
  }
  link.wasValid = readElement(rows, at, link.valid) === 1;
  link.payload.forEach((place, i) => {
    link.driven[i] = readElement(rows, at, place);
  });
}
