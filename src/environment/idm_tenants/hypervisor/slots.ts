import type { AxiMaster } from "../../control_registers/axi_master.ts";
import type { Desk } from "./desk.ts";
import type { Part, Step } from "./step.ts";

/** From the order of an access to its answer, at most. */
const slotCycles = 4;

interface Turn {
  readonly thread: Part<void>;
  step: Step | undefined;
}

type Clock = Readonly<Pick<Desk, "now" | "irq">> & Pick<Desk, "orderedAt">;

/**
 * The hypervisor's threads, one for each user. Each has cycles of its own in which it may order an access, one in every
 * `slotCycles` · users: so no user's accesses come later for those of another. What they share is the loader.
 */
export class Slots {
  private turns: Turn[] = [];
  /** Whose access is under way, or `-1`. */
  private waits = -1;
  private readonly clock: Clock;

  /** `clock` tells the cycle, and `irq_o` of the one before; it is told when an access is ordered. */
  constructor(clock: Clock) {
    this.clock = clock;
  }

  /** These threads begin, in place of all others. */
  begin(threads: readonly Part<void>[]): void {
    this.turns = threads.map((thread) => ({ thread, step: undefined }));
    for (const turn of this.turns) turn.step = turn.thread.next(0).value ?? undefined;
  }

  /** No thread has anything left to do. */
  get isOver(): boolean {
    return this.waits < 0 && this.turns.every(({ step }) => step === undefined);
  }

  /** Hands an answer to the thread that waits for it. @throws {Error} for an access that was refused. */
  answer(owner: number, data: number, refused: boolean): void {
    const turn = this.turns[owner];
    this.waits = -1;
    if (refused) throw new Error(`An access of user ${owner} was refused; allowed is an OKAY.`);
    if (turn !== undefined) this.advance(turn, data);
  }

  /** Lets the thread whose cycle this is go on. @throws {Error} when the access before has no answer. */
  drive(master: Pick<AxiMaster, "read" | "write">): void {
    const { turns, clock } = this;
    const { now, irq } = clock;
    if (now % slotCycles !== 0 || turns.length === 0) return;
    const owner = (now / slotCycles) % turns.length;
    const turn = turns[owner];
    if (turn?.step === undefined) return;
    if (this.waits >= 0) {
      throw new Error(
        `An access of user ${this.waits} has no answer in cycle ${now}; allowed are ${slotCycles} cycles.`,
      );
    }
    // What does not use the bus takes no slot.
    for (let step = turn.step as Step | undefined; step !== undefined; step = turn.step) {
      if (step.kind === "write") master.write(now, owner, step.address, step.data, 15);
      else if (step.kind === "read") master.read(now, owner, step.address);
      else if (now >= step.cycle) this.advance(turn, 0);
      else if (step.kind === "irq" && irq === 1) this.advance(turn, 1);
      else return;
      if (step.kind === "write" || step.kind === "read") {
        this.waits = owner;
        clock.orderedAt = now;
        return;
      }
    }
  }

  private advance(turn: Turn, answer: number): void {
    const { done, value } = turn.thread.next(answer);
    turn.step = done === true ? undefined : value;
  }
}
