import { InvalidArgumentError, type Command } from "commander";
import { cacheFolder, cacheLimitBytes, cleanEntries, listEntries } from "../../cache/index.ts";
import type { CommandDefinition } from "../command.ts";
import { UsageError } from "../errors.ts";
import type { Outcome, Run } from "../run.ts";
import { textTable } from "../text_table.ts";

const actions = ["where", "list", "clean"] as const;
type Action = (typeof actions)[number];

export const cacheCommand: CommandDefinition = {
  name: "cache",
  summary: "say where builds are kept, list them by kind, or remove them",
  configure: (command: Command) => {
    command
      .argument("<action>", actions.join(", "), (text) => {
        if (isAction(text)) return text;
        throw new InvalidArgumentError(`Allowed are ${actions.join(", ")}.`);
      })
      .option("--older-than <days>", "clean: only what was last used longer ago", daysOf);
  },
  run: async (run, [action], { olderThan }) => {
    const days = olderThan as number | undefined;
    if (days !== undefined && action !== "clean") {
      throw new UsageError(`--older-than: does not go with ${String(action)}; allowed is with clean.`);
    }
    const folder = cacheFolder(run.terminal.environment);
    if (action === "clean") return clean(run, folder, days);
    if (action === "list") return list(run, folder);
    run.row({ folder }, folder);
    return { status: "pass" };
  },
};

async function list(run: Run, folder: string): Promise<Outcome> {
  const kinds = new Map<string, { entries: number; bytes: number }>();
  for (const { kind, bytes } of await listEntries(folder)) {
    const sum = kinds.get(kind) ?? { entries: 0, bytes: 0 };
    kinds.set(kind, { entries: sum.entries + 1, bytes: sum.bytes + bytes });
  }
  const rows = [...kinds].map(([kind, sum]) => ({ kind, ...sum }));
  for (const row of rows) run.row(row);
  const bytes = rows.reduce((total, row) => total + row.bytes, 0);
  const entries = rows.reduce((total, row) => total + row.entries, 0);
  const limitBytes = cacheLimitBytes(run.terminal.environment);
  const cells = [...rows, { kind: "all", entries, bytes }].map((row) => [
    row.kind,
    String(row.entries),
    grouped(row.bytes),
  ]);
  for (const line of textTable([["kind", "entries", "bytes"], ...cells])) run.line(line);
  run.line(`${folder} keeps at most ${grouped(limitBytes)} bytes beyond a run.`);
  return { status: "pass", more: { folder, entries, bytes, limitBytes } };
}

async function clean(run: Run, folder: string, olderThanDays: number | undefined): Promise<Outcome> {
  const { entries, bytes, heldBytes } = await cleanEntries(folder, olderThanDays);
  const held = heldBytes === 0 ? "" : `; ${grouped(heldBytes)} of them come free when the runs that use them end`;
  run.row({ folder, entries, bytes, heldBytes }, `${entries} entries removed, ${grouped(bytes)} bytes freed${held}.`);
  return { status: "pass" };
}

function isAction(text: string): text is Action {
  return actions.some((action) => action === text);
}

function daysOf(text: string): number {
  const days = Number(text);
  if (/^\d+(\.\d+)?$/.test(text) && days <= 1e6) return days;
  throw new InvalidArgumentError("Allowed is a number of days from 0 to 1000000.");
}

/** 12345678 as 12,345,678. */
function grouped(value: number): string {
  return value.toLocaleString("en-US");
}
