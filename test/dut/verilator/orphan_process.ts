import { verilatorDut } from "../../../src/dut/verilator/index.ts";
import { toyPorts, toyVerilog } from "../../lockstep/fixtures/toy_tally.ts";

/** Starts a child, says its process id, and keeps it busy until this process is killed. */
const dut = await verilatorDut({
  top: "vnpu_toy_tally",
  files: [{ name: "toy_tally.v", text: toyVerilog("async_low") }],
  ports: toyPorts,
  reset: "async_low",
});
process.stdout.write(`${dut.pid}\n`);
for (;;) await dut.bare(0, 16_384, 20);
