import type { Random } from "../../random.ts";
import { group, pool } from "../bus/registers.ts";
import type { CoreDrive } from "./core_drive.ts";

/**
 * Brings together what meets by chance too rarely: a pulse or a trap in the cycle behind a barrier or the end of a task,
 * in which the first level decides about a group; and one in the cycle of a write. The contract says which of them wins.
 */
export class Meetings {
  private syncBefore = 0;
  private doneBefore = 0;
  /** A write of HOLD acted. */
  private unholdBefore = false;
  private readonly all: number;
  private readonly barrierStages: number;
  private readonly random: Random;

  constructor(cores: number, barrierStages: number, random: Random) {
    this.all = 2 ** cores - 1;
    this.barrierStages = barrierStages;
    this.random = random;
  }

  /** Adds to what the cores say; `acting` is the address of the write that acts in this cycle, −1 for none. */
  drive(d: CoreDrive, acting: number, share: number): void {
    const { random } = this;
    const behind = this.syncBefore | this.doneBefore;
    this.syncBefore = d.syncLocal;
    this.doneBefore = d.taskDone;
    if (share === 0) return;
    const isHold = acting >= 0x1000 && acting < 0x2000 && (acting & 0x1f) === group.hold;
    const isMet = this.barrierStages === 0 ? this.unholdBefore : this.barrierStages === 1 && isHold;
    this.unholdBefore = isHold;
    if (behind !== 0 && random.chance(share)) this.strike(d, random.chance(0.5) ? behind : this.all);
    else if (isMet && random.chance(share)) this.strike(d, this.all);
    else if (acting >= 0x1000 && random.chance(share / 4)) this.strike(d, this.all);
    else if ((acting === pool.irqTask || acting === pool.irqGroup) && random.chance(share)) {
      d.irq |= this.all;
      d.taskDone |= this.all;
    }
  }

  private strike(d: CoreDrive, cores: number): void {
    const draw = this.random.below(16);
    if (draw < 4 || draw > 12) d.trap |= cores;
    if ((draw > 2 && draw < 6) || draw > 14) d.guardTrap |= cores;
    if (draw === 6 || draw === 7 || draw === 12) d.syncLocal |= cores;
    if (draw > 7 && draw < 13) d.taskDone |= cores;
    if (draw > 9 && draw < 14) d.irq |= cores;
  }
}
