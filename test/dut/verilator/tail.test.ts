// needs: verilator
import { expect, it } from "vitest";
import { Tail } from "../../../src/dut/verilator/run_tool.ts";

it("keeps the end of a stream in bounded memory", () => {
  const tail = new Tail();
  for (let i = 0; i < 5000; i++) tail.add(Buffer.from(`${String(i).padStart(999, ".")}\n`));
  expect(tail.text().length).toBe(1 << 16);
  expect(tail.text().endsWith("4999\n")).toBe(true);
  expect(tail.heldBytes).toBeLessThanOrEqual(1 << 17);
});
