import { blocks, type DesignFile, type LockstepJob } from "../../lockstep/index.ts";
import { designWithFault, faultOf } from "../../lockstep/faults/index.ts";
import type { DesignOf } from "../../lockstep/shrink/index.ts";
import { UsageError } from "../errors.ts";

/** What was run in place of our Verilog: the folder of a user's own, or ours with a kept fault in. */
export type OtherVerilog = string | { readonly fault: string };

interface Options {
  readonly rtl?: string;
  readonly fault?: string;
  readonly engine: string;
}

/** Reads `--rtl` and `--fault`. Throws UsageError where they do not go together, or with the engine. */
export function otherVerilog({ rtl, fault, engine }: Options): OtherVerilog | undefined {
  if (fault === undefined) return rtl;
  if (rtl !== undefined) throw new UsageError("--fault: does not go with --rtl; allowed is our own Verilog.");
  if (engine === "gates") {
    throw new UsageError("--fault: does not go with --engine gates; allowed is netlist or verilator.");
  }
  return { fault };
}

/** The option that names it again, with a blank before it; empty for our own Verilog. */
export function otherVerilogOption(other: OtherVerilog | undefined): string {
  if (other === undefined) return "";
  return typeof other === "string" ? ` --rtl '${other.replaceAll("'", "'\\''")}'` : ` --fault ${other.fault}`;
}

/** The faulty design of the job's block, at any size; undefined when no fault is asked for. Throws UsageError for an unknown one. */
export function faultyDesign(
  { block: { name } }: Pick<LockstepJob, "block">,
  other?: OtherVerilog,
): DesignOf | undefined {
  if (other === undefined || typeof other === "string") return undefined;
  const block = blocks.get(name);
  if (block === undefined) throw new UsageError(`--fault: block '${name}' has none; allowed are our own blocks.`);
  try {
    return designWithFault(block, faultOf(block, other.fault));
  } catch (error) {
    throw asUsageError(error);
  }
}

/** The Verilog of a job with the fault in; undefined when no fault is asked for. Rejects with a UsageError where it does not apply. */
export async function faultyFiles(
  job: Pick<LockstepJob, "block" | "config">,
  other: OtherVerilog | undefined,
): Promise<readonly DesignFile[] | undefined> {
  try {
    return await faultyDesign(job, other)?.(job.config);
  } catch (error) {
    throw asUsageError(error);
  }
}

/** The jobs with the fault in, those of blocks that have it. Rejects with a UsageError when no block has it. */
export async function jobsWithFault(
  jobs: readonly LockstepJob[],
  other: OtherVerilog | undefined,
): Promise<readonly LockstepJob[]> {
  if (other === undefined || typeof other === "string") return jobs;
  const having = jobs.filter(({ block }) => blocks.get(block.name)?.faults?.some(({ name }) => name === other.fault));
  const made = new Map<string, Promise<readonly DesignFile[] | undefined>>();
  return Promise.all(
    // Where no block has it, the first job refuses it.
    (having.length > 0 ? having : jobs.slice(0, 1)).map(async (job) => {
      const key = `${job.config.name} ${job.block.name}`;
      const making = made.get(key) ?? faultyFiles(job, other);
      made.set(key, making);
      const files = await making;
      return files === undefined ? job : { ...job, files };
    }),
  );
}

function asUsageError(error: unknown): unknown {
  return error instanceof RangeError ? new UsageError(`--fault: ${error.message}`) : error;
}
