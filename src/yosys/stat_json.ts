/** Figures of one module from `stat -json`. */
export interface ModuleStat {
  /** Cells, `$scopeinfo` left out: it is a note about the hierarchy, not hardware. */
  readonly cells: number;
  readonly cellsByType: Readonly<Record<string, number>>;
  /** Area of the cells, in the unit of the Liberty file; absent without one. */
  readonly area?: number;
}

interface RawStat {
  readonly num_cells: number;
  readonly num_cells_by_type?: Readonly<Record<string, number>>;
  readonly area?: number;
}

interface RawReport {
  readonly modules: Readonly<Record<string, RawStat>>;
  readonly design?: RawStat;
}

/** Reads the text of `tee -o FILE stat -json`: figures per module, names as in the Verilog. */
export function parseStat(text: string): ReadonlyMap<string, ModuleStat> {
  const report = JSON.parse(text) as RawReport;
  return new Map(Object.entries(report.modules).map(([name, raw]) => [name.replace(/^\\/, ""), moduleStat(raw)]));
}

function moduleStat(raw: RawStat): ModuleStat {
  const all = raw.num_cells_by_type ?? {};
  const cellsByType = Object.fromEntries(Object.entries(all).filter(([type]) => type !== "$scopeinfo"));
  const cells = raw.num_cells - (all["$scopeinfo"] ?? 0);
  return { cells, cellsByType, ...(raw.area === undefined ? {} : { area: raw.area }) };
}
