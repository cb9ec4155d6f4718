export function notices(root: string, paths: readonly string[]): Promise<string>;
