import { lit, mux, orAll, pack, type Expr, type Module, type Signal } from "../../hdl/index.ts";
import { coreModules, secondLevelPorts, secondLevelState, trapCode } from "../../ports/index.ts";
import { declarePorts } from "../prim/table_ports.ts";
import { coreModule } from "./core_module.ts";
import { decode } from "./decode.ts";
import { entryBits, packEntry, unpackLinks, unpackOperation, withOwnBit } from "./entry.ts";
import { fifo } from "./fifo.ts";
import { clockedPart, codeBits, layerBits, modules, type SecondLevelShape } from "./sizes.ts";
import { tokens } from "./tokens.ts";
import { watchdog } from "./watchdog.ts";

/** The second level of instruction dispatch: decodes a core's instructions, queues them, issues them when their tokens are there. */
export function secondLevel(shape: SecondLevelShape): Module {
  const { fifoDepth } = shape;
  const m = clockedPart(
    "second_level_idm",
    "second_level_idm.ts",
    `Dispatches the instructions of a core to its four modules, ${fifoDepth} waiting for each.`,
    shape,
  );
  const port = declarePorts(m, secondLevelPorts(shape));
  const flag = (name: string): Expr<1> => port(name).sized(1);
  const restart = flag("restart_i");

  const { idle, run: running, wait: barrier, done: ended, trap: trapped } = secondLevelState;
  const code = m.states("state_q", { idle, running, barrier, ended, trapped }, 3);
  const state_q = m.register("state_q", 3, "State of the core.");
  const run = m.wire("run", state_q.eq(code.running), "The core is in Run.");

  m.section("Decode");
  const word = port("instr_i");
  const is = m.instance("u_decode", decode(shape), {
    inputs: { word_i: word, error_i: port("instr_error_i"), core_id_i: port("core_id_i") },
    outputs: {
      module_o: { name: "module_of", doc: "Module of the word, one-hot; 0 for none." },
      system_o: { name: "is_system", doc: "It is SYSTEM." },
      waits_o: { name: "waits", doc: "Its wait bits." },
      posts_o: { name: "posts", doc: "Its post bits." },
      sync_o: { name: "is_sync", doc: "SYSTEM: barrier." },
      end_o: { name: "is_end", doc: "SYSTEM: end of the task." },
      irq_o: { name: "asks_irq", doc: "SYSTEM: interrupt at the end." },
      layer_o: { name: "layer", doc: "Its layer." },
      next_layer_o: { name: "next_layer", doc: "SYSTEM: the layer behind it." },
      fetch_fault_o: { name: "fetch_fault", doc: "It did not come whole." },
      word_fault_o: { name: "word_fault", doc: "It came whole and has a fault." },
      fault_code_o: { name: "fault_code", doc: "Code of its fault." },
    },
  });

  m.section("Accept");
  const room = m.declare("room", modules, "FIFOs with room.");
  const some = m.declare("some", modules, "FIFOs with an instruction.");
  const busy = m.declare("busy", modules, "Modules with an operation under way.");
  const have = m.declare("have", modules * modules, "Pairs of modules with a token between them.");
  const looks = m.wire(
    "looks",
    run.and(flag("instr_valid_i")).and(flag("halt_i").not()).and(restart.not()),
    "The word is checked.",
  );
  const good = m.wire("good", looks.and(is.fetch_fault_o.or(is.word_fault_o).not().sized(1)), "It has no fault.");
  const push = m.wire("push", is.module_o.and(room).and(good.repeat(modules)), "FIFO that takes it, one-hot.");
  const settled = m.wire("settled", some.or(busy).any().not(), "All FIFOs are empty, no module is busy.");
  const system = m.wire("system", good.and(is.system_o.sized(1)).and(settled), "A SYSTEM need not wait.");
  const left_over = m.wire("left_over", have.any(), "There is a token.");
  const takes_system = m.wire("takes_system", system.and(left_over.not()), "It is accepted.");
  const accepts = m.wire("accepts", push.any().or(takes_system), "The word is accepted.");
  m.drive(port("instr_ready_o"), accepts);

  m.section("Queue, issue");
  const cell = coreModule(shape);
  const cells = new Map<number, Module>();
  const list = coreModules.map((name, own) => {
    const bits = entryBits(own);
    const fifoCell = cells.get(bits) ?? fifo(shape, bits);
    cells.set(bits, fifoCell);
    const waiting = m.declare(`issues_${name}`, 1, `The head for ${name.toUpperCase()} goes.`);
    const valid = m.declare(`valid_${own}`, 1, `The head may go.`);
    const queue = m.instance(`u_fifo_${own}`, fifoCell, {
      inputs: {
        clear_i: restart,
        push_i: push.bit(own),
        entry_i: packEntry(own, { word, waits: is.waits_o, posts: is.posts_o }),
        pop_i: waiting,
        show_i: valid,
      },
      outputs: {
        some_o: { name: `some_${own}`, doc: `The FIFO of ${name.toUpperCase()} has an instruction.` },
        room_o: { name: `room_${own}`, doc: `It has room.` },
        links_o: { name: `links_${own}`, doc: `Wait and post bits of its oldest.` },
        operation_o: { name: `operation_${own}`, doc: `Its oldest; 0 unless it may go.` },
      },
    });
    const links = unpackLinks(own, queue.links_o);
    const sources = coreModules.flatMap((_, from) => (from === own ? [] : [have.bit(from * modules + own)]));
    const module = m.instance(`u_module_${own}`, cell, {
      inputs: {
        run_i: run,
        some_i: queue.some_o,
        wait_i: links.waits,
        post_i: links.posts,
        have_i: pack(sources),
        ready_i: port("op_ready_i").bit(own),
        done_i: port("op_done_i").bit(own),
      },
      outputs: {
        valid_o: valid,
        issue_o: waiting,
        takes_o: { name: `takes_${own}`, doc: `Tokens that it takes.` },
        posts_o: { name: `posts_${own}`, doc: `Tokens that the complete operation posts.` },
        busy_o: { name: `busy_${own}`, doc: `An operation is under way.` },
      },
    });
    return { queue, operation: unpackOperation(own, queue.operation_o), module, valid, issue: waiting };
  });
  m.drive(some, pack(list.map(({ queue }) => queue.some_o)));
  m.drive(room, pack(list.map(({ queue }) => queue.room_o)));
  m.drive(busy, pack(list.map(({ module }) => module.busy_o)));
  m.drive(port("op_valid_o"), pack(list.map(({ valid }) => valid)));
  m.drive(port("op_init_o"), pack(list.map(({ operation }) => operation.init ?? lit(1, 0))));
  m.drive(port("op_payload_o"), pack(list.map(({ operation }) => operation.payload)));

  m.section("Tokens");
  const takes = list.map(({ module }, own) => withOwnBit(own, module.takes_o.bits()));
  const { tokens_o, overflow_o } = m.instance("u_tokens", tokens(shape), {
    inputs: {
      clear_i: restart,
      posts_i: pack(list.map(({ module }) => module.posts_o)),
      takes_i: pack(coreModules.flatMap((_, from) => takes.flatMap((one) => one[from] ?? []))),
    },
    outputs: {
      tokens_o: { name: "tokens", doc: "Element 4 s + d: tokens that s posted and d has not taken." },
      some_o: have,
      overflow_o: { name: "overflow", doc: "A token does not fit its counter." },
    },
  });
  m.unused("unused_tokens", tokens_o);

  m.section("Watchdog");
  const done = m.wire("done", port("op_done_i").any(), "An operation is complete.");
  const event = m.wire("event_now", orAll([accepts, done, ...list.map(({ issue }) => issue)]), "Something happens.");
  const { expires_o } = m.instance("u_watchdog", watchdog(shape), {
    inputs: { clear_i: restart, run_i: run, event_i: event, limit_i: port("watchdog_i") },
    outputs: { expires_o: { name: "expires", doc: "Nothing has happened for too long." } },
  });

  m.section("Traps: the lowest code counts");
  const faulty = m.wire("faulty", looks.and(is.word_fault_o.sized(1)), "The word has a fault.");
  const lost = m.wire("lost", looks.and(is.fetch_fault_o.sized(1)), "The word did not come whole.");
  const unbalanced = m.wire("unbalanced", system.and(left_over), "SYSTEM finds a token.");
  const trap = m.wire(
    "trap",
    orAll([faulty, lost, unbalanced, overflow_o.sized(1), expires_o.sized(1)]),
    "A trap is found.",
  );
  const trap_code_q = m.register("trap_code_q", codeBits, "Why the core trapped.");
  const why = (name: keyof typeof trapCode): Expr<4> => lit(codeBits, trapCode[name]);
  const later = mux(
    overflow_o.sized(1),
    why("overflow"),
    mux(expires_o.sized(1), why("watchdog"), is.fault_code_o.sized(codeBits)),
  );
  const lowest = mux(faulty, is.fault_code_o.sized(codeBits), mux(unbalanced, why("unbalanced"), later));
  m.update(trap_code_q, { next: lowest, enable: trap, clear: restart });

  m.section("State");
  const { state } = m.comb(
    "State of the next cycle: restart wins over a trap, a trap over halt, halt over the end of a barrier.",
    { state: { value: state_q, doc: "State of the next cycle." } },
    (c, signals) => {
      const halt = flag("halt_i");
      c.when(flag("sync_global_i").and(state_q.eq(code.barrier)), () => c.set(signals.state, code.running));
      c.when(takes_system.and(is.sync_o.sized(1)), () => c.set(signals.state, code.barrier));
      c.when(takes_system.and(is.end_o.sized(1)), () => c.set(signals.state, code.ended));
      c.when(halt.and(run.or(state_q.eq(code.barrier))), () => c.set(signals.state, code.idle));
      c.when(trap, () => c.set(signals.state, code.trapped));
      c.when(restart, () => c.set(signals.state, code.running));
    },
  );
  m.update(state_q, { next: state });
  m.drive(port("quiet_o"), busy.any().not());
  m.drive(port("trap_o"), state_q.eq(code.trapped));
  m.drive(port("trap_code_o"), trap_code_q);

  m.section("Barriers, layers");
  const pulse = (name: string, next: Expr<1>, doc: string): void => {
    const register = m.register(`${name}_q`, 1, doc);
    m.update(register, { next });
    m.drive(port(`${name}_o`), register);
  };
  const ends = m.wire("ends", takes_system.and(is.end_o.sized(1)), "The task ends.");
  pulse("sync_local", takes_system.and(is.sync_o.sized(1)), "The core came to a barrier.");
  pulse("task_done", ends, "The task ended.");
  pulse("irq", ends.and(is.irq_o.sized(1)), "It asks for an interrupt.");
  const keep = (name: string, value: Signal, doc: string): void => {
    const register = m.register(`${name}_q`, layerBits, doc);
    m.update(register, {
      next: mux(restart, port("restart_layer_i"), value).sized(layerBits),
      enable: restart.or(takes_system),
    });
    m.drive(port(`${name}_o`), register);
  };
  keep("layer", is.layer_o, "Layer of the last SYSTEM accepted.");
  keep("next_layer", is.next_layer_o, "The layer behind it.");
  return m;
}
