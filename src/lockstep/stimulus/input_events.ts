import { readElement, writeElement, elementPlace, type ElementPlace, type RowLayout } from "../../ports/row_layout.ts";
import { fieldName } from "../difference.ts";

/** One element of an input port. */
export interface Input {
  readonly port: string;
  readonly element: number;
  /** `vnpu 2`; empty for a scalar. */
  readonly field: string;
  /** A pulse holds for one cycle, a level until the next event of the same input. */
  readonly kind: "pulse" | "level";
  /** Value without any event. */
  readonly base: number;
  readonly place: ElementPlace;
  /** The block's reset: every stimulus holds it active in cycle 0, which is no event. */
  readonly isReset: boolean;
}

/** One change of one input. */
export interface InputEvent {
  readonly cycle: number;
  /** Place in the list of inputs. */
  readonly input: number;
  readonly value: number;
}

/** Every element of every input port but the clock. Configuration and the ports in `levelPorts` hold their value. */
export function inputsOf(layout: RowLayout, baseRow: Uint32Array, levelPorts: ReadonlySet<string>): Input[] {
  return layout.ports.flatMap((port) => {
    if (port.role === "clock") return [];
    const isLevel = port.role === "configuration" || levelPorts.has(port.name);
    return Array.from({ length: port.elements }, (_, element): Input => {
      const place = elementPlace(layout, port.name, element);
      const base = readElement(baseRow, 0, place);
      const field = fieldName(port, element);
      const kind = isLevel ? "level" : "pulse";
      return { port: port.name, element, field, kind, base, place, isReset: port.role === "reset" };
    });
  });
}

/**
 * Reads rows back into the events that make them. Cycle 0 is the reset with the levels of the first row; the first row
 * itself is cycle 1.
 */
export function readEvents(inputs: readonly Input[], rows: Uint32Array, width: number): InputEvent[] {
  const events: InputEvent[] = [];
  const held = inputs.map(({ base }) => base);
  for (let at = 0, cycle = 1; at < rows.length; at += width, cycle += 1) {
    inputs.forEach((input, i) => {
      const value = readElement(rows, at, input.place);
      if (value === held[i]) return;
      if (input.kind === "level") held[i] = value;
      events.push({ cycle: cycle === 1 && input.kind === "level" ? 0 : cycle, input: i, value });
    });
  }
  return events.sort((a, b) => a.cycle - b.cycle);
}

/** Writes the rows of successive cycles from events in the order of their cycles. */
export class EventPlayer {
  /** Events that made a difference, in order: what was played, with what the keeper of duties changed. */
  readonly played: InputEvent[] = [];
  private next = 0;
  private cycle = 0;
  private readonly levels: Uint32Array;
  private readonly inputs: readonly Input[];
  private readonly events: readonly InputEvent[];

  constructor(inputs: readonly Input[], baseRow: Uint32Array, events: readonly InputEvent[]) {
    this.inputs = inputs;
    this.events = events;
    this.levels = baseRow.slice();
  }

  /** Writes the row of the next cycle at word `at`; `mend` may then change pulses in it. */
  play(rows: Uint32Array, at: number, mend: () => void): void {
    const { inputs, events, levels, cycle } = this;
    const from = this.next;
    while (events[this.next]?.cycle === cycle) this.next += 1;
    const due = this.next > from ? events.slice(from, this.next) : [];
    const before = due.length > 0 ? levels.slice() : levels;
    for (const event of due) {
      const input = inputs[event.input];
      if (input?.kind === "level") writeElement(levels, 0, input.place, event.value);
    }
    for (const i of new Set(due.map(({ input }) => input))) {
      const input = inputs[i];
      if (input?.kind !== "level") continue;
      const value = readElement(levels, 0, input.place);
      if (value !== readElement(before, 0, input.place)) this.played.push({ cycle, input: i, value });
    }
    for (let word = 0; word < levels.length; word += 1) rows[at + word] = levels[word] ?? 0;
    for (const event of due) {
      const input = inputs[event.input];
      if (input?.kind === "pulse") writeElement(rows, at, input.place, event.value);
    }
    if (cycle === 0) this.holdReset(rows, at);
    mend();
    for (let word = 0; word < levels.length; word += 1) {
      if (rows[at + word] === levels[word]) continue;
      this.notePulses(rows, at);
      break;
    }
    this.cycle += 1;
  }

  private holdReset(rows: Uint32Array, at: number): void {
    for (const { isReset, place, base } of this.inputs) if (isReset) writeElement(rows, at, place, base ^ 1);
  }

  private notePulses(rows: Uint32Array, at: number): void {
    const { cycle } = this;
    this.inputs.forEach((input, i) => {
      if (input.kind === "level" || (input.isReset && cycle === 0)) return;
      const value = readElement(rows, at, input.place);
      if (value !== input.base) this.played.push({ cycle, input: i, value });
    });
  }
}
