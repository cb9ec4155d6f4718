// needs: iverilog
import { execFileSync } from "node:child_process";
import { readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { packageRoot } from "../../src/cli/package_root.ts";
import { meSlot, opcodeOf } from "../../src/isa/index.ts";
import { pageBytes, registerPages } from "../../src/isa/registers/index.ts";
import { runCli, temporaryFolder } from "../cli/run_cli.ts";
import { namedConfig } from "../cosim/named_config.ts";

const folder = fileURLToPath(new URL("../../testbenches/npu_frontend/", import.meta.url));
const text = readFileSync(join(folder, "bench.v"), "utf8");

let cwd = "";
beforeAll(async () => {
  cwd = temporaryFolder();
  symlinkSync(join(packageRoot, "configs"), join(cwd, "configs"));
  symlinkSync(join(packageRoot, "testbenches"), join(cwd, "testbenches"));
  // The steps are those of the header, word for word.
  for (const [, step = ""] of text.matchAll(/^\/\/ {3}npx vnpu (.*)$/gm)) {
    expect(await runCli(step.split(" "), cwd)).toMatchObject({ code: 0, err: "" });
  }
});
afterAll(() => rmSync(cwd, { recursive: true, force: true }));

/** An edit of a file of the emitted Verilog. */
interface Fault {
  readonly file: string;
  readonly from: string;
  readonly to: string;
}

/** The line that the bench prints, with macros; the fault is there for this run alone. */
function bench(macros: string, fault?: Fault): string {
  const edited = join(cwd, "rtl", "duo", fault?.file ?? "");
  const sound = fault === undefined ? "" : readFileSync(edited, "utf8");
  if (fault !== undefined) {
    expect(sound).toContain(fault.from);
    writeFileSync(edited, sound.replace(fault.from, fault.to));
  }
  try {
    const step = /^\/\/ {3}iverilog (.*)$/m.exec(text)?.[1] ?? "false";
    const compile = `iverilog -Wall -Wno-timescale ${macros} ${step} 2>&1`;
    expect(execFileSync("sh", ["-c", compile], { cwd }).toString()).toBe("");
    return execFileSync("vvp", ["-n", "bench.vvp"], { cwd }).toString();
  } finally {
    if (fault !== undefined) writeFileSync(edited, sound);
  }
}

const issued = "pushw 8, loadw 8, push 8, pop 2, popv 96";

describe("the Verilog bench of npu_frontend", () => {
  it("passes, with the operations that tiled_matmul has", () => {
    expect(bench("")).toMatch(
      new RegExp(String.raw`^PASS \d+ cycles; vNPU 0: \d+ ME cycles, 192 VE slots, 0 preempts, ${issued}\n$`),
    );
  });

  it("passes on two vNPUs, the first of which is preempted and resumed", () => {
    const each = (v: number, preempts: number): string =>
      `; vNPU ${v}: N ME cycles, 192 VE slots, ${preempts} preempts, ${issued}`;
    const line = bench("-D TENANTS=2").replaceAll(/\d+ ME cycles/g, "N ME cycles");
    expect(line.replace(/^PASS \d+/, "PASS N")).toBe(`PASS N cycles${each(0, 1)}${each(1, 0)}\n`);
  });

  it.each<Fault & { readonly what: string; readonly says: RegExp; readonly macros?: string }>([
    {
      what: "a VE slot that is not counted",
      ...{ file: "vnpu_npu_frontend.v", from: "{1'b0, ve_0_grant[0]} + {1'b0, ve_1_grant[0]}" },
      ...{ to: "{1'b0, ve_0_grant[0]}", says: /^FAIL vNPU 0: VE_SLOTS is \d+; expected is 192$/m },
    },
    {
      what: "a pop whose end is not seen",
      ...{ file: "vnpu_npu_frontend.v", from: "(me_pop_done_i[1])", to: "(1'b0)" },
      says: /^FAIL after 3000 cycles these vNPUs wait for their interrupt: 1$/m,
    },
    {
      what: "VE operations that do not wait for a pop",
      ...{ file: "vnpu_iq_flight_me.v", from: "assign pops_o = pops;", to: "assign pops_o = 1'b0;" },
      says: /^FAIL not so: no VE operation came before a pop in front of it was complete$/m,
    },
    {
      what: "an offset that is left out",
      ...{ file: "vnpu_slot_operand_me.v", from: "word_i[12:0]} & {32{address}}", to: "word_i[12:0]} & 32'd0" },
      says: /^FAIL vNPU 0: sum of ME operands is \d+; expected is 1552$/m,
    },
    {
      ...{ what: "a preempt that is not counted", macros: "-D TENANTS=2" },
      ...{ file: "vnpu_npu_frontend.v", from: ".preempted_i       (preempted)", to: ".preempted_i       (3'd0)" },
      says: /^FAIL vNPU 0: PREEMPTS is 0; expected is 1$/m,
    },
    {
      what: "a cycle of an ME that is not counted",
      ...{ file: "vnpu_regs_counter_n2.v", from: "{62'd0, add_i}", to: "{63'd0, add_i[0]}" },
      says: /^FAIL vNPU 0: ME_CYCLES is \d+; expected is \d+$/m,
    },
  ])("fails for $what", ({ says, macros = "-D LIMIT=3000", ...fault }) => {
    expect(bench(macros, fault)).toMatch(says);
  });

  it("fails for an image that is shorter than it was told", () => {
    expect(bench("-D INSTRUCTIONS=25")).toContain("FAIL not so: the image has as many beats as ROWS and INSTRUCTIONS");
  });

  it("knows the addresses of the registers", () => {
    const { matrixEngines, vectorEngines, vnpus } = namedConfig("duo");
    const limits = { saveLimitCycles: 4, answerLimitCycles: 16, configHash: "0".repeat(64) };
    const pages = registerPages({ matrixEngines, vectorEngines, vnpus, ...limits });
    const known = new Map(
      pages.flatMap(({ name, firstPage, registers }) =>
        registers.map((register) => [
          `${name.toUpperCase()}_${register.name}`,
          firstPage * pageBytes + register.offset,
        ]),
      ),
    );
    const named = [...text.matchAll(/^ {2}localparam \[19:0\] (\w+) = 20'h(\w+);$/gm)];
    const addresses = named.map(([, name = "", digits = ""]) => [name, Number.parseInt(digits, 16)] as const);
    expect(addresses.length).toBe(22);
    expect(addresses).toEqual(addresses.map(([name]) => [name, name === "PAGE_BYTES" ? pageBytes : known.get(name)]));
  });

  it.each(["bench.v", "matrix_engine.v"])("%s knows the opcodes of ME operations", (name) => {
    const line = /^ {2}localparam \[5:0\] (.*);$/m.exec(readFileSync(join(folder, name), "utf8"))?.[1] ?? "";
    const codes = ["pushw", "loadw", "push", "pop", "popv"].map(
      (id) => `${id.toUpperCase()} = ${opcodeOf(meSlot, id).code}`,
    );
    expect(line).toBe(codes.join(", "));
  });
});
