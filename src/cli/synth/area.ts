import { readFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import type { Config } from "../../config/types.ts";
import { filesOfTop, topOf } from "../../generators/index.ts";
import { blocks } from "../../lockstep/index.ts";
import { nandArea, readLiberty } from "../../synthesis/liberty.ts";
import {
  nangate15,
  ramUm2PerBit,
  synthesise,
  type CellLibrary,
  type SynthesisOptions,
  type SynthesisResult,
  type Target,
} from "../../synthesis/index.ts";
import { systemCode, UsageError } from "../errors.ts";
import { packageRoot } from "../package_root.ts";

export const targetKinds = ["asic", "xilinx", "ice40", "ecp5", "generic"] as const;
export type TargetKind = (typeof targetKinds)[number];

/**
 * Registers that hold what a block decides, by net name: the longest path into them is the depth of its decision. Of the
 * operation scheduler those of the loop, which is closed in a cycle: numbers of slots, and who goes first. Of the control
 * registers the verdict on a write, and the values by which the next one is judged.
 */
const decisionRegisters: Readonly<Record<string, RegExp>> = {
  utop_scheduler: /(^|\.)(start_(valid|me|vnpu)|preempt_(valid|me|kill))_/,
  operation_scheduler: /(^|\.)(left|granted|valid|pm|pv|vf)_q/,
  control_registers: /(^|\.)(b_error|mode|online|me_quota|ve_quota)_q/,
  fetch_master: /(^|\.)(turn_q|phase_q|m_axi_ar(valid|id|addr|len)_o)/,
  utop_sequencer: /(^|\.)(state|row_req|ready_add|ve_start|done|utop_(valid|me|index|resume))_/,
};

/** Targets on which what is integrated is mapped module by module, the whole being their sum: flat it takes many minutes. */
const moduleByModule: ReadonlySet<TargetKind> = new Set(["asic", "xilinx"]);

/** A target; the cells of an ASIC are those of a Liberty file, or the areas of the 15 nm library that come with us. */
export function targetOf(kind: TargetKind, liberty: string | undefined, cwd: string): Target {
  if (kind !== "asic") {
    if (liberty !== undefined) throw new UsageError(`--liberty: the target is ${kind}; allowed is --target asic.`);
    return { kind };
  }
  return { kind, library: liberty === undefined ? packagedLibrary() : userLibrary(liberty, cwd) };
}

/** Synthesises one top of a config. Throws RangeError for a name that is none of its tops. */
export async function synthesiseTop(
  config: Config,
  name: string,
  target: Target,
  options: SynthesisOptions,
): Promise<SynthesisResult> {
  const top = topOf(config, name);
  const registers = decisionRegisters[name];
  return synthesise({ config: config.name, top: top.module, files: filesOfTop(config, top) }, target, {
    ...options,
    ...(registers === undefined ? {} : { decisionRegisters: registers }),
    ...(blocks.get(name)?.integrated === true && moduleByModule.has(target.kind) ? { hierarchical: true } : {}),
  });
}

function packagedLibrary(): CellLibrary {
  return nangate15(readFileSync(join(packageRoot, "synth", "nangate15_area.lib"), "utf8"));
}

function userLibrary(file: string, cwd: string): CellLibrary {
  let liberty: string;
  try {
    liberty = readFileSync(resolve(cwd, file), "utf8");
  } catch (error) {
    throw new UsageError(
      `--liberty ${file}: cannot be read (${systemCode(error) ?? "unknown"}); allowed is a .lib file.`,
    );
  }
  const name = basename(file).replace(/\.lib$/, "");
  try {
    const gateEquivalentUm2 = nandArea(readLiberty(liberty));
    return { name, liberty, ramUm2PerBit, ...(gateEquivalentUm2 === undefined ? {} : { gateEquivalentUm2 }) };
  } catch (error) {
    if (error instanceof RangeError) throw new UsageError(`--liberty ${file}: ${error.message}`);
    throw error;
  }
}
