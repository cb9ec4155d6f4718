import type { VerilogFault } from "../verilog_fault.ts";
import { decisionFaults } from "./decision_faults.ts";
import { timeFaults } from "./time_faults.ts";

/** The kept faults of the scheduler: several per part of docs/contracts/utop_scheduler.md; for two vNPUs or more. */
export const utopSchedulerFaults: readonly VerilogFault[] = [...decisionFaults, ...timeFaults];
