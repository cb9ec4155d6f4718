import { indexBits, lit, Module, mux, orAll, pack, type Expr, type NpuConfig, type Signal } from "../../src/index.ts";
import { arbiterPorts } from "./ports.ts";

/**
 * The arbiter as hardware: the requesters after the one that was served last go first, and in each of the two groups
 * the lowest. The lowest set bit of v is v & -v.
 */
export function arbiterHardware(config: NpuConfig): Module {
  const { vnpus } = config;
  const m = new Module("round_robin_arbiter", {
    summary: "Round-robin arbiter: the grant moves on from the requester that was served last.",
    file: "examples/own_block/hardware.ts",
  });
  const doc = (name: string): string => arbiterPorts(config).ports.find((port) => port.name === name)?.doc ?? "";
  m.clock("clk_i", doc("clk_i"));
  m.reset("rst_ni", config.reset, doc("rst_ni"));
  const request_i = m.input("request_i", vnpus, doc("request_i"));
  const take_i = m.input("take_i", 1, doc("take_i"));
  const valid_o = m.output("valid_o", 1, doc("valid_o"));
  const grant_o = m.output("grant_o", vnpus, doc("grant_o"));
  const indexWidth = indexBits(vnpus);
  const index_o = m.output("index_o", indexWidth, doc("index_o"));

  const after_q = m.register("after_q", vnpus, "Requesters after the one that was served last.");
  const first = m.wire("first", request_i.and(after_q), "Requesters of the first group.");
  const all = lowestOne(request_i);
  const grant = m.wire("grant", mux(first.any(), lowestOne(first), all), "The winner, one-hot.");
  const valid = m.wire("valid", request_i.any(), "There is a winner.");
  const upTo = m.wire("up_to_winner", grant.or(grant.minus(1)), "The winner and those below it.");
  m.update(after_q, { next: upTo.not(), enable: valid.and(take_i) });

  m.drive(valid_o, valid);
  m.drive(grant_o, grant);
  m.drive(index_o, indexOf(grant, indexWidth));
  return m;
}

function lowestOne(vector: Signal): Expr {
  return vector.and(vector.not().plus(1));
}

/** Number of the set bit: each bit of it ORs the places whose number has that bit. */
function indexOf(oneHot: Signal, width: number): Expr {
  const places = (bit: number): Expr<1>[] => oneHot.bits().filter((_, place) => ((place >> bit) & 1) === 1);
  const bits = Array.from({ length: width }, (_, bit) => places(bit));
  return pack(bits.map((list) => (list.length === 0 ? lit(1, 0) : orAll(list))));
}
