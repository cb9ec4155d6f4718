/** An AXI4 write port in one cycle. The master drives valids of AW and W and `bReady`; the slave drives the others. */
export interface WriteLink {
  awValid: number;
  awReady: number;
  /** Whatever stands still with the address, as one number. */
  awPayload: number;
  /** Beats less one. */
  awLength: number;
  wValid: number;
  wReady: number;
  wLast: number;
  bValid: number;
  bReady: number;
  bResponse: number;
}

/** A rule that one side broke, in one sentence. */
export interface WriteViolation {
  readonly side: "master" | "slave";
  readonly text: string;
}

/** Watches a link cycle by cycle. Data may come before their address. */
export interface WriteChecker {
  /** Takes the next cycle out of reset; gives all rules that it breaks. */
  check(link: WriteLink): readonly WriteViolation[];
  /** A cycle in reset: nothing is under way any more. */
  reset(): void;
}

/** A checker of an AXI4 write port without IDs (ARM IHI 0022, A3.2 handshake, A3.3 dependencies, A3.4 bursts). */
export function writeChecker(): WriteChecker {
  /** Beats of bursts that are known from one side alone, oldest first: addresses shown, or data complete. */
  let lengths: number[] = [];
  let complete: number[] = [];
  let beats = 0;
  let owed = 0;
  let addresses = 0;
  let lasts = 0;
  const waits = { aw: false, w: false, b: false };
  const before = { awPayload: 0, awLength: 0, wLast: 0, bResponse: 0 };
  let shown = false;

  const reset = (): void => {
    lengths = [];
    complete = [];
    beats = 0;
    owed = 0;
    addresses = 0;
    lasts = 0;
    waits.aw = false;
    waits.w = false;
    waits.b = false;
    shown = false;
  };

  const held = (link: WriteLink, report: (side: WriteViolation["side"], text: string) => void): void => {
    const channel = (
      name: string,
      side: WriteViolation["side"],
      waited: boolean,
      valid: number,
      same: boolean,
    ): void => {
      if (!waited) return;
      if (valid === 0) report(side, `${name} is taken back before it was answered; allowed is a valid that stays.`);
      else if (!same) report(side, `${name} changes before it was answered; allowed is a payload that stays.`);
    };
    const address = link.awPayload === before.awPayload && link.awLength === before.awLength;
    channel("AW", "master", waits.aw, link.awValid, address);
    channel("W", "master", waits.w, link.wValid, link.wLast === before.wLast);
    channel("B", "slave", waits.b, link.bValid, link.bResponse === before.bResponse);
  };

  return {
    reset,
    check(link) {
      const found: WriteViolation[] = [];
      const report = (side: WriteViolation["side"], text: string): void => {
        found.push({ side, text });
      };
      held(link, report);
      if (link.awValid === 1 && !shown) {
        const done = complete.shift();
        if (done === undefined) lengths.push(link.awLength + 1);
        else if (done !== link.awLength + 1) {
          report("master", `A burst of ${link.awLength + 1} beats had ${done} of data; allowed are as many.`);
        }
      }
      if (link.wValid === 1) {
        const length = lengths[0];
        const count = beats + 1;
        if (length !== undefined && (link.wLast === 1) !== (count === length)) {
          report(
            "master",
            `Beat ${count} of ${length} has wlast ${link.wLast}; allowed is wlast with the last beat alone.`,
          );
        }
      }
      if (link.bValid === 1 && owed === 0) {
        report("slave", "B comes without a burst; allowed is an answer behind address and last data.");
      }
      if (link.bValid === 1 && link.bReady === 1 && owed > 0) owed -= 1;
      if (link.wValid === 1 && link.wReady === 1) {
        beats += 1;
        if (link.wLast === 1) {
          if (lengths.shift() === undefined) complete.push(beats);
          beats = 0;
          lasts += 1;
        }
      }
      shown = link.awValid === 1 && link.awReady === 0;
      if (link.awValid === 1 && link.awReady === 1) addresses += 1;
      while (addresses > 0 && lasts > 0) {
        addresses -= 1;
        lasts -= 1;
        owed += 1;
      }
      waits.aw = shown;
      waits.w = link.wValid === 1 && link.wReady === 0;
      waits.b = link.bValid === 1 && link.bReady === 0;
      before.awPayload = link.awPayload;
      before.awLength = link.awLength;
      before.wLast = link.wLast;
      before.bResponse = link.bResponse;
      return found;
    },
  };
}
