import type { Expr } from "../expr.ts";
import type { Statement } from "../item.ts";
import { columns } from "./comment.ts";
import { group, layout, line, nest, sequence } from "./doc.ts";
import { conditionDoc, expressionDoc, expressionText } from "./expression.ts";

/** `left value;` in as few lines as fit; `left` ends in its assignment operator. */
export function assignmentText(left: string, value: Expr, indent: number): string[] {
  const doc = expressionDoc(value);
  const braces = value.node.kind === "concat" || value.node.kind === "extend" || value.node.kind === "repeat";
  const whole = braces ? sequence(left, " ", doc, ";") : group(left, nest(4, line, doc), ";");
  return indented(layout(whole, columns, indent), indent);
}

/** `if (condition) begin`, with what stands before it. */
export function ifText(before: string, condition: Expr<1>, indent: number): string[] {
  return indented(layout(sequence(`${before}if (`, conditionDoc(condition), ") begin"), columns, indent), indent);
}

/** The statements of an `always @*`, with blocking assignments. */
export function statementLines(statements: readonly Statement[], indent: number): string[] {
  return statements.flatMap((statement) => {
    switch (statement.kind) {
      case "set":
        return assignmentText(`${statement.signal.name} =`, statement.value, indent);
      case "when":
        return whenLines(statement, "", indent);
      case "switch":
        return switchLines(statement, indent);
    }
  });
}

function whenLines(statement: Extract<Statement, { kind: "when" }>, before: string, indent: number): string[] {
  const pad = " ".repeat(indent);
  const lines = [...ifText(before, statement.condition, indent), ...statementLines(statement.body, indent + 2)];
  const [first, ...more] = statement.otherwise;
  if (first === undefined) return [...lines, `${pad}end`];
  if (first.kind === "when" && more.length === 0) return [...lines, ...whenLines(first, "end else ", indent)];
  return [...lines, `${pad}end else begin`, ...statementLines(statement.otherwise, indent + 2), `${pad}end`];
}

function switchLines(statement: Extract<Statement, { kind: "switch" }>, indent: number): string[] {
  const pad = " ".repeat(indent);
  const branch = (label: string, body: readonly Statement[]): string[] => {
    if (body.length === 0) return [`${pad}  ${label}: ;`];
    return [`${pad}  ${label}: begin`, ...statementLines(body, indent + 4), `${pad}  end`];
  };
  return [
    ...indented(layout(sequence("case (", expressionDoc(statement.selector), ")"), columns, indent), indent),
    ...statement.cases.flatMap(({ label, body }) => branch(expressionText(label), body)),
    ...branch("default", statement.fallback),
    `${pad}endcase`,
  ];
}

/** The laid-out text as lines, the first indented as well. */
export function indented(text: string, indent: number): string[] {
  return `${" ".repeat(indent)}${text}`.split("\n");
}
