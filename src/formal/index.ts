/** Proofs of promises with the embedded Yosys and abc: PDR, k-induction, bounded search. */
export { readCounterexample, stimulusRows } from "./counterexample.ts";
export type { Counterexample, Problem, Verdict } from "./problem.ts";
export { defaultLimits, prove, type ProofLimits } from "./prove.ts";
export { promiseProblem, provePromise, type PromiseProof, type PromiseQuestion } from "./utop_scheduler.ts";
