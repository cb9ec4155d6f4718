// The two commands: `npm start` and `npm test`. Brings the machine to the point where the program can run, then enters
// it in this process, so that exit codes and signals pass. Node's own modules alone, and no syntax that an old Node
// cannot read before it is told that it is too old.
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const floor = JSON.parse(readFileSync(join(root, "package.json"), "utf8")).engines.node.replace(/^>=/, "");

if (isOlder(process.versions.node, floor)) {
  process.stderr.write("vnpu needs Node " + floor + " or later; this is Node " + process.versions.node + ".\n");
  process.exitCode = 3;
} else {
  import("./bootstrap/enter.mjs")
    .then(({ enter }) => enter(root, process.argv[2], process.argv.slice(3)))
    .then((code) => {
      process.exitCode = code;
    })
    .catch((error) => {
      process.stderr.write((error && error.exitCode ? error.message : error && error.stack) + "\n");
      process.exitCode = (error && error.exitCode) || 4;
    });
}

/** Whether a version is lower than another in its first number that differs. */
function isOlder(version, than) {
  const numbers = version.split(".").map(Number);
  const limits = than.split(".").map(Number);
  for (let at = 0; at < limits.length; at += 1) {
    if (numbers[at] !== limits[at]) return numbers[at] < limits[at];
  }
  return false;
}
