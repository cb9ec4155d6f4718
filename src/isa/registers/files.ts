import { registerHeader } from "./c_header.ts";
import { registerDocument } from "./markdown.ts";
import { registerPages } from "./pages.ts";
import type { RegisterSizes } from "./sizes.ts";
import { registerDescription } from "./system_rdl.ts";

/** A file made from the register table. */
export interface RegisterFile {
  readonly name: string;
  readonly text: string;
}

/** Whose registers the files describe. */
export interface RegisterOwner extends RegisterSizes {
  /** Name of the config. */
  readonly name: string;
  /** Lines that stand at the head of each file; may be empty. */
  readonly licenseHeader: string;
}

/** What people, register tools and drivers read: `registers.md`, `registers.rdl` and `vnpu_registers.h`. */
export function registerFiles(owner: RegisterOwner): readonly RegisterFile[] {
  const pages = registerPages(owner);
  const license = owner.licenseHeader.trim() === "" ? [] : owner.licenseHeader.trim().split("\n");
  const head = [...license.map((line) => line.trimEnd()), `Generated for config ${owner.name}; do not edit.`];
  const made = { name: owner.name, head, pages };
  return [
    { name: "registers.md", text: registerDocument(made) },
    { name: "registers.rdl", text: registerDescription(made) },
    { name: "vnpu_registers.h", text: registerHeader(made) },
  ];
}
