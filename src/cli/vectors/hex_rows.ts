import { portBits, type PortTable } from "../../ports/port.ts";
import { readPort, type RowLayout } from "../../ports/row_layout.ts";

/** Writes rows as lines for `$readmemh`: one packed vector, ports in order, the first port and element 0 lowest. */
export function hexRows(layout: RowLayout): (rows: Uint32Array, count: number) => readonly string[] {
  const places = placesOf(layout);
  const digits = Math.ceil(places.reduce((sum, { bits }) => sum + bits, 0) / 4);
  return (rows, count) =>
    Array.from({ length: count }, (_, row) => {
      let value = 0n;
      for (const { port, lsb } of places) value |= readPort(layout, rows, row * layout.words, port) << BigInt(lsb);
      return value.toString(16).padStart(digits, "0");
    });
}

function placesOf({
  ports,
}: RowLayout): readonly { readonly port: number; readonly lsb: number; readonly bits: number }[] {
  let lsb = 0;
  return ports.flatMap((port: PortTable["ports"][number], number) => {
    if (port.role === "clock") return [];
    const bits = portBits(port);
    const place = { port: number, lsb, bits };
    lsb += bits;
    return [place];
  });
}
