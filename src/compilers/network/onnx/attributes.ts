import { quoted, refuse } from "../error.ts";
import { toNumber, type AttributeProto, type GraphProto, type TensorProto } from "./messages.ts";

/** AttributeProto.AttributeType of onnx.proto. */
const typeCodes = { float: 1, int: 2, string: 3, tensor: 4, graph: 5, floats: 6, ints: 7, strings: 8 } as const;
type AttributeType = keyof typeof typeCodes;

/** The attributes of a node, by name and type. All methods throw `Refusal` for one of another type. */
export class Attributes {
  private readonly byName = new Map<string, AttributeProto>();
  private readonly asked = new Set<string>();

  constructor(attributes: readonly AttributeProto[]) {
    for (const attribute of attributes) {
      if (this.byName.has(attribute.name)) refuse(`the attribute ${quoted(attribute.name)} is given twice.`);
      this.byName.set(attribute.name, attribute);
    }
  }

  has(name: string): boolean {
    return this.byName.has(name);
  }

  /** Attributes that the standard defines and that change nothing here. */
  ignore(...names: readonly string[]): void {
    for (const name of names) this.asked.add(name);
  }

  /** Refuses attributes that nobody asked for: what they mean is not known. */
  refuseOthers(): void {
    const other = [...this.byName.keys()].find((name) => !this.asked.has(name));
    if (other !== undefined) refuse(`the attribute ${quoted(other)} is not supported.`);
  }

  float(name: string): number | undefined {
    const value = this.find(name, "float")?.f;
    if (value !== undefined && !Number.isFinite(value))
      refuse(`the attribute ${name} is ${value}; allowed is a finite number.`);
    return value;
  }

  int(name: string): number | undefined {
    const attribute = this.find(name, "int");
    if (attribute === undefined) return undefined;
    const value = toNumber(attribute.i);
    return Number.isSafeInteger(value) ? value : refuse(`the attribute ${name} is ${value}, which is out of range.`);
  }

  /** An attribute that is 0 or 1. */
  flag(name: string): boolean | undefined {
    const value = this.int(name);
    if (value !== undefined && value !== 0 && value !== 1)
      refuse(`the attribute ${name} is ${value}; allowed are 0 and 1.`);
    return value === undefined ? undefined : value === 1;
  }

  string(name: string): string | undefined {
    const bytes = this.find(name, "string")?.s;
    return bytes === undefined ? undefined : new TextDecoder().decode(Uint8Array.from(bytes.slice(0, 100)));
  }

  floats(name: string): readonly number[] | undefined {
    return this.find(name, "floats")?.floats;
  }

  /** Integers; beyond ±2^53 rounded, which only the end of a slice may be. */
  ints(name: string): readonly number[] | undefined {
    return this.find(name, "ints")?.ints.map(toNumber);
  }

  tensor(name: string): TensorProto | undefined {
    return this.find(name, "tensor")?.t ?? undefined;
  }

  graph(name: string): GraphProto | undefined {
    return this.find(name, "graph")?.g ?? undefined;
  }

  private find(name: string, type: AttributeType): AttributeProto | undefined {
    this.asked.add(name);
    const attribute = this.byName.get(name);
    if (attribute === undefined) return undefined;
    // Files before IR version 2 leave the type out.
    const fits = attribute.type === 0 ? holds(attribute, type) : attribute.type === typeCodes[type];
    if (!fits) refuse(`the attribute ${name} is of another type than ${type}.`);
    if ((type === "tensor" && attribute.t === null) || (type === "graph" && attribute.g === null)) {
      refuse(`the attribute ${name} holds no ${type}.`);
    }
    return attribute;
  }
}

function holds(attribute: AttributeProto, type: AttributeType): boolean {
  const lists = { floats: attribute.floats.length, ints: attribute.ints.length, strings: attribute.strings.length };
  const listed = Object.values(lists).some((length) => length > 0);
  switch (type) {
    case "floats":
    case "ints":
    case "strings":
      return lists[type] > 0 || (!listed && attribute.t === null && attribute.g === null && attribute.s.length === 0);
    case "tensor":
      return attribute.t !== null;
    case "graph":
      return attribute.g !== null;
    case "string":
      return attribute.s.length > 0;
    case "float":
    case "int":
      return !listed && attribute.t === null && attribute.g === null && attribute.s.length === 0;
  }
}
