import type { IdmSizes } from "../../ports/idm.ts";
import type { TaskImage } from "../first_level_idm/memory/task.ts";

/** What the times of a core's operations follow from (Zeng et al., eqs. 2 and 3). */
export interface TenantCore {
  /** Input and output channels that the convolution array works on at a time; each ≥ 1. */
  readonly inputChannelParallelism: number;
  readonly outputChannelParallelism: number;
  /** Bits of an element. A word holds 128 / elementBits of them. */
  readonly elementBits: 8 | 16;
  /** Words of 16 bytes that the core's port moves in a cycle with efficiency 1. */
  readonly portWords: number;
  /** Share of that which feature maps, weights and results reach; in (0, 1]. */
  readonly efficiency: { readonly maps: number; readonly weights: number; readonly save: number };
}

/** Where a user lets go of its cores: behind the layer that is under way, or behind the inference. */
export type Boundary = "layer" | "task";

/**
 * What the hypervisor does for a user, one after the other. Cycles are those of the run; inferences follow each other
 * from `start` on until an action says otherwise.
 */
export type UserAction =
  /** Waits until these cores are free, takes them, loads them, and begins the first inference. */
  | { readonly kind: "start"; readonly cores: readonly number[] }
  /** Goes on until so many inferences have ended since the start of the run; the next one is not begun. */
  | { readonly kind: "inferences"; readonly total: number }
  /** Goes on to that cycle, which may be in the middle of an inference. */
  | { readonly kind: "until"; readonly cycle: number }
  /**
   * Waits, going on, until those of these cores that it does not have are free; holds at the next boundary of a layer;
   * lets `recompileCycles` pass for the dynamic compiler; puts these cores in its group, no others; loads the programs
   * for them; goes on at the layer that is next.
   */
  | { readonly kind: "regroup"; readonly cores: readonly number[]; readonly recompileCycles: number }
  /** Gives all cores back. */
  | { readonly kind: "leave"; readonly at: Boundary };

/** A user of the pool: inferences of one network, on the cores that its script says. */
export interface UserPlan {
  readonly name: string;
  /** Number of each layer, as the programs' SYSTEMs have it; no two equal. */
  readonly layers: readonly number[];
  /** Words of 16 bytes of each segment, at most four: of compiled networks, feature maps, and weights with biases. */
  readonly segmentWords: readonly number[];
  /**
   * The dynamic compiler: what each of these cores runs from step `from` of `layers` on. `starts[k]` is the word with
   * which step k begins, ascending; those before `from` are not looked at. Every step ends in a SYSTEM, the last with
   * `end` and `irq`.
   */
  readonly images: (cores: readonly number[], from: number) => readonly TaskImage[];
  readonly script: readonly UserAction[];
}

/** What the surroundings are made of. */
export interface IdmTenantsOptions {
  readonly sizes: IdmSizes;
  /** Integer 0 … 2⁵³ − 1: where programs lie in memory. Same options and outputs: same stimulus. */
  readonly seed: number;
  readonly core: TenantCore;
  /**
   * User u has group u. As many as there are cores, or fewer; as many leave no group for cores that nobody holds, so that
   * each core must then be its user's from the start, and no user can go on with fewer.
   */
  readonly users: readonly UserPlan[];
}
