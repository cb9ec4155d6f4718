/** A Markdown table of cells that are escaped already: the first `left` columns to the left, the others to the right. */
export function markdownTable(head: readonly string[], rows: readonly (readonly string[])[], left = 1): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  const rule = `|${head.map((_, at) => (at < left ? " --- " : " ---: ")).join("|")}|`;
  return [line(head), rule, ...rows.map(line)].join("\n");
}

/** Keeps names from being read as markup or as the end of a cell. */
export function escapeMarkdown(text: string): string {
  return text
    .replaceAll(/\s+/g, " ")
    .replaceAll(/[\\`*_[\]|~]/g, (mark) => `\\${mark}`)
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;");
}
