import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { guestPage, hypervisorPage, okay, refused, sizes } from "./configs.ts";
import { Rig } from "./rig.ts";

const mode = 0x020;
const meOnline = 0x02c;
const inject = 0x050;
const meQuota = (v: number): number => hypervisorPage(v) + 0x008;
const veQuota = (v: number): number => hypervisorPage(v) + 0x00c;

describe.each(sizes)("control registers of $name", (config) => {
  const { matrixEngines: mes, vectorEngines: ves, vnpus } = config;
  const last = vnpus - 1;
  const one = (v: number, value = 1): number[] => Array.from({ length: vnpus }, (_, u) => (u === v ? value : 0));
  const bits = (value: number): number[] => Array.from({ length: mes }, (_, me) => (value >> me) & 1);
  const irqs = (): number[] => Array.from({ length: vnpus }, (_, v) => rig.out("irq_o", v));
  let rig: Rig;
  beforeAll(async () => {
    rig = await Rig.open(config);
  }, 60_000);
  beforeEach(() => {
    rig.reset();
  });

  describe("bus", () => {
    const offer = (address: number): object => ({ s_axi_awvalid_i: 1, s_axi_awaddr_i: address });
    const data = (word: number): object => ({ s_axi_wvalid_i: 1, s_axi_wdata_i: word, s_axi_wstrb_i: 15 });

    it("takes address and data in any order, and answers two cycles after the later one", () => {
      for (const [first, second] of [
        [offer(0x024), data(7)],
        [data(8), offer(0x024)],
      ] as const) {
        const before = rig.out("slice_cycles_o");
        rig.step({ ...first });
        for (let wait = 0; wait < 3; wait += 1) rig.step();
        expect([rig.out("s_axi_awready_o") + rig.out("s_axi_wready_o"), rig.out("s_axi_bvalid_o")]).toEqual([1, 0]);
        rig.step({ ...second });
        rig.step();
        expect([rig.out("s_axi_awready_o"), rig.out("s_axi_wready_o"), rig.out("s_axi_bvalid_o")]).toEqual([0, 0, 0]);
        expect(rig.out("slice_cycles_o")).toBe(before);
        rig.step({ s_axi_bready_i: 1 });
        expect([rig.out("s_axi_awready_o"), rig.out("s_axi_wready_o"), rig.out("s_axi_bvalid_o")]).toEqual([1, 1, 1]);
        rig.step();
        expect(rig.out("s_axi_bvalid_o")).toBe(0);
      }
      expect(rig.out("slice_cycles_o")).toBe(8);
    });

    it("holds a response until it is taken, and with it the write behind it", () => {
      rig.step({ ...offer(0xffff0), ...data(1) });
      rig.step();
      rig.step({ ...offer(0x024), ...data(9) });
      for (let wait = 0; wait < 3; wait += 1) {
        rig.step();
        expect([rig.out("s_axi_bvalid_o"), rig.out("s_axi_bresp_o"), rig.out("slice_cycles_o")]).toEqual([
          1,
          refused,
          0,
        ]);
        expect(rig.out("s_axi_awready_o")).toBe(0);
      }
      rig.step({ s_axi_bready_i: 1 });
      rig.step({ s_axi_bready_i: 1 });
      expect([rig.out("s_axi_bvalid_o"), rig.out("s_axi_bresp_o"), rig.out("slice_cycles_o")]).toEqual([1, okay, 9]);
      rig.step();
      expect([rig.out("s_axi_bvalid_o"), rig.out("s_axi_bresp_o")]).toEqual([0, 0]);
    });

    it("holds read data until it is taken, and shows none without valid", () => {
      rig.step({ s_axi_arvalid_i: 1, s_axi_araddr_i: 0x000 });
      rig.step();
      rig.step({ s_axi_arvalid_i: 1, s_axi_araddr_i: 0x010 });
      for (let wait = 0; wait < 3; wait += 1) {
        rig.step();
        expect([rig.out("s_axi_rvalid_o"), rig.out("s_axi_rdata_o")]).toEqual([1, 0x564e5055]);
        expect(rig.out("s_axi_arready_o")).toBe(0);
      }
      rig.step({ s_axi_rready_i: 1 });
      rig.step({ s_axi_rready_i: 1 });
      expect([rig.out("s_axi_rvalid_o"), rig.out("s_axi_rdata_o")]).toEqual([1, mes + ves * 256 + vnpus * 65_536]);
      rig.step();
      expect([rig.out("s_axi_rvalid_o"), rig.out("s_axi_rdata_o"), rig.out("s_axi_rresp_o")]).toEqual([0, 0, 0]);
    });

    it("reads the register as it was before a write of the same cycle", () => {
      rig.write(0x028, 11);
      rig.step({ ...offer(0x028), ...data(22), s_axi_arvalid_i: 1, s_axi_araddr_i: 0x028 });
      rig.step();
      rig.step({ s_axi_bready_i: 1, s_axi_rready_i: 1 });
      expect([rig.out("s_axi_rdata_o"), rig.out("switch_cycles_o")]).toEqual([11, 22]);
    });

    it("keeps payloads that were taken, and takes none while it is full", () => {
      rig.step({ ...offer(0x12344) });
      rig.step({ ...offer(0x00028), ...data(5) });
      rig.step();
      rig.step({ s_axi_bready_i: 1 });
      expect([rig.state("aw_valid"), rig.state("aw_address"), rig.state("w_data"), rig.state("w_strobe")]).toEqual([
        ...[0, 0x12344, 5, 15],
      ]);
      expect(rig.out("s_axi_bresp_o")).toBe(refused);
    });

    it("shows no response without valid", () => {
      expect([rig.write(0xffff0, 1), rig.read(0xffff0)]).toEqual([refused, { response: refused, data: 0 }]);
      rig.step();
      expect(
        ["s_axi_bvalid_o", "s_axi_bresp_o", "s_axi_rvalid_o", "s_axi_rresp_o"].map((port) => rig.out(port)),
      ).toEqual([...[0, 0, 0, 0]]);
    });
  });

  describe("quotas", () => {
    it("are never above the engines that there are", () => {
      for (const [address, most] of [
        [meQuota(last), mes],
        [veQuota(last), ves],
      ] as const) {
        for (const above of [most + 1, 0x100, 0x8000_0000, 0xffff_ffff]) {
          expect([above, rig.write(address, above)]).toEqual([above, refused]);
        }
        expect(rig.write(address, most)).toBe(okay);
        expect(rig.word(address)).toBe(most);
        expect(rig.write(address, most)).toBe(okay);
      }
      expect(rig.write(mode, 2)).toBe(okay);
      expect(rig.write(meQuota(last), mes + 1)).toBe(refused);
    });

    it("of VEs are not above them together, in any mode", () => {
      if (vnpus === 1) return;
      for (let v = 0; v < ves; v += 1) {
        const share = rig.word(veQuota(v % vnpus)) + 1;
        expect(rig.write(veQuota(v % vnpus), share)).toBe(okay);
      }
      for (let now = 0; now < 4; now += 1) {
        expect(rig.write(mode, now)).toBe(okay);
        expect(rig.write(veQuota(last), rig.word(veQuota(last)) + 1)).toBe(refused);
      }
      expect(rig.write(veQuota(0), 0)).toBe(okay);
      expect(rig.write(veQuota(last), rig.word(veQuota(last)) + 1)).toBe(okay);
    });

    it("of MEs count in modes 0 and 1, against the engines in service", () => {
      if (vnpus === 1) return;
      const fewer = 2 ** mes - 2;
      expect(rig.write(meQuota(0), mes)).toBe(okay);
      expect(rig.write(meQuota(last), 1)).toBe(refused);
      expect(rig.write(mode, 1)).toBe(okay);
      expect(rig.write(meQuota(last), 1)).toBe(refused);
      expect(rig.write(meOnline, fewer)).toBe(refused);
      expect(rig.out("me_online_o")).toBe(1);
      expect(rig.write(mode, 2)).toBe(okay);
      expect(rig.write(meQuota(last), mes)).toBe(okay);
      expect(rig.write(meOnline, fewer)).toBe(okay);
      for (const now of [0, 1]) expect(rig.write(mode, now + 0x100)).toBe(refused);
      expect([rig.out("mode_o"), rig.out("gang_o")]).toEqual([2, 0]);
      expect(rig.write(mode, 0x103)).toBe(okay);
      expect(rig.write(meQuota(last), 0)).toBe(okay);
      expect(rig.write(mode, 0)).toBe(refused);
      expect(rig.write(meQuota(0), mes - 1)).toBe(okay);
      expect(rig.write(mode, 0)).toBe(okay);
      expect(rig.write(meQuota(0), mes)).toBe(refused);
      expect(rig.write(meOnline, 0xffff_ffff)).toBe(okay);
      expect(rig.word(meOnline)).toBe(2 ** mes - 1);
      expect(rig.write(meQuota(0), mes)).toBe(okay);
    });
  });

  it("takes a silent engine out of service, whatever is written", () => {
    const all = 2 ** mes - 1;
    rig.write(0x034, 1);
    expect(rig.write(meOnline, all, { during: { me_quarantine_i: bits(1) } })).toBe(okay);
    expect(rig.word(meOnline)).toBe(all - 1);
    expect([rig.word(0x030), rig.out("irq_hypervisor_o")]).toEqual([1, 1]);
    rig.write(0x030, 1, { during: { me_quarantine_i: bits(1) } });
    expect(rig.word(0x030)).toBe(1);
    rig.write(0x030, 0xfffe);
    expect(rig.word(0x030)).toBe(1);
    rig.write(0x030, 1);
    expect([rig.word(0x030), rig.out("irq_hypervisor_o")]).toEqual([0, 0]);
    rig.step({ me_quarantine_i: bits(all) });
    expect(rig.word(meOnline)).toBe(0);
    expect([rig.out("irq_hypervisor_o"), rig.state("core_irq_pending"), rig.state("core_irq_enable")]).toEqual([
      1, 1, 1,
    ]);
    rig.write(0x034, 2);
    expect(rig.out("irq_hypervisor_o")).toBe(0);
  });

  it("rings and clears for one cycle, for one vNPU", () => {
    for (const [address, port] of [
      [guestPage(last), "run_o"],
      [hypervisorPage(last) + 4, "clear_o"],
    ] as const) {
      const shown = (): number[] => Array.from({ length: vnpus }, (_, v) => rig.out(port, v));
      expect(rig.write(address, 1)).toBe(okay);
      expect(shown()).toEqual(one(last));
      rig.step();
      expect(shown()).toEqual(one(last, 0));
      expect(rig.write(address, 0xffff_fffe)).toBe(okay);
      expect(shown()).toEqual(one(last, 0));
      expect(rig.word(address)).toBe(0);
    }
  });

  it("keeps an interrupt until software clears it; one that comes then stays", () => {
    const pending = guestPage(last) + 0x008;
    rig.step({ vnpu_done_i: one(last) });
    expect(rig.word(pending)).toBe(1);
    expect(irqs()).toEqual(one(last, 0));
    expect(rig.write(guestPage(last) + 0x00c, 0xffff_fffd)).toBe(okay);
    expect(irqs()).toEqual(one(last));
    rig.write(pending, 2);
    expect(rig.word(pending)).toBe(1);
    rig.write(pending, 1, { during: { vnpu_done_i: one(last) } });
    expect(rig.word(pending)).toBe(1);
    rig.write(pending, 1);
    expect(irqs()).toEqual(one(last, 0));
    if (vnpus > 1) {
      rig.step({ vnpu_done_i: one(0) });
      rig.write(pending, 3);
      expect([rig.word(guestPage(0) + 0x008), rig.word(pending)]).toEqual([1, 0]);
    }
  });

  it("tells a fault when it begins, to the guest once and to the hypervisor while it lasts", () => {
    const pending = guestPage(last) + 0x008;
    rig.write(guestPage(last) + 0x00c, 2);
    rig.write(0x034, 2);
    rig.levels = { vnpu_state_i: one(last, 5), vnpu_fault_code_i: one(last, 9), vnpu_group_i: one(last, 0xabcd) };
    rig.step();
    expect([rig.state("fault_before", last), ...irqs(), rig.out("irq_hypervisor_o")]).toEqual([0, ...one(last, 0), 0]);
    rig.step();
    expect([rig.state("fault_before", last), ...irqs(), rig.out("irq_hypervisor_o")]).toEqual([1, ...one(last), 1]);
    expect(rig.word(guestPage(last) + 0x004)).toBe(0xabcd_0095);
    expect(rig.word(0x038)).toBe(2 ** last);
    rig.write(pending, 2);
    expect([rig.word(pending), ...irqs(), rig.out("irq_hypervisor_o")]).toEqual([0, ...one(last, 0), 1]);
    rig.levels = {};
    rig.step();
    rig.step();
    expect([rig.out("irq_hypervisor_o"), rig.word(0x038)]).toEqual([0, 0]);
    rig.step({ vnpu_state_i: one(last, 5) });
    expect(rig.word(pending)).toBe(2);
  });

  it("injects until it is told that it is done", () => {
    const shown = (): number[] => ["inject_valid_o", "inject_row_o", "inject_vnpu_o"].map((port) => rig.out(port));
    expect(rig.write(inject, 3 + last * 256)).toBe(okay);
    expect(shown()).toEqual([1, 1, last]);
    rig.step({ inject_done_i: 1 });
    rig.step();
    expect(shown()).toEqual([0, 0, 0]);
    expect(rig.word(inject)).toBe(2 + last * 256);
    if (vnpus < 32) expect(rig.write(inject, 1 + vnpus * 256)).toBe(refused);
    expect(rig.write(inject, 31 * 256)).toBe(okay);
    expect(rig.out("inject_valid_o")).toBe(0);
    rig.write(inject, 1);
    expect(rig.write(inject, 3, { during: { inject_done_i: 1 } })).toBe(okay);
    expect(shown()).toEqual([1, 1, 0]);
    expect(rig.write(0x000, 0, { during: { inject_done_i: 1 } })).toBe(refused);
    expect(shown()).toEqual([0, 0, 0]);
  });

  it("counts what happens, per vNPU", () => {
    const counters = (v: number): number[] => [0x010, 0x018, 0x020].map((offset) => rig.word(guestPage(v) + offset));
    const owners = Array.from({ length: mes }, (_, me) => (me === 0 ? 0 : last));
    rig.step({ me_busy_i: bits(2 ** mes - 1), me_vnpu_i: owners, ve_grants_i: one(last, ves), preempted_i: one(0) });
    rig.step({ me_busy_i: bits(1), me_vnpu_i: owners, ve_grants_i: one(0), preempted_i: one(last), trace_drop_i: 1 });
    rig.step({ trace_drop_i: 1, me_vnpu_i: owners });
    const engines = (v: number): number => owners.filter((owner) => owner === v).length;
    expect(counters(0)).toEqual([engines(0) + 1, last === 0 ? ves + 1 : 1, last === 0 ? 2 : 1]);
    if (vnpus > 1) expect(counters(last)).toEqual([engines(last), ves, 1]);
    expect(rig.word(0x048)).toBe(2);
    const cycles = rig.word(0x040);
    expect(rig.word(0x040)).toBe(cycles + 3);
    expect([rig.state("trace_drops"), rig.state("me_cycles", 0)]).toEqual([2, engines(0) + 1]);
    expect([rig.state("ve_slots", last * 2), rig.state("preempts", last * 2)]).toEqual([
      ves + (last === 0 ? 1 : 0),
      last === 0 ? 2 : 1,
    ]);
  });
});

describe("high halves", () => {
  it("are those of the moment at which a low half was read", async () => {
    const [config] = sizes;
    if (config === undefined) throw new Error("There is no size.");
    // Counters that begin just below a carry into their high half; dropped records just below their end.
    const rig = await Rig.open(config, (text) =>
      text
        .replaceAll("count_q <= 64'd0;", "count_q <= 64'h00000004fffffffe;")
        .replaceAll("trace_drops_q <= 32'd0;", "trace_drops_q <= 32'hfffffffe;"),
    );
    const preempts = guestPage(1) + 0x020;
    expect(rig.read(preempts).data).toBe(0xffff_fffe);
    rig.step({ preempted_i: [0, 1, 0], trace_drop_i: 1 });
    rig.step({ preempted_i: [0, 1, 0], trace_drop_i: 1 });
    rig.step({ trace_drop_i: 1 });
    expect(rig.word(preempts + 4)).toBe(4);
    expect(rig.word(0x044)).toBe(4);
    expect([rig.word(preempts), rig.state("latched")]).toEqual([0, 5]);
    expect([rig.word(0x048), rig.word(guestPage(0) + 0x014)]).toEqual([0xffff_ffff, 5]);
    expect(rig.word(guestPage(2) + 0x018)).toBe(0xffff_fffe);
    expect(rig.word(preempts + 4)).toBe(4);
    expect(rig.read(guestPage(3) + 0x020).response).toBe(refused);
    expect(rig.state("latched")).toBe(4);
    rig.word(0x040);
    expect([rig.state("latched"), rig.state("cycles", 1)]).toEqual([5, 5]);
  });
});
