import fc from "fast-check";
import {
  coreModules,
  layoutOf,
  makeInstruction,
  moduleOf,
  opcodeRows,
  type CoreProgram,
  type Instruction,
  type OpcodeName,
  type PoolProgram,
} from "../../../src/isa/idm/index.ts";

/** An instruction of one opcode that no core traps on, with any values that its fields can hold. */
export function instructionOf(opcode: OpcodeName, cores: number, core?: number): fc.Arbitrary<Instruction> {
  const layout = layoutOf(cores);
  const module = moduleOf({ opcode });
  const values = fc.record(
    Object.fromEntries(
      layout.payloads[opcode].map(({ name, least, max }) => [name, fc.integer({ min: least, max })] as const),
    ),
  );
  const bits = module === -1 ? fc.constant(0) : fc.nat(15).map((mask) => mask & ~(1 << module));
  const end = module === -1 ? fc.constantFrom("sync", "end", "fence") : fc.constant("fence");
  return fc
    .record({
      ...{ values, wait: bits, post: bits, end, layer: fc.nat(4095), first: fc.boolean() },
      core: core === undefined ? fc.nat(cores - 1) : fc.constant(core),
    })
    .map(({ values: fields, end: kind, ...header }) => {
      const flags = { sync: kind === "sync", end: kind === "end" };
      return makeInstruction(opcode, fields, { ...header, ...flags }) as Instruction;
    });
}

export function instruction(cores: number, core?: number): fc.Arbitrary<Instruction> {
  return fc.oneof(...opcodeRows.map(({ name }) => instructionOf(name, cores, core)));
}

/** Any programs that a container holds. */
export const poolProgram: fc.Arbitrary<PoolProgram> = fc.integer({ min: 1, max: 32 }).chain((cores) =>
  fc
    .uniqueArray(fc.nat(cores - 1), { minLength: 1, maxLength: 4 })
    .chain((numbers) =>
      fc.tuple(
        ...numbers
          .toSorted((a, b) => a - b)
          .map((core) =>
            fc
              .array(instruction(cores, core), { minLength: 1, maxLength: 12 })
              .map((instructions): CoreProgram => ({ core, instructions })),
          ),
      ),
    )
    .map((programs) => ({ cores, programs })),
);

const opcodeOfModule = ["load", "save", "conv", "pool"] as const;

/** An instruction of a module with these masks and nothing else. */
export function operation(module: number, wait: number, post: number): Instruction {
  return makeInstruction(opcodeOfModule[module] ?? "load", {}, { wait, post }) as Instruction;
}

export const fence: Instruction = makeInstruction("system");

/** Instructions with any tokens: most are refused. */
export function anyOperations(maxLength: number): fc.Arbitrary<readonly Instruction[]> {
  const one = fc
    .tuple(fc.nat(3), fc.nat(15), fc.nat(15))
    .map(([module, wait, post]) => operation(module, wait & ~(1 << module), post & ~(1 << module)));
  return fc.array(one, { maxLength });
}

/**
 * Instructions whose tokens are right but for, perhaps, one that is left: an edge goes from an instruction to a later one
 * of another module, at most one to a module, and the edges of a pair of modules do not cross.
 */
export function orderedOperations(maxLength: number): fc.Arbitrary<readonly Instruction[]> {
  return fc.array(fc.tuple(fc.nat(3), fc.nat(15), fc.nat(15)), { minLength: 1, maxLength }).map((wanted) => {
    const waiting = new Array<number>(16).fill(0);
    const operations = wanted.map(([module, wait, post]) => {
      let taken = 0;
      for (let source = 0; source < 4; source += 1) {
        const pair = 4 * source + module;
        if ((wait & (1 << source)) === 0 || (waiting[pair] ?? 0) === 0) continue;
        waiting[pair] = (waiting[pair] ?? 0) - 1;
        taken |= 1 << source;
      }
      const given = post & ~(1 << module);
      for (let target = 0; target < 4; target += 1) {
        if ((given & (1 << target)) !== 0) waiting[4 * module + target] = (waiting[4 * module + target] ?? 0) + 1;
      }
      return operation(module, taken, given);
    });
    // Whoever is left with tokens takes them at the end, one of each pair at a time.
    for (;;) {
      const masks = coreModules.map((_, target) =>
        coreModules.reduce((mask, _m, source) => mask | ((waiting[4 * source + target] ?? 0) > 0 ? 1 << source : 0), 0),
      );
      const target = masks.findIndex((mask) => mask !== 0);
      if (target === -1) return operations;
      const mask = masks[target] ?? 0;
      for (let source = 0; source < 4; source += 1) {
        if ((mask & (1 << source)) !== 0) waiting[4 * source + target] = (waiting[4 * source + target] ?? 0) - 1;
      }
      operations.push(operation(target, mask, 0));
    }
  });
}

/** The same, but for some tokens of the last instructions that nobody takes. */
export function forgetfulOperations(maxLength: number): fc.Arbitrary<readonly Instruction[]> {
  return fc
    .tuple(orderedOperations(maxLength), fc.integer({ min: 1, max: 3 }))
    .map(([operations, count]) =>
      operations.map((one, at) => (at < operations.length - count ? one : { ...one, wait: 0 })),
    );
}
