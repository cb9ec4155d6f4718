import type { Config } from "../../config/types.ts";
import {
  addressGuardDuties,
  duties,
  dutiesOf,
  operationSchedulerDuties,
  operationSchedulerDutiesOf,
  secondLevelDuties,
  profiles,
  utopSequencerDuties,
  type Profile,
} from "../../environment/index.ts";
import {
  dutInstance,
  promisesOf,
  watchedBlock as designOf,
  type BlockPromises,
  type Promise_,
} from "../../generators/promises/index.ts";
import type { GoldenModel } from "../../golden/golden_model.ts";
import { rowLayout, type RowLayout } from "../../ports/row_layout.ts";
import type { Port, PortTable } from "../../ports/port.ts";
import type { Block, DesignFile, PromiseWatch, Statement, StimulusSource } from "../block.ts";

/** What a watched block is at one config. */
interface Watched {
  readonly of: BlockPromises;
  readonly promises: readonly Promise_[];
  readonly statements: readonly Statement[];
  readonly ports: PortTable;
  readonly outputs: RowLayout;
}

/** Duties that the environment of each block keeps, by its profile; all of them where a scenario drives it. */
const keptDuties: Readonly<
  Record<string, { readonly all: readonly string[]; readonly of: (profile: Profile) => readonly string[] }>
> = {
  utop_scheduler: { all: duties, of: dutiesOf },
  operation_scheduler: { all: operationSchedulerDuties, of: operationSchedulerDutiesOf },
  utop_sequencer: { all: utopSequencerDuties, of: () => utopSequencerDuties },
  second_level_idm: { all: secondLevelDuties, of: () => secondLevelDuties },
  address_guard: { all: addressGuardDuties, of: () => addressGuardDuties },
  first_level_idm: { all: [], of: () => [] },
};

/**
 * The promises whose state is to be seen in the Verilog (`undefined`: ours), and the duties that the stimulus keeps.
 * Recorded rows are taken to keep all duties that profile `mixed` does: of the µTop scheduler those that promises rest on
 * without more being said, A1 and A3.
 */
export function watchable(
  config: Config,
  top: string,
  files: readonly DesignFile[] | undefined,
  stimulus: StimulusSource,
): PromiseWatch {
  const of = promisesOf(config, top);
  const words = new Set(files?.flatMap(({ text }) => text.match(/\w+/g) ?? []));
  // A number in a net's name is that of an instance.
  const nets = new Map(of.table.state.map(({ name, net }) => [name, net.replace("*", "0").split(/\W+/)]));
  const isSeen = (state: string): boolean =>
    files === undefined || nets.get(state)?.every((word) => words.has(word)) === true;
  const watched = of.promises.filter(({ state }) => state.every(isSeen));
  return { promises: watched.map(({ id }) => id), duties: dutiesKeptBy(top, stimulus) };
}

function dutiesKeptBy(top: string, stimulus: StimulusSource): readonly string[] {
  const kept = keptDuties[top];
  if (kept === undefined) return [];
  if (stimulus.kind === "scenario") return kept.all;
  const profile = stimulus.kind === "profile" ? profiles.find((name) => name === stimulus.profile) : undefined;
  return kept.of(profile ?? "mixed");
}

/** The block with monitors around it: two more outputs, in which the golden model has 0 always. */
export function watchedBlock(block: Block, watch: PromiseWatch): Block {
  const known = new WeakMap<Config, Watched>();
  const at = (config: Config): Watched => {
    const found = known.get(config) ?? watchedAt(config, block.name, watch);
    known.set(config, found);
    return found;
  };
  return {
    ...block,
    ports: (config) => at(config).ports,
    golden: (config) => silentGolden(block.golden(config), at(config)),
    around: (config, files) => {
      const { of, promises: watched } = at(config);
      const { top, files: all } = designOf(of, config, files, { watched, shown: watch.duties });
      return { top, files: all };
    },
    counted: (config) => coverPort(at(config).promises),
    statements: (config) => at(config).statements,
  };
}

function watchedAt(config: Config, top: string, watch: PromiseWatch): Watched {
  const of = promisesOf(config, top);
  const watched = of.promises.filter(({ id }) => watch.promises.includes(id));
  if (watched.length === 0) throw new RangeError(`Config '${config.name}' has none of the promises to be watched.`);
  const needed = of.duties.filter(({ id }) => watched.some((promise) => promise.duties.includes(id)));
  const { table } = of;
  const added = [verdict("bad_o", watched, "A promise is broken in this cycle.")];
  if (needed.length > 0) added.push(verdict("violated_o", needed, "A duty is broken in this cycle."));
  const ports = [...table.ports, ...added];
  return {
    of,
    promises: watched,
    statements: [
      ...watched.map(({ id, sentence }) => ({ kind: "promise" as const, id, sentence })),
      ...needed.map(({ id, sentence }) => ({ kind: "duty" as const, id, sentence })),
    ],
    ports: { ...table, ports, state: table.state.map((entry) => ({ ...entry, net: `${dutInstance}.${entry.net}` })) },
    outputs: rowLayout(ports.filter(({ direction }) => direction === "output")),
  };
}

/** What the watched design gives beside the verdicts; the golden model has no say in it. */
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
