import type { Module, Signal } from "../../../hdl/index.ts";
import { groupBits } from "../../../ports/index.ts";
import { faultBits, lineIndexBits, type FrontendShape } from "../sizes.ts";
import { contextBits } from "./context.ts";
import { entryBits, scalarBits, type QueueKind } from "./parts.ts";

/** Width, meaning, and the kind of queue that has it, where not both have. */
type PortRow = readonly [bits: number, doc: string, only?: QueueKind];

/** The ports of an instruction queue of both kinds, by name. */
function portRows(shape: FrontendShape, kind: QueueKind): Readonly<Record<string, PortRow>> {
  const { vectorEngines: ves, vnpuIndex, meIndex, lineBits } = shape;
  return {
    load_i: [1, "A uTop begins; not together with flush_i."],
    load_resume_i: [1, "It goes on from its context.", "me"],
    load_owner_i: [vnpuIndex, "vNPU that it belongs to.", "me"],
    load_index_i: [meIndex, "Its index among the ME uTops of the group.", "me"],
    load_pc_i: [lineIndexBits, "Its first instruction, when it is fresh."],
    load_context_i: [contextBits(shape), "Its context, when it goes on.", "me"],
    restored_i: [1, "The ME has restored its part of the context.", "me"],
    flush_i: [1, "Drop the uTop."],
    hold_i: [1, "The ME is in Save: nothing is taken or asked for.", "me"],
    group_i: [groupBits, "Group that the vNPU runs."],
    code_bytes_i: [32, "Bytes of its code; constant while a uTop is here."],
    live_i: [1, "Its program runs: lines may be asked for."],
    hit_i: [1, "The line that is asked for comes in the next cycle."],
    line_i: [lineBits, "Line that was hit in the cycle before."],
    line_good_i: [1, "Its parity is right."],
    take_i: [1, "The instruction that is offered is taken."],
    retire_i: [1, "One that was taken is complete."],
    todo_i: [ves, "VE slots not yet issued of the instruction taken last."],
    me_todo_i: [1, "Its ME operation has not issued.", "me"],
    pop_done_i: [1, "A pop or popv is complete.", "me"],
    result_valid_i: [1, "A reduce of this uTop gives a result."],
    result_i: [scalarBits, "That result."],
    active_o: [1, "A uTop is here."],
    owner_o: [vnpuIndex, "vNPU that it belongs to.", "me"],
    index_o: [meIndex, "Its index among the ME uTops of the group.", "me"],
    look_o: [1, "A line is asked for."],
    look_line_o: [lineIndexBits, "That line."],
    due_o: [1, "The line of the cycle before was hit."],
    instr_valid_o: [1, "An instruction is offered."],
    instr_ve_o: [ves, "Its VE slots in use."],
    instr_me_o: [1, "It has an ME operation.", "me"],
    next_valid_o: [1, "A group was named that is to follow (pulse)."],
    next_group_o: [groupBits, "That group."],
    fault_o: [1, "The next instruction is a fault."],
    fault_code_o: [faultBits, "Undefined opcode, or outside of the code; 0 without a fault."],
    end_o: [1, "All operations of the uTop have been given.", "me"],
    finish_o: [1, "The uTop is finished.", "ve"],
    entry_o: [entryBits(shape, kind), "Slots whose operations show now: word, then the scalar that it reads, of each."],
    context_o: [contextBits(shape), "Context, in the fourth cycle of hold_i.", "me"],
  };
}

/** Declares the ports; the result finds them by name and throws RangeError where this kind of queue has none. */
export function queuePorts(m: Module, shape: FrontendShape, kind: QueueKind): (name: string) => Signal {
  const signals = new Map<string, Signal>();
  for (const [name, [bits, doc, only = kind]] of Object.entries(portRows(shape, kind))) {
    if (only !== kind) continue;
    signals.set(name, name.endsWith("_i") ? m.input(name, bits, doc) : m.output(name, bits, doc));
  }
  return (name) => {
    const signal = signals.get(name);
    if (signal === undefined)
      throw new RangeError(`instruction_queue: the queue of kind ${kind} has no port '${name}'.`);
    return signal;
  };
}
