import { concat, lit, orAll, pack, type Expr, type Signal } from "../../../hdl/index.ts";
import { oneHotDecode, oneHotIndex, oneHotSelect } from "../../prim/one_hot.ts";
import { byteBits } from "../sizes.ts";
import type { Top } from "./parts.ts";
import { resultOf } from "./vector_engines.ts";

/** What the engine slices tell all others. */
export interface EngineView {
  /** MEs that are in service in this cycle, and those that lose their µTop because they are not. */
  readonly online: Signal;
  readonly lost: Signal;
  /** Tenant of each ME, one-hot; also while it is idle. */
  readonly tenants: readonly Signal[];
  /** The µTop that begins in this cycle. */
  readonly launch: Launch;
}

export interface Launch {
  /** Its vNPU, one-hot; none when nothing begins. */
  readonly vnpu: Signal;
  readonly owner: Signal;
  readonly me: Signal;
  readonly index: Signal;
  readonly resume: Signal;
}

/** The engine slices with what each needs of its owner, the contexts, and the ports of the MEs. */
export function wireEngines(top: Top): EngineView {
  const { m, shape, port, parts, nets } = top;
  const { matrixEngines: mes, vnpus, vnpuIndex } = shape;
  const { registers, utops, operations, engines, contexts } = nets;

  m.section("uTop that begins");
  const launch = launchOf(top);
  const pc = m.wire(
    "launch_pc",
    // Those of the others are 0.
    orAll(nets.vnpus.map((vnpu) => vnpu("utop_pc_o"))),
    "Its first instruction.",
  );

  m.section("Contexts of suspended uTops");
  const writes = m.wire(
    "context_write",
    pack(engines.map((engine) => engine("context_write_o"))),
    "ME whose context is written, one-hot.",
  );
  const written = (name: string): Expr =>
    oneHotSelect(
      writes,
      engines.map((engine) => engine(name)),
    );
  m.instance("u_contexts", parts.contexts, {
    inputs: {
      write_i: writes.any(),
      ...{ write_vnpu_i: written("owner_o"), write_utop_i: written("index_o") },
      write_context_i: written("context_o"),
      ...{ read_vnpu_i: launch.owner, read_utop_i: launch.index },
    },
    outputs: contexts.outputs,
  });

  m.section("Engines");
  const tenants = port("me_vnpu_o")
    .elements(mes)
    .map((tenant, e) => {
      const index = m.wire(`me_${e}_vnpu`, tenant, `Tenant of ME ${e}.`);
      return m.wire(`me_${e}_tenant`, oneHotDecode(index, vnpus), `Tenant of ME ${e}, one-hot.`);
    });
  const preempt_me = utops("preempt_me_o");
  // The queues read no bit below a beat.
  const codes = Array.from({ length: vnpus }, (_, v) =>
    registers("code_bytes_o").slice<number>(v * 32 + byteBits, 32 - byteBits),
  );
  const todo = operations("todo_o").elements(shape.queues);
  engines.forEach((engine, e) => {
    const owned = engine("owned_o");
    const ofOwner = (name: string): Expr =>
      oneHotSelect(
        owned,
        nets.vnpus.map((vnpu) => vnpu(name)),
      );
    const hits = nets.vnpus.map((vnpu) => vnpu("me_hit_o").bit(e));
    m.instance(`u_engine_${e}`, parts.engine, {
      inputs: {
        begin_i: launch.vnpu.any().and(launch.me.eq(e)),
        ...{ load_resume_i: launch.resume, load_owner_i: launch.owner, load_index_i: launch.index, load_pc_i: pc },
        load_context_i: contexts("read_context_o"),
        ...{ run_i: port("me_run_o").bit(e), save_i: port("me_save_o").bit(e) },
        in_service_i: port("me_online_o").bit(e),
        preempt_i: utops.flag("preempt_valid_o").and(preempt_me.eq(e)),
        preempt_kill_i: utops("preempt_kill_o"),
        ...{ finish_i: port("me_finish_i").bit(e), saved_i: port("me_saved_i").bit(e) },
        ...{ restored_i: port("me_restored_i").bit(e), pop_done_i: port("me_pop_done_i").bit(e) },
        group_i: ofOwner("group_o"),
        code_bytes_i: concat(oneHotSelect(owned, codes), lit(byteBits, 0)),
        live_i: ofOwner("live_o").sized(1),
        ...{ context_base_i: registers("context_base_o"), context_bytes_i: registers("context_bytes_o") },
        hit_i: oneHotSelect(owned, hits).sized(1),
        line_i: ofOwner("line_o"),
        line_good_i: ofOwner("line_good_o").sized(1),
        ...{ take_i: operations("instr_take_o").bit(e), retire_i: operations("retire_o").bit(e) },
        ...{ todo_i: todo[e] ?? owned, me_todo_i: operations("me_todo_o").bit(e) },
        issue_i: operations("me_issue_o").bit(e),
        ...resultOf(top, e),
      },
      outputs: engine.outputs,
    });
  });
  for (const name of ["me_kill_o", "me_clear_o", "me_restore_o", "me_context_o", "me_op_valid_o", "me_op_o"])
    m.drive(port(name), pack(engines.map((engine) => engine(name))));
  for (const name of ["me_operand_o", "me_end_o"]) m.drive(port(name), pack(engines.map((engine) => engine(name))));
  return {
    ...{ tenants, launch },
    online: m.wire("online", pack(engines.map((engine) => engine("online_o"))), "MEs in service in this cycle."),
    lost: m.wire("lost", pack(engines.map((engine) => engine("lost_o"))), "MEs that lose their uTop."),
  };

  function launchOf({ nets: { vnpus: list } }: Top): Launch {
    const vnpu = m.wire(
      "launch",
      pack(list.map((one) => one("utop_valid_o"))),
      "vNPU of the uTop that begins, one-hot.",
    );
    const of = (name: string): Expr =>
      oneHotSelect(
        vnpu,
        list.map((one) => one(name)),
      );
    return {
      vnpu,
      owner: m.wire("launch_owner", oneHotIndex(vnpu, vnpuIndex), "vNPU of the uTop that begins."),
      me: m.wire("launch_me", of("utop_me_o"), "ME that it begins on."),
      index: m.wire("launch_index", of("utop_index_o"), "Its number in its group."),
      resume: m.wire("launch_resume", of("utop_resume_o"), "It goes on from its saved context."),
    };
  }
}
