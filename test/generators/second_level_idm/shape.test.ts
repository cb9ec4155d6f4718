import { describe, expect, it } from "vitest";
import { filesOfTop } from "../../../src/generators/index.ts";
import { secondLevelShape } from "../../../src/generators/second_level_idm/sizes.ts";
import { secondLevelTop } from "../../../src/generators/second_level_idm/top.ts";
import { fpgaConfig } from "../idm_rig.ts";

describe("the second level", () => {
  it("names what it refuses", () => {
    expect(() => secondLevelShape({ cores: 33, fifoDepth: 8 }, "sync")).toThrow(
      "second_level_idm: cores is 33, allowed are the integers 1 to 32.",
    );
    expect(() => secondLevelShape({ cores: 4, fifoDepth: 0 }, "sync")).toThrow(
      "second_level_idm: fifoDepth is 0, allowed are the integers 1 to 16.",
    );
  });

  it("is emitted at every depth of FIFO, with memories without reset", () => {
    for (let fifoDepth = 1; fifoDepth <= 16; fifoDepth += 1) {
      const config = { ...fpgaConfig(fifoDepth % 2 === 0 ? "fpga-tiny" : "fpga-odd"), cores: 2 * fifoDepth, fifoDepth };
      const files = filesOfTop(config, secondLevelTop(config));
      const memories = files.flatMap(({ text }) => text.match(/reg \[\d+:0\] \w+ \[0:\d+\]/g) ?? []);
      const places = 2 ** Math.ceil(Math.log2(fifoDepth));
      const sync = config.reset === "sync";
      const of = (name: string, bits: number, words: number): string => `reg [${bits - 1}:0] ${name} [0:${words - 1}]`;
      const each = (bits: number): string[] =>
        sync ? [of("entries", bits - 6, 2 * places), of("links", 6, places)] : [of("entries", bits, places)];
      expect(memories).toEqual(fifoDepth === 1 ? [] : [102, 103, 89].flatMap(each));
      // What is not shown is a word of 0, never written: FPGAs alone give RAM a value at the start.
      const zeroes = files.flatMap(({ text }) => text.match(/entries\[\d+\] = \d+'d0;/g) ?? []);
      expect(zeroes).toHaveLength(sync && fifoDepth > 1 ? 3 * places : 0);
    }
  });
});
