import { guardSegments } from "../../ports/address_guard.ts";
import type { Random } from "../random.ts";

/** A burst as a core asks for it. */
export interface GuardBurst {
  /** Segment; 4 to 7 name none. */
  readonly select: number;
  /** In units of 16 bytes, 0 to 2³² − 1. */
  readonly offset: number;
  /** Beats less one. */
  readonly length: number;
}

/** What bursts are like. */
export interface BurstShape {
  /** Share of bursts that are refused, mostly. */
  readonly badShare: number;
  /** Most beats: 1 to 256, spread. */
  readonly beatsMax: number;
  /** Share of bursts with as many beats as a burst can have. */
  readonly longShare: number;
}

const beatBytes = 16;
const pageBytes = 4096;
const pageBeats = pageBytes / beatBytes;
const offsets = 2 ** 32;
/** Bytes that an address of 40 bits names. */
const space = 2 ** 40;

/** Draws base and limit of a segment: of any size, empty, at the top of the address space, or all of it. */
export function drawSegment(random: Random): readonly [base: number, limit: number] {
  const page = pageBytes * random.below(2 ** 28);
  switch (random.below(12)) {
    case 0:
      return [page, page];
    case 1:
      return [page, beatBytes * random.below(2 ** 32) * 16];
    case 2:
      return [0, space - beatBytes];
    case 3:
    case 4: {
      const base = space - pageBytes * random.spread(2 ** 12);
      return [
        base,
        random.chance(0.5) ? space - beatBytes : base + beatBytes * random.below((space - base) / beatBytes),
      ];
    }
    case 5:
      // Less than a page.
      return [page, page + beatBytes * random.spread(pageBeats)];
    default: {
      const bytes = random.chance(0.5) ? pageBytes * random.spread(2 ** 16) : beatBytes * random.spread(2 ** 20);
      return [page, Math.min(space - beatBytes, page + bytes)];
    }
  }
}

/** Draws a burst for these segments, good or bad, often right at a limit or at a page's end. */
export function drawBurst(
  random: Random,
  base: readonly number[],
  limit: readonly number[],
  shape: BurstShape,
): GuardBurst {
  const beats = shape.longShare > 0 && random.chance(shape.longShare) ? pageBeats : random.spread(shape.beatsMax);
  const select = random.below(guardSegments);
  const first = base[select] ?? 0;
  const bytes = (limit[select] ?? 0) - first;
  const at = (offset: number, length = beats): GuardBurst => {
    const inside = Math.min(offsets - 1, Math.max(0, Math.floor(offset)));
    return { select, offset: inside, length: length - 1 };
  };
  if (random.chance(shape.badShare)) {
    const anywhere = random.below(Math.max(1, Math.min(offsets, bytes / beatBytes)));
    switch (random.below(6)) {
      case 0:
        return { select: random.between(guardSegments, 7), offset: anywhere, length: beats - 1 };
      case 1:
        // Over the limit by one beat to all.
        return at(bytes / beatBytes - beats + random.between(1, beats));
      case 2:
        return at(bytes / beatBytes - beats + 1);
      case 3:
        return at(bytes / beatBytes + random.spread(2 ** 30));
      case 4: {
        // Over a page's end by one beat or more.
        const page = anywhere - (anywhere % pageBeats);
        const some = Math.max(2, beats);
        return at(page + pageBeats - (random.chance(0.5) ? some - 1 : random.between(1, some - 1)), some);
      }
      default:
        // Beyond the address space, where there is a way to it: small addresses if it wrapped.
        return at((space - first) / beatBytes + (random.chance(0.3) ? -random.below(beats) : random.below(2 ** 16)));
    }
  }
  if (bytes < beatBytes * beats) return at(random.below(Math.max(1, bytes / beatBytes)), 1);
  const pages = Math.max(1, Math.floor(Math.min(bytes, offsets * beatBytes) / pageBytes));
  const page = pageBeats * random.below(pages);
  switch (random.below(4)) {
    case 0:
      return at(bytes / beatBytes - beats);
    case 1:
      return at(page + pageBeats - beats);
    case 2:
      return at(page);
    default:
      return at(page + random.below(pageBeats - beats + 1));
  }
}
