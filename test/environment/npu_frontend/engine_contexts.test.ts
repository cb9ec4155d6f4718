import { expect, it } from "vitest";
import { MatrixEngines } from "../../../src/environment/npu_frontend/engines/matrix_engines.ts";
import { idealPlan } from "../../../src/environment/npu_frontend/ideal/plan.ts";
import { frontendRows } from "../../../src/environment/npu_frontend/rows.ts";
import { emptyFrontendView } from "../../../src/environment/npu_frontend/view.ts";
import { seededRandom } from "../../../src/environment/random.ts";
import { meSlot, packSlot } from "../../../src/isa/index.ts";
import { readElement } from "../../../src/ports/row_layout.ts";
import { cores } from "./run.ts";

const word = (id: string, operands: Record<string, number>): number => packSlot(meSlot, { id, operands });
const push = word("push", { rs: 0, offset: 0, length: 1 });
const popv = word("popv", { vd: 0 });

/** One ME of a core, told what the front end shows; gives the cycle in which `port` first answers, from 0. */
class OneEngine {
  private now = 0;
  private readonly rows = frontendRows(cores.paper);
  private readonly engines = new MatrixEngines(cores.paper, this.rows, seededRandom(1));
  private readonly view = emptyFrontendView(cores.paper);
  private readonly row = new Uint32Array(this.rows.inputs.words);

  until(port: string, shown: { run?: 1; save?: 1; restore?: 1; operation?: number }, most = 1_000): number {
    const { view, row, engines } = this;
    for (let cycle = 0; cycle < most; cycle += 1) {
      view.meOnline = 1;
      view.run = shown.run ?? 0;
      view.save = shown.save ?? 0;
      view.restore = shown.restore ?? 0;
      view.operationValid = cycle === 0 && shown.operation !== undefined ? 1 : 0;
      view.operation[0] = shown.operation ?? 0;
      view.context[0] = 64;
      row.fill(0);
      engines.drive(row, 0, this.now, view, idealPlan().engine, 0);
      this.now += 1;
      if (readElement(row, 0, this.rows.place(port)) === 1) return cycle;
    }
    return most;
  }

  /** A cycle without a µTop. */
  rest(): void {
    this.until("me_credit_i", {}, 1);
  }
}

it("an engine that is saved before it was restored leaves its context as it is", () => {
  const engine = new OneEngine();
  expect(engine.until("me_credit_i", { run: 1, operation: push })).toBe(0);
  // Drained and saved in 256 + 128 cycles, the one before the first that the engine sees included.
  expect(engine.until("me_saved_i", { save: 1 })).toBe(382);
  engine.rest();
  // Resumed, and preempted again before it is told to restore, and while it does.
  engine.until("me_credit_i", { run: 1 }, 1);
  expect(engine.until("me_saved_i", { save: 1 })).toBe(382);
  engine.rest();
  engine.until("me_restored_i", { run: 1, restore: 1 }, 5);
  expect(engine.until("me_saved_i", { save: 1 })).toBe(382);
  engine.rest();
  expect(engine.until("me_restored_i", { run: 1, restore: 1 })).toBe(126);
  // The result that was pushed at first is there.
  expect(engine.until("me_pop_done_i", { run: 1, operation: popv })).toBe(7);
});
