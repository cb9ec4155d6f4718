export { layerTable, type Layer, type LayerKind } from "./layer_tables.ts";
export {
  compileNetwork,
  layerGroups,
  tileEdge,
  utopTilesMax,
  type UtopGroup,
  type UtopProgram,
  type UtopProgramTotals,
} from "./utop_program.ts";
