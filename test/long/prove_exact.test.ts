import { afterAll, expect, test } from "vitest";
import { provePromise } from "../../src/formal/index.ts";
import { closeYosys } from "../../src/yosys/run.ts";
import { namedConfig } from "../cosim/named_config.ts";
import { limits, replay, textOf } from "../formal/rig.ts";

const tiny = namedConfig("tiny");

afterAll(closeYosys);

test("G9 holds for NX cycles and is refuted for one fewer, and the refutation replays", async () => {
  const question = { config: tiny, promise: "G9" };
  expect(await provePromise(question, limits)).toMatchObject({ status: "proved", engine: "pdr" });
  const refuted = await provePromise({ ...question, bound: tiny.matrixEngines - 1 }, limits);
  expect(refuted.status).toBe("failed");
  const shown = await replay(tiny, textOf(tiny), refuted.counterexample!);
  // The true bound is reached in that cycle, and nothing is broken.
  expect(shown.covered).toContain("G9");
  expect([shown.last, shown.earlier, shown.violated]).toEqual([[], [], []]);
}, 300_000);
