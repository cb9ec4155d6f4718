/** A 64-bit integer as it is read. */
export type Int64 = number | { toNumber(): number };

/** Bytes as they are read; those that a file leaves out are an empty list. */
export type Bytes = Uint8Array | readonly never[];

/** An ONNX file as it is read; see schema.ts. What a file leaves out is 0, "", [] or null. */
export interface ModelProto {
  readonly irVersion: Int64;
  readonly graph: GraphProto | null;
  readonly opsetImport: readonly { readonly domain: string; readonly version: Int64 }[];
}

export interface GraphProto {
  readonly node: readonly NodeProto[];
  readonly name: string;
  readonly initializer: readonly TensorProto[];
  readonly input: readonly ValueInfoProto[];
  readonly output: readonly ValueInfoProto[];
}

export interface NodeProto {
  readonly input: readonly string[];
  readonly output: readonly string[];
  readonly name: string;
  readonly opType: string;
  readonly attribute: readonly AttributeProto[];
  readonly domain: string;
}

export interface AttributeProto {
  readonly name: string;
  readonly f: number;
  readonly i: Int64;
  readonly s: Bytes;
  readonly t: TensorProto | null;
  readonly g: GraphProto | null;
  readonly floats: readonly number[];
  readonly ints: readonly Int64[];
  readonly strings: readonly Bytes[];
  readonly type: number;
}

export interface TensorProto {
  readonly dims: readonly Int64[];
  readonly dataType: number;
  readonly floatData: readonly number[];
  readonly int32Data: readonly number[];
  readonly int64Data: readonly Int64[];
  readonly name: string;
  readonly rawData: Bytes;
  readonly doubleData: readonly number[];
  readonly uint64Data: readonly Int64[];
  /** 1: the data is in another file. */
  readonly dataLocation: number;
}

export interface ValueInfoProto {
  readonly name: string;
  readonly type: {
    readonly tensorType: {
      readonly elemType: number;
      readonly shape: { readonly dim: readonly { readonly dimValue: Int64; readonly dimParam: string }[] } | null;
    } | null;
  } | null;
}

/** As a number; beyond ±2^53 rounded. */
export function toNumber(value: Int64): number {
  return typeof value === "number" ? value : value.toNumber();
}
