import { pool } from "../../environment/first_level_idm/bus/registers.ts";
import type { Group } from "./own_view.ts";
import type { PoolTwinDifference } from "./comparison.ts";

/** Whose an access is; it goes with the order. */
const somebodys = 0;
const own = 1;
const ownGroupBit = 2;
const ownCoreBits = 3;

/** The answers to register accesses, as far as they are about one user. */
export class AnswerLog {
  /** Answers about the user. */
  heard = 0;
  private data = 0;
  private refused = 0;
  private readonly group: Group;
  private readonly masks: readonly number[];

  constructor(group: Group) {
    this.group = group;
    const cores = group.cores.reduce((set, core) => set | (1 << core), 0);
    this.masks = [0, -1, 1 << group.number, cores];
  }

  /** Whose the register at this address is. */
  ownerOf(address: number): number {
    if (address >= 0x2000) return this.group.cores.includes((address - 0x2000) >>> 8) ? own : somebodys;
    if (address >= 0x1000) return (address - 0x1000) >>> 5 === this.group.number ? own : somebodys;
    if (address === pool.irqGroup) return ownGroupBit;
    return address === pool.irqTask || address === pool.irqTrap ? ownCoreBits : own;
  }

  /** Takes an answer. */
  hear(owner: number, data: number, refused: boolean): void {
    if (owner === somebodys) return;
    this.heard += 1;
    this.data = (data & (this.masks[owner] ?? 0)) >>> 0;
    this.refused = refused ? 1 : 0;
  }

  /** How the last answer differs from that of a twin, if it does. */
  differs(twin: AnswerLog, cycle: number): PoolTwinDifference | undefined {
    const difference = (element: number, a: number, b: number): PoolTwinDifference | undefined =>
      a === b ? undefined : { cycle, name: "answer", element, run: a, twin: b };
    return (
      difference(0, this.heard, twin.heard) ??
      difference(1, this.data, twin.data) ??
      difference(2, this.refused, twin.refused)
    );
  }
}
