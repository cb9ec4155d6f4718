import { stripVTControlCharacters } from "node:util";

/** What the production Char of XML 1.0 leaves out, lone surrogates included. */
const forbidden = /[^\t\n\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** Text that XML 1.0 may hold: colours go, line ends become one kind, what is forbidden becomes U+FFFD. */
export function xmlText(text: string): string {
  return stripVTControlCharacters(text).replaceAll(/\r\n?/g, "\n").replaceAll(forbidden, "\ufffd");
}

/** The same for an attribute, whose line ends a reader would turn into blanks. */
export function xmlLine(text: string): string {
  return xmlText(text).replaceAll(/\s+/g, " ").trim();
}

/** For the XML writer, which takes whatever looks like an entity for one: `&#0;` in a text would be ill-formed. */
export function withAmpersands(text: string): string {
  return text.replaceAll("&", "&amp;");
}
