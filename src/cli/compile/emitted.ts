import { disassemble, writeContainer } from "../../isa/index.ts";
import type { CompiledNetwork, Cost } from "../../compilers/neuisa/index.ts";

/** What `--emit` writes. */
export const emittedForms = ["asm", "binary", "json"] as const;
export type EmittedForm = (typeof emittedForms)[number];

/**
 * A compiled network as a file: its source, its container, or everything (buffers in HBM, the transfers of each row, costs of each
 * operator, and the container in base64) as JSON.
 */
export function emitted(compiled: CompiledNetwork, cost: Cost, form: EmittedForm): string | Uint8Array {
  switch (form) {
    case "asm":
      return disassemble(compiled.program);
    case "binary":
      return writeContainer(compiled.program);
    case "json": {
      const { program, ...rest } = compiled;
      const container = Buffer.from(writeContainer(program)).toString("base64");
      return `${JSON.stringify({ schemaVersion: 1, core: program.core, ...rest, cost, container }, undefined, 1)}\n`;
    }
  }
}
