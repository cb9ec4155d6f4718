import { statSync } from "node:fs";
import { extname, join, resolve } from "node:path";
import { renderJunit } from "../../report/junit/render.ts";
import type { MergedData } from "../../report/merged/merged_data.ts";
import { renderMergedMarkdown } from "../../report/merged/render_markdown.ts";
import { renderMergedReport } from "../../report/merged/render_html.ts";
import { mergedVerdict } from "../../report/merged/verdict.ts";
import { UsageError } from "../errors.ts";
import { packageVersion } from "../package_root.ts";
import type { Outcome, Run } from "../run.ts";
import { writeUserFile } from "../write_user_file.ts";
import { mergedData } from "./data.ts";
import { mergeParts } from "./merge.ts";
import type { Part } from "./part.ts";
import { readParts } from "./read.ts";

/** The files of a merge in the folder that was named; one alone when a file was. */
const names = { ".json": "results.json", ".md": "summary.md", ".xml": "junit.xml", ".html": "report.html" } as const;
type Kind = keyof typeof names;
const kinds = Object.keys(names) as readonly Kind[];

/** Brings results of several runs together in one JSON, Markdown, JUnit and HTML file; fails when one of them did. */
export async function mergeResults(run: Run, files: readonly string[], output: string): Promise<Outcome> {
  if (files.length === 0) throw new UsageError("report merge: no file is named; allowed is report merge FILE… -o DIR.");
  const outputs = outputFiles(run, output);
  const parts = mergeParts(readAll(files, run.terminal.cwd));
  const data = mergedData(parts);
  const { kind, text } = mergedVerdict(data);
  for (const { file, kind: format } of outputs) {
    const content = await contentOf(format, data, parts);
    writeUserFile(run, file, content);
    run.row({ file, bytes: Buffer.byteLength(content) }, `${file}: ${Buffer.byteLength(content)} bytes.`);
  }
  run.line(text);
  const bad = parts.some(({ status }) => status !== "pass");
  return { status: kind === "fail" || bad ? "fail" : "pass", more: { merged: parts.length } };
}

function outputFiles(run: Run, output: string): readonly { readonly file: string; readonly kind: Kind }[] {
  const folder = statSync(resolve(run.terminal.cwd, output), { throwIfNoEntry: false })?.isDirectory() === true;
  const extension = extname(output);
  const one = kinds.find((kind) => kind === extension);
  if (!folder && one !== undefined) return [{ file: output, kind: one }];
  if (!folder && extension !== "") {
    throw new UsageError(`-o ${output}: ends in ${extension}; allowed is a folder, or a file in ${kinds.join(", ")}.`);
  }
  return kinds.map((kind) => ({ file: join(output, names[kind]), kind }));
}

/** All files, or everything that is wrong with them. */
function readAll(files: readonly string[], cwd: string): readonly Part[] {
  const sentences: string[] = [];
  const parts = files.flatMap((file) => {
    try {
      return readParts(file, cwd);
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      sentences.push(...error.message.split("\n"));
      return [];
    }
  });
  if (sentences.length > 0) throw new UsageError(sentences);
  return parts;
}

async function contentOf(kind: Kind, data: MergedData, parts: readonly Part[]): Promise<string> {
  switch (kind) {
    case ".json":
      return `${JSON.stringify(mergedObject(parts, mergedVerdict(data).kind === "fail"), null, 2)}\n`;
    case ".md":
      return renderMergedMarkdown(data);
    case ".xml":
      return renderJunit({ name: "vnpu report merge", properties: { vnpu: packageVersion() } }, data.checks);
    case ".html":
      return renderMergedReport(data);
  }
}

/** What a later merge reads again. */
function mergedObject(parts: readonly Part[], failed: boolean): object {
  const rank = ["error", "interrupted", "fail"].find((word) => parts.some(({ status }) => status === word));
  return {
    ...{ schemaVersion: 1, command: "merge", status: failed ? "fail" : (rank ?? "pass"), results: parts },
    versions: { vnpu: packageVersion(), node: process.versions.node },
  };
}
