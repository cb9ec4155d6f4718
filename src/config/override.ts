import type { Override } from "./jsonc.ts";
import { ConfigError } from "./problem.ts";

/** Reads the argument of `--set`: `vnpus=4`, `reset=sync`, `tenants.0.quota=2`. The value is JSON, or else text. */
export function parseOverride(argument: string): Override {
  const origin = `--set ${argument}`;
  const [, key, text] = /^([^=]+)=([^]*)$/.exec(argument) ?? [];
  if (key === undefined || text === undefined || key.split(".").some((step) => step === "")) {
    const sentence = `${JSON.stringify(argument)} sets no key; allowed is key=value.`;
    throw new ConfigError([{ file: "--set", line: 0, column: 0, key: "", sentence }]);
  }
  const path = key.split(".").map((step) => (/^\d+$/.test(step) ? Number(step) : step));
  return { path, value: jsonOrText(text), origin };
}

function jsonOrText(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}
