import { expect, it } from "vitest";
import fc from "fast-check";
import { Transfer } from "../../../src/environment/idm_tenants/cores/transfer.ts";
import { makeInstruction, packInstruction } from "../../../src/isa/idm/index.ts";

const shape = fc.record({
  kind: fc.constantFrom("load" as const, "save" as const),
  ddr_addr: fc.nat(100_000),
  len: fc.integer({ min: 1, max: 1024 }),
  lines: fc.integer({ min: 1, max: 8 }),
  stride: fc.nat(65_535),
  slack: fc.integer({ min: -2000, max: 200 }),
});

it("bursts stay in their lines and pages, and are answered before their operation is complete but for a first beat", () => {
  fc.assert(
    fc.property(shape, ({ kind, slack, ...fields }) => {
      const words = fields.len * fields.lines;
      const due = 10 + Math.max(1, words + slack);
      const transfer = new Transfer(kind);
      const said = transfer.begin(packInstruction(makeInstruction(kind, { ...fields, base_sel: 1 }), 1), 0, due);
      expect(said).toBe(words);
      let carried = 0;
      let dataEnd = 0;
      for (let now = 11; now < due + 10; now += 2) {
        transfer.choose(now);
        const { beats, address } = transfer;
        if (beats === 0) continue;
        expect((address & 255) + beats).toBeLessThanOrEqual(256);
        const line = Math.floor(carried / fields.len);
        expect(address).toBe(fields.ddr_addr + line * fields.stride + (carried % fields.len));
        expect((carried % fields.len) + beats).toBeLessThanOrEqual(fields.len);
        dataEnd = Math.max(now + (kind === "load" ? 2 : 1), dataEnd) + beats;
        const answeredAt = dataEnd - 1 + (kind === "save" ? 1 : 0);
        if (carried > 0 || beats > 1) expect(answeredAt).toBeLessThanOrEqual(due);
        carried += beats;
        transfer.taken();
      }
      expect(carried).toBeGreaterThan(0);
      if (slack >= 2 * words + 20) expect(carried).toBe(words);
    }),
    { seed: 1, numRuns: 500 },
  );
});
