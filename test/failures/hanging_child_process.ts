import { startChild } from "../../src/dut/verilator/child.ts";

/** Starts a program that never greets, and ends this process in the middle when its standard input ends. */
const shape = { slots: 1, slotCycles: 1, inputWords: 1, outputWords: 1 };
process.stdin.resume().on("end", () => process.exit(5));
await startChild({ binary: process.argv[2] ?? "", tableHash: "", shape, timeLimitMs: 600_000 });
