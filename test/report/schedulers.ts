import { tops } from "../../src/generators/index.ts";
import { hierarchyOf, type DesignHierarchy } from "../../src/report/index.ts";

/** Hierarchy of the µTop scheduler of a size. */
export function schedulerHierarchy(matrixEngines: number, vnpus: number): DesignHierarchy {
  const [top] = tops({
    kind: "npu",
    schemaVersion: 1,
    name: "test",
    matrixEngines,
    vectorEngines: 4,
    vnpus,
    serviceCounterBits: 24,
    saveLimitCycles: 384,
    answerLimitCycles: 4096,
    instructionLines: 64,
    reset: "async_low",
    modulePrefix: "vnpu_",
    licenseHeader: "SPDX-License-Identifier: Apache-2.0",
  });
  if (top === undefined) throw new Error("The config has no top.");
  return hierarchyOf(top.tree, top.ports.ports);
}
