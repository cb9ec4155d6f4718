/** Reports drawn from plain results: one self-contained HTML page, and a Markdown summary. */
export { hierarchyOf } from "./hierarchy.ts";
export type * from "./hierarchy_data.ts";
export type * from "./pool/pool_data.ts";
export { renderPoolReport } from "./pool/render_pool_report.ts";
export { promisesMarkdown, promisesSection } from "./promises/index.ts";
export type * from "./promises/promise_row.ts";
export { renderMarkdownSummary } from "./render_markdown.ts";
export { renderReport } from "./render_report.ts";
export type * from "./report_data.ts";
export { verdictOf, type Verdict } from "./verdict.ts";
