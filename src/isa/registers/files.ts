import { registerHeader } from "./c_header.ts";
import { registerDocument } from "./markdown.ts";
import { npuText } from "./npu_text.ts";
import { registerPages } from "./pages.ts";
import type { RegisterText } from "./register_text.ts";
import type { RegisterSizes } from "./sizes.ts";
import { registerDescription } from "./system_rdl.ts";

/** A file made from a register table. */
export interface RegisterFile {
  readonly name: string;
  readonly text: string;
}

/** The config whose registers the files describe. */
export interface RegisterConfig {
  /** Name of the config. */
  readonly name: string;
  /** Lines that stand at the head of each file; may be empty. */
  readonly licenseHeader: string;
}

/** Whose registers the files of an NPU core describe. */
export interface RegisterOwner extends RegisterSizes, RegisterConfig {}

/** What people, register tools and drivers read of an NPU core. */
export function registerFiles(owner: RegisterOwner): readonly RegisterFile[] {
  return filesOf(owner, npuText(registerPages(owner)));
}

/** The files of a register map: `registers.md`, `registers.rdl` and `vnpu_registers.h`. */
export function filesOf(
  { name, licenseHeader }: RegisterConfig,
  map: Omit<RegisterText, "name" | "head">,
): readonly RegisterFile[] {
  const license = licenseHeader.trim() === "" ? [] : licenseHeader.trim().split("\n");
  const head = [...license.map((line) => line.trimEnd()), `Generated for config ${name}; do not edit.`];
  const made = { ...map, name, head };
  return [
    { name: "registers.md", text: registerDocument(made) },
    { name: "registers.rdl", text: registerDescription(made) },
    { name: "vnpu_registers.h", text: registerHeader(made) },
  ];
}
