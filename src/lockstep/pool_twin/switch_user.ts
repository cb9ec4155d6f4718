import {
  core as coreRegister,
  coreAddress,
  coreStatus,
  group as groupRegister,
  groupAddress,
} from "../../environment/first_level_idm/bus/registers.ts";
import type { Images } from "../../environment/first_level_idm/memory/images.ts";
import type { Random } from "../../environment/random.ts";
import { wordParts } from "../../isa/idm/index.ts";
import { poolState } from "../../ports/first_level_idm.ts";
import type { IdmSizes } from "../../ports/idm.ts";
import { read, write, writeAddress, type Access } from "./accesses.ts";
import type { LayerLog } from "./layer_log.ts";
import { compileNetwork, drawNetwork, type Network, type Version } from "./network.ts";

/** How a layer-level switch goes on, once the group is held. */
export const switchKinds = ["resume", "same", "other", "regrouped"] as const;
export type SwitchKind = (typeof switchKinds)[number];

/** What a user did. */
export interface UserCounts {
  /** Holds that were asked for; those that stopped at a layer, by what came next; those that met the end of the task. */
  requests: number;
  readonly switched: Record<SwitchKind, number>;
  ended: number;
  /** Tasks that ended. */
  tasks: number;
}

/** A user of the pool and its hypervisor in one. */
export interface UserOptions {
  readonly sizes: IdmSizes;
  /** Cores that it may use, its lowest one names its group; the others are in the second one's while it does not use them. */
  readonly cores: readonly number[];
  readonly images: Images;
  readonly log: LayerLog;
  /** Of its networks: the same with switches and without. */
  readonly networks: Random;
  readonly random: Random;
  /** Share of looks at running cores with which a hold begins; 0 = never. */
  readonly holdShare: number;
}

/** What a user does next: an access, whose answer it gets, or so many cycles of nothing. */
export type UserStep = Access | number;
type Doing<T> = Generator<UserStep, T, number>;

/** Runs one network behind the other, and switches at layers when it likes. */
export class SwitchUser {
  readonly counts: UserCounts = {
    ...{ requests: 0, ended: 0, tasks: 0 },
    switched: { resume: 0, same: 0, other: 0, regrouped: 0 },
  };
  private readonly options: UserOptions;
  private readonly group: number;

  constructor(options: UserOptions) {
    this.options = options;
    this.group = options.cores[0] ?? 0;
  }

  /** Never ends. @throws {Error} when something is not as it must be. */
  *run(): Doing<never> {
    const { networks, sizes, random } = this.options;
    for (;;) {
      const network = drawNetwork(networks, sizes.instructionWords);
      let version = this.compile(network, this.drawCores(), 0);
      yield* this.start(version, 0);
      for (;;) {
        const end = yield* this.watch(version);
        if (end === "ended") break;
        version = yield* this.switchAt(version, end);
      }
      this.counts.tasks += 1;
      yield random.spread(32);
    }
  }

  private compile(network: Network, cores: readonly number[], from: number): Version {
    const { random, sizes } = this.options;
    return compileNetwork(random, network, cores, random.chance(0.5) ? from : 0, sizes);
  }

  private drawCores(): readonly number[] {
    const { cores, random } = this.options;
    const some = cores.filter(() => random.chance(0.6));
    return some.length > 0 ? some : [this.group];
  }

  /** Loads a version and begins with one of its steps; the group's cores are neither Run nor Halt. */
  private *start(version: Version, from: number): Doing<void> {
    const { cores, images, random, log } = this.options;
    const layer = version.network.layers[from] ?? 0;
    for (const core of cores) {
      const isMember = version.cores.includes(core);
      const group = isMember ? this.group : (cores[1] ?? core);
      // Cores that are Held or Done leave that state with the write, whatever group they were in.
      yield write(coreAddress(core, coreRegister.group), group);
    }
    for (const [member, core] of version.cores.entries()) {
      const at = (offset: number): number => coreAddress(core, offset);
      const { words, starts } = version.programs[member] ?? { words: new Uint32Array(0), starts: [] };
      const address = images.place(words, core);
      yield* writeAddress(at(coreRegister.loadAddressLow), at(coreRegister.loadAddressHigh), address);
      yield write(at(coreRegister.load), words.length / wordParts);
      yield write(at(coreRegister.startPc), starts[from] ?? 0);
      yield write(at(coreRegister.startLayer), layer);
    }
    yield* this.await(version, [poolState.ready]);
    log.begin(version, from);
    const isReleasedFirst = random.chance(0.5);
    if (isReleasedFirst) yield* this.release();
    yield write(groupAddress(this.group, groupRegister.go));
    if (random.chance(0.5)) yield random.spread(64);
    if (!isReleasedFirst) yield* this.release();
  }

  private release(): Doing<number> {
    return one(write(groupAddress(this.group, groupRegister.hold), 0));
  }

  /** Looks at the cores until all are Done, or, once a hold was asked for, Held: then gives the step at which they go on. */
  private *watch(version: Version): Doing<number | "ended"> {
    const { random, holdShare, log } = this.options;
    let asked = false;
    for (;;) {
      yield random.spread(40);
      if (!asked && random.chance(holdShare)) {
        asked = true;
        this.counts.requests += 1;
        yield write(groupAddress(this.group, groupRegister.hold), 1);
      }
      const states = yield* this.states(version);
      if (states.every((state) => state === poolState.done)) {
        if (asked) this.counts.ended += 1;
        if (log.step !== version.network.layers.length) throw this.wrong(`Done in step ${log.step}`, "behind the last");
        return "ended";
      }
      if (!asked || !states.every((state) => state === poolState.held)) continue;
      const layer = yield read(coreAddress(version.cores[0] ?? 0, coreRegister.nextLayer));
      const wrong = log.atRest();
      if (wrong !== undefined) throw new Error(wrong);
      const next = version.network.layers[log.step];
      if (layer !== next) throw this.wrong(`NEXT_LAYER is ${layer}`, String(next));
      return log.step;
    }
  }

  private *switchAt(version: Version, step: number): Doing<Version> {
    const { random } = this.options;
    const kind = switchKinds[random.below(switchKinds.length)] ?? "resume";
    this.counts.switched[kind] += 1;
    if (random.chance(0.3)) yield random.spread(200);
    if (kind === "resume") {
      yield* this.release();
      return version;
    }
    const { network, cores } = version;
    const next = kind === "same" ? version : this.compile(network, kind === "other" ? cores : this.drawCores(), step);
    if (next.programs.some(({ starts }) => (starts[step] ?? -1) < 0)) throw this.wrong("a step without a start", "one");
    if (random.chance(0.5)) {
      yield write(groupAddress(this.group, groupRegister.stop));
      yield* this.await(version, [poolState.free]);
    }
    yield* this.start(next, step);
    return next;
  }

  /** Looks at the cores of a version until all are in one of these states. */
  private *await(version: Version, wanted: readonly number[]): Doing<void> {
    while (!(yield* this.states(version)).every((state) => wanted.includes(state))) yield 4;
  }

  private *states(version: Version): Doing<readonly number[]> {
    const states: number[] = [];
    for (const core of version.cores) {
      const { state, trapCode } = coreStatus(yield read(coreAddress(core, coreRegister.status)));
      if (state === poolState.trap) throw this.wrong(`core ${core} trapped with code ${trapCode}`, "no trap");
      states.push(state);
    }
    return states;
  }

  private wrong(found: string, allowed: string): Error {
    return new Error(`User of group ${this.group}: ${found}; allowed is ${allowed}.`);
  }
}

function* one(access: Access): Doing<number> {
  return yield access;
}
