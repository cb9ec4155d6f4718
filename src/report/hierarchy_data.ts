/** The emitted design: what holds what, and how the parts of the top are wired. Plain data. */
export interface DesignHierarchy {
  readonly tree: ModuleTree;
  readonly diagram: BlockDiagram;
}

export interface ModuleTree {
  readonly module: string;
  /** What the module does, in a sentence. */
  readonly summary: string;
  readonly instances: readonly { readonly name: string; readonly module: ModuleTree }[];
}

/** Parts and wires of one module. Clock and reset are left out. */
export interface BlockDiagram {
  readonly module: string;
  /** Ports that enter and leave, by what they are for. */
  readonly inputs: readonly PortGroup[];
  readonly outputs: readonly PortGroup[];
  /** In the order of the module's text. */
  readonly blocks: readonly DiagramBlock[];
  /** At most one per pair of source and sink. */
  readonly links: readonly DiagramLink[];
}

export interface PortGroup {
  readonly id: string;
  readonly title: string;
  readonly ports: readonly { readonly name: string; readonly bits: number }[];
}

/** Instances of one module, drawn as one box. */
export interface DiagramBlock {
  readonly id: string;
  readonly module: string;
  readonly summary: string;
  readonly instances: readonly string[];
  /** Holds state. */
  readonly clocked: boolean;
  /** Modules directly inside one instance. */
  readonly contains: readonly { readonly module: string; readonly count: number }[];
}

/** All nets from one block or port group to another. */
export interface DiagramLink {
  readonly from: string;
  readonly to: string;
  /** As they are called at the sink, in the order of the sink's ports. */
  readonly nets: readonly DiagramNet[];
}

export interface DiagramNet {
  readonly name: string;
  readonly bits: number;
  /** A register of the module itself stands in the way. */
  readonly registered: boolean;
}
