/** An operand of block arithmetic: a value of the stage, by the index of its operation, or a number for all elements. */
export type Term = { readonly value: number } | { readonly constant: number };

/** One operation on a block of 8 × 128 elements; `a` and `b` are indices of earlier operations. */
export type BlockOperation =
  /** The block of an operand that lies in SRAM. */
  | { readonly kind: "operand"; readonly operand: number }
  /** What a slot holds: a register that lives across stages. */
  | { readonly kind: "slot"; readonly slot: number }
  | { readonly kind: "constant"; readonly value: number }
  | { readonly kind: "unary"; readonly id: "relu" | "exp" | "rsqrt" | "rowsum" | "rowmax"; readonly a: number }
  | { readonly kind: "binary"; readonly id: "add" | "sub" | "mul" | "max"; readonly a: number; readonly b: number }
  | { readonly kind: "scalar"; readonly id: "add.s" | "mul.s" | "max.s"; readonly a: number; readonly value: number };

/** Straight code on one block: what it computes, stores in operands and keeps in slots. */
export interface Stage {
  readonly operations: readonly BlockOperation[];
  readonly stores: readonly { readonly operand: number; readonly value: number }[];
  readonly keeps: readonly { readonly slot: number; readonly value: number }[];
}

/** Builds a stage; numbers are folded where both terms are constant. */
export class StageBuilder {
  private readonly operations: BlockOperation[] = [];
  private readonly stores: { operand: number; value: number }[] = [];
  private readonly keeps: { slot: number; value: number }[] = [];
  private readonly loaded = new Map<number, Term>();

  operand(operand: number): Term {
    const before = this.loaded.get(operand);
    if (before !== undefined) return before;
    const term = this.push({ kind: "operand", operand });
    this.loaded.set(operand, term);
    return term;
  }

  slot(slot: number): Term {
    return this.push({ kind: "slot", slot });
  }

  store(operand: number, term: Term): void {
    this.stores.push({ operand, value: this.materialise(term) });
  }

  keep(slot: number, term: Term): void {
    this.keeps.push({ slot, value: this.materialise(term) });
  }

  add(a: Term, b: Term): Term {
    if ("constant" in a && "constant" in b) return { constant: a.constant + b.constant };
    if ("constant" in a) return this.add(b, a);
    if ("constant" in b)
      return b.constant === 0 ? a : this.push({ kind: "scalar", id: "add.s", a: a.value, value: b.constant });
    return this.push({ kind: "binary", id: "add", a: a.value, b: b.value });
  }

  sub(a: Term, b: Term): Term {
    if ("constant" in b) return this.add(a, { constant: -b.constant });
    if ("constant" in a) return this.add(this.scale(b, -1), a);
    return this.push({ kind: "binary", id: "sub", a: a.value, b: b.value });
  }

  mul(a: Term, b: Term): Term {
    if ("constant" in a && "constant" in b) return { constant: a.constant * b.constant };
    if ("constant" in a) return this.mul(b, a);
    if ("constant" in b)
      return b.constant === 1 ? a : this.push({ kind: "scalar", id: "mul.s", a: a.value, value: b.constant });
    return this.push({ kind: "binary", id: "mul", a: a.value, b: b.value });
  }

  max(a: Term, b: Term): Term {
    if ("constant" in a && "constant" in b) return { constant: Math.max(a.constant, b.constant) };
    if ("constant" in a) return this.max(b, a);
    if ("constant" in b) {
      return b.constant === 0
        ? this.unary("relu", a)
        : this.push({ kind: "scalar", id: "max.s", a: a.value, value: b.constant });
    }
    return this.push({ kind: "binary", id: "max", a: a.value, b: b.value });
  }

  scale(a: Term, factor: number): Term {
    return this.mul(a, { constant: factor });
  }

  shift(a: Term, addend: number): Term {
    return this.add(a, { constant: addend });
  }

  unary(id: "relu" | "exp" | "rsqrt" | "rowsum" | "rowmax", a: Term): Term {
    return this.push({ kind: "unary", id, a: this.materialise(a) });
  }

  finish(): Stage {
    return { operations: this.operations, stores: this.stores, keeps: this.keeps };
  }

  private push(operation: BlockOperation): Term {
    this.operations.push(operation);
    return { value: this.operations.length - 1 };
  }

  private materialise(term: Term): number {
    if ("value" in term) return term.value;
    this.operations.push({ kind: "constant", value: term.constant });
    return this.operations.length - 1;
  }
}

/** Where the value of each operation lies: in a slot's register, or in one of `locals` registers of the stage. */
export interface StageRegisters {
  readonly places: readonly { readonly kind: "slot" | "local"; readonly index: number }[];
  /** Kept values that must be copied to their slot at the end. */
  readonly copies: readonly { readonly slot: number; readonly value: number }[];
  readonly locals: number;
}

/** Gives each value of a stage a register; one whose last reader is an operation is free for the result of that operation. */
export function allocate({ operations, stores, keeps }: Stage): StageRegisters {
  const lastUse = operations.map((_, at) => at);
  const slotUse = new Map<number, number>();
  for (const [at, each] of operations.entries()) {
    for (const value of reads(each)) {
      lastUse[value] = at;
      const source = operations[value];
      if (source?.kind === "slot") slotUse.set(source.slot, at);
    }
  }
  for (const { value } of [...stores, ...keeps]) {
    lastUse[value] = Infinity;
    const source = operations[value];
    if (source?.kind === "slot") slotUse.set(source.slot, Infinity);
  }
  const direct = new Map<number, number>();
  const copies: { slot: number; value: number }[] = [];
  for (const { slot, value } of keeps) {
    const kind = operations[value]?.kind;
    const free = kind !== "slot" && !direct.has(value) && (slotUse.get(slot) ?? -1) <= value;
    if (free) direct.set(value, slot);
    else copies.push({ slot, value });
  }
  const free: number[] = [];
  let locals = 0;
  const places: { kind: "slot" | "local"; index: number }[] = [];
  for (const [at, each] of operations.entries()) {
    for (const value of new Set(reads(each))) {
      const place = places[value];
      if (lastUse[value] === at && place?.kind === "local") free.push(place.index);
    }
    const slot = each.kind === "slot" ? each.slot : direct.get(at);
    if (slot === undefined) places.push({ kind: "local", index: free.pop() ?? locals++ });
    else places.push({ kind: "slot", index: slot });
    const place = places[at];
    if (lastUse[at] === at && place?.kind === "local") free.push(place.index);
  }
  return { places, copies, locals };
}

/** Values that an operation reads. */
export function reads(operation: BlockOperation): readonly number[] {
  if (operation.kind === "binary") return [operation.a, operation.b];
  return operation.kind === "unary" || operation.kind === "scalar" ? [operation.a] : [];
}

/** The numbers that stages need in scalar registers, each once. */
export function constantsOf(stages: readonly Stage[]): readonly number[] {
  const values = stages.flatMap(({ operations }) =>
    operations.flatMap((each) => (each.kind === "scalar" || each.kind === "constant" ? [each.value] : [])),
  );
  return [...new Set(values)];
}
