import { andAll, concat, lit, mux, orAll, type Expr, type Module } from "../../../hdl/index.ts";
import { groupBits, sequencerFault } from "../../../ports/index.ts";
import { declareNets, type Nets } from "../nets.ts";
import { faultBits, type FrontendShape } from "../sizes.ts";
import { contextPart, packContext, type ContextField } from "./context.ts";
import { control } from "./control.ts";
import { decode } from "./decode.ts";
import { entries } from "./entries.ts";
import { flight } from "./flight.ts";
import { loops } from "./loops.ts";
import { clockedQueuePart, pcBits, scalarBits, slotsOf, wordBits, type QueueKind } from "./parts.ts";
import { queuePorts } from "./queue_ports.ts";
import { replay } from "./replay.ts";
import { scalarIndexBits, scalars } from "./scalars.ts";
import { window } from "./window.ts";

/**
 * An instruction queue: brings the instructions of a µTop from the instruction memory to the operation scheduler and does
 * what their control slots say. That of an ME can be preempted; that of a VE µTop has no ME slot and is always prepared.
 */
export function instructionQueue(shape: FrontendShape, kind: QueueKind): Module {
  const { vectorEngines: ves } = shape;
  const ofMe = kind === "me";
  const slots = slotsOf(shape, kind);
  const whose = ofMe ? "an ME" : "the VE uTop of a vNPU";
  const m = clockedQueuePart("instruction_queue", kind, `Instruction queue of ${whose}.`, shape);
  const port = queuePorts(m, shape, kind);
  const flag = (name: string): Expr<1> => port(name).sized(1);
  const parts = {
    decode: decode(shape, kind),
    window: window(shape, kind),
    loops: loops(shape, kind),
    scalars: scalars(shape, kind),
    control: control(shape, kind),
    entries: entries(shape, kind),
    flight: flight(shape, kind),
    ...(ofMe ? { replay: replay(shape) } : {}),
  };
  const looks = { look_o: port("look_o"), look_line_o: port("look_line_o"), due_o: port("due_o") };
  const line = declareNets(m, "u_decode", parts.decode);
  const near = declareNets(m, "u_window", parts.window, looks);
  const loop = declareNets(m, "u_loops", parts.loops);
  const scalar = declareNets(m, "u_scalars", parts.scalars);
  const does = declareNets(m, "u_control", parts.control);
  const entry = declareNets(m, "u_entries", parts.entries, { entry_o: port("entry_o") });
  const under = declareNets(m, "u_flight", parts.flight);
  const again = parts.replay === undefined ? undefined : declareNets(m, "u_replay", parts.replay);

  m.section("Life of the uTop");
  const load_i = flag("load_i");
  const flush_i = flag("flush_i");
  const take_i = flag("take_i");
  const active_q = m.register("active_q", 1, "A uTop is here.");
  const ended_q = m.register("ended_q", 1, "Its last instruction was taken.");
  const recv_q = m.register("recv_q", 1, "A recv waits.");
  const recv_rd_q = m.register("recv_rd_q", scalarIndexBits, "Register of the recv taken last.", { reset: "none" });
  const some_q = m.register("some_q", 1, "A reduce of the uTop has given a result.");
  const result_q = m.register("result_q", scalarBits, "The latest.", { reset: "none" });
  const context = (field: ContextField): Expr => contextPart(shape, port("load_context_i"), field);
  const resumes = ofMe ? m.wire("resumes", load_i.and(flag("load_resume_i")), "A suspended uTop goes on.") : undefined;
  /** Next value of a bit that begins as 0, or as its context says. */
  const kept = (field: ContextField, goesOn: Expr<1>): Expr<1> => {
    const later = load_i.not().and(goesOn);
    return resumes === undefined ? later : later.or(resumes.and(context(field).sized(1)));
  };
  const takes = m.wire("takes", unless(take_i, again?.flag("replay_o")), "The instruction at pc is taken.");
  const able = m.wire(
    "able",
    andAll([
      ...[active_q, flag("live_i")],
      ...(again === undefined ? [] : [flag("hold_i").not(), again.flag("prepared_o")]),
    ]),
    "A uTop is here and may go on.",
  );
  const whole = m.wire("whole", unless(able, again?.flag("replay_o")), "It has no instruction to finish first.");
  const acts = m.wire("acts", andAll([whole, recv_q, under.flag("quiet_o")]), "The recv that waits gets its result.");
  const ends = m.wire("ends", takes.and(does.flag("finish_o")), "The last instruction is taken.");
  const done = ofMe
    ? undefined
    : m.wire("done", andAll([active_q, ended_q, under.flag("landed_o")]), "It is finished.");
  m.update(active_q, {
    next: andAll([load_i.or(active_q), flush_i.not(), ...(done === undefined ? [] : [done.not()])]),
  });
  m.update(ended_q, { next: kept("ended", ended_q.or(ends)) });
  m.update(recv_q, { next: kept("recv", mux(recv_q, acts.not(), takes.and(does.flag("waits_o")))) });
  const rd = does("rd_o");
  m.update(recv_rd_q, {
    next: resumes === undefined ? rd : mux(load_i, context("recv_rd"), rd),
    enable: resumes === undefined ? takes : load_i.or(takes),
  });
  const results = flag("result_valid_i");
  m.update(some_q, { next: kept("some", some_q.or(results)) });
  m.update(result_q, {
    next: resumes === undefined ? port("result_i") : mux(load_i, context("result"), port("result_i")),
    enable: resumes === undefined ? results : load_i.or(results),
  });

  m.section("Front");
  const front = near("front_o");
  const usedAt = wordBits * (1 + slots);
  const words = front.slice(wordBits, wordBits * slots);
  const used = m.wire("used", front.slice(usedAt + (ofMe ? 1 : 0), ves), "VE slots in use.");
  const ready = m.wire("ready", andAll([whole, ended_q.not(), recv_q.not()]), "The next instruction is its turn.");
  const here = m.wire("here", ready.and(near.flag("here_o")), "It is held.");
  const overfull = does.flag("loop_o").and(loop.flag("full_o"));
  const wrong = m.wire("wrong", front.bit(usedAt + slots).or(overfull), "It is undefined, if it is held.");
  const outside = m.wire("outside", ready.and(near.flag("outside_o")), "It is not in the code.");
  const opcode = m.wire("opcode", here.and(wrong), "It is an undefined opcode.");
  m.drive(port("fault_o"), outside.or(opcode));
  m.drive(port("fault_code_o"), orAll([faultIf(outside, "pcOutsideSegment"), faultIf(opcode, "opcode")]));
  const sound = here.and(wrong.not());
  if (again === undefined) {
    m.drive(port("instr_valid_o"), sound);
    m.drive(port("instr_ve_o"), used.and(sound.repeat(ves)));
  } else {
    const replays = again.flag("replay_o");
    const waits = m.wire("waits", used.any().and(under.flag("pops_o")), "It waits until every pop is complete.");
    const offers = m.wire("offers", orAll([sound.and(waits.not()), able.and(replays)]), "An instruction is offered.");
    m.drive(port("instr_valid_o"), offers);
    m.drive(port("instr_ve_o"), mux(replays, again("ve_o"), used).and(offers.repeat(ves)));
    m.drive(port("instr_me_o"), mux(replays, again.flag("me_o"), front.bit(usedAt)).and(offers));
  }

  m.section("Lines");
  m.instance("u_decode", parts.decode, { inputs: { line_i: port("line_i") }, outputs: line.outputs });
  const fresh_pc = port("load_pc_i").extend(pcBits);
  m.instance("u_window", parts.window, {
    inputs: {
      ...{ load_i, flush_i, code_bytes_i: port("code_bytes_i") },
      load_pc_i: resumes === undefined ? fresh_pc : mux(flag("load_resume_i"), context("pc"), fresh_pc),
      looks_i: andAll([active_q, ended_q.not(), flag("live_i"), ...(ofMe ? [flag("hold_i").not()] : [])]),
      ...{ bound_valid_i: loop("bound_valid_o"), bound_i: loop("bound_o") },
      ...{ hit_i: port("hit_i"), kept_i: line("kept_o"), good_i: port("line_good_i") },
      ...{ step_i: takes.and(does.flag("finish_o").not()), jump_i: does("jump_o"), distance_i: does("distance_o") },
    },
    outputs: near.outputs,
  });

  m.section("Control slot");
  m.instance("u_control", parts.control, {
    inputs: {
      word_i: front.slice(0, wordBits),
      ...{ rs_i: scalar("read_o").slice(0, scalarBits), rt_i: scalar("read_o").slice(scalarBits, scalarBits) },
      ...{ group_i: port("group_i"), counter_i: loop("counter_o") },
      ...{ back_i: loop("back_o"), back_body_i: loop("back_body_o"), recv_i: recv_q },
      ...{ some_i: some_q, result_i: result_q, step_i: takes },
      ...(ofMe ? { index_i: port("index_o") } : {}),
    },
    outputs: does.outputs,
  });
  m.instance("u_loops", parts.loops, {
    inputs: {
      ...{ load_i, step_i: takes, opens_i: does("opens_o"), asks_i: does("asks_o"), next_i: near("next_o") },
      ...{ end_i: near("target_o"), body_i: does("body_o"), passes_i: does("passes_o"), level_i: does("level_o") },
      ...(resumes === undefined ? {} : { resume_i: resumes, context_i: context("loops") }),
    },
    outputs: loop.outputs,
  });
  m.instance("u_scalars", parts.scalars, {
    inputs: {
      load_i,
      write_i: acts.or(takes.and(does.flag("writes_o"))),
      ...{ place_i: mux(recv_q, recv_rd_q, rd), value_i: does("value_o") },
      ...{ read_i: concat(entry("read_o"), lit(2, 3)), from_i: concat(entry("from_o"), does("from_o")) },
      ...(resumes === undefined ? {} : { resume_i: resumes, context_i: context("scalars") }),
    },
    outputs: scalar.outputs,
  });
  const next_valid_q = m.register("next_valid_q", 1, "A group was named in the cycle before.");
  const next_group_q = m.register<number>("next_group_q", groupBits, "That group.");
  m.update(next_valid_q, { next: does.flag("next_valid_o") });
  m.update(next_group_q, { next: does("next_group_o") });
  m.drive(port("next_valid_o"), next_valid_q);
  m.drive(port("next_group_o"), next_group_q);

  m.section("Operations");
  m.instance("u_entries", parts.entries, {
    inputs: {
      ...{ load_i, take_i: takes, words_i: words },
      scalars_i: scalar("read_o").slice(2 * scalarBits, slots * scalarBits),
      ...(resumes === undefined ? {} : { resume_i: resumes, context_i: context("entry") }),
    },
    outputs: entry.outputs,
  });
  const pops = again === undefined ? [] : [mux(again.flag("replay_o"), again.flag("pop_o"), entry.flag("pops_o"))];
  m.instance("u_flight", parts.flight, {
    inputs: {
      ...{ clear_i: load_i.or(flush_i), take_i, retire_i: port("retire_i") },
      ...Object.fromEntries(pops.map((pop_i) => ["pop_i", pop_i])),
      ...(ofMe ? { pop_done_i: port("pop_done_i") } : {}),
    },
    outputs: under.outputs,
  });
  m.drive(port("active_o"), active_q);
  if (done !== undefined) {
    m.drive(port("finish_o"), done);
    m.unused("unused_todo", port("todo_i"));
  }
  if (again !== undefined) suspend(again);
  return m;

  /** What only a queue that can be preempted has. */
  function suspend(again: Nets): void {
    m.section("Preemption");
    const owner_q = m.register("owner_q", shape.vnpuIndex, "vNPU that the uTop belongs to.");
    const index_q = m.register("index_q", shape.meIndex, "Its index among the ME uTops of the group.");
    m.update(owner_q, { next: port("load_owner_i"), enable: load_i });
    m.update(index_q, { next: port("load_index_i"), enable: load_i });
    m.drive(port("owner_o"), owner_q);
    m.drive(port("index_o"), index_q);
    m.instance("u_replay", parts.replay ?? replay(shape), {
      inputs: {
        ...{
          load_i,
          resume_i: flag("load_resume_i"),
          context_i: context("replay"),
          word_i: contextPart(shape, port("load_context_i"), "entry", wordBits),
        },
        ...{ restored_i: port("restored_i"), take_i, todo_i: port("todo_i"), me_todo_i: port("me_todo_i") },
      },
      outputs: again.outputs,
    });
    const last = andAll([active_q, ended_q, again.flag("prepared_o"), again.flag("replay_o").not()]);
    m.drive(port("end_o"), last.and(under.flag("quiet_o")));
    m.drive(
      port("context_o"),
      packContext(shape, {
        ...{ ended: ended_q, recv: recv_q, recv_rd: recv_rd_q, pc: near("pc_o"), some: some_q, result: result_q },
        ...{ scalars: scalar("context_o"), loops: loop("context_o"), replay: again("context_o") },
        entry: port("entry_o"),
      }),
    );
  }
}

/** The condition, but not while the other holds, where there is another. */
function unless(condition: Expr<1>, other: Expr<1> | undefined): Expr<1> {
  return other === undefined ? condition : condition.and(other.not());
}

function faultIf(condition: Expr<1>, name: keyof typeof sequencerFault): Expr {
  return lit(faultBits, sequencerFault[name]).and(condition.repeat(faultBits));
}
