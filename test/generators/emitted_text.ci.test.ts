import { emittedTextOf } from "./emitted_text.ts";

// The others: test/long/emitted_text.test.ts.
emittedTextOf(["tiny", "odd", "fpga-tiny", "fpga-odd"]);
