import { readFileSync } from "node:fs";
import { openCache } from "../../src/cache/index.ts";
import { buildVerilator } from "../../src/dut/verilator/index.ts";
import { toyPorts, toyVerilog } from "../lockstep/fixtures/toy_tally.ts";

/** Builds the toy design with the named Verilator in the named cache, and prints the program, which is text. */
const [, , folder = "", verilator = ""] = process.argv;
const files = [{ name: "t.v", text: toyVerilog("sync") }];
const build = await buildVerilator(
  { top: "toy", files, ports: toyPorts, reset: "sync" },
  { cache: openCache(folder), verilator },
);
process.stdout.write(readFileSync(build.binary, "utf8"));
await build.release();
