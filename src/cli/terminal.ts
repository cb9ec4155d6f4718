/** Where a run reads its surroundings from and writes to; a test puts its own in place of the process. */
export interface Terminal {
  readonly cwd: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Progress bars may be drawn on stderr. */
  readonly stderrIsTerminal: boolean;
  writeOut(text: string): void;
  writeError(text: string): void;
}

export function processTerminal(): Terminal {
  return {
    cwd: process.cwd(),
    environment: process.env,
    stderrIsTerminal: process.stderr.isTTY,
    writeOut: (text) => void process.stdout.write(text),
    writeError: (text) => void process.stderr.write(text),
  };
}
