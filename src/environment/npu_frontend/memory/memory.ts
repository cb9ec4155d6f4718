import { fetchMasterSizes } from "../../../ports/fetch_master.ts";
import type { NpuFrontendSizes } from "../../../ports/npu_frontend.ts";
import {
  axi4ReadChecker,
  axi4ReadLink,
  Axi4ReadSlave,
  type Axi4ReadChecker,
  type Axi4ReadLink,
  type Axi4ReadSlavePlan,
} from "../../axi/index.ts";
import { linkRows, type LinkRows } from "../../fetch_master/link_rows.ts";
import type { Random } from "../../random.ts";
import type { FrontendRows } from "../rows.ts";
import { addressSpace, type Segments } from "./segments.ts";

/** How memory behaves. */
export interface MemoryPlan extends Axi4ReadSlavePlan {
  /** Share of beats outside of every segment that are random words, and no error. */
  readonly garbageShare: number;
}

const beatBytes = 16;
/** `DECERR`: nobody lives at that address. */
const decodeError = 3;

/** Memory behind the AXI4 read port: what lies in the segments, with the latencies and errors of a plan. */
export class FrontendMemory {
  private plan: MemoryPlan | undefined;
  private readonly link: Axi4ReadLink = axi4ReadLink(4);
  private readonly slave: Axi4ReadSlave;
  private readonly checker: Axi4ReadChecker;
  private readonly port: LinkRows;
  /** By ID: address of the next beat. */
  private readonly address: Float64Array;
  private readonly segments: Segments;
  private readonly random: Random;
  private readonly vnpus: number;
  /** vNPU of the row of an execution table whose address was taken in the cycle that was observed last; −1: none. */
  rowAsked = -1;
  rowAddress = 0;

  constructor(sizes: NpuFrontendSizes, rows: FrontendRows, segments: Segments, random: Random) {
    const { answerLimitCycles, vnpus } = sizes;
    const ids = fetchMasterSizes(sizes).requesters;
    this.port = linkRows(rows);
    this.segments = segments;
    this.random = random;
    this.vnpus = vnpus;
    this.address = new Float64Array(ids);
    this.checker = axi4ReadChecker({ beatBytes, burstBeats: 16, burstsPerId: 1 });
    this.slave = new Axi4ReadSlave({
      ...{ random, ids, answerLimitCycles },
      // Half of what is late comes around the cycle in which its request runs out of time.
      lateAt: (_id, beats, now) => {
        const around = now + answerLimitCycles - beats - random.below(6);
        return random.chance(0.5) ? Math.max(now, around) : now + answerLimitCycles + random.below(answerLimitCycles);
      },
    });
  }

  /** Behaves in this way from cycle `now` on. */
  begin(plan: MemoryPlan, now: number): void {
    this.plan = plan;
    this.slave.begin(plan, now);
  }

  /** Takes note of the cycle before `now`. @throws {Error} when a side broke a rule of AXI in it. */
  observe(outputs: Uint32Array, at: number, now: number): void {
    const { link, address } = this;
    this.port.readMaster(link, outputs, at);
    const broken = this.checker.check(link)[0];
    if (broken !== undefined) {
      throw new Error(`m_axi, cycle ${broken.cycle}, ${broken.side}, rule '${broken.rule}': ${broken.text}`);
    }
    this.slave.observe(link, now);
    this.rowAsked = -1;
    if (link.running === 0) return;
    if (link.rValid === 1 && link.rReady === 1) {
      address[link.rId] = ((address[link.rId] ?? 0) + beatBytes) % addressSpace;
    }
    if (link.arValid === 0 || link.arReady === 0) return;
    address[link.arId] = link.arAddress;
    if (link.arId >= this.vnpus) {
      this.rowAsked = link.arId - this.vnpus;
      this.rowAddress = link.arAddress;
    }
  }

  /** Writes the slave's side of cycle `now`, and the reset. */
  drive(stimulus: Uint32Array, at: number, now: number, running: boolean): void {
    const { link } = this;
    this.slave.drive(link, now);
    if (!running) this.slave.driveReset(link);
    else if (link.rValid === 1) this.fill();
    link.running = running ? 1 : 0;
    this.port.writeSlave(link, stimulus, at);
  }

  private fill(): void {
    const { link, random, vnpus } = this;
    const id = link.rId;
    const first = id < vnpus ? 2 * id + 1 : 2 * (id - vnpus);
    if (this.segments.read(this.address[id] ?? 0, first, link.rData)) return;
    const garbage = this.plan?.garbageShare ?? 0;
    if (garbage > 0 && random.chance(garbage)) return;
    if (link.rResponse === 0) link.rResponse = decodeError;
  }
}
