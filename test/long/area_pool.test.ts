import { afterAll, beforeAll, expect, it } from "vitest";
import { fpgaConfig } from "../generators/idm_rig.ts";
import { synthesiseTop } from "../../src/cli/synth/area.ts";
import type { SynthesisRow } from "../../src/synthesis/index.ts";
import { closeYosys } from "../../src/yosys/run.ts";

const config = fpgaConfig("fpga-paper");
let first: SynthesisRow | undefined;
let second: SynthesisRow | undefined;

beforeAll(async () => {
  const [one, other] = await Promise.all(
    (["first_level_idm", "second_level_idm"] as const).map((top) => synthesiseTop(config, top, { kind: "xilinx" }, {})),
  );
  [first, second] = [one?.rows[0], other?.rows[0]];
}, 600_000);
afterAll(closeYosys);

it("both levels of 16 cores, each flat, stay within the area that a published pool adds", () => {
  const luts = (first?.luts ?? Infinity) + config.cores * (second?.luts ?? Infinity);
  expect(luts).toBeGreaterThan(0);
  expect(luts).toBeLessThanOrEqual(17_428);
});

it("what virtualisation adds, the first level, is no more than half of it", () => {
  expect(first?.luts).toBeGreaterThan(0);
  expect(first?.luts).toBeLessThanOrEqual(8_714);
});
