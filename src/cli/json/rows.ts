import { z } from "zod";

/** More keys are welcome everywhere: a reader ignores what it does not know. */
type Shape = Readonly<Record<string, z.ZodType>>;
const object = (shape: Shape): z.ZodObject => z.looseObject(shape);

const text = z.string();
const count = z.int().min(0);
const figure = z.number();
const hash = z
  .string()
  .regex(/^[0-9a-f]{64}$/)
  .meta({ description: "SHA-256 in hex." });
const bytes = count.meta({ description: "Size of the file." });
const engine = z.enum(["netlist", "verilator", "gates"]).meta({ description: "What ran the Verilog." });
const top = text.meta({ description: "Block, without prefix." });
const rowHash = text.meta({ description: "Hash of all output rows that were compared; empty when there were none." });
const events = z.record(z.string(), figure).meta({ description: "How often each event of the golden model happened." });
const covers = z
  .record(z.string(), count)
  .optional()
  .meta({ description: "Of each promise that was watched: cycles in which its case was there; 0: it is untested." });
const places = { config: text.meta({ description: "Name of the config." }), top };
const mismatches = count;

/** One element of one port that differed. */
export const mismatchSchema: z.ZodObject = object({
  cycle: count,
  port: text,
  field: text.meta({ description: "Which element: `vnpu 3`; empty for a scalar." }),
  expected: figure,
  actual: figure,
  replay: text.meta({ description: "Command that shows it again." }),
  table: text.optional().meta({ description: "The cycles around it, as text." }),
  reproduced: z.boolean().optional().meta({ description: "It came again in the same cycle when run afresh." }),
});

const coverage = object({ binsDeclared: count, binsHit: count, toggleBits: count, toggleHit: count });

const cosim = object({
  ...places,
  ...{ engine, seed: count, cycles: count, mismatches, rowHash, events: events.optional(), covers },
  status: z.enum(["pass", "fail", "error", "interrupted"]),
  configHash: hash.optional(),
  stimulus: text.optional().meta({ description: "Profile of the random stimulus, or a scenario." }),
  coverage: coverage.optional(),
  mismatch: mismatchSchema.optional(),
  error: object({ name: text, message: text }).optional(),
  timing: object({ cyclesPerSecond: figure }),
});

const regress = object({
  ...places,
  ...{ configHash: hash, designHash: hash, engine, profile: text, toolVersion: text },
  runs: count,
  cycles: count.meta({ description: "Compared, in all runs." }),
  mismatches,
  events,
  covers,
  mismatch: mismatchSchema.optional(),
  mismatchSeed: count.optional(),
});

const synth = object({
  ...places,
  target: z.enum(["asic", "xilinx", "ice40", "ecp5", "generic"]),
  ...{ library: text, cells: count, flipFlops: count, ramBits: count, logicLevels: count },
  ...{ luts: count.optional(), lutRams: count.optional(), brams: count.optional(), decisionLevels: count.optional() },
  ...{ areaUm2: figure.optional(), cellAreaUm2: figure.optional(), gateEquivalents: figure.optional() },
  delayPs: figure.optional(),
  module: text.optional().meta({ description: "Set in rows of one module of the design." }),
});

const verdict = z.enum(["refuted", "proved", "unknown"]);

const prove = object({
  ...places,
  configHash: hash,
  promise: text.meta({ description: "Promise or lemma, by its name in the contract." }),
  status: z.enum(["proved", "bounded", "failed", "unknown"]),
  engine: text.meta({ description: "Engine that decided, or those that were asked." }),
  depth: count.optional().meta({ description: "Frames of the invariant, or cycles that were searched." }),
  leansOn: z.array(text).optional().meta({ description: "Lemmas, each a row of its own." }),
  assuming: z.array(text).optional().meta({ description: "Lemmas that are not proved at this config." }),
  bound: count.optional().meta({ description: "Asked about in place of the contract's." }),
  fault: text.optional().meta({ description: "Kept fault in the Verilog." }),
  vacuity: object({
    cover: z
      .enum(["reached", "unreachable", "unknown"])
      .optional()
      .meta({ description: "Absent for a lemma that assumes no duty." }),
    mutant: verdict,
    exact: verdict.optional().meta({ description: "The bound lowered by one." }),
  }).optional(),
  reason: text.optional().meta({ description: "Why it is not proved." }),
  counterexample: object({
    cycles: count,
    words: z.array(count).meta({ description: "Stimulus rows in the layout of the block's inputs." }),
    table: text.optional(),
    replay: text.optional().meta({ description: "Command that shows it again." }),
    reproduced: z.boolean().optional().meta({ description: "The monitor fired on the netlist engine too." }),
  }).optional(),
  timing: object({ seconds: figure }),
});

const lint = object({
  ...places,
  tool: z.enum(["verilator", "icarus", "yosys"]),
  toolVersion: text,
  file: text.meta({ description: "Verilog file; empty when the tool names none." }),
  line: count.meta({ description: "From 1; 0 when the tool names none." }),
  message: text,
});

const generate = object({
  config: text,
  configHash: hash,
  file: text,
  module: text.optional().meta({ description: "Module that the file holds; absent in files beside the Verilog." }),
  sha256: hash.optional().meta({ description: "Absent for a file that belongs there no more." }),
  difference: z.enum(["missing", "different", "outdated", "foreign"]).optional(),
});

const written = object({ file: text, bytes });
const description = object({
  protocol: count,
  ...places,
  configHash: hash,
  module: text,
  inputs: object({}),
  outputs: object({}),
});

const program = {
  source: text.meta({ description: "The file that was read." }),
  ...{ matrixEngines: count, vectorEngines: count, groups: count, instructions: count, bytes },
};

const bench = object({
  top: top.optional(),
  ...{ figure: text, value: figure, unit: z.enum(["ratio", "s", "ms"]), against: text, ratio: figure },
  measured: z.boolean().meta({ description: "False when the machine was busy: the figure is noise." }),
  ...{ bar: figure.nullable(), goal: figure.nullable(), timing: z.record(z.string(), figure) },
});

/** A line of a ledger: one finished run of a regression. */
export const ledgerSchema: z.ZodObject = object({
  ...places,
  ...{ schemaVersion: z.literal(1), configHash: hash, designHash: hash, engine, profile: text, toolVersion: text },
  ...{ seed: count, rowHash, events, covers, mismatch: mismatchSchema.optional() },
  cycles: count.meta({ description: "Asked for." }),
  compared: count.meta({ description: "Compared, the one with the mismatch included." }),
});

/** One row of `results`, by command. */
export const rowSchemas: Readonly<Record<string, z.ZodType>> = {
  generate,
  lint,
  cosim,
  prove,
  regress,
  synth,
  bench,
  report: written,
  init: written,
  vectors: object({ ...places, file: text, bytes }),
  golden: z.union([description, object({ ...places, file: text, bytes })]),
  asm: object({
    ...program,
    file: text,
    written: z.boolean().meta({ description: "False when the source was checked alone; `file` is the source then." }),
  }),
  disasm: object({
    ...program,
    file: text.optional(),
    text: text.optional().meta({ description: "The source, where no file is named for it." }),
  }),
  compile: z.union([
    object({
      operator: text,
      kind: text,
      fused: z.array(text).meta({ description: "Element-wise operators that its µTops do as well." }),
      groups: count,
      ...{ macs: count, tiles: count, cycles: count, meCycles: figure, veOperations: count, bytesMoved: count },
    }),
    object({
      layer: text,
      kind: text,
      fused: z.array(text).meta({ description: "Operators that the layer does as well." }),
      tiling: z.enum(["whole", "width", "channels"]),
      ...{ macs: count, tiles: count, cycles: count, readShare: figure, writeShare: figure },
    }),
  ]),
  where: object({
    ...{ config: text, file: text, line: count, module: text, item: text },
    source: object({ file: text, line: count, column: count }),
  }),
  cache: object({ folder: text.optional(), kind: text.optional(), entries: count.optional(), bytes: count.optional() }),
  doctor: object({ tool: text, version: text.nullable(), path: text.nullable(), needed: text, how: text }),
};
