import { describe, expect, it } from "vitest";
import { mux, Module } from "../../src/hdl/index.ts";
import { hierarchyOf } from "../../src/report/index.ts";
import { schedulerHierarchy } from "./schedulers.ts";

const info = { summary: "For a test.", file: "test" };

/** Two `leaf` in a chain through a wire, gated by an input; the second one's output leaves through a register. */
function chain(): Module {
  const leaf = new Module("leaf", info);
  leaf.clock("clk_i", "Clock.");
  const a_i = leaf.input("a_i", 4, "In.");
  leaf.drive(leaf.output("b_o", 4, "Out."), a_i);
  const sink = new Module("sink", info);
  sink.drive(sink.output("y_o", 4, "Out."), sink.input("x_i", 4, "In."));

  const m = new Module("chain", info);
  m.clock("clk_i", "Clock.");
  const d_i = m.input("d_i", 4, "Data.");
  const en_i = m.input("en_i", 1, "Enable.");
  const first = m.instance("u_leaf_0", leaf, { inputs: { a_i: d_i }, outputs: { b_o: { name: "b0", doc: "First." } } });
  const second = m.instance("u_leaf_1", leaf, {
    inputs: { a_i: d_i },
    outputs: { b_o: { name: "b1", doc: "Second." } },
  });
  const picked = m.wire("picked", mux(en_i, first.b_o.sized(4), second.b_o.sized(4)), "One of both.");
  const { y_o } = m.instance("u_sink", sink, {
    inputs: { x_i: picked },
    outputs: { y_o: { name: "y", doc: "Result." } },
  });
  const q = m.register("held_q", 4, "Held.");
  m.update(q, { next: y_o.sized(4), enable: en_i });
  m.drive(m.output("q_o", 4, "Held."), q);
  m.drive(m.output("direct_o", 4, "Straight."), d_i);
  return m;
}

describe("hierarchyOf", () => {
  const { tree, diagram } = hierarchyOf(chain());

  it("gives the tree of modules with the names of the instances", () => {
    expect(tree.module).toBe("chain");
    expect(tree.instances.map(({ name, module }) => [name, module.module])).toEqual([
      ["u_leaf_0", "leaf"],
      ["u_leaf_1", "leaf"],
      ["u_sink", "sink"],
    ]);
  });

  it("puts instances of one module into one block and says which blocks are clocked", () => {
    expect(diagram.blocks.map(({ module, instances, clocked }) => [module, instances.length, clocked])).toEqual([
      ["leaf", 2, true],
      ["sink", 1, false],
    ]);
  });

  it("follows wires to the instances behind them, and names the net as the reader does", () => {
    const link = diagram.links.find(({ from, to }) => from === "leaf" && to === "sink");
    expect(link?.nets).toEqual([{ name: "picked", bits: 4, registered: false }]);
  });

  it("draws glue logic from the block whose output it carries, not from the input that gates it", () => {
    expect(diagram.links.filter(({ to }) => to === "sink").map(({ from }) => from)).toEqual(["leaf"]);
  });

  it("follows registers and says so", () => {
    const link = diagram.links.find(({ from, to }) => from === "sink" && to === "output Outputs");
    expect(link?.nets).toEqual([{ name: "q_o", bits: 4, registered: true }]);
  });

  it("links inputs straight to outputs where nothing lies between", () => {
    const link = diagram.links.find(({ from, to }) => from === "input Inputs" && to === "output Outputs");
    expect(link?.nets.map(({ name }) => name)).toEqual(["direct_o"]);
  });
});

describe("hierarchyOf the scheduler", () => {
  const { diagram } = schedulerHierarchy(4, 8);
  const nets = (from: string, to: string): string[] =>
    diagram.links.find((link) => link.from === from && link.to === to)?.nets.map(({ name }) => name) ?? [];

  it("finds engines and vNPUs as stacks, and configuration apart from events", () => {
    const copies = new Map(diagram.blocks.map(({ module, instances }) => [module, instances.length]));
    expect(copies.get("utop_engine")).toBe(4);
    expect(copies.get("utop_vnpu")).toBe(8);
    expect(diagram.inputs.map(({ title }) => title)).toEqual(["Configuration", "Events"]);
  });

  it("finds the loop of decisions: starts and preempts go back to the engines, and leave registered", () => {
    expect(nets("utop_start", "utop_engine")).toEqual(["start_me", "start_vnpu"]);
    expect(nets("utop_preempt", "utop_engine")).toEqual(["preempt_me"]);
    expect(nets("utop_service_rank", "utop_start")).toEqual(["order"]);
    const outputs = diagram.links.find(({ from, to }) => from === "utop_start" && to.startsWith("output"));
    expect(outputs?.nets.map(({ name, registered }) => [name, registered])).toEqual([
      ["start_valid_o", true],
      ["start_me_o", true],
      ["start_vnpu_o", true],
    ]);
  });
});
