export { elaborate, elaborationScript } from "./elaborate.ts";
export { NetlistError } from "./netlist_error.ts";
export { netlistDut, type NetlistDut, type NetlistOptions } from "./netlist_dut.ts";
