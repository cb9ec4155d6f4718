import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { configHash } from "../../../src/config/config.ts";
import type { NpuConfig } from "../../../src/config/types.ts";
import { fieldMask, registerFiles, registerPages, type RegisterFile } from "../../../src/isa/registers/index.ts";
import { namedConfig, namedConfigs } from "../../cosim/named_config.ts";
import { compileHeader, hasCompiler } from "./compile_header.ts";

const sizesOf = (config: NpuConfig): Parameters<typeof registerFiles>[0] => ({
  ...config,
  configHash: configHash(config),
});
const pagesOf = (config: NpuConfig): ReturnType<typeof registerPages> => registerPages(sizesOf(config));

/** Names, offsets and access of the three tables of the contract, in its order. */
function contractTables(): { readonly name: string; readonly offset: number; readonly access: string }[][] {
  const text = readFileSync(new URL("../../../docs/contracts/control_registers.md", import.meta.url), "utf8");
  const tables = text.split("| offset | name | access | fields (reset) |").slice(1);
  return tables.map((table) =>
    (table.split("\n\n")[0] ?? "").split("\n").flatMap((line) => {
      const [, offsets = "", names = "", access = ""] = line.split("|").map((cell) => cell.trim());
      if (!offsets.startsWith("0x")) return [];
      const [first = "", second = ""] = names.split(", ");
      const high = first.endsWith("_LO") ? [first.replace(/_LO$/, second)] : [];
      return [first, ...high].map((name, word) => ({
        name,
        offset: Number(offsets.split(", ")[word]),
        access: access === "rw, idle" ? "idle" : access,
      }));
    }),
  );
}

function file(files: readonly RegisterFile[], name: string): string {
  return files.find((one) => one.name === name)?.text ?? "";
}

describe("register table", () => {
  it("has the registers of the contract", () => {
    const own = pagesOf(namedConfig("paper")).map(({ registers }) =>
      registers.map(({ name, offset, access }) => ({ name, offset, access })),
    );
    expect(own).toEqual(contractTables());
  });

  it.each(namedConfigs)("has no two fields at one place, and resets that fit: %s", (name) => {
    for (const { registers, firstPage, count } of pagesOf(namedConfig(name))) {
      expect(firstPage + count).toBeLessThanOrEqual(0x100);
      for (const register of registers) {
        let used = 0n;
        for (const field of register.fields) {
          const mask = BigInt(fieldMask(field));
          expect([register.name, used & mask, mask < 2n ** 32n]).toEqual([register.name, 0n, true]);
          expect(field.reset ?? 0).toBeLessThan(2 ** field.bits);
          used |= mask;
        }
      }
    }
  });
});

describe.each(namedConfigs)("files of %s", (name) => {
  const config = namedConfig(name);
  const files = registerFiles(sizesOf(config));

  it.skipIf(!hasCompiler())("has a C header that compiles and says what the table says", () => {
    const pages = pagesOf(config);
    const checks = pages.flatMap(({ name: page, firstPage, count, registers }) => {
      const stem = `VNPU_${page.toUpperCase()}`;
      const place = page === "core" ? `${stem}_PAGE` : `${stem}_PAGE(${count - 1}u)`;
      return registers.flatMap((register) => [
        `${place} + ${stem}_${register.name}_OFFSET == ${(firstPage + count - 1) * 4096 + register.offset}u`,
        ...register.fields.flatMap((field) => {
          const own = `${stem}_${register.name}_${field.name.toUpperCase()}`;
          const reset = field.reset === undefined ? "0u" : `${own}_RESET`;
          return [
            `${own}_MASK >> ${own}_SHIFT == ${2 ** field.bits - 1}u && ${own}_SHIFT == ${field.lsb}`,
            `${reset} == ${field.reset ?? 0}u`,
          ];
        }),
      ]);
    });
    compileHeader(file(files, "vnpu_registers.h"), checks);
  });

  it("has a SystemRDL description with every register and page", () => {
    const text = file(files, "registers.rdl");
    const places = [...text.matchAll(/^ {2}\} (\w+) @ (0x[0-9A-F]{3});$/gm)].map(([, word, at]) => [word, Number(at)]);
    const wanted = pagesOf(config).flatMap(({ registers }) => registers.map((one) => [one.name, one.offset]));
    expect(places).toEqual(wanted);
    const fields = [...text.matchAll(/field \{ [^}]* \} (\w+)\[(\d+):(\d+)\]( = (\d+)'h([0-9a-f]+))?;/g)];
    expect(fields.map(([, field, high, low]) => [field, Number(high), Number(low)])).toEqual(
      pagesOf(config).flatMap(({ registers }) =>
        registers.flatMap((one) => one.fields.map(({ name: field, lsb, bits }) => [field, lsb + bits - 1, lsb])),
      ),
    );
    for (const [, , high, low, , bits] of fields.filter(([, , , , reset]) => reset !== undefined)) {
      expect(Number(high) - Number(low) + 1).toBe(Number(bits));
    }
    expect(text).toContain(
      `  vnpu_hypervisor_page hypervisor[${config.vnpus}] @ 0x40000 += 0x1000;`.replace("[1]", ""),
    );
    expect(text.split("{").length).toBe(text.split("}").length);
    expect(text).toMatch(/^[\x20-\x7e\n]*$/);
  });

  it("has a head that no licence text ends", () => {
    const odd = registerFiles({ ...sizesOf(config), licenseHeader: "one */ two -->\n\nthree" });
    expect(file(odd, "registers.md").startsWith("<!-- one */ two - -> -->\n")).toBe(true);
    expect(file(odd, "vnpu_registers.h").startsWith("/* one * / two --> */\n")).toBe(true);
    expect(file(odd, "registers.rdl").startsWith("// one */ two -->\n//\n// three\n")).toBe(true);
  });

  it("has a document with a row per field", () => {
    const rows = file(files, "registers.md").split("\n");
    const fields = pagesOf(config).flatMap(({ registers }) => registers.flatMap((one) => one.fields));
    expect(rows.filter((row) => /^\| (0x[0-9A-F]{3})? \|/.test(row))).toHaveLength(fields.length);
    expect(rows).toContain(
      `| 0x02C | ME_ONLINE | rw | ${config.matrixEngines === 1 ? "[0]" : `[${config.matrixEngines - 1}:0]`} | engines | ` +
        `${config.matrixEngines < 4 ? 2 ** config.matrixEngines - 1 : `0x${"F".repeat(config.matrixEngines / 4)}`} | ` +
        "Engines in service. One bit per ME, in modes 0 and 1 enough for all ME quotas; hardware clears that of a silent one. |",
    );
  });
});
