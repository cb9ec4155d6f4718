import type { AxiMaster } from "../../control_registers/axi_master.ts";
import { seededRandom } from "../../random.ts";
import { hypervisorThread } from "./hypervisor.ts";
import { nobody, type Answer, type Desk, type Seat, type Step, type Thread } from "./thread.ts";
import { userThread } from "./user.ts";

interface Running {
  readonly thread: Thread;
  /** What it wants next; nothing while it waits for an answer. */
  step: Step | undefined;
  /** First cycle in which that may be ordered. */
  at: number;
}

const nothing: Answer = { data: 0, refused: false };

/** The hypervisor and what it does for each user, each a thread with chance of its own. They share one master. */
export class Software {
  private threads: Running[] = [];
  /** Owners of accesses of threads that are gone are below this. */
  private base = 0;
  private turn = 0;
  private readonly desk: Desk;
  private readonly seats: readonly Seat[];

  constructor(desk: Desk, seed: number) {
    this.desk = desk;
    const count = 1 + desk.makers.length;
    this.seats = Array.from({ length: count }, (_, at) => ({ desk, random: seededRandom(seed + 0x9e37 * at) }));
  }

  /** All begin anew: nobody remembers anything. */
  begin(): void {
    const { desk } = this;
    this.base += this.threads.length;
    desk.isOpen = false;
    desk.owner.fill(nobody);
    desk.wanted.fill(nobody);
    desk.hasSegments.fill(0);
    this.threads = this.seats.map((seat, at) => ({
      thread: at === 0 ? hypervisorThread(seat) : userThread(seat, at - 1),
      ...{ step: undefined, at: 0 },
    }));
    for (const running of this.threads) this.advance(running, nothing);
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
      const number = (this.turn + place) % count;
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
    this.turn = (this.turn + 1) % Math.max(1, count);
  }

  private advance(running: Running, answer: Answer): void {
    const { done, value } = running.thread.next(answer);
    running.step = done === true ? undefined : value;
    running.at = this.desk.now + (running.step?.kind === "wait" ? running.step.cycles : 0);
  }
}
