import { parseTree, type ParseError } from "jsonc-parser";
import { z } from "zod";
import { allowedText, knownKeys, schemaAt, type JsonSchema } from "./allowed.ts";
import { closestName } from "./closest_name.ts";
import { offsetOf, problemAt, repeatedKeys, toValue, valueAt, withValue, type Path } from "./json_tree.ts";
import { ConfigError, type Problem } from "./problem.ts";
import { syntaxProblems } from "./syntax_problems.ts";

/** A value set outside the file, over what the file says. */
export interface Override {
  /** Path of the key: `["matrixEngines"]`, `["tenants", 1, "quota"]`. */
  readonly path: Path;
  readonly value: unknown;
  /** How it was said, for messages: `--set matrixEngines=4`. */
  readonly origin: string;
}

/**
 * Reads JSON with comments (trailing commas too) and validates it with a zod schema.
 *
 * `file` is the name that messages show. Use `z.strictObject` in the schema, so that unknown keys are found; give a key
 * the meta `unit` ("cycles") to name it in messages, and `allowed` ("an identifier") to put words in place of a pattern.
 * A `.refine` must carry `when: () => true` to run beside other failures, and its message is shown as it stands:
 * "quota is 5; allowed is …".
 *
 * @throws {ConfigError} with all failures at once, each one sentence with file, line, column and key: malformed JSON, a
 *   key given twice, an unknown key (with the closest known one), a missing key, a wrong type, a value out of range.
 */
export function parseJsonc<S extends z.ZodType>(
  text: string,
  file: string,
  schema: S,
  overrides: readonly Override[] = [],
): z.output<S> {
  const syntaxErrors: ParseError[] = [];
  const tree = parseTree(text, syntaxErrors, { allowTrailingComma: true });
  if (tree === undefined || syntaxErrors.length > 0) throw new ConfigError(syntaxProblems(text, file, syntaxErrors));

  const repeated = repeatedKeys(tree).map(({ node, path }) =>
    problemAt({
      text,
      file,
      offset: node.offset,
      path,
      sentence: `${path.join(".")} is given twice; allowed is once.`,
    }),
  );
  const value = overrides.reduce<unknown>((object, { path, value: to }) => withValue(object, path, to), toValue(tree));
  const result = schema.safeParse(value, { reportInput: true });
  const json = z.toJSONSchema(schema, { io: "input", unrepresentable: "any" }) as JsonSchema;
  const found = result.success ? [] : result.error.issues.flatMap((issue) => findings(issue, json, value));
  const problems = found.map(({ path, sentence, atKey }): Problem => {
    const override = overrides.findLast((candidate) => candidate.path.every((step, depth) => step === path[depth]));
    if (override !== undefined) return { file: override.origin, line: 0, column: 0, key: path.join("."), sentence };
    return problemAt({ text, file, offset: offsetOf(tree, path, atKey), path, sentence });
  });
  if (repeated.length + problems.length > 0) {
    throw new ConfigError([...repeated, ...problems].sort((a, b) => a.line - b.line || a.column - b.column));
  }
  return result.data as z.output<S>;
}

interface Finding {
  readonly path: Path;
  readonly sentence: string;
  /** The key itself is wrong, not its value. */
  readonly atKey?: boolean;
}

function findings(issue: z.core.$ZodIssue, json: JsonSchema, value: unknown): Finding[] {
  const path = issue.path as Path;
  const key = path.join(".");
  const name = key === "" ? "the file" : key;
  if (issue.code === "unrecognized_keys") {
    const known = knownKeys(schemaAt(json, path, value));
    return issue.keys.map((unknown) => {
      const meant = closestName(unknown, known);
      const advice = meant === undefined ? `allowed are ${known.join(", ")}` : `did you mean ${meant}?`;
      const full = [...path, unknown];
      const sentence = `${full.join(".")} is no known key; ${advice}${meant === undefined ? "." : ""}`;
      return { path: full, sentence, atKey: true };
    });
  }
  if (issue.code === "custom") return [{ path, sentence: issue.message }];
  const nested = issue.code === "invalid_union" ? closestAlternative(issue.errors) : [];
  if (nested.length > 0) {
    return nested.flatMap((inner) => findings({ ...inner, path: [...path, ...inner.path] }, json, value));
  }
  const allowed = key === "" ? "a JSON object with the documented keys" : allowedText(schemaAt(json, path, value));
  const found = valueAt(value, path);
  const what = found === undefined ? `${name} is missing` : `${name} is ${shown(found)}`;
  return [{ path, sentence: `${what}; allowed is ${allowed}.` }];
}

/** Issues of the alternative of a union that came furthest: the one that fails inside, not as a whole. */
function closestAlternative(alternatives: readonly (readonly z.core.$ZodIssue[])[]): readonly z.core.$ZodIssue[] {
  const inside = alternatives.filter((issues) =>
    issues.every((issue) => issue.path.length > 0 || issue.code === "unrecognized_keys" || issue.code === "custom"),
  );
  return [...inside].sort((a, b) => a.length - b.length)[0] ?? [];
}

function shown(value: unknown): string {
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (typeof value === "object" && value !== null) return "an object";
  const text = JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 57)}…"` : text;
}
