export { caseText, eventText } from "./case_text.ts";
export { shrink, type ShrinkOptions } from "./shrink.ts";
export type { ShrunkCase, ShrunkEvent } from "./shrunk_case.ts";
export { smallerConfigs, type DesignOf } from "./smaller_configs.ts";
