import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import { netlistDut } from "../../src/dut/netlist/index.ts";
import { generate } from "../../src/generators/index.ts";
import {
  capsuleText,
  loadBlock,
  parseCapsule,
  replay,
  runLockstep,
  withPromises,
  type LockstepJob,
} from "../../src/lockstep/index.ts";
import { shrink } from "../../src/lockstep/shrink/index.ts";
import { Trials } from "../../src/lockstep/shrink/trial.ts";
import { eventLists } from "../../src/lockstep/stimulus/event_lists.ts";
import { elementPlace, writeElement } from "../../src/ports/row_layout.ts";
import { closeYosys } from "../../src/yosys/run.ts";
import { namedConfig } from "../cosim/named_config.ts";
import { faulty } from "../lockstep/promises_rig.ts";

afterAll(closeYosys);

function jobAt(config: string, more: Partial<LockstepJob> = {}): LockstepJob {
  return {
    ...{ config: namedConfig(config), block: { name: "utop_scheduler" }, engine: "netlist", seed: 1, cycles: 10_000 },
    stimulus: { kind: "profile", profile: "mixed" },
    ...more,
  };
}

describe("promises watched in lockstep", () => {
  it("are silent on the emitted Verilog", { timeout: 120_000 }, async () => {
    const job = await withPromises(jobAt("duo"));
    expect(job.block.watch?.promises).toEqual(["G1", "G2", "G3", "G4", "G5a", "G5b", "G6", "G7", "G9", "G10"]);
    expect(await runLockstep(job)).toMatchObject({ status: "pass", cycles: 10_000 });
  });

  it.each([
    ["quarantine_ignored", "start_me_o", ["G1"]],
    ["finish_not_awaited", "preempt_valid_o", ["G2", "G3"]],
    ["quota_off_by_one", "start_valid_o", ["G4"]],
  ])("name what %s breaks, beside the output", { timeout: 120_000 }, async (fault, port, ids) => {
    const config = namedConfig("duo");
    const result = await runLockstep(await withPromises(jobAt("duo", { files: faulty(config, fault) })));
    const { mismatch } = result;
    expect(result.status).toBe("fail");
    expect(mismatch?.port).toBe(port);
    const now = mismatch?.broken?.filter(({ cycle }) => cycle === mismatch.cycle);
    expect(now?.map(({ kind, id }) => `${kind} ${id}`)).toEqual(ids.map((id) => `promise ${id}`));
    expect(mismatch?.table).toMatch(new RegExp(`bad_o ${ids[0]} expected +_`));
  });

  it("name one that breaks a few cycles behind the mismatch", { timeout: 120_000 }, async () => {
    const files = faulty(namedConfig("duo"), "breaks_g5a");
    const { mismatch } = await runLockstep(await withPromises(jobAt("duo", { files })));
    const found = mismatch?.broken?.find(({ id }) => id === "G5a");
    expect((found?.cycle ?? 0) - (mismatch?.cycle ?? 0)).toBeGreaterThan(0);
    expect(mismatch?.port).not.toBe("bad_o");
  });

  it("stay watched in a replay and in a shrunk run", { timeout: 180_000 }, async () => {
    const files = faulty(namedConfig("duo"), "quota_off_by_one");
    const job = await withPromises(jobAt("duo", { files }));
    const { mismatch } = await runLockstep(job);
    if (mismatch === undefined) throw new Error("The fault was not found.");
    const again = await replay(parseCapsule(capsuleText(mismatch.replay)), files);
    expect(again).toMatchObject({ reproduced: true, sameDesign: true });
    expect(again.result.mismatch?.broken).toEqual(mismatch.broken);
    const small = await shrink(job, mismatch, { seconds: 10 });
    expect(small.cycles).toBeLessThan(20);
    expect(small.mismatch.broken?.map(({ id }) => id)).toContain("G4");
  });

  it("blame the surroundings for a duty they should keep", { timeout: 120_000 }, async () => {
    const job = await withPromises(jobAt("duo", { cycles: 200_000 }));
    // `mixed` breaks A4, and does not say that it keeps it.
    expect(job.block.watch?.duties).toEqual(["A1", "A3"]);
    const strict = { ...job, block: { ...job.block, watch: { promises: ["G5a"], duties: ["A1", "A3", "A4"] } } };
    const { status, error, mismatch } = await runLockstep(strict);
    expect({ status, mismatch }).toEqual({ status: "error", mismatch: undefined });
    expect(error?.name).toBe("DutyError");
    expect(error?.message).toMatch(
      /^Duty A4 is broken by the environment of profile 'mixed' at config 'duo' in cycle \d+ of seed 1: Modes 0, 1: sum/,
    );
  });

  it("blame recorded rows in a sentence of their own", { timeout: 120_000 }, async () => {
    const block = await loadBlock({ name: "utop_scheduler" });
    const { inputs } = block.golden(namedConfig("duo"));
    // A reset, then more uTops than engines in every cycle.
    const row = new Uint32Array(inputs.words).fill(0xffffffff);
    for (let v = 0; v < 3; v++) writeElement(row, 0, elementPlace(inputs, "vnpu_kill_i", v), 0);
    const words = Array.from({ length: 20 }, (_, i) => (i === 0 ? [...row].map(() => 0) : [...row])).flat();
    const job = await withPromises(jobAt("duo", { cycles: 20, stimulus: { kind: "rows", words } }));
    const { error } = await runLockstep(job);
    expect(error).toMatchObject({ name: "RangeError" });
    expect(error?.message).toMatch(/^Duty A[13] is broken by the stimulus rows of the run in cycle \d+ of seed 1: /);
  });

  it("that read state are left out for Verilog without it", async () => {
    const files = generate(namedConfig("duo")).map(({ name, text }) => ({
      name,
      text: text.replaceAll("core_state_q", "phase_q"),
    }));
    const job = await withPromises(jobAt("duo", { files }));
    expect(job.block.watch?.promises).toContain("G9");
    expect(job.block.watch?.promises).not.toContain("G10");
  });

  it("are left alone on a synthesised netlist", async () => {
    const job = jobAt("duo", { engine: "gates" });
    expect(await withPromises(job)).toBe(job);
  });
});

describe("no promise breaks", () => {
  it.each(["tiny", "duo", "odd"])("at %s under any lawful list of events", { timeout: 180_000 }, async (name) => {
    const { config, block: reference } = await withPromises(jobAt(name));
    const block = await loadBlock(reference);
    const design = block.around?.(config, await block.files(config));
    if (design === undefined) throw new Error("The block is not watched.");
    const dut = await netlistDut({ ...design, ports: block.ports(config), reset: block.reset(config) });
    const trials = new Trials(block, config, dut, false);
    const lists = eventLists(trials.inputs, { steps: 60, delayCycles: 60 });
    fc.assert(
      fc.property(lists, (events) => {
        const last = events.at(-1)?.cycle ?? 0;
        expect(trials.run(events, last + 40)).toBeUndefined();
      }),
      { numRuns: 150, seed: 1 },
    );
    await dut.close();
  });
});
