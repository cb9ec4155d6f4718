/** The registers of the NPU core that software sees: one table, and everything that derives from it. */
export { registerPages } from "./pages.ts";
export {
  bitRange,
  fieldMask,
  hex,
  pageBytes,
  registerReset,
  type Register,
  type RegisterAccess,
  type RegisterField,
  type RegisterPage,
} from "./register.ts";
export { registerFiles, type RegisterFile, type RegisterOwner } from "./files.ts";
export type { RegisterSizes } from "./sizes.ts";
