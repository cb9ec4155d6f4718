import { createHash } from "node:crypto";
import { moduleOf, numberParameter, type JsonCell, type JsonDesign, type JsonModule } from "../yosys/netlist_json.ts";
import { nandArea, readLiberty, type LibertyCell } from "./liberty.ts";
import { logicLevels } from "./levels.ts";
import { isLutRam, lutCounts, type LutCounts } from "./luts.ts";
import type { SynthesisOptions, SynthesisRow, SynthesisSource, Target } from "./types.ts";

/** Counts what a mapped design is made of. */
export class Measure {
  private readonly source: SynthesisSource;
  private readonly target: Target;
  private readonly options: SynthesisOptions;
  private readonly cells: ReadonlyMap<string, LibertyCell>;
  private readonly gateEquivalent: number | undefined;

  constructor(source: SynthesisSource, target: Target, options: SynthesisOptions) {
    this.source = source;
    this.target = target;
    this.options = options;
    this.cells = target.kind === "asic" ? readLiberty(target.library.liberty) : new Map();
    this.gateEquivalent =
      target.kind === "asic" ? (target.library.gateEquivalentUm2 ?? nandArea(this.cells)) : undefined;
  }

  /** The row of a flat design. */
  design(design: JsonDesign): SynthesisRow {
    return this.row(design, this.source.top, {});
  }

  /** Rows of a design with its hierarchy, one per module, the top first: its own cells, without those of its children. */
  modules(design: JsonDesign): SynthesisRow[] {
    return [...instanceCounts(design, this.source.top)].map(([module, instances]) =>
      this.row(design, module, { module, instances }),
    );
  }

  /** The sum over a design with its hierarchy, whose levels are those of the deepest module, then the rows of the modules. */
  summed(design: JsonDesign): SynthesisRow[] {
    const modules = this.modules(design);
    const [top] = modules;
    if (top === undefined) return [];
    const { module: _, instances: __, ...whole } = top;
    const sums: { -readonly [K in SummedFigure]?: number } = {};
    for (const key of summedFigures) {
      if (whole[key] === undefined) continue;
      sums[key] = rounded(modules.reduce((sum, row) => sum + (row[key] ?? 0) * (row.instances ?? 1), 0));
    }
    const deepest = Math.max(...modules.map(({ logicLevels: levels }) => levels));
    const netlist = modules.map(({ module = "", netlistHash: hash }) => `${module} ${hash}`).join("\n");
    return [
      {
        ...whole,
        ...sums,
        logicLevels: deepest,
        netlistHash: textHash(netlist),
      },
      ...modules,
    ];
  }

  private row(design: JsonDesign, name: string, place: { module?: string; instances?: number }): SynthesisRow {
    const module = moduleOf(design, name);
    const all = Object.values(module.cells).filter((cell) => cell.type !== "$scopeinfo" && !isChild(design, cell));
    const memories = all.filter((cell) => cell.type === "$mem_v2");
    const cells = all.filter((cell) => cell.type !== "$mem_v2");
    const flops = cells.filter((cell) => this.isFlipFlop(cell));
    const ramBits = memories.reduce((sum, m) => sum + numberParameter(m, "SIZE") * numberParameter(m, "WIDTH"), 0);
    const levels = logicLevels(
      module,
      (cell) => this.isFlipFlop(cell) || isRam(cell) || isChild(design, cell),
      this.options.decisionRegisters,
    );
    const { config, top } = this.source;
    return {
      ...(config === undefined ? {} : { config }),
      top,
      ...place,
      target: this.target.kind,
      library: this.target.kind === "asic" ? this.target.library.name : this.target.kind,
      cells: cells.length,
      flipFlops: flops.length,
      ...this.fpgaCounts(module, cells),
      ...this.areas(cells, flops, ramBits),
      ramBits,
      logicLevels: levels.logic,
      ...(levels.into === undefined ? {} : { decisionLevels: levels.into }),
      netlistHash: netlistHash(module),
    };
  }

  private isFlipFlop(cell: JsonCell): boolean {
    return this.cells.get(cell.type)?.sequential ?? flipFlopTypes.test(cell.type);
  }

  private fpgaCounts(module: JsonModule, cells: readonly JsonCell[]): Partial<LutCounts & { readonly brams: number }> {
    if (this.target.kind === "generic" || this.target.kind === "asic") return {};
    return { ...lutCounts(module, cells), brams: cells.filter((cell) => ramTypes.test(cell.type)).length };
  }

  private areas(cells: readonly JsonCell[], flops: readonly JsonCell[], ramBits: number): Partial<SynthesisRow> {
    if (this.target.kind !== "asic") return {};
    const sum = (list: readonly JsonCell[]): number =>
      rounded(list.reduce((total, cell) => total + this.areaOf(cell), 0));
    const cellAreaUm2 = sum(cells);
    const gateEquivalents =
      this.gateEquivalent === undefined ? {} : { gateEquivalents: Math.round(cellAreaUm2 / this.gateEquivalent) };
    return {
      areaUm2: rounded(cellAreaUm2 + ramBits * this.target.library.ramUm2PerBit),
      cellAreaUm2,
      sequentialUm2: sum(flops),
      ...gateEquivalents,
    };
  }

  private areaOf(cell: JsonCell): number {
    const found = this.cells.get(cell.type);
    if (found !== undefined) return found.area;
    const library = this.target.kind === "asic" ? this.target.library.name : "";
    throw new RangeError(`Cell '${cell.type}' is left after mapping; the library '${library}' has no cell for it.`);
  }
}

/** Figures of a design that are those of its modules together. */
const summedFigures = [
  ...(["cells", "flipFlops", "ramBits", "areaUm2", "cellAreaUm2", "sequentialUm2"] as const),
  ...(["gateEquivalents", "luts", "lutRams", "brams"] as const),
] as const;
type SummedFigure = (typeof summedFigures)[number];

const flipFlopTypes = /^(\$_(S|AL)?DFF|\$_DLATCH|SB_DFF|FD[RSCP]E|TRELLIS_FF|LD[CP]E)/;
const ramTypes = /^(SB_RAM40_4K|SB_SPRAM256KA|RAMB\d+E\d|URAM288|DP16KD)/;

function isRam(cell: JsonCell): boolean {
  return cell.type === "$mem_v2" || ramTypes.test(cell.type) || isLutRam(cell.type);
}

/** An instance of a module of the design; cells of a library are modules too, but only as black boxes. */
function isChild(design: JsonDesign, cell: JsonCell): boolean {
  const module = design.modules[cell.type];
  return module !== undefined && !isBlackBox(module);
}

function isBlackBox(module: JsonModule): boolean {
  return module.attributes["blackbox"] !== undefined || module.attributes["whitebox"] !== undefined;
}

/** How often each module stands in the design, the top first. */
function instanceCounts(design: JsonDesign, top: string): Map<string, number> {
  const counts = new Map<string, number>();
  const visit = (name: string): void => {
    counts.set(name, (counts.get(name) ?? 0) + 1);
    const module = moduleOf(design, name);
    for (const cell of Object.values(module.cells)) if (isChild(design, cell)) visit(cell.type);
  };
  visit(top);
  return counts;
}

/** Hash of types and connections, whatever the cells are called and wherever their source lines stand. */
function netlistHash(module: JsonModule): string {
  const cells = Object.values(module.cells).map((cell) => [cell.type, cell.connections]);
  return textHash(JSON.stringify([module.ports, cells]));
}

function textHash(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 16);
}

/** To a ten-thousandth of a µm²: sums of table values carry no more. */
function rounded(area: number): number {
  return Math.round(area * 1e4) / 1e4;
}
