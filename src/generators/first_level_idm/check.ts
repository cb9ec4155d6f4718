import { concat, lit, orAll, type Expr, type Module, type Signal } from "../../hdl/index.ts";
import { poolState } from "../../ports/index.ts";
import { oneHotSelect } from "../prim/one_hot.ts";
import { part, type PoolShape } from "./sizes.ts";
import { addressBits } from "./words.ts";

/** Bits of a state. */
const stateBits = 3;
/** Address bits below one word of 16 bytes. */
const byteBits = 4;

/** Whether a write is refused. */
export function writeCheck(shape: PoolShape): Module {
  const { cores, index, wordCount, instructionWords } = shape;
  const m = part("idm_check", "check.ts", "Whether a write is refused.");
  const line = (name: string, doc: string): Signal<1> => m.input(`${name}_i`, 1, doc);
  const vector = (name: string, doc: string): Signal => m.input(`${name}_i`, cores, doc);
  const hit_i = line("hit", "There is such a register to write.");
  const strobe_i = m.input("strobe_i", 4, "Bytes that are written.");
  const data_i = m.input("data_i", 32, "What is written.");
  const go_i = line("go", "GO is written.");
  const load_i = line("load", "LOAD is written.");
  const regroup_i = line("regroup", "GROUP is written.");
  const not_in_load_i = line("not_in_load", "A register is written that is refused in Load.");
  const not_in_run_i = line("not_in_run", "A register is written that is refused in Run and Halt.");
  const core_i = vector("core", "Core whose register is written, one-hot.");
  const state_i = m.input("state_i", cores * stateBits, "State of each core.");
  const named_i = vector("named", "Cores of the group that is written, or of that of the core that is written.");
  const busy_i = vector("busy", "Cores in Run, Held or Halt.");
  const ready_i = vector("ready", "Cores in Ready.");
  const moves_i = vector("moves", "Cores that an event moves out of Held.");
  const address_i = m.input("address_i", addressBits, "LOAD_ADDRESS of the core.");
  const load_base_i = m.input("load_base_i", addressBits, "Lowest address that a load may read.");
  const load_limit_i = m.input("load_limit_i", addressBits, "First address behind.");
  const refuse_o = m.output("refuse_o", 1, "The write is refused.");
  const held_o = m.output("held_o", 1, "The core is Held.");

  m.section("State of the core");
  const state = m.wire("state", oneHotSelect(core_i, state_i.elements(cores)), "State of the core.");
  const is = (name: keyof typeof poolState): Expr<1> => state.eq(poolState[name]);
  const loads = m.wire("loads", is("load"), "It loads.");
  const runs = m.wire("runs", is("run").or(is("halt")), "It runs, or did a moment ago.");
  const group_busy = m.wire("group_busy", named_i.and(busy_i).any(), "A core of its group is in Run, Held or Halt.");
  const awaited = m.wire("awaited", is("done").and(group_busy), "It is done, and others of its group are not.");
  const moves = m.wire("moves", core_i.and(moves_i).any(), "An event moves it.");
  const bound = m.wire("bound", orAll([loads, runs, awaited, moves]), "It can be given no other work.");
  m.drive(held_o, is("held"));

  m.section("What is written");
  const nobody = m.wire("nobody", named_i.any().not(), "The group has no core.");
  const unready = m.wire("unready", named_i.and(ready_i.not()).any(), "A core of it is not Ready.");
  const no_group = m.wire(
    "no_group",
    cores === 2 ** index ? data_i.slice(index, 32 - index).any() : data_i.ge(cores),
    "There is no such group.",
  );
  const count = m.wire("count", data_i.slice(0, wordCount), "Words to load, if that is a number of words.");
  const no_count = m.wire("no_count", data_i.any().not().or(data_i.gt(instructionWords)), "That many cannot be.");
  const first = m.wire("first", address_i.slice(byteBits, addressBits - byteBits), "Number of the first word.");
  const behind = m.wire(
    "behind",
    first.extend(addressBits - byteBits + 1).plus(count.extend(addressBits - byteBits + 1)),
    "Number of the first word behind.",
  );
  const limit = m.wire("limit", load_limit_i.slice(byteBits, addressBits - byteBits), "Words below the limit.");
  const odd = m.wire("odd", address_i.slice(0, byteBits).any(), "The address is no multiple of 16.");
  const below = m.wire("below", concat(first, lit(byteBits, 0)).lt(load_base_i), "It begins below the window.");
  const above = m.wire("above", behind.gt(limit.extend(behind.width)), "It ends behind the window.");
  m.unused("unused_limit", load_limit_i.slice(0, byteBits));
  const no_load = m.wire("no_load", orAll([no_count, odd, below, above]), "There is no such load.");

  m.section("Refusal");
  const refusals = [
    hit_i.not(),
    strobe_i.all().not(),
    go_i.and(nobody.or(unready)),
    load_i.and(bound.or(no_load)),
    regroup_i.and(bound.or(no_group)),
    not_in_load_i.and(loads),
    not_in_run_i.and(runs),
  ];
  m.drive(refuse_o, orAll<number>(refusals).sized(1));
  return m;
}
