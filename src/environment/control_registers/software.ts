import type { AxiMaster } from "./axi_master.ts";
import { guestThread } from "./guest.ts";
import { hypervisorThread } from "./hypervisor.ts";
import type { Answer, Desk, Step, Thread } from "./thread.ts";

/** A thread, and where it stands. */
interface Running {
  readonly thread: Thread;
  /** What it wants next; nothing while it waits for an answer. */
  step: Step | undefined;
  /** First cycle in which that may be ordered. */
  at: number;
}

const nothing: Answer = { data: 0, refused: false };

/** The hypervisor and the guests, each a thread that waits for the answer of its access. They share one master. */
export class Software {
  private threads: Running[] = [];
  private desk: Desk | undefined;
  /** Owners of accesses of threads that are gone are below this. */
  private base = 0;

  /** Begins anew in cycle `now`: nobody remembers anything. */
  begin(desk: Desk, now: number): void {
    this.desk = desk;
    this.base += this.threads.length;
    const threads = [
      hypervisorThread(desk),
      ...Array.from({ length: desk.sizes.vnpus }, (_, v) => guestThread(desk, v)),
    ];
    this.threads = threads.map((thread) => ({ thread, step: undefined, at: now }));
    for (const running of this.threads) this.advance(running, nothing, now);
  }

  /** Hands an answer to the thread that waits for it. */
  answer(owner: number, data: number, refused: boolean, now: number): void {
    const running = this.threads[owner - this.base];
    if (running !== undefined) this.advance(running, { data, refused }, now);
  }

  /** Orders at most one write and one read of threads that want one, taken from a random place on. */
  drive(master: AxiMaster, now: number): void {
    const { threads, desk } = this;
    if (desk === undefined) return;
    let canWrite = master.writeRoom;
    let canRead = master.readRoom;
    const first = desk.random.below(threads.length);
    for (let place = 0; place < threads.length; place += 1) {
      const number = (first + place) % threads.length;
      const running = threads[number];
      const step = running?.step;
      if (running === undefined || step === undefined || now < running.at) continue;
      if (step.kind === "wait") {
        this.advance(running, nothing, now);
      } else if (step.kind === "write" && canWrite) {
        master.write(now, this.base + number, step.address, step.data, 15);
        running.step = undefined;
        canWrite = false;
      } else if (step.kind === "read" && canRead) {
        master.read(now, this.base + number, step.address);
        running.step = undefined;
        canRead = false;
      }
    }
  }

  private advance(running: Running, answer: Answer, now: number): void {
    const { done, value } = running.thread.next(answer);
    running.step = done === true ? undefined : value;
    running.at = now + (running.step?.kind === "wait" ? running.step.cycles : 0);
  }
}
