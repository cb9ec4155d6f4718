import { concat, lit, mux, type Expr, type Module } from "../../hdl/index.ts";
import { countBits, fetchBeats, groupBits, sequencerFault, sequencerState } from "../../ports/index.ts";
import { oneHotDecode, oneHotSelect } from "../prim/one_hot.ts";
import { sequencerShape } from "../utop_sequencer/sizes.ts";
import { utopSequencer } from "../utop_sequencer/utop_sequencer.ts";
import { instructionMemory } from "./memory/instruction_memory.ts";
import { declareNets, inputsOf } from "./nets.ts";
import { instructionQueue } from "./queue/instruction_queue.ts";
import { rowUnit } from "./rows/row_unit.ts";
import { addressBits, beatDataBits, clockedPart, faultBits, lineIndexBits, type FrontendShape } from "./sizes.ts";
import { lowestFault } from "./vnpu_faults.ts";

/** What belongs to one vNPU alone: its sequencer, its table rows, its instruction memory, the queue of its VE µTop. */
export function vnpuSlice(shape: FrontendShape): Module {
  const { matrixEngines: mes, vectorEngines: ves, meIndex, lineBits, clients } = shape;
  const m = clockedPart(
    "vnpu_slice",
    "vnpu_slice.ts",
    "Sequencer, table rows, instruction memory and VE queue of one vNPU.",
    shape,
  );
  const sequencer = utopSequencer(sequencerShape(shape, shape.reset));
  const rows = rowUnit(shape);
  const memory = instructionMemory(shape);
  const queue = instructionQueue(shape, "ve");

  const port = inputsOf(m, {
    run_i: [1, "Doorbell (pulse)."],
    stop_i: [1, "Stop of the hypervisor (level)."],
    clear_i: [1, "Leave Fault (pulse)."],
    table_rows_i: [groupBits, "Rows of the execution table."],
    table_base_i: [addressBits, "Address of the table."],
    code_base_i: [addressBits, "Address of the code."],
    code_bytes_i: [32, "Bytes of the code."],
    data_ready_i: [1, "What the next row works on is in SRAM."],
    start_i: [1, "A start of this vNPU."],
    start_me_i: [meIndex, "ME that starts."],
    mine_i: [mes, "MEs that are busy for this vNPU and in service."],
    lost_i: [1, "An ME that is busy for this vNPU is out of service."],
    me_finish_i: [mes, "Its uTop finished."],
    me_saved_i: [mes, "Its context is saved."],
    owned_i: [mes, "ME queues that hold a uTop of this vNPU."],
    me_fault_code_i: [mes * faultBits, "Fault of each ME queue; 0 for none."],
    me_next_valid_i: [mes, "An ME queue writes the next group."],
    me_next_group_i: [mes * groupBits, "Its number."],
    me_look_i: [mes, "An ME queue looks for a line of this vNPU."],
    me_look_line_i: [mes * lineIndexBits, "That line."],
    ve_take_i: [1, "The front of the VE queue is taken."],
    ve_retire_i: [1, "An instruction of the VE queue is complete."],
    ve_todo_i: [ves, "Its VE slots that have not issued."],
    result_valid_i: [1, "Result of a reduce of the VE queue."],
    result_i: [32, "Its value."],
    code_done_i: [1, "Answer to the request for code."],
    code_error_i: [1, "Answer: a beat came with an error."],
    code_timeout_i: [1, "Answer: the answer limit has passed."],
    code_beat_i: [1, "A beat of code."],
    row_done_i: [1, "Answer to the request for a row."],
    row_error_i: [1, "Answer: a beat came with an error."],
    row_timeout_i: [1, "Answer: the answer limit has passed."],
    row_beat_i: [1, "A beat of a row."],
    beat_number_i: [4, "Place of the beat in its request."],
    beat_data_i: [beatDataBits, "The beat."],
    beat_parity_i: [4, "Parity of its words."],
    row_parity_i: [1, "Parity of the fields of a row in the beat."],
    inject_code_i: [1, "Flip a bit of the next beat of code."],
    inject_row_i: [1, "Flip a bit of the next row."],
  });
  const seq = declareNets(m, "u_sequencer", sequencer, {
    ready_add_o: m.output("ready_add_o", countBits(mes), "ME uTops that become ready."),
    kill_o: m.output("kill_o", 1, "Discard all its uTops."),
    done_o: m.output("done_o", 1, "The program completed (pulse)."),
    ve_active_o: m.output("ve_active_o", 1, "Its VE uTop is unfinished."),
    ve_flush_o: m.output("ve_flush_o", 1, "Its VE queue is emptied."),
    utop_valid_o: m.output("utop_valid_o", 1, "A uTop begins to run on an ME (pulse)."),
    utop_me_o: m.output("utop_me_o", meIndex, "That ME."),
    utop_index_o: m.output("utop_index_o", meIndex, "That uTop."),
    utop_resume_o: m.output("utop_resume_o", 1, "It goes on from its saved context."),
    state_o: m.output("state_o", 3, "State of the sequencer."),
    group_o: m.output("group_o", groupBits, "Group that runs."),
    fault_code_o: m.output("fault_code_o", faultBits, "First fault."),
  });
  const row = declareNets(m, "u_rows", rows, {
    req_valid_o: m.output("row_req_valid_o", 1, "A row is asked for."),
    req_address_o: m.output("row_req_address_o", addressBits, "Its address."),
    req_beats_o: m.output("row_req_beats_o", countBits(fetchBeats), "Its beats."),
  });
  const store = declareNets(m, "u_memory", memory, {
    line_o: m.output("line_o", lineBits, "Line that was hit in the cycle before."),
    line_good_o: m.output("line_good_o", 1, "Its parity is right."),
    req_valid_o: m.output("code_req_valid_o", 1, "A block of code is asked for."),
    req_address_o: m.output("code_req_address_o", addressBits, "Its address."),
    req_beats_o: m.output("code_req_beats_o", countBits(fetchBeats), "Its beats."),
  });
  const ve = declareNets(m, "u_queue", queue, {
    instr_valid_o: m.output("ve_valid_o", 1, "The VE queue has an instruction at its front."),
    instr_ve_o: m.output("ve_slots_o", ves, "Its VE slots in use."),
    entry_o: m.output("ve_entry_o", ves * 64, "Slots of the VE queue."),
  });

  m.section("State of the vNPU");
  const is = (name: keyof typeof sequencerState): Expr<1> => seq("state_o").eq(sequencerState[name]);
  const run = m.wire("in_run", is("run"), "The group runs.");
  const live = m.wire("live", is("row").or(run), "The program runs.");
  m.drive(m.output("live_o", 1, "The program runs."), live);
  const starts = row("starts_o").elements(clients);
  const utop = m.wire(
    "utop",
    oneHotDecode(seq("utop_index_o"), mes).and(seq.flag("utop_valid_o").repeat(mes)),
    "uTop that begins, one-hot.",
  );
  m.drive(
    m.output("utop_pc_o", lineIndexBits, "First instruction of the uTop that begins; 0 for none."),
    oneHotSelect(utop, starts.slice(0, mes)),
  );
  const of = (name: string): Expr<1> => port.flag(name);
  const mine = m.wire(
    "next_valid",
    concat(ve("next_valid_o"), port("me_next_valid_i").and(port("mine_i"))),
    "Queues of this vNPU that write the next group; the highest is its VE queue.",
  );
  const next_group = m.wire("next_group", concat(ve("next_group_o"), port("me_next_group_i")), "Their values.");

  m.section("Faults found outside of the sequencer");
  const owned = port("owned_i");
  const queues = port("me_fault_code_i")
    .elements(mes)
    .map((code, e) => code.and(owned.bit(e).repeat(faultBits)).sized(faultBits));
  const lost = mux(of("lost_i"), lit(faultBits, sequencerFault.engine), lit(faultBits, 0));
  const { fault, code } = lowestFault(m, [
    ...queues,
    ...[ve, store, row].map((part) => part("fault_code_o").sized(faultBits)),
    lost,
  ]);

  m.section("Sequencer");
  const quiet = ve.flag("active_o").or(store.flag("fill_busy_o")).not();
  m.instance("u_sequencer", sequencer, {
    inputs: {
      ...{ run_i: port("run_i"), stop_i: port("stop_i"), clear_i: port("clear_i"), table_rows_i: port("table_rows_i") },
      row_valid_i: row("row_valid_o"),
      row_error_i: row("row_error_o"),
      row_end_i: row("row_end_o"),
      row_me_i: row("row_me_o"),
      row_ve_i: row("row_ve_o"),
      ...{ start_i: port("start_i"), start_me_i: port("start_me_i"), mine_i: port("mine_i") },
      ...{ me_finish_i: port("me_finish_i"), me_saved_i: port("me_saved_i") },
      ve_finish_i: ve("finish_o"),
      ve_quiet_i: quiet,
      next_valid_i: mine,
      next_group_i: next_group,
      fault_i: fault,
      fault_code_i: code,
    },
    outputs: seq.outputs,
  });

  m.section("Table rows");
  m.instance("u_rows", rows, {
    inputs: {
      ...{ live_i: live, run_i: run, stop_i: m.wire("in_stop", is("stop"), "Waits until all of it is quiet.") },
      ...{ row_req_i: seq("row_req_o"), row_index_i: seq("row_index_o") },
      ...{ table_rows_i: port("table_rows_i"), table_base_i: port("table_base_i"), data_ready_i: port("data_ready_i") },
      ...{ code_bytes_i: port("code_bytes_i"), next_valid_i: mine, next_group_i: next_group },
      ...{ head_here_i: store("head_here_o"), head_start_i: store("head_start_o") },
      ...{ done_i: port("row_done_i"), done_error_i: port("row_error_i"), done_timeout_i: port("row_timeout_i") },
      ...{ beat_i: port("row_beat_i"), beat_number_i: port("beat_number_i"), beat_data_i: port("beat_data_i") },
      ...{ beat_parity_i: port("row_parity_i"), inject_i: port("inject_row_i") },
    },
    outputs: row.outputs,
  });

  m.section("Instruction memory");
  m.instance("u_memory", memory, {
    inputs: {
      ...{ live_i: live, code_base_i: port("code_base_i"), code_bytes_i: port("code_bytes_i") },
      look_i: concat(ve("look_o"), port("me_look_i")),
      look_line_i: concat(ve("look_line_o"), port("me_look_line_i")),
      ...{ head_want_i: row("head_want_o"), head_block_i: row("head_block_o") },
      ...{ done_i: port("code_done_i"), done_error_i: port("code_error_i"), done_timeout_i: port("code_timeout_i") },
      ...{ beat_i: port("code_beat_i"), beat_number_i: port("beat_number_i"), beat_data_i: port("beat_data_i") },
      ...{ beat_parity_i: port("beat_parity_i"), inject_i: port("inject_code_i") },
    },
    outputs: store.outputs,
  });
  const hits = store("hit_o");
  m.drive(m.output("me_hit_o", mes, "The line of this ME queue is there."), hits.slice(0, mes));
  m.drive(
    m.output("inject_done_o", 1, "The bit was inverted (pulse)."),
    store.flag("inject_done_o").or(row.flag("inject_done_o")),
  );

  m.section("VE queue");
  m.instance("u_queue", queue, {
    inputs: {
      ...{ load_i: seq("ve_start_o"), load_pc_i: starts[mes] ?? lit(lineIndexBits, 0) },
      ...{ flush_i: seq("ve_flush_o"), group_i: seq("group_o"), code_bytes_i: port("code_bytes_i"), live_i: live },
      ...{ hit_i: hits.bit(mes), line_i: store("line_o"), line_good_i: store("line_good_o") },
      ...{ take_i: port("ve_take_i"), retire_i: port("ve_retire_i"), todo_i: port("ve_todo_i") },
      ...{ result_valid_i: port("result_valid_i"), result_i: port("result_i") },
    },
    outputs: ve.outputs,
  });
  m.unused("unused_codes", row("fault_o"), store("fault_o"), ve("fault_o"), ve("due_o"));
  return m;
}
