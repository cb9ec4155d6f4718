import { withFault, type VerilogFault } from "../../generators/verilog_fault.ts";
import type { Block, DesignFile } from "../block.ts";
import type { DesignOf } from "../shrink/index.ts";

export type { VerilogFault };

/** A kept fault of a block by name. Throws RangeError in one sentence that names all. */
export function faultOf(block: Block, name: string): VerilogFault {
  const faults = block.faults ?? [];
  const fault = faults.find((candidate) => candidate.name === name);
  if (fault !== undefined) return fault;
  const names = faults.map((known) => known.name).join(", ");
  throw new RangeError(`'${name}' is no kept fault of ${block.name}; allowed is ${names === "" ? "none" : names}.`);
}

/** The block's emitted Verilog with the fault in, at any size that has the logic to break. Rejects with a RangeError elsewhere. */
export function designWithFault(block: Block, fault: VerilogFault): DesignOf {
  return async (config): Promise<readonly DesignFile[]> => withFault(await block.files(config), config, fault);
}
