export { latencyOf, LatencySimulator } from "./simulator.ts";
