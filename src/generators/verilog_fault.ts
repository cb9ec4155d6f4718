/** A kept fault: one change of one file of the emitted Verilog, which shows what the checks find. */
export interface VerilogFault {
  /** Short slug: small letters, digits and `_`. */
  readonly name: string;
  /** What the hardware then does, in one sentence. */
  readonly description: string;
  /** Part of the contract that it breaks. */
  readonly part: string;
  /** File without the config's prefix. */
  readonly file: string;
  /** Text that stands once in that file, at every size for which the logic exists. */
  readonly from: string | RegExp;
  /** What stands there instead; `$1` … are the groups of `from`. */
  readonly to: string;
}

/**
 * The files of the config with the fault in. Throws RangeError where the text to change is not there just once: with
 * one matrix engine, say, there is no logic that chooses a victim.
 */
export function withFault<F extends { readonly name: string; readonly text: string }>(
  files: readonly F[],
  config: { readonly name: string; readonly modulePrefix: string },
  fault: VerilogFault,
): F[] {
  const name = config.modulePrefix + fault.file;
  const text = files.find((file) => file.name === name)?.text ?? "";
  const places =
    typeof fault.from === "string"
      ? text.split(fault.from).length - 1
      : [...text.matchAll(new RegExp(fault.from, "g"))].length;
  if (places !== 1) {
    throw new RangeError(
      `Fault '${fault.name}' does not apply to config '${config.name}': its text stands ${places} times in ${name}; ` +
        "allowed is a config in which it stands once.",
    );
  }
  const changed = text.replace(fault.from, fault.to);
  return files.map((file) => (file.name === name ? { ...file, text: changed } : file));
}
