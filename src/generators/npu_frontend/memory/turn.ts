import { mux, type Module } from "../../../hdl/index.ts";
import { lowestOne } from "../../prim/one_hot.ts";
import { clockedPart, type FrontendShape } from "../sizes.ts";

/**
 * Round robin among the queues that look: the first from `turn` on wins, and `turn` goes behind it, or back to the one
 * whose block has come. Turn is kept as the set of clients below it, which takes no decoding.
 */
export function lookTurn(shape: FrontendShape): Module {
  const { clients } = shape;
  const below = clients - 1;
  const m = clockedPart(
    "look_turn",
    "memory/turn.ts",
    "Chooses the queue whose line is looked up, round robin.",
    shape,
  );
  const look_i = m.input("look_i", clients, "Queues that look for a line.");
  const starts_i = m.input("starts_i", 1, "A fill starts for the winner.");
  const filled_i = m.input("filled_i", 1, "The fill has brought what its client waits for.");
  const winner_o = m.output("winner_o", clients, "Queue whose line is looked up, one-hot; 0 for none.");

  const below_q = m.register("below_q", below, "Clients below turn.");
  const waits_below_q = m.register("waits_below_q", below, "Clients below the one that the fill is for.");
  const ahead = m.wire("ahead", look_i.and(below_q.extend(clients).not()), "Those from turn on that look.");
  const pool = m.wire("pool", mux(ahead.any(), ahead, look_i), "Those of which the lowest wins.");
  const winner = m.wire("winner", lowestOne(pool), "The queue that wins, one-hot.");
  const under = m.wire("under", winner.minus(1), "Clients below the winner.");
  const upTo = winner.slice(0, below).or(under.slice(0, below));
  const last = winner.bit(below);
  const next = m.wire("next", upTo.and(last.not().repeat(below)), "Clients below the one behind the winner.");
  m.unused("unused_under", under.bit(below));
  m.update(waits_below_q, { next: under.slice(0, below), enable: starts_i });
  m.update(below_q, { next: mux(filled_i, waits_below_q, next), enable: filled_i.or(winner.any()) });
  m.drive(winner_o, winner);
  return m;
}
