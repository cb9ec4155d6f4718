/** A value of the part of YAML that our files keep to. */
export type Yaml = string | readonly Yaml[] | { readonly [key: string]: Yaml };

interface Line {
  readonly indent: number;
  readonly text: string;
}

/**
 * Reads block mappings, block lists of scalars, one-line lists, and plain or double-quoted scalars. Throws RangeError
 * for anything else: what this reads, every YAML parser reads alike.
 */
export function parseYaml(text: string): Yaml {
  const lines = text
    .split("\n")
    .filter((line) => line.trim() !== "" && !line.startsWith("#"))
    .map((line): Line => ({ indent: line.length - line.trimStart().length, text: line.trim() }));
  const { value, next } = block(lines, 0);
  if (next !== lines.length) throw new RangeError(`'${lines[next]?.text}' is indented as nothing before it.`);
  return value;
}

function block(lines: readonly Line[], from: number): { readonly value: Yaml; readonly next: number } {
  const indent = lines[from]?.indent ?? 0;
  const inBlock = (at: number): boolean => lines[at]?.indent === indent;
  let at = from;
  if (lines[from]?.text.startsWith("- ") === true) {
    const list: Yaml[] = [];
    for (; inBlock(at); at++) {
      const item = lines[at]?.text ?? "";
      if (!item.startsWith("- ")) throw new RangeError(`'${item}' stands in a list.`);
      list.push(scalar(item.slice(2)));
    }
    return { value: list, next: at };
  }
  const mapping: Record<string, Yaml> = {};
  while (inBlock(at)) {
    const [, key = "", rest = ""] = /^(\w+):(?: (.+))?$/.exec(lines[at]?.text ?? "") ?? [];
    if (key === "" || key in mapping) throw new RangeError(`'${lines[at]?.text}' is no key, or stands there twice.`);
    at += 1;
    if (rest !== "") {
      mapping[key] = rest.startsWith("[") ? oneLineList(rest) : scalar(rest);
    } else {
      if ((lines[at]?.indent ?? 0) <= indent) throw new RangeError(`'${key}' has no value.`);
      const inner = block(lines, at);
      mapping[key] = inner.value;
      at = inner.next;
    }
  }
  return { value: mapping, next: at };
}

function oneLineList(text: string): readonly Yaml[] {
  if (!text.endsWith("]")) throw new RangeError(`'${text}' does not end on its line.`);
  return text.slice(1, -1).split(", ").map(scalar);
}

function scalar(text: string): string {
  const quoted = /^"([^"\\]*)"$/.exec(text)?.[1];
  if (quoted !== undefined) return quoted;
  if (!/^[A-Za-z][\w ./;-]*$/.test(text)) throw new RangeError(`'${text}' needs quotes.`);
  return text;
}
