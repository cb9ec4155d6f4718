import type { NpuConfig } from "../../config/types.ts";
import { topOf } from "../../generators/index.ts";
import type { LockstepResult } from "../../lockstep/index.ts";
import {
  hierarchyOf,
  type AreaReport,
  type CosimRow,
  type LockstepTotals,
  type PolicyRun,
  type PromiseRow,
  type ReportData,
} from "../../report/index.ts";
import type { SynthesisRow } from "../../synthesis/index.ts";
import { mismatchRow } from "../cosim/report.ts";
import type { LoadedConfig } from "../load_configs.ts";
import { packageVersion } from "../package_root.ts";
import { usualTop } from "../vectors/chosen_blocks.ts";

/** Clock of the paper's core, MHz (Neu10, evaluation setup). */
const clockMhz = 1050;

/** What a report of one config is drawn from. */
export interface ReportInputs {
  readonly loaded: LoadedConfig<NpuConfig>;
  /** Block, without prefix; the usual one, unless told. */
  readonly top?: string;
  /** Title of the page; default: µTop scheduler. */
  readonly subject?: string;
  /** Runs that are shown one by one. */
  readonly cosim?: readonly CosimRow[];
  readonly policies: readonly PolicyRun[];
  readonly results: readonly LockstepResult[];
  readonly area: readonly SynthesisRow[];
  readonly yosys: string;
  readonly verilator?: string;
  readonly reproduce: readonly string[];
  readonly promises?: readonly PromiseRow[];
}

/** Gathers the plain data of a report. */
export function reportData(inputs: ReportInputs): ReportData {
  const { loaded, policies, results, area, yosys, verilator, reproduce, promises } = inputs;
  const { config, hash } = loaded;
  const { kind: _, schemaVersion: __, name, licenseHeader: ___, ...sizes } = config;
  const top = topOf(config, inputs.top ?? usualTop);
  return {
    run: {
      config: { name, sizes },
      ...(inputs.subject === undefined ? {} : { subject: inputs.subject }),
      configHash: hash,
      versions: {
        vnpu: packageVersion(),
        node: process.versions.node,
        yosys,
        ...(verilator === undefined ? {} : { verilator }),
      },
      clockMhz,
      reproduce,
      ...(results.length === 0 ? {} : { lockstep: totalsOf(results) }),
    },
    hierarchy: hierarchyOf(top.tree, top.ports.ports),
    policies,
    ...(inputs.cosim === undefined ? {} : { cosim: inputs.cosim }),
    ...(promises === undefined ? {} : { promises }),
    ...(area.length === 0 ? {} : { area: areaReport(area) }),
  };
}

/** Runs together: cycles, mismatches, the first of them. */
export function totalsOf(results: readonly LockstepResult[]): LockstepTotals {
  const failed = results.find(({ mismatch }) => mismatch !== undefined);
  const open = results.find(({ status }) => status === "error" || status === "interrupted");
  return {
    engine: results[0]?.engine ?? "netlist",
    cycles: results.reduce((sum, { cycles }) => sum + cycles, 0),
    mismatches: results.reduce((sum, { mismatches }) => sum + mismatches, 0),
    ...(failed?.mismatch === undefined ? {} : { firstMismatch: mismatchRow(failed.mismatch) }),
    ...(open === undefined ? {} : { incomplete: open.error?.message ?? "interrupted" }),
  };
}

/** The design as a whole is a row; its modules stand inside it. */
function areaReport(rows: readonly SynthesisRow[]): AreaReport {
  const modules = rows.flatMap(({ module, instances, cells, flipFlops, areaUm2, gateEquivalents }) =>
    module === undefined
      ? []
      : [
          {
            ...{ module, instances: instances ?? 1, cells, flipFlops },
            ...(areaUm2 === undefined ? {} : { areaUm2 }),
            ...(gateEquivalents === undefined ? {} : { gateEquivalents }),
          },
        ],
  );
  const designs = rows.filter(({ module }) => module === undefined);
  return {
    rows: designs.map(({ config = "", ...row }) => ({
      ...{ ...row, config },
      ...(modules.length === 0 ? {} : { modules }),
    })),
    chips: [
      {
        chip: "TPUv4",
        areaMm2: 600,
        process: "7 nm",
        scaleFactor: 4.15,
        source:
          "600 mm2 is the most that its authors state; 4.15 is the ratio that the same RTL had between the 15 nm cells and a 7 nm library.",
      },
    ],
    notes: [
      "Mapped by area with unit delay to the areas of a 15 nm library; no wires, no clock tree, no timing at 15 nm.",
      "Open synthesis runs 8 to 12 % above commercial synthesis on a published core.",
    ],
  };
}
