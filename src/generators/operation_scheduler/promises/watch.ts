import type { PromiseSource as SourceOfPromise, DutySource as SourceOfDuty } from "../../promises/promise.ts";
import { BlockWatch } from "../../promises/watch.ts";
import { operationSchedulerPorts, type OperationSchedulerSizes } from "../../../ports/index.ts";
import { clockedPart, operationShape, part, type OperationShape } from "../sizes.ts";
import { innerState } from "./inner_state.ts";

export { anyOf, bitAt, elementAt } from "../../promises/watch.ts";

/** The sizes of a config that monitors depend on. */
export interface WatchSizes extends OperationSchedulerSizes {
  readonly reset: "async_low" | "sync";
}

/** Derives the widths. Throws RangeError for sizes out of range. */
export function watchShape(sizes: WatchSizes): OperationShape {
  return operationShape(sizes, sizes.reset);
}

/** One promise of docs/contracts/operation_scheduler.md. */
export type PromiseSource = SourceOfPromise<OperationShape>;

/** A duty (A) of docs/contracts/operation_scheduler.md. */
export type DutySource = SourceOfDuty<OperationShape>;

/** A circuit that watches the operation scheduler from outside. */
export class Watch extends BlockWatch<OperationShape> {
  /** `memory`: "none" for a circuit that judges a cycle by itself, without a register. */
  constructor(
    shape: OperationShape,
    name: string,
    file: string,
    summary: string,
    memory: "registers" | "none" = "registers",
  ) {
    const full = `operation_scheduler_${name}`;
    const path = `promises/${file}`;
    const module = memory === "none" ? part(full, path, summary) : clockedPart(full, path, summary, shape);
    const table = operationSchedulerPorts(shape);
    super(shape, module, { ...table, state: [...table.state, ...innerState(shape)] });
  }
}
