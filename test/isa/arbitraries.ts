import fc from "fast-check";
import {
  controlSlot,
  fieldOf,
  fieldRange,
  meSlot,
  nop,
  operandFields,
  veSlot,
  type CoreSize,
  type Instruction,
  type Operation,
  type Program,
  type SlotTable,
  type TableRow,
} from "../../src/isa/index.ts";
import { dependentSlots } from "../../src/isa/neuisa/slot_dependence.ts";

type Gen = fc.GeneratorValue;

/** Any operation of a slot with any operands. */
export function operation(table: SlotTable, wanted: (id: string) => boolean = () => true): fc.Arbitrary<Operation> {
  const rows = table.opcodes.filter(({ id }) => wanted(id));
  return fc.constantFrom(...rows).chain((row) => {
    const operands = operandFields(row).map((name) => {
      const { min, max } = fieldRange(fieldOf(table, name));
      return [name, fc.oneof(fc.integer({ min, max }), fc.constantFrom(min, max))] as const;
    });
    return fc.record({ id: fc.constant(row.id), operands: fc.record(Object.fromEntries(operands)) });
  });
}

export const coreSize: fc.Arbitrary<CoreSize> = fc.record({
  matrixEngines: fc.integer({ min: 1, max: 16 }),
  vectorEngines: fc.integer({ min: 1, max: 16 }),
});

/** Any instruction of legal encodings, whether or not it makes sense. */
export function anyInstruction({ vectorEngines }: CoreSize): fc.Arbitrary<Instruction> {
  return fc.record({
    control: operation(controlSlot),
    me: operation(meSlot),
    ve: fc.array(operation(veSlot), { minLength: vectorEngines, maxLength: vectorEngines }),
  });
}

/** Any row of legal encodings. */
export function anyRow({ matrixEngines }: CoreSize): fc.Arbitrary<TableRow> {
  const start = fc.option(fc.integer({ min: 0, max: 2 ** 24 - 1 }));
  const me = fc.array(start, { minLength: matrixEngines, maxLength: matrixEngines });
  return fc.oneof(
    { weight: 5, arbitrary: fc.record({ kind: fc.constant("group" as const), me, ve: start }) },
    { weight: 1, arbitrary: fc.constant({ kind: "end" as const }) },
  );
}

/** Any program of legal encodings without names. */
export const anyProgram: fc.Arbitrary<Program> = coreSize.chain((core) =>
  fc.record({
    core: fc.constant(core),
    rows: fc.array(anyRow(core), { minLength: 1, maxLength: 5 }),
    code: fc.array(anyInstruction(core), { maxLength: 6 }),
  }),
);

const anyMe = operation(meSlot);
const anyVe = operation(veSlot);

const straight = (id: string): boolean => !/^(?:utop\.(?:finish|nextGroup)|loop.*|branch.*)$/.test(id);

const anyStraight = operation(controlSlot, straight);
const straightControl = (): fc.Arbitrary<Operation> => anyStraight;
const meOperation = (): fc.Arbitrary<Operation> => anyMe;
const veOperation = (): fc.Arbitrary<Operation> => anyVe;

/** A program that `checkProgram` finds nothing wrong with: nested loops, branches in their body, named parts. */
export const legalProgram: fc.Arbitrary<Program> = fc.gen().map((gen) => {
  const pick = (min: number, max: number): number => gen(fc.integer, { min, max });
  const core = { matrixEngines: pick(1, 5), vectorEngines: pick(1, 4) };
  const rowCount = pick(1, 4);
  const kinds = Array.from({ length: pick(1, 3) }, () => (gen(fc.boolean) ? ("me" as const) : ("ve" as const)));
  const code: Instruction[] = [];
  const starts = kinds.map((kind) => {
    const start = code.length;
    code.push(...body(gen, { core, rowCount: rowCount + kinds.length, kind, loops: 0 }));
    code.push(instruction(gen, core, kind, { id: "utop.finish", operands: {} }));
    return start;
  });
  const rows: TableRow[] = starts.map((start, i) => rowOf(gen, core, { [kinds[i] ?? "me"]: start }));
  while (rows.length < rowCount + kinds.length) {
    const at = pick(0, starts.length - 1);
    rows.push(gen(fc.boolean) ? rowOf(gen, core, { [kinds[at] ?? "me"]: starts[at] ?? 0 }) : { kind: "end" });
  }
  const named = gen(fc.boolean);
  const some = <T>(items: readonly T[]): T[] => items.filter(() => gen(fc.boolean));
  const names = {
    program: "p",
    groups: new Map(some([...rows.keys()]).map((row) => [row, `g${row}`])),
    snippets: new Map(starts.map((start, i) => [start, `${kinds[i] ?? "me"}_of_${start}`])),
    labels: new Map(some([...code.keys()]).map((index) => [index, `here_${index % 2 === 0 ? index : `x${index}`}`])),
  };
  const sourceLines = gen(fc.boolean) ? { sourceLines: code.map((_, i) => 7 * i + 1) } : {};
  return { core, rows, code, ...(named ? { names } : {}), ...sourceLines };
});

interface Around {
  readonly core: CoreSize;
  readonly rowCount: number;
  readonly kind: "me" | "ve";
  readonly loops: number;
}

/** One instruction or more, in which control comes to the end. */
function body(gen: Gen, around: Around): Instruction[] {
  const { core, kind, loops, rowCount } = around;
  const code: Instruction[] = [];
  const begins: number[] = [];
  const branches: { readonly at: number; readonly control: Operation; readonly choice: number }[] = [];
  const count = gen(fc.integer, { min: 1, max: 4 });
  const r = (): number => gen(fc.integer, { min: 0, max: 7 });
  for (let item = 0; item < count; item += 1) {
    begins.push(code.length);
    const shape = gen(fc.integer, { min: 0, max: 5 });
    if (shape === 0 && loops < 3) {
      const inner = body(gen, { ...around, loops: loops + 1 });
      const control: Operation = gen(fc.boolean)
        ? { id: "loop", operands: { count: gen(fc.integer, { min: 0, max: 65535 }), body: inner.length } }
        : { id: "loop.r", operands: { rs: r(), body: inner.length } };
      code.push(instruction(gen, core, kind, control), ...inner);
    } else if (shape === 1) {
      const control = gen(
        fc.constantFrom<Operation[]>,
        { id: "branch", operands: {} },
        { id: "branch.z", operands: { rs: 1 } },
      );
      branches.push({ at: code.length, control, choice: gen(fc.nat) });
      code.push(instruction(gen, core, kind, nop));
    } else if (shape === 2) {
      const group = gen(fc.integer, { min: 0, max: rowCount - 1 });
      code.push(instruction(gen, core, kind, { id: "utop.nextGroup", operands: { group } }));
    } else if (shape === 3 && loops > 0) {
      const level = gen(fc.integer, { min: 0, max: loops - 1 });
      code.push(instruction(gen, core, kind, { id: "loop.counter", operands: { rd: r(), level } }));
    } else code.push(instruction(gen, core, kind, gen(straightControl)));
  }
  for (const { at, control, choice } of branches) {
    const distance = (begins[choice % begins.length] ?? 0) - at;
    code[at] = { ...(code[at] ?? fail()), control: { ...control, operands: { ...control.operands, distance } } };
  }
  return code;
}

function instruction(gen: Gen, core: CoreSize, kind: "me" | "ve", control: Operation): Instruction {
  const me = kind === "me" ? gen(meOperation) : nop;
  let whole: Instruction = { control, me, ve: Array.from({ length: core.vectorEngines }, () => nop) };
  for (let index = 0; index < core.vectorEngines; index += 1) {
    const operationHere = gen(veOperation);
    const next = { ...whole, ve: whole.ve.map((other, i) => (i === index ? operationHere : other)) };
    if (dependentSlots(next).length === 0) whole = next;
  }
  return whole;
}

function rowOf(
  gen: Gen,
  { matrixEngines }: CoreSize,
  { me, ve }: { readonly me?: number; readonly ve?: number },
): TableRow {
  const last = gen(fc.integer, { min: 0, max: matrixEngines - 1 });
  const here = (i: number): boolean => i === last || gen(fc.boolean);
  return {
    kind: "group",
    me: Array.from({ length: matrixEngines }, (_, i) => (me !== undefined && here(i) ? me : null)),
    ve: ve ?? null,
  };
}

function fail(): never {
  throw new Error("A branch has no instruction.");
}
