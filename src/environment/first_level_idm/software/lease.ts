import { core, coreAddress } from "../bus/registers.ts";
import { nobody, wait, write, type Desk, type Part, type Seat } from "./thread.ts";

/** The cores that a user holds, and their group. */
export interface Lease {
  readonly user: number;
  readonly cores: number[];
  group: number;
}

/** Takes up to `most` free cores, any of them. */
export function claim({ desk, random }: Seat, user: number, most: number): number[] {
  const free = [...desk.owner.keys()].filter((c) => desk.owner[c] === nobody);
  const taken: number[] = [];
  while (taken.length < most && free.length > 0) taken.push(...free.splice(random.below(free.length), 1));
  for (const c of taken) desk.owner[c] = user;
  return taken;
}

/** Gives cores back. */
export function release(desk: Desk, cores: readonly number[]): void {
  for (const c of cores) desk.owner[c] = nobody;
}

/** Puts the cores of a lease, and no others, into one group. False when the first level refuses one. */
export function* enlist({ desk, random }: Seat, lease: Lease, another: boolean): Part<boolean> {
  desk.wanted[lease.user] = nobody;
  let groups = freeGroups(desk, lease);
  while (groups.length === 0) {
    yield* wait(random.spread(16));
    groups = freeGroups(desk, lease);
  }
  const keeps = !another && groups.includes(lease.group) && random.chance(0.7);
  lease.group = keeps ? lease.group : (groups[random.below(groups.length)] ?? 0);
  desk.wanted[lease.user] = lease.group;
  for (const c of lease.cores) {
    if (desk.groupOf[c] === lease.group && random.chance(0.5)) continue;
    if (!(yield* write(coreAddress(c, core.group), lease.group))) return false;
    desk.groupOf[c] = lease.group;
  }
  return true;
}

/** Groups that no other user uses, and in which no core of another lies. */
function freeGroups(desk: Desk, lease: Lease): number[] {
  const { owner, groupOf, wanted } = desk;
  const isTaken = (group: number): boolean =>
    wanted.some((other, user) => user !== lease.user && other === group) ||
    groupOf.some((other, c) => other === group && owner[c] !== lease.user);
  return [...owner.keys()].filter((group) => !isTaken(group));
}
