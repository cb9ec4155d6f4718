import { beforeAll, describe, expect, it } from "vitest";
import { configHash } from "../../../src/config/config.ts";
import { poolBlocks, type PoolRegister } from "../../../src/isa/idm_registers/index.ts";
import { fieldMask } from "../../../src/isa/registers/index.ts";
import { at, okay, refused, sizes } from "./configs.ts";
import { Rig } from "./rig.ts";

describe.each(sizes)("registers of $name", (config) => {
  const { cores, barrierStages } = config;
  const blocks = poolBlocks({ ...config, configHash: configHash(config) });
  const places = blocks.flatMap((block) =>
    Array.from({ length: block.count }, (_, number) =>
      block.registers.map((register) => ({
        number,
        register,
        address: block.base + number * block.stride + register.offset,
      })),
    ).flat(),
  );
  const mask = ({ fields }: PoolRegister): number => fields.reduce((all, field) => all + fieldMask(field), 0);
  const fresh = (number: number, { name, fields }: PoolRegister): number => {
    if (name === "GROUP") return number;
    if (name === "STATUS") return 0x200;
    return fields.reduce((all, { reset, lsb }) => all + (reset ?? 0) * 2 ** lsb, 0);
  };
  let rig: Rig;
  beforeAll(async () => {
    rig = await Rig.open(config);
  }, 60_000);

  it("have their reset values, whatever was written before the reset", () => {
    for (let round = 0; round < 2; round += 1) {
      rig.reset();
      for (const { number, register, address } of places) {
        expect([register.name, number, rig.word(address)]).toEqual([register.name, number, fresh(number, register)]);
      }
      expect(rig.word(0)).toBe(0x5649444d);
      expect(rig.word(4)).toBe(0x10000);
      expect(rig.word(8)).toBe(Number.parseInt(configHash(config).slice(0, 8), 16));
      expect(rig.word(12)).toBe(cores + config.fifoDepth * 256 + barrierStages * 2 ** 16 + 6 * 2 ** 20);
      for (const { register, address } of places.filter(({ register: { access } }) => access === "rw")) {
        if (register.name !== "GROUP") expect(rig.write(address, 0xffff_ffff)).toBe(okay);
      }
      rig.reset();
      // Of each core one word is written: no other may show what stood there before the reset.
      for (let c = 0; c < cores; c += 1) rig.set(at.startLayer(c), 0);
    }
  });

  it("keep what is written, and no other changes", () => {
    rig.reset();
    const kept = places.filter(({ register: { access, name } }) => access === "rw" && name !== "GROUP");
    const word = (k: number, register: PoolRegister): number => {
      const bits = Math.imul(k + 1, 0x9e37_79b1) >>> 0;
      return (register.name === "HOLD" ? 0 : (bits & mask(register)) >>> 0) >>> 0;
    };
    kept.forEach(({ register, address }, k) => expect(rig.write(address, word(k, register))).toBe(okay));
    kept.forEach(({ register, address }, k) => {
      expect([register.name, rig.word(address)]).toEqual([register.name, word(k, register)]);
    });
    for (const [name, port] of [
      ["SEG", "guard"],
      ["WATCHDOG", "watchdog_o"],
    ] as const) {
      for (const { number, register, address } of kept.filter((one) => one.register.name.startsWith(name))) {
        if (port === "watchdog_o") expect(rig.out(port, number)).toBe(rig.word(address));
        else {
          const segment = Number(register.name[3]);
          const wide = register.name.includes("BASE") ? "guard_base_o" : "guard_limit_o";
          const [low, high] = [0, 1].map((half) => rig.out(wide, 8 * number + 2 * segment + half)) as [number, number];
          const value = BigInt(low) + (BigInt(high) << 20n);
          const half = register.name.endsWith("LO") ? value & 0xffff_ffffn : value >> 32n;
          expect([register.name, half]).toEqual([register.name, BigInt(rig.word(address))]);
        }
      }
    }
  });

  it("are nowhere else, and are written whole", () => {
    rig.reset();
    const known = new Set(places.map(({ address }) => address));
    const others = [
      0x38,
      0x800,
      0x1014,
      0x1000 + 0x20 * cores,
      0x2028,
      0x100c,
      0x2080,
      0x2000 + 0x100 * cores,
      0x4000,
      0xfffc,
    ];
    for (const address of [...others, 0x0001, 0x2042, 0x1003]) {
      if (known.has(address)) throw new Error(`${address.toString(16)} is a register.`);
      expect([address, rig.read(address)[0], rig.write(address, 0)]).toEqual([address, refused, refused]);
    }
    for (const { register, address } of places) {
      if (register.access === "ro") expect([register.name, rig.write(address, 0)]).toEqual([register.name, refused]);
      expect([register.name, rig.write(address, 0, {}, 7)]).toEqual([register.name, refused]);
    }
    expect(rig.write(at.group(0), cores)).toBe(refused);
    expect(rig.write(at.group(0), 2 ** 31)).toBe(refused);
    expect(rig.write(at.group(0), cores - 1)).toBe(okay);
    expect(rig.word(at.group(0))).toBe(cores - 1);
  });
});
