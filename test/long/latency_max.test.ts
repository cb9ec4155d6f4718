import { it } from "vitest";
import { checkLatency } from "../generators/latency.ts";

it("max: an event in t is commanded in t + 2, starts and preempts", () => checkLatency("max"), 300_000);
