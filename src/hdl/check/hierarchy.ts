import type { Module } from "../module.ts";

/** Every module object below `top`, and `top` itself, leaves first, each once. */
export function hierarchy(top: Module): Module[] {
  const seen = new Set<Module>();
  const order: Module[] = [];
  visit(top);
  return order;

  function visit(module: Module): void {
    if (seen.has(module)) return;
    seen.add(module);
    for (const item of module.items) if (item.kind === "instance") visit(item.module);
    order.push(module);
  }
}
