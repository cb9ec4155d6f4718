import type { RowLayout } from "../../ports/row_layout.ts";
import type { PhasedModel } from "../golden_model.ts";
import { noSpan, putSpan, readSpan, span, type Span } from "../places.ts";
import { carry, link, places } from "./links.ts";
import type { Memory } from "./memory.ts";
import { partOf, showPart, takePartEdge, type Part } from "./part.ts";
import type { RowUnit } from "./row_unit.ts";
import type { Shape } from "./shape.ts";
import type { Signals } from "./signals.ts";

/** The fetch master, wired. */
export interface FetchPart {
  readonly part: Part;
  show(s: Signals, resetHigh: number): void;
  /** Requests of memory and row unit of each vNPU; the bus comes from the front end's own row. */
  edge(s: Signals, memories: readonly Memory[], rows: readonly RowUnit[], row: Uint32Array, at: number): void;
}

const beatBytes = 16;

export function fetchPart(model: PhasedModel, shape: Shape, inputs: RowLayout): FetchPart {
  const part = partOf(model);
  const { outputs, stimulus } = part;
  const { vnpus, lineBeats, blockLines, rowBeats } = shape;
  const requesters = 2 * vnpus;
  const reset = span(model.inputs, "rst_ni");
  const valid = places(model.inputs, "req_valid_i", requesters);
  const address = places(model.inputs, "req_address_i", requesters * 3);
  const beats = places(model.inputs, "req_beats_i", requesters);
  const busNames = model.inputs.ports.map(({ name }) => name).filter((name) => name.startsWith("m_axi_"));
  const bus = busNames.flatMap((name) => link(inputs, name, model.inputs));
  const done = places(model.outputs, "done_o", requesters);
  const error = places(model.outputs, "done_error_o", requesters);
  const timeout = places(model.outputs, "done_timeout_o", requesters);
  const beatValid = span(model.outputs, "beat_valid_o");
  const beatOf = span(model.outputs, "beat_requester_o");
  const beatNumber = span(model.outputs, "beat_number_o");
  const beatData = places(model.outputs, "beat_data_o", 4);

  /** `bytes` is below 2^48, the address may pass it. */
  function ask(r: number, bytes: number, count: number): void {
    putSpan(stimulus, 0, valid[r] ?? noSpan, 1);
    putSpan(stimulus, 0, beats[r] ?? noSpan, count);
    let rest = bytes;
    for (let third = 0; third < 3; third++) {
      putSpan(stimulus, 0, address[3 * r + third] ?? noSpan, rest % 0x1_0000);
      rest = Math.floor(rest / 0x1_0000);
    }
  }

  const get = (place: Span | undefined): number => readSpan(outputs, 0, place ?? noSpan);

  return {
    part,
    show(s, resetHigh) {
      stimulus.fill(0);
      putSpan(stimulus, 0, reset, resetHigh);
      showPart(part);
      for (let r = 0; r < requesters; r++) {
        const answered = get(done[r]);
        s.fetchDone[r] = answered;
        s.fetchError[r] = answered === 0 ? 0 : get(error[r]);
        s.fetchTimeout[r] = answered === 0 ? 0 : get(timeout[r]);
      }
      s.beatOf = get(beatValid) === 0 ? -1 : get(beatOf);
      if (s.beatOf < 0) return;
      s.beatNumber = get(beatNumber);
      for (let word = 0; word < 4; word++) s.beatWords[word] = get(beatData[word]);
    },
    edge(s, memories, rows, row, at) {
      carry(bus, row, at, stimulus, 0);
      for (let v = 0; v < vnpus; v++) {
        if (((s.live >>> v) & 1) === 0) continue;
        const memory = memories[v];
        if (memory?.busy === true) {
          const first = memory.block * blockLines * lineBeats;
          const left = Math.floor((s.codeBytes[v] ?? 0) / beatBytes) - first;
          ask(v, (s.codeBase[v] ?? 0) + first * beatBytes, Math.min(blockLines * lineBeats, left));
        }
        const unit = rows[v];
        if (unit?.askBusy === true) {
          ask(vnpus + v, (s.tableBase[v] ?? 0) + unit.askIndex * beatBytes * rowBeats, rowBeats);
        }
      }
      takePartEdge(part);
    },
  };
}
