import { afterAll, describe, expect, test } from "vitest";
import { prepareCheck } from "../../src/formal/index.ts";
import { closeYosys } from "../../src/yosys/run.ts";
import { namedConfig } from "../cosim/named_config.ts";
import { limits, replay, textOf } from "../formal/rig.ts";

const duo = namedConfig("duo");

afterAll(closeYosys);

/** Seconds on an idle machine; a proof on a busy one may take minutes. */
const longest = { timeout: 300_000 };

describe("G3, split by vNPU", longest, () => {
  test("is proved by induction at duo, and every vNPU's problem fails for its mutant", async () => {
    const proof = await prepareCheck({ config: duo, promise: "G3", kind: "proof" }).run(limits);
    expect(proof).toMatchObject({ status: "proved", engine: "k-induction, split by vNPU", depth: 1 });
    const mutant = await prepareCheck({ config: duo, promise: "G3", kind: "mutant" }).run(limits);
    expect(mutant.status).toBe("failed");
  });

  test.each([0, 2])("is refuted where only vNPU %i starts without a uTop less", async (vnpu) => {
    const files = textOf(duo).map(({ name, text }) => ({
      name,
      text: text.replace(new RegExp(`(u_vnpu_${vnpu} \\([^;]*\\.start_i +)\\(winner\\[${vnpu}\\]\\)`), "$1(1'b0)"),
    }));
    expect(files).not.toEqual(textOf(duo));
    const { status, counterexample } = await prepareCheck({ config: duo, promise: "G3", kind: "proof", files }).run(
      limits,
    );
    expect(status).toBe("failed");
    expect((await replay(duo, files, counterexample!)).last).toContain("G3");
  });
});
