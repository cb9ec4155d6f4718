import { indexBits, type NpuConfig, type Port, type PortTable } from "../../src/index.ts";

/** Ports of the arbiter, and the state that its golden model and its netlist both know. */
export function arbiterPorts({ vnpus }: NpuConfig): PortTable {
  const one = { elements: 1, elementBits: 1 };
  const each = { elements: vnpus, elementBits: 1, index: "vnpu" } as const;
  const port = (
    name: string,
    role: Port["role"],
    shape: Pick<Port, "elements" | "elementBits">,
    doc: string,
  ): Port => ({
    ...{ name, role, doc, ...shape },
    direction: name.endsWith("_o") ? "output" : "input",
  });
  return {
    block: "round_robin_arbiter",
    ports: [
      port("clk_i", "clock", one, "Clock; everything happens at its rising edge."),
      port("rst_ni", "reset", one, "Reset, active low."),
      port("request_i", "event", each, "Wants the resource."),
      port("take_i", "event", one, "The grant of this cycle is taken."),
      port("valid_o", "command", one, "Somebody is granted."),
      port("grant_o", "command", each, "Who is granted, one-hot; 0 when nobody requests."),
      port("index_o", "command", { elements: 1, elementBits: indexBits(vnpus) }, "Who is granted, as a number."),
    ],
    state: [
      {
        ...{ name: "after", direction: "state", role: "state", doc: "Stands after the one that was served last." },
        ...{ ...each, net: "after_q" },
      },
    ],
  };
}
