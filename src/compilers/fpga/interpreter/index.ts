/** Executes programs of the FPGA pool on real numbers: the reference of what compiled code computes. */
export { InterpreterError } from "./error.ts";
export { interpretPool, type CoreWords, type PoolCounts, type PoolMemory } from "./interpret_pool.ts";
export type { PoolOrder } from "./schedule.ts";
