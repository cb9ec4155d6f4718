import { beforeAll, describe, expect, it } from "vitest";
import { configHash } from "../../../src/config/config.ts";
import { fieldMask, registerPages, registerReset, type RegisterPage } from "../../../src/isa/registers/index.ts";
import { indexBits } from "../../../src/ports/index.ts";
import { guestPage, hypervisorPage, okay, refused, sizes } from "./configs.ts";
import { Rig } from "./rig.ts";

describe.each(sizes)("registers of $name", (config) => {
  const { matrixEngines: mes, vectorEngines: ves, vnpus } = config;
  const pages = registerPages({ ...config, configHash: configHash(config) });
  const last = vnpus - 1;
  const base = ({ firstPage, count }: RegisterPage): number => (firstPage + count - 1) * 4096;
  let rig: Rig;
  beforeAll(async () => {
    rig = await Rig.open(config);
  }, 60_000);

  it("has its reset values", () => {
    rig.reset();
    for (const entry of ["aw_valid", "w_valid", "ar_valid", "irq_pending", "latched"]) expect(rig.state(entry)).toBe(0);
    for (const page of pages) {
      for (const register of page.registers.filter(({ name }) => !name.startsWith("CYCLES"))) {
        expect([register.name, rig.word(base(page) + register.offset)]).toEqual([
          register.name,
          registerReset(register),
        ]);
      }
    }
    expect(rig.word(0x000)).toBe(0x564e5055);
    expect(rig.word(0x004)).toBe(0x0001_0000);
    expect(rig.word(0x008)).toBe(Number.parseInt(configHash(config).slice(0, 8), 16));
    expect(rig.word(0x00c)).toBe(Number.parseInt(configHash(config).slice(8, 16), 16));
    expect(rig.word(0x010)).toBe(mes + ves * 256 + vnpus * 65_536);
    expect(rig.word(0x014)).toBe(config.saveLimitCycles + config.answerLimitCycles * 65_536);
    expect(rig.word(0x02c)).toBe(2 ** mes - 1);
  });

  it("keeps what is written to each register, and no other changes", () => {
    rig.reset();
    const legal: Readonly<Record<string, number>> = { ME_QUOTA: 1, VE_QUOTA: 1, INJECT: 2 + last * 256 };
    const expected = new Map<number, number>();
    const written = new Set<number>();
    for (const page of pages) {
      for (const { name, offset, access, fields } of page.registers) {
        if (name.startsWith("CYCLES")) continue;
        const address = base(page) + offset;
        const mask = fields.reduce((all, field) => all + fieldMask(field), 0);
        if (access === "rw" || access === "idle") written.add(address);
        expected.set(address, access === "rw" || access === "idle" ? (legal[name] ?? mask) : rig.word(address));
      }
    }
    for (const address of written) {
      const word = expected.get(address) ?? 0;
      const raw = [0x008, 0x00c].includes(address % 4096) || address === 0x050 ? word : 0xffff_ffff;
      expect([address.toString(16), rig.write(address, raw)]).toEqual([address.toString(16), okay]);
    }
    for (const [address, word] of expected)
      expect([address.toString(16), rig.word(address)]).toEqual([address.toString(16), word]);
    for (let v = 0; v < last; v += 1) {
      for (const { offset } of pages[1]?.registers ?? []) expect(rig.word(hypervisorPage(v) + offset)).toBe(0);
    }
    expect(rig.out("mode_o")).toBe(3);
    expect(rig.out("gang_o")).toBe(1);
    expect(rig.out("slice_cycles_o")).toBe(0xff_ffff);
    expect(rig.out("switch_cycles_o")).toBe(0xffff);
    for (const port of ["vnpu_enable_o", "vnpu_harvest_o", "vnpu_lend_o", "stop_o", "me_quota_o", "ve_quota_o"]) {
      expect(rig.out(port, last)).toBe(1);
    }
    expect(rig.out("vnpu_priority_o", last)).toBe(127);
    for (const port of ["table_base_o", "code_base_o", "context_base_o"]) {
      expect([0, 1, 2].map((part) => rig.out(port, last * 3 + part))).toEqual([0xfff0, 0xffff, 0xffff]);
    }
    expect(rig.out("table_rows_o", last)).toBe(0xffff);
    expect(rig.out("code_bytes_o", last)).toBe(0xffff_ffff);
    expect(rig.out("context_bytes_o", last)).toBe(0xffff_ffff);
  });

  it("keeps each bit at its own place, and shows it there", () => {
    rig.reset();
    for (const page of pages) {
      for (const { name, offset, access, fields } of page.registers) {
        if ((access !== "rw" && access !== "idle") || name.endsWith("QUOTA")) continue;
        const inject = 0x003 + (2 ** indexBits(vnpus) - 1) * 0x100;
        const mask = name === "INJECT" ? inject : fields.reduce((all, field) => all + fieldMask(field), 0);
        for (let bit = 0; bit < 32; bit += 1) {
          const word = (1 << bit) >>> 0;
          expect([name, bit, rig.write(base(page) + offset, word)]).toEqual([name, bit, okay]);
          expect([name, bit, rig.word(base(page) + offset)]).toEqual([name, bit, (word & mask) >>> 0]);
        }
      }
    }
    for (const [bit, port] of ["vnpu_enable_o", "vnpu_harvest_o", "vnpu_lend_o", "stop_o"].entries()) {
      rig.write(hypervisorPage(last), 2 ** bit);
      expect([port, rig.out(port, last)]).toEqual([port, 1]);
      rig.write(hypervisorPage(last), 15 - 2 ** bit);
      expect([port, rig.out(port, last)]).toEqual([port, 0]);
    }
    for (const [offset, port] of [
      [0x020, "table_base_o"],
      [0x030, "code_base_o"],
      [0x040, "context_base_o"],
    ] as const) {
      rig.write(hypervisorPage(last) + offset, 0x89ab_cde7 + offset * 16);
      rig.write(hypervisorPage(last) + offset + 4, 0x1234_4567);
      const parts = [0, 1, 2].map((part) => rig.out(port, last * 3 + part));
      expect(parts).toEqual([0xcde0 + offset * 16, 0x89ab, 0x4567]);
    }
    rig.write(0x020, 0x002);
    expect([rig.out("mode_o"), rig.out("gang_o")]).toEqual([2, 0]);
    rig.write(0x020, 0x101);
    expect([rig.out("mode_o"), rig.out("gang_o")]).toEqual([1, 1]);
  });

  it("refuses what names no register, in reads and in writes", () => {
    rig.reset();
    const places = [
      ...[0x018, 0x01c, 0x03c, 0x04c, 0x054, 0x080, 0x0a0, 0x420, 0x820, 0xffc].map((offset) => offset),
      ...[0x014, 0x01c, 0x02c, 0x04c, 0x050, 0x080, 0x800].map((offset) => hypervisorPage(last) + offset),
      ...[0x028, 0x02c, 0x040, 0x088, 0x808].map((offset) => guestPage(last) + offset),
      ...[1, 2, 3].map((byte) => 0x024 + byte),
      ...[1, 2, 3].map((byte) => hypervisorPage(0) + 0x010 + byte),
      ...[hypervisorPage(vnpus), guestPage(vnpus), 0x0_1000, 0x2_0000, 0x3_f000, 0xc_0000, 0xf_f000],
      ...(vnpus < 32 ? [hypervisorPage(31), guestPage(31)] : []),
    ];
    const shown = (): number[] => [rig.out("slice_cycles_o"), rig.out("mode_o"), rig.out("vnpu_priority_o")];
    for (const place of places) {
      expect([place.toString(16), rig.read(place)]).toEqual([place.toString(16), { response: refused, data: 0 }]);
      expect([place.toString(16), rig.write(place, 3)]).toEqual([place.toString(16), refused]);
      expect(shown()).toEqual([0, 0, 0]);
    }
    for (const page of pages) {
      for (const { name, offset } of page.registers.filter(({ access }) => access === "ro")) {
        expect([name, rig.write(base(page) + offset, 1)]).toEqual([name, refused]);
      }
    }
  });

  it("refuses a write that leaves out bytes", () => {
    rig.reset();
    for (let strobe = 0; strobe < 15; strobe += 1) {
      expect(rig.write(0x024, 0x1234, { strobe })).toBe(refused);
      expect(rig.write(guestPage(0), 1, { strobe })).toBe(refused);
      expect(rig.out("run_o")).toBe(0);
    }
    expect(rig.word(0x024)).toBe(0);
  });

  it("writes segments only while their vNPU rests", () => {
    rig.reset();
    const others = Array.from({ length: vnpus }, (_, v) => (v === last ? 0 : 2));
    const offsets = [0x020, 0x024, 0x028, 0x030, 0x034, 0x038, 0x040, 0x044, 0x048];
    for (let state = 0; state < 8; state += 1) {
      const during = { vnpu_state_i: others.map((other, v) => (v === last ? state : other)) };
      const rests = [0, 4, 5].includes(state);
      for (const offset of offsets) {
        const answer = rig.write(hypervisorPage(last) + offset, 0x1230 + state * 0x100, { during });
        expect([state, offset, answer]).toEqual([state, offset, rests ? okay : refused]);
      }
      expect(rig.write(hypervisorPage(last) + 0x010, state, { during })).toBe(okay);
      const newest = rests ? state : state < 4 ? 0 : 5;
      expect(rig.word(hypervisorPage(last) + 0x038)).toBe(0x1230 + newest * 0x100);
    }
  });
});
