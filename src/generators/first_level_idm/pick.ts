import { lit, mux, pack, type Expr, type Module, type Signal } from "../../hdl/index.ts";

/**
 * The value that an index names, by halving: half as large as a choice by one-hot lines. An index behind the last value
 * gives any of them, or 0.
 *
 * @param name Stem of the wires.
 */
export function pick(m: Module, name: string, index: Signal, values: readonly Expr[], doc: string): Signal {
  const [first] = values;
  if (first === undefined) throw new RangeError("pick: no value, at least one is needed.");
  const { width } = first;
  if (values.length === 1) {
    m.unused(`unused_${name}_index`, index);
    return m.wire(name, first, doc);
  }
  const steps = Math.ceil(Math.log2(values.length));
  const missing = 2 ** steps - values.length;
  const all = pack([...values, ...(missing === 0 ? [] : [lit(missing * width, 0)])]);
  let now = m.wire(`${name}_of_${2 ** steps}`, all, `${doc} All that there are.`);
  for (let step = steps - 1; step >= 0; step -= 1) {
    const half = 2 ** step * width;
    const rest = mux(index.bit(step), now.slice<number>(half, half), now.slice(0, half));
    now = m.wire(step === 0 ? name : `${name}_of_${2 ** step}`, rest, step === 0 ? doc : `${doc} Those left.`);
  }
  return now;
}
