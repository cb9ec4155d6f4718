import { core, coreAddress, pool } from "../../first_level_idm/bus/registers.ts";
import { nobody, type Desk } from "./desk.ts";
import { write, writeAddress, type Part } from "./step.ts";

/** Puts the pool in order: where programs lie, which interrupts come, and cores out of the way of the users' groups. */
export function* begin({ images, sizes, users, spareGroup }: Desk): Part<void> {
  yield* writeAddress(pool.loadBaseLow, images.first);
  yield* writeAddress(pool.loadLimitLow, images.end);
  for (const enable of [pool.irqGroupEnable, pool.irqTaskEnable, pool.irqTrapEnable]) yield write(enable, -1);
  for (let c = 0; c < sizes.cores && spareGroup !== nobody; c += 1) {
    if (c < users.length) yield write(coreAddress(c, core.group), spareGroup);
  }
}
