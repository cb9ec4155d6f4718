import { existsSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import type { NpuConfig } from "../../config/types.ts";
import { assemble, programOf, writeContainer } from "../../isa/index.ts";
import type { StimulusSource } from "../../lockstep/block.ts";
import { UsageError } from "../errors.ts";
import { packageRoot } from "../package_root.ts";
import type { Run } from "../run.ts";
import { aboutPrograms, readUserFile, readUserText } from "./user_file.ts";

const folder = "configs/programs";

/**
 * Tenants that run programs, again and again: vNPU v the v-th.
 *
 * @param names Files, `.nasm` or a container, or stems of programs that come with the package.
 * @throws {UsageError} where one is not there, is faulty, or is for another core; where there are more than vNPUs.
 */
export function programStimulus(run: Run, names: readonly string[], config: NpuConfig): StimulusSource {
  if (names.length > config.vnpus) {
    throw new UsageError(`--program: ${names.length} are named; config ${config.name} has ${config.vnpus} vNPUs.`);
  }
  const programs = names.map((name) => Buffer.from(containerOf(run, name, config)).toString("base64"));
  return { kind: "scenario", scenario: { programs } };
}

function containerOf(run: Run, name: string, config: NpuConfig): Uint8Array {
  const { matrixEngines, vectorEngines } = config;
  const file = pathOf(run, name);
  return aboutPrograms(() => {
    if (file.endsWith(".nasm")) {
      return writeContainer(assemble(readUserText(run, file), name, { core: { matrixEngines, vectorEngines } }));
    }
    const bytes = readUserFile(run, file);
    const { core } = programOf(bytes, name).program;
    if (core.matrixEngines === matrixEngines && core.vectorEngines === vectorEngines) return bytes;
    throw new UsageError(
      `--program ${name}: is for ${core.matrixEngines} MEs and ${core.vectorEngines} VEs; config ${config.name} has ` +
        `${matrixEngines} and ${vectorEngines}.`,
    );
  });
}

/** A file wins over a program of the package by that name. */
function pathOf(run: Run, name: string): string {
  if (existsSync(resolve(run.terminal.cwd, name))) return name;
  const known = readdirSync(join(packageRoot, folder)).map((file) => file.replace(/\.nasm$/, ""));
  if (known.includes(name)) return join(packageRoot, folder, `${name}.nasm`);
  throw new UsageError(`--program ${name}: no such file; allowed is a file, or one of ${known.sort().join(", ")}.`);
}
