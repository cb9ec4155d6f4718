import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import { runLockstep } from "../../src/lockstep/index.ts";
import { namedConfig } from "../cosim/named_config.ts";

/** A fault in the golden model: one text transform of one of its files. */
interface GoldenFault {
  readonly name: string;
  readonly file: string;
  readonly from: string;
  readonly to: string;
}

const goldenFaults: readonly GoldenFault[] = [
  {
    name: "an owner at its quota still counts as owed",
    file: "start.ts",
    from: "if ((ready[v] ?? 0) > 0 && (held[v] ?? 0) < (c.quota[v] ?? 0)) return v;",
    to: "if ((ready[v] ?? 0) > 0 && (held[v] ?? 0) <= (c.quota[v] ?? 0)) return v;",
  },
  {
    name: "saved wins over finish",
    file: "edge.ts",
    from: "if (finishes) {",
    to: "if (finishes && !(saves && was === meState.save)) {",
  },
  {
    name: "ready of a killed vNPU survives",
    file: "edge.ts",
    from: "if (((c.kill >>> v) & 1) === 0) continue;",
    to: "if (((c.kill >>> v) & 1) === 0 || v === 0) continue;",
  },
  {
    name: "the window stays open one cycle less",
    file: "whole_core.ts",
    from: "s.preemptWindow = s.me.length;",
    to: "s.preemptWindow = s.me.length - 1;",
  },
  {
    name: "a context stays loaded in another mode",
    file: "whole_core.ts",
    from: "s.core = coreState.drain;\n    s.loaded = 0;",
    to: "s.core = coreState.drain;",
  },
  {
    name: "a start for vNPU 0 does not move its ME to the end of the order of starts",
    file: "edge.ts",
    from: "moveToEnd(s.startSequence, m);",
    to: "if (v !== 0) moveToEnd(s.startSequence, m);",
  },
];

const project = fileURLToPath(new URL("../../", import.meta.url));
const copies: string[] = [];
afterAll(() => copies.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

/** URL of a block whose golden model has the fault: the project's sources copied, one line of them changed. */
function faultyBlock(fault: GoldenFault): string {
  const folder = mkdtempSync(join(tmpdir(), "vnpu-golden-"));
  copies.push(folder);
  cpSync(join(project, "src"), join(folder, "src"), { recursive: true });
  symlinkSync(join(project, "node_modules"), join(folder, "node_modules"));
  writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
  const file = join(folder, "src/golden/utop_scheduler", fault.file);
  const text = readFileSync(file, "utf8");
  if (text.split(fault.from).length !== 2)
    throw new Error(`Fault '${fault.name}': its text is not in ${fault.file} once.`);
  writeFileSync(file, text.replace(fault.from, fault.to));
  const block = join(folder, "block.ts");
  writeFileSync(
    block,
    'import { blocks } from "./src/lockstep/blocks.ts";\nexport default blocks.get("utop_scheduler");\n',
  );
  return pathToFileURL(block).href;
}

describe("faults in the golden model", () => {
  it.each(goldenFaults)("$name", async (fault) => {
    const result = await runLockstep({
      config: namedConfig("duo"),
      block: { name: "utop_scheduler", module: faultyBlock(fault) },
      engine: "netlist",
      seed: 1,
      cycles: 1_000_000,
      stimulus: { kind: "profile", profile: "mixed" },
    });
    expect(result).toMatchObject({ status: "fail", mismatches: 1 });
  });
});
