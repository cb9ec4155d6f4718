import { andAll, lit, orAll, pack, type Expr } from "../../../hdl/index.ts";
import { oneHotSelect } from "../../prim/one_hot.ts";
import type { Top } from "./parts.ts";

/** The ports of the VEs. */
export function wireVectorEngines({ m, shape, port, parts, nets }: Top): void {
  const { vectorEngines: ves, vnpus, vnpuIndex } = shape;
  const { operations } = nets;
  m.section("Operations of the VEs");
  const entries = m.wire(
    "entries",
    pack([...nets.engines, ...nets.vnpus].map((one) => one("ve_entry_o"))),
    "VE slots of every queue.",
  );
  const owners = m.wire(
    "owners",
    pack([...nets.engines.map((one) => one("owner_o")), ...Array.from({ length: vnpus }, (_, v) => lit(vnpuIndex, v))]),
    "vNPU of every queue.",
  );
  const valid = operations("ve_valid_o").bits();
  const queue = operations("ve_queue_o").elements(ves);
  const slot = operations("ve_slot_o").elements(ves);
  nets.ves.forEach((ve, k) => {
    m.instance(`u_ve_${k}`, parts.ve, {
      inputs: {
        ...{ valid_i: valid[k] ?? entries, queue_i: queue[k] ?? entries, slot_i: slot[k] ?? entries },
        ...{ entries_i: entries, owners_i: owners },
      },
      outputs: ve.outputs,
    });
  });
  const all = (name: string): Expr => pack(nets.ves.map((ve) => ve(name)));
  m.drive(port("ve_op_valid_o"), all("op_valid_o"));
  m.drive(port("ve_op_o"), all("op_o"));
  m.drive(port("ve_operand_o"), all("operand_o"));
  m.drive(port("ve_vnpu_o"), all("vnpu_o"));
}

/** The result of a reduce for a queue, as its inputs: that of the highest VE; 0 without. */
export function resultOf({ m, shape, port, nets }: Top, queue: number): Record<"result_valid_i" | "result_i", Expr> {
  const waits = nets.ves.map((ve) => ve("reduce_o").bit(queue));
  // A VE's result counts where no higher VE has one: decided once, not in each bit of the result.
  const counts = waits.map((one, k) => andAll([one, ...waits.slice(k + 1).map((higher) => higher.not())]));
  const highest = m.wire(`result_ve_${queue}`, pack(counts), `VE whose result queue ${queue} takes, one-hot.`);
  return {
    result_valid_i: orAll(waits),
    result_i: oneHotSelect(highest, port("ve_result_i").elements(shape.vectorEngines)),
  };
}
