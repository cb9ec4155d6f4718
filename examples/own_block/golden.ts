import {
  elementPlace,
  readElement,
  rowLayout,
  writeElement,
  type ElementPlace,
  type GoldenModel,
  type NpuConfig,
  type RowLayout,
} from "../../src/index.ts";
import { arbiterPorts } from "./ports.ts";

const eventNames = ["nobody requests", "granted, not taken", "taken", "wrapped"] as const;

/**
 * The arbiter as a golden model, by another algorithm than the hardware: it remembers the number that was served last
 * and walks on from there.
 */
export function arbiterGolden(config: NpuConfig): GoldenModel {
  const ports = arbiterPorts(config);
  const inputs = rowLayout(ports.ports.filter(({ direction }) => direction === "input"));
  const outputs = rowLayout(ports.ports.filter(({ direction }) => direction === "output"));
  const state = rowLayout(ports.state);
  const everyElement = (layout: RowLayout, name: string): ElementPlace[] =>
    Array.from({ length: config.vnpus }, (_, index) => elementPlace(layout, name, index));
  const reset = elementPlace(inputs, "rst_ni");
  const request = everyElement(inputs, "request_i");
  const take = elementPlace(inputs, "take_i");
  const valid = elementPlace(outputs, "valid_o");
  const grant = everyElement(outputs, "grant_o");
  const index = elementPlace(outputs, "index_o");
  const after = everyElement(state, "after");
  const eventCounts = new Float64Array(eventNames.length);
  const count = (event: (typeof eventNames)[number]): void => {
    const at = eventNames.indexOf(event);
    eventCounts[at] = (eventCounts[at] ?? 0) + 1;
  };

  /** Nobody stands after the last requester, as at reset. */
  const none = config.vnpus - 1;
  let last = none;
  return {
    ...{ ports, inputs, outputs, state, eventNames, eventCounts },
    step(stimulus, at, row, rowAt, stateRow, stateAt = 0) {
      const running = readElement(stimulus, at, reset) === 1;
      if (!running && config.reset === "async_low") last = none;
      const order = request.map((_, step) => (last + 1 + step) % config.vnpus);
      const winner = order.find((place) => readElement(stimulus, at, request[place] ?? reset) === 1);

      row.fill(0, rowAt, rowAt + outputs.words);
      writeElement(row, rowAt, valid, winner === undefined ? 0 : 1);
      writeElement(row, rowAt, index, winner ?? 0);
      grant.forEach((place, v) => writeElement(row, rowAt, place, v === winner ? 1 : 0));
      if (stateRow !== undefined) {
        stateRow.fill(0, stateAt, stateAt + state.words);
        after.forEach((place, v) => writeElement(stateRow, stateAt, place, v > last ? 1 : 0));
      }

      if (!running) {
        last = none;
      } else if (winner === undefined) {
        count("nobody requests");
      } else if (readElement(stimulus, at, take) === 0) {
        count("granted, not taken");
      } else {
        count("taken");
        if (winner <= last) count("wrapped");
        last = winner;
      }
    },
  };
}
