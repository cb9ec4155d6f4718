import { addressHalves, guardSegments } from "../../ports/address_guard.ts";
import { elementPlace } from "../../ports/row_layout.ts";
import type { PhasedModel } from "../golden_model.ts";
import { partOf } from "./part.ts";
import type { CorePart, Neighbours } from "./second_level_part.ts";
import { carry, wiresOf, type Wire } from "./wires.ts";

const segmentWords = guardSegments * addressHalves;

/** Ports with two elements. */
const wide = /^m_a[rw]addr_/;

/** The guard of core `c`. */
export function guardPart(model: PhasedModel, c: number, near: Neighbours): CorePart {
  const part = partOf(model, near.state, `guard_${c}_`);
  const { stimulus, outputs } = part;
  const first = near.firstLevel;
  const poolName = (name: string): string => name.replace(/^s_/, "core_").replace(/^m_/, "mem_");
  const elements = (name: string): number => (wide.test(name) ? addressHalves : 1);
  const busOf = (layout: typeof model.inputs): string[] =>
    layout.ports.map(({ name }) => name).filter((name) => /^[sm]_/.test(name));
  const into = busOf(model.inputs).map((name): Wire => ({ from: poolName(name), fromElement: c, to: name }));
  const out = busOf(model.outputs).map((name): Wire => {
    const count = elements(name);
    return { from: name, to: poolName(name), toElement: count * c, elements: count };
  });
  const hearBus = wiresOf(near.inputs, model.inputs, into);
  const tellBus = wiresOf(model.outputs, near.outputs, out);
  const tellTrap = wiresOf(model.outputs, first.inputs, [{ from: "guard_trap_o", to: "guard_trap_i", toElement: c }]);
  const segments = wiresOf(
    first.outputs,
    model.inputs,
    ["guard_base", "guard_limit"].map((name) => ({
      ...{ from: `${name}_o`, fromElement: segmentWords * c, to: `${name}_i`, elements: segmentWords },
    })),
  );
  // Halves of addresses fill words of their own, one behind the other: looking for a change is a walk.
  const [base, limit] = ["guard_base_o", "guard_limit_o"].map(
    (name) => elementPlace(first.outputs, name, segmentWords * c).word,
  );
  const seen = new Uint32Array(2 * segmentWords);

  function changed(row: Uint32Array): boolean {
    let differs = false;
    for (let word = 0; word < segmentWords; word++) {
      const low = row[(base ?? 0) + word] ?? 0;
      const high = row[(limit ?? 0) + word] ?? 0;
      if (low === seen[word] && high === seen[segmentWords + word]) continue;
      seen[word] = low;
      seen[segmentWords + word] = high;
      differs = true;
    }
    return differs;
  }

  return {
    part,
    hear(firstLevel, row, at) {
      if (changed(firstLevel)) carry(segments, firstLevel, 0, stimulus, 0);
      carry(hearBus, row, at, stimulus, 0);
    },
    tell(firstLevel, row, at) {
      carry(tellTrap, outputs, 0, firstLevel, 0);
      carry(tellBus, outputs, 0, row, at);
    },
  };
}
