import type { Program } from "../../../isa/index.ts";
import { decodeCode } from "./decoded_code.ts";
import { InstructionMemory } from "./instruction_memory.ts";
import { MatrixPorts } from "./matrix_ports.ts";
import { RowAccount, type RowTime } from "./row_account.ts";
import { tableStarts, type TableStarts } from "./table_starts.ts";
import { UtopQueue } from "./utop_queue.ts";

/** From the cycle in which a doorbell acts to that in which the first row is asked for. */
const doorbellToRowCycles = 2;
/** From the cycle in which a row is given to that which shows the start of its first ME µTop; the next one follows a cycle later. */
const rowToStartCycles = 3;
/** From a finish to a start on the engine that it leaves. */
const finishToStartCycles = 2;
/** From a start to the first cycle of its µTop in its queue; of a VE µTop from the row. */
const startToQueueCycles = 2;
/** From the cycle in which all operations of a µTop have been given to its finish by an engine that has nothing left to do. */
const endToFinishCycles = 1;
/** From the last finish to the cycle in which the next row is asked for, or the program is complete. */
const finishToRowCycles = 2;

/**
 * Times a program on a front end of its own, cycle by cycle as its contract has it: memory answers at once, what a row works on is in
 * SRAM, all VEs and `engines` of the MEs are the tenant's. Rows follow each other; both sides of a branch run; reduces send 0.
 */
export function timeProgram(program: Program, engines: number, instructionLines: number): readonly RowTime[] {
  return new FrontEnd(program, engines, instructionLines).run();
}

/** A µTop on its way to a queue. */
interface Start {
  readonly at: number;
  readonly start: number;
  readonly index: number;
}

class FrontEnd {
  private readonly table: TableStarts;
  private readonly memory: InstructionMemory;
  /** Queue m feeds ME m, the last one is that of the VE µTop. */
  private readonly queues: readonly UtopQueue[];
  private readonly ports: readonly MatrixPorts[];
  private readonly account: RowAccount;
  private readonly vectorEngines: number;
  private readonly engines: number;
  /** By queue, and by ME: cycles of what comes next. */
  private readonly starts: (Start | undefined)[];
  private readonly finishAt: number[];
  private readonly freeAt: number[];
  /** The row that is asked for, or comes next, and when it is; µTops of the row that runs. */
  private row = 0;
  private requestedFrom: number = doorbellToRowCycles;
  private fresh: number[] = [];
  private startFrom = 0;
  private live = 0;

  constructor(program: Program, engines: number, instructionLines: number) {
    const { core } = program;
    const code = decodeCode(program.code);
    this.table = tableStarts(program);
    this.memory = new InstructionMemory(core, instructionLines, code.lines, this.table);
    this.queues = Array.from({ length: core.matrixEngines + 1 }, () => new UtopQueue(code));
    this.ports = Array.from({ length: core.matrixEngines }, () => new MatrixPorts());
    this.account = new RowAccount(engines);
    this.vectorEngines = core.vectorEngines;
    this.engines = engines;
    this.starts = this.queues.map(() => undefined);
    this.finishAt = this.ports.map(() => Infinity);
    this.freeAt = this.ports.map(() => 0);
  }

  run(): readonly RowTime[] {
    const { table, account } = this;
    for (let now = 0; ; now += 1) {
      const requested = now >= this.requestedFrom ? this.row : -1;
      if (requested === table.count) {
        account.close(now);
        return account.times;
      }
      const answered = this.memory.answers(requested);
      if (answered) {
        account.close(now);
        if (table.ends[requested] === 1) return account.times;
        account.open(requested === 0 ? 0 : now);
        this.enter(requested, now);
      }
      this.start(now);
      this.load(now);
      this.work(now, this.memory.step(now, this.queues, requested, answered));
    }
  }

  /** A row is given. */
  private enter(row: number, now: number): void {
    const { count, starts } = this.table;
    const heads = starts.length / count;
    const own = starts.subarray(row * heads, (row + 1) * heads);
    this.fresh = [...own.subarray(0, heads - 1).keys()].filter((index) => (own[index] ?? -1) >= 0);
    this.startFrom = now + rowToStartCycles;
    this.live = this.fresh.length;
    const ve = own[heads - 1] ?? -1;
    if (ve >= 0) {
      this.live += 1;
      this.starts[heads - 1] = { at: now + startToQueueCycles, start: ve, index: 0 };
    }
    this.row = row + 1;
    this.requestedFrom = Infinity;
  }

  /** The next µTop on the first engine that is free, one in a cycle. */
  private start(now: number): void {
    const index = this.fresh[0];
    if (index === undefined || now < this.startFrom) return;
    const heads = this.queues.length;
    for (let m = 0; m < this.engines; m += 1) {
      const taken = this.starts[m] !== undefined || this.queues[m]?.active !== false;
      if (taken || now < (this.freeAt[m] ?? 0)) continue;
      this.fresh = this.fresh.slice(1);
      const start = this.table.starts[(this.row - 1) * heads + index] ?? 0;
      this.starts[m] = { at: now + startToQueueCycles, start, index };
      return;
    }
  }

  private load(now: number): void {
    for (let q = 0; q < this.queues.length; q += 1) {
      const start = this.starts[q];
      if (start === undefined || start.at !== now) continue;
      this.starts[q] = undefined;
      this.queues[q]?.load(start.start, start.index, this.row - 1);
      this.ports[q]?.begin(now);
      this.finishAt[q] = Infinity;
    }
  }

  /** Issues and takes instructions; queue `hit` gets the line that it looks for. Queues have VEs in their order. */
  private work(now: number, hit: number): void {
    let left = this.vectorEngines;
    for (let q = 0; q < this.queues.length; q += 1) {
      const queue = this.queues[q];
      if (queue === undefined || !queue.active) continue;
      const port = this.ports[q];
      const popped = port?.step(now) ?? false;
      let retires = false;
      if (queue.valid) {
        const granted = Math.min(left, queue.todo);
        left -= granted;
        queue.todo -= granted;
        this.account.issue(granted, port === undefined);
        if (queue.matrixTodo && port?.issues(now) === true) {
          port.give(queue.matrix, queue.blocks, now);
          queue.matrixTodo = false;
        }
        retires = queue.todo === 0 && !queue.matrixTodo;
      }
      const ends = port === undefined ? queue.ended && queue.flying === 0 : queue.ends(now) && port.clean;
      const taken = queue.offers && (!queue.valid || retires);
      queue.edge(now, hit === q ? queue.wanted : -1, taken, popped, retires);
      if (port === undefined) {
        if (ends) this.finish(queue, now);
        continue;
      }
      if (ends && this.finishAt[q] === Infinity) this.finishAt[q] = now + endToFinishCycles;
      if (now !== this.finishAt[q]) continue;
      this.freeAt[q] = now + finishToStartCycles;
      this.account.add(port, now);
      this.finish(queue, now);
    }
  }

  private finish(queue: UtopQueue, now: number): void {
    queue.active = false;
    this.live -= 1;
    if (this.live === 0) this.requestedFrom = now + finishToRowCycles;
  }
}
