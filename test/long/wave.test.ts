import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { findOnPath } from "../../src/cli/find_on_path.ts";
import { generate } from "../../src/generators/index.ts";
import { namedConfig } from "../cosim/named_config.ts";
import { readVcd } from "../lockstep/read_vcd.ts";
import { runCli, temporaryFolder, type CliResult } from "../cli/run_cli.ts";

let cwd = "";
const searchPath = process.env["PATH"] ?? "";
beforeEach(() => {
  cwd = temporaryFolder();
  mkdirSync(join(cwd, "rtl"));
  for (const { name, text } of generate(namedConfig("tiny"))) {
    writeFileSync(join(cwd, "rtl", name), text.replace("idle = me_online_i & ~busy;", "idle = ~busy;"));
  }
});
afterEach(() => {
  process.env["PATH"] = searchPath;
  rmSync(cwd, { recursive: true, force: true });
});

const cosim = (...args: string[]): Promise<CliResult> => runCli(["cosim", ...args, "--quiet"], cwd);
const faulty = (...args: string[]): Promise<CliResult> =>
  cosim("tiny", "--rtl", join(cwd, "rtl"), "--cycles", "20k", ...args);
const stem = "tiny_utop_scheduler_netlist_seed1";
interface Answer {
  readonly results: readonly { readonly mismatch?: { readonly cycle: number; readonly replay: string } }[];
  readonly waves: readonly {
    readonly file: string;
    readonly save?: string;
    readonly from: number;
    readonly to: number;
    readonly mismatchCycle?: number;
  }[];
}
const answerOf = ({ out }: CliResult): Answer => JSON.parse(out) as Answer;

describe("vnpu cosim --wave", () => {
  it("writes 64 cycles around a mismatch, with a save file; and so does the replay", async () => {
    const result = await faulty("--wave", "--json", "--compare-state");
    expect(result.code).toBe(1);
    const { waves, results } = answerOf(result);
    const { cycle, replay } = results[0]?.mismatch ?? { cycle: -1, replay: "" };
    const [from, to] = [Math.max(0, cycle - 64), cycle + 64];
    const folder = join("out", "waves");
    expect(waves).toEqual([
      {
        ...{ seed: 1, format: "vcd", file: join(folder, `${stem}.vcd`), from, to },
        ...{ save: join(folder, `${stem}.gtkw`), mismatchCycle: cycle },
      },
    ]);
    expect(readdirSync(join(cwd, folder)).sort()).toEqual(
      ["core_state.filter", "me_state.filter", "mode_i.filter", `${stem}.gtkw`, `${stem}.vcd`].sort(),
    );
    const text = readFileSync(join(cwd, folder, `${stem}.vcd`), "utf8");
    const { signals, end } = readVcd(text, from * 10, 10, to - from + 1);
    expect(end).toBe((to + 1) * 10);
    const firstWrong = [...signals]
      .filter(([name]) => name.startsWith("mismatch."))
      .map(([, { values }]) => values.indexOf(1n))
      .filter((at) => at >= 0);
    expect(from + Math.min(...firstWrong)).toBe(cycle);
    expect(readFileSync(join(cwd, folder, "mode_i.filter"), "utf8")).toBe(
      "0 spatial_harvest\n1 spatial\n2 temporal\n3 whole_core\n",
    );
    const capsule = /--replay '(.*)'$/.exec(replay)?.[1] ?? "";
    const again = await cosim(
      "--rtl",
      join(cwd, "rtl"),
      "--replay",
      capsule,
      "--wave",
      "--wave-dir",
      "again",
      "--json",
    );
    expect(again.code).toBe(1);
    expect(answerOf(again).waves).toMatchObject([{ file: join("again", `${stem}.vcd`), from, to }]);
    expect(readFileSync(join(cwd, "again", `${stem}.vcd`), "utf8")).toBe(text);
  });

  it("writes the asked window of the first run when nothing fails, and nothing without one", async () => {
    const run = ["tiny", "--cycles", "500", "--seeds", "2"];
    const asked = await cosim(...run, "--wave=vcd", "--from", "100", "--to", "149", "--wave-dir", "w", "--json");
    expect(asked.code).toBe(0);
    expect(answerOf(asked).waves).toMatchObject([{ seed: 1, from: 100, to: 149 }]);
    const { signals } = readVcd(readFileSync(join(cwd, "w", `${stem}.vcd`), "utf8"), 1000, 10, 50);
    expect(signals.get("inputs.cycle")?.values.map(Number)).toEqual(Array.from({ length: 50 }, (_, i) => 100 + i));
    const none = await runCli(["cosim", ...run, "--wave", "--wave-dir", "none"], cwd);
    expect(none).toMatchObject({ code: 0 });
    expect(none.err).toContain("--wave: nothing failed, and no --from or --to is given.");
    expect(readdirSync(join(cwd, "none"))).toEqual([]);
  });

  it("writes a Perfetto trace", async () => {
    const result = await faulty("--wave=perfetto");
    expect(result.code).toBe(1);
    const text = readFileSync(join(cwd, "out", "waves", `${stem}.perfetto.json`), "utf8");
    const { traceEvents } = JSON.parse(text) as { traceEvents: { name: string; args?: { name?: string } }[] };
    const processes = traceEvents.filter(({ name }) => name === "process_name").map(({ args }) => args?.name);
    expect(processes).toEqual(["golden", "dut"]);
  });

  it.skipIf(findOnPath("vcd2fst", searchPath) === undefined)("writes an FST in place of the VCD", async () => {
    expect(await faulty("--wave=fst")).toMatchObject({ code: 1, err: "" });
    const files = readdirSync(join(cwd, "out", "waves"));
    expect(files).toContain(`${stem}.fst`);
    expect(files).not.toContain(`${stem}.vcd`);
    expect(readFileSync(join(cwd, "out", "waves", `${stem}.gtkw`), "utf8")).toContain(`${stem}.fst"`);
  });

  it.each([
    ["absent", undefined, "--wave=fst: vcd2fst (of GTKWave) is not on the PATH; "],
    ["failing", "#!/bin/sh\necho 'No room.' >&2\nexit 1\n", "--wave=fst: vcd2fst failed (No room.); "],
  ])("with vcd2fst %s keeps the VCD and says so in one sentence, exit 3", async (_, script, sentence) => {
    mkdirSync(join(cwd, "bin"));
    if (script !== undefined) {
      writeFileSync(join(cwd, "bin", "vcd2fst"), script);
      chmodSync(join(cwd, "bin", "vcd2fst"), 0o755);
    }
    process.env["PATH"] = join(cwd, "bin");
    const { code, err, out } = await faulty("--wave=fst");
    const vcd = join("out", "waves", `${stem}.vcd`);
    expect({ code, err }).toEqual({ code: 3, err: `${sentence}${vcd} is kept.\n` });
    expect(out).toContain("MISMATCH in cycle");
    expect(existsSync(join(cwd, vcd))).toBe(true);
  });

  it.each([
    [["--wave", "--from", "9", "--to", "8"], "--from 9: lies behind --to 8; allowed is a cycle from 0 to 8."],
    [["--wave", "--from", "20k"], /^--from 20000: lies past the run of 20000 cycles; allowed is /],
    [["--wave=vcd", "--wave-dir", "rtl/vnpu_utop_scheduler.v"], /: is no folder; allowed is a folder, or a path /],
    [["--from", "9"], "--from: shapes a waveform; allowed is with --wave."],
    [
      ["--wave=png"],
      /argument 'png' is invalid\. Allowed is --wave, or one of --wave=vcd, --wave=fst, --wave=perfetto\.$/,
    ],
    [
      ["--wave", "--to", "1M", "--cycles", "2M", "--from", "0"],
      /window of 1000001 cycles; allowed are at most 1000000\.$/,
    ],
  ])("refuses %j in one sentence before it runs, exit 2", async (args, sentence) => {
    const { code, out, err } = await faulty(...args);
    expect({ code, out, lines: err.trimEnd().split("\n").length }).toEqual({ code: 2, out: "", lines: 1 });
    expect(err.trimEnd()).toMatch(sentence);
  });

  it("says in one sentence that the folder cannot be written, exit 3", async () => {
    const { code, err } = await faulty("--wave", "--wave-dir", "/proc/waves");
    expect({ code, err }).toEqual({ code: 3, err: "--wave-dir /proc/waves: cannot be written (ENOENT).\n" });
  });
});
