import { it } from "vitest";
import { namedConfigs } from "../cosim/named_config.ts";
import { checkLatency } from "../generators/latency.ts";

/** The largest takes half a minute: test/long/latency_max.test.ts. */
it.each(namedConfigs.filter((name) => name !== "max"))(
  "%s: an event in t is commanded in t + 2, starts and preempts",
  checkLatency,
);
