import { describe, expect, it } from "vitest";
import type { Config } from "../../src/config/types.ts";
import { generate } from "../../src/generators/index.ts";
import { designWithFault, faultOf } from "../../src/lockstep/faults/index.ts";
import {
  blocks,
  capsuleText,
  parseCapsule,
  replay,
  runLockstep,
  type Block,
  type DesignFile,
  type LockstepJob,
  type Mismatch,
} from "../../src/lockstep/index.ts";
import { eventText, shrink, smallerConfigs } from "../../src/lockstep/shrink/index.ts";
import { namedConfig } from "../cosim/named_config.ts";
import { toyConfig } from "../lockstep/fixtures/toy_block.ts";
import { toyVerilog } from "../lockstep/fixtures/toy_tally.ts";

const block = blocks.get("utop_scheduler") as Block;
const duo = namedConfig("duo");
const plain: LockstepJob = {
  ...({ config: duo, block: { name: "utop_scheduler" }, engine: "netlist", seed: 1, cycles: 100_000 } as const),
  ...({ stimulus: { kind: "profile", profile: "mixed" }, files: generate(duo) } as const),
};

const filesWith = async (name: string, config: Config): Promise<readonly DesignFile[]> =>
  designWithFault(block, faultOf(block, name))(config);

interface Failure {
  readonly job: LockstepJob;
  readonly mismatch: Mismatch;
}

async function failing(job: LockstepJob): Promise<Failure> {
  const { mismatch } = await runLockstep(job);
  if (mismatch === undefined) throw new Error("The run passed.");
  return { job, mismatch };
}

const known = new Map<string, Promise<Failure>>();

/** The run at duo that fails by a fault, made once. */
function failingBy(name: string): Promise<Failure> {
  const run = known.get(name) ?? filesWith(name, duo).then((files) => failing({ ...plain, files }));
  known.set(name, run);
  return run;
}

describe("a failing run", () => {
  // Every kept fault: test/long/faults.test.ts.
  it("shrinks to a few events", async () => {
    const most = 6;
    const { job, mismatch } = await failingBy("finished_and_suspended");
    const shrunk = await shrink(job, mismatch, { seconds: 20 });
    expect(shrunk.complete).toBe(true);
    expect(shrunk.seconds).toBeLessThan(60);
    expect(shrunk.events.length).toBeLessThanOrEqual(most);
    expect(shrunk.cycles).toBeLessThanOrEqual(12);
    expect(shrunk.mismatch.cycle).toBe(shrunk.cycles - 1);
    expect(shrunk.confirmed).toBe(true);

    const again = await replay(parseCapsule(capsuleText(shrunk.mismatch.replay)), job.files);
    expect(again).toMatchObject({ reproduced: true, sameDesign: true });
    expect(again.result.mismatch).toMatchObject({ port: shrunk.mismatch.port, field: shrunk.mismatch.field });
    for (const event of shrunk.events) expect(shrunk.text).toContain(`  ${eventText(event)}\n`);
    expect(shrunk.text).toContain(shrunk.mismatch.table.trimEnd());
  });

  it("shrinks the same way each time", async () => {
    const { job, mismatch } = await failingBy("lend_last_kept");
    const [first, second] = [await shrink(job, mismatch), await shrink(job, mismatch)];
    expect({ ...second, seconds: 0, text: "" }).toEqual({ ...first, seconds: 0, text: "" });
  });

  it("gives the best so far when the time is up", async () => {
    const { job, mismatch } = await failingBy("lend_last_kept");
    const shrunk = await shrink(job, mismatch, { seconds: 0 });
    expect(shrunk).toMatchObject({ complete: false, confirmed: true });
    expect(shrunk.text).toContain("time was up");
  });

  it("ends with the signal", async () => {
    const { job, mismatch } = await failingBy("lend_last_kept");
    await expect(shrink(job, mismatch, { signal: AbortSignal.abort() })).rejects.toThrow(/abort/i);
  });

  it("shrinks the size too, when told how to make the design", async () => {
    const name = "earliest_start_reclaimed";
    const { job, mismatch } = await failingBy(name);
    const shrunk = await shrink(job, mismatch, { designOf: (config) => filesWith(name, config) });
    // With one ME the text of the fault is not there: such a size is passed over.
    expect(shrunk.config).toMatchObject({ name: "duo-2x1", matrixEngines: 2, vnpus: 1 });
    expect(shrunk.text).toContain("at duo-2x1, 2 MEs, 1 vNPU");
    const again = await replay(shrunk.mismatch.replay, await filesWith(name, shrunk.config));
    expect(again).toMatchObject({ reproduced: true, sameDesign: true });
  });

  it("shrinks for a block of which no duties are known", async () => {
    const toy = { name: "toy_tally", module: new URL("../lockstep/fixtures/toy_block.ts", import.meta.url).href };
    const text = toyVerilog("async_low", "vnpu_", [["count_q + (mask_i", "count_q + 32'd1 + (mask_i"]]);
    const files = [{ name: "toy_tally.v", text }];
    const { job, mismatch } = await failing({ ...plain, config: toyConfig, block: toy, files });
    const shrunk = await shrink(job, mismatch);
    expect(shrunk.events.length).toBeLessThanOrEqual(2);
    expect(shrunk.complete).toBe(true);
  });
});

describe("a run that cannot be shrunk", () => {
  it("passes on the netlist engine", async () => {
    const { mismatch } = await failingBy("lend_last_kept");
    await expect(shrink(plain, mismatch)).rejects.toThrow(
      `The run does not fail on the netlist engine in its first ${mismatch.cycle + 1} cycles; only a failing run`,
    );
  });

  it("has macros", async () => {
    const { job, mismatch } = await failingBy("lend_last_kept");
    await expect(shrink({ ...job, defines: ["X"] }, mismatch)).rejects.toThrow("The run has 1 macros;");
  });
});

it("smaller sizes come from small to large, without the size itself", () => {
  const sizes = smallerConfigs(duo).map((config) => config.name);
  expect(sizes).toEqual(["duo-1x1", "duo-1x2", "duo-2x1", "duo-1x3", "duo-2x2"]);
});
