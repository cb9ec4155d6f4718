import fc from "fast-check";
import { importers } from "../../../../src/compilers/network/onnx/operators/index.ts";
import { modelType } from "../../../../src/compilers/network/onnx/schema.ts";

/** One field of a model that gets another value: the `slot`-th of its numbers or texts, taken modulo their number. */
export type Alteration =
  | { readonly kind: "number"; readonly slot: number; readonly value: number | string }
  /** Another name of the same model. */
  | { readonly kind: "name"; readonly slot: number; readonly other: number }
  | { readonly kind: "operator"; readonly slot: number; readonly opType: string };

const slot = fc.nat(2 ** 20);
/** Small ones, limits of what a number holds, and those in between. */
const numbers: readonly (number | string)[] = [
  0,
  1,
  2,
  3,
  4,
  7,
  8,
  9,
  11,
  64,
  255,
  65536,
  -1,
  -2,
  -3,
  -8,
  2 ** 20,
  2 ** 31 - 1,
  2 ** 31,
  2 ** 40,
  2 ** 53,
  "9223372036854775807",
  "-9223372036854775808",
];

export const alteration: fc.Arbitrary<Alteration> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({ kind: fc.constant("number" as const), slot, value: fc.constantFrom(...numbers) }),
  },
  fc.record({ kind: fc.constant("name" as const), slot, other: slot }),
  fc.record({ kind: fc.constant("operator" as const), slot, opType: fc.constantFrom(...importers.keys()) }),
);

type Slot = { readonly parent: Record<string, unknown>; readonly key: string };

/** The file with those fields altered. */
export function altered(bytes: Uint8Array, alterations: readonly Alteration[]): Uint8Array {
  const model: Record<string, unknown> = modelType.toObject(modelType.decode(bytes), { longs: String });
  for (const each of alterations) {
    const slots = slotsOf(model);
    switch (each.kind) {
      case "number":
        set(slots.numbers, each.slot, each.value);
        break;
      case "name": {
        const from = slots.names[each.other % slots.names.length];
        set(slots.names, each.slot, from?.parent[from.key]);
        break;
      }
      case "operator":
        set(slots.operators, each.slot, each.opType);
        break;
    }
  }
  return modelType.encode(modelType.fromObject(model)).finish();
}

function set(slots: readonly Slot[], at: number, value: unknown): void {
  const chosen = slots[at % slots.length];
  if (chosen !== undefined) chosen.parent[chosen.key] = value;
}

function slotsOf(model: Record<string, unknown>): Readonly<Record<"numbers" | "names" | "operators", readonly Slot[]>> {
  const slots: Record<"numbers" | "names" | "operators", Slot[]> = { numbers: [], names: [], operators: [] };
  const walk = (parent: Record<string, unknown>, within: string): void => {
    for (const [key, value] of Object.entries(parent)) {
      const field = Array.isArray(parent) ? within : key;
      if (value instanceof Uint8Array) continue;
      if (typeof value === "object" && value !== null) walk(value as Record<string, unknown>, field);
      else if (field === "opType") slots.operators.push({ parent, key });
      else if (["input", "output", "name"].includes(field)) slots.names.push({ parent, key });
      else if (typeof value === "number" || /^-?\d+$/u.test(String(value))) slots.numbers.push({ parent, key });
    }
  };
  walk(model, "");
  return slots;
}
