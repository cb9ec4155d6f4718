/** A design as `write_json` writes it; only what this project reads. */
export interface JsonDesign {
  readonly creator: string;
  readonly modules: Readonly<Record<string, JsonModule>>;
}

export interface JsonModule {
  readonly attributes: Readonly<Record<string, string>>;
  readonly ports: Readonly<Record<string, JsonPort>>;
  readonly cells: Readonly<Record<string, JsonCell>>;
  readonly netnames: Readonly<Record<string, JsonNet>>;
}

/** A net by number, or a constant. Bit 0 of a list is the lowest. */
export type JsonBit = number | "0" | "1" | "x" | "z";

export interface JsonPort {
  readonly direction: "input" | "output" | "inout";
  readonly bits: readonly JsonBit[];
}

export interface JsonCell {
  readonly type: string;
  /** 1 when the name was made up by Yosys. */
  readonly hide_name: 0 | 1;
  /** Numbers as strings of binary digits, highest first; text as it is. */
  readonly parameters: Readonly<Record<string, string>>;
  readonly attributes: Readonly<Record<string, string>>;
  readonly port_directions?: Readonly<Record<string, "input" | "output" | "inout">>;
  readonly connections: Readonly<Record<string, readonly JsonBit[]>>;
}

export interface JsonNet {
  readonly hide_name: 0 | 1;
  readonly bits: readonly JsonBit[];
  readonly attributes: Readonly<Record<string, string>>;
}

/** Reads the text that `write_json` wrote. Throws SyntaxError when it is not JSON, RangeError when it holds no design. */
export function parseNetlist(text: string): JsonDesign {
  const value: unknown = JSON.parse(text);
  if (typeof value !== "object" || value === null || !("modules" in value)) {
    throw new RangeError("The elaborated design has no 'modules': it is no output of Yosys' write_json.");
  }
  return value as JsonDesign;
}

/** A module of the design by name. Throws RangeError that names the modules there are. */
export function moduleOf(design: JsonDesign, name: string): JsonModule {
  const module = design.modules[name];
  if (module !== undefined) return module;
  throw new RangeError(`The design has no module '${name}', only ${Object.keys(design.modules).join(", ")}.`);
}

/** A cell's parameter as an unsigned number; throws RangeError when the cell has none of that name. */
export function numberParameter(cell: JsonCell, name: string): number {
  const value = cell.parameters[name];
  if (value === undefined) throw new RangeError(`A cell '${cell.type}' has no parameter '${name}'.`);
  return Number.parseInt(value, 2);
}
