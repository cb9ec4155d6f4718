const actions = new Set<() => void>();

/** Does something when this process ends, unless the function that it gives was called before. Any number at once. */
export function atExit(action: () => void): () => void {
  if (actions.size === 0) process.on("exit", runAll);
  actions.add(action);
  return () => {
    actions.delete(action);
    if (actions.size === 0) process.removeListener("exit", runAll);
  };
}

function runAll(): void {
  for (const action of actions) action();
}
