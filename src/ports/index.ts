export * from "./port.ts";
export * from "./row_layout.ts";
export * from "./row_hash.ts";
export * from "./utop_scheduler.ts";
export * from "./operation_scheduler.ts";
export * from "./utop_sequencer.ts";
export * from "./control_registers.ts";
export * from "./fetch_master.ts";
