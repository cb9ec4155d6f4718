import { makeWorkFolder } from "../cache/index.ts";
import { lintIcarus } from "./icarus.ts";
import { lintTools, type LintResult, type LintRow, type LintSource, type LintTool, type ToolReport } from "./types.ts";
import { lintVerilator } from "./verilator.ts";
import { lintYosys } from "./yosys.ts";

/**
 * Lints Verilog text under Verilator, Icarus and Yosys. Yosys is always there; the others are named in `absent` when they
 * are not installed. Files are written in a new folder inside `scratchFolder`, which is removed at the end.
 */
export async function lint(source: LintSource, scratchFolder: string): Promise<LintResult> {
  const work = await makeWorkFolder(scratchFolder);
  try {
    for (const file of source.files) await work.write("", file.name, file.text);
    const [verilator, icarus, yosys] = await Promise.all([
      lintVerilator(source, work.path),
      lintIcarus(source, work.path),
      lintYosys(source),
    ]);
    return joined({ verilator, icarus, yosys });
  } finally {
    await work.remove();
  }
}

function joined(reports: Readonly<Record<LintTool, ToolReport | undefined>>): LintResult {
  const ran = lintTools.flatMap((tool) => {
    const report = reports[tool];
    return report === undefined ? [] : [{ tool, report }];
  });
  return {
    rows: ran.flatMap(({ tool, report }) =>
      report.complaints.map((row): LintRow => ({ tool, toolVersion: report.version, ...row })),
    ),
    absent: lintTools.filter((tool) => reports[tool] === undefined),
    versions: Object.fromEntries(ran.map(({ tool, report }) => [tool, report.version])),
  };
}
