import type { Name, Statement } from "./statement.ts";

/** The name of a part whose own line could not be read: it may be any. */
export const unknownName: Name = { text: "", column: 1 };

/**
 * What a line that could not be read was most likely meant to hold, so that the rest of the source is judged as if it
 * were there: one mistake is not told as many.
 */
export function recovered(line: string): readonly Statement[] {
  const [, kind] = /^\s*\.(me|ve|group|end|program)\b/.exec(line) ?? [];
  if (kind === "me" || kind === "ve") return [{ kind: "snippet", of: kind, name: unknownName }];
  if (kind === "group" || kind === "end") return [{ kind: "group", name: unknownName, me: [], ve: null, column: 1 }];
  if (kind === "program") return [{ kind: "program", name: unknownName }];
  const [, space = "", label] = /^(\s*)([A-Za-z_]\w*)\s*:/.exec(line) ?? [];
  const name = label === undefined ? undefined : { text: label, column: space.length + 1 };
  return [
    ...(name === undefined ? [] : [{ kind: "label", name } as const]),
    ...(line.includes("{") ? [{ kind: "bundle", column: 1, slots: [] } as const] : []),
  ];
}
