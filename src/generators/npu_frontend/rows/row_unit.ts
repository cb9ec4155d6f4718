import { concat, lit, mux, type Expr, type Module } from "../../../hdl/index.ts";
import { countBits, fetchBeats, groupBits, sequencerFault } from "../../../ports/index.ts";
import { timesBeats } from "../memory/request.ts";
import { lowestOne, oneHotSelect } from "../../prim/one_hot.ts";
import {
  addressBits,
  beatDataBits,
  byteBits,
  clockedPart,
  faultBits,
  lineIndexBits,
  type FrontendShape,
} from "../sizes.ts";
import { headScan } from "./head_scan.ts";
import { rowStore } from "./row_store.ts";

/** Rows of one vNPU's execution table: fetched ahead where the program says what is next, and given when asked for. */
export function rowUnit(shape: FrontendShape): Module {
  const { matrixEngines: mes, clients, rowBeats, blockBits } = shape;
  const m = clockedPart(
    "row_unit",
    "rows/row_unit.ts",
    "Fetches the rows of one vNPU's table, the next one ahead.",
    shape,
  );
  const live_i = m.input("live_i", 1, "The program runs: the sequencer is in Row or Run.");
  const run_i = m.input("run_i", 1, "The sequencer is in Run.");
  const stop_i = m.input("stop_i", 1, "The sequencer is in Stop.");
  const row_req_i = m.input("row_req_i", 1, "A row is asked for.");
  const row_index_i = m.input("row_index_i", groupBits, "That row.");
  const table_rows_i = m.input("table_rows_i", groupBits, "Rows of the table.");
  const table_base_i = m.input("table_base_i", addressBits, "Address of the table, in whole beats.");
  const code_bytes_i = m.input("code_bytes_i", 32, "Bytes of the code.");
  const data_ready_i = m.input("data_ready_i", 1, "What the next row works on is in SRAM.");
  const next_valid_i = m.input("next_valid_i", clients, "Queues of this vNPU that name the next group.");
  const next_group_i = m.input("next_group_i", clients * groupBits, "The group that each of them names.");
  const done_i = m.input("done_i", 1, "The request is answered (pulse).");
  const done_error_i = m.input("done_error_i", 1, "Answer: a beat came with an error.");
  const done_timeout_i = m.input("done_timeout_i", 1, "Answer: out of time.");
  const beat_i = m.input("beat_i", 1, "A beat of the row.");
  const beat_number_i = m.input("beat_number_i", 4, "Its place in the row.");
  const beat_data_i = m.input("beat_data_i", beatDataBits, "The beat.");
  const beat_parity_i = m.input("beat_parity_i", 1, "Parity of the fields of a row in the beat.");
  const head_here_i = m.input("head_here_i", 1, "The block of head is in a valid frame.");
  const head_start_i = m.input("head_start_i", 1, "The fill of the block of head starts.");
  const inject_i = m.input("inject_i", 1, "Bit 0 of the next row is stored inverted.");
  const row_valid_o = m.output("row_valid_o", 1, "Answer to the sequencer (pulse).");
  const row_error_o = m.output("row_error_o", 1, "Answer: bus error, or the vNPU stops.");
  const row_end_o = m.output("row_end_o", 1, "Answer: end row; as the two below, of the row that is next.");
  const row_me_o = m.output("row_me_o", mes, "Answer: ME uTops of the row.");
  const row_ve_o = m.output("row_ve_o", 1, "Answer: the row has a VE uTop.");
  const starts_o = m.output("starts_o", clients * lineIndexBits, "First lines of the uTops of the current row.");
  const req_valid_o = m.output("req_valid_o", 1, "A row is fetched.");
  const req_address_o = m.output("req_address_o", addressBits, "Address of the row.");
  const req_beats_o = m.output("req_beats_o", countBits(fetchBeats), "Beats of a row.");
  const head_want_o = m.output("head_want_o", 1, "The block of head is to be filled.");
  const head_block_o = m.output("head_block_o", blockBits, "Block of head.");
  const inject_done_o = m.output("inject_done_o", 1, "The bit was inverted (pulse).");
  const fault_o = m.output("fault_o", 1, "A fault of the table of this vNPU.");
  const fault_code_o = m.output("fault_code_o", faultBits, "The lowest of them; 0 without.");

  // The row that is there is the one asked for last: one index serves both.
  const index_q = m.register("index_q", groupBits, "Row that is fetched, or there.");
  const busy_q = m.register("busy_q", 1, "A row is fetched.");
  const valid_q = m.register("valid_q", 1, "The row is there.");
  const hint_valid_q = m.register("hint_valid_q", 1, "The row that will be asked for is known.");
  const hint_q = m.register("hint_q", groupBits, "That row.");

  m.section("Row that is wanted");
  const hinted = m.wire("hinted", run_i.and(hint_valid_q).and(hint_q.lt(table_rows_i)), "The hint may be fetched.");
  const wanted = m.wire("wanted", mux(row_req_i, row_index_i, hint_q), "Row that is wanted, if one is.");
  const same = m.wire("same", index_q.eq(wanted), "It is the one that is fetched or there.");
  const asks = m.wire(
    "asks",
    busy_q.not().and(row_req_i.or(hinted)).and(valid_q.and(same).not()),
    "It is to be fetched.",
  );
  const drops = m.wire("drops", row_req_i.and(same.not()), "What is fetched is not what is asked for.");

  m.section("Answer of memory");
  const answered = m.wire("answered", busy_q.and(done_i), "The row has come, or cannot.");
  const failed = m.wire("failed", done_error_i.or(done_timeout_i), "It cannot.");
  const comes = m.wire("comes", answered.and(failed.not()), "It has come.");
  const awaited = m.wire("awaited", live_i.and(run_i.not()).and(row_req_i).and(same), "The sequencer waits for it.");
  const error = m.wire("error", answered.and(done_error_i).and(awaited), "It waits for a row with an error.");
  const late = m.wire("late", answered.and(done_timeout_i).and(awaited), "It waits for a row that is out of time.");

  m.section("Answer to the sequencer");
  const bad = m.declare("bad", 1, "The parity of the row is wrong.");
  const ready = m.wire("ready", awaited.and(valid_q).and(data_ready_i), "The row is there and may be given.");
  const gives = m.wire("gives", ready.and(bad.not()), "It is given.");
  const parity = m.wire("parity", ready.and(bad), "It is wrong.");
  const refuses = m.wire("refuses", stop_i.and(row_req_i).or(error), "The answer is an error.");
  m.drive(row_valid_o, gives.or(refuses));
  m.drive(row_error_o, refuses);

  m.section("State");
  m.update(busy_q, { next: live_i.and(asks.or(busy_q.and(done_i.or(drops).not()))) });
  m.update(valid_q, { next: live_i.and(comes.or(valid_q.and(gives.or(asks).not()))) });
  m.update(index_q, { next: wanted, enable: asks });
  const names = m.wire("names", run_i.and(next_valid_i.any()), "The program names the next group.");
  const namer = m.wire("namer", lowestOne(next_valid_i), "The lowest queue that does.");
  const named = m.wire(
    "named",
    oneHotSelect(namer, next_group_i.elements(clients)).sized(groupBits),
    "The group that it names.",
  );
  const last = m.wire("last", index_q.all(), "No row is behind it.");
  const loses = m.wire("loses", answered.and(failed).and(awaited.not()), "The row of the hint cannot come.");
  const kept = mux(gives, last.not(), hint_valid_q.and(loses.not()));
  m.update(hint_valid_q, { next: live_i.and(names.or(kept)) });
  m.update(hint_q, { next: mux(names, named, index_q.plus(1)), enable: names.or(gives) });

  m.section("Row");
  const { end_o, me_o, ve_o, next_starts_o } = m.instance("u_store", rowStore(shape), {
    inputs: { beat_i, beat_number_i, beat_data_i, beat_parity_i, inject_i, take_i: gives },
    outputs: {
      end_o: row_end_o,
      me_o: row_me_o,
      ve_o: row_ve_o,
      next_starts_o: { name: "next_starts", doc: "First lines of the uTops of the row that is next." },
      bad_o: bad,
      starts_o,
      inject_done_o,
    },
  });
  m.instance("u_scan", headScan(shape), {
    inputs: {
      begin_i: comes,
      end_i: gives.or(asks).or(live_i.not()),
      end_row_i: end_o,
      present_i: concat(ve_o, me_o),
      starts_i: next_starts_o,
      code_bytes_i,
      here_i: head_here_i,
      start_i: head_start_i,
    },
    outputs: { want_o: head_want_o, block_o: head_block_o },
  });

  m.section("Request");
  const offset = timesBeats(index_q, rowBeats, groupBits + countBits(rowBeats - 1));
  const placeBits = addressBits - byteBits;
  const place = table_base_i.slice<number>(byteBits, placeBits).plus(offset.extend(placeBits));
  m.unused("unused_base", table_base_i.slice(0, byteBits));
  m.drive(req_valid_o, busy_q.and(live_i));
  m.drive(req_address_o, concat(place, lit(byteBits, 0)).sized(addressBits));
  m.drive(req_beats_o, lit(req_beats_o.width, rowBeats));

  m.section("Faults");
  const fault = m.wire("fault", late.or(parity), "A fault.");
  const code = (name: keyof typeof sequencerFault): Expr<4> => lit(4, sequencerFault[name]);
  m.drive(fault_o, fault);
  m.drive(fault_code_o, mux(late, code("fetchTimeOut"), code("parity")).and(fault.repeat(faultBits)));
  return m;
}
