import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import type { IdmRig } from "../idm_rig.ts";
import { openGuard, readBurst, segmentDrive, segments, shown, writeBurst, type Burst, type Segments } from "./rig.ts";

let rig: IdmRig;
beforeAll(async () => {
  rig = await openGuard("sync");
});

/** Takes the burst on both sides at once; what memory is then shown, and whether the guard traps. */
function take(burst: Burst, list: Segments): unknown[] {
  rig.step({ ...segmentDrive(list), ...readBurst(burst), ...writeBurst(burst) });
  // The segments of the cycle in which it is taken count; those of the next do not.
  rig.step({ guard_base_i: [], guard_limit_i: [], m_arready_i: 1, m_awready_i: 1 });
  const found = [shown(rig, "ar"), shown(rig, "aw"), rig.out("guard_trap_o")];
  finish(burst.len);
  return found;
}

/** Whatever is under way, memory answers it, and the core takes all. */
function finish(len: number): void {
  const local = rig.state("ar_bad") === 1;
  rig.step({ s_wvalid_i: 1, s_wlast_i: 1, m_wready_i: 1, s_bready_i: 1, s_rready_i: local ? 1 : 0 });
  if (!local) rig.step({ m_rvalid_i: 1, m_rlast_i: 1, s_rready_i: 1 });
  rig.step({ s_wvalid_i: local ? 1 : 0, s_wlast_i: 1, s_bready_i: 1, s_rready_i: 1, m_bvalid_i: local ? 0 : 1 });
  rig.steps(local ? len + 2 : 0, { s_rready_i: 1, s_bready_i: 1 });
  rig.step();
  const idle = ["ar_valid", "r_open", "r_left", "aw_valid", "w_open", "b_open", "w_sink", "b_local"];
  expect(idle.map((name) => rig.state(name))).toEqual(idle.map(() => 0));
}

/** What a guard of unlimited width does: undefined where the burst is bad. */
function expected({ sel, addr, len }: Burst, list: Segments): unknown[] {
  const [base, limit] = list[sel] ?? [0n, 0n];
  const first = base + 16n * BigInt(addr);
  const behind = first + 16n * BigInt(len + 1);
  const bad = sel > 3 || behind > limit || first / 4096n !== (behind - 1n) / 4096n;
  const good = { address: first, len };
  return bad ? [undefined, undefined, 1] : [good, good, 0];
}

describe("a burst", () => {
  it("may end with its segment, and no unit behind it", () => {
    const cases: readonly Burst[] = [
      ...[0xff0, 0xff1, 0xfff, 0x1000].flatMap((addr) => [0, 14, 15, 16].map((len) => ({ sel: 0, addr, len }))),
      ...[0xfd, 0xfe, 0xff].flatMap((addr) => [0, 1, 2].map((len) => ({ sel: 1, addr, len }))),
      ...[0, 1, 2 ** 32 - 1].flatMap((addr) => [0, 1].map((len) => ({ sel: 2, addr, len }))),
      ...[0, 1, 2 ** 32 - 1].map((addr) => ({ sel: 3, addr, len: 0 })),
      ...[4, 5, 6, 7].map((sel) => ({ sel, addr: 0, len: 0 })),
    ];
    for (const burst of cases) expect(take(burst, segments), JSON.stringify(burst)).toEqual(expected(burst, segments));
  });

  it("does not wrap past 2^40, nor cross a page", () => {
    const whole: Segments = [[0xff_ffff_f000n, 0xff_ffff_fff0n], ...segments.slice(1)];
    const cases = [0, 1, 0xff, 0x100, 2 ** 32 - 1].flatMap((addr) =>
      [0, 254, 255].map((len) => ({ sel: 0, addr, len })),
    );
    for (const burst of cases) expect(take(burst, whole)).toEqual(expected(burst, whole));
    const two: Segments = [[0x1000n, 0xf000n], ...segments.slice(1)];
    for (const addr of [0, 1, 0x80, 0xff, 0x100]) {
      for (const len of [0, 126, 127, 128, 254, 255]) {
        const burst = { sel: 0, addr, len };
        expect(take(burst, two), JSON.stringify(burst)).toEqual(expected(burst, two));
      }
    }
  });

  it("goes where arithmetic without width says, with any segments", () => {
    const page = fc.integer({ min: 0, max: 2 ** 28 - 1 });
    const segment = fc
      .tuple(page, fc.oneof(fc.integer({ min: -2, max: 600 }), fc.integer({ min: 0, max: 2 ** 31 })))
      .map(([first, units]): [bigint, bigint] => {
        const base = BigInt(first) * 4096n;
        const limit = base + 16n * BigInt(units);
        return [base, limit < 0n ? 0n : limit % (1n << 40n)];
      });
    const burst = fc.record({
      sel: fc.oneof({ weight: 9, arbitrary: fc.integer({ min: 0, max: 3 }) }, fc.integer({ min: 4, max: 7 })),
      addr: fc.oneof(fc.integer({ min: 0, max: 700 }), fc.integer({ min: 0, max: 2 ** 32 - 1 })),
      len: fc.oneof(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 255 })),
    });
    fc.assert(
      fc.property(fc.tuple(segment, segment, segment, segment), burst, (list, one) => {
        expect(take(one, list)).toEqual(expected(one, list));
      }),
      { seed: 7, numRuns: 300 },
    );
  });
});
