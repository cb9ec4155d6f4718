import { poolState } from "../../../ports/first_level_idm.ts";
import { core, coreAddress, group, groupAddress, pool } from "../../first_level_idm/bus/registers.ts";
import type { Reconfiguration } from "../account.ts";
import type { Boundary, UserAction } from "../options.ts";
import { nobody, type Desk } from "./desk.ts";
import { awaitState, loadAll, placeImages, setSegments, setStart, type PlacedImages } from "./load.ts";
import { read, write, type Part } from "./step.ts";

/** Of the looks at interrupts, one in this many is for traps. */
const trapLooks = 64;
/** Without an interrupt it looks around after so many cycles. */
const lookCycles = 256;

/** What the hypervisor does for one user: its script. */
export class UserThread {
  private placed: PlacedImages = { cores: [], images: [], addresses: [] };
  /** The registers say the first step. */
  private startsAtFirst = false;
  /** An inference is under way. */
  private runs = false;
  /** Cores whose task is seen to have ended. */
  private ended = 0;
  private looks = 0;
  private readonly desk: Desk;
  private readonly user: number;
  private readonly name: string;

  constructor(desk: Desk, user: number) {
    this.desk = desk;
    this.user = user;
    this.name = `User ${desk.users[user]?.name ?? user}`;
  }

  /** Does all actions. @throws {Error} when the pool does not do what it must, or the script makes no sense. */
  *run(): Part<void> {
    const { desk, user } = this;
    for (const action of desk.users[user]?.script ?? []) yield* this.act(action);
    const account = desk.accounts[user];
    if (account !== undefined) account.isDone = true;
  }

  private *act(action: UserAction): Part<void> {
    switch (action.kind) {
      case "start":
        yield* this.awaitFree(action.cores);
        yield* this.takeCores(action.cores);
        this.place(action.cores, 0);
        yield* this.beginAt(0);
        return;
      case "inferences":
        while (this.inferences < action.total) {
          if (!this.runs) yield* this.beginAt(0);
          yield* this.awaitEnd(Infinity, () => false);
        }
        return;
      case "until":
        yield* this.goOn(action.cycle, () => false);
        return;
      case "regroup":
        yield* this.regroup(action.cores, action.recompileCycles);
        return;
      case "leave":
        yield* this.leave(action.at);
    }
  }

  private get inferences(): number {
    return this.desk.accounts[this.user]?.inferences.length ?? 0;
  }

  private register(offset: number): number {
    return groupAddress(this.user, offset);
  }

  private isFree(cores: readonly number[]): boolean {
    const { owner } = this.desk;
    return cores.every((c) => owner[c] === nobody || owner[c] === this.user);
  }

  private *awaitFree(cores: readonly number[]): Part<void> {
    while (!this.isFree(cores)) yield { kind: "until", cycle: this.desk.now + 1 };
  }

  /** Lets inferences follow each other up to a cycle, or until something is so. */
  private *goOn(cycle: number, isOver: () => boolean): Part<void> {
    while (this.desk.now < cycle && !isOver()) {
      if (!this.runs) yield* this.beginAt(0);
      yield* this.awaitEnd(cycle, isOver);
    }
  }

  /** Puts these cores into the user's group. Those of it that are Held or Done leave that state with the write. */
  private *takeCores(cores: readonly number[]): Part<void> {
    const { desk, user } = this;
    const { owner, spareGroup } = desk;
    for (const c of this.placed.cores) {
      if (cores.includes(c)) continue;
      if (spareGroup === nobody) throw new RangeError(`${this.name} gives back core ${c}, but each group is a user's.`);
      yield write(coreAddress(c, core.group), spareGroup);
      owner[c] = nobody;
    }
    for (const c of cores) {
      const isNew = owner[c] !== user;
      owner[c] = user;
      if (isNew) yield write(coreAddress(c, core.group), user);
      yield* setSegments(desk, user, c);
    }
  }

  private place(cores: readonly number[], step: number): void {
    this.placed = placeImages(this.desk, this.user, cores, step);
    this.startsAtFirst = false;
  }

  /** Loads the group and begins with a step. */
  private *beginAt(step: number): Part<void> {
    yield* this.load(step);
    yield* this.go(step);
  }

  private *load(step: number): Part<void> {
    const { desk, user, placed } = this;
    if (step > 0 || !this.startsAtFirst) yield* setStart(placed, step, desk.users[user]?.layers[step] ?? 0);
    this.startsAtFirst = step === 0;
    yield* loadAll(desk, user, placed);
  }

  private *go(step: number): Part<void> {
    const { desk, user, placed } = this;
    const progress = desk.progress[user];
    const members = placed.cores.map((c) => desk.pool.cores[c]).filter((each) => each !== undefined);
    yield write(this.register(group.go));
    // Nothing is issued before the write is answered.
    for (const member of members) member.progress = progress;
    const programs = members.map(({ program }) => program);
    progress?.begin(programs, placed.images, step, desk.orderedAt);
    this.runs = true;
    this.ended = 0;
  }

  /** Waits until all cores have ended their task, a cycle has come, or something is so. */
  private *awaitEnd(cycle: number, isOver: () => boolean): Part<void> {
    const { desk, user } = this;
    const all = this.placed.cores.reduce((set, c) => set | (1 << c), 0);
    while (this.ended !== all) {
      if (desk.now >= cycle || isOver()) return;
      if ((yield { kind: "irq", cycle: Math.min(cycle, desk.now + lookCycles) }) === 0) continue;
      this.looks += 1;
      const register = this.looks % trapLooks === 0 ? pool.irqTrap : pool.irqTask;
      const seen = (yield read(register)) & all;
      if (seen === 0) continue;
      if (register === pool.irqTrap)
        throw new Error(`${this.name}: cores with bits ${seen} trapped; allowed is no trap.`);
      yield write(register, seen);
      this.ended |= seen;
    }
    this.runs = false;
    const { step = 0 } = desk.progress[user] ?? {};
    const steps = desk.users[user]?.layers.length ?? 0;
    if (step !== steps) throw new Error(`${this.name} is done in step ${step}; allowed is behind the last, ${steps}.`);
  }

  /** Holds the group; gives the step at which it goes on, and the cycle in which that was asked for. */
  private *hold(): Part<{ readonly step: number; readonly asked: number }> {
    const { desk, user } = this;
    const progress = desk.progress[user];
    const layers = desk.users[user]?.layers ?? [];
    const [first = 0] = this.placed.cores;
    yield write(this.register(group.hold), 1);
    const asked = desk.orderedAt;
    for (let own = 0; own === 0;) {
      yield { kind: "irq", cycle: Infinity };
      own = (yield read(pool.irqGroup)) & (1 << user);
    }
    yield write(pool.irqGroup, 1 << user);
    if (((yield read(this.register(group.contextEnded))) & 1) === 1) {
      yield* this.awaitEnd(Infinity, () => false);
      return { step: 0, asked };
    }
    yield* awaitState(first, poolState.held, poolState.held);
    const layer = yield read(coreAddress(first, core.nextLayer));
    const step = progress?.step ?? 0;
    if (layer === layers[step] && progress?.isAtRest === true) return { step, asked };
    throw new Error(
      `${this.name} is held before layer ${layer}; allowed is ${layers[step] ?? "none"}, nothing of it begun.`,
    );
  }

  private *regroup(cores: readonly number[], recompileCycles: number): Part<void> {
    const { desk, user } = this;
    if (this.placed.cores.length === 0)
      throw new RangeError(`${this.name} regroups without cores; allowed is behind start.`);
    yield* this.goOn(Infinity, () => this.isFree(cores));
    // They are free, and nobody else takes them in between.
    for (const c of cores) if (desk.owner[c] === nobody) desk.owner[c] = taken;
    const account = desk.accounts[user];
    const change: Reconfiguration = {
      ...{ from: this.placed.cores, to: cores, layer: 0, asked: 0 },
      ...{ held: 0, compiled: 0, loading: 0, loaded: 0, goneOn: 0, words: 0 },
    };
    const { step, asked } = this.runs ? yield* this.hold() : { step: 0, asked: desk.now };
    change.asked = asked;
    change.layer = desk.users[user]?.layers[step] ?? 0;
    change.held = desk.now;
    yield { kind: "until", cycle: desk.now + recompileCycles };
    change.compiled = desk.now;
    yield* this.takeCores(cores);
    this.place(cores, step);
    const before = account?.programWords ?? 0;
    change.loading = desk.now;
    yield* this.load(step);
    change.loaded = desk.now;
    change.words = (account?.programWords ?? 0) - before;
    yield write(this.register(group.hold), 0);
    yield* this.go(step);
    change.goneOn = desk.orderedAt;
    account?.reconfigurations.push(change);
  }

  private *leave(at: Boundary): Part<void> {
    const { desk } = this;
    if (this.runs && at === "task") yield* this.awaitEnd(Infinity, () => false);
    else if (this.runs) yield* this.stop();
    for (const c of this.placed.cores) desk.owner[c] = nobody;
    this.placed = { cores: [], images: [], addresses: [] };
  }

  private *stop(): Part<void> {
    yield* this.hold();
    if (this.runs) {
      yield write(this.register(group.stop));
      const [first = 0] = this.placed.cores;
      yield* awaitState(first, poolState.halt, poolState.free);
    }
    this.runs = false;
    yield write(this.register(group.hold), 0);
  }
}

/** A core is meant for somebody. */
const taken = -2;
