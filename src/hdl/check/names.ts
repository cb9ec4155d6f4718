import type { Module } from "../module.ts";
import type { SignalKind } from "../signal.ts";
import { reservedWords } from "./reserved.ts";

type NamedKind = SignalKind | "localparam" | "memory" | "instance";

interface Named {
  readonly kind: NamedKind;
  readonly name: string;
  /** Its comment; instances have none. */
  readonly doc: string | undefined;
}

const legalName = /^[a-z][a-z0-9_]*$/;
const legalConstant = /^([a-z][a-z0-9_]*|[A-Z][A-Z0-9_]*)$/;
const takenEnding = /_(n?[io]|q)$/;

/** lowRISC's law of endings and beginnings, in words and as a pattern. */
const laws: Partial<Record<NamedKind, { readonly pattern: RegExp; readonly words: string }>> = {
  clock: { pattern: /_i$/, words: "a clock ends in _i" },
  reset: { pattern: /_n?i$/, words: "a reset ends in _ni when active low, else in _i" },
  input: { pattern: /_n?i$/, words: "an input ends in _i, or _ni when active low" },
  output: { pattern: /_n?o$/, words: "an output ends in _o, or _no when active low" },
  register: { pattern: /_q$/, words: "a register ends in _q" },
  instance: { pattern: /^u_/, words: "an instance begins with u_" },
  "unused sink": { pattern: /^unused_/, words: "a sink of unread bits begins with unused_" },
};

/** Illegal, reserved and clashing names, and missing docs. */
export function nameFailures(module: Module): string[] {
  const where = `module ${module.name}`;
  const failures: string[] = [];
  if (!legalName.test(module.name)) failures.push(`${where}: its name is illegal; it must match [a-z][a-z0-9_]*.`);
  if (reservedWords.has(module.name)) failures.push(`${where}: its name is a reserved word; choose another.`);
  if (module.info.summary.trim() === "") failures.push(`${where}: has no summary; it needs one.`);
  const first = new Map<string, NamedKind>();
  for (const { kind, name, doc } of namesOf(module)) {
    const subject = `${where}, ${kind} ${name}`;
    failures.push(...spellingFailures(kind, name).map((failure) => `${subject}: ${failure}`));
    const other = first.get(name);
    if (other !== undefined) failures.push(`${subject}: clashes with the ${other} of that name; a name is used once.`);
    else first.set(name, kind);
    if (doc?.trim() === "") failures.push(`${subject}: has no doc; everything with a name needs one.`);
  }
  const { resetSignal: reset } = module;
  if (reset?.kind === "async_low" && !reset.signal.name.endsWith("_ni")) {
    failures.push(`${where}, reset ${reset.signal.name}: is active low without saying so; its name must end in _ni.`);
  }
  return failures;
}

function spellingFailures(kind: NamedKind, name: string): string[] {
  const legal = kind === "localparam" ? legalConstant : legalName;
  const pattern = kind === "localparam" ? "[a-z][a-z0-9_]* or [A-Z][A-Z0-9_]*" : "[a-z][a-z0-9_]*";
  if (!legal.test(name)) return [`its name is illegal; it must match ${pattern}.`];
  if (reservedWords.has(name)) {
    return ["its name is a reserved word of Verilog, SystemVerilog or C++; choose another."];
  }
  const law = laws[kind];
  if (law !== undefined) return law.pattern.test(name) ? [] : [`its name breaks the law of names; ${law.words}.`];
  if (name.includes("unused")) return [`its name says "unused", which hides it from linters; only a sink may.`];
  if (kind === "memory" || !takenEnding.test(name)) return [];
  return ["its name ends like a port or register; _i, _ni, _o, _no and _q are theirs alone."];
}

function namesOf(module: Module): Named[] {
  const named: Named[] = module.ports.map(({ signalKind, name, doc }) => ({ kind: signalKind, name, doc }));
  for (const item of module.items) {
    switch (item.kind) {
      case "wire":
      case "declaration":
      case "unused":
        named.push({ kind: item.signal.signalKind, name: item.signal.name, doc: item.signal.doc });
        break;
      case "localparam":
        named.push({ kind: "localparam", name: item.name, doc: item.doc });
        break;
      case "memory":
        named.push({ kind: "memory", name: item.memory.name, doc: item.memory.doc });
        break;
      case "comb":
        named.push(...item.defaults.map(({ signal: { name, doc } }): Named => ({ kind: "comb signal", name, doc })));
        break;
      case "instance":
        named.push({ kind: "instance", name: item.name, doc: undefined });
        named.push(...item.outputs.map(({ name, doc }): Named => ({ kind: "instance output", name, doc })));
        break;
      default:
        break;
    }
  }
  return named;
}
