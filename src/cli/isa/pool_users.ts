import type { FpgaConfig } from "../../config/types.ts";
import type { TenantCore, UserPlan } from "../../environment/index.ts";
import { assemblePool, packProgram, readPool, type Instruction, type PoolProgram } from "../../isa/idm/index.ts";
import { coreFieldBits } from "../../ports/second_level_idm.ts";
import { tenantsStimulus } from "../../lockstep/blocks/idm_tenants.ts";
import type { StimulusSource } from "../../lockstep/block.ts";
import { UsageError } from "../errors.ts";
import type { Run } from "../run.ts";
import { poolSource } from "./pool_programs.ts";
import { aboutPrograms, readUserFile, readUserText } from "./user_file.ts";

/** More inferences than any run has cycles for. */
const forever = 2 ** 31;

/**
 * Users of a pool that run programs, again and again, each on the cores that its file names. Elements have 8 bits; a
 * core's port moves a word a cycle.
 *
 * @param names Files: `.idm`, or a container.
 * @throws {UsageError} where one is not there, is faulty, or does not fit the pool; where two are for one core.
 */
export function poolUserStimulus(run: Run, names: readonly string[], config: FpgaConfig): StimulusSource {
  const programs = names.map((name) => programOf(run, name, config));
  const owner = new Map<number, string>();
  for (const [index, program] of programs.entries()) {
    const name = names[index] ?? "";
    for (const { core } of program.programs) {
      const other = owner.get(core);
      if (other !== undefined) {
        throw new UsageError(
          `--program ${name}: core ${core} is that of ${other}, too; allowed is a core in one file.`,
        );
      }
      owner.set(core, name);
    }
  }
  const { inputChannelParallelism, outputChannelParallelism } = config;
  const efficiency = { maps: 1, weights: 1, save: 1 };
  const core: TenantCore = {
    inputChannelParallelism,
    outputChannelParallelism,
    elementBits: 8,
    portWords: 1,
    efficiency,
  };
  return tenantsStimulus(
    core,
    programs.map((program, index) => userOf(names[index] ?? "", program, config)),
  );
}

function programOf(run: Run, name: string, { cores, instructionWords }: FpgaConfig): PoolProgram {
  return aboutPrograms(() => {
    if (poolSource.test(name)) return assemblePool(readUserText(run, name), name, { cores, instructionWords });
    return readPool(readUserFile(run, name), name);
  });
}

function userOf(name: string, { cores, programs }: PoolProgram, config: FpgaConfig): UserPlan {
  const refuse = (found: string, allowed: string): never => {
    throw new UsageError(`--program ${name}: ${found}; config ${config.name} has ${allowed}.`);
  };
  const last = programs.at(-1)?.core ?? -1;
  if (last >= config.cores) refuse(`core ${last} is named`, `cores 0 to ${config.cores - 1}`);
  if (coreFieldBits(cores) !== coreFieldBits(config.cores))
    refuse(`is for a pool of ${cores} cores`, `${config.cores}`);
  const [first] = programs;
  if (first === undefined)
    throw new UsageError(`--program ${name}: has no program; allowed is that of one core at least.`);
  for (const { core, instructions } of programs) {
    if (instructions.length > config.instructionWords) {
      refuse(`core ${core} has ${instructions.length} instructions`, `room for ${config.instructionWords}`);
    }
    const end = instructions.at(-1);
    if (end?.opcode === "system" && end.end && end.fields.irq === 1) continue;
    throw new UsageError(
      `--program ${name}: core ${core} ends without an interrupt; allowed is system end irq=1 as the last instruction.`,
    );
  }
  const images = programs.map(({ instructions }) => ({
    words: packProgram(instructions, config.cores),
    starts: boundariesOf(instructions).map((_, step, all) => (step === 0 ? 0 : (all[step - 1] ?? 0) + 1)),
  }));
  return {
    ...{ name, layers: boundariesOf(first.instructions).map((at) => first.instructions[at]?.layer ?? 0) },
    ...{ segmentWords: segmentsOf(programs.flatMap(({ instructions }) => instructions)), images: () => images },
    script: [
      { kind: "start", cores: programs.map(({ core }) => core) },
      { kind: "inferences", total: forever },
    ],
  };
}

/** Places of the SYSTEMs that end layers. */
function boundariesOf(instructions: readonly Instruction[]): readonly number[] {
  return instructions.flatMap(({ sync, end }, at) => (sync || end ? [at] : []));
}

/** Words of each segment, as far as LOADs and SAVEs reach. */
function segmentsOf(instructions: readonly Instruction[]): readonly number[] {
  const words = [0, 0, 0, 0];
  for (const { opcode, fields } of instructions) {
    if (opcode !== "load" && opcode !== "save") continue;
    const { ddr_addr, base_sel, len, lines, stride } = fields;
    words[base_sel] = Math.max(words[base_sel] ?? 0, ddr_addr + (lines - 1) * stride + len);
  }
  return words;
}
