import type { RunPlace } from "./types.ts";

/** A program that does what NeuISA gives no meaning. The message is one sentence: where, what was found, what is allowed. */
export class InterpreterError extends Error {
  override name = "InterpreterError";
  readonly place: RunPlace;

  constructor(place: RunPlace, sentence: string) {
    super(`${placeText(place)}: ${sentence}`);
    this.place = place;
  }
}

/** Where a run stands: written at every instruction, read when something is to be said. */
export interface Cursor {
  group: number;
  utop: number | "ve";
  pc: number;
}

/** @throws {InterpreterError} with a sentence about the instruction that is being executed. */
export function fail({ group, utop, pc }: Cursor, sentence: string): never {
  throw new InterpreterError({ group, utop, pc }, sentence);
}

export function utopText(utop: number | "ve"): string {
  return utop === "ve" ? "the VE uTop" : `ME uTop ${utop}`;
}

function placeText({ group, utop, pc }: RunPlace): string {
  const parts = [
    `group ${group}`,
    utop === undefined ? "" : utopText(utop),
    pc === undefined ? "" : `instruction ${pc}`,
  ];
  return parts.filter((part) => part !== "").join(", ");
}
