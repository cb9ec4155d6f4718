export { buildVerilator, type BuildOptions, type VerilatorBuild } from "./build.ts";
export { detectVerilator, oldestVerilator, type Verilator } from "./detect.ts";
export { writeSlot, type RingShape } from "./ring.ts";
export { startVerilator, verilatorDut, type RunOptions, type VerilatorDut } from "./verilator_dut.ts";
