import { mask, mux, pack, type Expr, type Module, type Signal } from "../../hdl/index.ts";
import { oneHotIndex } from "../prim/one_hot.ts";
import { clockedPart, type FetchShape } from "./sizes.ts";

/** Round robin: of the requesters that wait, the first from `turn` on in cyclic order goes to the AR register. */
export function turn(shape: FetchShape): Module {
  const { requesters, index } = shape;
  const m = clockedPart("fetch_turn", "turn.ts", "Chooses the requester of the next address, round robin.", shape);
  const waits_i = m.input("waits_i", requesters, "Requesters that ask for the AR register.");
  const free_i = m.input("free_i", 1, "The AR register takes an address.");
  const winner_o = m.output("winner_o", requesters, "Requester of the next address, one-hot; 0 for none.");
  const chosen_o = m.output("chosen_o", requesters, "The same, in a cycle in which the AR register takes its address.");

  const turn_q = m.register("turn_q", index, "Requester that is looked at first.");
  const every = mask(requesters, 2n ** BigInt(requesters) - 1n);
  const from_turn = m.wire("from_turn", every.shiftLeft(turn_q), "Requesters from turn on.");
  const ahead = m.wire("ahead", waits_i.and(from_turn), "Those of them that wait.");
  const first = m.wire("first", lowest(m, waits_i, "waits_up_to"), "The lowest that waits, one-hot.");
  const first_ahead = m.wire(
    "first_ahead",
    lowest(m, ahead, "ahead_up_to"),
    "The lowest of those from turn on, one-hot.",
  );
  const winner = m.wire("winner", mux(ahead.any(), first_ahead, first), "Requester of the next address, one-hot.");
  const chosen = m.wire("chosen", winner.and(free_i.repeat(requesters)), "It, when the AR register takes it.");
  const last = requesters - 1;
  const next = m.wire(
    "next",
    pack([chosen.bit(last), chosen.slice(0, last)]),
    "The one behind it, to be looked at first, one-hot.",
  );
  m.update(turn_q, { next: oneHotIndex(next, index), enable: chosen.any() });
  m.drive(chosen_o, chosen);
  m.drive(winner_o, winner);
  return m;
}

/**
 * The lowest set bit of 3 or more, one-hot, in log2 n steps: after mapping a carry through 80 bits is deeper by far.
 *
 * @param name Stem of the wires.
 */
function lowest(m: Module, vector: Signal, name: string): Expr {
  let upTo: Expr = vector;
  for (let places = 1; places < vector.width - 1; places *= 2) {
    const doc = `There is one among ${2 * places} places: this and those below.`;
    upTo = m.wire(`${name}_${2 * places}`, upTo.or(upTo.shiftLeft(places)), doc);
  }
  return vector.and(upTo.shiftLeft(1).not());
}
