import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { guardOpenBursts } from "../../../src/ports/index.ts";
import type { IdmRig } from "../idm_rig.ts";
import { openGuard, readBurst, shown, writeBurst } from "./rig.ts";

const good = { sel: 0, addr: 2, len: 1 };
const bad = { sel: 0, addr: 0x1000, len: 2 };
const address = 0x10_0020n;

describe.each(["sync", "async_low"] as const)("guard, reset %s", (reset) => {
  let rig: IdmRig;
  beforeAll(async () => {
    rig = await openGuard(reset);
  });
  beforeEach(() => rig.step({ rst_ni: 0 }).step());
  /** Valid, response, last, local. */
  const beat = (): number[] => ["s_rvalid_o", "s_rresp_o", "s_rlast_o", "s_rlocal_o"].map((port) => rig.out(port));
  const outs = (...ports: string[]): number[] => ports.map((port) => rig.out(port));

  describe("reads", () => {
    it("hold a burst until memory takes it, and take no other", () => {
      rig.step(readBurst(good));
      rig.steps(3, readBurst({ ...good, addr: 5 }));
      expect([shown(rig, "ar"), rig.out("s_arready_o")]).toEqual([{ address, len: 1 }, 0]);
      rig.step({ m_arready_i: 1 });
      rig.step();
      expect([shown(rig, "ar"), rig.out("s_arready_o"), rig.state("r_open")]).toEqual([undefined, 1, 1]);
    });

    it("pass the beats of memory", () => {
      rig.step({ ...readBurst(good), m_arready_i: 1 });
      rig.step({ m_arready_i: 1 });
      rig.step({ m_rvalid_i: 1, m_rresp_i: 3, s_rready_i: 1 });
      expect([beat(), rig.out("m_rready_o")]).toEqual([[1, 3, 0, 0], 1]);
      rig.step({ m_rvalid_i: 1, m_rlast_i: 1 });
      expect([beat(), rig.out("m_rready_o")]).toEqual([[1, 0, 1, 0], 0]);
      rig.step({ m_rvalid_i: 1, m_rlast_i: 1, s_rready_i: 1 });
      expect(rig.state("r_open")).toBe(1);
      rig.step({ m_rresp_i: 2, m_rlast_i: 1 });
      expect([beat(), rig.state("r_open")]).toEqual([[0, 0, 0, 0], 0]);
    });

    it("answer a bad burst after those before it, with all its beats", () => {
      rig.step(readBurst(good));
      rig.step({ m_arready_i: 1 });
      rig.step(readBurst(bad));
      expect(rig.out("guard_trap_o")).toBe(0);
      rig.step({ m_rvalid_i: 1, s_rready_i: 1, m_arready_i: 1 });
      expect([rig.out("guard_trap_o"), shown(rig, "ar")]).toEqual([1, undefined]);
      rig.step({ m_rvalid_i: 1, m_rlast_i: 1, s_rready_i: 1, m_arready_i: 1 });
      expect([rig.out("guard_trap_o"), beat(), rig.out("s_arready_o")]).toEqual([0, [1, 0, 1, 0], 0]);
      rig.step({ s_rready_i: 1 });
      expect([beat(), rig.state("ar_valid"), rig.state("r_left")]).toEqual([[0, 0, 0, 0], 1, 0]);
      const beats = [3, 3, 2, 1].map((left, place) => {
        rig.step({ s_rready_i: place === 0 ? 0 : 1, ...readBurst(good) });
        expect([rig.state("r_left"), ...outs("s_arready_o", "m_rready_o")]).toEqual([left, 0, 0]);
        return beat();
      });
      expect(beats).toEqual([
        [1, 2, 0, 1],
        [1, 2, 0, 1],
        [1, 2, 0, 1],
        [1, 2, 1, 1],
      ]);
      rig.step(readBurst(good));
      expect([beat(), rig.out("s_arready_o")]).toEqual([[0, 0, 0, 0], 1]);
      rig.step();
      expect(shown(rig, "ar")).toEqual({ address, len: 1 });
    });

    it("answer a burst of 256 beats with as many", () => {
      rig.step(readBurst({ ...bad, len: 255 }));
      rig.step();
      rig.steps(255, { s_rready_i: 1 });
      expect(beat()).toEqual([1, 2, 0, 1]);
      rig.step({ s_rready_i: 1 });
      expect(beat()).toEqual([1, 2, 1, 1]);
      rig.step();
      expect(beat()).toEqual([0, 0, 0, 0]);
    });

    it("have 15 bursts open at most", () => {
      for (let open = 0; open < guardOpenBursts; open += 1) {
        rig.step(readBurst(good));
        expect([rig.out("s_arready_o"), rig.state("r_open")]).toEqual([1, open]);
        rig.step({ m_arready_i: 1 });
      }
      rig.step({ ...readBurst(good), m_rvalid_i: 1, m_rlast_i: 1, s_rready_i: 1 });
      expect(rig.out("s_arready_o")).toBe(0);
      rig.step({ ...readBurst(good), m_rvalid_i: 1, m_rlast_i: 1, s_rready_i: 1 });
      expect([rig.out("s_arready_o"), rig.state("r_open")]).toEqual([1, 14]);
      rig.step();
      expect(rig.state("r_open")).toBe(14);
    });
  });

  describe("writes", () => {
    it("pass beats and answers of good bursts, as many as are open", () => {
      rig.step({ s_wvalid_i: 1, s_wlast_i: 1, m_wready_i: 1 });
      expect(outs("m_wvalid_o", "m_wlast_o", "s_wready_o")).toEqual([0, 0, 0]);
      rig.step(writeBurst(good));
      rig.step({ s_wvalid_i: 1, m_wready_i: 1, m_awready_i: 1 });
      expect([shown(rig, "aw"), ...outs("m_wvalid_o", "m_wlast_o", "s_wready_o")]).toEqual([
        { address, len: 1 },
        ...[1, 0, 1],
      ]);
      rig.step({ s_wvalid_i: 1, s_wlast_i: 1 });
      expect(outs("m_wvalid_o", "m_wlast_o", "s_wready_o")).toEqual([1, 1, 0]);
      rig.step({ s_wlast_i: 1, m_wready_i: 1 });
      expect([...outs("m_wvalid_o", "m_wlast_o", "s_wready_o"), rig.state("w_open")]).toEqual([0, 0, 1, 1]);
      rig.step({ s_wvalid_i: 1, s_wlast_i: 1, m_wready_i: 1 });
      rig.step({ m_bvalid_i: 1, m_bresp_i: 3 });
      expect([...outs("s_bvalid_o", "s_bresp_o", "m_bready_o"), rig.state("w_open")]).toEqual([1, 3, 0, 0]);
      rig.step({ m_bvalid_i: 1, s_bready_i: 1 });
      expect([...outs("s_bvalid_o", "s_bresp_o", "m_bready_o"), rig.state("b_open")]).toEqual([1, 0, 1, 1]);
      rig.step({ m_bresp_i: 1 });
      expect([...outs("s_bvalid_o", "s_bresp_o"), rig.state("b_open")]).toEqual([0, 0, 0]);
    });

    it("drop a bad burst after the answers before it, and answer it", () => {
      rig.step(writeBurst(good));
      rig.step({ m_awready_i: 1 });
      rig.step({ ...writeBurst(bad), s_wvalid_i: 1, s_wlast_i: 1, m_wready_i: 1 });
      rig.step({ s_wvalid_i: 1, m_wready_i: 1, m_awready_i: 1 });
      expect([rig.out("guard_trap_o"), shown(rig, "aw"), ...outs("m_wvalid_o", "s_wready_o")]).toEqual([
        ...[1, undefined, 0, 0],
      ]);
      rig.step({ m_bvalid_i: 1, s_bready_i: 1 });
      rig.step({ s_wvalid_i: 1 });
      expect([rig.state("w_sink"), rig.out("s_wready_o")]).toEqual([0, 0]);
      rig.step({ s_wvalid_i: 1, ...writeBurst(good) });
      expect([rig.state("w_sink"), ...outs("m_wvalid_o", "s_wready_o", "s_awready_o")]).toEqual([1, 0, 1, 0]);
      rig.step({ s_wlast_i: 1 });
      rig.step({ s_wvalid_i: 1, s_wlast_i: 1, m_wready_i: 1 });
      expect([...outs("m_wvalid_o", "m_wlast_o", "s_wready_o", "s_bvalid_o")]).toEqual([0, 0, 1, 0]);
      rig.step(writeBurst(good));
      expect([rig.state("w_sink"), ...outs("s_bvalid_o", "s_bresp_o", "m_bready_o", "s_awready_o")]).toEqual([
        ...[0, 1, 2, 0, 0],
      ]);
      rig.step({ s_bready_i: 1, m_bvalid_i: 0 });
      expect(outs("s_bvalid_o", "m_bready_o")).toEqual([1, 0]);
      rig.step(writeBurst(good));
      expect(outs("s_bvalid_o", "s_bresp_o", "s_awready_o")).toEqual([0, 0, 1]);
    });

    it("have 15 bursts open at most", () => {
      for (let open = 0; open < guardOpenBursts; open += 1) {
        rig.step({ ...writeBurst(good), s_wvalid_i: open % 2, s_wlast_i: 1, m_wready_i: 1 });
        rig.step({ m_awready_i: 1 });
        expect(rig.state("b_open")).toBe(open + 1);
      }
      rig.step({ ...writeBurst(good), m_bvalid_i: 1, s_bready_i: 1 });
      expect([rig.out("s_awready_o"), rig.state("w_open")]).toEqual([0, 8]);
      rig.step(writeBurst(good));
      expect([rig.out("s_awready_o"), rig.state("b_open")]).toEqual([1, 14]);
    });
  });

  it("traps once for a bad read and a bad write of the same cycle", () => {
    rig.step({ ...readBurst(bad), ...writeBurst(bad) });
    rig.step();
    expect(rig.out("guard_trap_o")).toBe(1);
    rig.step();
    expect(rig.out("guard_trap_o")).toBe(0);
  });
});
