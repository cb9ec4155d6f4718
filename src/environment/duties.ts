import { readElement, type ElementPlace } from "../ports/row_layout.ts";
import { schedulerRows, type ElementPlaces, type EnvironmentSizes } from "./scheduler_rows.ts";
import type { Profile } from "./traffic_plan.ts";

/** The duties (A) of the µTop scheduler's contract. */
export const duties = ["A1", "A2", "A3", "A4", "A5"] as const;
export type Duty = (typeof duties)[number];

/** A duty that the environment broke. */
export interface DutyViolation {
  readonly duty: Duty;
  /** 0-based cycle since the checker was made. */
  readonly cycle: number;
  /** One sentence: who, what was found, what is allowed. */
  readonly text: string;
}

/** Watches rows of stimulus and outputs in order. */
export interface DutyChecker {
  /** Takes the rows of the next cycle; gives the first of the duties that they break, if any. */
  check(stimulus: Uint32Array, at: number, outputs: Uint32Array, outAt: number): DutyViolation | undefined;
}

/** The duties that a profile keeps. */
export function dutiesOf(profile: Profile): readonly Duty[] {
  return profile === "wild" || profile === "mixed" ? ["A1", "A3"] : duties;
}

/**
 * A checker of the given duties, by default all. It reads the state from the output rows alone, apart from the
 * environments' own books. Cycles with `rst_ni` low are not checked.
 */
export function dutyChecker(sizes: EnvironmentSizes, watched: readonly Duty[] = duties): DutyChecker {
  const { matrixEngines, vnpus, saveLimitCycles } = sizes;
  const rows = schedulerRows(sizes);
  const reset = rows.input("rst_ni");
  const mode = rows.input("mode_i");
  const online = rows.inputElements("me_online_i");
  const kill = rows.inputElements("vnpu_kill_i");
  const quota = rows.inputElements("vnpu_quota_i");
  const add = rows.inputElements("ready_add_i");
  const finish = rows.inputElements("me_finish_i");
  const saved = rows.inputElements("me_saved_i");
  const run = rows.outputElements("me_run_o");
  const save = rows.outputElements("me_save_o");
  const tenant = rows.outputElements("me_vnpu_o");
  const ready = rows.outputElements("vnpu_ready_o");
  const start = rows.output("start_valid_o");
  const startEngine = rows.output("start_me_o");

  const saveCycles = new Int32Array(matrixEngines);
  const killBefore = new Int32Array(vnpus);
  const busy = new Int32Array(vnpus);
  const finishing = new Int32Array(vnpus);
  let cycle = -1;

  return {
    check(stimulus, at, outputs, outAt) {
      cycle += 1;
      if (readElement(stimulus, at, reset) === 0) {
        saveCycles.fill(0);
        killBefore.fill(0);
        return undefined;
      }
      const broken: DutyViolation[] = [];
      const report = (duty: Duty, text: string): void => {
        if (watched.includes(duty)) broken.push({ duty, cycle, text });
      };
      busy.fill(0);
      finishing.fill(0);
      let onlineEngines = 0;
      for (let engine = 0; engine < matrixEngines; engine += 1) {
        const isOnline = element(stimulus, at, online, engine);
        onlineEngines += isOnline;
        const inSave = element(outputs, outAt, save, engine);
        const finished = element(stimulus, at, finish, engine);
        if (inSave + element(outputs, outAt, run, engine) > 0) {
          const vnpu = element(outputs, outAt, tenant, engine);
          busy[vnpu] = (busy[vnpu] ?? 0) + 1;
          finishing[vnpu] = (finishing[vnpu] ?? 0) + finished;
        }
        saveCycles[engine] = inSave === 1 ? (saveCycles[engine] ?? 0) + 1 : 0;
        const answered = finished + element(stimulus, at, saved, engine) + (1 - isOnline) > 0;
        if ((saveCycles[engine] ?? 0) >= saveLimitCycles && !answered) {
          report(
            "A3",
            `ME ${engine} stays in Save after ${saveCycles[engine]} cycles; allowed are ${saveLimitCycles}.`,
          );
        }
        if (finished === 1 && readPlace(outputs, outAt, start) === 1) {
          if (readPlace(outputs, outAt, startEngine) === engine) {
            report("A5", `ME ${engine} finishes in the cycle that shows its start; allowed is any later cycle.`);
          }
        }
      }
      let quotas = 0;
      for (let vnpu = 0; vnpu < vnpus; vnpu += 1) {
        quotas += element(stimulus, at, quota, vnpu);
        const unfinished = element(outputs, outAt, ready, vnpu) + (busy[vnpu] ?? 0);
        const next = unfinished - (finishing[vnpu] ?? 0) + element(stimulus, at, add, vnpu);
        if (Math.max(unfinished, next) > matrixEngines) {
          report("A1", `vNPU ${vnpu} has ${Math.max(unfinished, next)} uTops; allowed are ${matrixEngines}.`);
        }
        const killed = element(stimulus, at, kill, vnpu);
        if (killBefore[vnpu] === 1 && killed === 0 && (busy[vnpu] ?? 0) > 0) {
          report("A2", `Kill of vNPU ${vnpu} ends with ${busy[vnpu]} busy MEs; allowed are 0.`);
        }
        killBefore[vnpu] = killed;
      }
      if (readPlace(stimulus, at, mode) < 2 && quotas > onlineEngines) {
        report("A4", `Quotas add up to ${quotas} MEs; allowed are the ${onlineEngines} online.`);
      }
      return broken[0];
    },
  };
}

function element(row: Uint32Array, at: number, { words, shifts, mask }: ElementPlaces, index: number): number {
  return ((row[at + (words[index] ?? 0)] ?? 0) >>> (shifts[index] ?? 0)) & mask;
}

function readPlace(row: Uint32Array, at: number, place: ElementPlace): number {
  return readElement(row, at, place);
}
