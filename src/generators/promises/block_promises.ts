import type { PortTable, StateEntry } from "../../ports/index.ts";
import type {
  BlockPromises,
  DutySource,
  InductiveSource,
  InductiveStatement,
  Promise_,
  PromiseSource,
} from "./promise.ts";

/** What a block says of itself and of its surroundings, for a block of this shape. */
export interface BlockSources<S> {
  readonly letter: string;
  readonly table: PortTable;
  readonly inner?: readonly StateEntry[];
  readonly promises: readonly PromiseSource<S>[];
  readonly lemmas: readonly PromiseSource<S>[];
  readonly duties: readonly DutySource<S>[];
}

/** The promises, lemmas and duties that there are for a block of this shape. */
export function blockPromises<S>(shape: S, sources: BlockSources<S>): BlockPromises {
  const at = (source: PromiseSource<S>): boolean => source.applies?.(shape) ?? true;
  const lemmas: readonly Promise_[] = sources.lemmas.filter(at).map((source) => promiseOf(source, shape, []));
  return {
    ...{ letter: sources.letter, table: sources.table, inner: sources.inner ?? [], lemmas },
    promises: sources.promises.filter(at).map((source) => promiseOf(source, shape, lemmas)),
    duties: sources.duties.map(({ id, sentence, state = [], monitor }) => ({
      ...{ id, sentence, state, monitor: monitor(shape) },
    })),
  };
}

function promiseOf<S>(source: PromiseSource<S>, shape: S, lemmas: readonly Promise_[]): Promise_ {
  const { id, title, sentence, kind, duties, state, monitor, inductive } = source;
  const bound = source.bound?.(shape);
  return {
    ...{ id, title, sentence, kind, duties, state, monitor: monitor(shape, bound ?? 0) },
    ...(bound === undefined ? {} : { bound }),
    ...(source.perVnpu === true ? { ofVnpu: (vnpu: number) => monitor(shape, bound ?? 0, vnpu) } : {}),
    ...(inductive === undefined ? {} : { inductive: once(() => inductiveOf(inductive, shape, bound ?? 0, lemmas)) }),
    withBound: (other) => {
      if (bound === undefined) throw new RangeError(`Promise ${id} has no bound that could be ${other}.`);
      return monitor(shape, other);
    },
  };
}

/** The circuits are large: they are made when they are first asked for, and only then. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

function inductiveOf<S>(
  source: InductiveSource<S>,
  shape: S,
  bound: number,
  lemmas: readonly Promise_[],
): InductiveStatement[] {
  const { duties, state, parts } = source;
  const known = lemmas.filter(({ id }) => source.lemmas.includes(id));
  return Array.from({ length: parts?.(shape) ?? 1 }, (_, part) => ({
    ...{ duties, state, lemmas: known, monitor: source.monitor(shape, bound, part) },
  }));
}
