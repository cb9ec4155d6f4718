import { configHash } from "../../config/config.ts";
import type { NpuConfig } from "../../config/types.ts";
import { registerPages, type Register, type RegisterPage } from "../../isa/registers/index.ts";
import { Module, type Signal, type Expr } from "../../hdl/index.ts";
import { countBits, indexBits, type ControlRegistersSizes } from "../../ports/index.ts";

/** What every part of the control registers is shaped by. */
export interface RegistersShape extends ControlRegistersSizes {
  readonly reset: "async_low" | "sync";
  /** Bits of a number of MEs, of VEs, and of either. */
  readonly meCount: number;
  readonly veCount: number;
  readonly quotaBits: number;
  /** Bits that name a vNPU. */
  readonly vnpuIndex: number;
  /** The register table. */
  readonly pages: Readonly<Record<RegisterPage["name"], RegisterPage>>;
}

/** Derives the widths and the register table. Throws RangeError for sizes out of range. */
export function registersShape(config: NpuConfig): RegistersShape {
  const { matrixEngines, vectorEngines, vnpus, reset } = config;
  const range = (name: string, value: number, high: number): void => {
    if (!Number.isInteger(value) || value < 1 || value > high)
      throw new RangeError(`control_registers: ${name} is ${value}, allowed are the integers 1 to ${high}.`);
  };
  range("matrixEngines", matrixEngines, 16);
  range("vectorEngines", vectorEngines, 16);
  range("vnpus", vnpus, 32);
  const pages = registerPages({ ...config, configHash: configHash(config) });
  const page = (name: RegisterPage["name"]): RegisterPage => {
    const found = pages.find((one) => one.name === name);
    if (found === undefined) throw new RangeError(`control_registers: the register table has no page '${name}'.`);
    return found;
  };
  return {
    ...{ matrixEngines, vectorEngines, vnpus, reset },
    meCount: countBits(matrixEngines),
    veCount: countBits(vectorEngines),
    quotaBits: countBits(Math.max(matrixEngines, vectorEngines)),
    vnpuIndex: indexBits(vnpus),
    pages: { core: page("core"), hypervisor: page("hypervisor"), guest: page("guest") },
  };
}

/** What a decoder of addresses is for: a write finds only the registers that software may write. */
export type Use = "read" | "write";

/** The registers of a page that have a line of a decoder, in the order of the lines. */
export function decoded({ registers }: RegisterPage, use: Use): readonly Register[] {
  return use === "read" ? registers : registers.filter(({ access }) => access !== "ro");
}

/** Finds the line of a register by name; throws RangeError when the page has none. */
export function lineOf(page: RegisterPage, use: Use, lines: Signal): (register: string) => Expr<1> {
  const names = decoded(page, use).map(({ name }) => name);
  return (register) => {
    const place = names.indexOf(register);
    if (place >= 0) return lines.bit(place);
    throw new RangeError(`control_registers: page '${page.name}' has no register '${register}' to ${use}.`);
  };
}

const contract = "registers, bus and cycles as in docs/contracts/control_registers.md";

/** A module of the control registers, in the file of its own name. */
export function part(name: string, file: string, summary: string): Module {
  return new Module(name, { summary, source: contract, file: `src/generators/control_registers/${file}` });
}

/** A part with state: clock and reset under their usual names. */
export function clockedPart(name: string, file: string, summary: string, shape: Pick<RegistersShape, "reset">): Module {
  const m = part(name, file, summary);
  m.clock("clk_i", "Clock.");
  m.reset("rst_ni", shape.reset, "Reset, active low.");
  return m;
}
