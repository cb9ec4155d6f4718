import type { Mismatch } from "./job.ts";
import { loadBlock } from "./blocks.ts";
import { recordedStimulus } from "./recorded_rows.ts";
import { capsuleJob } from "./replay.ts";

/** A longer stimulus is not written out: the test makes it again from the seed. */
const mostWords = 4_000;
/** Words in one line of the text, unless a row has more. */
const lineWords = 12;

export interface RegressionTestOptions {
  /** What the test imports the library from: `vnpu`, or a path. */
  readonly library: string;
  /** Folder of the Verilog that failed, from the folder of the test; absent: the test runs the emitted Verilog. */
  readonly rtl?: string;
}

/**
 * A whole vitest file that runs a failure in lockstep on the netlist engine and expects no mismatch: it fails on the
 * Verilog that failed, and passes once that is repaired. Another folder of Verilog can be named in VNPU_RTL.
 */
export async function regressionTest(mismatch: Mismatch, { library, rtl }: RegressionTestOptions): Promise<string> {
  const { replay, cycle, port, field, actual, expected } = mismatch;
  const { config, block, seed } = replay;
  const engine = replay.engine === "gates" ? "gates" : "netlist";
  const place = field === "" ? port : `${port} (${field})`;
  const loaded = await loadBlock(block);
  const stimulus = recordedStimulus(loaded, capsuleJob(replay, undefined), cycle + 1, mostWords);
  const rowWords = loaded.golden(config).inputs.words;
  const names = [...(rtl === undefined ? [] : ["readRtlFolder"]), "runLockstep", "type LockstepJob"].join(", ");
  const lines = [
    `// ${place} was ${actual}, expected ${expected}, in cycle ${cycle} of seed ${seed} on engine ${replay.engine}.`,
    ...(rtl === undefined ? [] : ['import { fileURLToPath } from "node:url";']),
    'import { expect, it } from "vitest";',
    `import { ${names} } from ${JSON.stringify(library)};`,
    "",
    ...(stimulus.kind === "rows" ? wordsText(stimulus.words, rowWords) : []),
    "const job: LockstepJob = {",
    `  config: ${indented(config)},`,
    `  block: ${JSON.stringify(block)},`,
    `  engine: "${engine}",`,
    `  seed: ${seed},`,
    `  cycles: ${cycle + 1},`,
    `  stimulus: ${stimulus.kind === "rows" ? '{ kind: "rows", words }' : indented(stimulus)},`,
    ...(replay.compareState ? ["  compareState: true,"] : []),
    "};",
    "",
    `it(${JSON.stringify(`${block.name} at ${config.name}: ${place} in cycle ${cycle}`)}, async () => {`,
    ...(rtl === undefined
      ? ["  const { status, mismatch, error } = await runLockstep(job);"]
      : [
          `  const folder = process.env["VNPU_RTL"] ?? fileURLToPath(new URL(${JSON.stringify(rtl)}, import.meta.url));`,
          "  const { status, mismatch, error } = await runLockstep({ ...job, files: await readRtlFolder(folder) });",
        ]),
    "  expect(mismatch, mismatch?.table).toBeUndefined();",
    '  expect(status, error?.message).toBe("pass");',
    // Yosys elaborates the Verilog first.
    "}, 600_000);",
  ];
  return `${lines.join("\n")}\n`;
}

/** The stimulus, whole rows in each line. */
function wordsText(words: readonly number[], rowWords: number): string[] {
  const perLine = rowWords * Math.max(1, Math.floor(lineWords / rowWords));
  const lines: string[] = [];
  for (let at = 0; at < words.length; at += perLine) lines.push(`  ${words.slice(at, at + perLine).join(", ")},`);
  const count = words.length / rowWords;
  return [
    `/** The inputs of ${count} cycles, ${rowWords} words each. */`,
    "// prettier-ignore",
    "const words = [",
    ...lines,
    "];",
    "",
  ];
}

/** JSON as it stands in an object of one indent. */
function indented(value: unknown): string {
  return JSON.stringify(value, null, 2).replaceAll("\n", "\n  ");
}
