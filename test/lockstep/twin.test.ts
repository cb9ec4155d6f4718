import { describe, expect, it } from "vitest";
import { curableFaults } from "../../src/lockstep/twin/index.ts";
import { cores } from "../environment/npu_frontend/run.ts";
import { lateNeighbour, oneBit, twinOf, type TwinCase } from "./twin_rig.ts";

const cycles = 4_000;
const small = ["tiny", "duo"] as const;

/** Every vNPU of tiny and duo beside all others; the faults in turn. */
const cases: readonly TwinCase[] = small.flatMap((core) =>
  Array.from({ length: cores[core].vnpus }, (_, vnpu) => [0, 1].map((turn) => ({ core, vnpu, turn }))).flat(),
).map(({ core, vnpu, turn }, at) => ({
  ...{ core, vnpu, seed: at + 1, profile: turn === 0 ? "saturated" : "adversarial", cycles },
  fault: curableFaults[at % curableFaults.length] ?? "null row",
}));

describe("a vNPU that faults, and its twin that is stopped in the same cycle", () => {
  const variants = new Map<string, number>();
  it.each(cases)("leave all else alike: vNPU $vnpu at $core, $fault, $profile", (each) => {
    const { twins, difference, stopped, goesOn } = twinOf(each);
    expect(difference).toBeUndefined();
    expect(stopped).toBe(twins.length);
    expect(goesOn).not.toBe(false);
    for (const { variant } of twins) variants.set(variant, (variants.get(variant) ?? 0) + 1);
  });

  it("were compared in both variants", () => {
    expect(variants.get("meets")).toBeGreaterThan(20);
    expect(variants.get("instead")).toBeGreaterThan(20);
  });
});

describe("a leak is found", () => {
  const each: TwinCase = { core: "duo", vnpu: 1, seed: 1, profile: "saturated", fault: "null row", cycles };

  it("of a neighbour that is late behind a fault", () => {
    expect(twinOf(each).difference).toBeUndefined();
    expect(twinOf(each, lateNeighbour).difference).toBeDefined();
  });

  it.each(["me_vnpu_o", "s_axi_bresp_o", "m_axi_arid_o", "irq_o", "ve_op_o", "trace_valid_o"])("of one bit of %s", (port) => {
    const { difference } = twinOf(each, oneBit(port));
    expect(difference?.port).toBe(port);
  });
});
