import { setImmediate } from "node:timers/promises";
import type { Config } from "../../config/types.ts";
import type { Block } from "../../lockstep/index.ts";
import { rowSource } from "../../lockstep/row_source.ts";
import { firstComparedCycle } from "../../ports/row_hash.ts";
import type { FolderFile } from "../generated/manifest.ts";
import { benchName, benchText, expectedName, stimulusName } from "./bench.ts";
import { hexRows } from "./hex_rows.ts";

/** Rows that are made at once. */
const batchCycles = 4096;

export interface VectorOptions {
  readonly cycles: number;
  readonly seed: number;
  readonly profile: string;
  readonly signal: AbortSignal;
  readonly onCycles: (done: number) => void;
}

/** Everything that a simulator needs to replay a block: Verilog, bench, rows, file list, and how to run it. */
export async function vectorFiles(
  block: Block,
  config: Config,
  options: VectorOptions,
): Promise<readonly FolderFile[]> {
  const { cycles } = options;
  const module = `${config.modulePrefix}${block.name}`;
  const firstCompared = firstComparedCycle(block.reset(config));
  const design = await block.files(config);
  const bench = {
    name: `${benchName(module)}.v`,
    text: benchText({ module, ports: block.ports(config), cycles, firstCompared }),
  };
  const names = [...design.map(({ name }) => name), bench.name];
  const { stimulus, expected } = await rowTexts(block, config, options);
  return [
    ...design,
    bench,
    { name: stimulusName, text: stimulus },
    { name: expectedName, text: expected },
    { name: "filelist.f", text: names.map((name) => `${name}\n`).join("") },
    { name: "README.md", text: readme(module, config, options) },
  ];
}

/** The line that runs the bench under Icarus, in the folder of the files. */
export function icarusLine(module: string): string {
  return `iverilog -g2001 -s ${benchName(module)} -o replay.vvp -f filelist.f && vvp -n replay.vvp`;
}

async function rowTexts(
  block: Block,
  config: Config,
  { cycles, seed, profile, signal, onCycles }: VectorOptions,
): Promise<{ readonly stimulus: string; readonly expected: string }> {
  const rows = rowSource(
    block,
    {
      ...{ config, block: { name: block.name }, engine: "netlist", seed, cycles },
      stimulus: { kind: "profile", profile },
    },
    batchCycles,
  );
  const inputLines = hexRows(rows.golden.inputs);
  const outputLines = hexRows(rows.golden.outputs);
  const stimulus: string[] = [];
  const expected: string[] = [];
  for (let done = 0; done < cycles; done += batchCycles) {
    signal.throwIfAborted();
    const count = Math.min(batchCycles, cycles - done);
    rows.fill(count);
    stimulus.push(`${inputLines(rows.stimulus, count).join("\n")}\n`);
    expected.push(`${outputLines(rows.expected, count).join("\n")}\n`);
    onCycles(done + count);
    await setImmediate();
  }
  return { stimulus: stimulus.join(""), expected: expected.join("") };
}

function readme(module: string, config: Config, { cycles, seed, profile }: VectorOptions): string {
  return `# ${module}: stimulus and expected outputs

Config \`${config.name}\`, ${cycles} cycles, seed ${seed}, profile \`${profile}\`. With Icarus Verilog, in this folder:

    ${icarusLine(module)}

It prints \`PASS ${cycles} cycles\`, or each element that differs in the first cycle where any does. Any other simulator
takes the files of \`filelist.f\` with \`${benchName(module)}\` as its top, and runs in this folder.

\`${stimulusName}\` and \`${expectedName}\` hold one line per cycle: all inputs without the clock, and all outputs, in port
order as one number in hexadecimal, the first port and element 0 of each port lowest. An output row is what the ports show
just before the rising edge that ends the cycle.
`;
}
