import { lit, mux, type Expr, type Module } from "../../../hdl/index.ts";
import { countBits, fetchBeats, sequencerFault } from "../../../ports/index.ts";
import { oneHotSelect } from "../../prim/one_hot.ts";
import { addressBits, beatDataBits, clockedPart, faultBits, lineIndexBits, type FrontendShape } from "../sizes.ts";
import { banks } from "./banks.ts";
import { blockRequest } from "./request.ts";
import { lookTurn } from "./turn.ts";

/** The lines of one vNPU's code that are near: direct-mapped blocks, filled when a queue misses or a µTop is about to begin. */
export function instructionMemory(shape: FrontendShape): Module {
  const { clients, frames, withinBits, blockBits, frameBits, tagBits, lineBits, instructionLines } = shape;
  const m = clockedPart(
    "instruction_memory",
    "memory/instruction_memory.ts",
    `Holds ${instructionLines} lines of the code of one vNPU in ${frames} frames.`,
    shape,
  );
  const live_i = m.input("live_i", 1, "The program runs.");
  const code_base_i = m.input("code_base_i", addressBits, "Address of the code, in whole beats.");
  const code_bytes_i = m.input("code_bytes_i", 32, "Bytes of the code.");
  const look_i = m.input("look_i", clients, "Queues of this vNPU that look; the highest is its VE queue.");
  const look_line_i = m.input("look_line_i", clients * lineIndexBits, "Line that each of them looks for.");
  const head_want_i = m.input("head_want_i", 1, "The first block of a uTop of the next row is wanted.");
  const head_block_i = m.input("head_block_i", blockBits, "That block, also when it is not wanted.");
  const done_i = m.input("done_i", 1, "The fill is answered (pulse).");
  const done_error_i = m.input("done_error_i", 1, "Answer: a beat came with an error.");
  const done_timeout_i = m.input("done_timeout_i", 1, "Answer: out of time.");
  const beat_i = m.input("beat_i", 1, "A beat of the fill.");
  const beat_number_i = m.input("beat_number_i", 4, "Its place in the block.");
  const beat_data_i = m.input("beat_data_i", beatDataBits, "The beat.");
  const beat_parity_i = m.input("beat_parity_i", 4, "Parity of each of its words.");
  const inject_i = m.input("inject_i", 1, "The next beat is stored with bit 0 inverted.");
  const hit_o = m.output("hit_o", clients, "Queue whose line is there, one-hot; 0 for none.");
  const line_o = m.output("line_o", lineBits, "The line that was hit in the cycle before.");
  const line_good_o = m.output("line_good_o", 1, "Its parity is right.");
  const head_here_o = m.output("head_here_o", 1, "The block of head is in a valid frame.");
  const head_start_o = m.output("head_start_o", 1, "The fill of the block of head starts.");
  const req_valid_o = m.output("req_valid_o", 1, "The fill asks for its block.");
  const req_address_o = m.output("req_address_o", addressBits, "Address of the block.");
  const req_beats_o = m.output("req_beats_o", countBits(fetchBeats), "Beats of the block that the code has.");
  const inject_done_o = m.output("inject_done_o", 1, "The bit was inverted (pulse).");
  const fault_o = m.output("fault_o", 1, "A fault of the code of this vNPU.");
  const fault_code_o = m.output("fault_code_o", faultBits, "The lowest of them; 0 without.");
  const fill_busy_o = m.output("fill_busy_o", 1, "A fill is under way.");

  const valid_q = m.register("valid_q", frames, "The frame holds a whole block.");
  const busy_q = m.register("busy_q", 1, "A fill is under way.");
  const demand_q = m.register("demand_q", 1, "A queue waits for it.");
  const block_q = m.register("block_q", blockBits, "Block that is filled.");
  const due_q = m.register("due_q", 1, "A line was hit in the cycle before.");
  const tags = m.memory("tags", { width: tagBits, depth: frames, doc: "Block of each frame, above its lowest bits." });
  const frameOf = (block: { slice(lsb: number, width: number): Expr }): Expr => block.slice(0, frameBits);

  const placed = (frame: Expr): Expr => lit(frames, 1).shiftLeft(frame);

  m.section("Look");
  const filled = m.wire("filled", done_i.and(done_error_i.or(done_timeout_i).not()), "The block has come.");
  const demand_starts = m.declare("demand_starts", 1, "A fill starts for the queue that missed.");
  const { winner_o } = m.instance("u_turn", lookTurn(shape), {
    inputs: { look_i, starts_i: demand_starts, filled_i: filled.and(demand_q) },
    outputs: { winner_o: { name: "winner", doc: "Queue whose line is looked up, one-hot." } },
  });
  const line = m.wire("line", oneHotSelect(winner_o, look_line_i.elements(clients)), "Its line.");
  const block = m.wire("block", line.slice<number>(withinBits, blockBits), "Block of the line.");
  const place = m.wire("place", line.slice(0, frameBits + withinBits), "Place of the line in the memory.");
  const frame = m.wire("frame", frameOf(block), "Frame of the block.");
  const tag = m.wire("tag", tags.read(frame), "What this frame holds.");
  const here = m.wire("here", placed(frame).and(valid_q).any(), "The frame is valid.");
  const same = m.wire("same", tag.eq(block.slice<number>(frameBits, tagBits)), "It holds the block's number.");
  const looks = m.wire("looks", winner_o.any(), "A queue looks.");
  const hit = m.wire("hit", looks.and(here).and(same), "The line is there.");
  const miss = m.wire("miss", looks.and(hit.not()), "It is not.");
  m.update(due_q, { next: hit });
  m.drive(hit_o, winner_o.and(hit.repeat(clients)));

  m.section("Look for head");
  const head_frame = m.wire("head_frame", frameOf(head_block_i), "Frame of head's block.");
  const head_tag = m.wire("head_tag", tags.read(head_frame), "What this frame holds.");
  m.drive(
    head_here_o,
    placed(head_frame)
      .and(valid_q)
      .any()
      .and(head_tag.eq(head_block_i.slice<number>(frameBits, tagBits))),
  );

  m.section("Fill");
  const free = m.wire("free", live_i.and(busy_q.not()), "A fill may start.");
  const head_starts = m.wire("head_starts", free.and(miss.not()).and(head_want_i), "The fill of head's block starts.");
  const starts = m.wire("starts", demand_starts.or(head_starts), "A fill starts.");
  m.drive(demand_starts, free.and(miss));
  m.drive(head_start_o, head_starts);
  m.update(busy_q, { next: live_i.and(starts.or(busy_q.and(done_i.not()))) });
  m.update(demand_q, { next: miss, enable: starts });
  m.update(block_q, { next: mux(miss, block, head_block_i), enable: starts });
  const { address, beats } = blockRequest(m, shape, { block: block_q, codeBase: code_base_i, codeBytes: code_bytes_i });
  m.drive(req_valid_o, busy_q.and(live_i));
  m.drive(req_address_o, address);
  m.drive(req_beats_o, beats);
  m.drive(fill_busy_o, busy_q);

  m.section("Frames");
  const fill_frame = m.wire("fill_frame", frameOf(block_q), "Frame that is filled.");
  const filling = m.wire("filling", placed(fill_frame), "It, one-hot.");
  const begins = m.wire("begins", beat_i.and(beat_number_i.eq(0)), "Its old lines begin to go.");
  const kept = valid_q.and(filling.and(begins.repeat(frames)).not());
  m.update(valid_q, { next: kept.or(filling.and(filled.repeat(frames))), clear: live_i.not() });
  m.write(tags, { enable: filled, address: fill_frame, data: block_q.slice<number>(frameBits, tagBits) });

  m.section("Lines");
  const stored = banks(m, shape, {
    beat: beat_i,
    number: beat_number_i,
    data: beat_data_i,
    parity: beat_parity_i,
    inject: inject_i,
    frame: fill_frame,
    read: hit,
    line: place,
  });
  const bad = m.wire("bad", stored.bad, "The parity of the line is wrong.");
  m.drive(line_o, stored.line);
  m.drive(line_good_o, bad.not());
  m.drive(inject_done_o, beat_i.and(inject_i));

  m.section("Faults");
  const bus = m.wire("bus", done_error_i.and(demand_q), "The block that a queue waits for has an error.");
  const late = m.wire("late", done_timeout_i.and(demand_q), "It is out of time.");
  const parity = m.wire("parity", due_q.and(bad), "A line that is due is wrong.");
  const code = (name: keyof typeof sequencerFault): Expr<4> => lit(4, sequencerFault[name]);
  const lower = mux(bus, code("fetchBusError"), mux(late, code("fetchTimeOut"), code("parity")));
  const fault = m.wire("fault", bus.or(late).or(parity), "A fault.");
  m.drive(fault_o, fault);
  m.drive(fault_code_o, lower.and(fault.repeat(faultBits)));
  return m;
}
