import { matrixOpcode, opcodeIs } from "./operations.ts";

export type EngineDuty = "F1" | "F2" | "F3" | "F4";

/** One ME in one cycle: what the front end tells it, and what it answers. */
export interface EngineCycle {
  /** `rst_ni`. */
  readonly running: boolean;
  readonly online: boolean;
  readonly run: boolean;
  readonly save: boolean;
  readonly kill: boolean;
  readonly restore: boolean;
  readonly end: boolean;
  /** An operation is shown, and its word. */
  readonly shown: boolean;
  readonly word: number;
  readonly restored: boolean;
  readonly credit: boolean;
  readonly popDone: boolean;
  readonly saved: boolean;
  readonly finish: boolean;
}

/**
 * The duties of one ME. An engine answers what it saw in the cycle before: a restored pulse also in the first cycle in
 * which the restore has been taken back is allowed.
 */
export class EngineDuties {
  /** Operations shown and not credited, oldest first: whether each is a pop. */
  private shown: boolean[] = [];
  private popsOwed = 0;
  private saveCycles = 0;
  private restoreBefore = false;
  private readonly engine: number;

  constructor(engine: number) {
    this.engine = engine;
  }

  check(c: EngineCycle, report: (duty: EngineDuty, text: string) => void): void {
    const name = `ME ${this.engine}`;
    const anything = c.restored || c.credit || c.popDone || c.saved || c.finish;
    if (!c.running || !c.online) {
      if (anything) report("F4", `${name} answers out of service or in reset; allowed is nothing.`);
      this.forget();
      return;
    }
    if (!c.run && !c.save && anything) report("F4", `${name} answers without a uTop; allowed is nothing.`);
    this.saveCycles = c.save ? this.saveCycles + 1 : 0;
    const owed = this.shown.length + this.popsOwed;
    if (c.shown) this.shown.push(opcodeIs(c.word) === matrixOpcode.pop || opcodeIs(c.word) === matrixOpcode.popv);
    this.checkReturns(c, report);
    const fourth = this.saveCycles >= 4;
    if (c.saved && !fourth) {
      report("F2", `${name} is saved in cycle ${this.saveCycles} of a save; allowed is the fourth or later.`);
    }
    if (c.finish && !c.end && !(c.kill && fourth)) {
      report("F2", `${name} finishes without an end; allowed is that with me_end_o, or in a kill.`);
    }
    if (c.saved || c.finish) {
      if (owed > 0) report("F1", `${name} leaves and owes ${owed} credits or pops; allowed is none.`);
      this.shown = [];
      this.popsOwed = 0;
    }
    if (c.restored && !c.restore && !this.restoreBefore) {
      report("F3", `${name} is restored and was not told to be; allowed is that with me_restore_o.`);
    }
    this.restoreBefore = c.restore;
    if (!c.run && !c.save) this.forget();
  }

  private checkReturns(c: EngineCycle, report: (duty: EngineDuty, text: string) => void): void {
    const name = `ME ${this.engine}`;
    if (c.credit) {
      const isPop = this.shown.shift();
      if (isPop === undefined)
        report("F1", `${name} gives a credit that it owes not; allowed is one for an operation.`);
      else if (isPop) this.popsOwed += 1;
    }
    if (!c.popDone) return;
    if (this.popsOwed === 0) report("F1", `${name} completes a pop that it did not begin; allowed is one that it did.`);
    else this.popsOwed -= 1;
  }

  private forget(): void {
    this.shown = [];
    this.popsOwed = 0;
    this.saveCycles = 0;
    this.restoreBefore = false;
  }
}
