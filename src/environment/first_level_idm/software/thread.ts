import type { FirstLevelSizes } from "../../../ports/first_level_idm.ts";
import type { Random } from "../../random.ts";
import type { Images } from "../memory/images.ts";
import type { TaskMaker } from "../memory/task.ts";
import type { SoftwarePlan } from "../plan.ts";

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

/** What users saw of the run so far. */
export interface PoolAccount {
  /** Tasks that began, or went on, with a Go. */
  started: number;
  ended: number;
  /** Holds that ended at a layer; of these, those after which the task went on, elsewhere or later. */
  held: number;
  resumed: number;
  switched: number;
  /** Tasks that were stopped, or came to a trap. */
  stopped: number;
  failed: number;
}

/** What all threads know. */
export interface Desk {
  readonly sizes: FirstLevelSizes;
  readonly images: Images;
  /** By user. */
  readonly makers: readonly TaskMaker[];
  readonly account: PoolAccount;
  /** By core: the user that holds it, or `nobody`; its group, as far as software knows. */
  readonly owner: Int8Array;
  readonly groupOf: Uint8Array;
  /** By user: the group that it uses, or `nobody`. */
  readonly wanted: Int8Array;
  /** By core: 1 when its segments were written since the reset. */
  readonly hasSegments: Uint8Array;
  /** Where segments matter: draws one. They are then written before a core begins. */
  readonly drawSegment?: (random: Random) => { readonly base: number; readonly bytes: number };
  plan: SoftwarePlan;
  now: number;
  /** `irq_o` of the cycle before. */
  irq: number;
  /** The hypervisor has put the pool in order. */
  isOpen: boolean;
}

/** No user, no group. */
export const nobody = -1;

/** A thread's own things. */
export interface Seat {
  readonly desk: Desk;
  readonly random: Random;
}

/** Writes a register; says whether it was taken. */
export function* write(address: number, data: number, strobe = 15): Part<boolean> {
  const { refused } = yield { kind: "write", address, data: data >>> 0, strobe };
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

/** Writes an address of 40 bits into two registers. */
export function* writeAddress(low: number, address: number): Part<void> {
  yield* write(low, address % 0x1_0000_0000);
  yield* write(low + 4, Math.floor(address / 0x1_0000_0000));
}

/** Nothing has happened. */
export function emptyAccount(): PoolAccount {
  return { started: 0, ended: 0, held: 0, resumed: 0, switched: 0, stopped: 0, failed: 0 };
}
