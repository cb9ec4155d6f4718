export {
  controlRegistersEnvironment,
  type ControlRegistersEnvironmentOptions,
} from "./control_registers_environment.ts";
export {
  controlRegistersDuties,
  controlRegistersDutyChecker,
  type ControlRegistersDuty,
  type ControlRegistersDutyChecker,
  type ControlRegistersDutyViolation,
} from "./duties.ts";
export {
  axiLink,
  axiProtocolChecker,
  type AxiChannel,
  type AxiLink,
  type AxiProtocolChecker,
  type AxiRule,
  type AxiSlavePromises,
  type AxiViolation,
} from "./axi_protocol.ts";
