import { lit, mux, type Module } from "../../hdl/index.ts";
import { part, type OperationShape } from "./sizes.ts";

/** What one queue gets of its vNPU's own VEs, behind the vNPU's earlier queues. */
export function share(shape: OperationShape): Module {
  const { count, sumBits } = shape;
  const m = part("op_share", "share.ts", "Splits the demand of one queue into its vNPU's own share and the rest.");
  const demand_i = m.input("demand_i", count, "Slots that the queue asks for.");
  const quota_i = m.input("quota_i", count, "VEs of its vNPU.");
  const earlier_i = m.input("earlier_i", sumBits, "Slots that the vNPU's earlier queues ask for.");
  const harvest_i = m.input("harvest_i", 1, "Its vNPU may borrow VEs.");
  const own_o = m.output("own_o", count, "Slots within the own share.");
  const rest_o = m.output("rest_o", count, "Slots that wait for a borrowed VE.");
  const spare_o = m.output("spare_o", count, "Own VEs that this and the earlier queues leave.");

  const none = lit(count, 0);
  const room = m.wire(
    "room",
    quota_i.extend(sumBits + 1).minus(earlier_i.extend(sumBits + 1)),
    "Own VEs behind the earlier queues; negative when they ask for more.",
  );
  const taken = m.wire("taken", room.bit(sumBits), "The earlier queues take all of them.");
  const free = m.wire("free", mux(taken, none, room.slice(0, count)), "Own VEs for this queue.");
  m.unused("unused_room", room.slice(count, sumBits - count));
  const excess = m.wire("excess", demand_i.extend(count + 1).minus(free.extend(count + 1)), "Demand less own VEs.");
  const fits = m.wire("fits", excess.bit(count).or(excess.any().not()), "The own VEs suffice.");
  m.drive(own_o, mux(fits, demand_i, free));
  m.drive(rest_o, mux(fits.or(harvest_i.not()), none, excess.slice(0, count)));
  m.drive(spare_o, mux(fits, free.minus(demand_i), none));
  return m;
}
