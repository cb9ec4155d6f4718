import type { Config, NpuConfig } from "../../config/types.ts";
import { dutiesOf, duties as allDuties, profiles } from "../../environment/index.ts";
import {
  duties,
  dutInstance,
  promises,
  watchedDesign,
  type Promise_,
} from "../../generators/utop_scheduler/promises/index.ts";
import type { GoldenModel } from "../../golden/golden_model.ts";
import { rowLayout, type RowLayout } from "../../ports/row_layout.ts";
import type { Port, PortTable } from "../../ports/port.ts";
import { utopSchedulerPorts } from "../../ports/utop_scheduler.ts";
import type { Block, DesignFile, PromiseWatch, Statement, StimulusSource } from "../block.ts";

/** What a watched block is at one config. */
interface Watched {
  readonly promises: readonly Promise_[];
  readonly statements: readonly Statement[];
  readonly ports: PortTable;
  readonly outputs: RowLayout;
}

/**
 * The promises whose state is to be seen in the Verilog (`undefined`: ours), and the duties that the stimulus keeps.
 * Recorded rows are taken to keep all duties that promises rest on without more being said: A1 and A3.
 */
export function watchable(
  config: NpuConfig,
  files: readonly DesignFile[] | undefined,
  stimulus: StimulusSource,
): PromiseWatch {
  const words = new Set(files?.flatMap(({ text }) => text.match(/\w+/g) ?? []));
  const nets = new Map(utopSchedulerPorts(config).state.map(({ name, net }) => [name, net.split(/\W+/)]));
  const isSeen = (state: string): boolean =>
    files === undefined || nets.get(state)?.every((word) => words.has(word)) === true;
  const watched = promises(config).filter(({ state }) => state.every(isSeen));
  return { promises: watched.map(({ id }) => id), duties: dutiesKeptBy(stimulus) };
}

function dutiesKeptBy(stimulus: StimulusSource): readonly string[] {
  if (stimulus.kind === "scenario") return allDuties;
  const profile = stimulus.kind === "profile" ? profiles.find((name) => name === stimulus.profile) : undefined;
  return dutiesOf(profile ?? "mixed");
}

/** The block with monitors around it: two more outputs, in which the golden model has 0 always. */
export function watchedScheduler(block: Block, watch: PromiseWatch): Block {
  const known = new WeakMap<Config, Watched>();
  const at = (config: Config): Watched => {
    const found = known.get(config) ?? watchedAt(npu(config), watch);
    known.set(config, found);
    return found;
  };
  return {
    ...block,
    ports: (config) => at(config).ports,
    golden: (config) => silentGolden(block.golden(config), at(config)),
    around: (config, files) => {
      const options = { watched: at(config).promises, shown: watch.duties };
      const { top, files: all } = watchedDesign(npu(config), files, options);
      return { top, files: all };
    },
    counted: (config) => coverPort(at(config).promises),
    statements: (config) => at(config).statements,
  };
}

function watchedAt(config: NpuConfig, watch: PromiseWatch): Watched {
  const watched = promises(config).filter(({ id }) => watch.promises.includes(id));
  if (watched.length === 0) throw new RangeError(`Config '${config.name}' has none of the promises to be watched.`);
  const needed = duties(config).filter(({ id }) => watched.some((promise) => promise.duties.includes(id)));
  const table = utopSchedulerPorts(config);
  const added = [verdict("bad_o", watched, "A promise is broken in this cycle.")];
  if (needed.length > 0) added.push(verdict("violated_o", needed, "A duty is broken in this cycle."));
  const ports = [...table.ports, ...added];
  return {
    promises: watched,
    statements: [
      ...watched.map(({ id, sentence }) => ({ kind: "promise" as const, id, sentence })),
      ...needed.map(({ id, sentence }) => ({ kind: "duty" as const, id, sentence })),
    ],
    ports: { ...table, ports, state: table.state.map((entry) => ({ ...entry, net: `${dutInstance}.${entry.net}` })) },
    outputs: rowLayout(ports.filter(({ direction }) => direction === "output")),
  };
}

/** What `watchedDesign` gives beside the verdicts; the golden model has no say in it. */
function coverPort(watched: readonly Promise_[]): Port {
  return verdict("cover_o", watched, "The case that a promise is about is there in this cycle.");
}

function verdict(name: string, named: readonly { readonly id: string }[], doc: string): Port {
  const names = named.map(({ id }) => id);
  return { name, direction: "output", role: "command", elements: named.length, elementBits: 1, names, doc };
}

/** A golden model whose promises and duties are never broken. */
function silentGolden(golden: GoldenModel, { ports, outputs }: Watched): GoldenModel {
  const { inputs, state, eventNames, eventCounts } = golden;
  const [own, all] = [golden.outputs.words, outputs.words];
  return {
    ...{ ports, inputs, outputs, state, eventNames, eventCounts },
    step: (stimulus, at, rows, outAt, states, stateAt) => {
      golden.step(stimulus, at, rows, outAt, states, stateAt);
      for (let word = own; word < all; word++) rows[outAt + word] = 0;
    },
  };
}

function npu(config: Config): NpuConfig {
  if (config.kind === "npu") return config;
  throw new RangeError(`Config '${config.name}' is of kind '${config.kind}'; its block has no promises to watch.`);
}
