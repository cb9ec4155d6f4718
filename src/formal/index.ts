/** Proofs of promises with the embedded Yosys and abc: PDR, k-induction, bounded search. */
export {
  prepareCheck,
  provable,
  type Check,
  type CheckAnswer,
  type CheckKind,
  type PreparedCheck,
  type Provable,
} from "./check.ts";
export { readCounterexample, stimulusRows } from "./counterexample.ts";
export { mutants, type Mutant } from "./mutants.ts";
export type { Counterexample, Problem, Verdict } from "./problem.ts";
export { defaultLimits, prove, type ProofLimits } from "./prove.ts";
export { promiseProblem, provePromise, type PromiseProof, type PromiseQuestion } from "./question.ts";
