import { poolState } from "../../../ports/first_level_idm.ts";
import { core, coreAddress, coreStatus, segmentAddress } from "../bus/registers.ts";
import { addressSpace, wordParts } from "../memory/images.ts";
import type { Task, TaskImage } from "../memory/task.ts";
import type { Lease } from "./lease.ts";
import { read, wait, write, writeAddress, type Part, type Seat } from "./thread.ts";

/** Loads a step of a task into the cores of a lease, and waits until all are ready. */
export function* loadTask(seat: Seat, lease: Lease, task: Task, step: number): Part<boolean> {
  const { desk, random } = seat;
  const { plan } = desk;
  const images = task.images(lease.cores);
  for (const [member, c] of lease.cores.entries()) {
    const image = images[member];
    if (image === undefined || !(yield* loadCore(seat, c, image, step, task.layers[step] ?? 0))) return false;
    const needsSegments = desk.drawSegment !== undefined && desk.hasSegments[c] === 0;
    if (needsSegments || random.chance(plan.segmentShare)) yield* setSegments(seat, c);
  }
  for (let left = [...lease.cores]; left.length > 0;) {
    yield* wait(random.spread(plan.pollMax));
    const c = left[random.below(left.length)] ?? 0;
    const { state } = coreStatus(yield* read(coreAddress(c, core.status)));
    if (state === poolState.ready) left = left.filter((other) => other !== c);
    else if (state !== poolState.load) return false;
  }
  return true;
}

function* loadCore(seat: Seat, c: number, image: TaskImage, step: number, layer: number): Part<boolean> {
  const { desk, random } = seat;
  const { plan, images } = desk;
  const at = (offset: number): number => coreAddress(c, offset);
  const words = image.words.length / wordParts;
  const isShort = random.chance(plan.shortLoadShare);
  if (random.chance(plan.injectShare)) yield* write(at(core.inject), 1);
  if (random.chance(0.3)) yield* write(at(core.watchdog), random.spread(plan.watchdogMax + 1) - 1);
  yield* writeAddress(at(core.loadAddressLow), images.place(image.words, c));
  const isStartedFirst = random.chance(0.5);
  if (isStartedFirst) yield* setStart(c, image, step, layer);
  if (!(yield* write(at(core.load), isShort ? Math.max(1, words - random.spread(4)) : words))) return false;
  if (!isStartedFirst) yield* setStart(c, image, step, layer);
  return true;
}

function* setStart(c: number, image: TaskImage, step: number, layer: number): Part<void> {
  yield* write(coreAddress(c, core.startPc), image.starts[step] ?? 0);
  yield* write(coreAddress(c, core.startLayer), layer);
}

/** Gives a core its segments: ranges of memory, whole pages at the beginning. */
function* setSegments({ desk, random }: Seat, c: number): Part<void> {
  for (let segment = 0; segment < 4; segment += 1) {
    const drawn = desk.drawSegment?.(random);
    const { base, bytes } = drawn ?? { base: random.below(2 ** 28) * 0x1000, bytes: random.spread(2 ** 20) * 16 };
    yield* writeAddress(segmentAddress(c, segment, 0), base);
    yield* writeAddress(segmentAddress(c, segment, 2), Math.min(base + bytes, addressSpace - 16));
  }
  desk.hasSegments[c] = 1;
}
