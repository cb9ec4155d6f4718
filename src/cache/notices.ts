const listeners = new Set<(sentence: string) => void>();
const said = new Set<string>();

/** Hears, once each, why the cache does not help: a read-only or full disk. Gives the function that ends it. */
export function onCacheNotice(listener: (sentence: string) => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/** Tells that work goes on without the cache. */
export function noticeUnkept(folder: string, code: string): void {
  const sentence = `Nothing new is kept in the cache folder ${folder} (${code}); the work goes on without it.`;
  if (said.has(sentence)) return;
  said.add(sentence);
  for (const listener of listeners) listener(sentence);
}
