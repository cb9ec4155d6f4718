import { pack, type Expr } from "../../../hdl/index.ts";
import { oneHotDecode } from "../../prim/one_hot.ts";
import { rowParity } from "../rows/row_parity.ts";
import type { EngineView } from "./engines.ts";
import type { Top } from "./parts.ts";
import { resultOf } from "./vector_engines.ts";

/** The slices of the vNPUs, each with what concerns it of the MEs, of memory and of the registers. */
export function wireVnpus({ m, shape, port, parts, nets, ...rest }: Top, seen: EngineView): void {
  const top: Top = { m, shape, port, parts, nets, ...rest };
  const { matrixEngines: mes, vnpus, queues } = shape;
  const { registers, utops, operations, fetch, engines } = nets;

  m.section("vNPUs");
  const busy = m.wire("busy", port("me_run_o").or(port("me_save_o")), "MEs with a uTop.");
  const served = m.wire("served", busy.and(seen.online), "MEs with a uTop and in service.");
  const all = (name: string): Expr => pack(engines.map((engine) => engine(name)));
  const shared = {
    me_fault_code_i: m.wire("me_fault_code", all("fault_code_o"), "Fault of each ME queue; 0 for none."),
    me_next_valid_i: m.wire("me_next_valid", all("next_valid_o"), "ME queues that write the next group."),
    me_next_group_i: m.wire("me_next_group", all("next_group_o"), "Its number."),
    me_look_line_i: m.wire("me_look_line", all("look_line_o"), "Lines that ME queues look for."),
  };
  const looks = m.wire("me_look", all("look_o"), "ME queues that look for a line.");
  const start_vnpu = m.wire(
    "start_vnpu",
    oneHotDecode(utops("start_vnpu_o"), vnpus).and(utops.flag("start_valid_o").repeat(vnpus)),
    "vNPU of a start, one-hot.",
  );
  const inject_vnpu = m.wire(
    "inject_vnpu",
    oneHotDecode(registers("inject_vnpu_o"), vnpus).and(registers.flag("inject_valid_o").repeat(vnpus)),
    "vNPU of an injection, one-hot.",
  );
  const beats = m.wire(
    "beats",
    oneHotDecode(fetch("beat_requester_o"), 2 * vnpus).and(fetch.flag("beat_valid_o").repeat(2 * vnpus)),
    "Requester of the beat, one-hot.",
  );
  const words = fetch("beat_data_o").elements(4);
  const { parity_o: row_parity } = m.instance("u_row_parity", rowParity(shape), {
    inputs: { beat_number_i: fetch("beat_number_o"), beat_data_i: fetch("beat_data_o") },
    outputs: { parity_o: { name: "row_parity", doc: "Parity of the fields in a beat of a row." } },
  });
  const beat = {
    beat_number_i: fetch("beat_number_o"),
    beat_data_i: fetch("beat_data_o"),
    beat_parity_i: m.wire("beat_parity", pack(words.map((word) => word.parity())), "Parity of its words."),
    row_parity_i: row_parity,
  };
  const table_rows = registers("table_rows_o").elements(vnpus);
  const table_base = registers("table_base_o").elements(vnpus);
  const code_base = registers("code_base_o").elements(vnpus);
  const code_bytes = registers("code_bytes_o").elements(vnpus);
  const todo = operations("todo_o").elements(queues);
  nets.vnpus.forEach((vnpu, v) => {
    const mine = m.wire(`mine_${v}`, pack(seen.tenants.map((tenant) => tenant.bit(v))), `MEs of vNPU ${v}.`);
    const owned = m.wire(
      `owned_${v}`,
      pack(engines.map((engine) => engine("owned_o").bit(v))),
      `ME queues of vNPU ${v}.`,
    );
    const queue = mes + v;
    m.instance(`u_vnpu_${v}`, parts.vnpu, {
      inputs: {
        run_i: registers("run_o").bit(v),
        stop_i: registers("stop_o").bit(v),
        clear_i: registers("clear_o").bit(v),
        ...{ table_rows_i: table_rows[v] ?? mine, table_base_i: table_base[v] ?? mine },
        ...{ code_base_i: code_base[v] ?? mine, code_bytes_i: code_bytes[v] ?? mine },
        data_ready_i: port("data_ready_i").bit(v),
        ...{ start_i: start_vnpu.bit(v), start_me_i: utops("start_me_o") },
        mine_i: mine.and(served),
        lost_i: mine.and(seen.lost).any(),
        ...{ me_finish_i: port("me_finish_i"), me_saved_i: port("me_saved_i") },
        owned_i: owned,
        me_look_i: looks.and(owned),
        ...shared,
        ...{ ve_take_i: operations("instr_take_o").bit(queue), ve_retire_i: operations("retire_o").bit(queue) },
        ve_todo_i: todo[queue] ?? mine,
        ...resultOf(top, queue),
        code_done_i: fetch("done_o").bit(v),
        code_error_i: fetch("done_error_o").bit(v),
        code_timeout_i: fetch("done_timeout_o").bit(v),
        code_beat_i: beats.bit(v),
        row_done_i: fetch("done_o").bit(vnpus + v),
        row_error_i: fetch("done_error_o").bit(vnpus + v),
        row_timeout_i: fetch("done_timeout_o").bit(vnpus + v),
        row_beat_i: beats.bit(vnpus + v),
        ...beat,
        inject_code_i: inject_vnpu.bit(v).and(registers.flag("inject_row_o").not()),
        inject_row_i: inject_vnpu.bit(v).and(registers.flag("inject_row_o")),
      },
      outputs: vnpu.outputs,
    });
  });
}
