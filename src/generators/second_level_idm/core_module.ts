import { lit, type Module } from "../../hdl/index.ts";
import { clockedPart, modules, type SecondLevelShape } from "./sizes.ts";

/** One module of the core: whether the head of its FIFO may go, and the operation that is under way. */
export function coreModule(shape: SecondLevelShape): Module {
  const m = clockedPart("idm_module", "core_module.ts", "Issues the instructions of one module.", shape);
  const run_i = m.input("run_i", 1, "The core is in Run.");
  const some_i = m.input("some_i", 1, "The FIFO has a head.");
  const wait_i = m.input("wait_i", modules - 1, "Wait bits of the head, of the other modules.");
  const post_i = m.input("post_i", modules, "Post bits of the head.");
  const have_i = m.input("have_i", modules - 1, "Those of which there is a token for this one.");
  const ready_i = m.input("ready_i", 1, "The module takes an operation.");
  const done_i = m.input("done_i", 1, "Its operation is complete.");
  const valid_o = m.output("valid_o", 1, "The head may go.");
  const issue_o = m.output("issue_o", 1, "It goes.");
  const takes_o = m.output("takes_o", modules - 1, "Tokens that it takes, of the other modules.");
  const posts_o = m.output("posts_o", modules, "Tokens that the complete operation posts.");
  const busy_o = m.output("busy_o", 1, "An operation is under way.");

  const busy_q = m.register("busy_q", 1, "An operation is under way.");
  const post_q = m.register("post_q", modules, "Its post bits.");
  const lacks = m.wire("lacks", wait_i.and(have_i.not()).any(), "A token is missing.");
  const valid = m.wire("valid", run_i.and(some_i).and(busy_q.not()).and(lacks.not()), "The head may go.");
  const issue = m.wire("issue", valid.and(ready_i), "It goes.");
  // A done comes only while busy, an issue only while not.
  m.update(busy_q, { next: lit(1, 1), enable: issue, clear: done_i });
  m.update(post_q, { next: post_i, enable: issue, clear: done_i });
  m.drive(valid_o, valid);
  m.drive(issue_o, issue);
  m.drive(takes_o, wait_i.and(issue.repeat(modules - 1)));
  m.drive(posts_o, post_q.and(run_i.and(done_i).repeat(modules)));
  m.drive(busy_o, busy_q);
  return m;
}
