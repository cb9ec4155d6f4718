import type { Module } from "../module.ts";
import type { Signal } from "../signal.ts";
import type { Reads } from "./reads.ts";

/** Signals, bits of signals, localparams and memories that nobody reads. */
export function usageFailures(module: Module, reads: Reads): string[] {
  const where = `module ${module.name}`;
  const failures: string[] = [];
  const signals = module.ports.filter((port) => port.signalKind !== "output");
  for (const item of module.items) {
    if (item.kind === "wire" || item.kind === "declaration") signals.push(item.signal);
    else if (item.kind === "comb") signals.push(...item.defaults.map(({ signal }) => signal));
    else if (item.kind === "instance") signals.push(...item.outputs);
    else if (item.kind === "localparam" && !reads.localparams.has(item.name)) {
      failures.push(`${where}, localparam ${item.name}: is never read; read it, leave it out or hand it to unused().`);
    } else if (item.kind === "memory" && !reads.memories.has(item.memory)) {
      failures.push(`${where}, memory ${item.memory.name}: is never read; read it or leave it out.`);
    }
  }
  for (const signal of signals.filter((one) => !isClocking(module, one))) {
    const unread = unreadRanges(signal, reads.bits.get(signal));
    if (unread === "") continue;
    const found = unread === "all" ? "is never read" : `${unread} never read`;
    failures.push(
      `${where}, ${signal.signalKind} ${signal.name}: ${found}; read or hand to unused() what is left over.`,
    );
  }
  return failures;
}

/** Whether it is the clock, or the reset, of some register or memory. */
function isClocking(module: Module, signal: Signal): boolean {
  return module.items.some((item) => {
    if (signal.signalKind === "clock") return item.kind === "update" || item.kind === "memory write";
    return signal.signalKind === "reset" && item.kind === "update" && item.register.resetValue !== "none";
  });
}

/** "all", nothing, or "bits 7:4 and 1 are". */
function unreadRanges(signal: Signal, read: readonly boolean[] | undefined): string {
  if (read === undefined) return "all";
  const ranges: string[] = [];
  for (let high = signal.width - 1; high >= 0; high -= 1) {
    if (read[high] === true) continue;
    let low = high;
    while (low > 0 && read[low - 1] === false) low -= 1;
    ranges.push(high === low ? `${high}` : `${high}:${low}`);
    high = low;
  }
  const [first = "", ...more] = ranges;
  const single = more.length === 0 && !first.includes(":");
  return ranges.length === 0 ? "" : `${single ? "bit" : "bits"} ${ranges.join(", ")} ${single ? "is" : "are"}`;
}
