import { expect, test } from "vitest";
import { fetchPhase } from "../../../src/ports/fetch_master.ts";
import { addressOf, atMost, linkOf, promise, protocolOf, same, type Read } from "./run.ts";

test("M1, M2, M5: the port keeps to AXI4, as an ID has one burst, and a burst has at most 16 beats of one page", () => {
  let addresses = 0;
  let resets = 0;
  promise((_requesters, _sizes, reset) => {
    const protocol = protocolOf(reset);
    return (now) => {
      const [found] = protocol.check(linkOf(now));
      if (found !== undefined) throw new Error(`${found.side}: ${found.text}`);
      addresses += now("rst_ni") & now("m_axi_arvalid_o") & now("m_axi_arready_i");
      resets += 1 - now("rst_ni");
    };
  });
  expect(addresses).toBeGreaterThan(2000);
  expect(resets).toBeGreaterThan(100);
});

/** What the ports say of one requester. */
interface Told {
  /** Cycles of its request up to this one, 0 for none; beats that were given. */
  cycles: number;
  given: number;
  answered: boolean;
  /** Number of its request; that of the request whose burst is on the port. */
  request: number;
  burstOf: number;
  /** Beats that came for this request, given or not; one was an error. */
  came: number;
  failed: boolean;
}

test("M3, M4: one answer in T + 1 cycles, all beats in order before it; nothing of another request shows", () => {
  const answers = { plain: 0, error: 0, timeout: 0, again: 0 };
  promise((requesters, { answerLimitCycles }) => {
    const fresh = (): Told => ({
      ...{ cycles: 0, given: 0, answered: false, request: 0, burstOf: -1, came: 0, failed: false },
    });
    let told = Array.from({ length: requesters }, fresh);
    const of = (r: number): Told => {
      const found = told[r];
      if (found === undefined) throw new Error(`No requester ${r}.`);
      return found;
    };
    let addressShown = false;

    /** What shows in this cycle belongs to the request of the cycle before. */
    const shows = (now: Read, before: Read): void => {
      if (now("beat_valid_o") === 1) {
        const r = now("beat_requester_o");
        const t = of(r);
        same(before("m_axi_rvalid_i") & before("m_axi_rready_o"), 1, "beat in the cycle before");
        same(before("m_axi_rid_i"), r, "ID of the beat");
        same(before("m_axi_rresp_i"), 0, "response of a beat that is given");
        if (t.cycles === 0 || t.answered) throw new Error(`A beat of ${r} shows without a request.`);
        same(t.burstOf, t.request, `request of the burst of ${r}`);
        same(now("beat_number_o"), t.given, `number of the beat of ${r}`);
        for (let word = 0; word < 4; word++) same(now("beat_data_o", word), before("m_axi_rdata_i", word), "data");
        t.given++;
      }
      for (let r = 0; r < requesters; r++) {
        const t = of(r);
        const [error, timeout] = [now("done_error_o", r), now("done_timeout_o", r)];
        if (now("done_o", r) === 0) {
          same(error | timeout, 0, "error or time-out without done");
          // Asked in the first of its cycles: the answer shows T + 1 cycles later at the latest.
          if (!t.answered) atMost(t.cycles, answerLimitCycles + 1, `cycles without an answer to ${r}`);
          continue;
        }
        if (t.cycles === 0 || t.answered) throw new Error(`An answer to ${r} shows without a request.`);
        atMost(t.cycles, answerLimitCycles + 1, `cycles up to the answer to ${r}`);
        if (timeout === 1) {
          same(error, 0, "error with a time-out");
          same(t.cycles, answerLimitCycles + 1, `cycles up to the time-out of ${r}`);
          answers.timeout++;
        } else if (error === 1) {
          same(t.failed ? 1 : 0, 1, "a beat with an error");
          answers.error++;
        } else {
          same(t.failed ? 1 : 0, 0, "a beat with an error");
          same(t.given, before("req_beats_i", r), `beats given to ${r}`);
          answers.plain++;
        }
        t.answered = true;
      }
    };

    const address = (now: Read, before: Read): void => {
      const shown = now("m_axi_arvalid_o") === 1;
      if (shown && (!addressShown || before("m_axi_arready_i") === 1)) {
        const r = now("m_axi_arid_o");
        const t = of(r);
        same(t.cycles > 0 && !t.answered ? 1 : 0, 1, `request behind the address of ${r}`);
        const from = (addressOf(before, "req_address_i", r) + 16 * t.came) % 2 ** 48;
        same(addressOf(now, "m_axi_araddr_o", 0), from, `address of ${r}`);
        const beats = now("m_axi_arlen_o") + 1;
        const rest = before("req_beats_i", r) - t.came;
        // As many as are left, or as fit in the page.
        if (beats !== rest) same((from % 4096) + 16 * beats, 4096, `end of the burst of ${r}`);
        atMost(beats, rest, `beats of the burst of ${r}`);
        if (t.came === 0 && t.burstOf >= 0 && t.burstOf !== t.request) answers.again++;
        t.burstOf = t.request;
      }
      addressShown = shown;
    };

    return (now, before) => {
      if (now("rst_ni") === 0) {
        told = Array.from({ length: requesters }, fresh);
        addressShown = false;
        return;
      }
      if (before !== undefined && before("rst_ni") === 1) {
        shows(now, before);
        address(now, before);
      }
      for (let r = 0; r < requesters; r++) {
        const t = of(r);
        if (now("req_valid_i", r) === 0) {
          Object.assign(t, { cycles: 0, answered: false });
        } else {
          if (t.cycles === 0) Object.assign(t, { given: 0, came: 0, failed: false, request: t.request + 1 });
          t.cycles++;
        }
      }
      if (now("m_axi_rvalid_i") === 0) return;
      const t = of(now("m_axi_rid_i"));
      if (t.cycles <= 1 || t.answered || t.burstOf !== t.request) return;
      t.came++;
      if (now("m_axi_rresp_i") !== 0) t.failed = true;
    };
  });
  expect(answers.plain).toBeGreaterThan(1000);
  expect(answers.error).toBeGreaterThan(20);
  expect(answers.timeout).toBeGreaterThan(200);
  expect(answers.again).toBeGreaterThan(500);
});

test("M6: at most R − 1 other addresses are taken before one's own shows; a free register is filled at once", () => {
  let longest = 0;
  let filled = 0;
  promise((requesters, { answerLimitCycles }) => {
    const taken = new Int32Array(requesters);
    const waits = (read: Read, r: number): boolean => read("phase", r) === fetchPhase.wait;
    return (now, before) => {
      if (now("rst_ni") === 0) {
        taken.fill(0);
        return;
      }
      const goesOn = (read: Read, r: number): boolean =>
        waits(read, r) && read("req_valid_i", r) === 1 && read("timer", r) + 1 < answerLimitCycles;
      let wanted = false;
      for (let r = 0; r < requesters; r++) {
        if (before !== undefined && before("rst_ni") === 1) wanted ||= goesOn(before, r);
        if (!waits(now, r)) {
          taken[r] = 0;
        } else if (now("m_axi_arvalid_o") === 1 && now("m_axi_arready_i") === 1 && now("m_axi_arid_o") !== r) {
          taken[r] = (taken[r] ?? 0) + 1;
          atMost(taken[r] ?? 0, requesters - 1, `other addresses taken while ${r} waits`);
          longest = Math.max(longest, (taken[r] ?? 0) - requesters + 1);
        }
      }
      if (wanted && before?.("m_axi_arvalid_o") === 0) {
        same(now("m_axi_arvalid_o"), 1, "valid of the address");
        filled++;
      }
    };
  });
  // The bound is reached.
  expect(longest).toBe(0);
  expect(filled).toBeGreaterThan(1000);
});

test("got, failed and timer of a requester that is not asked keep their last value", () => {
  let kept = 0;
  promise((requesters) => (now, before) => {
    if (before === undefined || now("rst_ni") === 0 || before("rst_ni") === 0) return;
    for (let r = 0; r < requesters; r++) {
      if ((now("asked", r) | before("asked", r)) === 1) continue;
      for (const name of ["got", "failed", "timer"]) {
        same(now(name, r), before(name, r), `${name} of ${r}`);
        if (now(name, r) !== 0) kept++;
      }
    }
  });
  expect(kept).toBeGreaterThan(1000);
});
