import type { CoreSize } from "../line.ts";
import type { Operation } from "../slot.ts";
import { parseBundle } from "./bundle.ts";
import type { WrittenOperation } from "./operation.ts";
import type { Report } from "./report.ts";
import { recovered, unknownName } from "./recover.ts";
import { statementsOf, type Name, type Statement } from "./statement.ts";
import { tokensOf } from "./tokens.ts";

/** An instruction as written: names in its control slot are not resolved. */
export interface SourceInstruction {
  readonly control: WrittenOperation;
  readonly me: Operation;
  readonly ve: readonly Operation[];
  /** Columns of the slots: control, ME, VEs; that of the instruction where a slot is empty. */
  readonly columns: readonly number[];
  readonly line: number;
  /** What `.line` says. */
  readonly sourceLine?: number;
  /** Index in the program. */
  readonly index: number;
}

export interface SourceSnippet {
  readonly of: "me" | "ve";
  readonly name: Name;
  readonly line: number;
  readonly start: number;
  readonly code: readonly SourceInstruction[];
  /** Instruction that each label of the snippet stands before. */
  readonly labels: ReadonlyMap<string, number>;
}

export type SourceGroup = Extract<Statement, { kind: "group" | "end" }> & { readonly line: number };

/** A source with its parts in order. */
export interface Source {
  readonly name: string;
  readonly core: CoreSize;
  readonly strip: boolean;
  /** The line of a group could not be read: groups may have any name and run any µTop. */
  readonly unknownGroups: boolean;
  /** The line of a µTop could not be read: it may have any name. */
  readonly unknownSnippets: boolean;
  readonly groups: readonly SourceGroup[];
  readonly groupNames: ReadonlyMap<string, number>;
  readonly snippets: readonly SourceSnippet[];
}

interface OpenSnippet {
  readonly of: "me" | "ve";
  readonly name: Name;
  readonly line: number;
  readonly start: number;
  readonly code: SourceInstruction[];
  readonly labels: Map<string, number>;
  /** Labels that wait for the instruction behind them. */
  readonly waiting: { readonly name: Name; readonly line: number }[];
}

interface Work {
  readonly report: Report;
  name: string | undefined;
  core: CoreSize | undefined;
  strip: boolean;
  unknownGroups: boolean;
  unknownSnippets: boolean;
  readonly groups: SourceGroup[];
  readonly groupNames: Map<string, number>;
  readonly snippets: OpenSnippet[];
  /** What the last `.line` said. */
  sourceLine: number | undefined;
  instructions: number;
}

/** Puts the statements of a source in order; `core` stands over what the source says, and must agree with it. */
export function buildSource(text: string, report: Report, core: CoreSize | undefined): Source {
  const work: Work = {
    ...{ report, core, name: undefined, strip: false, unknownGroups: false, unknownSnippets: false },
    ...{ groups: [], groupNames: new Map<string, number>(), snippets: [], sourceLine: undefined, instructions: 0 },
  };
  const lines = text.replace(/^\uFEFF/, "").split(/\r?\n/);
  for (const [at, line] of lines.entries()) {
    const statements = report.attempt(at + 1, () => statementsOf(tokensOf(line), line.length + 1)) ?? recovered(line);
    for (const statement of statements) add(work, statement, at + 1);
  }
  for (const snippet of work.snippets) closeSnippet(snippet, report);
  if (work.name === undefined) report.add(1, 1, "The program has no name; allowed is .program and a name.");
  if (work.core === undefined)
    report.add(1, 1, "The core is not named; allowed is --config, or .core and the numbers of MEs and VEs.");
  if (work.groups.length === 0) report.add(1, 1, "The program has no group; allowed is one .group at least.");
  const { name = "", core: size = { matrixEngines: 1, vectorEngines: 1 }, strip, groups, groupNames, snippets } = work;
  const { unknownGroups, unknownSnippets } = work;
  return { ...{ name, core: size, strip, unknownGroups, unknownSnippets, groups, groupNames, snippets } };
}

function add(work: Work, statement: Statement, line: number): void {
  const { report } = work;
  switch (statement.kind) {
    case "program":
      if (work.name === undefined) work.name = statement.name.text;
      else report.add(line, statement.name.column, "The program has a name already; allowed is one .program.");
      return;
    case "core":
      return setCore(work, statement, line);
    case "strip":
      work.strip = true;
      return;
    case "line":
      work.sourceLine = statement.number;
      return;
    case "group":
    case "end":
      return addGroup(work, { ...statement, line });
    case "snippet":
      return openSnippet(work, statement, line);
    case "label":
      return addLabel(work, statement.name, line);
    case "bundle":
      return addInstruction(work, statement, line);
  }
}

function setCore(
  work: Work,
  { matrixEngines, vectorEngines, column }: Extract<Statement, { kind: "core" }>,
  line: number,
): void {
  const { core } = work;
  work.core ??= { matrixEngines, vectorEngines };
  if (core === undefined || (core.matrixEngines === matrixEngines && core.vectorEngines === vectorEngines)) return;
  const allowed = `${core.matrixEngines} and ${core.vectorEngines}, as the config or another .core says`;
  work.report.add(
    line,
    column,
    `The program is for ${matrixEngines} MEs and ${vectorEngines} VEs; allowed are ${allowed}.`,
  );
}

function addGroup(work: Work, group: SourceGroup): void {
  const { report, core, groups, groupNames } = work;
  const { name, line } = group;
  if (name === unknownName) work.unknownGroups = true;
  else if (name !== undefined && groupNames.has(name.text)) {
    report.add(line, name.column, `Group ${name.text} is there already; allowed is a name of its own.`);
  } else if (name !== undefined) groupNames.set(name.text, groups.length);
  if (group.kind === "group" && core !== undefined && group.me.length > core.matrixEngines) {
    const column = group.me[core.matrixEngines]?.column ?? group.column;
    report.add(
      line,
      column,
      `The group has ${group.me.length} ME uTops; allowed are ${core.matrixEngines}, one per ME.`,
    );
  }
  groups.push(group);
}

function openSnippet(work: Work, { of, name }: Extract<Statement, { kind: "snippet" }>, line: number): void {
  if (name === unknownName) work.unknownSnippets = true;
  else if (work.snippets.some((snippet) => snippet.name.text === name.text)) {
    work.report.add(line, name.column, `uTop ${name.text} is there already; allowed is a name of its own.`);
  }
  const labels = new Map<string, number>();
  work.snippets.push({ of, name, line, start: work.instructions, code: [], labels, waiting: [] });
}

function addLabel({ snippets, report, instructions }: Work, name: Name, line: number): void {
  const snippet = snippets.at(-1);
  if (snippet === undefined) {
    report.add(line, name.column, `Label ${name.text} is in no uTop; allowed is a place behind .me or .ve.`);
  } else if (snippet.labels.has(name.text)) {
    report.add(
      line,
      name.column,
      `Label ${name.text} is there already; allowed is a name of its own in uTop ${snippet.name.text}.`,
    );
  } else {
    const [other] = snippet.waiting;
    if (other !== undefined) {
      report.add(
        line,
        name.column,
        `Label ${name.text} names the instruction of ${other.name.text}; allowed is one label for each.`,
      );
    }
    snippet.labels.set(name.text, instructions);
    snippet.waiting.push({ name, line });
  }
}

function addInstruction(work: Work, statement: Extract<Statement, { kind: "bundle" }>, line: number): void {
  const { snippets, report, core, sourceLine, instructions: index } = work;
  const snippet = snippets.at(-1);
  if (snippet === undefined) {
    return report.add(line, statement.column, "The instruction is in no uTop; allowed is a place behind .me or .ve.");
  }
  const parsed = parseBundle(statement, { of: snippet.of, vectorEngines: core?.vectorEngines ?? 16, line, report });
  snippet.code.push({ ...parsed, line, index, ...(sourceLine === undefined ? {} : { sourceLine }) });
  snippet.waiting.length = 0;
  work.sourceLine = undefined;
  work.instructions += 1;
}

function closeSnippet({ of, name, line, code, waiting }: OpenSnippet, report: Report): void {
  if (code.length === 0 && name !== unknownName) {
    report.add(line, name.column, `${of.toUpperCase()} uTop ${name.text} has no instruction; allowed is one at least.`);
  }
  for (const label of waiting) {
    report.add(
      label.line,
      label.name.column,
      `Label ${label.name.text} stands before no instruction; allowed is one behind it.`,
    );
  }
}
