import { columns } from "../print/comment.ts";

/** Comments that begin with these words are commands to a tool. */
const toolWords = /\/\/\s*(verilator|synopsys|synthesis|pragma|cadence|translate_o)/i;

/** What the emitted text must be whatever was described: ASCII, 100 columns, no comment that a tool obeys. */
export function textFailures(moduleName: string, text: string): string[] {
  return text.split("\n").flatMap((line, index) => {
    const where = `module ${moduleName}, line ${index + 1} of its text`;
    const failures: string[] = [];
    if (!/^[\x20-\x7e]*$/.test(line))
      failures.push(`${where}: "${line.trim()}" is not printable ASCII; all text must be.`);
    if (line.length > columns) {
      failures.push(
        `${where}: has ${line.length} columns; ${columns} are allowed, shorten names or name parts of the expression.`,
      );
    }
    if (toolWords.test(line))
      failures.push(`${where}: "${line.trim()}" is a command to a tool; a comment must not begin so.`);
    return failures;
  });
}
