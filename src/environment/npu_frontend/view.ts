import type { NpuFrontendSizes } from "../../ports/npu_frontend.ts";
import { readElement, type ElementPlace } from "../../ports/row_layout.ts";
import type { FrontendRows } from "./rows.ts";

/** What the engines saw of the cycle before. Sets are numbers with bit m for ME m, bit k for VE k, bit v for vNPU v. */
export interface FrontendView {
  meOnline: number;
  run: number;
  save: number;
  kill: number;
  restore: number;
  operationValid: number;
  end: number;
  vectorValid: number;
  irq: number;
  /** By ME; of an operation that is valid, and of a context that is saved or restored. */
  readonly operation: Uint32Array;
  readonly context: Float64Array;
  /** By ME, of one that runs or saves. */
  readonly tenant: Uint32Array;
  /** By VE; of an operation that is valid. */
  readonly vectorOperation: Uint32Array;
  readonly vectorOperand: Uint32Array;
  readonly vectorVnpu: Uint32Array;
  readonly vectorQueue: Uint32Array;
}

/** A view of a front end that does nothing. */
export function emptyFrontendView({ matrixEngines, vectorEngines }: NpuFrontendSizes): FrontendView {
  return {
    ...{ meOnline: 0, run: 0, save: 0, kill: 0, restore: 0, operationValid: 0, end: 0, vectorValid: 0, irq: 0 },
    operation: new Uint32Array(matrixEngines),
    context: new Float64Array(matrixEngines),
    tenant: new Uint32Array(matrixEngines),
    vectorOperation: new Uint32Array(vectorEngines),
    vectorOperand: new Uint32Array(vectorEngines),
    vectorVnpu: new Uint32Array(vectorEngines),
    vectorQueue: new Uint32Array(vectorEngines),
  };
}

/** Takes the output row of the cycle before. */
export type ObserveFrontend = (view: FrontendView, outputs: Uint32Array, at: number) => void;

/** An observer of output rows. */
export function frontendObserver(rows: FrontendRows): ObserveFrontend {
  const meOnline = rows.whole("me_online_o");
  const run = rows.whole("me_run_o");
  const save = rows.whole("me_save_o");
  const kill = rows.whole("me_kill_o");
  const restore = rows.whole("me_restore_o");
  const operationValid = rows.whole("me_op_valid_o");
  const end = rows.whole("me_end_o");
  const vectorValid = rows.whole("ve_op_valid_o");
  const irq = rows.whole("irq_o");
  const context = rows.elements("me_context_o");
  const operation = rows.elements("me_op_o");
  const vectorOperation = rows.elements("ve_op_o");
  const vectorOperand = rows.elements("ve_operand_o");
  const vectorVnpu = rows.elements("ve_vnpu_o");
  const vectorQueue = rows.elements("ve_queue_o");
  const tenant = rows.elements("me_vnpu_o");
  const part = (outputs: Uint32Array, at: number, place: ElementPlace | undefined): number =>
    place === undefined ? 0 : readElement(outputs, at, place);
  return (view, outputs, at) => {
    view.meOnline = readElement(outputs, at, meOnline);
    view.run = readElement(outputs, at, run);
    view.save = readElement(outputs, at, save);
    view.kill = readElement(outputs, at, kill);
    view.restore = readElement(outputs, at, restore);
    view.operationValid = readElement(outputs, at, operationValid);
    view.end = readElement(outputs, at, end);
    view.vectorValid = readElement(outputs, at, vectorValid);
    view.irq = readElement(outputs, at, irq);
    for (let left = view.run | view.save; left !== 0; left &= left - 1) {
      const m = 31 - Math.clz32(left & -left);
      view.tenant[m] = part(outputs, at, tenant[m]);
    }
    for (let left = view.operationValid; left !== 0; left &= left - 1) {
      const m = 31 - Math.clz32(left & -left);
      view.operation[m] = part(outputs, at, operation[m]);
    }
    for (let left = view.save | view.restore; left !== 0; left &= left - 1) {
      const m = 31 - Math.clz32(left & -left);
      const high = part(outputs, at, context[3 * m + 2]) * 0x1_0000 + part(outputs, at, context[3 * m + 1]);
      view.context[m] = high * 0x1_0000 + part(outputs, at, context[3 * m]);
    }
    for (let left = view.vectorValid; left !== 0; left &= left - 1) {
      const k = 31 - Math.clz32(left & -left);
      view.vectorOperation[k] = part(outputs, at, vectorOperation[k]);
      view.vectorOperand[k] = part(outputs, at, vectorOperand[k]);
      view.vectorVnpu[k] = part(outputs, at, vectorVnpu[k]);
      view.vectorQueue[k] = part(outputs, at, vectorQueue[k]);
    }
  };
}
