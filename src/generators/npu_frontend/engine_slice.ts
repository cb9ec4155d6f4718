import { concat, type Module } from "../../hdl/index.ts";
import { meSlot } from "../../isa/index.ts";
import { groupBits } from "../../ports/index.ts";
import { oneHotDecode } from "../prim/one_hot.ts";
import { enginePort } from "./engines/engine_port.ts";
import { declareNets, inputsOf } from "./nets.ts";
import { contextBits } from "./queue/context.ts";
import { instructionQueue } from "./queue/instruction_queue.ts";
import { operandOf } from "./operations/operand.ts";
import { addressBits, clockedPart, faultBits, lineIndexBits, type FrontendShape } from "./sizes.ts";

/** Cycle of a Save, from 1, in which the queue's context is written: nothing of it moves any more. */
const contextCycle = 4;

/** What belongs to one ME: its instruction queue and its port. What it needs of its owner, a vNPU, is selected outside. */
export function engineSlice(shape: FrontendShape): Module {
  const { vectorEngines: ves, vnpus, meIndex, vnpuIndex, lineBits } = shape;
  const m = clockedPart("engine_slice", "engine_slice.ts", "Instruction queue and port of one ME.", shape);
  const queue = instructionQueue(shape, "me");
  const engine = enginePort(shape);
  const bits = contextBits(shape);
  const port = inputsOf(m, {
    begin_i: [1, "A uTop begins on this ME."],
    load_resume_i: [1, "It goes on from its saved context."],
    load_owner_i: [vnpuIndex, "Its vNPU."],
    load_index_i: [meIndex, "Its number in its group."],
    load_pc_i: [lineIndexBits, "Its first instruction."],
    load_context_i: [bits, "Its saved context."],
    run_i: [1, "The ME is in Run."],
    save_i: [1, "The ME is in Save."],
    in_service_i: [1, "The ME is in service by its register."],
    preempt_i: [1, "A preempt command of this ME shows."],
    preempt_kill_i: [1, "It means discard."],
    finish_i: [1, "The ME reports that its uTop is finished."],
    saved_i: [1, "The ME reports that its context is saved."],
    restored_i: [1, "The ME reports that its context is restored."],
    pop_done_i: [1, "One pop or popv is complete."],
    group_i: [groupBits, "Group of the owner."],
    code_bytes_i: [32, "Bytes of code of the owner."],
    live_i: [1, "The program of the owner runs."],
    context_base_i: [vnpus * addressBits, "Address of the contexts of each vNPU."],
    context_bytes_i: [vnpus * 32, "Bytes of one of them."],
    hit_i: [1, "The line that is looked for is there."],
    line_i: [lineBits, "Line that was hit in the cycle before."],
    line_good_i: [1, "Its parity is right."],
    take_i: [1, "The front is taken."],
    retire_i: [1, "An instruction is complete."],
    todo_i: [ves, "VE slots that have not issued."],
    me_todo_i: [1, "The ME operation has not issued."],
    issue_i: [1, "The ME operation goes to its ME."],
    result_valid_i: [1, "Result of a reduce of this queue."],
    result_i: [32, "Its value."],
  });
  const own = declareNets(m, "u_queue", queue, {
    owner_o: m.output("owner_o", vnpuIndex, "vNPU of its uTop."),
    index_o: m.output("index_o", meIndex, "Number of its uTop in its group."),
    look_o: m.output("look_o", 1, "It looks for a line."),
    look_line_o: m.output("look_line_o", lineIndexBits, "That line."),
    instr_valid_o: m.output("instr_valid_o", 1, "An instruction is at its front."),
    instr_ve_o: m.output("instr_ve_o", ves, "Its VE slots in use."),
    instr_me_o: m.output("instr_me_o", 1, "It has an ME operation."),
    next_valid_o: m.output("next_valid_o", 1, "It writes the next group (pulse)."),
    next_group_o: m.output("next_group_o", groupBits, "Its number."),
    fault_code_o: m.output("fault_code_o", faultBits, "Fault of the queue; 0 for none."),
    end_o: m.output("me_end_o", 1, "All operations of the uTop have been given."),
    context_o: m.output("context_o", bits, "What must be kept of a suspended uTop."),
  });
  const side = declareNets(m, "u_port", engine, {
    expired_o: m.output("expired_o", 1, "The ME owes its answer for too long."),
    me_clear_o: m.output("me_clear_o", 1, "Clear all registers (pulse)."),
    me_restore_o: m.output("me_restore_o", 1, "Restore the context."),
    me_kill_o: m.output("me_kill_o", 1, "Discard instead of save."),
    me_context_o: m.output("me_context_o", addressBits, "Address of the context."),
  });
  const busy = m.wire("busy", port.flag("run_i").or(port.flag("save_i")), "Has a uTop.");
  const online = m.wire("online", port.flag("in_service_i").and(side.flag("expired_o").not()), "In service.");
  m.drive(m.output("online_o", 1, "In service in this cycle."), online);
  const served = busy.and(online);
  const finished = m.wire("finished", port.flag("finish_i").and(served), "Its uTop is finished.");
  const saves = port.flag("saved_i").and(port.flag("save_i")).and(online);
  const saved = m.wire("saved", saves.and(finished.not()), "Its context is saved.");
  const flush = m.wire("flush", served.not().or(finished).or(saved), "The queue is emptied.");
  m.drive(m.output("flush_o", 1, "The queue is emptied."), flush);
  m.drive(m.output("finished_o", 1, "Its uTop is finished."), finished);
  m.drive(m.output("saved_o", 1, "Its context is saved."), saved);
  m.drive(m.output("lost_o", 1, "It goes out of service with a uTop."), busy.and(online.not()));
  const load = m.wire("load", port.flag("begin_i").and(flush.not()), "The uTop goes into the queue.");
  m.instance("u_queue", queue, {
    inputs: {
      load_i: load,
      ...{ load_resume_i: port("load_resume_i"), load_owner_i: port("load_owner_i") },
      ...{ load_index_i: port("load_index_i"), load_pc_i: port("load_pc_i"), load_context_i: port("load_context_i") },
      restored_i: side("restored_o"),
      flush_i: flush,
      hold_i: port("save_i"),
      ...{ group_i: port("group_i"), code_bytes_i: port("code_bytes_i"), live_i: port("live_i") },
      ...{ hit_i: port("hit_i"), line_i: port("line_i"), line_good_i: port("line_good_i") },
      ...{ take_i: port("take_i"), retire_i: port("retire_i"), todo_i: port("todo_i"), me_todo_i: port("me_todo_i") },
      ...{ pop_done_i: port("pop_done_i"), result_valid_i: port("result_valid_i"), result_i: port("result_i") },
    },
    outputs: own.outputs,
  });
  const active = own.flag("active_o");
  m.drive(
    m.output("owned_o", vnpus, "Its owner, one-hot; none without a uTop."),
    oneHotDecode(own("owner_o"), vnpus).and(active.repeat(vnpus)),
  );

  m.section("Port of the ME");
  m.instance("u_port", engine, {
    inputs: {
      load_i: load,
      ...{ load_resume_i: port("load_resume_i"), load_vnpu_i: port("load_owner_i") },
      ...{ active_i: active, owner_i: own("owner_o"), index_i: own("index_o"), flush_i: flush },
      me_online_i: port("in_service_i"),
      ...{ me_run_i: port("run_i"), me_save_i: port("save_i") },
      ...{ me_saved_i: port("saved_i"), me_finish_i: port("finish_i"), me_restored_i: port("restored_i") },
      ...{ preempt_i: port("preempt_i"), preempt_kill_i: port("preempt_kill_i") },
      ...{ context_base_i: port("context_base_i"), context_bytes_i: port("context_bytes_i") },
    },
    outputs: side.outputs,
  });

  m.section("Context");
  const saves_q = m.register("saves_q", contextCycle, "The ME was in Save in the cycles before, the last one lowest.");
  const save = port.flag("save_i");
  m.update(saves_q, { next: concat(saves_q.slice(0, contextCycle - 1), save).sized(contextCycle) });
  const before = saves_q
    .slice(0, contextCycle - 1)
    .all()
    .and(saves_q.bit(contextCycle - 1).not());
  m.drive(m.output("context_write_o", 1, "The context is written."), active.and(save).and(before));

  m.section("Operations");
  const entry = own("entry_o");
  const issue = port.flag("issue_i");
  const slot = m.wire("slot", entry.slice(0, 64).and(issue.repeat(64)), "Its slot: word, and scalar above it.");
  m.drive(m.output("me_op_valid_o", 1, "An ME operation."), issue);
  m.drive(m.output("me_op_o", 32, "Word of its slot."), slot.slice(0, 32));
  m.drive(m.output<number>("me_operand_o", 32, "Its address."), operandOf(m, meSlot, slot));
  m.unused("unused_queue", own("due_o"), own("fault_o"));
  m.drive(m.output("ve_entry_o", ves * 64, "VE slots."), entry.slice(64, ves * 64));
  return m;
}
