import { wordParts } from "../../../isa/idm/index.ts";
import { poolState } from "../../../ports/first_level_idm.ts";
import { core, coreAddress, coreStatus, segmentAddress } from "../../first_level_idm/bus/registers.ts";
import type { TaskImage } from "../../first_level_idm/memory/task.ts";
import { nobody, type Desk } from "./desk.ts";
import { read, write, writeAddress, type Part } from "./step.ts";

/** Programs of a group that lie in memory. */
export interface PlacedImages {
  readonly cores: readonly number[];
  readonly images: readonly TaskImage[];
  /** By member: first byte. */
  readonly addresses: readonly number[];
}

/** Gives a core the segments of a user, if it has not got them. It is not in Run or Halt. */
export function* setSegments(desk: Desk, user: number, c: number): Part<void> {
  if (desk.segmentsOf[c] === user) return;
  const before = desk.segments[desk.segmentsOf[c] ?? nobody];
  for (const [segment, [base, limit]] of (desk.segments[user] ?? []).entries()) {
    const [baseBefore, limitBefore] = before?.[segment] ?? [0, 0];
    // One without room refuses every burst, as it does after reset.
    if (base === limit && baseBefore === limitBefore) continue;
    yield* writeAddress(segmentAddress(c, segment, 0), base);
    yield* writeAddress(segmentAddress(c, segment, 2), limit);
  }
  desk.segmentsOf[c] = user;
}

/** Lets the programs be compiled, and lays them down in memory. @throws {RangeError} for what no core has room for. */
export function placeImages(desk: Desk, user: number, cores: readonly number[], from: number): PlacedImages {
  const { sizes, users, images: memory } = desk;
  const plan = users[user];
  const images = plan?.images(cores, from) ?? [];
  if (images.length !== cores.length) {
    throw new RangeError(`User ${plan?.name ?? user}: ${images.length} programs for ${cores.length} cores.`);
  }
  for (const [member, { words }] of images.entries()) {
    const length = words.length / wordParts;
    if (length >= 1 && length <= sizes.instructionWords) continue;
    throw new RangeError(
      `User ${plan?.name ?? user}: the program of core ${cores[member] ?? member} has ${length} words; allowed are 1 to ${sizes.instructionWords}.`,
    );
  }
  return { cores, images, addresses: images.map(({ words }, member) => memory.place(words, cores[member] ?? 0)) };
}

/** Says where the programs lie and with which step each core begins. */
export function* setStart({ cores, images, addresses }: PlacedImages, step: number, layer: number): Part<void> {
  for (const [member, c] of cores.entries()) {
    yield* writeAddress(coreAddress(c, core.loadAddressLow), addresses[member] ?? 0);
    yield write(coreAddress(c, core.startPc), images[member]?.starts[step] ?? 0);
    yield write(coreAddress(c, core.startLayer), layer);
  }
}

/** Orders the loads of a group, and waits until all of its cores are ready. */
export function* loadAll(desk: Desk, user: number, { cores, images }: PlacedImages): Part<void> {
  const account = desk.accounts[user];
  for (const [member, c] of cores.entries()) {
    const words = (images[member]?.words.length ?? 0) / wordParts;
    yield write(coreAddress(c, core.load), words);
    if (account !== undefined) account.programWords += words;
  }
  for (const c of cores) yield* awaitState(c, poolState.load, poolState.ready);
}

/** Looks at a core until it has left one state for another. @throws {Error} when it comes to a third. */
export function* awaitState(c: number, before: number, after: number): Part<void> {
  for (;;) {
    const { state, trapCode } = coreStatus(yield read(coreAddress(c, core.status)));
    if (state === after) return;
    if (state === before) continue;
    throw new Error(
      `Core ${c} is in state ${state}, trap code ${trapCode}; allowed are states ${before} and ${after}.`,
    );
  }
}
