import type { GoldenModel } from "../../golden/golden_model.ts";
import { elementPlace, readElement } from "../../ports/row_layout.ts";
import { injectAddress } from "./harmless.ts";
import type { RecordedRun } from "./recorded_run.ts";
import { isTrapOf, trapCode } from "./traps.ts";

/** The first output of a twin that is not the run's, and is none of the vNPU's own. */
export interface TwinDifference {
  readonly cycle: number;
  readonly port: string;
  readonly element: number;
  readonly run: number;
  readonly twin: number;
}

const page = 4096;
const core = { faults: 0x038 } as const;
const hypervisor = { firstPage: 0x40, control: 0x000 } as const;
const guest = { firstPage: 0x80, status: 0x004, irqPending: 0x008 } as const;

/** Registers that may differ: of the vNPU's own those that say how it ended and that it was told to stop; FAULTS; INJECT. */
function ownRegisters(vnpu: number): ReadonlySet<number> {
  const hypervisorPage = (hypervisor.firstPage + vnpu) * page;
  const guestPage = (guest.firstPage + vnpu) * page;
  return new Set([
    ...[core.faults, injectAddress, hypervisorPage + hypervisor.control],
    ...[guestPage + guest.status, guestPage + guest.irqPending],
  ]);
}

/** What a vNPU may show otherwise in a twin. */
type Allowed = (cycle: number, run: number, twin: number) => boolean;

function allowedOf(vnpu: number, readShown: Int32Array): ReadonlyMap<string, Allowed> {
  const registers = ownRegisters(vnpu);
  // A fault interrupts where a stop does not: never the other way round.
  const interrupts: Allowed = (_cycle, run, twin) => run === 1 && twin === 0;
  return new Map<string, Allowed>([
    [`irq_o ${vnpu}`, interrupts],
    ["irq_hypervisor_o 0", interrupts],
    ["s_axi_rdata_o 0", (cycle) => registers.has(readShown[cycle] ?? -1)],
    [
      "trace_o 1",
      (_cycle, run, twin) =>
        isTrapOf(run, vnpu) && isTrapOf(twin, vnpu) && run - trapCode(run) === twin - trapCode(twin),
    ],
  ]);
}

/** What a comparison found. */
export interface TwinComparison {
  readonly difference: TwinDifference | undefined;
  /** Traps of the vNPU that are a fault in the run and a stop in the twin. */
  readonly stopped: number;
}

/** Runs the model on the twin's stimulus and compares each of its output rows with the run's, up to the first difference. */
export function compareTwin(
  run: RecordedRun,
  golden: GoldenModel,
  stimulus: Uint32Array,
  vnpu: number,
  readShown: Int32Array,
): TwinComparison {
  const { inputs, outputs, shown, cycles } = run;
  const row = new Uint32Array(outputs.words);
  const allowed = allowedOf(vnpu, readShown);
  const places = outputs.ports.flatMap((port) =>
    Array.from({ length: port.elements }, (_, element) => ({
      ...{ port: port.name, element, place: elementPlace(outputs, port.name, element) },
      allowed: allowed.get(`${port.name} ${element}`),
    })),
  );
  let stopped = 0;
  for (let cycle = 0; cycle < cycles; cycle += 1) {
    const at = cycle * outputs.words;
    golden.step(stimulus, cycle * inputs.words, row, 0);
    let same = true;
    for (let word = 0; same && word < row.length; word += 1) same = row[word] === shown[at + word];
    if (same) continue;
    for (const { port, element, place, allowed: may } of places) {
      const before = readElement(shown, at, place);
      const now = readElement(row, 0, place);
      if (before === now) continue;
      if (may?.(cycle, before, now) !== true) {
        return { difference: { cycle, port, element, run: before, twin: now }, stopped };
      }
      if (port === "trace_o" && trapCode(now) === 0) stopped += 1;
    }
  }
  return { difference: undefined, stopped };
}
