import { HdlError } from "../error.ts";
import type { Module } from "../module.ts";
import { bitGraph, dependenciesOf, type Dependencies } from "./bit_graph.ts";
import { driverFailures } from "./drivers.ts";
import { hierarchy } from "./hierarchy.ts";
import { loopFailures } from "./loops.ts";
import { nameFailures } from "./names.ts";
import { readsOfModule } from "./reads.ts";
import { usageFailures } from "./usage.ts";

/** Throws one HdlError with every failure of the hierarchy below `top`, one sentence each. */
export function check(top: Module): void {
  const below = new Map<Module, Dependencies>();
  const failures: string[] = [];
  for (const module of hierarchy(top)) {
    const reads = readsOfModule(module);
    const graph = bitGraph(module, below);
    below.set(module, dependenciesOf(module, graph));
    failures.push(
      ...nameFailures(module),
      ...driverFailures(module),
      ...reads.failures,
      ...usageFailures(module, reads),
      ...loopFailures(module, graph),
    );
  }
  if (failures.length > 0) throw new HdlError([...new Set(failures)]);
}
