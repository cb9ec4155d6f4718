import type { Program } from "../../isa/index.ts";
import type { OperationKind } from "../network/index.ts";
import type { Buffer } from "./memory/hbm.ts";
import type { Place } from "./memory/place.ts";
import type { RowTransfers } from "./memory/transfer.ts";

/** What an operator became. The rows of a branch are those of both sides, whose operators are listed as well. */
export interface CompiledOperator {
  readonly name: string;
  readonly kind: OperationKind;
  /** Element-wise operators that its µTops do as well. */
  readonly fused: readonly string[];
  /** Rows of the execution table. */
  readonly firstRow: number;
  readonly rows: number;
  /** Products of 128 × 128 weights with up to 128 vectors. */
  readonly tiles: number;
  /** Elements between HBM and SRAM. */
  readonly elementsMoved: number;
}

/** A tensor that lies in HBM. */
export interface PlacedTensor extends Place {
  readonly name: string;
  readonly shape: readonly number[];
}

/** A network as a program of NeuISA with the transfers that feed it; plain data. */
export interface CompiledNetwork {
  readonly name: string;
  readonly program: Program;
  /** Blocks of SRAM that the program may use. */
  readonly sramBlocks: number;
  readonly buffers: readonly Buffer[];
  readonly hbmElements: number;
  /** Of each row of the execution table. */
  readonly transfers: readonly RowTransfers[];
  readonly inputs: readonly PlacedTensor[];
  readonly outputs: readonly PlacedTensor[];
  readonly operators: readonly CompiledOperator[];
}
