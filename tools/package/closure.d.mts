export function runtimePackages(root: string): Promise<string[]>;
