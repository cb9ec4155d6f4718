import { existsSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { compileNeuisa, transferRows, type CompiledNetwork } from "../../compilers/neuisa/index.ts";
import { builtInNetworks } from "../../compilers/network/index.ts";
import type { NpuConfig } from "../../config/types.ts";
import { assemble, programOf, writeContainer } from "../../isa/index.ts";
import type { IdealSettings } from "../../environment/index.ts";
import type { StimulusSource } from "../../lockstep/block.ts";
import { usualSramBlocks } from "../compile/neuisa_target.ts";
import { aboutNetworks, networkOf } from "../compile/network_of.ts";
import { UsageError } from "../errors.ts";
import { packageRoot } from "../package_root.ts";
import type { Run } from "../run.ts";
import { aboutPrograms, readUserFile, readUserText } from "./user_file.ts";

const folder = "configs/programs";

/**
 * Tenants that run programs, again and again: vNPU v the v-th.
 *
 * @param names Files, `.nasm`, `.onnx` or a container; stems of programs that come with the package; built-in networks.
 * @throws {UsageError} where one is not there, is faulty, or is for another core; where there are more than vNPUs.
 */
export function programStimulus(run: Run, names: readonly string[], config: NpuConfig): StimulusSource {
  if (names.length > config.vnpus) {
    throw new UsageError(`--program: ${names.length} are named; config ${config.name} has ${config.vnpus} vNPUs.`);
  }
  const programs = names.map((name) => Buffer.from(containerOf(run, name, config)).toString("base64"));
  return { kind: "scenario", scenario: { programs } };
}

/** Bytes of HBM in a cycle of the paper's core: 1,200 GB/s at 1,050 MHz; an element has two. */
const hbmElementsPerCycle = 1_200e9 / 1_050e6 / 2;

/**
 * Tenants that run compiled networks, again and again, with ideal memory: rows begin when their transfers, which share the bandwidth
 * of HBM, are done. `settings`: mode, quotas, slices.
 */
export function networkStimulus(compiled: readonly CompiledNetwork[], settings: IdealSettings = {}): StimulusSource {
  const programs = compiled.map(({ program }) => Buffer.from(writeContainer(program)).toString("base64"));
  const transfers = { elementsPerCycle: hbmElementsPerCycle, rows: compiled.map(transferRows) };
  return { kind: "scenario", scenario: { programs, memory: "ideal", transfers, ...settings } };
}

/** A network, by its name or file, compiled for the engines of a config. @throws {UsageError} when it cannot be. */
export function compiledFor(run: Run, name: string, { matrixEngines, vectorEngines }: NpuConfig): CompiledNetwork {
  const core = { matrixEngines, vectorEngines };
  return aboutNetworks(() => compileNeuisa(networkOf(run, name, []), { core, sramBlocks: usualSramBlocks }));
}

function containerOf(run: Run, name: string, config: NpuConfig): Uint8Array {
  const { matrixEngines, vectorEngines } = config;
  const file = pathOf(run, name);
  if (file === undefined || /\.onnx$/i.test(file)) return writeContainer(compiledFor(run, name, config).program);
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

/** A file wins over a program of the package by that name, and that over a built-in network, which has no file. */
function pathOf(run: Run, name: string): string | undefined {
  if (existsSync(resolve(run.terminal.cwd, name))) return name;
  const known = readdirSync(join(packageRoot, folder)).flatMap((file) => /^(?<stem>.+)\.nasm$/.exec(file)?.[1] ?? []);
  if (known.includes(name)) return join(packageRoot, folder, `${name}.nasm`);
  if (builtInNetworks.some((each) => each === name)) return undefined;
  const allowed = [...known.sort(), ...builtInNetworks].join(", ");
  throw new UsageError(`--program ${name}: no such file; allowed is a file, or one of ${allowed}.`);
}
