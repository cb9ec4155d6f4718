import { concat, lit, mux, type Expr, type Module, type Register, type Signal } from "../../hdl/index.ts";
import { addressGuardPorts, guardOpenBursts } from "../../ports/index.ts";
import { declarePorts, type PortFinder } from "../prim/table_ports.ts";
import { guardedBurst } from "./burst.ts";
import {
  addressBits,
  clockedPart,
  leftBits,
  lenBits,
  openBits,
  responseBits,
  unitBits,
  type GuardShape,
} from "./sizes.ts";

/** SLVERR of AXI. */
const slaveError = lit(responseBits, 2);

/** The guard in a core's memory port: adds segments' bases, refuses what leaves them. */
export function addressGuard(shape: GuardShape): Module {
  const m = clockedPart(
    "address_guard",
    "address_guard.ts",
    "Keeps the bursts of a core in its four segments: a burst that leaves its segment is answered with an error.",
    shape,
  );
  const port = declarePorts(m, addressGuardPorts());
  const cell = guardedBurst(shape);
  const read = reads(m, port, cell);
  const write = writes(m, port, cell);

  m.section("Trap");
  const trap_q = m.register("trap_q", 1, "A burst was refused.");
  m.update(trap_q, { next: read.or(write) });
  m.drive(port("guard_trap_o"), trap_q);
  return m;
}

/** The read channels. Returns: a bad burst is taken. */
function reads(m: Module, port: PortFinder, cell: Module): Expr<1> {
  const flag = (name: string): Expr<1> => port(name).sized(1);
  m.section("Read bursts");
  const r_open_q = m.register("r_open_q", openBits, "Bursts whose last beat has not come from memory.");
  const r_left_q = m.register("r_left_q", leftBits, "Beats that the guard answers.");
  const refused_q = m.register("refused_q", lenBits, "Beats less one of the burst taken last.", { reset: "none" });
  const local = m.wire("r_local", r_left_q.any(), "The guard answers.");
  const none = m.declare("r_none", 1, "There is no burst on its way to memory.");
  const ready = m.wire("ar_ready", none.and(r_open_q.ne(guardOpenBursts)).and(local.not()), "A burst can be taken.");
  const take = m.wire("ar_take", ready.and(flag("s_arvalid_i")), "A burst is taken.");
  const refuse = m.wire("r_idle", r_open_q.any().not(), "All bursts are answered.");
  const burst = burstOf(m, port, cell, { name: "read", channel: "ar", take, refuse, none });
  const beat = m.wire("r_beat", flag("s_rready_i").and(flag("m_rvalid_i")).and(local.not()), "A beat passes.");
  count(m, r_open_q, burst.takes_good_o.sized(1), beat.and(flag("m_rlast_i")));
  m.update(refused_q, { next: port("s_arlen_i").sized(lenBits), enable: take });

  m.section("Read beats");
  const begins = m.wire("r_begins", burst.waits_o.sized(1).and(refuse), "The guard begins to answer.");
  const answered = m.wire("r_answered", local.and(flag("s_rready_i")), "A beat of the guard is taken.");
  // One less is all ones more; to a length less one, one is added.
  const step = concat(begins.not().repeat(leftBits - 1), lit(1, 1)).sized(leftBits);
  const from = mux(begins, refused_q.extend(leftBits), r_left_q);
  m.update(r_left_q, { next: step.plus(from), enable: begins.or(answered) });
  m.drive(port("s_arready_o"), ready);
  const passes = flag("m_rvalid_i").and(local.not());
  m.drive(port("s_rvalid_o"), local.or(flag("m_rvalid_i")));
  m.drive(
    port("s_rresp_o"),
    mux(local, slaveError, port("m_rresp_i").sized(responseBits).and(flag("m_rvalid_i").repeat(responseBits))),
  );
  m.drive(port("s_rlast_o"), r_left_q.eq(1).or(passes.and(flag("m_rlast_i"))));
  m.drive(port("s_rlocal_o"), local);
  m.drive(port("m_rready_o"), flag("s_rready_i").and(local.not()));
  return burst.takes_bad_o.sized(1);
}

/** The write channels. Returns: a bad burst is taken. */
function writes(m: Module, port: PortFinder, cell: Module): Expr<1> {
  const flag = (name: string): Expr<1> => port(name).sized(1);
  m.section("Write bursts");
  const w_open_q = m.register("w_open_q", openBits, "Bursts whose last beat has not passed.");
  const b_open_q = m.register("b_open_q", openBits, "Bursts whose answer has not passed.");
  const w_sink_q = m.register("w_sink_q", 1, "Beats of a refused burst are dropped.");
  const b_local_q = m.register("b_local_q", 1, "The guard answers.");
  const none = m.declare("w_none", 1, "There is no burst on its way to memory.");
  const own = m.wire("w_own", w_sink_q.or(b_local_q), "A burst is being refused.");
  const ready = m.wire("aw_ready", none.and(b_open_q.ne(guardOpenBursts)).and(own.not()), "A burst can be taken.");
  const take = m.wire("aw_take", ready.and(flag("s_awvalid_i")), "A burst is taken.");
  const refuse = m.wire("w_idle", b_open_q.any().not(), "All bursts are answered.");
  const burst = burstOf(m, port, cell, { name: "write", channel: "aw", take, refuse, none });
  const begins = m.wire("w_begins", burst.waits_o.sized(1).and(refuse), "The refusal begins.");

  m.section("Write beats");
  const open = m.wire("w_open", w_open_q.any(), "Beats pass.");
  const passes = m.wire("w_passes", open.and(flag("s_wvalid_i")), "A beat is offered to memory.");
  const last = m.wire("w_last", passes.and(flag("s_wlast_i")), "The last one of its burst is.");
  count(m, w_open_q, burst.takes_good_o.sized(1), last.and(flag("m_wready_i")));
  const sunk = m.wire("w_sunk", w_sink_q.and(flag("s_wvalid_i")).and(flag("s_wlast_i")), "The last beat is dropped.");
  m.update(w_sink_q, { next: begins, enable: begins.or(sunk) });
  m.drive(port("m_wvalid_o"), passes);
  m.drive(port("m_wlast_o"), last);
  m.drive(port("s_wready_o"), w_sink_q.or(open.and(flag("m_wready_i"))));

  m.section("Write answers");
  const answer = m.wire(
    "b_answer",
    flag("m_bvalid_i").and(flag("s_bready_i")).and(b_local_q.not()),
    "An answer passes.",
  );
  count(m, b_open_q, burst.takes_good_o.sized(1), answer);
  m.update(b_local_q, { next: sunk, enable: sunk.or(flag("s_bready_i")) });
  m.drive(port("s_awready_o"), ready);
  m.drive(port("s_bvalid_o"), b_local_q.or(flag("m_bvalid_i")));
  m.drive(
    port("s_bresp_o"),
    mux(b_local_q, slaveError, port("m_bresp_i").sized(responseBits).and(flag("m_bvalid_i").repeat(responseBits))),
  );
  m.drive(port("m_bready_o"), flag("s_bready_i").and(b_local_q.not()));
  return burst.takes_bad_o.sized(1);
}

/** The burst of a direction, and its address channel of memory. */
function burstOf(
  m: Module,
  port: PortFinder,
  cell: Module,
  {
    name,
    channel,
    take,
    refuse,
    none,
  }: {
    readonly name: "read" | "write";
    readonly channel: "ar" | "aw";
    readonly take: Expr<1>;
    readonly refuse: Expr<1>;
    readonly none: Signal<1>;
  },
): { readonly takes_good_o: Signal; readonly takes_bad_o: Signal; readonly waits_o: Signal } {
  const address = m.declare(`${channel}_address`, unitBits, `Address of the ${name} burst, in units of 16 bytes.`);
  const burst = m.instance(`u_${name}`, cell, {
    inputs: {
      base_i: port("guard_base_i"),
      limit_i: port("guard_limit_i"),
      take_i: take,
      sel_i: port(`s_${channel}sel_i`),
      addr_i: port(`s_${channel}addr_i`),
      len_i: port(`s_${channel}len_i`),
      ready_i: port(`m_${channel}ready_i`),
      refuse_i: refuse,
    },
    outputs: {
      takes_good_o: { name: `${channel}_good`, doc: `A ${name} burst for memory is taken.` },
      takes_bad_o: { name: `${channel}_bad`, doc: `A bad ${name} burst is taken.` },
      none_o: none,
      waits_o: { name: `${channel}_waits`, doc: `A bad ${name} burst waits for its refusal.` },
      valid_o: port(`m_${channel}valid_o`),
      address_o: address,
      len_o: port(`m_${channel}len_o`),
    },
  });
  m.drive(port(`m_${channel}addr_o`), concat(address, lit(addressBits - unitBits, 0)));
  return burst;
}

/** A count of open bursts: one more, one less, or both. */
function count(m: Module, register: Register, more: Expr<1>, less: Expr<1>): void {
  const down = m.wire(`${register.name.replace("_q", "_less")}`, less, "One less.");
  const step = concat(down.repeat(register.width - 1), lit(1, 1)).sized(register.width);
  m.update(register, { next: register.plus(step), enable: more.xor(down) });
}
