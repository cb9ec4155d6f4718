import { elementPlace, type RowLayout } from "../../ports/row_layout.ts";
import { noSpan, readSpan, span, type Span } from "../places.ts";

/** The stimulus of one cycle, decoded; of ports marked B, what is seen of them. Sets have bit c for core c. */
export interface PoolInputs {
  awValid: number;
  awAddress: number;
  wValid: number;
  /** A signed number. */
  wData: number;
  wStrobe: number;
  bReady: number;
  arValid: number;
  arAddress: number;
  rReady: number;
  addressReady: number;
  beatValid: number;
  beatResponse: number;
  beatLast: number;
  instrReady: number;
  /** Seen B cycles later, as all below. */
  syncLocal: number;
  taskDone: number;
  irq: number;
  quiet: number;
  trap: number;
  guardTrap: number;
}

/** Ports marked B, which lie next to each other. */
const stagedPorts = [
  "sync_local_i",
  "task_done_i",
  "irq_i",
  "quiet_i",
  "trap_i",
  "trap_code_i",
  "next_layer_i",
  "layer_i",
  "guard_trap_i",
] as const;

export interface InputReader {
  readonly value: PoolInputs;
  /** Reads a cycle. Its row must stay as it is until the cycle's edge is taken. */
  read(row: Uint32Array, at: number): void;
  /** Levels of one core that are seen in this cycle. */
  trapCode(core: number): number;
  nextLayer(core: number): number;
  layer(core: number): number;
  /** One of the four parts of the beat of this cycle. */
  beatData(part: number): number;
  /** Ends the cycle: the stages take the ports in. */
  turn(): void;
  /** Empties the stages. */
  reset(): void;
}

/** A reader for stimulus rows of this layout, with `stages` registers behind the ports marked B. */
export function inputReader(layout: RowLayout, cores: number, stages: number): InputReader {
  const place = (name: string): Span => span(layout, name);
  const elements = (name: string, number: number): readonly Span[] =>
    Array.from({ length: number }, (_, index) => elementPlace(layout, name, index));
  const places = {
    ...{ awValid: place("s_axi_awvalid_i"), awAddress: place("s_axi_awaddr_i") },
    ...{ wValid: place("s_axi_wvalid_i"), wData: place("s_axi_wdata_i"), wStrobe: place("s_axi_wstrb_i") },
    ...{ bReady: place("s_axi_bready_i"), rReady: place("s_axi_rready_i") },
    ...{ arValid: place("s_axi_arvalid_i"), arAddress: place("s_axi_araddr_i") },
    ...{ addressReady: place("m_axi_arready_i"), beatValid: place("m_axi_rvalid_i") },
    ...{ beatResponse: place("m_axi_rresp_i"), beatLast: place("m_axi_rlast_i") },
    ...{ instrReady: place("instr_ready_i"), syncLocal: place("sync_local_i"), taskDone: place("task_done_i") },
    ...{ irq: place("irq_i"), quiet: place("quiet_i"), trap: place("trap_i"), guardTrap: place("guard_trap_i") },
  };
  const trapCodes = elements("trap_code_i", cores);
  const nextLayers = elements("next_layer_i", cores);
  const layers = elements("layer_i", cores);
  const data = place("m_axi_rdata_i").word;
  const held = layout.fields.filter(({ port }) => stagedPorts.some((name) => layout.ports[port]?.name === name));
  const firstWord = Math.min(...held.map(({ word }) => word));
  const stageWords = Math.max(...held.map(({ word }) => word)) + 1 - firstWord;
  const ring = new Uint32Array(stages * stageWords);
  const value: PoolInputs = {
    ...{ awValid: 0, awAddress: 0, wValid: 0, wData: 0, wStrobe: 0, bReady: 0, arValid: 0, arAddress: 0, rReady: 0 },
    ...{ addressReady: 0, beatValid: 0, beatResponse: 0, beatLast: 0, instrReady: 0 },
    ...{ syncLocal: 0, taskDone: 0, irq: 0, quiet: 0, trap: 0, guardTrap: 0 },
  };
  let stage = 0;
  let row: Uint32Array = ring;
  let at = 0;
  // Where the ports marked B of the cycle that is seen lie.
  let seen: Uint32Array = ring;
  let seenAt = 0;

  return {
    value,
    read(newRow, newAt) {
      row = newRow;
      at = newAt;
      seen = stages === 0 ? newRow : ring;
      seenAt = stages === 0 ? newAt : stage * stageWords - firstWord;
      value.awValid = readSpan(row, at, places.awValid);
      value.awAddress = readSpan(row, at, places.awAddress);
      value.wValid = readSpan(row, at, places.wValid);
      value.wData = readSpan(row, at, places.wData);
      value.wStrobe = readSpan(row, at, places.wStrobe);
      value.bReady = readSpan(row, at, places.bReady);
      value.arValid = readSpan(row, at, places.arValid);
      value.arAddress = readSpan(row, at, places.arAddress);
      value.rReady = readSpan(row, at, places.rReady);
      value.addressReady = readSpan(row, at, places.addressReady);
      value.beatValid = readSpan(row, at, places.beatValid);
      value.beatResponse = readSpan(row, at, places.beatResponse);
      value.beatLast = readSpan(row, at, places.beatLast);
      value.instrReady = readSpan(row, at, places.instrReady);
      value.syncLocal = readSpan(seen, seenAt, places.syncLocal);
      value.taskDone = readSpan(seen, seenAt, places.taskDone);
      value.irq = readSpan(seen, seenAt, places.irq);
      value.quiet = readSpan(seen, seenAt, places.quiet);
      value.trap = readSpan(seen, seenAt, places.trap);
      value.guardTrap = readSpan(seen, seenAt, places.guardTrap);
    },
    trapCode: (core) => readSpan(seen, seenAt, trapCodes[core] ?? noSpan),
    nextLayer: (core) => readSpan(seen, seenAt, nextLayers[core] ?? noSpan),
    layer: (core) => readSpan(seen, seenAt, layers[core] ?? noSpan),
    beatData: (part) => row[at + data + part] ?? 0,
    turn() {
      if (stages === 0) return;
      const to = stage * stageWords;
      for (let word = 0; word < stageWords; word++) ring[to + word] = row[at + firstWord + word] ?? 0;
      stage = stage + 1 === stages ? 0 : stage + 1;
    },
    reset() {
      ring.fill(0);
    },
  };
}
