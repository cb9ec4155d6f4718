import { pack, type Expr, type Signal } from "../../../../hdl/index.ts";
import { indexBits } from "../../../../ports/index.ts";
import type { Watch } from "../watch.ts";

/** MEs in states that there are none of: both Run and Save, or busy for a vNPU that does not exist. */
export function impossibleEngines(w: Watch): Expr<1> {
  const { matrixEngines: mes, vnpus } = w.shape;
  const both = w.port("me_run_o").and(w.port("me_save_o")).any();
  const bits = indexBits(vnpus);
  if (vnpus === 2 ** bits) return both;
  const tenants = w.port("me_vnpu_o");
  const busy = w.port("me_run_o").or(w.port("me_save_o"));
  const nobody = pack(Array.from({ length: mes }, (_, me) => tenants.slice(me * bits, bits).ge(vnpus)));
  return both.or(busy.and(nobody).any());
}

/** MEs that are out of service and not Idle. */
export function busyOffline(w: Watch): Expr<1> {
  return w.port("me_run_o").or(w.port("me_save_o")).and(w.port("me_online_i").not()).any();
}

/** Whether these configuration ports have the values of the cycle before, with those values at hand. */
export function sameAsBefore(
  w: Watch,
  names: readonly string[],
): { readonly unchanged: Expr<1>; readonly before: (name: string) => Signal } {
  const copies = new Map(
    names.map((name) => {
      const signal = w.port(name);
      return [name, w.before(`same_${name.replace(/_i$/, "")}`, signal, `${name} of the cycle before.`)] as const;
    }),
  );
  const same = names.map((name) => w.port(name).eq(copies.get(name) ?? w.port(name)));
  const unchanged = w.module.wire(
    "unchanged",
    same.reduce((all, one) => all.and(one)),
    "As in the cycle before.",
  );
  return {
    unchanged,
    before: (name) => {
      const copy = copies.get(name);
      if (copy === undefined) throw new RangeError(`${w.module.name}: '${name}' is not remembered.`);
      return copy;
    },
  };
}
