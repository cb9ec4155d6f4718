/** Text that may be laid out in one line or in several (after Wadler, "A prettier printer"). */
export type Doc =
  | string
  | { readonly kind: "sequence"; readonly parts: readonly Doc[] }
  /** A line end where the surrounding group is broken, else `flat`. */
  | { readonly kind: "line"; readonly flat: string }
  /** In one line when it fits, else broken at each of its own lines. */
  | { readonly kind: "group"; readonly doc: Doc }
  /** Lines inside are indented by `columns` more, or to the column where the doc begins. */
  | { readonly kind: "nest"; readonly columns: number | "here"; readonly doc: Doc };

export const line: Doc = { kind: "line", flat: " " };
export const softLine: Doc = { kind: "line", flat: "" };

export function sequence(...parts: Doc[]): Doc {
  return { kind: "sequence", parts };
}
export function group(...parts: Doc[]): Doc {
  return { kind: "group", doc: sequence(...parts) };
}
export function nest(columns: number | "here", ...parts: Doc[]): Doc {
  return { kind: "nest", columns, doc: sequence(...parts) };
}

/** The docs with `separator` between them. */
export function join(docs: readonly Doc[], separator: Doc): Doc {
  return sequence(...docs.flatMap((doc, index) => (index === 0 ? [doc] : [separator, doc])));
}

interface Frame {
  readonly doc: Doc;
  readonly indent: number;
  readonly flat: boolean;
}

/** Lays the doc out within `columns`; the first line begins at `indent`, which the text does not include. */
export function layout(doc: Doc, columns: number, indent: number): string {
  const stack: Frame[] = [{ doc, indent, flat: false }];
  let text = "";
  let column = indent;
  for (let frame = stack.pop(); frame !== undefined; frame = stack.pop()) {
    const { doc: current, flat } = frame;
    if (typeof current === "string") {
      text += current;
      column += current.length;
    } else if (current.kind === "sequence") {
      for (const part of current.parts.toReversed()) stack.push({ ...frame, doc: part });
    } else if (current.kind === "nest") {
      const base = current.columns === "here" ? column : frame.indent + current.columns;
      stack.push({ doc: current.doc, indent: base, flat });
    } else if (current.kind === "group") {
      const asFlat: Frame = { doc: current.doc, indent: frame.indent, flat: true };
      stack.push(flat || fits(asFlat, stack, columns - column) ? asFlat : { ...asFlat, flat: false });
    } else if (flat) {
      text += current.flat;
      column += current.flat.length;
    } else {
      text = `${text.trimEnd()}\n${" ".repeat(frame.indent)}`;
      column = frame.indent;
    }
  }
  return text;
}

/** The doc in one line, however long. */
export function flatText(doc: Doc): string {
  return layout({ kind: "group", doc }, Number.POSITIVE_INFINITY, 0);
}

/** Whether the frame, and what follows it up to the next possible line end, fits the room left. */
function fits(first: Frame, rest: readonly Frame[], room: number): boolean {
  const stack: Frame[] = [first];
  let next = rest.length - 1;
  let left = room;
  while (left >= 0) {
    const frame = stack.pop() ?? rest[next--];
    if (frame === undefined) return true;
    const { doc } = frame;
    if (typeof doc === "string") left -= doc.length;
    else if (doc.kind === "sequence") for (const part of doc.parts.toReversed()) stack.push({ ...frame, doc: part });
    else if (doc.kind === "nest") stack.push({ ...frame, doc: doc.doc });
    else if (doc.kind === "group") stack.push({ ...frame, doc: doc.doc });
    else if (frame.flat) left -= doc.flat.length;
    else return true;
  }
  return false;
}
