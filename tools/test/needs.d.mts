export function filesThatNeed(
  root: string,
  absent: readonly string[],
): Promise<readonly { readonly file: string; readonly missing: readonly string[] }[]>;

export function needsOf(text: string): readonly string[];
