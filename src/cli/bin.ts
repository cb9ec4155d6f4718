#!/usr/bin/env node
// Source maps first, then the rest: a generator remembers its own TypeScript line from the stack when it runs.
process.setSourceMapsEnabled(true);
const { runProcess } = await import("./run_process.ts");
await runProcess(process.argv.slice(2));

export {};
