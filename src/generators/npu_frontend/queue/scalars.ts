import { lit, mux, orAll, pack, type Expr, type Module } from "../../../hdl/index.ts";
import { scalarRegisters } from "../../../isa/index.ts";
import { oneHotDecode } from "../../prim/one_hot.ts";
import type { FrontendShape } from "../sizes.ts";
import { clockedQueuePart, scalarBits, slotsOf, type QueueKind } from "./parts.ts";

/** Bits that name a scalar register; of the scalars in a context. */
export const scalarIndexBits: number = Math.log2(scalarRegisters);
export const scalarsContextBits: number = scalarRegisters * (1 + scalarBits);

/** Reads of an instruction: by the control slot's rs and rt, then by each slot's rs. */
export function scalarReads(shape: Pick<FrontendShape, "vectorEngines">, kind: QueueKind): number {
  return 2 + slotsOf(shape, kind);
}

/** The scalar registers. One that was not written reads as 0: so nothing but the marks is cleared. */
export function scalars(shape: FrontendShape, kind: QueueKind): Module {
  const reads = scalarReads(shape, kind);
  const m = clockedQueuePart("scalars", kind, `The ${scalarRegisters} scalar registers.`, shape);
  const load_i = m.input("load_i", 1, "A uTop begins.");
  const write_i = m.input("write_i", 1, "A register is written.");
  const place_i = m.input("place_i", scalarIndexBits, "That register.");
  const value_i = m.input("value_i", scalarBits, "Its new value.");
  const read_i = m.input("read_i", reads, "Reads that count; the others give 0.");
  const from_i = m.input("from_i", reads * scalarIndexBits, "Register of each read.");
  const read_o = m.output("read_o", reads * scalarBits, "Value of each read.");

  const marks = kind === "me" ? contextMarks(m) : undefined;
  const written_q = m.register<number>("written_q", scalarRegisters, "Registers written since the uTop began.");
  const list = Array.from({ length: scalarRegisters }, (_, r) =>
    m.register(`r${r}_q`, scalarBits, `Scalar register ${r}.`, { reset: "none" }),
  );
  const place = m.wire("place", oneHotDecode(place_i, scalarRegisters), "The register that is written, one-hot.");
  m.update(written_q, {
    next: mux(load_i, marks?.resumed ?? lit<number>(scalarRegisters, 0), written_q.or(place)),
    enable: load_i.or(write_i),
  });
  list.forEach((register, r) => {
    const writes = write_i.and(place.bit(r));
    const loaded = marks?.values[r];
    m.update(register, {
      next: loaded === undefined ? value_i : mux(load_i, loaded, value_i),
      enable: loaded === undefined ? writes : load_i.or(writes),
    });
  });
  if (kind === "me") {
    const context_o = m.output("context_o", scalarsContextBits, "The scalars, for a context.");
    m.drive(context_o, pack([written_q, ...list]));
  }

  m.section("Reads");
  const values = Array.from({ length: reads }, (_, port) => {
    const from = m.wire(
      `from_${port}`,
      from_i.slice(port * scalarIndexBits, scalarIndexBits),
      `Register of read ${port}.`,
    );
    const chosen = m.wire(
      `chosen_${port}`,
      oneHotDecode(from, scalarRegisters).and(written_q).and(read_i.bit(port).repeat(scalarRegisters)),
      `The same, one-hot; 0 when it reads as 0.`,
    );
    return orAll<number>(list.map((register, r) => register.and(chosen.bit(r).repeat(scalarBits))));
  });
  m.drive(read_o, pack(values));
  return m;
}

/** What the µTop that begins finds: what its context says, or nothing when it is fresh. */
function contextMarks(m: Module): { readonly resumed: Expr; readonly values: readonly Expr[] } {
  const resume_i = m.input("resume_i", 1, "The uTop that begins goes on with these scalars.");
  const context_i = m.input("context_i", scalarsContextBits, "Scalars of its context.");
  return {
    resumed: context_i.slice(0, scalarRegisters).and(resume_i.repeat(scalarRegisters)),
    values: Array.from({ length: scalarRegisters }, (_, r) =>
      context_i.slice(scalarRegisters + r * scalarBits, scalarBits),
    ),
  };
}
