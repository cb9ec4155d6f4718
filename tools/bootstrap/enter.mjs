import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { ensureCompiled } from "./compile.mjs";
import { ensurePackages } from "./packages.mjs";
import { endWithParent } from "./parent.mjs";
import { removeAbandoned } from "./scratch.mjs";
import { Stop } from "./stop.mjs";

/** Brings packages and compiled sources up to date and runs one of the programs; resolves to its exit code. */
export async function enter(root, program, args) {
  endWithParent();
  process.chdir(root);
  await removeAbandoned(root);
  if (program === "start" || program === "build" || program === "regress") {
    await ensurePackages(root);
    await ensureCompiled(root);
    if (program === "build") return 0;
    if (program === "regress") {
      const { regress } = await import("../regress/run.mjs");
      return regress(root, args);
    }
    const { start } = await import(pathToFileURL(join(root, "dist", "cli", "start.js")).href);
    return start(args);
  }
  if (program === "test") {
    await ensurePackages(root);
    const { test } = await import("../test/run.mjs");
    return test(root, args);
  }
  throw new Stop(`tools/run.mjs knows start, test, build and regress, not ${JSON.stringify(program)}.`, 2);
}
