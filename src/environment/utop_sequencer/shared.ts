import { sequencerFault, type UtopSequencerSizes } from "../../ports/utop_sequencer.ts";
import type { Random } from "../random.ts";
import type { SequencerDrive } from "./drive.ts";
import type { UtopSequencerLimits } from "./duties.ts";
import type { EnginesView } from "./engines_view.ts";
import type { SequencerView } from "./sequencer_view.ts";

/** What the drivers of all profiles share. */
export interface Surroundings {
  readonly sizes: UtopSequencerSizes;
  readonly limits: UtopSequencerLimits;
  readonly view: SequencerView;
  readonly engines: EnginesView;
  readonly engineFault: EngineFault;
  readonly random: Random;
}

/** A code that a fault found outside may have. */
export function drawOutsideFault(random: Random): number {
  return random.between(sequencerFault.opcode, sequencerFault.engine);
}

/** One of the ones of a set that is not empty, as a mask. */
export function randomBit(random: Random, set: number): number {
  let rest = set;
  let ones = 0;
  for (let left = set; left !== 0; left &= left - 1) ones += 1;
  for (let skip = random.below(ones); skip > 0; skip -= 1) rest &= rest - 1;
  return rest & -rest;
}

/** Lowest ME of a set that is not empty. */
export function engineOf(set: number): number {
  return 31 - Math.clz32(set & -set);
}

/** Brings the fault of an ME that went offline, in that cycle or in the next (duty A8). */
export class EngineFault {
  private owed = false;

  /** `lost`: MEs that leave `mine_i` in this cycle by going offline. */
  drive(d: SequencerDrive, lost: number, random: Random): void {
    if (this.owed || (lost !== 0 && random.chance(0.5))) {
      d.fault = 1;
      d.faultCode = sequencerFault.engine;
      this.owed = false;
    } else if (lost !== 0) {
      this.owed = true;
    }
  }

  reset(): void {
    this.owed = false;
  }
}
