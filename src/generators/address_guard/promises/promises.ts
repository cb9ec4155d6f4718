import { addressGuardPorts } from "../../../ports/index.ts";
import { blockPromises } from "../../promises/block_promises.ts";
import type { BlockPromises } from "../../promises/promise.ts";
import type { GuardShape } from "../sizes.ts";
import { b1Segments, b3Trap, b4Stable } from "./addresses.ts";
import { b2Answers, l6Books } from "./answers.ts";
import { dutySources } from "./duties.ts";
import type { PromiseSource } from "./watch.ts";

const sources: readonly PromiseSource[] = [b1Segments, b2Answers, b3Trap, b4Stable];

/** Promises, lemma and duties of docs/contracts/address_guard.md. */
export function addressGuardPromises({ reset }: GuardShape): BlockPromises {
  return blockPromises(
    { reset },
    { letter: "B", table: addressGuardPorts(), promises: sources, lemmas: [l6Books], duties: dutySources },
  );
}
