import { orAll, type Expr } from "../../../hdl/index.ts";
import { guardSegments } from "../../../ports/index.ts";
import { openBits } from "../sizes.ts";
import { owedAnswers } from "./answers.ts";
import { anyOf, Watch, type DutySource } from "./watch.ts";

const a1: DutySource = {
  id: "A1",
  sentence:
    "AXI4 on both sides: what is valid stays until taken; memory answers only what it took, a write after its last data.",
  monitor: (shape) => {
    const w = new Watch(shape, "a1", "duties.ts", "Duty A1: AXI4 of core and memory, as far as promises rest on it.");
    const m = w.module;
    const changes = (side: "s" | "m", channel: string, payload: readonly string[]): Expr<1> => {
      const valid = w.flag(`${side}_${channel}valid_i`);
      const waits = w.before(`${side}_${channel}_waits`, valid.and(w.takes(side, channel).not()), "Not taken then.");
      const changed = payload.map((part) => {
        const name = `${side}_${channel}${part}_i`;
        return w.port(name).ne(w.portBefore(name));
      });
      return waits.and(valid.not().or(anyOf(changed)));
    };
    const reads = m.register<number>("reads_q", openBits + 1, "Reads that memory took and has not ended.");
    const [more, less] = [w.takes("m", "ar"), w.takes("m", "r").and(w.flag("m_rlast_i"))];
    m.update(reads, { next: reads.plus(more.extend(openBits + 1)).minus(less.extend(openBits + 1)) });
    return w.concludeDuty(
      anyOf([
        changes("s", "ar", ["sel", "addr", "len"]),
        changes("s", "aw", ["sel", "addr", "len"]),
        changes("s", "w", ["last"]),
        changes("m", "r", ["resp", "last"]),
        changes("m", "b", ["resp"]),
        w.flag("m_rvalid_i").and(reads.any().not()),
        w.flag("m_bvalid_i").and(owedAnswers(w).any().not()),
      ]),
    );
  },
};

const a3: DutySource = {
  id: "A3",
  sentence: "base[11:0] = 0, limit[3:0] = 0.",
  monitor: (shape) => {
    const w = new Watch(shape, "a3", "duties.ts", "Duty A3: segments begin with a page and end with a beat.", "none");
    const low = (name: string, bits: number): Expr<1> => {
      const port = w.port(name);
      const size = port.width / guardSegments;
      const each = Array.from({ length: guardSegments }, (_, s) => s * size);
      w.module.unused(`unused_${name}`, ...each.map((lsb) => port.slice(lsb + bits, size - bits)));
      return orAll(each.map((lsb) => port.slice(lsb, bits).any()));
    };
    return w.concludeDuty(low("guard_base_i", 12).or(low("guard_limit_i", 4)));
  },
};

/** Duties of the contract; (A2) speaks of reset alone, in which nothing is judged. */
export const dutySources: readonly DutySource[] = [a1, a3];
