import { concat, lit, mux, type Expr, type Module, type Signal } from "../../../hdl/index.ts";
import { lookAhead, queueLines } from "../../../ports/index.ts";
import { byteBits, lineIndexBits, type FrontendShape } from "../sizes.ts";
import { clockedQueuePart, distanceBits, keptBits, pcBits, type QueueKind } from "./parts.ts";

/** Bits of a number of lines that the buffer holds, or that lie before pc; and of an address of the buffer. */
const heldBits: number = 4;
const placeBits: number = 3;
/** Bits of such a number less a short jump, signed. */
const shortBits: number = heldBits + 2;
/** Bits of a number of beats of code. */
const beatsBits = 28;

/**
 * The lines around pc: what is held, what is asked for. hi and lo of the contract are kept as hi - pc and hi - lo, both 0
 * to 8, so that no comparison is wider than a jump.
 */
export function window(shape: FrontendShape, kind: QueueKind): Module {
  const { lineBeats } = shape;
  const kept = keptBits(shape, kind);
  const m = clockedQueuePart("window", kind, "Program counter, the lines around it, and the line to ask for.", shape);
  const load_i = m.input("load_i", 1, "A uTop begins.");
  const load_pc_i = m.input("load_pc_i", pcBits, "Its next instruction.");
  const flush_i = m.input("flush_i", 1, "The uTop leaves.");
  const looks_i = m.input("looks_i", 1, "Lines may be asked for.");
  const code_bytes_i = m.input("code_bytes_i", 32, "Bytes of the code; constant while a uTop is here.");
  const bound_valid_i = m.input("bound_valid_i", 1, "The innermost loop goes round again.");
  const bound_i = m.input("bound_i", pcBits, "First instruction behind its body.");
  const hit_i = m.input("hit_i", 1, "The line that is asked for comes in the next cycle.");
  const kept_i = m.input("kept_i", kept, "What is kept of the line that comes.");
  const good_i = m.input("good_i", 1, "Its parity is right.");
  const step_i = m.input("step_i", 1, "pc moves.");
  const jump_i = m.input("jump_i", 1, "It moves by the distance, else by one.");
  const distance_i = m.input("distance_i", distanceBits, "Distance, two's complement.");
  const look_o = m.output("look_o", 1, "A line is asked for.");
  const look_line_o = m.output("look_line_o", lineIndexBits, "That line.");
  const due_o = m.output("due_o", 1, "A line comes.");
  const next_o = m.output("next_o", pcBits, "Instruction behind pc.");
  const target_o = m.output("target_o", pcBits, "The one at the distance.");
  const here_o = m.output("here_o", 1, "The line of pc is held.");
  const outside_o = m.output("outside_o", 1, "It is not in the code.");
  const front_o = m.output("front_o", kept, "What is kept of it.");

  const pc_q = m.register("pc_q", pcBits, "Next instruction.");
  const ahead_q = m.register("ahead_q", heldBits, "Lines held from pc on: hi - pc.");
  const held_q = m.register("held_q", heldBits, "Lines held: hi - lo.");
  const lost_q = m.register("lost_q", 1, "pc is not between lo and hi: begin anew at pc.");
  const due_q = m.register("due_q", 1, "A line comes.");
  const stray_q = m.register("stray_q", 1, "It is not line hi, for the one before it was not good.");

  m.section("Line to ask for");
  const reach = m.wire(
    "reach",
    mux(lost_q, lit(heldBits, 0), ahead_q.plus(due_q.extend(heldBits))),
    "Lines from pc to the line to ask for.",
  );
  const line = m.wire("line", pc_q.plus(reach.extend(pcBits)), "Line to ask for.");
  const inside = insideCode(m, line, code_bytes_i, lineBeats);
  const wanted = looks_i.and(reach.lt(lookAhead)).and(bound_valid_i.and(line.eq(bound_i)).not());
  m.drive(look_o, wanted.and(inside));
  m.drive(look_line_o, line.slice(0, lineIndexBits));
  // Every line that was asked for is inside, and so are those before it.
  m.drive(outside_o, reach.any().not().and(inside.not()));

  m.section("Arrival");
  const comes = m.wire("comes", due_q.and(lost_q.not()), "A line comes and pc is where it was.");
  const arrives = m.wire("arrives", comes.and(stray_q.not()).and(good_i), "It is taken.");
  const place = m.wire("place", pc_q.slice(0, placeBits).plus(ahead_q.slice(0, placeBits)), "Its place: hi modulo 8.");
  const buffer = m.memory("buffer", { width: kept, depth: queueLines, doc: "Lines, by their number modulo 8." });
  m.write(buffer, { enable: arrives, address: place, data: kept_i });
  m.drive(front_o, m.wire("front", buffer.read(pc_q.slice(0, placeBits)), "What is kept of the next instruction."));
  m.drive(here_o, ahead_q.any().and(lost_q.not()));
  const renews = m.wire("renews", load_i.or(lost_q), "Nothing is held.");
  m.update(due_q, { next: hit_i.and(flush_i.or(load_i).not()) });
  m.update(stray_q, { next: comes.and(arrives.not()) });
  const full = held_q.bit(heldBits - 1);
  const held = m.wire("held", held_q.plus(arrives.and(full.not()).extend(heldBits)), "Lines held, the one that comes.");
  m.update(held_q, { next: held, clear: renews });

  m.section("Step");
  const next = m.wire("next", pc_q.plus(1), "The one behind pc.");
  const sign = distance_i.bit(distanceBits - 1).repeat(pcBits - distanceBits);
  const target = m.wire("target", pc_q.plus(concat(sign, distance_i)), "The one at the distance.");
  m.update(pc_q, { next: mux(load_i, load_pc_i, mux(jump_i, target, next)), enable: load_i.or(step_i) });
  const stays = m.wire("stays", ahead_q.plus(arrives.extend(heldBits)), "Lines from pc on, when it stays: 0 to 9.");
  const jumped = m.wire(
    "jumped",
    stays.extend(shortBits).minus(shortDistance(distance_i)),
    "The same behind a short jump.",
  );
  const far = spread(distance_i.slice(heldBits, distanceBits - heldBits));
  const past = jumped.slice(heldBits, 2).any().or(jumped.slice(0, heldBits).gt(held));
  const misses = m.wire("misses", far.or(past), "The jump leaves what is held.");
  m.update(ahead_q, {
    next: mux(step_i, mux(jump_i, jumped.slice(0, heldBits), stays.minus(1)), stays),
    clear: renews,
  });
  const overrun = m.wire("overrun", stays.gt(held), "The line that comes pushes out that of pc.");
  m.update(lost_q, { next: mux(step_i, jump_i.and(misses), overrun), clear: renews });

  m.drive(due_o, due_q);
  if (kind === "me") m.drive(m.output("pc_o", pcBits, "Next instruction, for a context."), pc_q);
  m.drive(next_o, next);
  m.drive(target_o, target);
  return m;

  /** Not all bits are alike: more than a sign. */
  function spread(bits: Expr): Expr<1> {
    const high = m.wire("high", bits, "Sign of the distance, as long as it is short.");
    return high.any().and(high.all().not());
  }
}

/** The lowest five bits of the distance as a signed number of six. */
function shortDistance(distance: Signal): Expr {
  return concat(distance.bit(heldBits), distance.slice(0, heldBits + 1));
}

/** The line lies in the code: the beats up to its end are not more than those of the code. */
function insideCode(m: Module, line: Signal, bytes: Signal, lineBeats: number): Expr<1> {
  m.unused("unused_bytes", bytes.slice(0, byteBits));
  const index = line.slice(0, lineIndexBits);
  const low = line.bit(lineIndexBits).not();
  const shift = Math.log2(lineBeats);
  if (Number.isInteger(shift)) {
    if (shift > 0) m.unused("unused_beats", bytes.slice(byteBits, shift));
    const lines = bytes.slice(byteBits + shift, beatsBits - shift);
    return m.wire("in_code", low.and(index.extend(beatsBits - shift).lt(lines)), "It lies in the code.");
  }
  const first = m.wire("first", index.extend(beatsBits), "It again, of the width of a number of beats.");
  const beats = first
    .shiftLeft(Math.log2(lineBeats - 1))
    .plus(first)
    .plus(lineBeats);
  return m.wire("in_code", low.and(beats.le(bytes.slice(byteBits, beatsBits))), "It lies in the code.");
}
