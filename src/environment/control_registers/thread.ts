import type { ControlRegistersSizes } from "../../ports/control_registers.ts";
import type { Random } from "../random.ts";
import type { RegistersPlan } from "./plan.ts";
import type { RegistersView } from "./view.ts";

/** What a thread of software does next. */
export type Step =
  | { readonly kind: "write"; readonly address: number; readonly data: number }
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

/** What threads know: their plan, what the interrupt lines say, and what they told each other. */
export interface Desk {
  readonly sizes: ControlRegistersSizes;
  readonly random: Random;
  readonly view: RegistersView;
  readonly plan: RegistersPlan;
  /** vNPUs that are configured and enabled, as a set. */
  live: number;
}

/** Writes a register; says whether it was taken. */
export function* write(address: number, data: number): Part<boolean> {
  const { refused } = yield { kind: "write", address, data };
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

/** Reads a counter of 64 bits the lawful way: low, then high. */
export function* readCounter(lowAddress: number): Part<void> {
  yield* read(lowAddress);
  yield* read(lowAddress + 4);
}
