// Loaded into vitest and its workers: whoever kills the regression by -9 kills that process alone, and they would go on.
const parent = process.ppid;
setInterval(() => {
  if (process.ppid !== parent) process.exit(1);
}, 500).unref();
