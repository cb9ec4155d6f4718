export { mutants, type Mutant } from "../../src/formal/mutants.ts";
