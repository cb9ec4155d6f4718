import type { Module } from "../module.ts";
import type { Signal } from "../signal.ts";

/** Whatever must be driven just once is; whatever needs a clock or a reset finds one. */
export function driverFailures(module: Module): string[] {
  const where = `module ${module.name}`;
  const failures: string[] = [];
  const drives = countBy(
    module.items.flatMap((item) =>
      item.kind === "assign" ? [item.signal] : item.kind === "instance" ? item.drives : [],
    ),
  );
  const updates = countBy<Signal>(module.items.flatMap((item) => (item.kind === "update" ? [item.register] : [])));
  const writes = countBy(module.items.flatMap((item) => (item.kind === "memory write" ? [item.memory] : [])));
  const declared = module.items.flatMap((item) => (item.kind === "declaration" ? [item.signal] : []));
  const outputs = module.ports.filter((port) => port.signalKind === "output");

  for (const signal of [...outputs, ...declared]) {
    const isRegister = signal.signalKind === "register";
    const count = (isRegister ? updates : drives).get(signal) ?? 0;
    const subject = `${where}, ${signal.signalKind} ${signal.name}`;
    if (isRegister && count !== 1) {
      failures.push(`${subject}: is ${count === 0 ? "never updated" : "updated twice"}; it needs one update().`);
    } else if (count !== 1) {
      failures.push(`${subject}: is ${count === 0 ? "undriven" : "driven twice"}; it needs one drive().`);
    }
  }
  for (const item of module.items) {
    if (item.kind !== "memory") continue;
    const count = writes.get(item.memory) ?? 0;
    if (count === 1) continue;
    const found = count === 0 ? "never written" : "written at two ports";
    failures.push(`${where}, memory ${item.memory.name}: is ${found}; it needs one write().`);
  }
  for (const signal of [...drives.keys(), ...updates.keys()].filter((driven) => driven.owner !== module)) {
    failures.push(
      `${where}: drives ${signal.name} of module ${signal.owner.name}; a module drives its own signals only.`,
    );
  }
  return [...failures, ...clockFailures(module)];
}

function clockFailures(module: Module): string[] {
  const where = `module ${module.name}`;
  const failures: string[] = [];
  for (const item of module.items) {
    if (item.kind === "memory" && module.clockSignal === undefined) {
      failures.push(`${where}, memory ${item.memory.name}: finds no clock; the module needs a clock().`);
    }
    if (item.kind !== "declaration" || item.signal.signalKind !== "register") continue;
    const { name } = item.signal;
    if (module.clockSignal === undefined) {
      failures.push(`${where}, register ${name}: finds no clock; the module needs a clock().`);
    }
    if (module.resetSignal === undefined && "resetValue" in item.signal && item.signal.resetValue !== "none") {
      failures.push(
        `${where}, register ${name}: finds no reset; the module needs a reset(), or the register reset: "none".`,
      );
    }
  }
  return failures;
}

function countBy<T>(list: readonly T[]): Map<T, number> {
  const counts = new Map<T, number>();
  for (const entry of list) counts.set(entry, (counts.get(entry) ?? 0) + 1);
  return counts;
}
