import { core, coreAddress, group, groupAddress, pool, segmentAddress } from "../bus/registers.ts";
import { addressSpace } from "../memory/images.ts";
import { nobody, read, write, writeAddress, type Part, type Seat } from "./thread.ts";

const readable = Object.values(pool);
const readOnly = [pool.id, pool.version, pool.configHash, pool.size] as const;

/** An access that is refused whatever the pool does, and so harms nobody. */
export function* tryRefused({ desk, random }: Seat): Part<void> {
  const { cores, instructionWords } = desk.sizes;
  const c = random.below(cores);
  switch (random.below(10)) {
    case 0:
      // Not the whole word.
      yield* write(groupAddress(c, random.chance(0.5) ? group.stop : group.go), 0, random.below(15));
      return;
    case 1:
      yield* write(coreAddress(c, core.startPc), random.bits(), random.below(15));
      return;
    case 2:
      yield* write(readOnly[random.below(readOnly.length)] ?? 0, random.bits());
      return;
    case 3:
      yield* write(
        random.chance(0.5) ? coreAddress(c, core.nextLayer) : groupAddress(c, group.contextEnded),
        random.bits(),
      );
      return;
    case 4:
      yield* write(coreAddress(c, core.status), random.bits());
      return;
    case 5:
      // Not there: behind the last core or group, between registers, not aligned.
      yield* write(groupAddress(cores, group.stop), 0);
      return;
    case 6:
      yield* read([coreAddress(cores, core.status), pool.loadLimitHigh + 4, 0x0001, 0x8000][random.below(4)] ?? 0);
      return;
    case 7:
      yield* write(coreAddress(c, core.status) + random.between(1, 3), 0);
      return;
    case 8:
      yield* write(coreAddress(c, core.group), random.chance(0.5) ? cores : 0x1_0000 + random.below(cores));
      return;
    default:
      yield* write(coreAddress(c, core.load), [0, instructionWords + 1, 0x2_0000, 0x8000_0001][random.below(4)] ?? 0);
  }
}

/** Reads something, or writes what nobody feels. */
export function* lookAround({ desk, random }: Seat): Part<void> {
  const { cores } = desk.sizes;
  const c = random.below(cores);
  switch (random.below(8)) {
    case 0:
      yield* read(readable[random.below(readable.length)] ?? 0);
      return;
    case 1:
      yield* read(groupAddress(c, 4 * random.below(5)));
      return;
    case 2:
      yield* read(coreAddress(c, 4 * random.below(9)));
      return;
    case 3:
      yield* read(segmentAddress(c, random.below(4), random.below(4)));
      return;
    case 4:
      yield* write(coreAddress(c, core.watchdog), random.spread(desk.plan.watchdogMax + 1) - 1);
      return;
    case 5:
      // Refused in Run and Halt; where segments matter, only somebody who disturbs does it.
      if (desk.drawSegment !== undefined && desk.plan.disturbShare === 0) return;
      yield* write(segmentAddress(c, random.below(4), random.below(4)), random.bits());
      return;
    case 6: {
      // Asks too much: a group without a core of its own.
      const empty = [...desk.owner.keys()].find((g) => !desk.groupOf.includes(g) && !desk.wanted.includes(g));
      if (empty !== undefined) yield* write(groupAddress(empty, group.go), 0);
      return;
    }
    default:
      yield* read(coreAddress(c, core.status));
  }
}

/** An access that a user may feel: of its group, or of its cores. */
export function* disturb({ desk, random }: Seat): Part<void> {
  const { cores, instructionWords } = desk.sizes;
  const c = random.below(cores);
  const at = (offset: number): number => coreAddress(c, offset);
  switch (random.below(10)) {
    case 0:
      yield* write(groupAddress(c, group.go), random.bits());
      return;
    case 1:
      yield* write(groupAddress(c, group.stop), random.bits());
      return;
    case 2:
      yield* write(groupAddress(c, group.hold), random.bits());
      return;
    case 3: {
      const target = random.below(cores);
      if (yield* write(at(core.group), target)) desk.groupOf[c] = target;
      return;
    }
    case 4:
      yield* write(at(core.load), random.spread(instructionWords));
      return;
    case 5:
      // Refused in Load; else the next LOAD may be refused for its address.
      yield* write(at(core.loadAddressLow), random.bits());
      return;
    case 6:
      yield* write(at(core.startPc), random.chance(0.5) ? random.below(instructionWords) : random.bits());
      return;
    case 7:
      yield* write(at(core.inject), 1);
      return;
    case 8:
      if (random.chance(0.3)) {
        // Runs over the end of what addresses reach.
        yield* writeAddress(at(core.loadAddressLow), addressSpace - 16 * random.between(1, 4));
        yield* write(at(core.load), random.between(1, 8));
        return;
      }
      // A window that some loads do not fit.
      yield* writeAddress(
        random.chance(0.5) ? pool.loadBaseLow : pool.loadLimitLow,
        desk.images.first + random.below(2 ** 20),
      );
      return;
    default:
      yield* write(at(core.startLayer), desk.owner[c] === nobody ? 0 : random.below(4096));
  }
}
