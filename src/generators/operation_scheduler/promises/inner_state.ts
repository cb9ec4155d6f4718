import { countBits, type OperationSchedulerSizes, type StateEntry } from "../../../ports/index.ts";

/** Registers of the block beside the contract's state that proofs by induction speak of. */
export function innerState({ matrixEngines, vectorEngines, vnpus }: OperationSchedulerSizes): StateEntry[] {
  const queues = { elements: matrixEngines + vnpus, index: "queue" } as const;
  const state = { direction: "state", role: "state" } as const;
  const elementBits = countBits(vectorEngines);
  return [{ ...state, ...queues, name: "left", net: "u_queue_*.left_q", elementBits, doc: "Slots not yet decided." }];
}
