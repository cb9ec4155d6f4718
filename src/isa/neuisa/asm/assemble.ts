import { checkProgram, type ProgramProblem } from "../check.ts";
import { controlSlot } from "../control_slot.ts";
import type { CoreSize, Instruction } from "../line.ts";
import type { Program, ProgramNames } from "../program.ts";
import type { Operation } from "../slot.ts";
import type { TableRow } from "../table_row.ts";
import { buildSource, type Source, type SourceInstruction, type SourceSnippet } from "./build_source.ts";
import { checked } from "./operation.ts";
import { reportOf, type Report } from "./report.ts";
import type { Name } from "./statement.ts";

export interface AssembleOptions {
  /** The core that the program is for; without it the source must say so with `.core`. */
  readonly core?: CoreSize;
  /** Keep the line of each instruction, also where no `.line` stands. */
  readonly sourceLines?: boolean;
}

/**
 * Assembles a source.
 *
 * @param file As messages show it.
 * @throws {NeuIsaError} with up to 20 sentences `file:line:column: what was found; allowed is …`, by their place.
 */
export function assemble(text: string, file: string, options: AssembleOptions = {}): Program {
  const report = reportOf(file);
  const source = buildSource(text, report, options.core);
  const program = resolve(source, report, options.sourceLines === true);
  // A program with holes would only be told its own holes again.
  if (report.empty()) for (const problem of checkProgram(program)) place(problem, source, report);
  report.finish();
  return program;
}

const articles = { me: "an ME", ve: "a VE" } as const;

function resolve(source: Source, report: Report, keepLines: boolean): Program {
  const { core, groups, snippets } = source;
  const byName = new Map(snippets.map((snippet) => [snippet.name.text, snippet]));
  const used = new Set<string>();
  const start = (name: Name | null, of: "me" | "ve", line: number): number | null => {
    if (name === null) return null;
    const snippet = byName.get(name.text);
    used.add(name.text);
    if (snippet?.of === of) return snippet.start;
    const found = snippet === undefined ? "is not defined" : `is ${articles[snippet.of]} uTop`;
    if (snippet !== undefined || !source.unknownSnippets) {
      report.add(line, name.column, `${name.text} ${found}; allowed is the name of ${articles[of]} uTop.`);
    }
    return null;
  };
  const rows = groups.map((group): TableRow => {
    if (group.kind === "end") return { kind: "end" };
    const me = Array.from({ length: core.matrixEngines }, (_, i) => start(group.me[i] ?? null, "me", group.line));
    return { kind: "group", me, ve: start(group.ve, "ve", group.line) };
  });
  for (const { name, line } of snippets) {
    if (!used.has(name.text) && name.text !== "" && !source.unknownGroups)
      report.add(line, name.column, `${name.text} is in no group; allowed is a uTop that a group runs.`);
  }
  const code = snippets.flatMap((snippet) =>
    snippet.code.map((written) => instructionOf(written, snippet, source, report)),
  );
  const lines = snippets.flatMap((snippet) => snippet.code.map(({ line, sourceLine }) => sourceLine ?? line));
  const marked = snippets.some((snippet) => snippet.code.some(({ sourceLine }) => sourceLine !== undefined));
  return {
    ...{ core, rows, code },
    ...(source.strip ? {} : { names: namesOf(source) }),
    ...(keepLines || marked ? { sourceLines: lines } : {}),
  };
}

function instructionOf(
  written: SourceInstruction,
  snippet: SourceSnippet,
  source: Source,
  report: Report,
): Instruction {
  const { named, operation } = written.control;
  if (named === undefined) return { control: operation, me: written.me, ve: written.ve };
  const target = named.names === "group" ? source.groupNames.get(named.name) : snippet.labels.get(named.name);
  const value = report.attempt(written.line, () => {
    if (target === undefined) {
      if (named.names === "group" && source.unknownGroups) return undefined;
      const [what, where] = named.names === "group" ? ["group", "the program"] : ["label", `uTop ${snippet.name.text}`];
      report.add(
        written.line,
        named.column,
        `${named.name} is not defined; allowed is the name of a ${what} of ${where}.`,
      );
      return undefined;
    }
    const from = { branch: written.index, body: written.index + 1, group: 0 }[named.names];
    return checked(controlSlot, named.field, target - from, named.column);
  });
  const control: Operation = { id: operation.id, operands: { ...operation.operands, [named.field]: value ?? 1 } };
  return { control, me: written.me, ve: written.ve };
}

function namesOf({ name, groupNames, snippets }: Source): ProgramNames {
  return {
    program: name,
    groups: new Map([...groupNames].map(([text, index]) => [index, text])),
    snippets: new Map(snippets.map((snippet) => [snippet.start, snippet.name.text])),
    labels: new Map(snippets.flatMap((snippet) => [...snippet.labels].map(([text, index]) => [index, text]))),
  };
}

/** Says a problem of the finished program at the place of the source that it comes from. */
function place({ at, sentence }: ProgramProblem, { groups, snippets }: Source, report: Report): void {
  if (at.kind === "program") return report.add(1, 1, sentence);
  if (at.kind === "row") return report.add(groups[at.row]?.line ?? 1, groups[at.row]?.column ?? 1, sentence);
  const written = snippets.flatMap(({ code }) => code)[at.index];
  const column =
    at.place.slot === "ve" ? written?.columns[2 + at.place.index] : written?.columns[at.place.slot === "me" ? 1 : 0];
  report.add(written?.line ?? 1, column ?? 1, sentence);
}
