import { markup, type Markup, type MarkupValue } from "./markup.ts";

/** A part of the page. */
export interface Section {
  readonly id: string;
  readonly title: string;
  readonly body: MarkupValue;
}

export function sectionMarkup({ id, title, body }: Section): Markup {
  return markup`<section id="${id}" aria-labelledby="${id}-title"><h2 id="${id}-title">${title}</h2>\n${body}</section>\n`;
}

/** What stands where something was not run. */
export function absent(sentence: string): Markup {
  return markup`<p class="absent">${sentence}</p>\n`;
}

/** A bar of a share, 0 … 1, behind a figure. */
export function bar(share: number): Markup {
  const width = Math.round(Math.min(1, Math.max(0, share)) * 1000) / 10;
  return markup`<span class="bar" aria-hidden="true"><i style="width:${width}%"></i></span>`;
}
