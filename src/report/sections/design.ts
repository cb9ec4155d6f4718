import { designRows, moduleRows } from "../area_rows.ts";
import { blockDiagramSvg } from "../diagram/draw.ts";
import { count } from "../format.ts";
import type { ModuleTree } from "../hierarchy_data.ts";
import { markup, type Markup } from "../html/markup.ts";
import { absent, type Section } from "../html/section.ts";
import { scrolling } from "../html/table.ts";
import type { AreaReport, AreaRow, ReportData } from "../report_data.ts";

/** The emitted design: block diagram of the top, and the tree of modules. */
export function designSection({ hierarchy, area }: ReportData): Section {
  const id = "design";
  const title = "Block diagram";
  if (hierarchy === undefined) return { id, title, body: absent("No hardware was generated for this report.") };
  const { diagram, tree } = hierarchy;
  const modules = moduleAreas(area, tree.module);
  const body = [
    markup`<p>Drawn from the emitted design: ${diagram.module} with its blocks, and the nets between them as they are called at the reader. A bus leaves each block once and is tapped where it is read; a triangle marks a block that is clocked, a small flip-flop a registered output. Clock and reset are left out, and glue logic is drawn as part of the block whose output it carries.</p>\n`,
    scrolling("Block diagram", blockDiagramSvg(diagram)),
    markup`<h3>Hierarchy</h3>\n`,
    modules.size > 0
      ? markup`<p class="note">Areas are those of one instance without the modules inside it.</p>\n`
      : undefined,
    markup`<ul class="tree">${treeItem(tree, 1, modules)}</ul>\n`,
  ];
  return { id, title, body };
}

type ModuleAreas = ReadonlyMap<string, AreaRow>;

/** Rows of the first design whose name ends in the top's name: what stands before it is the prefix of every module. */
function moduleAreas(area: AreaReport | undefined, top: string): ModuleAreas {
  const design = designRows(area).find((row) => row.top.endsWith(top) && moduleRows(area, row).length > 0);
  if (design === undefined) return new Map();
  const prefix = design.top.slice(0, design.top.length - top.length);
  return new Map(
    moduleRows(area, design).map((row) => [
      row.module?.slice(row.module.startsWith(prefix) ? prefix.length : 0) ?? "",
      row,
    ]),
  );
}

function treeItem(tree: ModuleTree, copies: number, modules: ModuleAreas): Markup {
  const own = modules.get(tree.module)?.areaUm2;
  const area = own === undefined ? "" : ` · ${count(own, 1)} µm²${copies > 1 ? " each" : ""}`;
  const times = copies > 1 ? ` ×${copies}` : "";
  const inner = childrenOf(tree).map(({ module, copies: n }) => treeItem(module, n, modules));
  const list = inner.length === 0 ? undefined : markup`<ul>${inner}</ul>`;
  return markup`<li><code>${tree.module}</code>${times} <span class="note">${tree.summary}${area}</span>${list}</li>\n`;
}

/** Modules directly inside, equal ones together. */
function childrenOf({ instances }: ModuleTree): { module: ModuleTree; copies: number }[] {
  const names = [...new Set(instances.map(({ module }) => module.module))];
  return names.flatMap((name) => {
    const same = instances.filter(({ module }) => module.module === name);
    const first = same[0];
    return first === undefined ? [] : [{ module: first.module, copies: same.length }];
  });
}
