import { expect, it } from "vitest";
import { runAny } from "../generators/npu_frontend/queue/any_program.ts";
import { queueDut } from "../generators/npu_frontend/queue/rig.ts";

/** Lines of 1, 2, 3, 4 and 5 beats. */
const sizes = [
  { kind: "me", ves: 1, reset: "async_low" },
  { kind: "ve", ves: 4, reset: "sync" },
  { kind: "me", ves: 9, reset: "async_low" },
  { kind: "ve", ves: 13, reset: "async_low" },
  { kind: "me", ves: 16, reset: "sync" },
] as const;

it.each(sizes)(
  "a queue of kind $kind with $ves VEs does what the contract says",
  { timeout: 300_000 },
  async (size) => {
    const seen = runAny(await queueDut(size.kind, size.ves, size.reset), 200);
    expect(seen.taken).toBeGreaterThan(2000);
    expect(seen.replays > 100).toBe(size.kind === "me");
  },
);
