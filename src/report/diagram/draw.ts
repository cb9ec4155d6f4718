import type { BlockDiagram } from "../hierarchy_data.ts";
import { markup, type Markup, type MarkupValue } from "../html/markup.ts";
import { metrics, rangeText } from "./metrics.ts";
import type { PinGroup } from "./place.ts";
import { placeDiagram, type Bus, type PlacedBox, type Segment } from "./route.ts";

/** Colours of buses in the style sheet: `bus-0` and up for blocks, `bus-in-0` and up for port groups. */
const blockColours = 12;

/** The block diagram as an SVG: inputs left, outputs right, one bus per source with a tap at each reader. */
export function blockDiagramSvg(diagram: BlockDiagram): Markup {
  const { width, height, boxes, buses } = placeDiagram(diagram);
  const title = `Block diagram of ${diagram.module}`;
  const description = `${diagram.blocks.length} kinds of block and ${diagram.links.length} bundles of nets.`;
  return markup`<svg class="diagram" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" style="max-width:${Math.round(width * 1.1)}px" role="img" aria-label="${title}"><title>${title}</title><desc>${description}</desc>
${buses.map((bus) => drawBus(diagram, bus))}
${boxes.map((box) => drawBox(box))}
</svg>`;
}

function drawBus(diagram: BlockDiagram, bus: Bus): Markup {
  const block = diagram.blocks.findIndex(({ id }) => id === bus.from);
  const group = diagram.inputs.findIndex(({ id }) => id === bus.from);
  const colour = block >= 0 ? `bus-${block % blockColours}` : `bus-in-${Math.max(0, group) % 2}`;
  const name = (block >= 0 ? diagram.blocks[block]?.module : diagram.inputs[group]?.title) ?? bus.from;
  const path = bus.segments.map(({ x1, y1, x2, y2 }) => `M${px(x1)} ${px(y1)}L${px(x2)} ${px(y2)}`).join("");
  const links = diagram.links.filter(({ from }) => from === bus.from);
  const lines = links.map(({ to, nets }) => `to ${nameOf(diagram, to)}: ${netList(nets)}`);
  return markup`<g class="bus ${colour}"><title>${[`From ${name}`, ...lines].join("\n")}</title><path class="hit" d="${path}"/><path class="wire" d="${path}"/>${junctions(
    bus.segments,
  ).map(
    ({ x, y }) => markup`<circle cx="${px(x)}" cy="${px(y)}" r="2.4"/>`,
  )}${bus.arrows.map(({ x, y }) => markup`<path class="arrow" d="M${px(x)} ${px(y)}l-6.5 -3v6z"/>`)}${bus.labels.map(
    ({ x, y, anchor }) => markup`<text class="lane" x="${px(x)}" y="${px(y)}" text-anchor="${anchor}">${name}</text>`,
  )}</g>
`;
}

function drawBox(box: PlacedBox): Markup {
  const copies = box.block?.instances.length ?? 1;
  const { x, y, width, height } = box;
  const behind = copies > 2 ? [2, 1] : copies > 1 ? [1] : [];
  const stack = behind.map((i) => {
    const offset = i * metrics.stackOffset;
    return markup`<rect class="box behind" x="${px(x + offset)}" y="${px(y - offset)}" width="${width}" height="${height}"/>`;
  });
  const tip = box.block === undefined ? undefined : markup`<title>${tipOf(box)}</title>`;
  const registers = box.pins.filter(({ link }) => link.nets.every(({ registered }) => registered));
  return markup`<g class="${box.kind}">${tip}${stack}<rect class="box" x="${px(x)}" y="${px(y)}" width="${width}" height="${height}"/>${titleOf(box, copies)}${box.pins.map(
    (pin) => drawPins(box, pin),
  )}${linesOf(box)}${box.block?.clocked === true ? clockMark(box) : undefined}${registers.map(({ middleY }) => flipFlop(box.x, box.y + middleY))}</g>
`;
}

function titleOf(box: PlacedBox, copies: number): Markup {
  const y = box.y + 16;
  const left = markup`<text class="title" x="${px(box.x + metrics.boxPaddingX)}" y="${px(y)}">${box.title}</text>`;
  if (copies === 1) return left;
  const right = box.x + box.width - metrics.boxPaddingX;
  return markup`${left}<text class="copies" x="${px(right)}" y="${px(y)}" text-anchor="end">×${copies}</text>`;
}

function drawPins(box: PlacedBox, pin: PinGroup): Markup {
  const top = box.y + pin.topY;
  const x = box.x + metrics.boxPaddingX;
  const bracket =
    pin.labels.length > 1
      ? markup`<path class="bracket" d="M${px(box.x + 6)} ${px(top + 3)}V${px(top + pin.labels.length * metrics.linePitch - 3)}"/>`
      : undefined;
  const labels = pin.labels.map(
    ({ name, range }, i) =>
      markup`<text x="${px(x)}" y="${px(top + i * metrics.linePitch + 10)}">${name}${rangeSpan(range)}</text>`,
  );
  return markup`<g><title>${netList(pin.link.nets)}</title>${bracket}${labels}</g>`;
}

/** Ports of an input group, or what is inside a block. */
function linesOf(box: PlacedBox): MarkupValue[] {
  const first =
    box.y + box.height - metrics.boxPaddingBottom - (box.ports.length + box.contents.length) * metrics.linePitch + 10;
  const ports = box.ports.map(
    ({ name, bits }, i) =>
      markup`<text x="${px(box.x + metrics.boxPaddingX)}" y="${px(first + i * metrics.linePitch)}">${name}${rangeSpan(rangeText(bits))}</text>`,
  );
  const right = box.x + box.width - metrics.boxPaddingX / 2;
  const contents = box.contents.map(
    (text, i) =>
      markup`<text class="inside" x="${px(right)}" y="${px(first + i * metrics.linePitch)}" text-anchor="end">${text}</text>`,
  );
  return [...ports, ...contents];
}

/** The triangle of a clock input. */
function clockMark(box: PlacedBox): Markup {
  return markup`<path class="clock" d="M${px(box.x)} ${px(box.y + box.height - 12)}l6 4l-6 4"/>`;
}

/** A register of the drawn module itself, just before a pin. */
function flipFlop(x: number, y: number): Markup {
  const left = x - 19;
  return markup`<path class="flop" d="M${px(left)} ${px(y - 6)}h10v12h-10zm0 5.5l4 2.5l-4 2.5"/>`;
}

function tipOf({ block, title }: PlacedBox): string {
  if (block === undefined) return title;
  return `${block.module}: ${block.summary}\n${block.instances.join(", ")}`;
}

function rangeSpan(range: string): Markup | undefined {
  return range === "" ? undefined : markup`<tspan class="range">${range}</tspan>`;
}

function netList(
  nets: readonly { readonly name: string; readonly bits: number; readonly registered: boolean }[],
): string {
  return nets
    .map(({ name, bits, registered }) => name + rangeText(bits) + (registered ? " (registered)" : ""))
    .join(", ");
}

function nameOf(diagram: BlockDiagram, id: string): string {
  return [...diagram.inputs, ...diagram.outputs].find((group) => group.id === id)?.title ?? id;
}

/** Points in which three wires or more of a bus meet. */
function junctions(segments: readonly Segment[]): { x: number; y: number }[] {
  const points = segments.flatMap(({ x1, y1, x2, y2 }) => [
    { x: x1, y: y1 },
    { x: x2, y: y2 },
  ]);
  const unique = points.filter((point, i) => points.findIndex(({ x, y }) => x === point.x && y === point.y) === i);
  return unique.filter(({ x, y }) => segments.reduce((sum, segment) => sum + armsAt(segment, x, y), 0) > 2);
}

function armsAt({ x1, y1, x2, y2 }: Segment, x: number, y: number): 0 | 1 | 2 {
  const inside = x >= Math.min(x1, x2) && x <= Math.max(x1, x2) && y >= Math.min(y1, y2) && y <= Math.max(y1, y2);
  if (!inside || (x1 === x2 && y1 === y2)) return 0;
  return (x === x1 && y === y1) || (x === x2 && y === y2) ? 1 : 2;
}

function px(value: number): string {
  return String(Math.round(value * 10) / 10);
}
