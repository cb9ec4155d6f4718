/** A thin typed eDSL whose tree mirrors Verilog-2001, its checks, its printer. Knows no accelerator. */
export { check } from "./check/check.ts";
export { Comb } from "./comb.ts";
export { emit, type EmitOptions, type EmittedFile } from "./emit.ts";
export { HdlError } from "./error.ts";
export { andAll, concat, Expr, lit, mask, mux, orAll, pack, xorAll } from "./expr.ts";
export { operandsOf, type ExprNode } from "./expr_node.ts";
export type { Instance, Item, Statement } from "./item.ts";
export { Memory, type MemoryShape } from "./memory.ts";
export { Module, type ModuleInfo, type ResetKind } from "./module.ts";
export { Register, Signal, type SignalKind } from "./signal.ts";
export type { SourceMark, SourcePlace } from "./source_place.ts";
