import type { Activation, LayerKind, LayerWeights } from "../layer.ts";
import type { Pads, Pair } from "../../network/index.ts";

/** A feature map before it has a place. Several tensors of the network may name it. */
export interface Value {
  /** The tensor that it holds: the last one that is computed in its layer. */
  name: string;
  readonly height: number;
  readonly width: number;
  readonly channels: number;
  /** The layer that writes it; none for an input, and for a concat, whose parts are written. */
  readonly draft?: Draft;
  readonly isInput: boolean;
  /** The concat that it is a part of, and its first channel there. */
  parent?: { readonly value: Value; readonly channel: number };
  /** Somebody reads it as it is now: nothing more can be fused into its layer. */
  isShared: boolean;
}

/** A layer before its maps have places. */
export interface Draft {
  readonly name: string;
  readonly kind: LayerKind;
  readonly fused: string[];
  readonly input: Value;
  readonly second?: Value;
  readonly kernel: Pair;
  readonly strides: Pair;
  readonly pads: Pads;
  activation: Activation;
  weights?: DraftWeights;
}

/** Weights before they have a place. */
export type DraftWeights = Omit<LayerWeights, "offset" | "channelWords" | "biasOffset">;

/** What a tensor of the network is. */
export interface Meaning {
  readonly value: Value;
  /** Zeros around it that an operator added: the next convolution's pads. */
  readonly pads?: Pads;
  /** Its pixels and channels stand in a row, channel by channel. */
  readonly isFlat: boolean;
  /** The host computes it from the map. */
  readonly onHost: boolean;
}

export const noPads: Pads = { top: 0, left: 0, bottom: 0, right: 0 };
