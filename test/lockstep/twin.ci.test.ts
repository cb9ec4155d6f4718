import { describe, expect, it } from "vitest";
import { curableFaults } from "../../src/lockstep/twin/index.ts";
import { cores } from "../environment/npu_frontend/run.ts";
import { lateNeighbours, oneBit, twinOf, type TwinCase } from "./twin_rig.ts";

const cycles = 3_000;
const small = ["tiny", "duo"] as const;

/** Every vNPU of tiny and duo beside all others; the faults in turn. */
const cases: readonly TwinCase[] = small
  .flatMap((core) => Array.from({ length: cores[core].vnpus }, (_, vnpu) => ({ core, vnpu })))
  .map(({ core, vnpu }, at) => ({
    ...{ core, vnpu, seed: at + 1, profile: "saturated", cycles, patient: at % 2 === 1 },
    fault: curableFaults[(2 * at) % curableFaults.length] ?? "null row",
  }));

describe("a vNPU that faults, and its twin that is stopped in the same cycle", () => {
  const variants = new Map<string, number>();
  it.each(cases)("leave all else alike: vNPU $vnpu at $core, $fault, $profile", (each) => {
    const { twins, difference, stopped } = twinOf(each);
    expect(difference).toBeUndefined();
    expect(stopped).toBe(twins.length);
    for (const { variant } of twins) variants.set(variant, (variants.get(variant) ?? 0) + 1);
  });

  it("were compared in both variants", () => {
    expect(variants.get("meets")).toBeGreaterThan(5);
    expect(variants.get("instead")).toBeGreaterThan(5);
  });
});

describe("a leak is found", () => {
  const each: TwinCase = {
    core: "duo",
    vnpu: 1,
    seed: 1,
    profile: "saturated",
    fault: "null row",
    cycles,
    patient: true,
  };

  it("of neighbours that are late behind a fault", () => {
    expect(twinOf(each).difference).toBeUndefined();
    expect(twinOf(each, lateNeighbours).difference).toBeDefined();
  });

  it.each(["me_vnpu_o", "me_clear_o", "irq_o", "trace_valid_o"])("of one bit of %s", (port) => {
    const { difference } = twinOf(each, oneBit(port));
    expect(difference?.port).toBe(port);
  });

  it("of an interrupt that only a stop raises", () => {
    expect(twinOf(each, oneBit("irq_hypervisor_o", true)).difference?.port).toBe("irq_hypervisor_o");
  });
});
