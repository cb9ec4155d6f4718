import { createHash } from "node:crypto";
import type { Config } from "../../config/types.ts";
import type { PortTable } from "../../ports/port.ts";

/** Name of the file that lists the others. */
export const manifestName = "manifest.json";

/** A file of an output folder. */
export interface FolderFile {
  /** Path inside the folder, with `/`. */
  readonly name: string;
  /** Verilog module that it holds, if it holds one. */
  readonly module?: string;
  readonly text: string;
}

/** What an output folder holds, and what it was made from; how we know our own files again. */
export interface Manifest {
  readonly schemaVersion: 1;
  readonly config: Config;
  /** SHA-256 of the config with its defaults filled in. */
  readonly configHash: string;
  readonly tops: readonly { readonly module: string; readonly ports: PortTable }[];
  readonly files: readonly { readonly file: string; readonly module?: string; readonly sha256: string }[];
}

/** The files of one config's folder, its manifest last. */
export function withManifest(
  files: readonly FolderFile[],
  made: Pick<Manifest, "config" | "configHash" | "tops">,
): readonly FolderFile[] {
  const manifest: Manifest = {
    schemaVersion: 1,
    ...made,
    files: files.map(({ name, module, text }) => ({
      file: name,
      ...(module === undefined ? {} : { module }),
      sha256: sha256(text),
    })),
  };
  return [...files, { name: manifestName, text: `${JSON.stringify(manifest, null, 2)}\n` }];
}

/** Names of the files that a manifest lists, itself included; none when the text is no manifest of ours. */
export function namesInManifest(text: string): readonly string[] {
  try {
    const { files } = JSON.parse(text) as Partial<Manifest>;
    return [...(files ?? []).map(({ file }) => file), manifestName];
  } catch {
    return [];
  }
}

export function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
