import type { VerilogFault } from "../../verilog_fault.ts";
import { engineFaults } from "./engine_faults.ts";
import { memoryFaults } from "./memory_faults.ts";
import { queueFaults } from "./queue_faults.ts";

/** The kept faults of the front end's own parts: one or several per part of docs/contracts/npu_frontend.md. */
export const npuFrontendFaults: readonly VerilogFault[] = [...queueFaults, ...memoryFaults, ...engineFaults];
