import type { AxiMaster } from "../../control_registers/axi_master.ts";
import { seededRandom } from "../../random.ts";
import type { IdealSettings } from "../ideal/settings.ts";
import { hypervisorThread } from "./hypervisor.ts";
import { steadyHypervisorThread, steadyTenantThread } from "./steady.ts";
import { tenantThread, twinThread } from "./tenant.ts";
import type { Answer, Desk, Seat, Step, Thread } from "./thread.ts";

interface Running {
  readonly thread: Thread;
  /** What it wants next; nothing while it waits for an answer, or when it has ended. */
  step: Step | undefined;
  /** First cycle in which that may be ordered. */
  at: number;
}

const nothing: Answer = { data: 0, refused: false };

/** The hypervisor and the tenants, each a thread with chance of its own. They share one master. */
export class Software {
  private threads: Running[] = [];
  /** Owners of accesses of threads that are gone are below this. */
  private base = 0;
  private turn = 0;
  private readonly desk: Desk;
  private readonly seats: readonly Seat[];
  private readonly ideal: IdealSettings | undefined;
  private readonly beginRun: (vnpu: number) => void;

  /** @param beginRun is told of each doorbell of a steady tenant, just before it. */
  constructor(desk: Desk, seed: number, ideal: IdealSettings | undefined, beginRun: (vnpu: number) => void) {
    this.desk = desk;
    this.ideal = ideal;
    this.beginRun = beginRun;
    const count = 1 + desk.sizes.vnpus;
    this.seats = Array.from({ length: count }, (_, at) => ({ desk, random: seededRandom(seed + 0x9e37 * at) }));
  }

  /** All begin anew: the core was reset. */
  begin(): void {
    this.base += this.threads.length;
    this.desk.live = 0;
    this.threads = this.seats.map((seat, at) => ({
      thread: this.threadOf(seat, at),
      ...{ step: undefined, at: 0 },
    }));
    const { twin } = this.desk;
    const seat = this.seats[0];
    if (twin !== undefined && seat !== undefined) {
      this.threads.push({ thread: twinThread(seat, twin), step: undefined, at: 0 });
    }
    for (const running of this.threads) this.advance(running, nothing);
  }

  private threadOf(seat: Seat, at: number): Thread {
    const { ideal } = this;
    if (ideal === undefined) return at === 0 ? hypervisorThread(seat) : tenantThread(seat, at - 1);
    return at === 0 ? steadyHypervisorThread(seat, ideal) : steadyTenantThread(seat, at - 1, this.beginRun);
  }

  /** Hands an answer to the thread that waits for it. */
  answer(owner: number, data: number, refused: boolean): void {
    const running = this.threads[owner - this.base];
    if (running !== undefined) this.advance(running, { data, refused });
  }

  /** Orders at most one write and one read of threads that want one, in turn. */
  drive(master: AxiMaster): void {
    const { threads, desk } = this;
    const { now } = desk;
    let canWrite = master.writeRoom;
    let canRead = master.readRoom;
    const count = threads.length;
    for (let place = 0; place < count; place += 1) {
      const number = this.turn + place < count ? this.turn + place : this.turn + place - count;
      const running = threads[number];
      const step = running?.step;
      if (running === undefined || step === undefined || now < running.at) continue;
      if (step.kind === "wait") {
        this.advance(running, nothing);
      } else if (step.kind === "write" && canWrite) {
        master.write(now, this.base + number, step.address, step.data, step.strobe);
        running.step = undefined;
        canWrite = false;
      } else if (step.kind === "read" && canRead) {
        master.read(now, this.base + number, step.address);
        running.step = undefined;
        canRead = false;
      }
    }
    this.turn = this.turn + 1 < count ? this.turn + 1 : 0;
  }

  private advance(running: Running, answer: Answer): void {
    const { done, value } = running.thread.next(answer);
    running.step = done === true ? undefined : value;
    running.at = this.desk.now + (running.step?.kind === "wait" ? running.step.cycles : 0);
  }
}
