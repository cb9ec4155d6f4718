/** The part of JSON Schema that zod emits and that sentences are made of. */
export interface JsonSchema {
  readonly type?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly exclusiveMaximum?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly items?: JsonSchema;
  readonly prefixItems?: readonly JsonSchema[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly additionalProperties?: boolean | JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, JsonSchema>>;
  /** Own meta of a key: its unit, and words for a pattern. */
  readonly unit?: string;
  readonly allowed?: string;
}

/** Where a path leads: the schema of that place and the value found there. */
export interface Place {
  readonly schema: JsonSchema;
  readonly value: unknown;
}

/** Follows a path through a schema; of a union it takes the alternative whose constants the value has. */
export function schemaAt(root: JsonSchema, path: readonly PropertyKey[], value: unknown): JsonSchema | undefined {
  let schema: JsonSchema | undefined = alternative(root, root, value);
  let here = value;
  for (const step of path) {
    const key = String(step);
    here = typeof here === "object" && here !== null ? (here as Record<string, unknown>)[key] : undefined;
    const rest = schema?.additionalProperties;
    const next: JsonSchema | undefined =
      schema?.type === "array"
        ? (schema.prefixItems?.[Number(step)] ?? schema.items)
        : (schema?.properties?.[key] ?? (typeof rest === "object" ? rest : undefined));
    if (next === undefined) return unionAt(schema, key);
    schema = alternative(root, next, here);
  }
  return schema;
}

/** Keys that an object at this place may have; empty when the place is no object. */
export function knownKeys(schema: JsonSchema | undefined): readonly string[] {
  return Object.keys(schema?.properties ?? {});
}

/** What may stand at this place, in words that follow "allowed is". */
export function allowedText(schema: JsonSchema | undefined): string {
  if (schema === undefined) return "another value";
  if (schema.allowed !== undefined) return schema.allowed;
  const union = schema.anyOf ?? schema.oneOf;
  if (union !== undefined) return [...new Set(union.map(allowedText))].join(" or ");
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  if (schema.enum !== undefined) return schema.enum.map((choice) => JSON.stringify(choice)).join(" or ");
  switch (schema.type) {
    case "integer":
      return `an integer${range(schema.minimum, schema.maximum)}${unit(schema)}`;
    case "number":
      return `a number${range(schema.minimum ?? schema.exclusiveMinimum, schema.maximum ?? schema.exclusiveMaximum)}${unit(schema)}`;
    case "boolean":
      return "true or false";
    case "string":
      if (schema.pattern !== undefined) return `text that matches ${schema.pattern}`;
      return `a text${range(schema.minLength, schema.maxLength)}${(schema.minLength ?? schema.maxLength) ? " characters long" : ""}`;
    case "array":
      return schema.minItems === undefined && schema.maxItems === undefined
        ? "a list"
        : `a list${range(schema.minItems, schema.maxItems)} elements long`;
    case "object":
      return schema.properties === undefined ? "an object" : `an object with the keys ${knownKeys(schema).join(", ")}`;
    default:
      return "another value";
  }
}

function unit(schema: JsonSchema): string {
  return schema.unit === undefined ? "" : ` ${schema.unit}`;
}

/** " from 1 to 16", " of at least 1", " of at most 9" or nothing; zod's bounds of a safe integer say nothing. */
function range(minimum: number | undefined, maximum: number | undefined): string {
  const low = minimum !== undefined && minimum > Number.MIN_SAFE_INTEGER ? minimum : undefined;
  const high = maximum !== undefined && maximum < Number.MAX_SAFE_INTEGER ? maximum : undefined;
  if (low !== undefined && high !== undefined) return ` from ${low} to ${high}`;
  if (low !== undefined) return ` of at least ${low}`;
  return high === undefined ? "" : ` of at most ${high}`;
}

/** Resolves a reference; of a union takes the alternative all of whose constants the value has, if there is one. */
function alternative(root: JsonSchema, schema: JsonSchema, value: unknown): JsonSchema {
  if (schema.$ref !== undefined) {
    const name = schema.$ref.split("/").at(-1) ?? "";
    return alternative(root, schema.$ref === "#" ? root : (root.$defs?.[name] ?? {}), value);
  }
  const union = schema.anyOf ?? schema.oneOf;
  if (union === undefined || typeof value !== "object" || value === null) return schema;
  const object = value as Record<string, unknown>;
  const fits = union.find((choice) =>
    Object.entries(choice.properties ?? {}).every(([key, { const: constant }]) =>
      constant === undefined || key === "schemaVersion" ? true : object[key] === constant,
    ),
  );
  return fits ?? schema;
}

/** The key of a union of which no alternative was chosen: any of what the alternatives allow for it. */
function unionAt(schema: JsonSchema | undefined, key: string): JsonSchema | undefined {
  const choices = (schema?.anyOf ?? schema?.oneOf ?? []).flatMap((choice) => choice.properties?.[key] ?? []);
  return choices.length === 0 ? undefined : { anyOf: choices };
}
