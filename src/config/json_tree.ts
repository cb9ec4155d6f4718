import { findNodeAtLocation, type Node } from "jsonc-parser";
import type { Problem } from "./problem.ts";

/** Keys and list indices from the root of a JSON text to one value. */
export type Path = readonly (string | number)[];

/** Every key that stands a second time in its object. */
export function repeatedKeys(node: Node, path: Path = []): { node: Node; path: Path }[] {
  const children = node.children ?? [];
  if (node.type === "array") return children.flatMap((child, at) => repeatedKeys(child, [...path, at]));
  if (node.type !== "object") return [];
  const seen = new Set<string>();
  return children.flatMap((property) => {
    const [keyNode, valueNode] = property.children ?? [];
    if (keyNode === undefined) return [];
    const key = String(keyNode.value);
    const again = seen.has(key) ? [{ node: keyNode, path: [...path, key] }] : [];
    seen.add(key);
    return valueNode === undefined ? again : [...again, ...repeatedKeys(valueNode, [...path, key])];
  });
}

/** The value of a tree; a key named `__proto__` becomes an ordinary, unknown key. */
export function toValue(node: Node): unknown {
  if (node.type === "array") return (node.children ?? []).map(toValue);
  if (node.type !== "object") return node.value as unknown;
  const entries = (node.children ?? []).map(({ children: [key, value] = [] }): [string, unknown] => [
    String(key?.value),
    value === undefined ? undefined : toValue(value),
  ]);
  return Object.fromEntries(entries);
}

/** A copy of the object with one value replaced or added. */
export function withValue(object: unknown, path: Path, to: unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return to;
  if (Array.isArray(object)) {
    const copy: unknown[] = [...(object as unknown[])];
    copy[Number(step)] = withValue(copy[Number(step)], rest, to);
    return copy;
  }
  const base = typeof object === "object" && object !== null ? (object as Record<string, unknown>) : {};
  return { ...base, [step]: withValue(base[String(step)], rest, to) };
}

/** The value at a path, or nothing. */
export function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (here, step) => (typeof here === "object" && here !== null ? (here as Record<string, unknown>)[step] : undefined),
    value,
  );
}

/** Offset of a path in the text; of the nearest enclosing value when the path is not there. */
export function offsetOf(tree: Node, path: Path, atKey = false): number {
  for (let depth = path.length; depth >= 0; depth -= 1) {
    const node = depth === 0 ? tree : findNodeAtLocation(tree, path.slice(0, depth));
    if (node === undefined) continue;
    const atProperty = atKey && depth === path.length && node.parent?.type === "property";
    return atProperty ? node.parent.offset : node.offset;
  }
  return 0;
}

/** A problem at an offset of the text, with its line and column. */
export function problemAt(at: { text: string; file: string; offset: number; path: Path; sentence: string }): Problem {
  const before = at.text.slice(0, at.offset);
  const line = before.split("\n").length;
  const column = at.offset - before.lastIndexOf("\n");
  return { file: at.file, line, column, key: at.path.join("."), sentence: at.sentence };
}
