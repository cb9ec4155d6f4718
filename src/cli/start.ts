/** The program of `npm start`; resolves to the exit code. */
export async function start(args: readonly string[]): Promise<number> {
  process.stdout.write(`start ${args.join(" ")}\n`);
  return 0;
}
