/** The promises of the contract in reports: what is proved, what was watched, what was not. */
export { promisesMarkdown } from "./markdown.ts";
export { provedOf, standingOf } from "./promise_row.ts";
export { promisesSection } from "./section.ts";
export { promisesText } from "./words.ts";
