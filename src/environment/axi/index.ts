export { axi4ReadLink, type Axi4ReadLink } from "./read_link.ts";
export {
  axi4ReadChecker,
  type Axi4ReadChecker,
  type Axi4ReadPort,
  type Axi4ReadRule,
  type Axi4ReadViolation,
} from "./read_checker.ts";
export { Axi4ReadSlave, type Axi4ReadSlaveOptions, type Axi4ReadSlavePlan } from "./read_slave.ts";
