import { readdir, readFile, statfs } from "node:fs/promises";
import { arch, availableParallelism, platform } from "node:os";
import { dirname, join, normalize } from "node:path";
import {
  cacheKey,
  CacheError,
  copyOut,
  errorCode,
  makeWorkFolder,
  openCache,
  type Cache,
  type FolderEntry,
  type WorkFolder,
} from "../../cache/index.ts";
import type { DutSource } from "../dut.ts";
import { ToolError } from "../errors.ts";
import { detectVerilator, lastLine, type Verilator } from "./detect.ts";
import { rowsHeader } from "./rows_header.ts";
import { runTool, type ToolRun } from "./run_tool.ts";
import { tableHash } from "./table_hash.ts";

export interface BuildOptions {
  readonly cache?: Cache;
  /** Command to use instead of `verilator`. */
  readonly verilator?: string;
  /** Macros: `NAME` or `NAME=value`. */
  readonly defines?: readonly string[];
  readonly timeLimitMs?: number;
  readonly signal?: AbortSignal;
}

/** A built model; `release` removes it where no cache could keep it. */
export interface VerilatorBuild {
  readonly binary: string;
  readonly verilator: Verilator;
  readonly tableHash: string;
  release(): Promise<void>;
}

const harnessFile = "lockstep_main.cpp";
const buildTimeLimitMs = 10 * 60_000;
/** A disk with less room than this is full: a page or two. */
const leastFreeBytes = 8192;
const makeVariables = ["OPT_FAST=-O3 -fno-plt", "OPT_GLOBAL=-O2"];
const flags = "--cc --exe --prefix Vdut -O3 --x-assign unique --x-initial unique --no-timing"
  .concat(" -Wno-lint -Wno-style -Wno-fatal -CFLAGS -O3")
  .split(" ");

/**
 * Builds the design and the harness into one program, or finds it in the cache. Throws ToolError when Verilator, make or
 * the C++ compiler is missing or refuses, in one sentence that names the place.
 */
export async function buildVerilator(source: DutSource, options: BuildOptions = {}): Promise<VerilatorBuild> {
  const cache = options.cache ?? openCache();
  const verilator = await detectVerilator(options.verilator, options.signal);
  const hash = tableHash(source.ports);
  const header = rowsHeader(source.ports, hash, source.counted);
  const harness = await readFile(new URL(`../../../testbenches/verilator/${harnessFile}`, import.meta.url), "utf8");
  const defines = (options.defines ?? []).map((define) => `-D${define}`);
  const machine = [platform(), arch(), verilator.versionLine, ...flags, ...makeVariables];
  const files = source.files.flatMap((file) => [file.name, file.text]);
  const key = cacheKey(...machine, ...defines, harness, header, source.top, ...files);
  const runtimeKey = cacheKey("runtime", ...machine);
  const entry: FolderEntry = await cache.folderEntry("verilator", key, async (folder) => {
    const work = await makeWorkFolder(folder);
    const objects = join(work.path, "obj");
    try {
      await writeInputs(work, source, harness, header);
      await verilate(work.path, source, verilator, defines, options);
      const runtime = await cache.findFolder("verilator-runtime", runtimeKey);
      if (runtime !== undefined) await putRuntime(runtime, work);
      await compile(work.path, source, verilator, options);
      if (runtime === undefined) await keepRuntime(cache, runtimeKey, objects);
      await copyOut(join(objects, "Vdut"), folder, "lockstep");
    } catch (error) {
      if (error instanceof RangeError) throw new ToolError(error.message, { cause: error });
      if (error instanceof ToolError || options.signal?.aborted === true) throw error;
      if (errorCode(error) === "ENOSPC") throw diskFull(source, work.path);
      throw new CacheError(`The build of '${source.top}' in ${work.path} failed: ${errorCode(error)}.`, {
        cause: error,
      });
    } finally {
      await work.remove();
    }
  });
  return { binary: join(entry.path, "lockstep"), verilator, tableHash: hash, release: () => entry.release() };
}

async function writeInputs(work: WorkFolder, source: DutSource, harness: string, header: string): Promise<void> {
  await work.write("obj", harnessFile, harness);
  await work.write("obj", "vnpu_rows.h", header);
  for (const file of source.files) await work.write("rtl", file.name, file.text);
}

async function verilate(
  work: string,
  source: DutSource,
  verilator: Verilator,
  defines: readonly string[],
  options: BuildOptions,
): Promise<void> {
  const names = source.files.map((file) => join("rtl", normalize(file.name)));
  const folders = [...new Set(names.map((name) => `-I${dirname(name)}`))];
  const designFiles = names.filter((name) => /\.(v|sv)$/.test(name));
  const run = await runTool(
    verilator.command,
    [...flags, ...defines, ...folders, "--Mdir", "obj", "--top-module", source.top, ...designFiles, harnessFile],
    { folder: work, timeLimitMs: options.timeLimitMs ?? buildTimeLimitMs, ...signalOf(options) },
  );
  if (run.code === 0) return;
  if (await isFull(run, work)) throw diskFull(source, work);
  const error = /^%Error[^:\n]*: (?!Exiting)(.*)$/m.exec(run.stderr)?.[1] ?? lastLine(run.stderr);
  throw new ToolError(`Verilator ${verilator.version} refuses '${source.top}': ${reason(run, error)}`);
}

async function compile(work: string, source: DutSource, verilator: Verilator, options: BuildOptions): Promise<void> {
  const jobs = `-j${availableParallelism()}`;
  const run = await runTool("make", ["-s", "-C", "obj", "-f", "Vdut.mk", jobs, ...makeVariables, "Vdut"], {
    folder: work,
    timeLimitMs: options.timeLimitMs ?? buildTimeLimitMs,
    ...signalOf(options),
  });
  if (run.code === 0) return;
  if (await isFull(run, work)) throw diskFull(source, work);
  const needed = `it is needed to build '${source.top}' (Debian and Ubuntu: apt-get install verilator g++ make)`;
  if (run.startError === "ENOENT") throw new ToolError(`'make' was not found: ${needed}.`);
  const compiler = /(?:make: |\/bin\/sh: .*?)?([\w+-]+): (?:No such file or directory|not found)/.exec(run.stderr)?.[1];
  if (compiler !== undefined && /\+\+|^c|^g/.test(compiler)) {
    throw new ToolError(`'${compiler}' was not found: ${needed}.`);
  }
  const error = /^.*(?:error|Error|undefined reference|Killed).*$/m.exec(run.stderr)?.[0] ?? lastLine(run.stderr);
  throw new ToolError(
    `The C++ build of '${source.top}' (Verilator ${verilator.version}) failed: ${reason(run, error)}`,
  );
}

function reason(run: ToolRun, error: string): string {
  if (run.timedOut) return "it took longer than its time limit and was stopped.";
  if (run.signal !== null) return `it was killed by ${run.signal}.`;
  return `${error.trim().slice(0, 500).replace(/\.$/, "")}.`;
}

/** A tool may say so, or fail in words of its own; and it may have removed the half of a file by now, or not. */
async function isFull(run: ToolRun, work: string): Promise<boolean> {
  if (/No space left on device|disk quota exceeded/i.test(run.stderr + run.stdout)) return true;
  const disk = await statfs(work).catch(() => undefined);
  return disk !== undefined && disk.bavail * disk.bsize < leastFreeBytes;
}

function diskFull(source: DutSource, work: string): ToolError {
  return new ToolError(
    `The build of '${source.top}' does not fit on the disk of ${work.replace(/\/\.tmp-.*/, "")}: it is full.`,
  );
}

/** Verilator's own runtime is most of the work of a small build: its objects are kept and put into later builds. */
async function putRuntime(from: FolderEntry, work: WorkFolder): Promise<void> {
  try {
    for (const name of await runtimeObjects(from.path)) await work.copyIn(join(from.path, name), "obj", name);
  } finally {
    await from.release();
  }
}

async function keepRuntime(cache: Cache, key: string, objects: string): Promise<void> {
  try {
    const entry = await cache.folderEntry("verilator-runtime", key, async (folder) => {
      for (const name of await runtimeObjects(objects)) await copyOut(join(objects, name), folder, name);
    });
    await entry.release();
  } catch {
    // It would only have made the next build faster; when the disk is full, the program itself will tell.
  }
}

async function runtimeObjects(folder: string): Promise<string[]> {
  return (await readdir(folder)).filter((name) => /^verilated.*\.o$/.test(name));
}

function signalOf(options: BuildOptions): { signal?: AbortSignal } {
  return options.signal === undefined ? {} : { signal: options.signal };
}
