import { emittedTextOf } from "../generators/emitted_text.ts";

emittedTextOf(["duo", "paper", "wide", "max", "fpga-paper", "fpga-single"]);
