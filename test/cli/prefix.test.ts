// needs: verilator, iverilog
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { PortTable } from "../../src/ports/port.ts";
import { portBits } from "../../src/ports/port.ts";
import { runCli, temporaryFolder } from "./run_cli.ts";

let cwd = "";
beforeEach(() => {
  cwd = temporaryFolder();
});
afterEach(() => rmSync(cwd, { recursive: true, force: true }));

interface Made {
  /** Verilog files, relative to the test's folder. */
  readonly files: readonly string[];
  /** Lines that instantiate the top, inputs at 0. */
  readonly instance: readonly string[];
}

async function made(config: string, name: string, ...options: readonly string[]): Promise<Made> {
  const { code, err } = await runCli(["generate", config, "-o", "rtl", "--set", `name=${name}`, ...options], cwd);
  expect({ code, err }).toEqual({ code: 0, err: "" });
  const folder = join(cwd, "rtl", name);
  const files = readFileSync(join(folder, "filelist.f"), "utf8").trim().split("\n");
  const manifest = readFileSync(join(folder, "manifest.json"), "utf8");
  const [top] = (JSON.parse(manifest) as { tops: { module: string; ports: PortTable }[] }).tops;
  const connections = (top?.ports.ports ?? []).map((port) => {
    if (port.role === "clock") return `.${port.name}(clk_i)`;
    return port.direction === "input" ? `.${port.name}({${portBits(port)}{1'b0}})` : `.${port.name}()`;
  });
  const instance = [`  ${top?.module} u_${name} (`, `    ${connections.join(",\n    ")}`, "  );"];
  return { files: files.map((file) => `rtl/${name}/${file}`), instance };
}

/** What the two tools say about one design that holds both; nothing when they are content. */
function verdicts(...blocks: readonly Made[]): { readonly verilator: string; readonly icarus: string } {
  const text = ["module soc (input wire clk_i);", ...blocks.flatMap(({ instance }) => instance), "endmodule", ""];
  writeFileSync(join(cwd, "soc.v"), text.join("\n"));
  const files = [...blocks.flatMap((block) => block.files), "soc.v"];
  const said = (command: string, ...args: readonly string[]): string => {
    const { status, stdout, stderr } = spawnSync(command, [...args, ...files], { cwd, encoding: "utf8" });
    return status === 0 ? stderr : `${stdout}${stderr}`;
  };
  return {
    verilator: said("verilator", "--lint-only", "-Wall", "-Wno-PINCONNECTEMPTY", "-Wno-DECLFILENAME", "--top", "soc"),
    icarus: said("iverilog", "-g2001", "-Wall", "-s", "soc", "-o", "soc.vvp"),
  };
}

describe("a module prefix", () => {
  it("lets two configs, and one config twice, stand in one design", async () => {
    const blocks = [
      await made("tiny", "one", "--module-prefix", "a_"),
      await made("duo", "two", "--set", "modulePrefix=b_"),
      await made("tiny", "three", "--module-prefix", "c_"),
    ];
    for (const [index, prefix] of ["a_", "b_", "c_"].entries()) {
      for (const file of blocks[index]?.files ?? []) {
        expect(file.split("/").at(-1)?.startsWith(prefix), file).toBe(true);
        for (const [, name] of readFileSync(join(cwd, file), "utf8").matchAll(/^module (\w+)/gm)) {
          expect(name?.startsWith(prefix), file).toBe(true);
        }
      }
    }
    expect(verdicts(...blocks)).toEqual({ verilator: "", icarus: "" });
  });

  it("that both have is found by the same check", async () => {
    const { verilator, icarus } = verdicts(await made("tiny", "one"), await made("duo", "two"));
    expect(verilator).toContain("MODDUP");
    expect(icarus).toMatch(/already declared|already defined|redefin/i);
  });
});

/** How a line of comment begins and ends, by the file's ending, where it is not `#`. */
const commentSigns: Readonly<Record<string, readonly [string, string]>> = {
  ...{ v: ["//", ""], sv: ["//", ""], rdl: ["//", ""] },
  ...{ h: ["/*", " */"], md: ["<!--", " -->"] },
};

describe("a licence header", () => {
  it("stands in every emitted file that has comments", async () => {
    await made("tiny", "mine", "--set", "licenseHeader=SPDX-License-Identifier: CERN-OHL-P-2.0");
    const entries = readdirSync(join(cwd, "rtl", "mine"), { recursive: true, withFileTypes: true });
    const names = entries
      .filter((entry) => entry.isFile())
      .map((entry) => relative(join(cwd, "rtl", "mine"), join(entry.parentPath, entry.name)));
    const without = names.filter((name) => {
      const text = readFileSync(join(cwd, "rtl", "mine", name), "utf8");
      const first = text.replace(/^CAPI=2:\n/, "").split("\n")[0];
      const [begin, end] = commentSigns[/\.(\w+)$/.exec(name)?.[1] ?? ""] ?? ["#", ""];
      return first !== `${begin} SPDX-License-Identifier: CERN-OHL-P-2.0${end}`;
    });
    expect(names).toEqual(expect.arrayContaining(["mine.core", "Bender.yml", "constraints.sdc"]));
    // A file list is read by shells too, and JSON has no comments; the manifest holds the header as a config key.
    expect(without.sort()).toEqual([
      "control_registers.f",
      "fetch_master.f",
      "filelist.f",
      "manifest.json",
      "npu_frontend.f",
      "operation_scheduler.f",
      "promises.f",
      "utop_sequencer.f",
    ]);
    expect(readFileSync(join(cwd, "rtl/mine/manifest.json"), "utf8")).toContain("CERN-OHL-P-2.0");
  });
});
