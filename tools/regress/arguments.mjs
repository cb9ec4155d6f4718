import { Stop } from "../bootstrap/stop.mjs";

const stages = ["campaign", "tests"];

/** What stands for questions that the campaign's command answers alone. */
const campaignAlone = ["--help", "-h", "--merge"];

/** The arguments of `npm run regress`: `--only campaign|tests` and `--again` are ours, the others the campaign's. */
export function parseArguments(args) {
  const rest = [...args];
  const again = take(rest, "--again", 1) !== undefined;
  const [, only] = take(rest, "--only", 2) ?? [];
  const isKnown = only === undefined || stages.includes(only);
  if (!isKnown || rest.includes("--only")) {
    throw new Stop(
      `--only ${only ?? ""}: is no stage, or there are two; allowed is --only campaign or --only tests.`,
      2,
    );
  }
  if (only === "tests" && rest.length > 0) {
    throw new Stop(`${rest.join(" ")}: is for the campaign; allowed beside --only tests is --again.`, 2);
  }
  const asks = rest.some((argument) => campaignAlone.includes(argument));
  return {
    stages: asks ? ["campaign"] : stages.filter((stage) => only === undefined || only === stage),
    again,
    campaign: rest,
    // With these, stdout belongs to what the campaign prints there.
    isForMachines: rest.includes("--json") || rest.includes("--ndjson"),
    isQuestion: asks,
  };
}

function take(args, name, count) {
  const at = args.indexOf(name);
  return at === -1 ? undefined : args.splice(at, count);
}
