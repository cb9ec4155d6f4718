import { coreRegisters } from "./core_block.ts";
import { groupRegisters } from "./group_block.ts";
import { poolRegisters } from "./pool_block.ts";
import type { PoolBlock } from "./register.ts";
import type { PoolRegisterSizes } from "./sizes.ts";

/** Every register that the hypervisor sees of the pool: its own, those of a group, those of a core. */
export function poolBlocks(sizes: PoolRegisterSizes): readonly PoolBlock[] {
  const { cores } = sizes;
  return [
    {
      ...{ name: "pool", base: 0x0000, span: 0x1000, stride: 0x1000, count: 1, doc: "The pool." },
      registers: poolRegisters(sizes),
    },
    {
      ...{ name: "group", base: 0x1000, span: 0x1000, stride: 0x20, count: cores, doc: "A group of cores." },
      registers: groupRegisters,
    },
    {
      ...{ name: "core", base: 0x2000, span: 0x2000, stride: 0x100, count: cores, doc: "A core." },
      registers: coreRegisters(cores),
    },
  ];
}
