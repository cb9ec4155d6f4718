import type { XMLBuilder } from "xmlbuilder2/lib/interfaces.js";
import type { Check } from "../ci/check.ts";
import { withAmpersands, xmlLine, xmlText } from "./xml_text.ts";

const line = (value: string): string => withAmpersands(xmlLine(value));
const text = (value: string): string => withAmpersands(xmlText(value));

/** What stands around the checks of one file. */
export interface JunitRun {
  /** Name of the whole: `vnpu cosim`. */
  readonly name: string;
  /** Wall clock of the whole, where it is known. */
  readonly seconds?: number;
  /** Properties of every suite: versions of the tools. */
  readonly properties: Readonly<Record<string, string>>;
}

/**
 * Checks as JUnit XML by the rules of Jenkins' `junit-10.xsd`: a suite per config, a case per check. Any text gives
 * well-formed XML. The XML library is loaded on the first call.
 */
export async function renderJunit(run: JunitRun, checks: readonly Check[]): Promise<string> {
  const { create } = await import("xmlbuilder2");
  const root = create({ version: "1.0", encoding: "UTF-8" }).ele("testsuites", {
    name: line(run.name),
    ...(run.seconds === undefined ? {} : { time: timeText(run.seconds) }),
    ...countsOf(checks),
  });
  for (const config of new Set(checks.map((check) => check.config))) {
    addSuite(
      root,
      config,
      checks.filter((check) => check.config === config),
      run.properties,
    );
  }
  return `${root.end({ prettyPrint: true })}\n`;
}

function addSuite(root: XMLBuilder, name: string, checks: readonly Check[], properties: JunitRun["properties"]): void {
  const timed = checks.flatMap(({ seconds }) => seconds ?? []);
  const suite = root.ele("testsuite", {
    name: line(name),
    ...countsOf(checks),
    skipped: String(checks.filter(({ status }) => status === "skipped").length),
    ...(timed.length === 0 ? {} : { time: timeText(timed.reduce((sum, seconds) => sum + seconds, 0)) }),
  });
  const list = suite.ele("properties");
  for (const [key, value] of Object.entries(properties)) {
    list.ele("property", { name: line(key), value: line(value) });
  }
  for (const check of checks) addCase(suite, check);
}

function addCase(suite: XMLBuilder, check: Check): void {
  const { config, group, name, status, seconds, message = "", detail, figures } = check;
  const testcase = suite.ele("testcase", {
    ...{ name: line(name), classname: line(`${config}.${group}`) },
    ...(seconds === undefined ? {} : { time: timeText(seconds) }),
  });
  if (status === "skipped") testcase.ele("skipped", { message: line(message) });
  else if (status !== "pass") {
    const kind = status === "fail" ? "failure" : "error";
    const whole = detail === undefined ? message : `${message}\n${detail}`;
    testcase.ele(kind, { type: status === "fail" ? "failed" : "no verdict", message: line(message) }).txt(text(whole));
  }
  const lines = Object.entries(figures).map(([key, value]) => `${key}: ${value}`);
  if (lines.length > 0) testcase.ele("system-out").txt(text(lines.join("\n")));
}

function countsOf(checks: readonly Check[]): Record<"tests" | "failures" | "errors", string> {
  const count = (status: Check["status"]): string => String(checks.filter((check) => check.status === status).length);
  return { tests: String(checks.length), failures: count("fail"), errors: count("error") };
}

/** Seconds with milliseconds, without an exponent. */
function timeText(seconds: number): string {
  return seconds.toFixed(3);
}
