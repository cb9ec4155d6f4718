import { readdirSync, readFileSync, statSync } from "node:fs";
import { basename, isAbsolute, join, relative, resolve, sep } from "node:path";
import type { Annotation } from "../../report/ci/annotation.ts";
import type { Check } from "../../report/ci/check.ts";
import type { Terminal } from "../terminal.ts";
import type { CiFiles } from "./publish.ts";

/**
 * A failure as an annotation: on its line of Verilog where that lies in the checkout (`generated/<config>`, or the
 * folder of --rtl), else on the config.
 */
export function annotationOf(check: Check, files: CiFiles, { cwd, environment }: Terminal): Annotation {
  const { config, name, message = "" } = check;
  const found =
    verilogPlace(check, files.rtl ?? join("generated", config), cwd) ?? configFile(config, files.configs, cwd);
  const file = found === undefined ? ".." : relative(environment["GITHUB_WORKSPACE"] || cwd, found.path);
  const bare = { title: `${config}: ${name}`, message };
  // An annotation can only stand on a file of the checkout.
  if (file.startsWith("..") || isAbsolute(file)) return bare;
  return { ...bare, file: file.split(sep).join("/"), ...(found?.line === undefined ? {} : { line: found.line }) };
}

interface FilePlace {
  readonly path: string;
  readonly line?: number;
}

function verilogPlace({ place }: Check, folder: string, cwd: string): FilePlace | undefined {
  if (place === undefined) return undefined;
  const name = place.file ?? topFile(resolve(cwd, folder), place.top);
  if (name === undefined || name === "") return undefined;
  const path = resolve(cwd, folder, basename(name));
  if (!isFile(path)) return undefined;
  const line = place.line ?? portLine(readFileSync(path, "utf8"), place.port);
  return { path, ...(line === undefined || line === 0 ? {} : { line }) };
}

/** The file of a top, whatever prefix its modules have. */
function topFile(folder: string, top: string | undefined): string | undefined {
  if (top === undefined || statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true) return undefined;
  const named = readdirSync(folder).filter((file) => file === `${top}.v` || file.endsWith(`_${top}.v`));
  return named.sort((a, b) => a.length - b.length)[0];
}

/** Line of an output's declaration. */
function portLine(text: string, port: string | undefined): number | undefined {
  if (port === undefined) return undefined;
  const declaration = new RegExp(`\\boutput\\b.*\\b${port.replaceAll(/\W/g, "\\$&")}\\b`);
  const at = text.split("\n").findIndex((line) => declaration.test(line));
  return at < 0 ? undefined : at + 1;
}

function configFile(config: string, operands: readonly string[], cwd: string): FilePlace | undefined {
  const stem = (path: string): string => basename(path).replace(/\.\w+$/, "");
  const named = operands.filter((operand) => stem(operand) === config || operands.length === 1);
  const path = [...named, join("configs", `${config}.jsonc`)].map((file) => resolve(cwd, file)).find(isFile);
  return path === undefined ? undefined : { path, line: 1 };
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true;
}
