/** A design that the netlist engine cannot run: one sentence that names the cell or net. */
export class NetlistError extends Error {
  override readonly name = "NetlistError";
}
