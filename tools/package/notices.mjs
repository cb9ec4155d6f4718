import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { Stop } from "../bootstrap/stop.mjs";

/** Folder of licence texts that packages leave out. */
const texts = join(import.meta.dirname, "licences");

/** What a package holds of others without their licence texts: name, where the text is from, our copy of it. */
const inside = {
  "@yowasp/yosys": [
    { what: "Yosys (ISC)", source: "COPYING of github.com/YosysHQ/yosys", file: "yosys.txt" },
    { what: "ABC (University of California)", source: "copyright.txt of github.com/berkeley-abc/abc", file: "abc.txt" },
    { what: "MiniSat (MIT)", source: "libs/minisat/LICENSE of github.com/YosysHQ/yosys", file: "minisat.txt" },
    { what: "json11 (MIT)", source: "libs/json11/json11.hpp of github.com/YosysHQ/yosys", file: "json11.txt" },
    { what: "libfst (MIT)", source: "libs/fst/fstapi.cc of github.com/YosysHQ/yosys", file: "fst.txt" },
  ],
};

const isc = `Permission to use, copy, modify, and/or distribute this software for any purpose with or without fee is hereby
granted, provided that the above copyright notice and this permission notice appear in all copies.

THE SOFTWARE IS PROVIDED "AS IS" AND THE AUTHOR DISCLAIMS ALL WARRANTIES WITH REGARD TO THIS SOFTWARE INCLUDING ALL
IMPLIED WARRANTIES OF MERCHANTABILITY AND FITNESS. IN NO EVENT SHALL THE AUTHOR BE LIABLE FOR ANY SPECIAL, DIRECT,
INDIRECT, OR CONSEQUENTIAL DAMAGES OR ANY DAMAGES WHATSOEVER RESULTING FROM LOSS OF USE, DATA OR PROFITS, WHETHER IN AN
ACTION OF CONTRACT, NEGLIGENCE OR OTHER TORTIOUS ACTION, ARISING OUT OF OR IN CONNECTION WITH THE USE OR PERFORMANCE OF
THIS SOFTWARE.`;

/**
 * The text of THIRD_PARTY_NOTICES: name, version, licence and licence text of each package at the given paths. Throws a
 * Stop for a package that declares no licence, or has no licence text that we know.
 */
export async function notices(root, paths) {
  const entries = await Promise.all(paths.map((path) => entryOf(join(root, path))));
  const head =
    "vnpu bundles the packages below, unchanged. Each stands under its own licence; vnpu itself is under Apache-2.0 (LICENSE).";
  return `${[head, ...entries].join(`\n\n${"-".repeat(80)}\n\n`)}\n`;
}

async function entryOf(folder) {
  const { name, version, license, author, homepage } = JSON.parse(await readFile(join(folder, "package.json"), "utf8"));
  if (typeof license !== "string") throw new Stop(`Package ${name} declares no licence; it cannot be bundled.`, 4);
  const files = (await readdir(folder)).filter((file) => /^(licen[cs]e|copying|notice)/i.test(file)).sort();
  const own = await Promise.all(files.map((file) => readFile(join(folder, file), "utf8")));
  const owner = typeof author === "string" ? author : author?.name;
  if (own.length === 0) own.push(standardText(name, license, owner));
  const title = [`${name} ${version}`, `Licence: ${license}`, ...(homepage === undefined ? [] : [homepage])];
  const parts = await Promise.all((inside[name] ?? []).map(textOfPart));
  return [title.join("\n"), ...own.map((text) => text.replaceAll("\r\n", "\n").trim()), ...parts].join("\n\n");
}

async function textOfPart({ what, source, file }) {
  return `It holds ${what}; licence text, ${source}:\n\n${(await readFile(join(texts, file), "utf8")).trim()}`;
}

function standardText(name, license, owner) {
  if (license === "ISC" && owner !== undefined) return `Copyright (c) ${owner}\n\n${isc}`;
  throw new Stop(`Package ${name} is under ${license} and has no licence file; allowed without one is ISC.`, 4);
}
