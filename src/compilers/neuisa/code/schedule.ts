import type { Instruction, Operation } from "../../../isa/index.ts";
import { instruction, pattern, setPattern, vector } from "./operations.ts";
import { allocate, constantsOf, type Stage } from "./stage.ts";

/** Where the blocks of one lane lie. */
export interface Lane {
  readonly slotRegister: (slot: number) => number;
  readonly localRegister: (index: number) => number;
  readonly address: (operand: number) => { readonly rs: number; readonly offset: number };
}

/** Scalar registers for numbers. When all numbers of a µTop fit, each has its own, which is set once at the start. */
export interface ConstantRegisters {
  readonly registers: readonly number[];
  readonly fixed: ReadonlyMap<number, number> | undefined;
}

/** How the numbers of these stages are held, and the operations that set them at the start of the µTop. */
export function constantRegisters(
  stages: readonly Stage[],
  registers: readonly number[],
): ConstantRegisters & { readonly setup: readonly Operation[] } {
  const constants = constantsOf(stages);
  if (constants.length > registers.length) return { registers, fixed: undefined, setup: [] };
  const fixed = new Map(constants.map((value, at) => [value, registers[at] ?? 0]));
  return { registers, fixed, setup: [...fixed].flatMap(([value, rd]) => setPattern(rd, pattern(value))) };
}

interface VectorStep {
  readonly operation: Operation;
  /** Control operations that must be done before it. */
  readonly after: number;
}

interface ControlStep {
  readonly operation: Operation;
  /** Vector operations that must be issued before it, or with it. */
  readonly after: number;
}

/**
 * The instructions of a stage on several lanes, the same operation of all lanes side by side; setting numbers runs beside them
 * in the control slot. `tail` are control operations that come behind everything.
 */
export function scheduleStage(
  stage: Stage,
  lanes: readonly Lane[],
  constants: ConstantRegisters,
  vectorEngines: number,
  tail: readonly Operation[] = [],
): readonly Instruction[] {
  const { places, copies } = allocate(stage);
  const vectors: VectorStep[] = [];
  const controls: ControlStep[] = [];
  /** Which number a register holds, and how many vector operations were there at its last use. */
  const held = constants.registers.map((register) => ({ register, value: Number.NaN, lastUse: 0 }));
  let turn = 0;
  const registerOf = (value: number): number => {
    const fixed = constants.fixed?.get(value);
    if (fixed !== undefined) return fixed;
    let entry = held.find((each) => Object.is(each.value, value));
    if (entry === undefined) {
      entry = held[turn % held.length];
      turn += 1;
      if (entry === undefined) throw new RangeError("There is no scalar register for numbers.");
      for (const operation of setPattern(entry.register, pattern(value))) {
        controls.push({ operation, after: entry.lastUse });
      }
      entry.value = value;
    }
    entry.lastUse = vectors.length + lanes.length;
    return entry.register;
  };
  const register = (lane: Lane, value: number): number => {
    const place = places[value];
    if (place === undefined) throw new RangeError(`A stage reads value ${value} before it is there.`);
    return place.kind === "slot" ? lane.slotRegister(place.index) : lane.localRegister(place.index);
  };
  const onLanes = (make: (lane: Lane) => Operation): void => {
    for (const lane of lanes) vectors.push({ operation: make(lane), after: controls.length });
  };
  for (const [at, each] of stage.operations.entries()) {
    if (each.kind === "slot") continue;
    const rs = each.kind === "scalar" || each.kind === "constant" ? registerOf(each.value) : 0;
    onLanes((lane) => {
      const vd = register(lane, at);
      switch (each.kind) {
        case "operand": {
          const place = lane.address(each.operand);
          return vector.load(vd, place.rs, place.offset);
        }
        case "constant":
          return vector.spread(vd, rs);
        case "unary":
          return vector.unary(each.id, vd, register(lane, each.a));
        case "binary":
          return vector.binary(each.id, vd, register(lane, each.a), register(lane, each.b));
        case "scalar":
          return vector.scalar(each.id, vd, register(lane, each.a), rs);
      }
    });
  }
  for (const { operand, value } of stage.stores) {
    onLanes((lane) => {
      const place = lane.address(operand);
      return vector.store(place.rs, place.offset, register(lane, value));
    });
  }
  for (const { slot, value } of copies) {
    onLanes((lane) => vector.unary("copy", lane.slotRegister(slot), register(lane, value)));
  }
  for (const operation of tail) controls.push({ operation, after: vectors.length });
  return pack(vectors, controls, vectorEngines);
}

/** Packs two streams, each in its order, into as few instructions as go. */
function pack(
  vectors: readonly VectorStep[],
  controls: readonly ControlStep[],
  vectorEngines: number,
): readonly Instruction[] {
  const packed: Instruction[] = [];
  let [issued, done] = [0, 0];
  while (issued < vectors.length || done < controls.length) {
    const ve: Operation[] = [];
    for (let next = vectors[issued]; next !== undefined; next = vectors[issued]) {
      if (ve.length === vectorEngines || next.after > done) break;
      const { operation } = next;
      if (ve.some((other) => depends(other, operation))) break;
      ve.push(operation);
      issued += 1;
    }
    const first = controls[done];
    const go = first !== undefined && first.after <= issued;
    if (go) done += 1;
    packed.push(instruction(go ? { control: first.operation, ve } : { ve }, vectorEngines));
  }
  return packed;
}

/** A register that one writes and the other uses, or a block of SRAM that one stores and the other reads or stores. */
function depends(a: Operation, b: Operation): boolean {
  const { vd: writtenA } = a.operands;
  const { vd: writtenB } = b.operands;
  const uses = ({ operands }: Operation, register: number | undefined): boolean =>
    register !== undefined &&
    (operands["va"] === register || operands["vb"] === register || operands["vd"] === register);
  if (uses(b, writtenA) || uses(a, writtenB)) return true;
  const stores = ({ id }: Operation): boolean => id === "store" || id === "accum";
  const touches = (each: Operation): boolean => stores(each) || each.id === "load";
  return (
    (stores(a) || stores(b)) &&
    touches(a) &&
    touches(b) &&
    a.operands["rs"] === b.operands["rs"] &&
    a.operands["offset"] === b.operands["offset"]
  );
}
