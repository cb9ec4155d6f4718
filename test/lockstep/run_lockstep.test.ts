// needs: verilator
import { execFileSync } from "node:child_process";
import { readlinkSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { LockstepJob, LockstepResult } from "../../src/lockstep/index.ts";
import { runLockstep, runLockstepAll } from "../../src/lockstep/index.ts";
import { toyConfig } from "./fixtures/toy_block.ts";
import { elementPlace, rowLayout } from "../../src/ports/row_layout.ts";
import { toyPorts, toyVerilog } from "./fixtures/toy_tally.ts";

const block = { name: "toy_tally", module: new URL("./fixtures/toy_block.ts", import.meta.url).href };
const job: LockstepJob = {
  config: toyConfig,
  block,
  engine: "verilator",
  seed: 7,
  cycles: 50_000,
  stimulus: { kind: "profile", profile: "mixed" },
};
const spoiled = (...spoil: readonly [string, string][]): LockstepJob["files"] => [
  { name: "toy_tally.v", text: toyVerilog("async_low", "vnpu_", spoil) },
];
const withoutTiming = (results: readonly LockstepResult[]): unknown => results.map(({ timing: _, ...rest }) => rest);

/** Processes of our own whose program is a Verilator build. */
function childPids(): number[] {
  const children = execFileSync("ps", ["-o", "pid=", "--ppid", String(process.pid)])
    .toString()
    .split("\n");
  return children.map(Number).filter((pid) => {
    try {
      return pid > 0 && readlinkSync(`/proc/${pid}/exe`).endsWith("/lockstep");
    } catch {
      return false;
    }
  });
}

describe("a design that is right", () => {
  it.each(["verilator", "netlist"] as const)(
    "passes on %s with the golden model's hash, at both resets",
    async (engine) => {
      const sync: LockstepJob = { ...job, config: { ...toyConfig, name: "toy_sync", reset: "sync" } };
      const results = await runLockstepAll([
        { ...job, engine },
        { ...sync, engine },
      ]);
      expect(withoutTiming(results)).toEqual([
        {
          ...{ config: "toy", top: "toy_tally", engine, seed: 7, cycles: 50_000, mismatches: 0, status: "pass" },
          ...{ rowHash: "c2dfa234dc982837", events: { counted: 49_897, reset: 103 } },
        },
        {
          ...{ config: "toy_sync", top: "toy_tally", engine, seed: 7, cycles: 50_000, mismatches: 0, status: "pass" },
          ...{ rowHash: "c357e7fa47789354", events: { counted: 49_897, reset: 103 } },
        },
      ]);
    },
  );

  it("gives the same results in the same order on one lane and on three", async () => {
    const jobs = [1, 2, 3, 4, 5].map((seed) => ({ ...job, seed, cycles: 20_000 + seed }));
    const seen: number[] = [];
    let cycles = 0;
    const onCycles = (count: number): void => void (cycles += count);
    const three = await runLockstepAll(jobs, { lanes: 3, onResult: (_, index) => seen.push(index), onCycles });
    expect(withoutTiming(three)).toEqual(withoutTiming(await runLockstepAll(jobs, { lanes: 1 })));
    expect(three.map(({ seed }) => seed)).toEqual([1, 2, 3, 4, 5]);
    expect(seen.sort((a, b) => a - b)).toEqual([0, 1, 2, 3, 4]);
    expect(cycles).toBe(100_015);
    expect(childPids()).toEqual([]);
  });

  it("passes on a child that falls behind: no slot is filled before it was read", async () => {
    let slept = false;
    const onCycles = (): void => {
      if (slept) return;
      slept = true;
      const pids = childPids();
      for (const pid of pids) process.kill(pid, "SIGSTOP");
      setTimeout(() => pids.forEach((pid) => process.kill(pid, "SIGCONT")), 700);
    };
    const result = await runLockstep({ ...job, cycles: 400_000 }, { onCycles });
    expect([slept, result.status]).toEqual([true, "pass"]);
  });
});

describe("a design that is wrong", () => {
  // A bit of flags_o is lost once, when count is 777; `count` after the first reset tells the cycle.
  const late = spoiled(["flags_q ^ bump_i", "flags_q ^ (count_q == 32'd777 ? 40'd0 : bump_i)"]);
  const engines = ["verilator", "netlist"] as const;

  it.each(engines)("is found on %s in its cycle, port and field, and replays", async (engine) => {
    const result = await runLockstep({ ...job, engine, files: late ?? [] });
    const { mismatch } = result;
    expect(result).toMatchObject({ status: "fail", mismatches: 1, cycles: (mismatch?.cycle ?? 0) + 1 });
    expect(mismatch).toMatchObject({ port: "flags_o", kind: "output", reproduced: true });
    expect(mismatch?.field).toMatch(/^element \d+$/);
    // The fault acts in the cycle that shows count 777 and is seen in the next one.
    const lines = mismatch?.table.split("\n") ?? [];
    const at = lines[0]?.indexOf(`>${mismatch?.cycle}`);
    const counts = lines.find((line) => line.startsWith("count_o "));
    expect(counts?.slice(0, at).split("|").at(-1)?.trim()).toBe("777");
    expect(mismatch?.table).toContain(`>${mismatch?.cycle}`);
    expect(mismatch?.table).toMatch(/^flags_o element \d+ expected /m);
    // Events are those before the mismatch.
    const events = Object.values(result.events).reduce((sum, count) => sum + count, 0);
    expect(events).toBe(mismatch?.cycle);
  });

  it("is the same on both engines, hash included", async () => {
    const jobs = engines.map((engine) => ({ ...job, engine, files: late ?? [] }));
    const [a, b] = await runLockstepAll(jobs);
    expect(a?.mismatch?.table).toBe(b?.mismatch?.table);
    expect([a?.cycles, a?.rowHash, a?.events]).toEqual([b?.cycles, b?.rowHash, b?.events]);
  });

  it.each(engines)("is found on %s in the first cycle and at a batch's border", async (engine) => {
    for (const at of engine === "netlist" ? [0, 16_383, 16_384, 49_999] : [0, 16_384]) {
      const words = stimulusWithBump(at, 50_000);
      const files = spoiled(["assign flags_o = flags_q;", "assign flags_o = flags_q ^ {bump_i[39], 39'd0};"]) ?? [];
      const result = await runLockstep({ ...job, engine, files, stimulus: { kind: "rows", words } });
      expect(result.mismatch).toMatchObject({
        ...{ cycle: at, port: "flags_o", field: "element 39", expected: 0, actual: 1, reproduced: true },
      });
    }
  });

  it("names the element by its number, of a port in several words", async () => {
    const files = spoiled([
      "assign acc_o = acc_q;",
      "assign acc_o = {acc_q[143:120], acc_q[119:96] | 24'd1, acc_q[95:0]};",
    ]);
    const { mismatch } = await runLockstep({ ...job, files: files ?? [] });
    expect(mismatch).toMatchObject({ port: "acc_o", field: "vnpu 4" });
    expect((mismatch?.expected ?? 0) | 1).toBe(mismatch?.actual);
  });
});

/** Rows of zeros out of reset, but one reset in cycle 0, and the top bit of bump_i in one cycle. */
function stimulusWithBump(at: number, cycles: number): number[] {
  const layout = rowLayout(toyPorts.ports.filter((port) => port.direction === "input"));
  const bumpTop = elementPlace(layout, "bump_i", 39);
  const { words } = layout;
  const rows = new Array<number>(cycles * words).fill(0);
  for (let c = 1; c < cycles; c++) rows[c * words] = 1;
  rows[at * words + bumpTop.word] = (rows[at * words + bumpTop.word] ?? 0) | (1 << bumpTop.shift);
  return rows;
}

describe("state", () => {
  it("is compared on the netlist engine, and the first register that differs is named before any output", async () => {
    // acc_q element 3 is hidden from the outputs: only the state shows it.
    const files =
      spoiled(
        ["assign acc_o = acc_q;", "reg [23:0] true_q; assign acc_o = {acc_q[143:96], true_q, acc_q[71:0]};"],
        ["acc_q <= 144'd0;", "acc_q <= 144'd0; true_q <= 24'd0;"],
        [
          "acc_q <= acc_d;",
          "acc_q <= acc_d ^ (144'd1 << 72); true_q <= true_q + {4'd0, bias_i[60 +: 20]} + {11'd0, wide_i[39 +: 13]};",
        ],
      ) ?? [];
    const unseen = await runLockstep({ ...job, engine: "netlist", files });
    expect(unseen.status).toBe("pass");
    const { mismatch } = await runLockstep({ ...job, engine: "netlist", files, compareState: true });
    expect(mismatch).toMatchObject({ cycle: 2, port: "acc", kind: "state", reproduced: true });
    expect(mismatch?.state).toMatchObject({ port: "acc", field: "element 3" });
  });

  it("that is right passes", async () => {
    const result = await runLockstep({ ...job, engine: "netlist", compareState: true });
    expect(result.status).toBe("pass");
  });
});

describe("a run that cannot end", () => {
  it("keeps what was finished when it is aborted, and leaves no child", async () => {
    const abort = new AbortController();
    const jobs = [job, { ...job, seed: 8, cycles: 1_000_000_000 }, { ...job, seed: 9 }];
    let isFirst = true;
    const results = await runLockstepAll(jobs, {
      ...{ lanes: 1, signal: abort.signal },
      // In the midst of the second run: once it has compared something.
      onResult: () => (isFirst = false),
      onCycles: () => void (isFirst || abort.abort()),
    });
    expect(results.map(({ status }) => status)).toEqual(["pass", "interrupted", "interrupted"]);
    expect(results[1]?.cycles).toBeGreaterThan(0);
    expect(results[2]?.cycles).toBe(0);
    expect(childPids()).toEqual([]);
  });

  it("is an error with the cycles already checked when the child is killed; the next job runs", async () => {
    let killed = false;
    const jobs = [
      { ...job, cycles: 1_000_000_000 },
      { ...job, seed: 8 },
    ];
    const onCycles = (): void => {
      if (killed) return;
      killed = true;
      for (const pid of childPids()) process.kill(pid, "SIGKILL");
    };
    const [first, second] = await runLockstepAll(jobs, { lanes: 1, onCycles });
    expect(first).toMatchObject({ status: "error", error: { name: "EngineError" } });
    expect(first?.error?.message).toMatch(/^The Verilator child was killed by SIGKILL after [\d,]+ checked cycles\.$/);
    expect(first?.cycles).toBeGreaterThanOrEqual(16_384);
    expect(second?.status).toBe("pass");
  });

  it.each(["verilator", "netlist"] as const)("is an error of ours when the stimulus fails, on %s", async (engine) => {
    const result = await runLockstep({ ...job, engine, stimulus: { kind: "profile", profile: "broken" } });
    expect(result).toMatchObject({ status: "error", error: { name: "RangeError", message: "Profile 'broken'." } });
    expect(childPids()).toEqual([]);
  });

  it("is an error of the tool's when Verilator is missing", async () => {
    const result = await runLockstep(job, { verilator: "/nowhere/verilator" });
    expect(result).toMatchObject({ status: "error", cycles: 0, error: { name: "ToolError" } });
    expect(result.error?.message).toContain("'/nowhere/verilator' was not found");
  });

  it("is an error in one sentence when there is no such top", async () => {
    const result = await runLockstep({ ...job, block: { name: "toy" } });
    expect(result.error?.message).toBe(
      "Top 'toy' is not one of utop_scheduler, operation_scheduler, utop_sequencer, control_registers, fetch_master, " +
        "npu_frontend, second_level_idm, first_level_idm, address_guard, idm.",
    );
  });
});
