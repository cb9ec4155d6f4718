import { relative } from "node:path";

/** The last lines of a run: what was not run, the time, and the count of everything that passed and failed. */
export function summarise({ root, outcomes, tests, seconds, limitSeconds, withoutVerilator, leftOut }) {
  const files = tests.testResults ?? [];
  const cases = files.flatMap((file) =>
    file.assertionResults.map((test) => ({ ...test, name: `${relative(root, file.name)}: ${test.fullName}` })),
  );
  const skipped = cases.filter(({ status }) => status !== "passed" && status !== "failed");
  const brokenFiles = files.filter((file) => file.status === "failed" && file.assertionResults.length === 0);
  const inTime = seconds <= limitSeconds;
  const ran = cases.length > 0;
  const checks = [
    ...outcomes.filter(({ name }) => name !== "tests" || !ran).map(({ passed }) => passed),
    ...cases
      .filter(({ status }) => status === "passed" || status === "failed")
      .map(({ status }) => status === "passed"),
    ...brokenFiles.map(() => false),
    ...(withoutVerilator ? [] : skipped.map(() => false)),
    inTime,
  ];
  const failedStages = outcomes.filter(({ passed }) => !passed).map(({ name }) => name);
  const failedCount = checks.filter((passed) => !passed).length;
  // A stage of tests may fail although no test did: an error outside of any test.
  const failed = Math.max(failedCount, failedStages.length);
  const lines = [
    ...skipped.map(({ name }) => `${withoutVerilator ? "not run" : "FAILED, skipped"}: ${name}`),
    ...leftOut.map(({ file, missing }) => `not run: ${file} (needs ${missing.join(", ")})`),
    `time: ${inTime ? "passed" : "FAILED"}, ${seconds.toFixed(1)} s of ${limitSeconds} s (${times(outcomes)})`,
    ...(failedStages.length > 0 ? [`failed stages: ${failedStages.join(", ")}`] : []),
    `${checks.length - failedCount} passed, ${failed} failed`,
  ];
  return { lines, failed };
}

function times(outcomes) {
  return outcomes.map(({ name, seconds }) => `${name} ${seconds.toFixed(1)}`).join(", ");
}
