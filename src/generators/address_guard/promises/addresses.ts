import { orAll, type Expr } from "../../../hdl/index.ts";
import { guardSegments } from "../../../ports/index.ts";
import { addressBits } from "../sizes.ts";
import { anyOf, crosses, isBad, spanOf, Watch, wideBits, type Channel, type PromiseSource } from "./watch.ts";

const channels: readonly Channel[] = ["ar", "aw"];

/** B1: memory is shown no address outside of a segment: of one of the cycle in which its burst was taken. */
export const b1Segments: PromiseSource = {
  id: "B1",
  title: "Inside a segment",
  sentence: "No address outside base \u2264 a < limit of a segment is ever shown to memory, and no burst across 4 KiB.",
  kind: "safety",
  duties: ["A3"],
  state: [],
  monitor: (shape) => {
    const w = new Watch(shape, "b1", "addresses.ts", "Watches B1: what memory is shown lies in a segment.");
    const m = w.module;
    const elements = (name: string): Expr[] => w.portBefore(name).elements(guardSegments);
    const [bases, limits] = [elements("guard_base_i"), elements("guard_limit_i")];
    const bad = channels.flatMap((channel) => {
      const valid = w.flag(`m_${channel}valid_o`);
      const address = w.port(`m_${channel}addr_o`);
      const waits = w.before(`${channel}_waits`, valid.and(w.flag(`m_${channel}ready_i`).not()), "It was shown then.");
      const fresh = valid.and(waits.not());
      const span = m.wire(`${channel}_span`, spanOf(w.port(`m_${channel}len_o`)), "Bytes of the burst.");
      const behind = address.extend(wideBits).plus(span.extend(wideBits));
      const inside = bases.map((base, s) => {
        const limit = limits[s] ?? base;
        return address
          .sized(addressBits)
          .ge(base.sized(addressBits))
          .and(behind.le(limit.extend(wideBits)));
      });
      return [fresh.and(orAll(inside).not()), valid.and(crosses(address, span))];
    });
    return w.conclude(anyOf(bad), w.flag("m_arvalid_o").and(w.flag("m_awvalid_o")));
  },
};

/** B3: a bad burst is told, and nothing else is. */
export const b3Trap: PromiseSource = {
  id: "B3",
  title: "Bad bursts are told",
  sentence: "A bad burst gives guard_trap_o in the cycle after it is taken.",
  kind: "safety",
  duties: ["A3"],
  state: [],
  monitor: (shape) => {
    const w = new Watch(
      shape,
      "b3",
      "addresses.ts",
      "Watches B3: guard_trap_o in the cycle after a bad burst is taken.",
    );
    const taken = channels.map((channel) => w.takes("s", channel).and(isBad(w, channel)));
    const due = w.before("bad", anyOf(taken), "A bad burst was taken in the cycle before.");
    return w.conclude(w.flag("guard_trap_o").ne(due), due);
  },
};

/** B4: AXI towards memory. */
export const b4Stable: PromiseSource = {
  id: "B4",
  title: "Valid until taken",
  sentence: "What is valid to memory stays until taken.",
  kind: "safety",
  duties: ["A1"],
  state: [],
  monitor: (shape) => {
    const w = new Watch(shape, "b4", "addresses.ts", "Watches B4: what is valid to memory stays until it is taken.");
    const stays = (channel: string, payload: readonly string[]): Expr<1> => {
      const valid = w.flag(`m_${channel}valid_o`);
      const waits = w.before(`${channel}_waits`, valid.and(w.takes("m", channel).not()), "It was not taken.");
      const changed = payload.map((name) => w.port(name).ne(w.portBefore(name)));
      return waits.and(valid.not().or(anyOf(changed)));
    };
    const bad = [
      stays("ar", ["m_araddr_o", "m_arlen_o"]),
      stays("aw", ["m_awaddr_o", "m_awlen_o"]),
      stays("w", ["m_wlast_o"]),
    ];
    const waits = w.flag("m_wvalid_o").and(w.flag("m_wready_i").not());
    return w.conclude(anyOf(bad), waits.and(w.flag("m_awvalid_o")));
  },
};
