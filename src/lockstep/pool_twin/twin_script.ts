import {
  core as coreRegister,
  coreAddress,
  group as groupRegister,
  groupAddress,
  pool,
  segmentAddress,
} from "../../environment/first_level_idm/bus/registers.ts";
import type { Random } from "../../environment/random.ts";
import { read, write, writeAddress, type Access } from "./accesses.ts";
import type { Group } from "./own_view.ts";
import type { TwinMix } from "./twin_mix.ts";

/** What the hypervisor does next: an access, so many cycles of nothing, or nothing until all cores are Ready. */
export type ScriptStep = Access | number | "ready";

/** Programs may ask for what they like in a segment of this size. */
const wideHigh = 0x40;
const segments = 4;

const setOf = (group: Group): number => group.cores.reduce((set, core) => set | (1 << core), 0) >>> 0;

/** Where the programs lie. */
export interface ScriptPlaces {
  /** First byte behind all. */
  readonly end: number;
  /** By core. */
  readonly addresses: readonly number[];
}

/** Groups, segments, limits and loads of all cores; then GO for each group, and accesses of all kinds without an end. */
export function* twinScript(mix: TwinMix, places: ScriptPlaces, random: Random): Generator<ScriptStep, never> {
  const groups = [mix.own, ...mix.others];
  yield* writeAddress(pool.loadLimitLow, pool.loadLimitHigh, places.end);
  // irq_o is to be the user's alone.
  yield write(pool.irqGroupEnable, 1 << mix.own.number);
  for (const enable of [pool.irqTaskEnable, pool.irqTrapEnable]) yield write(enable, setOf(mix.own));
  for (const group of groups) {
    for (const core of group.cores) yield* setUp(core, group, mix, places, random);
  }
  for (const group of groups) for (const core of group.cores) yield load(core, mix);
  yield "ready";
  for (const group of random.chance(0.5) ? groups : groups.toReversed())
    yield write(groupAddress(group.number, groupRegister.go));
  for (;;) {
    yield random.gap(30);
    if (random.chance(0.4)) yield* ownAccesses(mix, random);
    else yield* neighbourAccesses(mix, random);
  }
}

function load(core: number, { lengths }: TwinMix): Access {
  return write(coreAddress(core, coreRegister.load), lengths[core] ?? 1);
}

function* setUp(core: number, group: Group, mix: TwinMix, places: ScriptPlaces, random: Random): Generator<Access> {
  const at = (offset: number): number => coreAddress(core, offset);
  if (group.number !== core) yield write(at(coreRegister.group), group.number);
  yield* writeAddress(at(coreRegister.loadAddressLow), at(coreRegister.loadAddressHigh), places.addresses[core] ?? 0);
  yield write(at(coreRegister.startLayer), random.below(4096));
  if (random.chance(group === mix.own ? 0.2 : 0.5)) yield write(at(coreRegister.watchdog), random.spread(8));
  if (group !== mix.own && random.chance(0.3)) return;
  for (let segment = 0; segment < segments; segment += 1) {
    const base = random.below(64);
    yield write(segmentAddress(core, segment, 1), base);
    yield write(segmentAddress(core, segment, 3), base + (random.chance(0.9) ? wideHigh : 0));
  }
}

const one = <T>(list: readonly T[], random: Random): T | undefined => list[random.below(list.length)];

/** An access that the user's own cores may feel, or reads what they do; and what goes with it. */
function ownAccesses(mix: TwinMix, random: Random): readonly ScriptStep[] {
  const { own, isOwnReloading } = mix;
  const group = (offset: number): number => groupAddress(own.number, offset);
  const core = (offset: number): number => coreAddress(one(own.cores, random) ?? 0, offset);
  const interrupts = (): number => one([pool.irqGroup, pool.irqTask, pool.irqTrap], random) ?? pool.irqGroup;
  switch (random.below(8)) {
    case 0:
      return [write(group(groupRegister.hold), 1), random.between(1, 100), write(group(groupRegister.hold), 0)];
    case 1:
      return [read(core(coreRegister.status))];
    case 2:
      return [read(random.chance(0.5) ? core(coreRegister.nextLayer) : group(groupRegister.contextEnded))];
    case 3:
      return [write(core(coreRegister.watchdog), random.chance(0.8) ? 0 : random.spread(8))];
    case 4:
      return [read(interrupts())];
    case 5:
      return [write(interrupts(), random.bits())];
    default: {
      const stop = write(group(groupRegister.stop));
      if (!isOwnReloading) return random.chance(0.1) ? [stop] : [];
      return [
        ...(random.chance(0.5) ? [stop] : []),
        ...[random.between(10, 100), ...own.cores.map((each) => load(each, mix)), random.between(50, 250)],
        ...[write(group(groupRegister.hold), 0), write(group(groupRegister.go))],
      ];
    }
  }
}

/** An access that neighbours feel; loads only where the user does not load. */
function neighbourAccesses(mix: TwinMix, random: Random): readonly ScriptStep[] {
  const theirs = one(mix.others, random);
  if (theirs === undefined) return [];
  const group = (offset: number): number => groupAddress(theirs.number, offset);
  const core = one(theirs.cores, random) ?? 0;
  const at = (offset: number): number => coreAddress(core, offset);
  const mayLoad = !mix.isOwnReloading;
  switch (random.below(9)) {
    case 0:
    case 1:
      return [write(group(groupRegister.hold), random.below(2))];
    case 2:
      return [write(group(groupRegister.stop))];
    case 3:
      return [write(group(groupRegister.go))];
    case 4:
      return mayLoad ? [load(core, mix)] : [];
    case 5:
      return mayLoad ? theirs.cores.map((each) => load(each, mix)) : [];
    case 6:
      // The same group: the core becomes Free.
      return random.chance(0.2) ? [write(at(coreRegister.group), theirs.number)] : [];
    case 7:
      return [
        write(at(coreRegister.watchdog), random.spread(4)),
        write(at(coreRegister.startPc), random.below(2) * random.below(70)),
      ];
    default:
      return [
        write(segmentAddress(core, random.below(segments), 2 * random.below(2) + 1), random.below(256)),
        read(at(coreRegister.status)),
      ];
  }
}
