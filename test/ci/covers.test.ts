import { afterAll, expect, it } from "vitest";
import { netlistDut } from "../../src/dut/netlist/index.ts";
import { generateTop } from "../../src/generators/index.ts";
import { watchedDesign } from "../../src/generators/utop_scheduler/promises/index.ts";
import { loadBlock, runLockstep, withPromises, type LockstepJob } from "../../src/lockstep/index.ts";
import { rowSource } from "../../src/lockstep/row_source.ts";
import { elementPlace, readElement, rowLayout } from "../../src/ports/row_layout.ts";
import { closeYosys } from "../../src/yosys/run.ts";
import { namedConfig } from "../cosim/named_config.ts";
import { faulty } from "../lockstep/promises_rig.ts";

afterAll(closeYosys);

const config = namedConfig("tiny");
const cycles = 6000;
const job: LockstepJob = {
  ...{ config, block: { name: "utop_scheduler" }, engine: "netlist", seed: 2, cycles },
  stimulus: { kind: "profile", profile: "mixed" },
};

/** The cycles in which each bit of `cover_o` is 1, seen row by row. */
async function seen(): Promise<Readonly<Record<string, number>>> {
  const design = watchedDesign(config, generateTop(config, "utop_scheduler"));
  const dut = await netlistDut({ ...design, reset: config.reset });
  const rows = rowSource(await loadBlock({ name: "utop_scheduler" }), job, cycles);
  rows.fill(cycles);
  const layout = rowLayout(design.ports.ports.filter(({ direction }) => direction === "output"));
  const sampled = await dut.sample(rows.stimulus, cycles);
  const counts = design.promises.map((id, bit) => {
    const place = elementPlace(layout, "cover_o", bit);
    let count = 0;
    for (let cycle = 0; cycle < cycles; cycle++) count += readElement(sampled, cycle * layout.words, place);
    return [id, count] as const;
  });
  return Object.fromEntries(counts);
}

it("a run says in how many cycles the case of each watched promise was there", { timeout: 120_000 }, async () => {
  const watched = await withPromises(job);
  const { status, covers = {} } = await runLockstep(watched);
  expect(status).toBe("pass");
  expect(Object.keys(covers)).toEqual(watched.block.watch?.promises);
  expect(covers).toEqual(await seen());
  expect(covers["G1"]).toBeGreaterThan(10);
  expect(Object.values(covers)).toContain(0);
});

it("a run that fails says it up to the failure", { timeout: 120_000 }, async () => {
  const { mismatch, covers } = await runLockstep(
    await withPromises({ ...job, files: faulty(config, "quota_off_by_one") }),
  );
  expect(mismatch).toBeDefined();
  expect(covers?.["G7"]).toBeLessThan((await seen())["G7"]!);
});

it("a run that watches nothing says nothing of covers", { timeout: 120_000 }, async () => {
  expect(await runLockstep(job)).not.toHaveProperty("covers");
});
