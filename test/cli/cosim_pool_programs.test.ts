import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { runCli, temporaryFolder, type CliResult } from "./run_cli.ts";

let cwd = "";
beforeEach(() => {
  cwd = temporaryFolder();
});
afterEach(() => rmSync(cwd, { recursive: true, force: true }));

const source = (core: number, end = "system end layer=1 irq=1"): string => `.cores 2
.core ${core}
  load post=conv first len=8 base_sel=1
  conv wait=load post=save
  save wait=conv len=4
  system sync next_layer=1 next_pc=last
last:
  ${end}
`;
const write = (file: string, text: string): void => writeFileSync(join(cwd, file), text);
const cosim = (...args: string[]): Promise<CliResult> =>
  runCli(["cosim", "fpga-tiny", "--top", "idm", "--cycles", "600", "--json", "--quiet", ...args], cwd);

describe("vnpu cosim --program on the pool", () => {
  it("runs a source and a container, each on its core again and again", async () => {
    write("a.idm", source(0));
    write("b.idm", source(1));
    await runCli(["asm", "b.idm", "-o", "b.bin"], cwd);
    const { code, out } = await cosim("--program", "a.idm", "--program", "b.bin");
    expect(code).toBe(0);
    const [result] = (JSON.parse(out) as { results: { status: string; events: Record<string, number> }[] }).results;
    expect(result?.status).toBe("pass");
    const { second_level_end_irq: ends = 0, second_level_barrier: barriers = 0 } = result?.events ?? {};
    expect(ends).toBeGreaterThan(4);
    expect(barriers - ends).toBeGreaterThanOrEqual(0);
    expect(barriers - ends).toBeLessThanOrEqual(2);
  });

  it.each([
    ["two files for one core", source(0), source(0), "core 0 is that of a.idm, too"],
    ["a task that ends without an interrupt", source(0), source(1, "system end layer=1"), "ends without an interrupt"],
  ])("refuses %s", async (_, a, b, sentence) => {
    write("a.idm", a);
    write("b.idm", b);
    const { code, err } = await cosim("--program", "a.idm", "--program", "b.idm");
    expect(code).toBe(2);
    expect(err).toContain(sentence);
  });

  it("refuses a core that the pool has not", async () => {
    write("c.idm", source(3).replace(".cores 2", ".cores 4"));
    await runCli(["asm", "c.idm", "-o", "c.bin"], cwd);
    const { code, err } = await cosim("--program", "c.bin");
    expect(code).toBe(2);
    expect(err).toContain("--program c.bin: core 3 is named; config fpga-tiny has cores 0 to 1.");
  });
});
