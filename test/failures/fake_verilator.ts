import { chmodSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/**
 * Writes a program that passes for Verilator: it emits a makefile whose program is a line of text, in no time. Each build
 * adds a line to `builds` beside it. `body` is shell text that runs first when a design is built.
 */
export function writeFakeVerilator(folder: string, body = ""): { readonly command: string; readonly log: string } {
  const [command, log] = [join(folder, "verilator"), join(folder, "builds")];
  const script = `#!/bin/sh
if [ "$1" = --version ]; then echo 'Verilator 5.006 2023-01-22 rev fake'; exit; fi
echo built >> '${log}'
${body}
printf 'Vdut:\\n\\t@echo "a program" > Vdut\\n\\t@echo runtime > verilated.o\\n' > obj/Vdut.mk
`;
  writeFileSync(command, script);
  chmodSync(command, 0o755);
  return { command, log };
}
