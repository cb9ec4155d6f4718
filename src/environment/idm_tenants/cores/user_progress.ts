import type { TaskImage } from "../../first_level_idm/memory/task.ts";
import type { UserAccount } from "../account.ts";
import type { CoreProgram } from "./core_program.ts";

/** How far a user's inference is: which of its operations are complete. */
export class UserProgress {
  /** Step that is under way; as many as there are layers behind the last. */
  step = 0;
  /** The inference that is under way began with this Go. */
  private goAt = 0;
  private readonly left: Int32Array;
  private readonly layers: readonly number[];
  readonly account: UserAccount;

  constructor(layers: readonly number[], account: UserAccount) {
    this.layers = layers;
    this.account = account;
    this.left = new Int32Array(layers.length);
    this.step = layers.length;
  }

  /** No operation of the step that is under way is complete or begun. */
  isAtRest = true;

  /** The cores begin with step `from` in cycle `now`. */
  begin(programs: readonly CoreProgram[], images: readonly TaskImage[], from: number, now: number): void {
    this.left.fill(0);
    images.forEach((image, member) => programs[member]?.begin(image, from, this.left));
    this.step = from;
    if (from === 0) this.goAt = now;
    if (this.account.firstGo < 0) this.account.firstGo = now;
    this.isAtRest = true;
    this.passEmpty(now);
  }

  /** An operation of a step is begun. @throws {Error} when another step is under way. */
  take(step: number, core: number, module: number): void {
    this.isAtRest = false;
    if (step === this.step) return;
    throw new Error(
      `User ${this.account.name}, core ${core}, module ${module}: an operation of step ${step}; allowed are those of step ${this.step}.`,
    );
  }

  /** An operation of the step that is under way is complete. */
  end(now: number): void {
    const { left, step, account } = this;
    account.operations += 1;
    const rest = (left[step] ?? 0) - 1;
    left[step] = rest;
    if (rest === 0) this.passEmpty(now);
  }

  /** Steps without operations left are complete. */
  private passEmpty(now: number): void {
    const { left, layers, account } = this;
    while (this.step < layers.length && left[this.step] === 0) {
      account.layers.push(layers[this.step] ?? 0);
      account.layerCycles.push(now);
      this.step += 1;
      this.isAtRest = true;
      if (this.step === layers.length) account.inferences.push({ go: this.goAt, end: now });
    }
  }
}
