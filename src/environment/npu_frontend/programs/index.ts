export { adversarialProgram, nuisances, type MemoryShape, type Nuisance } from "./adversarial.ts";
export { faultyKinds, faultyProgram, type FaultyKind } from "./faulty.ts";
export {
  layOut,
  programOfImage,
  type FrontendProgram,
  type Patch,
  type ProgramEnd,
  type ProgramFault,
} from "./frontend_program.ts";
export { drawShape, legalProgram, type ProgramShape } from "./legal.ts";
export { programClasses, ProgramLibrary, randomProgram, type ProgramClass } from "./library.ts";
export type { SnippetShape } from "./snippet.ts";
