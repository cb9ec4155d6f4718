// needs: chromium
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium, type Browser, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { CosimRow } from "../../src/report/index.ts";
import { runCli, temporaryFolder } from "../cli/run_cli.ts";

const executablePath = process.env["CHROMIUM_PATH"] ?? "/usr/bin/chromium";
/** A4, landscape, within the margins of the style sheet: 297 mm − 2 × 12 mm, and 210 mm − 2 × 12 mm. */
const paper = { width: 1031, height: 702 };

let cwd = "";
let address = "";
let browser: Browser | undefined;

/** Rows as `vnpu synth` has them. */
const area = {
  ...{ config: "tiny", top: "vnpu_utop_scheduler", target: "asic", library: "nangate15_area", netlistHash: "x" },
  ...{ cells: 2072, flipFlops: 208, ramBits: 0, logicLevels: 40, areaUm2: 797.04, gateEquivalents: 4050 },
};

beforeAll(async () => {
  if (!existsSync(executablePath)) {
    throw new Error(
      `The report is tested in Chromium, which is not at ${executablePath}: install it (Debian: apt-get install ` +
        `chromium), or name another one in CHROMIUM_PATH.`,
    );
  }
  cwd = temporaryFolder();
  const cli = (...args: string[]): ReturnType<typeof runCli> => runCli([...args, "--quiet"], cwd);
  const passed = await cli("cosim", "tiny", "duo", "odd", "--cycles", "2k", "--seeds", "2", "--ndjson");
  writeFileSync(join(cwd, "passed.ndjson"), passed.out);
  await cli("generate", "tiny", "-o", "rtl");
  const top = join(cwd, "rtl", "tiny", "vnpu_utop_scheduler.v");
  const text = readFileSync(top, "utf8");
  writeFileSync(top, text.replace(/assign vnpu_ready_o = ([^;]+);/, "assign vnpu_ready_o = ~($1);"));
  const failed = await cli("cosim", "tiny", "--cycles", "2k", "--rtl", join(cwd, "rtl", "tiny"), "--json");
  writeFileSync(join(cwd, "failed.json"), failed.out);
  const about = { versions: { vnpu: "0.1.0", node: "20.19.0" }, timing: { seconds: 1 } };
  writeFileSync(
    join(cwd, "area.json"),
    JSON.stringify({ schemaVersion: 1, command: "synth", status: "pass", results: [area], ...about }),
  );
  expect((await cli("report", "merge", "passed.ndjson", "failed.json", "area.json", "-o", "all")).code).toBe(1);
  address = pathToFileURL(join(cwd, "all", "report.html")).href;
  browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu"] });
});

afterAll(async () => {
  await browser?.close();
  rmSync(cwd, { recursive: true, force: true });
});

interface Opened {
  readonly page: Page;
  /** What the page asked for besides itself, and what it complained of. */
  readonly requests: readonly string[];
  readonly complaints: readonly string[];
}

async function open(width: number): Promise<Opened> {
  if (browser === undefined) throw new Error("The browser did not start.");
  const page = await browser.newPage({ viewport: { width, height: paper.height } });
  const requests: string[] = [];
  const complaints: string[] = [];
  page.on("request", (request) => {
    if (request.url() !== address && !request.url().startsWith("data:")) requests.push(request.url());
  });
  page.on("console", (message) => complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(error.message));
  await page.goto(address);
  return { page, requests, complaints };
}

/** The value of an expression in the page; `all` gives the elements of a selector as an array. */
async function inPage<T>(page: Page, expression: string): Promise<T> {
  return page.evaluate<T>(
    `(() => { const all = (selector) => [...document.querySelectorAll(selector)]; return ${expression}; })()`,
  );
}

/** Rows of the table with this caption: cells by the head of their column. */
async function rows(page: Page, caption: string): Promise<readonly Record<string, string>[]> {
  return inPage(
    page,
    `(() => {
      const table = all("table").find((one) => one.caption.textContent.includes(${JSON.stringify(caption)}));
      const heads = [...table.querySelectorAll("thead th")].map((one) => one.textContent.trim());
      return [...table.querySelectorAll("tbody tr")].map((row) =>
        Object.fromEntries([...row.children].map((cell, at) => [heads[at], cell.textContent.trim()])));
    })()`,
  );
}

const number = (text: string | undefined): number => Number((text ?? "?").replaceAll(",", ""));

interface Merged {
  readonly results: readonly { readonly command: string; readonly results: readonly CosimRow[] }[];
}

describe("the page of report merge", () => {
  it.each([1280, 360])("complains of nothing and asks for nothing, at %i px", async (width) => {
    const { page, requests, complaints } = await open(width);
    expect({ requests, complaints }).toEqual({ requests: [], complaints: [] });
    expect(await inPage(page, "document.documentElement.scrollWidth")).toBe(width);
    await page.close();
  });

  it("shows the figures of the JSON beside it", async () => {
    const { page } = await open(1280);
    const json = JSON.parse(readFileSync(join(cwd, "all", "results.json"), "utf8")) as Merged;
    const runs = json.results.flatMap(({ command, results }) => (command === "cosim" ? results : []));
    const ordered = [
      ...runs.filter(({ status }) => status === "fail"),
      ...runs.filter(({ status }) => status === "pass"),
    ];
    expect(runs).toHaveLength(7);
    const shown = await rows(page, "every output in every cycle");
    expect(
      shown.map((row) => [
        row["Config"],
        row["Top"],
        row["Engine"],
        number(row["Seed"]),
        row["Result"],
        row["Row hash"],
      ]),
    ).toEqual(ordered.map((row) => [row.config, row.top, row.engine, row.seed, row.status, row.rowHash]));
    expect(shown.map((row) => [number(row["Cycles"]), number(row["Mismatches"])])).toEqual(
      ordered.map(({ cycles, mismatches }) => [cycles, mismatches]),
    );
    for (const group of await rows(page, "sums over all runs")) {
      const own = runs.filter(({ config }) => config === group["Config"]);
      expect(["Runs", "Passed", "Cycles", "Mismatches"].map((head) => number(group[head]))).toEqual([
        own.length,
        own.filter(({ status }) => status === "pass").length,
        own.reduce((sum, { cycles }) => sum + cycles, 0),
        own.reduce((sum, { mismatches }) => sum + mismatches, 0),
      ]);
    }
    const [event, ...others] = await rows(page, "One column per config, top and engine");
    expect(others.length).toBeGreaterThan(10);
    const duo = runs.filter(({ config }) => config === "duo");
    const happened = duo.reduce((sum, { events }) => sum + (events?.[event?.["Event"] ?? ""] ?? 0), 0);
    const perMillion = (happened / 4000) * 1e6;
    expect(Math.abs(number(event?.["duo utop_scheduler netlist"]) / perMillion - 1)).toBeLessThan(0.005);
    const [design] = await rows(page, "Synthesised with Yosys");
    expect(["Cells", "Flip-flops", "Area, µm²", "Logic levels"].map((head) => number(design?.[head]))).toEqual([
      ...[area.cells, area.flipFlops, Math.round(area.areaUm2), area.logicLevels],
    ]);
    await page.close();
  });

  it("shows a failure with the cycles around it before everything else", async () => {
    const { page } = await open(1280);
    const json = JSON.parse(readFileSync(join(cwd, "all", "results.json"), "utf8")) as Merged;
    const mismatch = json.results[1]?.results[0]?.mismatch;
    expect(await inPage(page, `all("section")[0].id`)).toBe("failures");
    expect(await inPage(page, `all("#failures pre").map((one) => one.textContent)`)).toEqual([
      mismatch?.table?.trimEnd(),
      mismatch?.replay,
    ]);
    expect(await inPage(page, `all(".verdict")[0].textContent.trim()`)).toMatch(/^FAIL .*1 failed; 12,001 cycles/);
    await page.close();
  });

  it("is printed on A4 with nothing cut off", async () => {
    const { page } = await open(paper.width);
    await page.emulateMedia({ media: "print" });
    const cut = await inPage<string[]>(
      page,
      `all("table, pre, p, .cards, .scroll").filter((one) =>
        one.getBoundingClientRect().right > ${paper.width} || one.scrollWidth > one.clientWidth + 1).map((one) => one.outerHTML.slice(0, 80))`,
    );
    expect(cut).toEqual([]);
    const broken = await inPage(
      page,
      `all("tr").filter((one) => getComputedStyle(one).breakInside !== "avoid").length`,
    );
    expect(broken).toBe(0);
    const pdf = await page.pdf({ format: "A4", preferCSSPageSize: true });
    const boxes = [...pdf.toString("latin1").matchAll(/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)\s*\]/g)];
    const [, width, height] = (boxes[0] ?? []).map(Number);
    expect(Math.abs((width ?? 0) - 842)).toBeLessThan(2);
    expect(Math.abs((height ?? 0) - 595)).toBeLessThan(2);
    await page.close();
  });
});
