import { bytesOf, joined, wordsOf } from "./bytes.ts";
import { symbolEntry, symbolKinds } from "./container_format.ts";
import { fits, packFormat, unpackFormat, unusedBits } from "./field.ts";
import { isName, type ProgramNames } from "./program.ts";

type Kind = (typeof symbolKinds)[number];

/** The symbols section: the program's name, then groups, snippets and labels, each in the order of what they name. */
export function encodeSymbols(names: ProgramNames): Uint8Array {
  const entry = (kind: Kind, index: number, name: string): Uint8Array => {
    const head = packFormat(symbolEntry, { kind: symbolKinds.indexOf(kind), characters: name.length, index });
    const text = new Uint8Array(Math.ceil(name.length / 4) * 4);
    text.set(new TextEncoder().encode(name));
    return joined([bytesOf(head), text]);
  };
  const entries = (kind: Kind, map: ReadonlyMap<number, string>): readonly Uint8Array[] =>
    [...map].sort(([a], [b]) => a - b).map(([index, name]) => entry(kind, index, name));
  return joined([
    entry("program", 0, names.program),
    ...entries("group", names.groups),
    ...entries("snippet", names.snippets),
    ...entries("label", names.labels),
  ]);
}

/** What a symbols section says, or the byte in it from which on it makes no sense, and why. */
export function decodeSymbols(
  bytes: Uint8Array,
  sizes: { readonly groups: number; readonly instructions: number },
): ProgramNames | { readonly offset: number; readonly words: string } {
  const found = new Map<Kind, Map<number, string>>(symbolKinds.map((kind) => [kind, new Map<number, string>()]));
  for (let at = 0; at < bytes.length;) {
    if (at + 8 > bytes.length) return { offset: at, words: "an entry is cut short" };
    const head = wordsOf(bytes.subarray(at, at + 8));
    const values = unpackFormat(symbolEntry, head);
    const { kind: code = 0, characters = 0, index = 0 } = values;
    const [field] = symbolEntry.fields;
    const known =
      field !== undefined && fits(field, code) && (unusedBits(symbolEntry.fields, 0) & (head[0] ?? 0)) === 0;
    if (!known) return { offset: at, words: "an entry is of an unknown kind" };
    const size = Math.ceil(characters / 4) * 4;
    const text = bytes.subarray(at + 8, at + 8 + size);
    const name = String.fromCharCode(...text.subarray(0, characters));
    const whole = text.length === size && text.subarray(characters).every((byte) => byte === 0);
    if (!whole || !isName(name)) return { offset: at + 8, words: "a name is none" };
    const kind = symbolKinds[code] ?? "label";
    const limit = { program: 1, group: sizes.groups, snippet: sizes.instructions, label: sizes.instructions }[kind];
    if (index >= limit) return { offset: at + 4, words: `a ${kind} has the index ${index}` };
    const taken = kind !== "label" && [...(found.get(kind)?.values() ?? [])].includes(name);
    if (taken) return { offset: at + 8, words: `two things have the name ${name}` };
    if (found.get(kind)?.has(index) === true) return { offset: at, words: `${kind} ${index} has two names` };
    found.get(kind)?.set(index, name);
    at += 8 + size;
  }
  const map = (kind: Kind): ReadonlyMap<number, string> => found.get(kind) ?? new Map<number, string>();
  const program = map("program").get(0);
  if (program === undefined) return { offset: 0, words: "the program has no name" };
  const names = { program, groups: map("group"), snippets: map("snippet"), labels: map("label") };
  const canonical = encodeSymbols(names);
  const offset = canonical.findIndex((byte, at) => byte !== bytes[at]);
  return offset === -1 ? names : { offset, words: "the entries are not in order" };
}
