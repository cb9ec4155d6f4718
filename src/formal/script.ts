import type { YosysJob } from "../yosys/job.ts";
import { badOutput, flatNet, proofText, proofTop, type Problem } from "./problem.ts";

/** How an engine is asked, with the most seconds it may take. */
export type Engine =
  | { readonly name: "pdr"; readonly seconds: number }
  | { readonly name: "k-induction"; readonly seconds: number; readonly maxDepth: number }
  | { readonly name: "bmc"; readonly seconds: number; readonly maxDepth: number };

/** Files that a run with abc gives back: inputs by number, the reduced network, the counterexample. */
export const mapFile = "proof.map";
export const reducedFile = "reduced.aig";
export const counterexampleFile = "counterexample.txt";

const proofFile = "vnpu_proof.v";
const networkFile = "proof.aig";
const standInFile = "stand_in.v";
/** What abc is called on: the pass needs some logic, and gets it back as it was. */
const standIn = "module stand_in(input wire a, input wire b, output wire y);\n  assign y = a & b;\nendmodule\n";

/** The run of Yosys that puts the problem to an engine. */
export function engineJob(problem: Problem, engine: Engine): YosysJob {
  const files = [...problem.files, { name: proofFile, text: proofText(problem) }];
  const texts = Object.fromEntries(files.map(({ name, text }) => [name, text]));
  const read = front(problem, Object.keys(texts));
  if (engine.name === "k-induction") {
    const { maxDepth, seconds } = engine;
    const sat = `sat -tempinduct -prove ${badOutput} 0 -seq 1 -maxsteps ${maxDepth} -timeout ${Math.ceil(seconds)} ${proofTop}`;
    return { script: [...read, "opt -full", ...undefinedBits(problem), sat, ""].join("\n"), files: texts, outputs: [] };
  }
  return {
    script: [...read, ...throughAbc(problem, engine), ""].join("\n"),
    files: { ...texts, [standInFile]: standIn, [counterexampleFile]: "" },
    outputs: [mapFile, reducedFile, counterexampleFile],
  };
}

/** Reads and flattens; `check` and `scc` refuse what no engine may be asked about; then the cuts. */
function front(problem: Problem, names: readonly string[]): string[] {
  return [
    ...names.map((name) => `read_verilog ${name}`),
    `hierarchy -check -top ${proofTop}`,
    "proc",
    "flatten",
    "check -assert",
    "scc -expect 0",
    ...problem.cuts.flatMap((net) => {
      const wire = `${proofTop}/w:${flatNet(net)}`;
      // A net that is not there would be a cut that does nothing. Nothing may clean up before: it could give the
      // readers of the net another name for it.
      return [`select -assert-count 1 ${wire}`, `expose -input ${wire}`];
    }),
    "memory -nomap",
    "memory_map",
    "async2sync",
    `delete -output ${proofTop}/o:* ${proofTop}/o:${badOutput} %d`,
    "opt_clean -purge",
  ];
}

/**
 * The network goes to abc as a file, so that inputs keep their names in the counterexample; `-zinit` lets registers
 * begin with any value. `scorr` and `dc2` shrink it first for PDR.
 */
function throughAbc(problem: Problem, engine: Exclude<Engine, { name: "k-induction" }>): string[] {
  const seconds = Math.ceil(engine.seconds);
  // Bounded search looks at the network as it is: to shrink one with the rank unit in it takes longer than the search.
  const shrink = engine.name === "pdr" ? ["scorr", "dc2"] : [];
  const steps = [
    ...["backup", `read_aiger,${networkFile}`, ...shrink, "print_stats", `write_aiger,${reducedFile}`],
    engine.name === "pdr" ? `pdr,-T,${seconds}` : `bmc3,-F,${engine.maxDepth},-T,${seconds}`,
    ...["print_status", `write_cex,-a,${counterexampleFile}`, "restore"],
  ];
  return [
    ...["opt -full", ...undefinedBits(problem), "techmap", "dffunmap", "aigmap", "opt_clean -purge"],
    `write_aiger -zinit -map ${mapFile} ${networkFile}`,
    ...["design -reset", `read_verilog ${standInFile}`, "proc", "techmap"],
    `abc -script +${steps.join(";")}`,
  ];
}

/** Where a bit that Yosys calls undefined may take any value, so it does in each cycle. */
function undefinedBits(problem: Problem): readonly string[] {
  return problem.undefinedBits === "free" ? ["setundef -anyseq"] : [];
}
