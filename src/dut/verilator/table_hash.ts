import { cacheKey } from "../../cache/index.ts";
import type { PortTable } from "../../ports/port.ts";
import { rowLayout } from "../../ports/row_layout.ts";

/** Raised when requests, answers or the ring change their meaning. */
const harnessVersion = 1;

/** What parent and child must agree on: ports, layout of rows, version of the harness. 64 hexadecimal digits. */
export function tableHash(ports: PortTable): string {
  const plain = ports.ports.map(({ name, direction, role, elements, elementBits }) => [
    name,
    direction,
    role,
    elements,
    elementBits,
  ]);
  const fields = (["input", "output"] as const).map(
    (direction) => rowLayout(ports.ports.filter((port) => port.direction === direction)).fields,
  );
  return cacheKey(String(harnessVersion), JSON.stringify(plain), JSON.stringify(fields));
}
