import { Module, type Expr, type Signal } from "../../../hdl/index.ts";
import { sequencerState, utopSequencerPorts, type UtopSequencerSizes } from "../../../ports/index.ts";
import type { DutySource as SourceOfDuty, PromiseSource as SourceOfPromise } from "../../promises/promise.ts";
import { BlockWatch } from "../../promises/watch.ts";
import { sequencerShape, type SequencerShape } from "../sizes.ts";

export { anyOf } from "../../promises/watch.ts";

/** What every monitor is shaped by: the block's shape, and S and T of the contract. */
export interface WatchShape extends SequencerShape {
  readonly saveLimitCycles: number;
  readonly answerLimitCycles: number;
}

/** The sizes of a config that monitors depend on. */
export interface WatchSizes extends UtopSequencerSizes {
  readonly saveLimitCycles: number;
  readonly answerLimitCycles: number;
  readonly reset: "async_low" | "sync";
}

/** Derives the widths. Throws RangeError for sizes out of range. */
export function watchShape(sizes: WatchSizes): WatchShape {
  const { saveLimitCycles, answerLimitCycles } = sizes;
  return { ...sequencerShape(sizes, sizes.reset), saveLimitCycles, answerLimitCycles };
}

/** One promise of docs/contracts/utop_sequencer.md. */
export type PromiseSource = SourceOfPromise<WatchShape>;

/** A duty (A) of docs/contracts/utop_sequencer.md. */
export type DutySource = SourceOfDuty<WatchShape>;

const paper = "Neu10 (Xue et al., arXiv 2408.04104), NeuISA; cycles as in docs/contracts/utop_sequencer.md";

/** A circuit that watches the uTop sequencer from outside. */
export class Watch extends BlockWatch<WatchShape> {
  /** `memory`: "none" for a circuit that judges a cycle by itself, without a register. */
  constructor(
    shape: WatchShape,
    name: string,
    file: string,
    summary: string,
    memory: "registers" | "none" = "registers",
  ) {
    const path = `src/generators/utop_sequencer/promises/${file}`;
    const m = new Module(`utop_sequencer_${name}`, { summary, source: paper, file: path });
    if (memory === "registers") {
      m.clock("clk_i", "Clock.");
      m.reset("rst_ni", shape.reset, "Reset, active low.");
    }
    super(shape, m, utopSequencerPorts(shape));
  }

  /** The sequencer is in this state. */
  is(state: keyof typeof sequencerState): Expr<1> {
    return this.port("state_o").eq(sequencerState[state]);
  }

  /** The sequencer was in this state in the cycle before. */
  was(state: keyof typeof sequencerState): Expr<1> {
    return this.portBefore("state_o").eq(sequencerState[state]);
  }

  /** Its MEs that answer: `finish`, or saved and not finish. */
  answers(kind: "finish" | "saved"): Signal {
    const mine = this.port("mine_i");
    const finish = this.port("me_finish_i");
    if (kind === "finish") return this.once("finish", () => finish.and(mine), "MEs of this vNPU that finish.");
    const saved = this.port("me_saved_i");
    return this.once("saved", () => saved.and(mine).and(finish.not()), "MEs of this vNPU that saved.");
  }
}
