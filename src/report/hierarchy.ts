import type { Module, Signal } from "../hdl/index.ts";
import type { Port } from "../ports/index.ts";
import type {
  BlockDiagram,
  DesignHierarchy,
  DiagramBlock,
  DiagramLink,
  DiagramNet,
  ModuleTree,
  PortGroup,
} from "./hierarchy_data.ts";
import { traceNets, type Instance } from "./net_tracing.ts";

/**
 * The hierarchy of a module and the block diagram of its top level. `ports` tells configuration from events; without
 * it all inputs are one group.
 */
export function hierarchyOf(module: Module, ports: readonly Port[] = []): DesignHierarchy {
  return { tree: treeOf(module), diagram: diagramOf(module, ports) };
}

function treeOf(module: Module): ModuleTree {
  const instances = instancesOf(module).map(({ name, module: inner }) => ({ name, module: treeOf(inner) }));
  return { module: module.name, summary: module.info.summary, instances };
}

function diagramOf(module: Module, ports: readonly Port[]): BlockDiagram {
  const blocks = blocksOf(module);
  const inputs = portGroups(module, "input", ports);
  const outputs = portGroups(module, "output", ports);
  return { module: module.name, inputs, outputs, blocks, links: linksOf(module, blocks, inputs, outputs) };
}

function blocksOf(module: Module): DiagramBlock[] {
  const byModule = new Map<string, { module: Module; names: string[] }>();
  for (const { name, module: inner } of instancesOf(module)) {
    const known = byModule.get(inner.name);
    if (known === undefined) byModule.set(inner.name, { module: inner, names: [name] });
    else known.names.push(name);
  }
  return [...byModule.values()].map(({ module: inner, names }) => ({
    id: inner.name,
    module: inner.name,
    summary: inner.info.summary,
    instances: names,
    clocked: inner.clockSignal !== undefined,
    contains: countModules(instancesOf(inner)),
  }));
}

function countModules(instances: readonly Instance[]): DiagramBlock["contains"] {
  const names = instances.map(({ module }) => module.name);
  return [...new Set(names)].map((name) => ({ module: name, count: names.filter((other) => other === name).length }));
}

const roleTitles: Partial<Record<Port["role"], string>> = { configuration: "Configuration", event: "Events" };

function portGroups(module: Module, direction: "input" | "output", ports: readonly Port[]): PortGroup[] {
  const groups = new Map<string, { name: string; bits: number }[]>();
  for (const { name, width } of module.ports.filter(({ signalKind }) => signalKind === direction)) {
    const role = ports.find((port) => port.name === name)?.role;
    const title = (role === undefined ? undefined : roleTitles[role]) ?? (direction === "input" ? "Inputs" : "Outputs");
    const group = groups.get(title) ?? [];
    group.push({ name, bits: width });
    groups.set(title, group);
  }
  return [...groups].map(([title, list]) => ({ id: `${direction} ${title}`, title, ports: list }));
}

/** Wires between blocks: each input of a sink is followed back to the blocks whose outputs decide it. */
function linksOf(
  module: Module,
  blocks: readonly DiagramBlock[],
  inputs: readonly PortGroup[],
  outputs: readonly PortGroup[],
): DiagramLink[] {
  const groupOf = (groups: readonly PortGroup[], port: string): string | undefined =>
    groups.find(({ ports }) => ports.some(({ name }) => name === port))?.id;
  const sourcesOf = traceNets(module);
  const links = new Map<string, { from: string; to: string; nets: DiagramNet[] }>();
  const connect = (to: string, value: Parameters<typeof sourcesOf>[0], names: readonly Signal[]): void => {
    const { instances, ports, registered } = sourcesOf(value);
    const fromBlocks = instances.map((instance) => instance.module.name);
    // Glue that gates a block's output with an input is drawn from the block: it carries the block's news.
    const fromPorts = ports.map((port) => groupOf(inputs, port.name)).filter((id) => id !== undefined);
    for (const from of new Set(fromBlocks.length > 0 ? fromBlocks : fromPorts)) {
      const key = `${from}\n${to}`;
      const link = links.get(key) ?? { from, to, nets: [] };
      for (const { name, width } of names) {
        if (!link.nets.some((net) => net.name === name)) link.nets.push({ name, bits: width, registered });
      }
      links.set(key, link);
    }
  };
  for (const instance of instancesOf(module)) {
    for (const { port, value } of instance.connections) {
      if (port.signalKind !== "input") continue;
      const { named } = sourcesOf(value);
      connect(instance.module.name, value, named.length > 0 ? named : [port]);
    }
  }
  for (const port of module.ports.filter(({ signalKind }) => signalKind === "output")) {
    const to = groupOf(outputs, port.name);
    if (to !== undefined) connect(to, port, [port]);
  }
  const places = new Map([...inputs, ...blocks, ...outputs].map(({ id }, place) => [id, place]));
  const place = (id: string): number => places.get(id) ?? 0;
  return [...links.values()].sort((a, b) => place(a.from) - place(b.from) || place(a.to) - place(b.to));
}

function instancesOf(module: Module): Instance[] {
  return module.items.filter((item): item is Instance => item.kind === "instance");
}
