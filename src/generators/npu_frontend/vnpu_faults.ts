import { lit, mux, orAll, type Expr, type Module } from "../../hdl/index.ts";
import { sequencerFault } from "../../ports/index.ts";

/** Codes of faults that are found outside of the sequencer, the one that counts first. */
const codes = [
  sequencerFault.opcode,
  sequencerFault.pcOutsideSegment,
  sequencerFault.fetchBusError,
  sequencerFault.fetchTimeOut,
  sequencerFault.parity,
  sequencerFault.engine,
] as const;

/** The fault of a vNPU: the lowest of these codes, of which 0 is none. */
export function lowestFault(m: Module, found: readonly Expr<4>[]): { readonly fault: Expr<1>; readonly code: Expr<4> } {
  const present = codes.map((code) =>
    m.wire(`fault_${code}`, orAll(found.map((one) => one.eq(code))), `A fault of code ${code}.`),
  );
  const code = present.reduceRight<Expr<4>>(
    (lower, flag, place) => mux(flag, lit(4, codes[place] ?? 0), lower),
    lit(4, 0),
  );
  return { fault: orAll(present), code: m.wire("fault_code", code, "The lowest of them; 0 for none.") };
}
