// needs: chromium
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium, type Browser, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { renderReport, type ReportData } from "../../src/report/index.ts";
import { fullReport, harvest, temporal } from "../report/sample_data.ts";
import { schedulerHierarchy } from "../report/schedulers.ts";

const executablePath = process.env["CHROMIUM_PATH"] ?? "/usr/bin/chromium";
const data: ReportData = { ...fullReport, hierarchy: schedulerHierarchy(4, 8) };

const folder = mkdtempSync(join(tmpdir(), "vnpu-report-"));
const file = join(folder, "report.html");
const address = pathToFileURL(file).href;
let browser: Browser | undefined;

beforeAll(async () => {
  if (!existsSync(executablePath)) {
    throw new Error(
      `The report is tested in Chromium, which is not at ${executablePath}: install it (Debian: apt-get install ` +
        `chromium), or name another one in CHROMIUM_PATH.`,
    );
  }
  writeFileSync(file, renderReport(data));
  browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu"] });
});

afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

interface Opened {
  readonly page: Page;
  /** What the page asked for besides itself, and what it complained of. */
  readonly requests: readonly string[];
  readonly complaints: readonly string[];
}

async function open(width: number, colorScheme: "light" | "dark" = "light"): Promise<Opened> {
  if (browser === undefined) throw new Error("The browser did not start.");
  const page = await browser.newPage({ viewport: { width, height: 800 }, colorScheme });
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

/**
 * The value of an expression in the page. A text, because the compiler does not know the browser's types; `all` gives the
 * elements of a selector as an array.
 */
async function inPage<T>(page: Page, expression: string): Promise<T> {
  return page.evaluate<T>(
    `(() => { const all = (selector) => [...document.querySelectorAll(selector)]; return ${expression}; })()`,
  );
}

/** Rows of the table with this caption, as an expression for `inPage`. */
const rowsOf = (caption: string): string =>
  `all("table").find((table) => table.caption.textContent.includes(${JSON.stringify(caption)})).querySelectorAll("tbody tr")`;

/** Cells of the table with this caption, a row each. */
async function cells(page: Page, caption: string): Promise<string[][]> {
  return inPage(page, `[...${rowsOf(caption)}].map((row) => [...row.children].map((cell) => cell.textContent.trim()))`);
}

const number = (text: string | undefined): number => Number((text ?? "").replaceAll(/[, %]/g, ""));

describe("the report in a browser", () => {
  it.each([
    [1280, "light"],
    [1280, "dark"],
    [360, "light"],
  ] as const)("at %i px, %s, complains of nothing and asks for nothing", async (width, scheme) => {
    const { page, requests, complaints } = await open(width, scheme);
    expect(requests).toEqual([]);
    expect(complaints).toEqual([]);
    await page.close();
  });

  it("does not run over the side of a phone: what is wide scrolls by itself", async () => {
    const { page } = await open(360);
    expect(await inPage(page, "document.documentElement.scrollWidth")).toBe(360);
    const wide = await inPage<number>(page, `all(".scroll").filter((one) => one.scrollWidth > one.clientWidth).length`);
    expect(wide).toBeGreaterThan(3);
    const right = await inPage<number>(
      page,
      `Math.max(...all("h1, h2, h3, p, .card, .verdict, .scroll, nav a, li").map((one) => one.getBoundingClientRect().right))`,
    );
    expect(right).toBeLessThanOrEqual(360);
    await page.close();
  });

  it("shows the figures of the data", async () => {
    const { page } = await open(1280);
    const totals = await cells(page, "All tenants together");
    for (const [i, { policy, cycles, mismatches, totals: want, rowHash }] of [harvest, temporal].entries()) {
      const row = totals[i] ?? [];
      expect([row[0], row[8]]).toEqual([policy, rowHash]);
      expect([row[1], row[2], row[6], row[7]].map(number)).toEqual([
        cycles,
        mismatches,
        want.inferences,
        want.preemptions,
      ]);
      expect(number(row[3])).toBeCloseTo(want.inferencesPerMillionCycles, 2);
      expect(number(row[4])).toBeCloseTo(want.meUtilisation * 100, 1);
      expect(number(row[5])).toBeCloseTo(want.veUtilisation * 100, 1);
    }
    const [area] = await cells(page, "Synthesised with Yosys");
    expect(area?.slice(4, 8).map(number)).toEqual([3450, 17.5, 9822, 793]);
    await page.close();
  });

  it("draws bars as long as their figures", async () => {
    const { page } = await open(1280);
    const shares = await inPage<number[]>(
      page,
      `[...${rowsOf("All tenants together")}[0].querySelectorAll(".bar i")].map((bar) => bar.getBoundingClientRect().width / bar.parentElement.clientWidth)`,
    );
    const { inferencesPerMillionCycles, meUtilisation, veUtilisation } = harvest.totals;
    const want = [
      inferencesPerMillionCycles / temporal.totals.inferencesPerMillionCycles,
      meUtilisation,
      veUtilisation,
    ];
    shares.forEach((share, i) => expect(share).toBeCloseTo(want[i] ?? Number.NaN, 1));
    expect(shares).toHaveLength(3);
    await page.close();
  });

  it("gives drawings and tables names that can be read out", async () => {
    const { page } = await open(1280);
    const labels = await inPage<(string | null)[]>(
      page,
      `all("svg[role=img]").map((one) => one.getAttribute("aria-label"))`,
    );
    expect(labels.length).toBeGreaterThanOrEqual(4);
    for (const label of labels) expect(label).toMatch(/./);
    const bare = await inPage(
      page,
      `all("table").filter((one) => one.caption === null || one.querySelector("th[scope=row]") === null).length`,
    );
    expect(bare).toBe(0);
    await page.close();
  });

  it("keeps the text of the block diagram inside its boxes", async () => {
    const { page } = await open(1280);
    const outside = await inPage<string[]>(
      page,
      `all("svg.diagram g.block").flatMap((group) => {
        const box = group.querySelector("rect.box:not(.behind)").getBoundingClientRect();
        const texts = [...group.querySelectorAll("text")];
        return texts.filter((text) => text.getBoundingClientRect().right > box.right + 0.5).map((text) => text.textContent);
      })`,
    );
    expect(outside).toEqual([]);
    await page.close();
  });

  it("changes its colours in the dark, and prints in light ones", async () => {
    const { page } = await open(1280, "dark");
    const background = (): Promise<string> => inPage(page, "getComputedStyle(document.body).backgroundColor");
    expect(await background()).toBe("rgb(20, 24, 29)");
    await page.emulateMedia({ media: "print", colorScheme: "dark" });
    expect(await background()).toBe("rgb(255, 255, 255)");
    await page.close();
  });

  it("fits on a printed page, landscape: nothing scrolls on paper", async () => {
    const { page } = await open(960);
    await page.emulateMedia({ media: "print" });
    const right = await inPage<number>(
      page,
      `Math.max(...all("table, svg, pre, p").map((one) => one.getBoundingClientRect().right))`,
    );
    expect(right).toBeLessThanOrEqual(960);
    await page.close();
  });
});
