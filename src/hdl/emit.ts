import { createHash } from "node:crypto";
import { check } from "./check/check.ts";
import { hierarchy } from "./check/hierarchy.ts";
import { textFailures } from "./check/text.ts";
import { HdlError } from "./error.ts";
import type { Module } from "./module.ts";
import { commentLines } from "./print/comment.ts";
import { moduleBody } from "./print/module.ts";

export interface EmittedFile {
  /** File name: module name and `.v`. */
  readonly name: string;
  /** Full module name, prefix included. */
  readonly module: string;
  readonly text: string;
}

export interface EmitOptions {
  /** Stands before every module name; generic names collide in a SoC. */
  readonly prefix: string;
  /** Line or lines without `//`, as `SPDX-License-Identifier: …`. */
  readonly licenseHeader: string;
}

/** Hexadecimal digits of the body's SHA-256 in the header. */
const hashDigits = 16;

/**
 * The Verilog of `top` and all below it, leaves first, one file per module; same input, same bytes. Runs `check` first
 * and throws its HdlError; two modules of one name must be the same bytes.
 */
export function emit(top: Module, options: EmitOptions): EmittedFile[] {
  if (!/^([a-z][a-z0-9_]*)?$/.test(options.prefix)) {
    throw new HdlError(`Module prefix "${options.prefix}" is not legal; it must match [a-z][a-z0-9_]* or be empty.`);
  }
  check(top);
  const files = new Map<string, EmittedFile>();
  const failures: string[] = [];
  for (const module of hierarchy(top)) {
    const file = emitModule(module, options);
    const other = files.get(file.module);
    if (other === undefined) files.set(file.module, file);
    else if (other.text !== file.text) {
      failures.push(`module ${module.name}: two modules of this name differ; same name means same bytes.`);
    }
    failures.push(...textFailures(module.name, file.text));
  }
  if (failures.length > 0) throw new HdlError([...new Set(failures)]);
  return [...files.values()];
}

function emitModule(module: Module, options: EmitOptions): EmittedFile {
  const fullName = `${options.prefix}${module.name}`;
  const body = moduleBody(module, options.prefix);
  const hash = createHash("sha256").update(body).digest("hex").slice(0, hashDigits);
  const header = [
    ...options.licenseHeader
      .trim()
      .split("\n")
      .map((text) => (text.trim() === "" ? "//" : `// ${text.trimEnd()}`)),
    "//",
    ...commentLines(module.info.summary, 0),
    "//",
    ...(module.info.source === undefined ? [] : commentLines(`Source: ${module.info.source}`, 0)),
    ...commentLines(`Generated from ${module.info.file}; do not edit.`, 0),
    `// Body SHA-256: ${hash}`,
    "",
  ];
  return { name: `${fullName}.v`, module: fullName, text: `${header.join("\n")}\n${body}` };
}
