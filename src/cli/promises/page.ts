import { extname } from "node:path";
import { Option } from "commander";
import { renderMergedMarkdown } from "../../report/merged/render_markdown.ts";
import { renderMergedReport } from "../../report/merged/render_html.ts";
import { mergedData } from "../merge/data.ts";
import { mergeParts } from "../merge/merge.ts";
import type { Part } from "../merge/part.ts";
import type { Run } from "../run.ts";
import { writeUserFile } from "../write_user_file.ts";

/** Option of commands that put what they found on a page. */
export function pageOption(what: string): Option {
  return new Option("--report <file>", `write ${what} as one HTML page (Markdown where it ends in .md)`);
}

/** Writes the page of results, as `report merge` would of their files. */
export function writePage(run: Run, path: string, parts: readonly Part[]): void {
  const data = mergedData(mergeParts(parts));
  writeUserFile(run, path, extname(path) === ".md" ? renderMergedMarkdown(data) : renderMergedReport(data));
  run.line(`Report: ${path}`);
}
