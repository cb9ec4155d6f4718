import { describe, expect, it } from "vitest";
import { proveCheck } from "../../src/cli/ci/prove_checks.ts";
import { rowOf, type Answers, type Subject } from "../../src/cli/prove/row.ts";
import { linesOf, proofTable } from "../../src/cli/prove/table.ts";
import type { CheckAnswer } from "../../src/formal/index.ts";

const subject: Subject = {
  ...{ config: "duo", configHash: "0".repeat(64), top: "utop_scheduler", promise: "G5a", title: "Isolation" },
  ...{ isLemma: false, duties: ["A1"], leansOn: ["L1"] },
};
const answer = (status: CheckAnswer["status"]): CheckAnswer => ({
  ...{ status, engine: "pdr", seconds: 1.5 },
  ...(status === "unknown" ? { reason: "Out of time." } : {}),
});
const sound: Answers = {
  ...{ proof: answer("proved"), cover: answer("failed"), mutant: answer("failed"), exact: answer("failed") },
};

describe("what counts as proved", () => {
  it("is a proof whose case is reached, whose mutant and lower bound fail, and whose lemmas are proved", () => {
    const row = rowOf(subject, sound, []);
    expect(row).toMatchObject({ status: "proved", leansOn: ["L1"], timing: { seconds: 6 } });
    expect(row.vacuity).toEqual({ cover: "reached", mutant: "refuted", exact: "refuted" });
    expect(row.assuming).toBeUndefined();
    expect(proveCheck(row, false).status).toBe("pass");
  });

  it.each<[string, Answers, string]>([
    ["duties that contradict each other", { cover: answer("proved") }, "its duties contradict each other"],
    ["a case that was not reached", { cover: answer("unknown") }, "its case was not reached: Out of time."],
    ["a promise that says nothing", { mutant: answer("proved") }, "its proof holds for its kept mutant too"],
    ["a mutant that was not decided", { mutant: answer("unknown") }, "its mutant was not refuted: Out of time."],
    ["a bound that is not exact", { exact: answer("proved") }, "is not exact: one less is proved too"],
    ["a lower bound that was not decided", { exact: answer("unknown") }, "one less was not refuted"],
  ])("is not %s", (_, changed, words) => {
    const row = rowOf(subject, { ...sound, ...changed }, []);
    expect(row.status).toBe("unknown");
    expect(row.reason).toContain(words);
    expect(linesOf(row).join()).toContain(words);
    expect(proveCheck(row, false)).toMatchObject({ status: "error" });
  });

  it("is a lemma that assumes no duty, without a cover", () => {
    const { proof, mutant } = sound;
    const row = rowOf({ ...subject, promise: "L1", leansOn: [] }, { ...{ proof, mutant } } as Answers, []);
    expect(row).toMatchObject({ status: "proved", vacuity: { mutant: "refuted" } });
    expect(row.vacuity).not.toHaveProperty("cover");
    expect(rowOf(subject, { ...({ proof } as Answers), mutant: answer("proved") }, []).status).toBe("unknown");
  });

  it("is not what assumes a lemma that is not proved at the config", () => {
    const row = rowOf(subject, sound, ["L1"]);
    expect(row).toMatchObject({ status: "unknown", assuming: ["L1"] });
    expect(proofTable([row])[1]).toContain("assuming L1");
  });

  it("is not a bounded or a failed one, whatever its other checks say", () => {
    expect(rowOf(subject, { ...sound, proof: { ...answer("bounded"), depth: 40 } }, [])).toMatchObject({
      status: "bounded",
      depth: 40,
    });
    expect(rowOf(subject, { proof: answer("failed") }, ["L1"]).status).toBe("failed");
    expect(proveCheck(rowOf(subject, { proof: answer("bounded") }, []), true).status).toBe("pass");
  });
});
