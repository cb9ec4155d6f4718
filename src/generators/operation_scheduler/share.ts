import type { Module } from "../../hdl/index.ts";
import { part, type OperationShape } from "./sizes.ts";
import { thermometers } from "./thermometer.ts";

/** What one queue gets of its vNPU's own VEs, behind the vNPU's earlier queues. All numbers are thermometers. */
export function share(shape: OperationShape): Module {
  const { vectorEngines: ves } = shape;
  const m = part(
    "op_share",
    "share.ts",
    "Splits the demand of one queue into its vNPU's own share and the rest; numbers are thermometers.",
  );
  const demand_i = m.input("demand_i", ves, "Slots that the queue asks for.");
  const quota_i = m.input("quota_i", ves, "VEs of its vNPU.");
  const earlier_i = m.input("earlier_i", ves, "Slots that the vNPU's earlier queues ask for.");
  const harvest_i = m.input("harvest_i", 1, "Its vNPU may borrow VEs.");
  const own_o = m.output("own_o", ves, "Slots within the own share.");
  const rest_o = m.output("rest_o", ves, "Slots that wait for a borrowed VE.");
  const spare_o = m.output("spare_o", ves, "Own VEs that this and the earlier queues leave.");

  const { less } = thermometers(m, ves);
  const free = less("free", quota_i, earlier_i, "Own VEs behind the earlier queues.");
  const excess = less("excess", demand_i, free, "Demand beyond them.");
  const spare = less("spare", free, demand_i, "They beyond the demand.");
  m.drive(own_o, demand_i.and(free));
  m.drive(rest_o, excess.and(harvest_i.repeat(ves)));
  m.drive(spare_o, spare);
  return m;
}
