/** A compiled function over one memory. Types of our own: the compiler's library knows WebAssembly with the DOM alone. */
export type WasmRun = (cycles: number, stimulus: number, expected: number, expectedState: number) => number;

export interface WasmMemory {
  readonly buffer: ArrayBuffer;
}

interface WasmApi {
  readonly Memory: new (size: { readonly initial: number }) => WasmMemory;
  readonly Module: new (bytes: Uint8Array<ArrayBuffer>) => object;
  readonly Instance: new (module: object, imports: object) => { readonly exports: { readonly run: WasmRun } };
}

const api = Reflect.get(globalThis, "WebAssembly") as WasmApi;

/** A memory of at least `bytes` bytes, all 0. */
export function wasmMemory(bytes: number): WasmMemory {
  return new api.Memory({ initial: Math.max(1, Math.ceil(bytes / 65_536)) });
}

/** Compiles a module that imports the memory and gives its `run`. */
export function wasmRun(bytes: Uint8Array<ArrayBuffer>, memory: WasmMemory): WasmRun {
  return new api.Instance(new api.Module(bytes), { env: { memory } }).exports.run;
}
