import { configurationPacker } from "../../environment/configuration.ts";
import { plainConfiguration } from "../../environment/draw_configuration.ts";
import { EngineView } from "../../environment/engine_view.ts";
import { dutyChecker } from "../../environment/index.ts";
import { ones, schedulerRows, type EnvironmentSizes, type SchedulerRows } from "../../environment/scheduler_rows.ts";
import { readElement, writeElement } from "../../ports/row_layout.ts";
import { keepsDuties, type DutyKeeper, type Surroundings } from "./keeper.ts";

/** At rest every engine is in service, every vNPU is enabled and lends and borrows, nothing is owned, mode 0. */
export function schedulerSurroundings(sizes: EnvironmentSizes): Surroundings {
  const rows = schedulerRows(sizes);
  const baseRow = new Uint32Array(rows.inputs.words);
  configurationPacker(rows)(baseRow, plainConfiguration(sizes));
  writeElement(baseRow, 0, rows.input("rst_ni"), 1);
  // One cycle of Save is over before anybody could answer it: the answer is always there.
  if (sizes.saveLimitCycles === 1) writeElement(baseRow, 0, rows.input("me_saved_i"), ones(sizes.matrixEngines));
  return { baseRow, levelPorts: new Set(["ve_active_i"]), keeper: () => new SchedulerDuties(sizes, rows) };
}

/** Duties A1 and A3, the two that the promises rest on: µTops beyond the room are not added, a late save is answered. */
class SchedulerDuties implements DutyKeeper {
  private readonly sizes: EnvironmentSizes;
  private readonly rows: SchedulerRows;
  private readonly view: EngineView;
  private readonly places: Readonly<
    Record<"reset" | "online" | "kill" | "finish" | "saved", ReturnType<SchedulerRows["input"]>>
  >;
  private readonly add: ReturnType<SchedulerRows["inputElements"]>;

  constructor(sizes: EnvironmentSizes, rows: SchedulerRows) {
    this.sizes = sizes;
    this.rows = rows;
    this.view = new EngineView(sizes, rows);
    this.places = {
      reset: rows.input("rst_ni"),
      online: rows.input("me_online_i"),
      kill: rows.input("vnpu_kill_i"),
      finish: rows.input("me_finish_i"),
      saved: rows.input("me_saved_i"),
    };
    this.add = rows.inputElements("ready_add_i");
  }

  mend(rows: Uint32Array, at: number, previous: Uint32Array, previousAt: number): void {
    const { view, places, sizes, add } = this;
    view.observe(previous, previousAt);
    if (readElement(rows, at, places.reset) === 0) {
      view.droveReset();
      return;
    }
    const finish = readElement(rows, at, places.finish);
    const online = readElement(rows, at, places.online);
    if (sizes.saveLimitCycles === 1) writeElement(rows, at, places.saved, ones(sizes.matrixEngines));
    for (let late = view.saveMask & online & ~finish; late !== 0; late &= late - 1) {
      const engine = 31 - Math.clz32(late & -late);
      if ((view.saveCycles[engine] ?? 0) + 1 < sizes.saveLimitCycles) continue;
      const word = at + places.saved.word;
      rows[word] = (rows[word] ?? 0) | (1 << (places.saved.shift + engine));
    }
    for (let vnpu = 0; vnpu < sizes.vnpus; vnpu += 1) {
      const word = at + (add.words[vnpu] ?? 0);
      const shift = add.shifts[vnpu] ?? 0;
      const wanted = ((rows[word] ?? 0) >>> shift) & add.mask;
      if (wanted === 0) continue;
      const utops = Math.max(0, Math.min(wanted, this.room(vnpu, finish)));
      if (utops !== wanted) rows[word] = ((rows[word] ?? 0) & ~(add.mask << shift)) | (utops << shift);
      view.add(vnpu, utops);
    }
    view.drove(finish, readElement(rows, at, places.saved), online, readElement(rows, at, places.kill));
  }

  lawful(stimulus: Uint32Array, outputs: Uint32Array, outputsFrom: number, cycles: number): boolean {
    const checker = dutyChecker(this.sizes, ["A1", "A3"]);
    return keepsDuties(checker, this.rows, stimulus, outputs, outputsFrom, cycles);
  }

  /** µTops that the vNPU may still get in this cycle; one that finishes in it makes room. */
  private room(vnpu: number, finishMask: number): number {
    const { view, sizes } = this;
    let room = sizes.matrixEngines - (view.unfinished[vnpu] ?? 0);
    for (let mask = finishMask & (view.runMask | view.saveMask); mask !== 0; mask &= mask - 1) {
      if (view.tenants[31 - Math.clz32(mask & -mask)] === vnpu) room += 1;
    }
    return room;
  }
}
