// needs: verilator
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { capsuleText, parseCapsule, readRtlFolder, replay, runLockstep } from "../../src/lockstep/index.ts";
import { toyConfig } from "../lockstep/fixtures/toy_block.ts";
import { toyVerilog } from "../lockstep/fixtures/toy_tally.ts";

const folder = mkdtempSync(join(tmpdir(), "vnpu-replay-test-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("a user's own Verilog", () => {
  it("is run against the golden model, and its failure replays from the capsule", async () => {
    mkdirSync(join(folder, "rtl", "deep"), { recursive: true });
    const text = toyVerilog("async_low", "vnpu_", [["count_q + (mask_i", "count_q + `STEP + (mask_i"]]);
    writeFileSync(join(folder, "rtl", "top.v"), `\`include "step.vh"\n${text}`);
    writeFileSync(join(folder, "rtl", "deep", "step.vh"), "`ifndef STEP\n`define STEP 32'd0\n`endif\n");
    writeFileSync(join(folder, "rtl", "notes.txt"), "no Verilog");
    const files = await readRtlFolder(join(folder, "rtl"));
    expect(files.map(({ name }) => name)).toEqual(["deep/step.vh", "top.v"]);
    const block = { name: "toy_tally", module: new URL("../lockstep/fixtures/toy_block.ts", import.meta.url).href };
    const job = {
      ...({ config: toyConfig, block, engine: "verilator", seed: 3, cycles: 20_000, files } as const),
      stimulus: { kind: "profile", profile: "mixed" } as const,
    };
    expect((await runLockstep(job)).status).toBe("pass");
    const failed = await runLockstep({ ...job, defines: ["STEP=32'd1"] });
    expect(failed.mismatch).toMatchObject({ port: "valid_o", field: "" });

    const capsule = parseCapsule(capsuleText(failed.mismatch?.replay ?? parseCapsule("{}")));
    expect(capsule).toEqual(failed.mismatch?.replay);
    const again = await replay(capsule, files);
    expect(again).toMatchObject({ reproduced: true, sameDesign: true });
    expect(again.result.mismatch?.table).toBe(failed.mismatch?.table);
    const repaired = await replay({ ...capsule, defines: [] }, files);
    expect(repaired).toMatchObject({ reproduced: false, result: { status: "pass" } });
  });

  it("is asked for in a folder that holds some", async () => {
    await expect(readRtlFolder(join(folder, "none"))).rejects.toThrow("none: the folder cannot be read (ENOENT).");
    mkdirSync(join(folder, "empty"));
    await expect(readRtlFolder(join(folder, "empty"))).rejects.toThrow("empty: it holds no .v or .sv file.");
  });
});

describe("a capsule", () => {
  it("is refused when it is none, or was edited", async () => {
    expect(() => parseCapsule("{")).toThrow(/^The replay capsule is not JSON: /);
    expect(() => parseCapsule('{"schemaVersion":1,"seed":1}')).toThrow(
      "The replay capsule lacks config, configHash, block, engine, stimulus, mismatchCycle;",
    );
    const edited = {
      ...{ schemaVersion: 1, config: toyConfig, configHash: "00", block: { name: "toy_tally" }, engine: "netlist" },
      ...{ seed: 1, stimulus: { kind: "profile", profile: "mixed" }, mismatchCycle: 5 },
    };
    expect(() => parseCapsule(JSON.stringify(edited))).toThrow("config does not have its hash 00: it was edited.");
  });
});
