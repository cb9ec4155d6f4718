import type { DutySource as SourceOfDuty, PromiseSource as SourceOfPromise } from "../../promises/promise.ts";
import type { WatchShape } from "./watch.ts";

/** One promise of docs/contracts/utop_scheduler.md, written once, for every engine and proof. */
export type PromiseSource = SourceOfPromise<WatchShape>;

/** A duty (A) of docs/contracts/utop_scheduler.md. */
export type DutySource = SourceOfDuty<WatchShape>;
