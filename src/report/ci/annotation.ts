/** What a workflow command of GitHub Actions says, and where. */
export interface Annotation {
  readonly title: string;
  readonly message: string;
  /** From the root of the repository, with forward slashes. */
  readonly file?: string;
  /** From 1. */
  readonly line?: number;
}

/** A workflow command that shows as an error at its line: `::error file=a.v,line=3,title=…::…`. */
export function errorCommand({ title, message, file, line }: Annotation): string {
  const properties = Object.entries({
    ...(file === undefined ? {} : { file }),
    ...(line === undefined ? {} : { line }),
    title,
  });
  const text = properties.map(([name, value]) => `${name}=${escapeProperty(String(value))}`).join(",");
  return `::error ${text}::${escapeData(message)}`;
}

/** Percent signs and line ends would end or change a workflow command. */
function escapeData(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
