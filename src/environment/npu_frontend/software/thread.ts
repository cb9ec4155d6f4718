import type { NpuFrontendSizes } from "../../../ports/npu_frontend.ts";
import type { Random } from "../../random.ts";
import type { Segments } from "../memory/segments.ts";
import type { FrontendPlan } from "../plan.ts";
import type { FrontendProgram, ProgramLibrary } from "../programs/index.ts";
import type { FrontendView } from "../view.ts";
import type { SoftwareRegisters } from "./register_map.ts";

/** What a thread of software does next. */
export type Step =
  | { readonly kind: "write"; readonly address: number; readonly data: number; readonly strobe: number }
  | { readonly kind: "read"; readonly address: number }
  | { readonly kind: "wait"; readonly cycles: number };

/** What came of it; of a wait, nothing. */
export interface Answer {
  readonly data: number;
  readonly refused: boolean;
}

export type Thread = Generator<Step, void, Answer>;
/** A part of a thread that gives a value. */
export type Part<T> = Generator<Step, T, Answer>;

/** What all threads know. */
export interface Desk {
  readonly sizes: NpuFrontendSizes;
  readonly registers: SoftwareRegisters;
  readonly segments: Segments;
  readonly library: ProgramLibrary;
  /** Programs of the caller by vNPU; random ones when there are none. */
  readonly given: readonly FrontendProgram[] | undefined;
  readonly account: Account;
  /** The vNPU that a twin of the run is about, if any. */
  readonly twin: number | undefined;
  /** By vNPU: the last word that its tenant wrote into CONTROL. */
  readonly control: Uint32Array;
  readonly view: FrontendView;
  plan: FrontendPlan;
  now: number;
  /** The steady hypervisor has set everything. */
  partitioned: boolean;
  /** vNPUs whose programs run, as far as their tenants know, as a set. */
  live: number;
}

/** What tenants saw of the run so far, by vNPU. */
export interface Account {
  readonly started: number[];
  readonly completed: number[];
  readonly stopped: number[];
  /** By vNPU and fault code. */
  readonly faults: number[][];
  /** With transfers: rows of the execution table that are done, by vNPU. */
  readonly rows: number[];
  /** With ideal memory: by vNPU, the cycles of its first runs from the doorbell to the end of the program. */
  readonly runCycles: number[][];
}

/** A thread's own things. */
export interface Seat {
  readonly desk: Desk;
  readonly random: Random;
}

/** Writes a register; says whether it was taken. */
export function* write(address: number, data: number, strobe = 15): Part<boolean> {
  const { refused } = yield { kind: "write", address, data, strobe };
  return !refused;
}

/** Reads a register; 0 when it is refused. */
export function* read(address: number): Part<number> {
  const { data } = yield { kind: "read", address };
  return data;
}

/** Lets some cycles pass. */
export function* wait(cycles: number): Part<void> {
  yield { kind: "wait", cycles };
}
