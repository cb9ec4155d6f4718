import type { NpuFrontendSizes } from "../../../ports/npu_frontend.ts";
import { writeElement, type ElementPlace } from "../../../ports/row_layout.ts";
import type { Random } from "../../random.ts";
import type { FrontendRows } from "../rows.ts";
import type { FrontendView } from "../view.ts";
import { blocksOf, cyclesOf, matrixOpcode, opcodeIs, portOfOpcode } from "./operations.ts";
import { ResultBlocks } from "./result_blocks.ts";

/** How engines behave. `…Max` are spread from 1 up, cycles. */
export interface EnginePlan {
  /** What the times of operations are multiplied with; 1 = those of NeuISA. */
  readonly scale: number;
  /** Cycles from the begin of an operation to the next that may begin, beside those of the ports. */
  readonly beginMax: number;
  readonly finishMax: number;
  readonly saveMax: number;
  readonly restoreMax: number;
  /** Shares of saves, and of restores, that are never answered. */
  readonly muteShare: number;
  readonly muteRestoreShare: number;
  /** Share of the answers of a kill that say finished. */
  readonly killFinishShare: number;
  /** Saves and restores take as long as they may, and no less. */
  readonly steady: boolean;
}

/** Operations that an ME holds and has not begun: two by credit, and what shows behind a flush. */
const depth = 4;
/** From a vector going into the array to its result: a cycle for each row. */
const arrayRows = 128;
/** First cycle of a save in which it may be answered (F2). */
const firstSaved = 4;

/**
 * The MEs: each takes operations in order, begins one when its port is free, and gives credit; saves, restores, finishes.
 * What it holds when it must leave goes into its context: credits and pops of it are given back before the answer. All
 * state is by ME; times are cycles of the run.
 */
export class MatrixEngines {
  private readonly held: Uint8Array;
  /** It answered saved or finished in the cycle that is seen now. */
  private readonly leaving: Uint8Array;
  private readonly mute: Uint8Array;
  private readonly waiting: Uint32Array;
  private readonly count: Uint8Array;
  private readonly beginAt: Float64Array;
  private readonly portFreeAt: Float64Array;
  private readonly results: readonly ResultBlocks[];
  /** Infinity: no pop is under way. */
  private readonly popDoneAt: Float64Array;
  private readonly finishAt: Float64Array;
  /** Cycles of this save or restore so far, and the one in which it is answered, from 1; `restored` = it was. */
  private readonly saving: Int32Array;
  private readonly savedIn: Int32Array;
  private readonly restoring: Int32Array;
  private readonly restoredIn: Int32Array;
  private readonly restored: Uint8Array;
  /** It was given an operation, or restored, since its µTop began: a save before that leaves the context in SRAM as it is. */
  private readonly touched: Uint8Array;
  /** Results in saved contexts, by their address. */
  private readonly contexts: Map<number, number> = new Map();

  private restoredSet = 0;
  private creditSet = 0;
  private popDoneSet = 0;
  private savedSet = 0;
  private finishSet = 0;

  private readonly places: readonly ElementPlace[];
  private readonly sizes: NpuFrontendSizes;
  private readonly random: Random;

  constructor(sizes: NpuFrontendSizes, rows: FrontendRows, random: Random) {
    const { matrixEngines: mes } = sizes;
    this.sizes = sizes;
    this.random = random;
    const names = ["me_restored_i", "me_credit_i", "me_pop_done_i", "me_saved_i", "me_finish_i"];
    this.places = names.map((name) => rows.whole(name));
    this.held = new Uint8Array(mes);
    this.leaving = new Uint8Array(mes);
    this.mute = new Uint8Array(mes);
    this.waiting = new Uint32Array(depth * mes);
    this.count = new Uint8Array(mes);
    this.beginAt = new Float64Array(mes);
    this.portFreeAt = new Float64Array(3 * mes);
    this.results = Array.from({ length: mes }, () => new ResultBlocks());
    this.popDoneAt = new Float64Array(mes).fill(Infinity);
    this.finishAt = new Float64Array(mes).fill(Infinity);
    this.saving = new Int32Array(mes);
    this.savedIn = new Int32Array(mes);
    this.restoring = new Int32Array(mes);
    this.restoredIn = new Int32Array(mes);
    this.restored = new Uint8Array(mes);
    this.touched = new Uint8Array(mes);
  }

  /** MEs that were told to finish in the cycle that was driven last, as a set. */
  get finished(): number {
    return this.finishSet;
  }

  /** All forget everything: reset. */
  reset(): void {
    for (let m = 0; m < this.held.length; m += 1) this.forget(m);
    this.contexts.clear();
  }

  /** Writes cycle `now`; `silent` are MEs that may be out of service from this cycle on. */
  drive(stimulus: Uint32Array, at: number, now: number, view: FrontendView, plan: EnginePlan, silent: number): void {
    this.restoredSet = 0;
    this.creditSet = 0;
    this.popDoneSet = 0;
    this.savedSet = 0;
    this.finishSet = 0;
    const busy = (view.run | view.save) & view.meOnline;
    for (let m = 0; m < this.held.length; m += 1) {
      const bit = 1 << m;
      if (this.leaving[m] === 1 || (busy & bit) === 0) {
        if (this.held[m] === 1) this.forget(m);
      } else {
        this.observe(m, bit, now, view, plan);
        const limit = this.sizes.saveLimitCycles;
        const lost = (this.saving[m] ?? 0) >= limit || (this.restoring[m] ?? 0) >= limit;
        if (!lost && (silent & bit) === 0) this.act(m, bit, now, view, plan);
      }
    }
    const sets = [this.restoredSet, this.creditSet, this.popDoneSet, this.savedSet, this.finishSet];
    for (let port = 0; port < sets.length; port += 1) {
      const place = this.places[port];
      const set = sets[port] ?? 0;
      if (set !== 0 && place !== undefined) writeElement(stimulus, at, place, set);
    }
  }

  private observe(m: number, bit: number, now: number, view: FrontendView, plan: EnginePlan): void {
    const { random, sizes } = this;
    this.held[m] = 1;
    if ((view.operationValid & bit) !== 0) {
      const count = this.count[m] ?? 0;
      if (count >= depth) throw new Error(`ME ${m} is given ${depth + 1} operations that it has not begun.`);
      if (count === 0) this.beginAt[m] = Math.max(this.beginAt[m] ?? 0, now + this.random.spread(plan.beginMax) - 1);
      this.waiting[depth * m + count] = view.operation[m] ?? 0;
      this.count[m] = count + 1;
      this.touched[m] = 1;
    }
    if ((view.save & bit) !== 0) {
      if (this.saving[m] === 0) {
        const most = Math.min(plan.saveMax, sizes.saveLimitCycles);
        this.savedIn[m] = Math.max(firstSaved, plan.steady ? most : random.spread(most));
        this.mute[m] = random.chance(plan.muteShare) ? 1 : 0;
      }
      this.saving[m] = (this.saving[m] ?? 0) + 1;
      this.restoring[m] = 0;
    }
    if ((view.restore & bit) === 0) {
      this.restoring[m] = 0;
      this.restored[m] = 0;
    } else if (this.restored[m] === 0) {
      if (this.restoring[m] === 0) {
        const most = Math.min(plan.restoreMax, sizes.saveLimitCycles);
        this.restoredIn[m] = plan.steady ? most : random.spread(most);
        this.mute[m] = random.chance(plan.muteRestoreShare) ? 1 : 0;
      }
      this.restoring[m] = (this.restoring[m] ?? 0) + 1;
    }
  }

  private act(m: number, bit: number, now: number, view: FrontendView, plan: EnginePlan): void {
    const saving = this.saving[m] ?? 0;
    // What it was given is given back in a cycle before the one in which it leaves.
    const clean = this.count[m] === 0 && this.popDoneAt[m] === Infinity;
    const hurry = saving > 0 && (saving + 4 >= (this.savedIn[m] ?? 0) || (view.kill & bit) !== 0);
    this.operate(m, bit, now, plan, hurry);
    const restoring = this.restoring[m] ?? 0;
    if (restoring > 0 && this.mute[m] === 0 && restoring + 1 >= (this.restoredIn[m] ?? 0)) {
      this.restoredSet |= bit;
      this.restored[m] = 1;
      this.restoring[m] = 0;
      this.touched[m] = 1;
      this.results[m]?.restore(this.contexts.get(view.context[m] ?? 0) ?? 0);
      this.contexts.delete(view.context[m] ?? 0);
    }
    if (!clean) return;
    if (saving > 0) {
      if (this.mute[m] === 0 && saving + 1 >= (this.savedIn[m] ?? 0)) this.leave(m, bit, view, plan);
    } else if ((view.end & bit) !== 0) {
      if (this.finishAt[m] === Infinity) this.finishAt[m] = now + this.random.spread(plan.finishMax) - 1;
      if (now < (this.finishAt[m] ?? 0)) return;
      this.finishSet |= bit;
      this.leaving[m] = 1;
    }
  }

  /** Ends a pop, and begins the operation that is first; in a hurry without waiting for anything. */
  private operate(m: number, bit: number, now: number, plan: EnginePlan, hurry: boolean): void {
    if (hurry || now >= (this.popDoneAt[m] ?? 0)) this.endPop(m, bit);
    if (this.count[m] === 0) return;
    const word = this.waiting[depth * m] ?? 0;
    const opcode = opcodeIs(word);
    const pops = opcode === matrixOpcode.pop || opcode === matrixOpcode.popv;
    const results = this.results[m];
    if (results === undefined) throw new Error(`There is no ME ${m}.`);
    const port = 3 * m + (portOfOpcode[opcode] ?? 0);
    const blocks = blocksOf(word);
    if (pops && this.popDoneAt[m] !== Infinity) return;
    if (!hurry) {
      if (now < (this.beginAt[m] ?? 0) || now < (this.portFreeAt[port] ?? 0)) return;
      if (pops && now < results.readyAt(blocks)) return;
      // The weights that it takes are all in.
      if (opcode === matrixOpcode.loadw && now < (this.portFreeAt[3 * m] ?? 0)) return;
    }
    this.creditSet |= bit;
    this.count[m] = (this.count[m] ?? 1) - 1;
    this.waiting.copyWithin(depth * m, depth * m + 1, depth * m + depth);
    this.beginAt[m] = now + this.random.spread(plan.beginMax);
    // With a short save limit, a pop waits before it begins: the pops that it owes can be given back in time.
    const short = hurry || (pops && this.sizes.saveLimitCycles < 8);
    const cycles = short ? 1 : Math.max(1, Math.round(cyclesOf(word) * plan.scale));
    this.portFreeAt[port] = now + cycles;
    if (opcode === matrixOpcode.push) {
      results.push(blocks, now + Math.round(arrayRows * plan.scale), cycles / blocks);
    } else if (pops) {
      results.pop(blocks);
      this.popDoneAt[m] = now + cycles - 1;
      if (cycles === 1) this.endPop(m, bit);
    }
  }

  /** Tells that a pop is complete: one in a cycle. */
  private endPop(m: number, bit: number): void {
    if (this.popDoneAt[m] === Infinity || (this.popDoneSet & bit) !== 0) return;
    this.popDoneAt[m] = Infinity;
    this.popDoneSet |= bit;
  }

  private leave(m: number, bit: number, view: FrontendView, plan: EnginePlan): void {
    const { random } = this;
    const killed = (view.kill & bit) !== 0;
    const finishes = killed ? random.chance(plan.killFinishShare) : (view.end & bit) !== 0 && random.chance(0.5);
    if (finishes) this.finishSet |= bit;
    // Both at once is a finish.
    if (!finishes || random.chance(0.1)) this.savedSet |= bit;
    if (killed) this.contexts.delete(view.context[m] ?? 0);
    if (!finishes && !killed && this.touched[m] === 1) {
      if (this.contexts.size > 4096) this.contexts.clear();
      this.contexts.set(view.context[m] ?? 0, this.results[m]?.blocks ?? 0);
    }
    this.leaving[m] = 1;
  }

  private forget(m: number): void {
    this.held[m] = 0;
    this.leaving[m] = 0;
    this.count[m] = 0;
    this.results[m]?.restore(0);
    this.popDoneAt[m] = Infinity;
    this.finishAt[m] = Infinity;
    this.saving[m] = 0;
    this.restoring[m] = 0;
    this.restored[m] = 0;
    this.touched[m] = 0;
    this.beginAt[m] = 0;
    for (let port = 0; port < 3; port += 1) this.portFreeAt[3 * m + port] = 0;
  }
}
