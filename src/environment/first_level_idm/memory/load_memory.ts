import type { FirstLevelSizes } from "../../../ports/first_level_idm.ts";
import type { ElementPlace } from "../../../ports/row_layout.ts";
import {
  axi4ReadChecker,
  axi4ReadLink,
  Axi4ReadSlave,
  type Axi4ReadChecker,
  type Axi4ReadLink,
  type Axi4ReadSlavePlan,
} from "../../axi/index.ts";
import type { Random } from "../../random.ts";
import { get, put, type PoolRows } from "../rows.ts";
import { addressSpace, wordBytes, wordParts, type Images } from "./images.ts";

/** How memory behaves. */
export interface LoadMemoryPlan extends Axi4ReadSlavePlan {
  /** Share of bursts with fewer beats than asked, and with more. */
  readonly shortShare: number;
  readonly longShare: number;
  /** Share of the late bursts that never come; only a reset ends that. */
  readonly deadShare: number;
}

/** Memory behind the loader's AXI4 read port: the images, with the latencies and errors of a plan. */
export class LoadMemory {
  private plan: LoadMemoryPlan | undefined;
  private readonly link: Axi4ReadLink = axi4ReadLink(wordParts);
  private readonly slave: Axi4ReadSlave;
  private readonly checker: Axi4ReadChecker = axi4ReadChecker({ beatBytes: wordBytes, burstBeats: 16 });
  private address = 0;
  private readonly images: Images;
  private readonly random: Random;
  private readonly readMaster: (link: Axi4ReadLink, outputs: Uint32Array, at: number) => void;
  private readonly writeSlave: (link: Axi4ReadLink, stimulus: Uint32Array, at: number) => void;

  constructor({ loadLimitCycles }: FirstLevelSizes, rows: PoolRows, images: Images, random: Random) {
    this.images = images;
    this.random = random;
    this.readMaster = masterReader(rows);
    this.writeSlave = slaveWriter(rows);
    this.slave = new Axi4ReadSlave({
      ...{ random, ids: 1, answerLimitCycles: loadLimitCycles },
      lateAt: (_id, _beats, now) => {
        if (random.chance(this.plan?.deadShare ?? 0)) return Infinity;
        // Half of what is late comes around the cycle in which the loader gives up.
        const behind = random.chance(0.5) ? random.below(8) - 4 : random.below(2 * loadLimitCycles);
        return now + loadLimitCycles + behind;
      },
    });
  }

  /** Behaves in this way from cycle `now` on. */
  begin(plan: LoadMemoryPlan, now: number): void {
    this.plan = plan;
    this.slave.begin(plan, now);
  }

  /** Takes note of the cycle before `now`. @throws {Error} when the loader broke a rule of AXI in it. */
  observe(outputs: Uint32Array, at: number, now: number): void {
    const { link, random } = this;
    this.readMaster(link, outputs, at);
    for (const { side, cycle, rule, text } of this.checker.check(link)) {
      // The slave's number of beats is wrong on purpose.
      if (side === "master") throw new Error(`m_axi, cycle ${cycle}, rule '${rule}': ${text}`);
    }
    const isTaken = link.running === 1 && link.arValid === 1 && link.arReady === 1;
    if (link.running === 1 && link.rValid === 1 && link.rReady === 1) {
      this.address = (this.address + wordBytes) % addressSpace;
    }
    if (isTaken) {
      this.address = link.arAddress;
      const { shortShare = 0, longShare = 0 } = this.plan ?? {};
      if (shortShare > 0 && link.arLength > 0 && random.chance(shortShare)) {
        link.arLength = random.below(link.arLength);
      } else if (longShare > 0 && random.chance(longShare)) {
        link.arLength += random.spread(16);
      }
    }
    this.slave.observe(link, now);
  }

  /** Writes the slave's side of cycle `now`. */
  drive(stimulus: Uint32Array, at: number, now: number, running: boolean): void {
    const { link } = this;
    this.slave.drive(link, now);
    if (!running) this.slave.driveReset(link);
    // Where nobody lives the beat stays as it was drawn.
    else if (link.rValid === 1) this.images.read(this.address, link.rData);
    link.running = running ? 1 : 0;
    this.writeSlave(link, stimulus, at);
  }
}

function masterReader({ place, elements }: PoolRows): (link: Axi4ReadLink, outputs: Uint32Array, at: number) => void {
  const valid = place("m_axi_arvalid_o");
  const address = elements("m_axi_araddr_o");
  const length = place("m_axi_arlen_o");
  const ready = place("m_axi_rready_o");
  return (link, outputs, at) => {
    link.arValid = get(outputs, at, valid);
    link.arLength = get(outputs, at, length);
    link.rReady = get(outputs, at, ready);
    link.arAddress = readAddress(outputs, at, address[0], address[1]);
  };
}

function slaveWriter({ place, elements }: PoolRows): (link: Axi4ReadLink, stimulus: Uint32Array, at: number) => void {
  const ready = place("m_axi_arready_i");
  const valid = place("m_axi_rvalid_i");
  const data = elements("m_axi_rdata_i");
  const response = place("m_axi_rresp_i");
  const last = place("m_axi_rlast_i");
  return (link, stimulus, at) => {
    put(stimulus, at, ready, link.arReady);
    put(stimulus, at, valid, link.rValid);
    put(stimulus, at, response, link.rResponse);
    put(stimulus, at, last, link.rLast);
    for (let part = 0; part < data.length; part += 1) put(stimulus, at, data[part], link.rData[part] ?? 0);
  };
}

/** An address of 40 bits in two elements of 20 bits. */
export function readAddress(
  row: Uint32Array,
  at: number,
  low: ElementPlace | undefined,
  high: ElementPlace | undefined,
): number {
  return get(row, at, high) * 0x10_0000 + get(row, at, low);
}
