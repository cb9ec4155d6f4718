import { poolState } from "../../../ports/first_level_idm.ts";
import { core, coreAddress, coreStatus, group, groupAddress } from "../bus/registers.ts";
import type { Task } from "../memory/task.ts";
import { claim, enlist, release, type Lease } from "./lease.ts";
import { loadTask } from "./load.ts";
import { nobody, read, wait, write, type Part, type Seat, type Thread } from "./thread.ts";

/** A task, and the step with which it goes on. */
interface Work {
  readonly task: Task;
  readonly step: number;
}

/** How a run of a task ended: all done; held before a step; or stopped, trapped, refused. */
type Outcome = { readonly kind: "ended" | "failed" } | { readonly kind: "held"; readonly step: number };

const failed: Outcome = { kind: "failed" };

/** What the hypervisor does for one user: leases cores, loads and starts tasks, holds, switches and stops them. */
export function* userThread(seat: Seat, user: number): Thread {
  const { desk, random } = seat;
  /** Tasks that were held, and have not gone on. */
  const shelf: Work[] = [];
  for (;;) {
    yield* wait(random.spread(desk.plan.restMax));
    if (!desk.isOpen || (user >= desk.plan.users && shelf.length === 0)) continue;
    const cores = claim(seat, user, random.between(1, desk.sizes.cores));
    if (cores.length === 0) continue;
    const lease: Lease = { user, cores, group: nobody };
    yield* useLease(seat, lease, shelf);
    release(desk, lease.cores);
    desk.wanted[user] = nobody;
  }
}

/** Runs tasks on a lease until it is to be given back; all of its cores stand still then. */
function* useLease(seat: Seat, lease: Lease, shelf: Work[]): Part<void> {
  const { desk, random } = seat;
  const { account } = desk;
  let enlists = true;
  let another = false;
  for (;;) {
    const makesNew = shelf.length === 0 || (shelf.length < 3 && random.chance(0.3));
    const work = makesNew ? newWork(seat, lease.user) : (shelf.splice(random.below(shelf.length), 1)[0] ?? undefined);
    if (work === undefined) return;
    const isReady = !enlists || (yield* enlist(seat, lease, another));
    const outcome = isReady ? yield* run(seat, lease, work) : failed;
    another = false;
    if (outcome.kind === "ended") {
      account.ended += 1;
      if (!random.chance(desk.plan.followShare)) return;
      enlists = random.chance(0.3);
    } else if (outcome.kind === "held") {
      account.switched += 1;
      shelf.push({ task: work.task, step: outcome.step });
      enlists = random.chance(desk.plan.regroupShare);
      if (enlists) resize(seat, lease);
    } else {
      account.failed += 1;
      yield* settle(seat, lease);
      enlists = true;
      another = random.chance(0.5);
      if (random.chance(0.5)) return;
    }
  }
}

function newWork({ desk }: Seat, user: number): Work | undefined {
  const task = desk.makers[user]?.();
  return task === undefined ? undefined : { task, step: 0 };
}

/** Takes more cores, or leaves some. */
function resize(seat: Seat, lease: Lease): void {
  const { desk, random } = seat;
  if (random.chance(0.5)) lease.cores.push(...claim(seat, lease.user, random.between(1, desk.sizes.cores)));
  const leaves = random.chance(0.5) ? random.below(lease.cores.length) : 0;
  release(desk, lease.cores.splice(0, leaves));
}

/** Loads, starts and watches a task. */
function* run(seat: Seat, lease: Lease, { task, step }: Work): Part<Outcome> {
  const { desk, random } = seat;
  const at = (offset: number): number => groupAddress(lease.group, offset);
  // While cores are held, a load frees them; the hold must not be lifted before.
  if (!(yield* loadTask(seat, lease, task, step))) return failed;
  const isHeld = random.chance(desk.plan.holdShare / 4);
  yield* write(at(group.hold), isHeld ? 1 : 0);
  if (!(yield* write(at(group.go), random.bits()))) return failed;
  desk.account.started += 1;
  return yield* watch(seat, lease, task, isHeld);
}

/** Looks at the cores until the task ends, is held for good, or fails. */
function* watch(seat: Seat, lease: Lease, task: Task, wasHeld: boolean): Part<Outcome> {
  const { desk, random } = seat;
  const { account } = desk;
  const at = (offset: number): number => groupAddress(lease.group, offset);
  let isHeld = wasHeld;
  const begunAt = desk.now;
  for (;;) {
    const { plan } = desk;
    yield* wait(random.spread(plan.pollMax));
    const states = yield* readStates(lease);
    const all = (state: number): boolean => states.every((other) => other === state);
    if (all(poolState.done)) {
      if (isHeld && random.chance(0.5)) yield* read(at(group.contextEnded));
      if (isHeld && random.chance(0.5)) yield* write(at(group.hold), 0);
      return { kind: "ended" };
    }
    if (all(poolState.held)) {
      account.held += 1;
      const [first = 0] = lease.cores;
      const step = task.layers.indexOf(yield* read(coreAddress(first, core.nextLayer)));
      if (step < 0) return failed;
      if (!random.chance(plan.resumeShare)) return { kind: "held", step };
      account.resumed += 1;
      isHeld = false;
      yield* write(at(group.hold), 0);
      continue;
    }
    if (states.some((state) => isLost(state))) return failed;
    if (desk.now - begunAt > plan.patience || random.chance(plan.stopShare)) {
      account.stopped += 1;
      yield* write(at(group.stop), random.bits());
      return failed;
    }
    if (isHeld ? random.chance(0.05) : random.chance(plan.holdShare)) {
      isHeld = !isHeld;
      yield* write(at(group.hold), isHeld ? 1 : 0);
    }
  }
}

function isLost(state: number): boolean {
  return state === poolState.free || state === poolState.load || state === poolState.ready || state === poolState.trap;
}

function* readStates(lease: Lease): Part<number[]> {
  const states: number[] = [];
  for (const c of lease.cores) states.push(coreStatus(yield* read(coreAddress(c, core.status))).state);
  return states;
}

/** Waits until no core of the lease loads, runs or halts; stops what runs. */
function* settle(seat: Seat, lease: Lease): Part<void> {
  const { desk, random } = seat;
  for (;;) {
    const states = yield* readStates(lease);
    const some = (...which: readonly number[]): boolean => states.some((state) => which.includes(state));
    if (!some(poolState.load, poolState.run, poolState.held, poolState.halt)) return;
    if (some(poolState.run, poolState.held)) {
      // A core that somebody else moved is stopped in its own group.
      const where = random.chance(0.5) ? lease.group : yield* read(coreAddress(lease.cores[0] ?? 0, core.group));
      if (where !== nobody) yield* write(groupAddress(where, group.stop), 0);
    }
    yield* wait(random.spread(4 * desk.plan.pollMax));
  }
}
