import type { IdmSizes } from "../../../ports/idm.ts";
import type { Images } from "../../first_level_idm/memory/images.ts";
import type { UserAccount } from "../account.ts";
import type { PoolCores } from "../cores/pool_cores.ts";
import type { UserProgress } from "../cores/user_progress.ts";
import type { UserPlan } from "../options.ts";

/** No user. */
export const nobody = -1;

/** What all threads of the hypervisor know. */
export interface Desk {
  readonly sizes: IdmSizes;
  readonly users: readonly UserPlan[];
  readonly images: Images;
  readonly pool: PoolCores;
  /** By user. */
  readonly accounts: readonly UserAccount[];
  readonly progress: readonly UserProgress[];
  /** By user: of each segment, the first byte and the first behind it. */
  readonly segments: readonly (readonly (readonly [base: number, limit: number])[])[];
  /** By core: who holds it; whose segments it has. */
  readonly owner: Int8Array;
  readonly segmentsOf: Int8Array;
  /** Group of cores that nobody holds; `nobody` when each group is a user's. */
  readonly spareGroup: number;
  now: number;
  /** The cycle in which the access that was answered last was ordered. */
  orderedAt: number;
  /** `irq_o` of the cycle before. */
  irq: number;
}
