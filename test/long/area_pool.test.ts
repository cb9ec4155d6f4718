import { afterAll, beforeAll, expect, it } from "vitest";
import { fpgaConfig } from "../generators/idm_rig.ts";
import { synthesiseTop } from "../../src/cli/synth/area.ts";
import type { SynthesisRow } from "../../src/synthesis/index.ts";
import { closeYosys } from "../../src/yosys/run.ts";

let rows: readonly SynthesisRow[] = [];
beforeAll(async () => {
  const result = await synthesiseTop(fpgaConfig("fpga-paper"), "idm", { kind: "xilinx" }, { perModule: true });
  rows = result.rows.slice(1);
}, 600_000);
afterAll(closeYosys);

const guard = /guard/;
const secondLevel = /_(second_level_idm|idm_(decode|fifo_w\d+|module|tokens|token_counter|watchdog))$/;

/** LUTs of logic and of memory in the modules of a part, each as often as it stands. */
function luts(isOfPart: (module: string) => boolean): number {
  const part = rows.filter(({ module = "" }) => isOfPart(module));
  return part.reduce((sum, { luts: own = 0, instances = 1 }) => sum + own * instances, 0);
}

it("both levels of 16 cores, without the guards, stay within the area of a published pool", () => {
  expect(luts((module) => secondLevel.test(module))).toBeGreaterThan(0);
  expect(luts((module) => !guard.test(module))).toBeLessThanOrEqual(17_428);
});

it("what virtualisation adds is no more than half of it", () => {
  const first = luts((module) => !guard.test(module) && !secondLevel.test(module));
  expect(first).toBeGreaterThan(0);
  expect(first).toBeLessThanOrEqual(8_714);
});
