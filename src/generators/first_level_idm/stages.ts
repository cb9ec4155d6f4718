import { pack, type Expr, type Module, type Signal } from "../../hdl/index.ts";
import { clockedPart, type PoolShape } from "./sizes.ts";

/** Registers between the levels: what enters shows `barrierStages` cycles later, one or more. */
export function stages(shape: PoolShape, bits: number): Module {
  const { barrierStages } = shape;
  const name = `idm_stages_w${bits}_b${barrierStages}`;
  const m = clockedPart(name, "stages.ts", "Registers between the levels.", shape);
  const d_i = m.input("d_i", bits, "What enters.");
  const q_o = m.output("q_o", bits, `What entered ${barrierStages} cycles before.`);
  const last = Array.from({ length: barrierStages }, (_, stage) => stage).reduce<Signal>((before, stage) => {
    const stage_q = m.register(`stage_${stage}_q`, bits, `What entered ${stage + 1} cycles before.`);
    m.update(stage_q, { next: before });
    return stage_q;
  }, d_i);
  m.drive(q_o, last);
  return m;
}

/** A value that passes between the levels, and what it is called behind the registers. */
export interface Passing {
  readonly name: string;
  readonly value: Expr;
  readonly doc: string;
}

/** The values behind the registers between the levels, in the order of the list. */
export function passAll(m: Module, shape: PoolShape, instance: string, values: readonly Passing[]): Signal[] {
  if (shape.barrierStages === 0) return values.map(({ name, value, doc }) => m.wire(name, value, doc));
  const packed = pack(values.map(({ value }) => value));
  const { q_o } = m.instance(instance, stages(shape, packed.width), {
    inputs: { d_i: packed },
    outputs: { q_o: { name: `${instance.slice(2)}_out`, doc: "What comes out of these registers." } },
  });
  let place = 0;
  return values.map(({ name, value, doc }) => {
    const own = m.wire(name, q_o.slice<number>(place, value.width), doc);
    place += value.width;
    return own;
  });
}
