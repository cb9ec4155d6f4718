import type { FirstLevelSizes } from "../../../ports/first_level_idm.ts";
import { put, type PoolRows } from "../rows.ts";

/** What the second levels and guards say in one cycle. Sets have bit c for core c. */
export interface CoreDrive {
  instrReady: number;
  syncLocal: number;
  taskDone: number;
  irq: number;
  quiet: number;
  trap: number;
  guardTrap: number;
  /** By core. */
  readonly trapCode: Uint8Array;
  readonly nextLayer: Uint16Array;
  readonly layer: Uint16Array;
}

/** Nothing happens, and no module is busy. */
export function quietCores({ cores }: FirstLevelSizes): CoreDrive {
  return {
    ...{ instrReady: 0, syncLocal: 0, taskDone: 0, irq: 0, quiet: 2 ** cores - 1, trap: 0, guardTrap: 0 },
    trapCode: new Uint8Array(cores),
    nextLayer: new Uint16Array(cores),
    layer: new Uint16Array(cores),
  };
}

/** Writes the cores' side into a row whose bits of it are 0. */
export function coreWriter(rows: PoolRows): (d: CoreDrive, stimulus: Uint32Array, at: number) => void {
  const instrReady = rows.whole("instr_ready_i");
  const syncLocal = rows.whole("sync_local_i");
  const taskDone = rows.whole("task_done_i");
  const irq = rows.whole("irq_i");
  const quiet = rows.whole("quiet_i");
  const trap = rows.whole("trap_i");
  const guardTrap = rows.whole("guard_trap_i");
  const trapCode = rows.elements("trap_code_i");
  const nextLayer = rows.elements("next_layer_i");
  const layer = rows.elements("layer_i");
  return (d, stimulus, at) => {
    put(stimulus, at, instrReady, d.instrReady);
    put(stimulus, at, syncLocal, d.syncLocal);
    put(stimulus, at, taskDone, d.taskDone);
    put(stimulus, at, irq, d.irq);
    put(stimulus, at, quiet, d.quiet);
    put(stimulus, at, trap, d.trap);
    put(stimulus, at, guardTrap, d.guardTrap);
    for (let core = 0; core < trapCode.length; core += 1) {
      put(stimulus, at, trapCode[core], d.trapCode[core] ?? 0);
      put(stimulus, at, nextLayer[core], d.nextLayer[core] ?? 0);
      put(stimulus, at, layer[core], d.layer[core] ?? 0);
    }
  };
}
