import { expect, it } from "vitest";
import { poolRows, get } from "../../../src/environment/first_level_idm/rows.ts";
import { readAddress } from "../../../src/environment/first_level_idm/memory/load_memory.ts";
import { idmPorts } from "../../../src/ports/idm.ts";
import { fpgaConfig } from "../../generators/idm_rig.ts";
import { core, handMade, network } from "./hand_made.ts";
import { playOn } from "./play.ts";

const wordBytes = 16;
/** Segments begin at pages: 4096 words of maps, then 300 of weights, for each user. */
const bytesOfUser = wordBytes * 4096 + 2 * 4096;

it("bursts of a user reach its own segments alone, on a core that another had before, too", () => {
  const sizes = fpgaConfig("fpga-odd");
  const users = [
    handMade("a", network(1, 2), 5, [
      { kind: "start", cores: [0] },
      { kind: "inferences", total: 1 },
      { kind: "leave", at: "task" },
    ]),
    handMade("b", network(9, 2), 5, [
      { kind: "start", cores: [0] },
      { kind: "inferences", total: 1 },
    ]),
  ];
  const rows = poolRows(idmPorts(sizes));
  const [valid, low, high] = [rows.place("mem_arvalid_o"), rows.place("mem_araddr_o"), rows.place("mem_araddr_o", 1)];
  const seen: number[] = [];
  const account = playOn(sizes, core, users, 4_000, (_, outputs) => {
    if (get(outputs, 0, valid) === 1) seen.push(Math.floor(readAddress(outputs, 0, low, high) / bytesOfUser));
  });
  expect(account.users.map(({ isDone, layers }) => [isDone, layers])).toEqual([
    [true, [1, 2]],
    [true, [9, 10]],
  ]);
  expect(seen.filter((user) => user > 1)).toEqual([]);
  // All of the first user's come before all of the other's.
  expect(seen).toEqual([...seen].sort((x, y) => x - y));
  expect(new Set(seen)).toEqual(new Set([0, 1]));
});
