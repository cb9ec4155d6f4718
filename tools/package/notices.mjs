import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { Stop } from "../bootstrap/stop.mjs";

/** What a package is made of, where its licence file (or its lack of one) does not say so. */
const remarks = {
  "@yowasp/yosys":
    "Holds Yosys (ISC) and ABC (its own permissive licence, University of California), compiled to WebAssembly; their\n" +
    "licence texts are in their sources: COPYING of github.com/YosysHQ/yosys, copyright.txt of github.com/berkeley-abc/abc.",
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
  const texts = await Promise.all(files.map((file) => readFile(join(folder, file), "utf8")));
  const owner = typeof author === "string" ? author : author?.name;
  if (texts.length === 0) texts.push(standardText(name, license, owner));
  const title = [`${name} ${version}`, `Licence: ${license}`, ...(homepage === undefined ? [] : [homepage])];
  const remark = remarks[name] === undefined ? [] : [remarks[name]];
  return [title.join("\n"), ...remark, ...texts.map((text) => text.replaceAll("\r\n", "\n").trim())].join("\n\n");
}

function standardText(name, license, owner) {
  if (license === "ISC" && owner !== undefined) return `Copyright (c) ${owner}\n\n${isc}`;
  throw new Stop(`Package ${name} is under ${license} and has no licence file; allowed without one is ISC.`, 4);
}
