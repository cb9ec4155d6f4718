import { readFileSync, readlinkSync } from "node:fs";
import { hostname } from "node:os";
import { sha256 } from "./key.ts";

/** What is known of the process that made a temporary name. `elsewhere`: on another machine, or before a restart. */
export type OwnerState = "alive" | "dead" | "elsewhere";

let own: string | undefined;

/**
 * Names this process: machine since its start, process id, and when the process began, as a process id is given to
 * others in time. Eight hexadecimal digits and two numbers, with hyphens.
 */
export function ownTag(): string {
  return (own ??= `${machineTag()}-${process.pid}-${beginning(process.pid) ?? 0}`);
}

/** The state of the process that a tag names. A clock plays no part. */
export function ownerState(tag: string): OwnerState {
  const [machine, id = "", began = ""] = tag.split("-");
  if (machine !== ownTag().split("-")[0]) return "elsewhere";
  const pid = Number(id);
  const begunNow = beginning(pid);
  if (begunNow !== undefined) return String(begunNow) === began ? "alive" : "dead";
  return began === "0" && exists(pid) ? "alive" : "dead";
}

/** Machine, its start, and the space in which process ids count: two containers may share a disk. */
function machineTag(): string {
  const parts = [
    hostname(),
    orNothing(() => readFileSync("/proc/sys/kernel/random/boot_id", "utf8")),
    orNothing(() => readlinkSync("/proc/self/ns/pid")),
  ];
  return sha256(Buffer.from(parts.join("\n"), "utf8")).slice(0, 8);
}

/** Clock ticks from the machine's start to the process's, where the system tells; undefined when there is none. */
function beginning(pid: number): number | undefined {
  const stat = orNothing(() => readFileSync(`/proc/${pid}/stat`, "utf8"));
  // The second field is the program's name in parentheses, which may hold anything.
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  const [state, ticks] = [fields[0], fields[19]];
  return ticks === undefined || state === "Z" || state === "X" ? undefined : Number(ticks);
}

function exists(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

function orNothing(read: () => string): string {
  try {
    return read();
  } catch {
    return "";
  }
}
