import type { Config } from "../../config/types.ts";

/** Comment at the head of a file that is no Verilog: the config's licence lines and where the file is from. */
export function headComment({ licenseHeader, name }: Config): readonly string[] {
  const license = licenseHeader.trim() === "" ? [] : licenseHeader.trim().split("\n");
  return [...license, `Generated for config ${name}; do not edit.`].map((text) => `# ${text}`.trimEnd());
}
