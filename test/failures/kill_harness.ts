import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { expect } from "vitest";
import { listEntries, openCache } from "../../src/cache/index.ts";
import { marked, startMarked, straysAfterASecond, type Ended } from "./vnpu.ts";

/** A kind of run that is killed. */
export interface Victim {
  readonly name: string;
  readonly args: readonly string[];
  /** Whether its cache is empty before each kill. */
  readonly coldCache?: boolean;
  /** What a whole run leaves and says, as text that is equal for equal runs. */
  readonly finished: (folder: string, ended: Ended) => string;
  /** Throws when what lies there after a kill is half of something. */
  readonly check?: (folder: string) => void;
  /** Put back before each kill. */
  readonly outputs: readonly string[];
}

/** How many kills hit a run in which phase. */
export type Phases = Map<string, number>;

const signals = ["SIGKILL", "SIGKILL", "SIGTERM", "SIGINT"] as const;
const codes: Readonly<Record<string, number>> = { SIGTERM: 143, SIGINT: 130 };

const rowHashes = (ended: Ended): string => {
  const { status, results } = JSON.parse(ended.out) as { status: string; results: readonly { rowHash?: string }[] };
  return `${status} ${results.map(({ rowHash }) => rowHash).join(" ")}`;
};

/** Lines of a ledger; throws when one is no JSON object, or has no end. */
function ledgerRuns(folder: string): readonly { readonly seed: number; readonly rowHash: string }[] {
  const file = join(folder, "ledger.jsonl");
  if (!existsSync(file)) return [];
  const text = readFileSync(file, "utf8");
  expect(text === "" || text.endsWith("\n")).toBe(true);
  return text
    .split("\n")
    .slice(0, -1)
    .map((line) => JSON.parse(line) as { seed: number; rowHash: string });
}

/** Paths below a folder, those of unfinished work included. */
function namesIn(folder: string): readonly string[] {
  return existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: "utf8" }).sort() : [];
}

export const victims: readonly Victim[] = [
  {
    name: "cosim netlist",
    args: ["cosim", "tiny", "--cycles", "20k", "--json", "--quiet"],
    coldCache: true,
    finished: (_, ended) => rowHashes(ended),
    outputs: [],
  },
  {
    name: "cosim verilator",
    args: ["cosim", "tiny", "--engine", "verilator", "--cycles", "100k", "--json", "--quiet"],
    coldCache: true,
    finished: (_, ended) => rowHashes(ended),
    outputs: [],
  },
  {
    name: "generate",
    args: ["generate", "tiny", "duo", "paper", "wide", "-o", "rtl", "--quiet"],
    finished: (folder) =>
      namesIn(join(folder, "rtl"))
        .map((name) => `${name} ${textOf(join(folder, "rtl", name))}`)
        .join("\n"),
    outputs: ["rtl"],
  },
  {
    name: "regress",
    args: [
      "regress",
      "tiny",
      "--top",
      "utop_scheduler",
      "--engine",
      "netlist",
      "--cycles",
      "60k",
      "--chunk",
      "5k",
      "--ledger",
      "ledger.jsonl",
      "--quiet",
    ],
    finished: (folder) =>
      [...ledgerRuns(folder)]
        .map(({ seed, rowHash }) => `${seed} ${rowHash}`)
        .sort()
        .join("\n"),
    check: (folder) => void ledgerRuns(folder),
    outputs: ["ledger.jsonl"],
  },
  {
    name: "synth",
    args: ["synth", "tiny", "--top", "utop_scheduler", "--markdown", "area.md", "--quiet"],
    finished: (folder) => readFileSync(join(folder, "area.md"), "utf8"),
    outputs: ["area.md"],
  },
];

function textOf(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}

/** One victim in a folder of its own: what a whole run gives, and how long it takes. */
export class Prey {
  readonly victim: Victim;
  readonly folder: string = mkdtempSync(join(tmpdir(), "vnpu-prey-"));
  private readonly cache: string = join(this.folder, "cache");
  private readonly temporary: string = join(this.folder, "tmp");
  private wanted = "";
  private milliseconds = 0;

  constructor(victim: Victim) {
    this.victim = victim;
    mkdirSync(this.temporary);
  }

  /** Runs it to its end, from nothing: what every run after a kill must come to. */
  async measure(): Promise<void> {
    this.wanted = await this.finish();
  }

  /** Kills a run at a share of its time, checks what is left, and runs it anew. */
  async kill(share: number, signal: number, phases: Phases): Promise<void> {
    const { victim, folder } = this;
    for (const name of [...victim.outputs, ...(victim.coldCache === true ? ["cache"] : [])]) {
      rmSync(join(folder, name), { recursive: true, force: true });
    }
    const run = this.start();
    await wait(share * this.milliseconds);
    const phase = phaseOf(marked(run.mark).map(({ name }) => name));
    const sent = signals[signal % signals.length] ?? "SIGKILL";
    const hit = run.child.kill(sent);
    const ended = await run.ended;
    const key = `${victim.name}: ${hit && ended.code !== 0 ? phase : "at its end"}`;
    phases.set(key, (phases.get(key) ?? 0) + 1);

    expect(await straysAfterASecond(run.mark)).toEqual([]);
    // Before the program listens, a signal ends Node itself: the shell shows the same code.
    if (ended.code !== 0 && ended.signal === null)
      expect([ended.code, ended.err]).toEqual([codes[sent], expect.anything()]);
    victim.check?.(folder);
    await this.checkCache();
    expect(await this.finish()).toBe(this.wanted);
    await this.checkCache();
    const left = [...namesIn(this.cache), ...namesIn(this.temporary), ...readdirSync(folder)];
    expect(left.filter((name) => /(^|\/)\.|\.tmp$/.test(name))).toEqual([]);
  }

  end(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }

  private start(): ReturnType<typeof startMarked> {
    const places = { VNPU_CACHE_DIR: this.cache, TMPDIR: this.temporary };
    return startMarked(this.victim.args, this.folder, places);
  }

  private async finish(): Promise<string> {
    const from = performance.now();
    const ended = await this.start().ended;
    // The last whole run tells best how fast the machine is now.
    this.milliseconds = performance.now() - from;
    expect([ended.code, ended.err]).toEqual([0, ""]);
    return this.victim.finished(this.folder, ended);
  }

  /** Every entry that has its final name is whole: read past the cache. */
  private async checkCache(): Promise<void> {
    for (const { kind, key, isFolder, path } of await listEntries(this.cache)) {
      if (isFolder) {
        const sums = JSON.parse(readFileSync(join(path, "checksums.json"), "utf8")) as Record<string, string>;
        for (const [name, sum] of Object.entries(sums)) {
          expect(execFileSync("sha256sum", [join(path, name)], { encoding: "utf8" }).slice(0, 64)).toBe(sum);
        }
      } else {
        expect(await openCache(this.cache).read(kind, key)).toBeDefined();
      }
    }
  }
}

function phaseOf(names: readonly string[]): string {
  if (names.length === 0) return "at its end";
  if (names.some((name) => name === "lockstep")) return "Verilator child runs";
  if (names.some((name) => /verilator|perl/.test(name))) return "Verilator";
  if (names.some((name) => /make|cc1plus|g\+\+|^as$|^ld|collect2/.test(name))) return "C++ build";
  return "own process";
}

/** Figures of a fixed sequence, 0 ≤ x < 1: the same kills each time. */
export function sequence(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** The counts as lines, and into a file when one is named. */
export function phaseLines(phases: Phases, file?: string): readonly string[] {
  const lines = [...phases].sort(([a], [b]) => (a < b ? -1 : 1)).map(([phase, kills]) => `${kills} ${phase}`);
  if (file !== undefined) writeFileSync(file, `${lines.join("\n")}\n`);
  return lines;
}
