import type { Module, Signal } from "../../hdl/index.ts";
import { service } from "./service.ts";
import { serviceRank } from "./service_rank.ts";
import type { SchedulerShape } from "./sizes.ts";
import type { PortFinder } from "../prim/table_ports.ts";
import { turn } from "./turn.ts";

/** The two orders among vNPUs. */
export interface Orders {
  readonly turn: Signal;
  readonly order: Signal;
}

/** What the orders follow. */
export interface OrderInputs {
  readonly gang: Signal;
  readonly holder: Signal;
  readonly eligible: Signal;
  readonly unfinished: Signal;
  readonly owners: Signal;
  readonly winner: Signal;
}

/** Service counters, their ranking, and the owners' turn: for two vNPUs or more. */
export function instantiateOrders(m: Module, shape: SchedulerShape, port: PortFinder, seen: OrderInputs): Orders {
  const { turn_o: turns } = m.instance("u_turn", turn(shape), {
    inputs: { owners_i: seen.owners, winner_i: seen.winner },
    outputs: { turn_o: { name: "turn", doc: "Order in which owners are served." } },
  });
  const counters = m.instance("u_service", service(shape), {
    inputs: {
      mode_i: port("mode_i"),
      gang_i: seen.gang,
      online_i: port("me_online_i"),
      enable_i: port("vnpu_enable_i"),
      held_i: port("vnpu_held_o"),
      holder_i: seen.holder,
      works_i: m.wire("counted", seen.eligible.and(seen.unfinished), "Eligible, with any unfinished uTop."),
    },
    outputs: {
      active_o: { name: "active", doc: "Engine cycles served." },
      total_o: { name: "total", doc: "Cycles with an unfinished uTop." },
    },
  });
  const { order_o: order } = m.instance("u_service_rank", serviceRank(shape), {
    inputs: {
      active_i: counters.active_o,
      total_i: counters.total_o,
      priority_i: port("vnpu_priority_i"),
    },
    outputs: { order_o: { name: "order", doc: "Order of least service." } },
  });
  return { turn: turns, order };
}
