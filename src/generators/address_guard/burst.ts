import { guardSegments } from "../../ports/index.ts";
import { orAll, type Module } from "../../hdl/index.ts";
import { burstCheck } from "./check.ts";
import { addressBits, clockedPart, lenBits, offsetBits, selBits, unitBits, type GuardShape } from "./sizes.ts";

/** The burst that was taken last of one direction: its check, and what memory is shown of it. */
export function guardedBurst(shape: GuardShape): Module {
  const m = clockedPart("idm_guard_burst", "burst.ts", "A burst on its way to memory, or to its refusal.", shape);
  const base_i = m.input("base_i", guardSegments * addressBits, "First byte of each segment.");
  const limit_i = m.input("limit_i", guardSegments * addressBits, "First byte behind each segment.");
  const take_i = m.input("take_i", 1, "A burst is taken; only when there is none.");
  const sel_i = m.input("sel_i", selBits, "Its segment.");
  const addr_i = m.input("addr_i", offsetBits, "Its offset, in units of 16 bytes.");
  const len_i = m.input("len_i", lenBits, "Its beats less one.");
  const ready_i = m.input("ready_i", 1, "Memory takes it.");
  const refuse_i = m.input("refuse_i", 1, "The bursts before a bad one are done: its refusal begins.");
  const takes_good_o = m.output("takes_good_o", 1, "A burst for memory is taken.");
  const takes_bad_o = m.output("takes_bad_o", 1, "A bad burst is taken.");
  const none_o = m.output("none_o", 1, "There is none.");
  const waits_o = m.output("waits_o", 1, "A bad one waits for its refusal.");
  const valid_o = m.output("valid_o", 1, "There is one for memory.");
  const address_o = m.output("address_o", unitBits, "Its address in units of 16 bytes; 0 without.");
  const len_o = m.output("len_o", lenBits, "Its beats less one; 0 without.");

  const { bad_o, address_o: address } = m.instance("u_check", burstCheck(), {
    inputs: { base_i, limit_i, sel_i, addr_i, len_i },
    outputs: {
      bad_o: { name: "bad", doc: "The burst that is offered must not go to memory." },
      address_o: { name: "address", doc: "Its address, in units of 16 bytes." },
    },
  });
  const valid_q = m.register("valid_q", 1, "There is a burst.");
  const bad_q = m.register("bad_q", 1, "It must not go to memory.");
  const address_q = m.register("address_q", unitBits, "Its address; 0 when memory is not shown one.");
  const len_q = m.register("len_q", lenBits, "Its beats less one, likewise.");
  const takes_bad = m.wire("takes_bad", take_i.and(bad_o.sized(1)), "A bad burst is taken.");
  const shown = m.wire("shown", valid_q.and(bad_q.not()), "There is one for memory.");
  const waits = m.wire("waits", valid_q.and(bad_q), "A bad one waits.");
  const sent = m.wire("sent", shown.and(ready_i), "Memory takes it.");
  const hide = m.wire("hide", sent.or(takes_bad), "Memory is shown none in the next cycle.");
  m.update(valid_q, { next: take_i, enable: orAll([take_i, sent, waits.and(refuse_i)]) });
  m.update(bad_q, { next: bad_o.sized(1), enable: take_i });
  m.update(address_q, { next: address.sized(unitBits), enable: take_i, clear: hide });
  m.update(len_q, { next: len_i, enable: take_i, clear: hide });
  m.drive(takes_good_o, take_i.and(bad_o.sized(1).not()));
  m.drive(takes_bad_o, takes_bad);
  m.drive(none_o, valid_q.not());
  m.drive(waits_o, waits);
  m.drive(valid_o, shown);
  m.drive(address_o, address_q);
  m.drive(len_o, len_q);
  return m;
}
