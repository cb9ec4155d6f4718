import { XMLParser, XMLValidator } from "fast-xml-parser";

/** An element as a reader sees it. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  readonly text: string;
}

interface Rule {
  readonly required: readonly string[];
  readonly optional: readonly string[];
  /** Elements inside it, in any order and number, as the schema has it. */
  readonly inside: readonly string[];
  /** Text may stand in it. */
  readonly text?: true;
}

const reason: Rule = { required: [], optional: ["type", "message"], inside: [], text: true };
const output: Rule = { required: [], optional: [], inside: [], text: true };

/** The elements of `junit-10.xsd` that a writer without reruns may use. */
const rules: Readonly<Record<string, Rule>> = {
  testsuites: { required: [], optional: ["name", "time", "tests", "failures", "errors"], inside: ["testsuite"] },
  testsuite: {
    required: ["name", "tests", "failures", "errors"],
    optional: "group time skipped timestamp hostname id package file log url".split(" "),
    inside: ["testsuite", "properties", "testcase", "system-out", "system-err"],
  },
  properties: { required: [], optional: [], inside: ["property"] },
  property: { required: ["name", "value"], optional: [], inside: [] },
  testcase: {
    ...{ required: ["name"], optional: ["time", "classname", "group"] },
    inside: ["skipped", "error", "failure", "system-out", "system-err"],
  },
  ...{ failure: reason, error: reason, skipped: reason, "system-out": output, "system-err": output },
};

const time = /^(([0-9]{0,3},)*[0-9]{3}|[0-9]{0,3})*(\.[0-9]*)?$/;
/** Char of XML 1.0. */
const characters = /^[\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]*$/u;

/** The root element; throws when the text is not well-formed. */
export function readXml(text: string): XmlElement {
  const valid = XMLValidator.validate(text);
  if (valid !== true) throw new Error(`${valid.err.line}: ${valid.err.msg}`);
  const parser = new XMLParser({
    ...{ preserveOrder: true, ignoreAttributes: false, attributeNamePrefix: "", trimValues: false },
    ...{ parseTagValue: false, parseAttributeValue: false, ignoreDeclaration: true, processEntities: true },
  });
  const [root] = elementsOf(parser.parse(text) as readonly Node[]);
  if (root === undefined) throw new Error("no element");
  return root;
}

type Node = Readonly<Record<string, unknown>>;

function elementsOf(nodes: readonly Node[]): XmlElement[] {
  return nodes.flatMap((node) => {
    const name = Object.keys(node).find((key) => key !== ":@" && key !== "#text");
    if (name === undefined) return [];
    const inside = node[name] as readonly Node[];
    return {
      name,
      attributes: (node[":@"] ?? {}) as Readonly<Record<string, string>>,
      children: elementsOf(inside),
      text: inside.map((child) => (typeof child["#text"] === "string" ? child["#text"] : "")).join(""),
    };
  });
}

/** What is wrong with a JUnit file by the rules of Jenkins; empty when nothing is. */
export function junitProblems(text: string): readonly string[] {
  if (!characters.test(text)) return ["a character that XML 1.0 does not allow"];
  const root = readXml(text);
  return [...(root.name === "testsuites" ? [] : [`the root is ${root.name}`]), ...problemsOf(root), ...countsOf(root)];
}

function problemsOf({ name, attributes, children, text }: XmlElement): readonly string[] {
  const rule = rules[name];
  if (rule === undefined) return [`${name} is no element`];
  const known = [...rule.required, ...rule.optional];
  return [
    ...rule.required.filter((key) => attributes[key] === undefined).map((key) => `${name} lacks ${key}`),
    ...Object.keys(attributes)
      .filter((key) => !known.includes(key))
      .map((key) => `${name} has ${key}`),
    ...(attributes["time"] === undefined || time.test(attributes["time"]) ? [] : [`time is ${attributes["time"]}`]),
    ...(rule.text === true || text.trim() === "" ? [] : [`${name} holds text`]),
    ...children.filter((child) => !rule.inside.includes(child.name)).map((child) => `${child.name} is in ${name}`),
    ...children.flatMap(problemsOf),
  ];
}

/** The counts are those of the cases below; the schema cannot say so, and readers trust them. */
function countsOf(element: XmlElement): readonly string[] {
  if (element.name !== "testsuites" && element.name !== "testsuite") return [];
  const cases = casesOf(element);
  const having = (name: string): number =>
    cases.filter((one) => one.children.some((inside) => inside.name === name)).length;
  const wanted: Readonly<Record<string, number>> = {
    ...{ tests: cases.length, failures: having("failure"), errors: having("error") },
    ...(element.attributes["skipped"] === undefined ? {} : { skipped: having("skipped") }),
  };
  return [
    ...Object.entries(wanted)
      .filter(([key, value]) => element.attributes[key] !== String(value))
      .map(([key, value]) => `${element.name} says ${key}=${element.attributes[key]}, there are ${value}`),
    ...element.children.flatMap(countsOf),
  ];
}

/** All cases below an element. */
export function casesOf(element: XmlElement): readonly XmlElement[] {
  return element.children.flatMap((child) => (child.name === "testcase" ? [child] : casesOf(child)));
}
