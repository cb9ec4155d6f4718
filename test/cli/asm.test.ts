import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { outputSchema } from "../../src/cli/json/output.ts";
import { packageRoot } from "../../src/cli/package_root.ts";
import { assemble, imageOf, nop, programOf, writeContainer } from "../../src/isa/index.ts";
import { runCli, temporaryFolder, type CliResult } from "./run_cli.ts";

let cwd = "";
beforeEach(() => {
  cwd = temporaryFolder();
});
afterEach(() => rmSync(cwd, { recursive: true, force: true }));
const cli = (...args: string[]): Promise<CliResult> => runCli(args, cwd);
const path = (file: string): string => join(cwd, file);
const shipped = join(packageRoot, "configs", "programs");

const program = [".program p", ".group me(a)", ".me a", "{ utop.finish }", ""].join("\n");

describe("vnpu asm and vnpu disasm", () => {
  it.each(readdirSync(shipped).filter((name) => name.endsWith(".nasm")))("take %s there and back", async (name) => {
    const there = await cli("asm", join(shipped, name), "-o", "deep/a.neu", "--lines");
    expect(there).toMatchObject({ code: 0, err: "" });
    expect(there.out).toMatch(/^deep\/a\.neu: \d groups, \d\d instructions for \d MEs and \d VEs, \d+ bytes\.\n$/);
    expect((await cli("disasm", "deep/a.neu", "-o", "a.nasm")).code).toBe(0);
    expect((await cli("asm", "a.nasm", "-o", "b.neu")).code).toBe(0);
    expect(Buffer.compare(readFileSync(path("deep/a.neu")), readFileSync(path("b.neu")))).toBe(0);
    expect((await cli("disasm", "b.neu")).out).toBe(readFileSync(path("a.nasm"), "utf8"));
  });

  it("take a program for the pool there and back, and refuse one for another pool", async () => {
    const source = join(shipped, "two_layers.idm");
    const there = await cli("asm", source, "-o", "a.pool");
    expect(there.out).toBe("a.pool: 18 instructions for 2 of 2 cores, 352 bytes.\n");
    expect((await cli("disasm", "a.pool", "-o", "a.idm")).code).toBe(0);
    expect((await cli("asm", "a.idm", "--config", "fpga-tiny", "-o", "b.pool")).code).toBe(0);
    expect(Buffer.compare(readFileSync(path("a.pool")), readFileSync(path("b.pool")))).toBe(0);
    const other = await cli("asm", "a.idm", "--config", "fpga-odd");
    expect(other.err).toBe(
      "a.idm:1:1: The program is for a pool of 2; allowed is 5, as the config or another .cores says.\n",
    );
    const image = await cli("asm", "a.idm", "--hex", "a.hex");
    expect({ code: image.code, err: image.err }).toEqual({
      code: 2,
      err: "--hex a.hex: a.idm has programs for 2 cores; allowed is one.\n",
    });
  });

  it("take the core from a config, and print what the schema says", async () => {
    writeFileSync(path("p.nasm"), program);
    const made = await cli("asm", "p.nasm", "--config", "duo", "-o", "p.neu", "--json");
    const object: unknown = JSON.parse(made.out);
    expect(outputSchema.safeParse(object).success).toBe(true);
    const size = { source: "p.nasm", matrixEngines: 2, vectorEngines: 2, groups: 1, instructions: 1 };
    expect(object).toMatchObject({ command: "asm", results: [{ ...size, file: "p.neu", written: true }] });
    expect(programOf(readFileSync(path("p.neu"))).program.core).toEqual({ matrixEngines: 2, vectorEngines: 2 });
    const shown: unknown = JSON.parse((await cli("disasm", "p.neu", "--json")).out);
    expect(outputSchema.safeParse(shown).success).toBe(true);
    expect(shown).toMatchObject({
      results: [{ source: "p.neu", text: expect.stringContaining(".program p\n.core 2 2\n") as string }],
    });
  });

  it("write the image for $readmemh: the first byte of a beat is its last", async () => {
    writeFileSync(path("p.nasm"), program.replace("{ utop.finish }", "{ utop.finish | loadw | relu v1, v2 }"));
    const made = await cli("asm", "p.nasm", "--config", "duo", "-o", "p.neu", "--hex", "deep/p.hex", "--json");
    expect(made).toMatchObject({ code: 0, err: "" });
    expect(JSON.parse(made.out)).toMatchObject({ results: [{ file: "p.neu", written: true }] });
    expect(outputSchema.safeParse(JSON.parse(made.out)).success).toBe(true);
    expect(readFileSync(path("deep/p.hex"), "utf8").split("\n")).toEqual([
      "// table of 1 rows from byte 0, code of 1 instructions from byte 16",
      "00000000000000000000000000000001",
      "00000000442200000800000004000000",
      "",
    ]);
  });

  it("write an image of a shipped program that is its table and its code, without a container", async () => {
    const source = join(shipped, "attention.nasm");
    expect(await cli("asm", source, "--hex", "a.hex")).toMatchObject({ code: 0, err: "" });
    expect(readdirSync(cwd)).toEqual(["a.hex"]);
    const lines = readFileSync(path("a.hex"), "utf8").trimEnd().split("\n").slice(1);
    const bytes = Buffer.concat(lines.map((line) => Buffer.from(line, "hex").reverse()));
    const { bytes: expected } = imageOf(assemble(readFileSync(source, "utf8"), source));
    expect(Buffer.compare(bytes, expected)).toBe(0);
  });

  it("check a source without -o, and write nothing", async () => {
    writeFileSync(path("p.nasm"), program);
    expect(await cli("asm", "p.nasm", "--config", "tiny")).toMatchObject({ code: 0, err: "" });
    expect(readdirSync(cwd)).toEqual(["p.nasm"]);
  });

  it("name everything that is wrong, end with 2, and leave the output as it was", async () => {
    writeFileSync(path("p.nasm"), program.replace("{ utop.finish }", "{ set r9, 1 | pull }\n{ branch x }\n"));
    writeFileSync(path("p.neu"), "before");
    const { code, err, out } = await cli("asm", "p.nasm", "--config", "duo", "-o", "p.neu");
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err.split("\n").map((line) => line.split(" ")[0])).toEqual([
      "p.nasm:4:7:",
      "p.nasm:4:15:",
      "p.nasm:5:10:",
      "",
    ]);
    expect(readFileSync(path("p.neu"), "utf8")).toBe("before");
    expect(readdirSync(cwd).sort()).toEqual(["p.nasm", "p.neu"]);
  });

  it("show a program that would fault, and say so", async () => {
    const at = { me: nop, ve: [nop] };
    const code = [
      { ...at, control: { id: "utop.nextGroup", operands: { group: 9 } } },
      { ...at, control: nop },
    ];
    const rows = [{ kind: "group", me: [0], ve: null } as const];
    writeFileSync(path("p.neu"), writeContainer({ core: { matrixEngines: 1, vectorEngines: 1 }, rows, code }));
    const { code: exit, err, out } = await cli("disasm", "p.neu");
    expect(exit).toBe(0);
    expect(out).toContain("{ utop.nextGroup 9 }");
    expect(err.split("\n")).toEqual([
      "p.neu: instruction 0: The next group is 9; allowed are 0 to 0.",
      "p.neu: instruction 1: The uTop runs on behind this instruction; allowed is utop.finish at the end of every path.",
      "",
    ]);
  });

  it("refuse a broken container with its place", async () => {
    writeFileSync(path("p.nasm"), program);
    await cli("asm", "p.nasm", "--config", "duo", "-o", "p.neu");
    const bytes = readFileSync(path("p.neu"));
    writeFileSync(path("cut.neu"), bytes.subarray(0, 80));
    const { code, err } = await cli("disasm", "cut.neu", "-o", "cut.nasm");
    expect({ code, err }).toEqual({
      code: 2,
      err: `cut.neu: at byte 24: the file has 80 bytes and says ${bytes.length}; allowed is a whole file.\n`,
    });
    expect(existsSync(path("cut.nasm"))).toBe(false);
  });

  it.each([
    [["asm", "none.nasm"], "none.nasm: no such file; allowed is a readable file."],
    [["disasm", "none.neu"], "none.neu: no such file; allowed is a readable file."],
    [["asm", "."], ".: cannot be read (EISDIR); allowed is a readable file."],
    [["asm", "b.nasm"], "b.nasm: is no text; allowed is UTF-8."],
    [
      ["asm", "p.nasm"],
      "p.nasm:1:1: The core is not named; allowed is --config, or .core and the numbers of MEs and VEs.",
    ],
    [
      ["asm", "p.nasm", "--config", "duo", "-o", "./p.nasm"],
      "./p.nasm: is the file that is read; allowed is another path.",
    ],
    [
      ["asm", "p.nasm", "--config", "duo", "--hex", "./p.nasm"],
      "./p.nasm: is the file that is read; allowed is another path.",
    ],
    [
      ["asm", "p.nasm", "--config", "duo", "-o", "p.neu", "--hex", "./p.neu"],
      "./p.neu: is the container too; allowed is another path.",
    ],
    [["asm", "p.nasm", "--config", "duo", "-o", "."], ".: is a folder; allowed is the path of a file."],
  ])("refuse %j", async (args, sentence) => {
    writeFileSync(path("p.nasm"), program);
    writeFileSync(path("b.nasm"), Uint8Array.of(0xff, 0xfe));
    expect(await cli(...args)).toMatchObject({ code: 2, out: "", err: `${sentence}\n` });
    expect(readFileSync(path("p.nasm"), "utf8")).toBe(program);
  });
});
