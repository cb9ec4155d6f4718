import type { Module } from "../module.ts";
import type { Signal } from "../signal.ts";
import { bodyLines } from "./body.ts";
import { annotated } from "./comment.ts";
import { rangeText } from "./item.ts";

/** From `` `default_nettype none`` to the end of the file: the text that the header's hash covers. */
export function moduleBody(module: Module, prefix: string): string {
  return [
    "`default_nettype none",
    "",
    `module ${prefix}${module.name} (`,
    ...portLines(module.ports),
    ");",
    "",
    ...bodyLines(module, prefix),
    "",
    "endmodule",
    "",
    "`default_nettype wire",
    "",
  ].join("\n");
}

function portLines(ports: readonly Signal[]): string[] {
  const rangeColumns = Math.max(0, ...ports.map((port) => rangeText(port.width).length));
  const rows = ports.map((port, index) => {
    const direction = port.signalKind === "output" ? "output" : "input ";
    const range = rangeText(port.width)
      .trimEnd()
      .padStart(Math.max(0, rangeColumns - 1));
    const comma = index === ports.length - 1 ? "" : ",";
    return { code: `${direction} wire ${rangeColumns === 0 ? "" : `${range} `}${port.name}${comma}`, doc: port.doc };
  });
  return annotated(rows, 2);
}
