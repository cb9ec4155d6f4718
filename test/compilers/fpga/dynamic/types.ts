export type { FpgaCore } from "../../../../src/compilers/fpga/core.ts";
export type { FeatureMap, FpgaLayer } from "../../../../src/compilers/fpga/layer.ts";
export type { StaticNetwork, Tiling } from "../../../../src/compilers/fpga/static_network.ts";
