/** The registers of the pool that the hypervisor sees: one table, and everything that derives from it. */
export { poolBlocks } from "./blocks.ts";
export { poolRegisterFiles, type PoolRegisterOwner } from "./files.ts";
export { poolAddressBits, type PoolAccess, type PoolBlock, type PoolRegister } from "./register.ts";
export type { PoolRegisterSizes } from "./sizes.ts";
