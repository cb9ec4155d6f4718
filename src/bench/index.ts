export { compilerRows, published, timeDynamics, timeStatic, type StaticTime } from "./compiler_figures.ts";
export { firstResultRows, median, speedRows, withTransportBarAlone, type BenchRow } from "./figures.ts";
export { firstResult, type FirstResult, type ShortRun } from "./first_result.ts";
export { checkMachine, wantedScaling, type MachineCheck } from "./machine_check.ts";
export { speedRounds, type SpeedRound } from "./speed_rounds.ts";
