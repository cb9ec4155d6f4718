import type { Module } from "../../hdl/index.ts";
import { meCredits } from "../../ports/index.ts";
import { clockedPart, type OperationShape } from "./sizes.ts";

/** The ME operation of one ME queue: issued when the engine has room for it. */
export function matrixOperation(shape: OperationShape): Module {
  const m = clockedPart(
    "op_matrix",
    "matrix_operation.ts",
    "ME operation of one ME queue under the ME's credits.",
    shape,
  );
  const take_i = m.input("take_i", 1, "An instruction moves into the issue register.");
  const instr_me_i = m.input("instr_me_i", 1, "It has an ME operation.");
  const hold_i = m.input("hold_i", 1, "Issue nothing.");
  const flush_i = m.input("flush_i", 1, "Drop the instruction.");
  const credit_i = m.input("credit_i", 1, "The ME took one operation.");
  const todo_o = m.output("todo_o", 1, "ME operation not yet issued.");
  const done_o = m.output("done_o", 1, "No ME operation is left after this cycle.");
  const issue_o = m.output("issue_o", 1, "The ME operation goes to its ME.");

  const todo_q = m.register("todo_q", 1, "ME operation not yet issued.");
  const credit_q = m.register("credit_q", 2, "Operations that the ME can still take.", { reset: meCredits });
  const decided_q = m.register("decided_q", 1, "An ME operation was decided in the cycle before.");
  const issue_q = m.register("issue_q", 1, "The ME operation goes to its ME.");
  const runs = m.wire("runs", hold_i.not().and(flush_i.not()), "The instruction may issue.");
  const issues = m.wire("issues", todo_q.and(runs).and(credit_q.any()), "The ME operation issues.");
  const kept = m.wire("kept", todo_q.and(issues.not()).and(flush_i.not()), "It is left for later.");
  m.update(todo_q, { next: take_i.and(instr_me_i).or(take_i.not().and(kept)) });
  m.update(credit_q, { next: credit_q.minus(issues.extend(2)).plus(credit_i.extend(2)) });
  m.update(decided_q, { next: issues });
  m.update(issue_q, { next: decided_q });
  m.drive(todo_o, todo_q);
  m.drive(done_o, todo_q.not().or(issues));
  m.drive(issue_o, issue_q);
  return m;
}
