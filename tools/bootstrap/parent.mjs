/**
 * npm that is killed kills its shell alone: when the parent is gone, this process ends itself as a signal would. Started
 * without npm, it may outlive its parent, as any program may.
 */
export function endWithParent() {
  if (process.env["npm_lifecycle_event"] === undefined) return;
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    process.kill(process.pid, "SIGTERM");
  }, 500);
  timer.unref();
}
