/** The words behind `npx vnpu` of a printed command, as a shell gives them to the program. */
export function pasted(command: string): string[] {
  const [, words = ""] = /^npx vnpu (.*)$/s.exec(command) ?? [];
  return [...words.matchAll(/'((?:[^']|'\\'')*)'|(\S+)/g)].map(([, quoted, plain]) =>
    quoted === undefined ? (plain ?? "") : quoted.replaceAll("'\\''", "'"),
  );
}
