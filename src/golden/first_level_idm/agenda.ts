/**
 * What was decided and shows, or acts on the cores' side, in a later cycle: after the register of the decision and B
 * registers between the levels. A slot for each cycle from this one to the last that a decision of this one reaches.
 */
export interface Agenda {
  /** Slot of this cycle, and slot in which a decision of this cycle arrives: t + 1 + B. */
  now: number;
  later: number;
  readonly slots: number;
  /** Sets of cores, by slot. */
  readonly restart: Int32Array;
  readonly halt: Int32Array;
  readonly syncGlobal: Int32Array;
  /** A LOAD acted: their buffers are emptied. */
  readonly flush: Int32Array;
  /** By slot and core. */
  readonly restartLayer: Int32Array;
  readonly restartPc: Int32Array;
  /** A word for the memory, by slot: its place there, −1 for none, whether its parity is inverted, its four parts. */
  readonly place: Int32Array;
  readonly bad: Uint8Array;
  readonly word: Uint32Array;
}

/** Parts of 32 bits in a word of instruction memory. */
export const wordParts = 4;

/** An empty agenda. */
export function agendaOf(cores: number, barrierStages: number): Agenda {
  const slots = barrierStages + 2;
  return {
    ...{ now: 0, later: slots - 1, slots },
    restart: new Int32Array(slots),
    halt: new Int32Array(slots),
    syncGlobal: new Int32Array(slots),
    flush: new Int32Array(slots),
    restartLayer: new Int32Array(slots * cores),
    restartPc: new Int32Array(slots * cores),
    place: new Int32Array(slots).fill(-1),
    bad: new Uint8Array(slots),
    word: new Uint32Array(slots * wordParts),
  };
}

/** Forgets everything. */
export function resetAgenda(agenda: Agenda): void {
  for (const sets of [agenda.restart, agenda.halt, agenda.syncGlobal, agenda.flush]) sets.fill(0);
  agenda.place.fill(-1);
}

/** Ends the cycle: its slot is the one in which decisions of the next cycle arrive. */
export function turnAgenda(agenda: Agenda): void {
  const { now } = agenda;
  agenda.restart[now] = 0;
  agenda.halt[now] = 0;
  agenda.syncGlobal[now] = 0;
  agenda.flush[now] = 0;
  agenda.place[now] = -1;
  agenda.later = now;
  agenda.now = now + 1 === agenda.slots ? 0 : now + 1;
}

/** Adds cores to a set of the slot in which a decision of this cycle arrives. */
export function decide(agenda: Agenda, sets: Int32Array, cores: number): void {
  sets[agenda.later] = (sets[agenda.later] ?? 0) | cores;
}
