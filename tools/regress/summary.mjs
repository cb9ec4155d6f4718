/** The table of all stages and files, what was not run, and, last, the count of what passed and failed. */
export function summarise(rows) {
  const cells = rows.map(({ name, seconds, outcome, note }) => [
    ...[name, seconds.toFixed(1), note === undefined ? outcome : `${outcome} (${note})`],
  ]);
  const table = [["stage", "seconds", "outcome"], ...cells];
  const widths = [0, 1].map((column) => Math.max(...table.map((row) => row[column].length)));
  const count = (wanted) => rows.filter(({ outcome }) => outcome === wanted).length;
  const others = ["not run", "interrupted"].filter((outcome) => count(outcome) > 0);
  const lines = [
    ...table.map(([name, seconds, outcome]) => `${name.padEnd(widths[0])}  ${seconds.padStart(widths[1])}  ${outcome}`),
    ...others.map((outcome) => `${count(outcome)} ${outcome}`),
    `${count("passed")} passed, ${count("failed")} failed`,
  ];
  return { lines, testsFailed: rows.some(({ name, outcome }) => name !== "campaign" && outcome === "failed") };
}
