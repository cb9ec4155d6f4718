import { fpgaKeys, npuKeys, type Key } from "../../config/keys.ts";
import type { Config } from "../../config/types.ts";

/** Widest line of a comment. */
const columns = 100;

/** A config as commented JSONC: every key of its kind with meaning, range, unit and default. */
export function configText(config: Config, schemaPath: string): string {
  const keys = config.kind === "npu" ? npuKeys : fpgaKeys;
  const values = new Map<string, unknown>(Object.entries(config));
  const entries = Object.entries<Key>(keys).flatMap(([name, key]) => [
    "",
    ...comment(`${key.doc} ${sentence(key)}`),
    `  ${JSON.stringify(name)}: ${JSON.stringify(values.get(name))},`,
  ]);
  return [
    `// A config of vnpu: \`vnpu generate <this file> -o rtl\` writes its Verilog.`,
    "{",
    "  // Lets an editor complete and explain the keys.",
    `  "$schema": ${JSON.stringify(schemaPath)},`,
    ...entries,
    "}",
    "",
  ].join("\n");
}

/** What may stand there, and what stands there when the key is left out. */
function sentence(key: Key): string {
  const missing = key.default === undefined ? "must be given" : `default ${JSON.stringify(key.default)}`;
  switch (key.kind) {
    case "integer":
      return `${key.min} to ${key.max} ${key.unit}; ${missing}.`;
    case "choice":
      return `Allowed: ${key.choices.map((choice) => JSON.stringify(choice)).join(" or ")}; ${missing}.`;
    case "text":
      return `Allowed: ${key.allowed}; ${missing}.`;
  }
}

function comment(text: string): readonly string[] {
  const lines: string[] = [];
  let line = "  //";
  for (const word of text.split(" ")) {
    if (line.length + 1 + word.length > columns) {
      lines.push(line);
      line = "  //";
    }
    line += ` ${word}`;
  }
  return [...lines, line];
}
