import { mux, type Expr, type Signal } from "../../../hdl/index.ts";
import { anyOf, Watch, type PromiseSource } from "./watch.ts";

/** Bits of an address within 4 KiB, and of a beat of 16 bytes. */
const [pageBits, beatBits] = [12, 4];

/** F6: AXI towards memory. `m_axi_arlen_o` has room for 16 beats. */
export const f6Bursts: PromiseSource = {
  id: "F6",
  title: "Bursts of loads",
  sentence: "Bursts: none across 4 KiB, at most 16 beats, one open at a time, AR stands until taken.",
  kind: "safety",
  duties: [],
  state: [],
  monitor: (shape) => {
    const w = new Watch(shape, "f6", "bus.ts", "Watches F6: bursts of loads, as memory is asked for them.");
    const m = w.module;
    const valid = w.flag("m_axi_arvalid_o");
    const address = w.port("m_axi_araddr_o");
    const len = w.port("m_axi_arlen_o");
    const asked = m.wire("asked", valid.and(w.flag("m_axi_arready_i")), "Memory takes a burst.");
    const ends = w.flag("m_axi_rvalid_i").and(w.flag("m_axi_rready_o")).and(w.flag("m_axi_rlast_i"));
    const open = m.register("open_q", 1, "A burst was taken and has not ended.");
    m.update(open, { next: asked.or(open.and(ends.not())) });
    const waits = w.before("waits", valid.and(asked.not()), "An address was not taken.");
    const changed = valid
      .not()
      .or(address.ne(w.portBefore("m_axi_araddr_o")))
      .or(len.ne(w.portBefore("m_axi_arlen_o")));
    const bits = pageBits - beatBits + 1;
    const beat = address.slice<number>(beatBits, bits - 1).extend(bits);
    const last = m.wire("last", beat.plus(len.extend(bits)), "Last beat of the burst, from the 4 KiB on.");
    m.unused("unused_last", last.slice(0, bits - 1));
    return w.conclude(
      anyOf([
        valid.and(last.bit(bits - 1)),
        valid.and(address.slice(0, beatBits).any()),
        valid.and(open),
        waits.and(changed),
      ]),
      valid.and(waits),
    );
  },
};

/** F7: the bus of the hypervisor. */
export const f7Answers: PromiseSource = {
  id: "F7",
  title: "One answer each",
  sentence: "Every write and read is answered once.",
  kind: "safety",
  duties: [],
  state: [],
  monitor: (shape) => {
    const w = new Watch(shape, "f7", "bus.ts", "Watches F7: every write and read of the hypervisor is answered once.");
    const m = w.module;
    const takes = (channel: string): Expr<1> =>
      w.flag(`s_axi_${channel}valid_i`).and(w.flag(`s_axi_${channel}ready_o`));
    const gives = (channel: string): Signal<1> =>
      m.wire(`${channel}_given`, w.flag(`s_axi_${channel}valid_o`).and(w.flag(`s_axi_${channel}ready_i`)), "Taken.");
    /** Requests of a channel without answer. */
    const waiting = (channel: string, answered: Expr<1>): Signal => {
      const count = m.register(`${channel}_count_q`, 2, "Requests that were taken and not answered.");
      const more = m.wire(`${channel}_taken`, takes(channel), "One more.");
      m.update(count, { next: mux(more, count.plus(1), count.minus(1)), enable: more.xor(answered) });
      return count;
    };
    const [b, r] = [gives("b"), gives("r")];
    const [aw, data, ar] = [waiting("aw", b), waiting("w", b), waiting("ar", r)];
    const answers = (channel: string, due: Expr<1>, given: Signal<1>, payload: readonly string[]): Expr<1> => {
      const valid = w.flag(`s_axi_${channel}valid_o`);
      const stood = w.before(`${channel}_stood`, valid.and(given.not()), "An answer was not taken.");
      const changed = payload.map((name) => w.port(name).ne(w.portBefore(name)));
      const missed = w.before(`${channel}_missed`, due.and(valid.not()), "An answer was due and did not come.");
      return anyOf([valid.and(due.not()), stood.and(anyOf([valid.not(), ...changed])), missed.and(valid.not())]);
    };
    return w.conclude(
      anyOf([
        answers("b", aw.any().and(data.any()), b, ["s_axi_bresp_o"]),
        answers("r", ar.any(), r, ["s_axi_rdata_o", "s_axi_rresp_o"]),
        // Two of a channel are open at most: no count wraps.
        anyOf([aw, data, ar].map((count) => count.all())),
      ]),
      b.and(r),
    );
  },
};
