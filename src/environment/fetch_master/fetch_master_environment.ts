import type { FetchMasterSizes } from "../../ports/fetch_master.ts";
import { axi4ReadLink, Axi4ReadSlave } from "../axi/index.ts";
import type { Environment } from "../environment.ts";
import { seededRandom } from "../random.ts";
import { drawSegmentProfile, type Profile, type SegmentProfile } from "../traffic_plan.ts";
import { LawfulRequesters } from "./lawful.ts";
import { linkRows } from "./link_rows.ts";
import { fetchPlan } from "./plan.ts";
import { RequestBook } from "./request_book.ts";
import { fetchRows } from "./rows.ts";
import { WildRequesters } from "./wild.ts";

/** What the random environment is made of. */
export interface FetchMasterEnvironmentOptions {
  readonly sizes: FetchMasterSizes;
  /** Integer 0 … 2⁵³ − 1. Same sizes, seed, profile and outputs: same stimulus. */
  readonly seed: number;
  readonly profile?: Profile;
}

/** Mean cycles between resets inside a segment of `wild`. */
const wildResetGapCycles = 600;

/**
 * Random surroundings of a fetch master, from a seed: requesters that fetch, give up at any moment and ask again, and an
 * AXI4 slave. A run begins with 1–3 cycles of reset, is cut into segments of 512 … 4 k cycles with a new plan each, and
 * is reset now and then in the middle. Every profile keeps all duties (A) of the contract.
 */
export function fetchMasterEnvironment(options: FetchMasterEnvironmentOptions): Environment {
  const { sizes, seed, profile = "mixed" } = options;
  const { answerLimitCycles } = sizes;
  const rows = fetchRows(sizes);
  const random = seededRandom(seed);
  const book = new RequestBook(rows, random);
  const port = linkRows(rows);
  const link = axi4ReadLink(4);
  const slave = new Axi4ReadSlave({
    random,
    ids: sizes.requesters,
    answerLimitCycles,
    // Half of what is late comes around the cycle in which its request runs out of time.
    lateAt: (id, beats, now) => {
      const limit = (book.raisedAt[id] ?? 0) + answerLimitCycles;
      const late = now + answerLimitCycles + random.below(2 * answerLimitCycles);
      return random.chance(0.5) ? Math.max(now, limit + random.between(-beats, 1)) : late;
    },
  });
  const lawful = new LawfulRequesters(book, random);
  const wild = new WildRequesters(book, slave, random);

  let now = 0;
  let segment: SegmentProfile = "idle";
  let segmentEndsAt = 0;
  let resetAt = 0;
  let resetLeft = 0;
  let resetGapCycles = 0;

  const beginSegment = (): void => {
    segment = profile === "mixed" || profile === "lawful" ? drawSegmentProfile(random, profile === "mixed") : profile;
    segmentEndsAt = now + 511 + random.spread(segment === "idle" ? 512 : 3585);
    if (segment === "wild") {
      wild.begin(now);
      resetGapCycles = wildResetGapCycles;
    } else {
      const plan = fetchPlan(segment, random, answerLimitCycles);
      lawful.begin(plan, now);
      slave.begin(plan.slave, now);
      resetGapCycles = plan.resetGap;
    }
    // Where the answer limit is high, resets that often would let no request run out of time.
    resetGapCycles *= random.chance(0.5) ? 1 : Math.max(1, answerLimitCycles / 256);
    if (now > 0) resetAt = now + random.gap(random.chance(0.1) ? 1000 : resetGapCycles);
  };

  const observe = (previous: Uint32Array, previousAt: number): void => {
    port.readMaster(link, previous, previousAt);
    slave.observe(link, now);
    if (link.running === 0) book.forgetAnswers();
    else book.observe(previous, previousAt);
  };

  const drive = (): void => {
    const inReset = resetLeft > 0;
    if (segment === "wild") wild.temper(now);
    slave.drive(link, now);
    if (inReset) slave.driveReset(link);
    if (segment === "wild") wild.drive(now);
    else if (inReset) book.dropAll();
    else lawful.drive(link, now);
    link.running = inReset ? 0 : 1;
    if (inReset) resetLeft -= 1;
  };

  return {
    drive(stimulus, at, previous, previousAt) {
      if (now > 0) observe(previous, previousAt);
      if (now >= segmentEndsAt) beginSegment();
      if (now >= resetAt) {
        resetLeft = random.between(1, 3);
        resetAt = now + resetLeft + random.gap(resetGapCycles);
      }
      drive();
      port.writeSlave(link, book.row, 0);
      for (let word = 0; word < book.row.length; word += 1) stimulus[at + word] = book.row[word] ?? 0;
      now += 1;
    },
  };
}
