import type { Port } from "../ports/port.ts";
import { elementPlace, readElement, type RowLayout } from "../ports/row_layout.ts";
import type { Difference } from "./job.ts";

/** The first element, in the order of the ports, in which two rows differ; undefined when none does. */
export function firstDifference(
  layout: RowLayout,
  expected: Uint32Array,
  actual: Uint32Array,
  kind: Difference["kind"],
): Difference | undefined {
  for (const port of layout.ports) {
    if (port.role === "clock") continue;
    for (let index = 0; index < port.elements; index++) {
      const place = elementPlace(layout, port.name, index);
      const want = readElement(expected, 0, place);
      const got = readElement(actual, 0, place);
      if (want !== got) return { port: port.name, kind, field: fieldName(port, index), expected: want, actual: got };
    }
  }
  return undefined;
}

/** `vnpu 3`, `pair 0,2`, `element 5`, or the element's own name; empty for a scalar. */
export function fieldName(port: Port, index: number): string {
  const name = port.names?.[index];
  if (name !== undefined) return name;
  if (port.index === "pair") return `pair ${pairName(port.elements, index)}`;
  if (port.index !== undefined) return `${port.index} ${index}`;
  return port.elements === 1 ? "" : `element ${index}`;
}

/** The pair (low, high) at a place of a packed pair vector: (0,1), (0,2), …, (1,2), … */
function pairName(pairs: number, index: number): string {
  const n = (1 + Math.sqrt(1 + 8 * pairs)) / 2;
  let low = 0;
  let rest = index;
  while (rest >= n - 1 - low) {
    rest -= n - 1 - low;
    low += 1;
  }
  return `${low},${low + 1 + rest}`;
}
