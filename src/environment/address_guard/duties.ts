import { axi4ReadChecker, axi4ReadLink, type Axi4ReadViolation } from "../axi/index.ts";
import { guardLink, guardLinkRows, type GuardLink } from "./link.ts";
import { guardRows } from "./rows.ts";
import { writeChecker, type WriteLink } from "./write_checker.ts";

/** The duties (A) of the address guard's contract. */
export const addressGuardDuties = ["A1", "A2", "A3"] as const;
export type AddressGuardDuty = (typeof addressGuardDuties)[number];

/** A duty that the environment broke. */
export interface AddressGuardDutyViolation {
  readonly duty: AddressGuardDuty;
  /** 0-based cycle since the checker was made. */
  readonly cycle: number;
  /** One sentence: who, what was found, what is allowed. */
  readonly text: string;
}

/** Watches rows of stimulus and outputs in order. */
export interface AddressGuardDutyChecker {
  /** Takes the rows of the next cycle; gives the first of the duties that they break, if any. */
  check(stimulus: Uint32Array, at: number, outputs: Uint32Array, outAt: number): AddressGuardDutyViolation | undefined;
}

/** Valids of the surroundings. */
const valids = ["arValid", "awValid", "wValid", "memoryRValid", "memoryBValid"] as const;

/** A checker of all duties. It reads the rows alone, apart from the environment's own books. */
export function addressGuardDutyChecker(): AddressGuardDutyChecker {
  const rows = guardLinkRows(guardRows());
  const link = guardLink();
  const coreRead = axi4ReadLink(0);
  const memoryRead = axi4ReadLink(0);
  const readCheckers = {
    core: axi4ReadChecker({ beatBytes: 16 }),
    memory: axi4ReadChecker({ beatBytes: 16 }),
  } as const;
  const coreWrite = writeLink();
  const memoryWrite = writeLink();
  const writeCheckers = { core: writeChecker(), memory: writeChecker() } as const;
  let cycle = -1;

  const found = (): readonly [AddressGuardDuty, string] | undefined => {
    for (const [s, base] of link.base.entries()) {
      const limit = link.limit[s] ?? 0;
      if (base % 4096 !== 0) return ["A3", `Base ${s} ends in ${base % 4096}; allowed are multiples of 4,096 bytes.`];
      if (limit % 16 !== 0) return ["A3", `Limit ${s} ends in ${limit % 16}; allowed are multiples of 16 bytes.`];
    }
    const valid = valids.find((name) => link[name] === 1);
    if (link.running === 0 && valid !== undefined) return ["A2", `${valid} is 1 in reset; allowed is 0.`];
    takeReads(link, coreRead, memoryRead);
    const ofSide = (side: string, list: readonly Pick<Axi4ReadViolation, "side" | "text">[]): string | undefined =>
      list.find((violation) => violation.side === side)?.text;
    const texts = [
      ofSide("master", readCheckers.core.check(coreRead)),
      ofSide("slave", readCheckers.memory.check(memoryRead)),
    ];
    if (link.running === 0) {
      writeCheckers.core.reset();
      writeCheckers.memory.reset();
    } else {
      takeWrites(link, coreWrite, memoryWrite);
      texts.push(ofSide("master", writeCheckers.core.check(coreWrite)));
      texts.push(ofSide("slave", writeCheckers.memory.check(memoryWrite)));
    }
    const text = texts.find((one) => one !== undefined);
    return text === undefined ? undefined : ["A1", text];
  };

  return {
    check(stimulus, at, outputs, outAt) {
      cycle += 1;
      rows.readInputs(link, stimulus, at);
      rows.readOutputs(link, outputs, outAt);
      const broken = found();
      return broken === undefined ? undefined : { duty: broken[0], cycle, text: broken[1] };
    },
  };
}

/** What stands still of a burst, as one number; a page's begin, since bursts of a core may cross pages. */
function payloadOf(select: number, offset: number): number {
  return (select * 2 ** 32 + offset) * 4096;
}

function takeReads(
  link: GuardLink,
  core: ReturnType<typeof axi4ReadLink>,
  memory: ReturnType<typeof axi4ReadLink>,
): void {
  core.running = link.running;
  core.arValid = link.arValid;
  core.arReady = link.arReady;
  core.arAddress = payloadOf(link.arSelect, link.arOffset);
  core.arLength = link.arLength;
  core.rValid = link.rValid;
  core.rReady = link.rReady;
  core.rLast = link.rLast;
  memory.running = link.running;
  memory.arValid = link.memoryArValid;
  memory.arReady = link.memoryArReady;
  memory.arLength = link.memoryArLength;
  memory.rValid = link.memoryRValid;
  memory.rReady = link.memoryRReady;
  memory.rLast = link.memoryRLast;
  memory.rResponse = link.memoryRResponse;
}

function takeWrites(link: GuardLink, core: WriteLink, memory: WriteLink): void {
  core.awValid = link.awValid;
  core.awReady = link.awReady;
  core.awPayload = payloadOf(link.awSelect, link.awOffset);
  core.awLength = link.awLength;
  core.wValid = link.wValid;
  core.wReady = link.wReady;
  core.wLast = link.wLast;
  core.bValid = link.bValid;
  core.bReady = link.bReady;
  memory.awValid = link.memoryAwValid;
  memory.awReady = link.memoryAwReady;
  memory.wValid = link.memoryWValid;
  memory.wReady = link.memoryWReady;
  memory.wLast = link.memoryWLast;
  memory.bValid = link.memoryBValid;
  memory.bReady = link.memoryBReady;
  memory.bResponse = link.memoryBResponse;
}

function writeLink(): WriteLink {
  return {
    ...{ awValid: 0, awReady: 0, awPayload: 0, awLength: 0, wValid: 0, wReady: 0, wLast: 0 },
    ...{ bValid: 0, bReady: 0, bResponse: 0 },
  };
}
