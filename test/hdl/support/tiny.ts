import { check, emit, HdlError, Module, type ResetKind } from "../../../src/hdl/index.ts";

/** A module without clock. */
export function plain(name = "tiny"): Module {
  return new Module(name, { summary: "A tiny module.", file: "test/hdl/support/tiny.ts" });
}

/** A module with clock and reset. */
export function clocked(name = "tiny", kind: ResetKind = "async_low", reset = "rst_ni"): Module {
  const m = plain(name);
  m.clock("clk_i", "Clock.");
  m.reset(reset, kind, "Reset.");
  return m;
}

/** The text between the ports and `endmodule` of the top. */
export function bodyText(m: Module): string {
  const text = emit(m, { prefix: "", licenseHeader: "Test." }).at(-1)?.text ?? "";
  return text.slice(text.indexOf("\n);\n") + 4, text.indexOf("\nendmodule"));
}

/** All failures of a module; empty when it is legal. */
export function failuresOf(m: Module): readonly string[] {
  return failuresWhen(() => check(m));
}

/** The failures of the HdlError that `action` throws; empty when it throws nothing. */
export function failuresWhen(action: () => unknown): readonly string[] {
  try {
    action();
  } catch (error) {
    if (error instanceof HdlError) return error.failures;
    throw error;
  }
  return [];
}
