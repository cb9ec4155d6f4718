import { lit, mux, pack, type Expr, type Module, type Signal } from "../../hdl/index.ts";
import { countBits } from "../../ports/index.ts";
import { sum } from "../prim/sum.ts";
import { part, type RegistersShape } from "./sizes.ts";

/** Whether a write would break a quota: one sum of all quotas, for whatever is written. */
export function quota(shape: RegistersShape): Module {
  const { matrixEngines: mes, vectorEngines: ves, vnpus, meCount, veCount, quotaBits } = shape;
  const m = part("regs_quota", "quota.ts", `Whether a write breaks a quota of ${mes} MEs or ${ves} VEs.`);
  const sets_me_quota_i = m.input("sets_me_quota_i", 1, "ME_QUOTA is written.");
  const sets_ve_quota_i = m.input("sets_ve_quota_i", 1, "VE_QUOTA is written.");
  const sets_mode_i = m.input("sets_mode_i", 1, "MODE is written.");
  const sets_online_i = m.input("sets_online_i", 1, "ME_ONLINE is written.");
  const vnpu_i = m.input("vnpu_i", vnpus, "vNPU whose quota is written, one-hot.");
  const data_i = m.input("data_i", 32, "What is written.");
  const temporal_i = m.input("temporal_i", 1, "Mode 2 or 3: ME quotas do not count.");
  const me_online_i = m.input("me_online_i", mes, "Engines in service.");
  const me_quota_i = m.input("me_quota_i", vnpus * meCount, "MEs that each vNPU owns.");
  const ve_quota_i = m.input("ve_quota_i", vnpus * veCount, "VEs that each vNPU owns.");
  const breaks_o = m.output("breaks_o", 1, "The write is refused.");

  m.section("Sum of the quotas with the new value");
  const sets_quota = m.wire("sets_quota", sets_me_quota_i.or(sets_ve_quota_i), "A quota is written.");
  const replaced = m.wire("replaced", vnpu_i.and(sets_quota.repeat(vnpus)), "vNPU with a new value, one-hot.");
  const mesOf = me_quota_i.elements(vnpus);
  const vesOf = ve_quota_i.elements(vnpus);
  const kept = Array.from({ length: vnpus }, (_, v) => {
    const [me, ve] = [mesOf[v] ?? lit(meCount, 0), vesOf[v] ?? lit(veCount, 0)];
    const now = mux(sets_ve_quota_i, ve.extend(quotaBits), me.extend(quotaBits));
    return m.wire(`kept_${v}`, now.and(replaced.bit(v).not().repeat(quotaBits)), `Quota of vNPU ${v} that stays.`);
  });
  const added = m.wire("added", data_i.slice(0, quotaBits).and(sets_quota.repeat(quotaBits)), "The new value.");
  const sumBits = countBits(vnpus * (2 ** quotaBits - 1));
  const total = m.wire("total", sum([...kept, added], sumBits), "Sum of the quotas.");

  m.section("Engines to own");
  const online = m.wire("online", mux(sets_online_i, data_i.slice(0, mes), me_online_i), "Engines in service then.");
  const engines = m.wire("engines", sum(online.bits(), meCount), "Their number.");
  const most = mux(sets_ve_quota_i, lit(sumBits, ves), engines.extend(sumBits));
  const counts = m.wire(
    "counts",
    sets_ve_quota_i.or(mux(sets_mode_i, data_i.bit(1), temporal_i).not()),
    "The sum counts.",
  );
  const over = m.wire("over", counts.and(total.gt(most)), "The sum is too high.");
  const wide = m.wire(
    "wide",
    sets_me_quota_i.and(above(data_i, mes)).or(sets_ve_quota_i.and(above(data_i, ves))),
    "The new value alone is too high.",
  );
  const judged = pack([sets_me_quota_i, sets_ve_quota_i, sets_mode_i, sets_online_i]);
  const applies = m.wire("applies", judged, "Writes that quotas judge.");
  m.drive(breaks_o, wide.or(applies.any().and(over)));
  return m;
}

/** The word is above `most`. */
function above(word: Signal<32>, most: number): Expr<1> {
  const bits = countBits(most);
  const higher = word.slice(bits, word.width - bits).any();
  return most === 2 ** bits - 1 ? higher : higher.or(word.slice(0, bits).gt(most));
}
