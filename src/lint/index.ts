export { lintAssertions } from "./assertions.ts";
export { lint } from "./lint.ts";
export { lintTools, type LintResult, type LintRow, type LintSource, type LintTool } from "./types.ts";
