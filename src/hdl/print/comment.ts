/** Widest line of the emitted text. */
export const columns = 100;

/** The text as `//` lines of at most 100 columns, each indented; white space is evened out. */
export function commentLines(text: string, indent: number): string[] {
  const start = `${" ".repeat(indent)}//`;
  const lines: string[] = [];
  let current = start;
  for (const word of text.split(/\s+/).filter((part) => part !== "")) {
    if (current !== start && current.length + 1 + word.length > columns) {
      lines.push(current);
      current = start;
    }
    current += ` ${word}`;
  }
  return [...lines, current];
}

/** The text in one line. */
export function commentText(text: string): string {
  return `// ${text.split(/\s+/).join(" ").trim()}`;
}

/** Lines of code with a comment each: at their ends in one column, or above a line where there is no room. */
export function annotated(rows: readonly { readonly code: string; readonly doc: string }[], indent: number): string[] {
  const pad = " ".repeat(indent);
  const roomy = (row: { code: string; doc: string }): boolean =>
    indent + row.code.length + 2 + commentText(row.doc).length <= columns;
  const column = Math.max(0, ...rows.filter(roomy).map(({ code }) => code.length));
  return rows.flatMap((row) => {
    const comment = commentText(row.doc);
    if (roomy(row) && indent + column + 2 + comment.length <= columns)
      return [`${pad}${row.code.padEnd(column)}  ${comment}`];
    return [...commentLines(row.doc, indent), `${pad}${row.code}`];
  });
}
