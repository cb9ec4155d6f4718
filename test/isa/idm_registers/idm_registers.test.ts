import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { configHash, parseConfig } from "../../../src/config/config.ts";
import type { FpgaConfig } from "../../../src/config/types.ts";
import { isReadOnly, register as goldenNumber } from "../../../src/golden/first_level_idm/address_map.ts";
import { poolBlocks, poolRegisterFiles } from "../../../src/isa/idm_registers/index.ts";
import { fieldMask } from "../../../src/isa/registers/index.ts";
import { compileHeader, hasCompiler } from "../registers/compile_header.ts";
import {
  contractPlaces,
  descriptionPlaces,
  documentPlaces,
  goldenPlaces,
  headerPlaces,
  tablePlaces,
} from "./places.ts";

function fpgaConfig(name: string): FpgaConfig {
  const file = new URL(`../../../configs/${name}.jsonc`, import.meta.url);
  const config = parseConfig(readFileSync(file, "utf8"), `${name}.jsonc`);
  if (config.kind !== "fpga") throw new Error(`Config ${name} is of kind ${config.kind}; the test needs kind fpga.`);
  return config;
}

describe.each(["fpga-tiny", "fpga-odd", "fpga-paper", "fpga-single"])("registers of %s", (name) => {
  const config = fpgaConfig(name);
  const owner = { ...config, configHash: configHash(config) };
  const blocks = poolBlocks(owner);
  const golden = goldenPlaces(config.cores);
  const files = new Map(poolRegisterFiles(owner).map((file) => [file.name, file.text]));
  const text = (file: string): string => files.get(file) ?? "";

  it("stand where the contract and the golden model have them, and nowhere else", () => {
    const { places, access } = contractPlaces(config.cores);
    expect(golden.size).toBe(14 + config.cores * (4 + 26));
    expect([...places]).toEqual([...golden]);
    expect([...tablePlaces(blocks)]).toEqual([...golden]);
    for (const register of blocks.flatMap(({ registers }) => registers)) {
      expect([register.name, register.access]).toEqual([register.name, access.get(register.name)]);
      const own = goldenNumber[register.name.toLowerCase().replace(/^seg\d/, "seg") as keyof typeof goldenNumber];
      expect([register.name, register.access === "ro"]).toEqual([register.name, isReadOnly(own)]);
    }
  });

  it("have fields that do not overlap, and resets that fit", () => {
    for (const register of blocks.flatMap(({ registers }) => registers)) {
      let used = 0n;
      for (const field of register.fields) {
        const mask = BigInt(fieldMask(field));
        expect([register.name, used & mask, mask < 2n ** 32n]).toEqual([register.name, 0n, true]);
        expect(field.reset ?? 0).toBeLessThan(2 ** field.bits);
        used |= mask;
      }
    }
  });

  it("are all in the document, a row per field", () => {
    const document = text("registers.md");
    expect([...documentPlaces(document)]).toEqual([...golden]);
    const rows = document.split("\n").filter((row) => /^\| (0x[0-9A-F]{3})? \|/.test(row));
    expect(rows).toHaveLength(blocks.flatMap(({ registers }) => registers.flatMap(({ fields }) => fields)).length);
    const line = (register: string): string => rows.find((row) => row.includes(`| ${register} |`)) ?? "";
    expect(line("GROUP")).toContain(`| group | ${config.cores === 1 ? "0" : "c"} |`);
    expect(line("LOAD_ADDRESS_LO")).toContain("| rw, not in Load |");
    expect(line("SEG3_LIMIT_HI")).toContain("| rw, not in Run |");
    expect(line("NEXT_LAYER")).toContain("| ro | [11:0] | layer | live |");
  });

  it("are all in the SystemRDL description", () => {
    const description = text("registers.rdl");
    expect([...descriptionPlaces(description)]).toEqual([...golden]);
    const fields = [...description.matchAll(/field \{ [^}]* \} (\w+)\[(\d+):(\d+)\]( = (\d+)'h([0-9a-f]+))?;/g)];
    expect(fields.map(([, field, high, low]) => [field, Number(high), Number(low)])).toEqual(
      blocks.flatMap(({ registers }) =>
        registers.flatMap((one) => one.fields.map(({ name: field, lsb, bits }) => [field, lsb + bits - 1, lsb])),
      ),
    );
    const unset = fields.filter(([, , , , reset]) => reset === undefined).map(([, field]) => field);
    expect(unset).toEqual(["quiet", "layer", "group", "layer"]);
    // A pulse is one bit wide: what takes a whole word tells hardware of the write.
    expect(description).not.toContain("singlepulse");
    expect(description.match(/sw = w; swmod; hw = r;/g)).toHaveLength(3);
    expect(description).toContain("falls with it.\"; sw = rw; hw = rw; } inject[0:0] = 1'h0;");
    expect(description.split("{").length).toBe(description.split("}").length);
    expect(description).toMatch(/^[\x20-\x7e\n]*$/);
  });

  it("are all in the C header", () => {
    expect([...headerPlaces(text("vnpu_registers.h"))]).toEqual([...golden]);
    expect(text("vnpu_registers.h")).not.toContain("VNPU_IDM_CORE_GROUP_GROUP_RESET");
  });

  it.skipIf(!hasCompiler())("are what a C compiler reads in the header", () => {
    const checks = blocks.flatMap(({ name: block, base, stride, count, registers }) => {
      const stem = `VNPU_IDM_${block.toUpperCase()}`;
      const place = block === "pool" ? `${stem}_BLOCK` : `${stem}_BLOCK(${stem}_BLOCKS - 1u)`;
      return registers.flatMap(({ name: register, offset, fields }) => [
        `${place} + ${stem}_${register}_OFFSET == ${base + (count - 1) * stride + offset}u`,
        ...fields.flatMap((field) => {
          const own = `${stem}_${register}_${field.name.toUpperCase()}`;
          const fixed = field.reset !== undefined && field.resetsToNumber !== true;
          return [
            `${own}_MASK >> ${own}_SHIFT == ${2 ** field.bits - 1}u && ${own}_SHIFT == ${field.lsb}`,
            ...(fixed ? [`${own}_RESET == ${field.reset}u`] : []),
          ];
        }),
      ]);
    });
    compileHeader(text("vnpu_registers.h"), checks);
  });
});
