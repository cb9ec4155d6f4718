import type { BlockDiagram, DiagramBlock, DiagramLink, PortGroup } from "../hierarchy_data.ts";
import { columnsOf } from "./columns.ts";
import { metrics, rangeText, textWidth } from "./metrics.ts";

/** Where the nets of one link enter a box: their labels, and the middle of them. */
export interface PinGroup {
  readonly link: DiagramLink;
  readonly labels: readonly { readonly name: string; readonly range: string }[];
  /** Top of the first label and middle of all, from the top of the box. */
  readonly topY: number;
  readonly middleY: number;
}

export interface Box {
  readonly id: string;
  readonly kind: "inputs" | "block" | "outputs";
  readonly title: string;
  readonly block?: DiagramBlock;
  /** Ports of a group without a wire of their own, a line each: all inputs, and outputs that are constant. */
  readonly ports: PortGroup["ports"];
  readonly pins: readonly PinGroup[];
  /** Modules inside, a line each. */
  readonly contents: readonly string[];
  readonly column: number;
  readonly width: number;
  readonly height: number;
}

const blockColumns = 4;

/** Boxes by column: inputs, blocks, outputs. */
export function boxColumns(diagram: BlockDiagram): Box[][] {
  const blocks = columnsOf(diagram, blockColumns);
  const last = blocks.length + 1;
  const inputs = diagram.inputs.map((group) => box(diagram, { kind: "inputs", group, column: 0 }));
  const outputs = diagram.outputs.map((group) => box(diagram, { kind: "outputs", group, column: last }));
  const inner = blocks.map((ids, index) =>
    diagram.blocks
      .filter(({ id }) => ids.includes(id))
      .map((block) => box(diagram, { kind: "block", block, column: index + 1 })),
  );
  return [inputs, ...inner, outputs].map(sameWidth);
}

type BoxOf = { readonly column: number } & (
  | { readonly kind: "inputs" | "outputs"; readonly group: PortGroup }
  | { readonly kind: "block"; readonly block: DiagramBlock }
);

function box(diagram: BlockDiagram, of: BoxOf): Box {
  const id = of.kind === "block" ? of.block.id : of.group.id;
  const links = diagram.links.filter(({ to }) => to === id);
  const drawn = links.flatMap(({ nets }) => nets.map(({ name }) => name));
  const ports = of.kind === "block" ? [] : of.group.ports.filter(({ name }) => !drawn.includes(name));
  const { pins, bottomY } = pinGroups(links, of.kind === "block" ? metrics.printedNets : Infinity);
  const contents =
    of.kind === "block"
      ? of.block.contains.map(({ module, count }) => `${count > 1 ? `${count} × ` : ""}${module}`)
      : [];
  const title = of.kind === "block" ? of.block.module : of.group.title;
  const lines = ports.length + contents.length;
  const texts = [
    ...ports.map(({ name, bits }) => name + rangeText(bits)),
    ...pins.flatMap(({ labels }) => labels.map(({ name, range }) => name + range)),
    ...contents.map((text) => `${text}  `),
  ];
  const count = of.kind === "block" && of.block.instances.length > 1 ? ` ×${of.block.instances.length}` : "";
  const width = Math.max(textWidth(title + count, metrics.titlePx), ...texts.map((text) => textWidth(text)));
  return {
    id,
    kind: of.kind,
    title,
    ...(of.kind === "block" ? { block: of.block } : {}),
    ports,
    pins,
    contents,
    column: of.column,
    width: Math.ceil(width + 2 * metrics.boxPaddingX),
    height: Math.ceil(bottomY + lines * metrics.linePitch + metrics.boxPaddingBottom),
  };
}

function pinGroups(links: readonly DiagramLink[], most: number): { pins: PinGroup[]; bottomY: number } {
  let y = metrics.titleHeight;
  const pins = links.map((link) => {
    const rest = link.nets.length - most;
    const shown = rest > 0 ? link.nets.slice(0, most - 1) : link.nets;
    const labels = [
      ...shown.map(({ name, bits }) => ({ name, range: rangeText(bits) })),
      ...(rest > 0 ? [{ name: `${rest + 1} more`, range: "" }] : []),
    ];
    const topY = y;
    y += labels.length * metrics.linePitch + metrics.pinGroupGap;
    return { link, labels, topY, middleY: topY + (labels.length * metrics.linePitch) / 2 };
  });
  return { pins, bottomY: y };
}

function sameWidth(column: readonly Box[]): Box[] {
  const width = Math.max(0, ...column.map((one) => one.width));
  return column.map((one) => ({ ...one, width }));
}
