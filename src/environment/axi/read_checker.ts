import type { Axi4ReadLink } from "./read_link.ts";

/**
 * What a side must do. Both: `reset`, no valid in reset; `held`, a valid stays until it is answered; `stable`, so does
 * its payload. Master: `boundary`, no burst over 4 KiB; `length`, at most as many beats as it promises; `id`, at most as
 * many bursts under way with one ID as it promises. Slave: `unasked`, data only of a burst whose address was taken in a
 * cycle before; `last`, with the last beat alone.
 */
export type Axi4ReadRule = "reset" | "held" | "stable" | "boundary" | "length" | "id" | "unasked" | "last";

/** A rule that one side broke. */
export interface Axi4ReadViolation {
  readonly side: "master" | "slave";
  readonly rule: Axi4ReadRule;
  /** 0-based cycle since the checker was made. */
  readonly cycle: number;
  /** One sentence: what was found, what is allowed. */
  readonly text: string;
}

/** What is known of a port. */
export interface Axi4ReadPort {
  /** Bytes of a beat, a power of 2: all bursts are INCR of full beats. */
  readonly beatBytes: number;
  /** Most beats of a burst: 256 in AXI4. */
  readonly burstBeats?: number;
  /** Most bursts under way with one ID, the one that shows included; no limit when absent. */
  readonly burstsPerId?: number;
  /** The master's valid is 0 already in the first cycle of reset, and not from the second on. */
  readonly asynchronousReset?: boolean;
}

/** Watches a link cycle by cycle. */
export interface Axi4ReadChecker {
  /** Bursts whose address was taken and whose last beat was not, before the cycle that comes. */
  readonly open: number;
  /** Takes the next cycle; gives all rules that it breaks, the master's first. */
  check(link: Axi4ReadLink): readonly Axi4ReadViolation[];
}

const pageBytes = 4096;
const none: readonly Axi4ReadViolation[] = [];

/** A checker of an AXI4 read port (ARM IHI 0022, A3.1 reset, A3.2 handshake, A3.4.1 bursts, A5.3 order of IDs). */
export function axi4ReadChecker(port: Axi4ReadPort): Axi4ReadChecker {
  const { beatBytes, burstBeats = 256, burstsPerId = Infinity, asynchronousReset = false } = port;
  /** By ID: beats left of each burst, oldest first. */
  const bursts = new Map<number, number[]>();
  const before = { arWaits: false, arId: 0, arAddress: 0, arLength: 0, rWaits: false, rId: 0, rLast: 0, rResponse: 0 };
  const dataBefore: number[] = [];
  let open = 0;
  let cycle = -1;
  let resetCycles = 0;
  let found: Axi4ReadViolation[] = [];
  const report = (side: Axi4ReadViolation["side"], rule: Axi4ReadRule, text: string): void => {
    found.push({ side, rule, cycle, text });
  };

  const checkMaster = (link: Axi4ReadLink): void => {
    const { arValid, arId, arAddress, arLength } = link;
    if (before.arWaits) {
      if (arValid === 0) {
        report("master", "held", "AR is taken back before it was answered; allowed is a valid that stays.");
      } else if (arId !== before.arId || arAddress !== before.arAddress || arLength !== before.arLength) {
        report("master", "stable", "AR changes before it was answered; allowed is a payload that stays.");
      }
    }
    if (arValid === 0) return;
    const beats = arLength + 1;
    const first = arAddress - (arAddress % beatBytes);
    if (Math.floor(first / pageBytes) !== Math.floor((first + beats * beatBytes - 1) / pageBytes)) {
      const from = `0x${arAddress.toString(16)}`;
      report("master", "boundary", `${beats} beats from ${from} cross 4 KiB; allowed is a burst inside a page.`);
    }
    if (beats > burstBeats) {
      report("master", "length", `A burst has ${beats} beats; allowed are 1 to ${burstBeats}.`);
    }
    const underWay = bursts.get(arId)?.length ?? 0;
    if (underWay >= burstsPerId) {
      report("master", "id", `ID ${arId} asks with ${underWay} bursts under way; allowed are ${burstsPerId} with it.`);
    }
  };

  const checkSlave = (link: Axi4ReadLink): void => {
    const { rValid, rId, rLast } = link;
    if (before.rWaits) {
      if (rValid === 0) {
        report("slave", "held", "R is taken back before it was answered; allowed is a valid that stays.");
      } else if (
        rId !== before.rId ||
        rLast !== before.rLast ||
        link.rResponse !== before.rResponse ||
        link.rData.some((word, index) => word !== dataBefore[index])
      ) {
        report("slave", "stable", "R changes before it was answered; allowed is a payload that stays.");
      }
    }
    if (rValid === 0) return;
    const left = bursts.get(rId)?.[0];
    if (left === undefined) {
      report("slave", "unasked", `Data of ID ${rId} come without a burst; allowed is one whose address was taken.`);
    } else if (rLast === 1 && left > 1) {
      report("slave", "last", `ID ${rId} ends with ${left - 1} beats to come; allowed is an end at the last beat.`);
    } else if (rLast === 0 && left === 1) {
      report("slave", "last", `The last beat of ID ${rId} does not say so; allowed is an end at the last beat.`);
    }
  };

  const note = (link: Axi4ReadLink): void => {
    if (link.rValid === 1 && link.rReady === 1) {
      const queue = bursts.get(link.rId);
      const left = queue?.[0];
      if (queue !== undefined && left !== undefined) {
        if (left > 1) queue[0] = left - 1;
        else {
          queue.shift();
          open -= 1;
        }
      }
    }
    if (link.arValid === 1 && link.arReady === 1) {
      const queue = bursts.get(link.arId);
      if (queue === undefined) bursts.set(link.arId, [link.arLength + 1]);
      else queue.push(link.arLength + 1);
      open += 1;
    }
    before.arWaits = link.arValid === 1 && link.arReady === 0;
    before.arId = link.arId;
    before.arAddress = link.arAddress;
    before.arLength = link.arLength;
    before.rWaits = link.rValid === 1 && link.rReady === 0;
    before.rId = link.rId;
    before.rLast = link.rLast;
    before.rResponse = link.rResponse;
    link.rData.forEach((word, index) => {
      dataBefore[index] = word;
    });
  };

  const forget = (): void => {
    bursts.clear();
    open = 0;
    before.arWaits = false;
    before.rWaits = false;
  };

  return {
    get open() {
      return open;
    },
    check(link) {
      cycle += 1;
      found = [];
      if (link.running === 0) {
        resetCycles += 1;
        if (link.arValid === 1 && (asynchronousReset || resetCycles > 1)) {
          report("master", "reset", "AR is valid in reset; allowed is a valid of 0.");
        }
        if (link.rValid === 1) report("slave", "reset", "R is valid in reset; allowed is a valid of 0.");
        forget();
      } else {
        resetCycles = 0;
        checkMaster(link);
        checkSlave(link);
        note(link);
      }
      return found.length === 0 ? none : found;
    },
  };
}
