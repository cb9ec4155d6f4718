import { execFileSync } from "node:child_process";
import { createRequire } from "node:module";
import { fileURLToPath, pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";
import block from "../../examples/own_block/block.ts";
import { runLockstep, runLockstepAll, type LockstepJob, type NpuConfig } from "../../src/index.ts";
import { namedConfig } from "../cosim/named_config.ts";

const folder = new URL("../../examples/own_block/", import.meta.url);
const config: NpuConfig = { ...namedConfig("tiny"), name: "own_block", vnpus: 5 };
const job: LockstepJob = {
  ...{ config, seed: 3, engine: "netlist", cycles: 50_000, compareState: true },
  block: { name: block.name, module: new URL("block.ts", folder).href },
  stimulus: { kind: "profile", profile: "mixed" },
};

describe("the example of an own block", () => {
  it("agrees with its golden model at every number of requesters, both resets, both profiles", async () => {
    const jobs = [1, 5, 8].flatMap((vnpus) =>
      (["async_low", "sync"] as const).flatMap((reset) =>
        ["mixed", "busy"].map((profile): LockstepJob => ({
          ...{ ...job, cycles: 5000, config: { ...config, vnpus, reset } },
          stimulus: { kind: "profile", profile },
        })),
      ),
    );
    const results = await runLockstepAll(jobs, { lanes: 1 });
    expect(results.filter(({ status }) => status !== "pass")).toEqual([]);
    expect(results.every(({ events }) => (events["wrapped"] ?? 0) > 100)).toBe(true);
  });

  it.each([
    ["a grant to the wrong group first", "request_i & after_q", "request_i & ~after_q", "grant_o"],
    ["a turn that moves without being taken", "valid & take_i", "valid", "after"],
    ["a turn that does not pass the winner", "~up_to_winner", "~(grant - 5'd1)", "after"],
  ])("finds %s", async (_, from, to, port) => {
    const [file] = await block.files(config);
    if (file?.text.includes(from) !== true) throw new RangeError(`The arbiter has no '${from}'.`);
    const files = [{ name: file.name, text: file.text.replace(from, to) }];
    const { status, mismatch } = await runLockstep({ ...job, files });
    expect([status, mismatch?.state?.port ?? mismatch?.port]).toEqual(["fail", port]);
  });

  it("runs by the command of its README", () => {
    const tsx = pathToFileURL(createRequire(import.meta.url).resolve("tsx/esm"));
    const run = fileURLToPath(new URL("run.ts", folder));
    const printed = execFileSync(process.execPath, ["--import", tsx.href, run], { encoding: "utf8" });
    expect(printed).toContain("module my_round_robin_arbiter (");
    expect(printed.match(/^pass: seed \d, 500000 cycles/gm)).toHaveLength(4);
  });
});
