import { opcodeRow, unpackInstruction, wordParts } from "../../isa/idm/index.ts";
import { readElement, type ElementPlace } from "../../ports/row_layout.ts";
import { secondLevelState, type SecondLevelSizes } from "../../ports/second_level_idm.ts";
import type { SecondLevelDrive } from "./drive.ts";
import type { SecondLevelRows } from "./rows.ts";

/** Of the highest part of a word. */
const systemCode = opcodeRow("system").code;
const systemFlag = { sync: 1 << 12, end: 1 << 13 } as const;

/**
 * What is known of the cycle that is driven next, from the inputs and outputs of the cycle before. Modules that are busy
 * are known exactly. So is the state, but for a trap that is not found in a word: that shows a cycle late, as Run.
 */
export class SecondLevelView {
  /** A value of `secondLevelState`. */
  state = 0;
  /** Modules that are busy, and those whose operation was taken in the cycle before: sets. */
  busy = 0;
  taken = 0;
  /** The word of the cycle before was accepted; it was a SYSTEM. */
  accepted = false;
  system = false;
  /** Operations that were valid in the cycle before, as a set. */
  valid = 0;
  /** Cycles in a row in Run in which nothing happened. */
  still = 0;
  nextLayer = 0;
  /** The trap showed in the cycle before, with its code. */
  trapped = false;

  /** The word that was judged last. */
  private readonly judged: Uint32Array = new Uint32Array(wordParts);
  private judgedFor = -1;
  private faulty = false;

  private readonly cores: number;
  private readonly readyPlace: ElementPlace;
  private readonly validPlace: ElementPlace;
  private readonly trapPlace: ElementPlace;
  private readonly nextLayerPlace: ElementPlace;

  constructor(sizes: SecondLevelSizes, rows: SecondLevelRows) {
    this.cores = sizes.cores;
    this.readyPlace = rows.whole("instr_ready_o");
    this.validPlace = rows.whole("op_valid_o");
    this.trapPlace = rows.whole("trap_o");
    this.nextLayerPlace = rows.whole("next_layer_o");
  }

  /** No module is busy, and the state is not Run: a restart may come. */
  get restartable(): boolean {
    return this.busy === 0 && this.state !== secondLevelState.run;
  }

  /** `d` and the output row are of the cycle before. */
  observe(d: SecondLevelDrive, outputs: Uint32Array, at: number): void {
    this.accepted = d.valid === 1 && readElement(outputs, at, this.readyPlace) === 1;
    this.valid = readElement(outputs, at, this.validPlace);
    this.taken = this.valid & d.ready;
    this.nextLayer = readElement(outputs, at, this.nextLayerPlace);
    this.system = false;
    this.trapped = readElement(outputs, at, this.trapPlace) === 1;
    if (d.running === 0) {
      this.state = secondLevelState.idle;
      this.busy = 0;
      this.taken = 0;
      this.accepted = false;
      this.still = 0;
      return;
    }
    const event = this.accepted || this.taken !== 0 || (d.done & this.busy) !== 0;
    this.busy = (this.busy & ~d.done) | this.taken;
    if (this.trapped) this.state = secondLevelState.trap;
    else if (this.state === secondLevelState.trap) this.state = secondLevelState.run;
    const ran = this.state === secondLevelState.run;
    this.follow(d);
    this.still = this.state !== secondLevelState.run || !ran || event ? 0 : this.still + 1;
  }

  /** From the state of the cycle before to that of the next. */
  private follow(d: SecondLevelDrive): void {
    const { idle, run, wait } = secondLevelState;
    if (d.restart === 1) {
      this.state = run;
      return;
    }
    if (this.state === run) {
      if (d.halt === 1) this.state = idle;
      else if (d.valid === 1) this.word(d);
    } else if (this.state === wait) {
      if (d.halt === 1) this.state = idle;
      else if (d.syncGlobal === 1) this.state = run;
    }
  }

  /** What a word of the cycle before did in Run. One that waits is the same from cycle to cycle, mostly. */
  private word(d: SecondLevelDrive): void {
    const { wait, done, trap } = secondLevelState;
    const head = d.word[3] ?? 0;
    if (this.accepted) {
      const { sync, end } = systemFlag;
      this.system = head >>> 28 === systemCode;
      if (this.system && (head & sync) !== 0) this.state = wait;
      else if (this.system && (head & end) !== 0) this.state = done;
    } else {
      if (d.coreId !== this.judgedFor || this.judged.some((part, at) => part !== d.word[at])) {
        const found = unpackInstruction(d.word, this.cores);
        this.judged.set(d.word);
        this.judgedFor = d.coreId;
        this.faulty = found.kind !== "instruction" || found.instruction.core !== d.coreId;
      }
      if (d.error !== 0 || this.faulty) this.state = trap;
    }
  }
}
