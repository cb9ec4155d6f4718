/** One channel of an AXI4-Lite link in one cycle; `payload` is all of it, word by word. */
export interface AxiChannel {
  valid: number;
  ready: number;
  readonly payload: Int32Array;
}

/** The link in one cycle. The master drives aw, w, ar; the slave drives b, r. */
export interface AxiLink {
  /** `ARESETn`. */
  running: number;
  readonly aw: AxiChannel;
  readonly w: AxiChannel;
  readonly b: AxiChannel;
  readonly ar: AxiChannel;
  readonly r: AxiChannel;
}

/** An empty link: address, data with strobe, response, address, data with response. */
export function axiLink(): AxiLink {
  const channel = (words: number): AxiChannel => ({ valid: 0, ready: 0, payload: new Int32Array(words) });
  return { running: 0, aw: channel(1), w: channel(2), b: channel(1), ar: channel(1), r: channel(2) };
}

/**
 * What a side must do. `reset`: no valid in reset. `held`: a valid stays until it is answered. `stable`: so does its
 * payload. `unasked`: no more responses than requests, and none before its request. `late`: a request is answered in the
 * time that the slave promises.
 */
export type AxiRule = "reset" | "held" | "stable" | "unasked" | "late";

/** A rule that one side broke. */
export interface AxiViolation {
  readonly side: "master" | "slave";
  readonly rule: AxiRule;
  readonly channel: "AW" | "W" | "B" | "AR" | "R";
  /** 0-based cycle since the checker was made. */
  readonly cycle: number;
  /** One sentence: what was found, what is allowed. */
  readonly text: string;
}

/** Watches a link cycle by cycle. */
export interface AxiProtocolChecker {
  /** Takes the next cycle; gives the first rule that it breaks, the master's first. */
  check(link: AxiLink): AxiViolation | undefined;
}

/** What a slave promises beyond the protocol. */
export interface AxiSlavePromises {
  /**
   * Most cycles from the one in which the later of AW and W (or AR) was taken to the one that shows its answer; where the
   * response before it is taken later, its answer shows in the cycle behind. No limit when absent.
   */
  readonly answerCycles?: number;
  /** Its valids are 0 already in the first cycle of reset, and not from the second on. */
  readonly asynchronousReset?: boolean;
}

/** A checker of AXI4-Lite, both sides (ARM IHI 0022, A3.1 reset, A3.2 handshake, A3.3 order of channels). */
export function axiProtocolChecker(promises: AxiSlavePromises = {}): AxiProtocolChecker {
  const { answerCycles, asynchronousReset = false } = promises;
  const aw = channelWatch("AW", "master");
  const w = channelWatch("W", "master");
  const b = channelWatch("B", "slave");
  const ar = channelWatch("AR", "master");
  const r = channelWatch("R", "slave");
  const writes = answerWatch("B", answerCycles);
  const reads = answerWatch("R", answerCycles);
  let cycle = -1;
  let resetCycles = 0;

  return {
    check(link) {
      cycle += 1;
      if (link.running === 0) {
        resetCycles += 1;
        const slave = asynchronousReset || resetCycles > 1;
        const found =
          aw.inReset(link.aw, cycle) ??
          w.inReset(link.w, cycle) ??
          ar.inReset(link.ar, cycle) ??
          (slave ? (b.inReset(link.b, cycle) ?? r.inReset(link.r, cycle)) : undefined);
        for (const channel of [aw, w, b, ar, r]) channel.forget();
        writes.forget();
        reads.forget();
        return found;
      }
      resetCycles = 0;
      const found =
        aw.check(link.aw, cycle) ??
        w.check(link.w, cycle) ??
        ar.check(link.ar, cycle) ??
        b.check(link.b, cycle) ??
        r.check(link.r, cycle) ??
        writes.check(link.b, cycle) ??
        reads.check(link.r, cycle);
      aw.note(link.aw);
      w.note(link.w);
      b.note(link.b);
      ar.note(link.ar);
      r.note(link.r);
      writes.note(link.b, Math.min(aw.taken, w.taken), cycle);
      reads.note(link.r, ar.taken, cycle);
      return found;
    },
  };
}

interface ChannelWatch {
  /** Handshakes since reset. */
  readonly taken: number;
  inReset(channel: AxiChannel, cycle: number): AxiViolation | undefined;
  check(channel: AxiChannel, cycle: number): AxiViolation | undefined;
  /** Takes note of a cycle that was checked. */
  note(channel: AxiChannel): void;
  forget(): void;
}

function channelWatch(name: AxiViolation["channel"], side: AxiViolation["side"]): ChannelWatch {
  let taken = 0;
  let waits = false;
  const payload: number[] = [];
  const report = (rule: AxiRule, cycle: number, text: string): AxiViolation => ({
    ...{ side, rule, channel: name, cycle },
    text,
  });
  return {
    get taken() {
      return taken;
    },
    inReset({ valid }, cycle) {
      if (valid === 0) return undefined;
      return report("reset", cycle, `${name} is valid in reset; allowed is a valid of 0.`);
    },
    check(channel, cycle) {
      if (!waits) return undefined;
      if (channel.valid === 0) {
        return report("held", cycle, `${name} is taken back before it was answered; allowed is a valid that stays.`);
      }
      for (let word = 0; word < payload.length; word += 1) {
        if (channel.payload[word] === payload[word]) continue;
        return report("stable", cycle, `${name} changes before it was answered; allowed is a payload that stays.`);
      }
      return undefined;
    },
    note(channel) {
      if (channel.valid === 1 && channel.ready === 1) taken += 1;
      waits = channel.valid === 1 && channel.ready === 0;
      for (let word = 0; word < channel.payload.length; word += 1) payload[word] = channel.payload[word] ?? 0;
    },
    forget() {
      taken = 0;
      waits = false;
    },
  };
}

interface AnswerWatch {
  check(channel: AxiChannel, cycle: number): AxiViolation | undefined;
  /** Takes note of a cycle that was checked; `asked` are the requests that were taken up to and with it. */
  note(channel: AxiChannel, asked: number, cycle: number): void;
  forget(): void;
}

function answerWatch(name: "B" | "R", answerCycles: number | undefined): AnswerWatch {
  /** Requests taken before this cycle, and those answered. */
  let asked = 0;
  let answered = 0;
  /** Cycles in which the requests that wait were taken, oldest first. */
  let askedAt: number[] = [];
  return {
    check({ valid }, cycle) {
      if (valid === 1) {
        if (answered < asked) return undefined;
        const text = `${name} is valid with ${answered} of ${asked} requests answered; allowed is one answer to each.`;
        return { side: "slave", rule: "unasked", channel: name, cycle, text };
      }
      const oldest = askedAt[0];
      if (answerCycles === undefined || oldest === undefined) return undefined;
      // A response before it that is taken later than that is followed by this one at once.
      if (cycle < oldest + answerCycles) return undefined;
      const text = `${name} shows no answer ${cycle - oldest} cycles after its request; allowed are ${answerCycles}.`;
      return { side: "slave", rule: "late", channel: name, cycle, text };
    },
    note({ valid, ready }, askedNow, cycle) {
      if (valid === 1 && ready === 1) {
        answered += 1;
        askedAt.shift();
      }
      for (; asked < askedNow; asked += 1) askedAt.push(cycle);
    },
    forget() {
      asked = 0;
      answered = 0;
      askedAt = [];
    },
  };
}
