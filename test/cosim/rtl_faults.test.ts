import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { generate } from "../../src/generators/index.ts";
import { runCli, temporaryFolder } from "../cli/run_cli.ts";
import { namedConfig } from "./named_config.ts";
import { rtlFaults, withFault } from "./rtl_faults.ts";

const config = namedConfig("duo");
const files = generate(config);

interface CosimAnswer {
  readonly status: string;
  readonly results: readonly { readonly mismatches: number; readonly mismatch?: { readonly port: string } }[];
}

/** `vnpu cosim duo --rtl` on a folder with these files. */
async function cosim(folder: string, list: readonly { readonly name: string; readonly text: string }[]) {
  mkdirSync(join(folder, "rtl"));
  for (const file of list) writeFileSync(join(folder, "rtl", file.name), file.text);
  const args = ["cosim", "duo", "--rtl", join(folder, "rtl"), "--cycles", "1M", "--json"];
  const { code, out } = await runCli(args, folder);
  return { code, answer: JSON.parse(out) as CosimAnswer };
}

describe("hand-made faults in the emitted Verilog", () => {
  it("cover every part of the contract", () => {
    const parts = new Set(rtlFaults.map((fault) => fault.part));
    expect([...parts].sort()).toEqual(["Edge", "Preempt", "Rank", "Service", "Start", "Whole core"]);
    expect(rtlFaults.length).toBeGreaterThanOrEqual(10);
  });

  it("nothing is found in the text as emitted", async () => {
    const { code, answer } = await cosim(temporaryFolder(), files);
    expect(answer.results).toMatchObject([{ mismatches: 0 }]);
    expect(code).toBe(0);
  });

  it.each(rtlFaults)("$part: $name", async (fault) => {
    const { code, answer } = await cosim(temporaryFolder(), withFault(files, config.modulePrefix, fault));
    expect(answer.status).toBe("fail");
    expect(answer.results).toMatchObject([{ mismatches: 1 }]);
    expect(code).toBe(1);
  });
});
