/** Bytes of a WebAssembly function body, and of a module around it. */
export class WasmWriter {
  readonly bytes: number[] = [];

  byte(...values: readonly number[]): void {
    for (const value of values) this.bytes.push(value);
  }

  /** An unsigned number, LEB128. */
  unsigned(value: number): void {
    let rest = value >>> 0;
    while (rest >= 0x80) {
      this.bytes.push((rest & 0x7f) | 0x80);
      rest >>>= 7;
    }
    this.bytes.push(rest);
  }

  /** A signed 32-bit number, LEB128. */
  signed(value: number): void {
    let rest = value | 0;
    for (;;) {
      const low = rest & 0x7f;
      rest >>= 7;
      if ((rest === 0 && (low & 0x40) === 0) || (rest === -1 && (low & 0x40) !== 0)) {
        this.bytes.push(low);
        return;
      }
      this.bytes.push(low | 0x80);
    }
  }

  constant(value: number): void {
    this.byte(op.i32Const);
    this.signed(value);
  }

  get(local: number): void {
    this.byte(op.localGet);
    this.unsigned(local);
  }

  set(local: number): void {
    this.byte(op.localSet);
    this.unsigned(local);
  }

  /** Load from the address on the stack plus a constant. */
  load(offset: number): void {
    this.byte(op.i32Load, 2);
    this.unsigned(offset);
  }

  /** Store of the value on the stack at the address below it plus a constant. */
  store(offset: number): void {
    this.byte(op.i32Store, 2);
    this.unsigned(offset);
  }
}

/** Opcodes in use. */
export const op = {
  block: 0x02,
  loop: 0x03,
  if: 0x04,
  else: 0x05,
  end: 0x0b,
  branch: 0x0c,
  branchIf: 0x0d,
  return: 0x0f,
  select: 0x1b,
  localGet: 0x20,
  localSet: 0x21,
  localTee: 0x22,
  i32Load: 0x28,
  i32Store: 0x36,
  i32Const: 0x41,
  i32Eqz: 0x45,
  i32Eq: 0x46,
  i32LtS: 0x48,
  i32LtU: 0x49,
  i32Add: 0x6a,
  i32Sub: 0x6b,
  i32Mul: 0x6c,
  i32And: 0x71,
  i32Or: 0x72,
  i32Xor: 0x73,
  i32Shl: 0x74,
  i32ShrS: 0x75,
  i32ShrU: 0x76,
  i32Rotl: 0x77,
  void: 0x40,
  i32: 0x7f,
} as const;

/** A module that imports one memory `env.memory` and exports one function `run` of i32 parameters and an i32 result. */
export function wasmModule(parameters: number, locals: number, body: readonly number[]): Uint8Array<ArrayBuffer> {
  const section = (id: number, content: readonly number[]): number[] => [id, ...leb(content.length), ...content];
  const text = (s: string): number[] => [s.length, ...Buffer.from(s, "latin1")];
  const types = [1, 0x60, ...leb(parameters), ...new Array<number>(parameters).fill(op.i32), 1, op.i32];
  const imports = [1, ...text("env"), ...text("memory"), 2, 0, 1];
  const functions = [1, 0];
  const exports = [1, ...text("run"), 0, 0];
  const code = [1, ...leb(locals), op.i32];
  const head = [0, 0x61, 0x73, 0x6d, 1, 0, 0, 0];
  const start = [
    ...head,
    ...section(1, types),
    ...section(2, imports),
    ...section(3, functions),
    ...section(7, exports),
  ];
  const size = leb(code.length + body.length + 1);
  const codeSize = leb(1 + size.length + code.length + body.length + 1);
  const before = [...start, 10, ...codeSize, 1, ...size, ...code];
  const bytes = new Uint8Array(before.length + body.length + 1);
  bytes.set(before);
  bytes.set(body, before.length);
  bytes[bytes.length - 1] = op.end;
  return bytes;
}

function leb(value: number): number[] {
  const writer = new WasmWriter();
  writer.unsigned(value);
  return writer.bytes;
}
