import { filesOf, type RegisterConfig, type RegisterFile } from "../registers/files.ts";
import type { RegisterBlock, RegisterText, RegisterWord, WriteRefusal } from "../registers/register_text.ts";
import { poolBlocks } from "./blocks.ts";
import { poolAddressBits, type PoolBlock, type PoolRegister } from "./register.ts";
import type { PoolRegisterSizes } from "./sizes.ts";

/** Whose registers the files of a pool describe. */
export interface PoolRegisterOwner extends PoolRegisterSizes, RegisterConfig {}

/** What people, register tools and drivers read of a pool: `registers.md`, `registers.rdl` and `vnpu_registers.h`. */
export function poolRegisterFiles(owner: PoolRegisterOwner): readonly RegisterFile[] {
  return filesOf(owner, poolText(poolBlocks(owner)));
}

const refusals: Readonly<Record<NonNullable<PoolRegister["refusedIn"]>, WriteRefusal>> = {
  load: {
    mark: "not in Load",
    rule: "while the core is in state 1 (Load)",
    remark: "outside Load",
    note: "Not written while its core is in Load.",
  },
  run: {
    mark: "not in Run",
    rule: "while the core is in state 3 (Run) or 7 (Halt)",
    remark: "outside Run and Halt",
    note: "Not written while its core is in Run or Halt.",
  },
};

/** Its own prefix keeps the names apart from those of an NPU core, for software that drives both. */
function poolText(blocks: readonly PoolBlock[]): Omit<RegisterText, "name" | "head"> {
  return {
    ...{ prefix: "vnpu_idm", unit: "block", addressBits: poolAddressBits },
    refusals: Object.values(refusals),
    blocks: blocks.map(blockOf),
    hardwareWrites: new Set(["INJECT.inject"]),
  };
}

function blockOf({ name, base, stride, count, doc, registers }: PoolBlock): RegisterBlock {
  return {
    ...{ name, base, stride, count, doc },
    ...(name === "pool"
      ? { title: "Registers of the pool" }
      : {
          title: `Registers of a ${name}`,
          each: { noun: name === "group" ? "Group" : "Core", parameter: name, letter: name === "group" ? "g" : "c" },
        }),
    registers: registers.map(wordOf),
  };
}

function wordOf(register: PoolRegister): RegisterWord {
  const { refusedIn, ...word } = register;
  return refusedIn === undefined ? word : { ...word, refusal: refusals[refusedIn] };
}
