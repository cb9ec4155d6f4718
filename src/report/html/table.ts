import { markup, type Markup, type MarkupValue } from "./markup.ts";

export interface Column<Row> {
  readonly head: MarkupValue;
  readonly cell: (row: Row) => MarkupValue;
  /** Right-aligned figures. */
  readonly numeric?: boolean;
  /** The cell names its row. */
  readonly names?: boolean;
  /** Long text, broken over lines. */
  readonly wrap?: boolean;
}

/** A table inside a container that scrolls by itself, so that the page never does sideways. */
export function table<Row>(caption: string, columns: readonly Column<Row>[], rows: readonly Row[]): Markup {
  const head = columns.map(({ head: text, numeric }) => markup`<th scope="col"${classOf({ numeric })}>${text}</th>`);
  const body = rows.map(
    (row) =>
      markup`<tr>${columns.map(({ cell, numeric, names, wrap }) =>
        names === true
          ? markup`<th scope="row"${classOf({ numeric })}>${cell(row)}</th>`
          : markup`<td${classOf({ numeric, wrap })}>${cell(row)}</td>`,
      )}</tr>\n`,
  );
  return scrolling(
    caption,
    markup`<table><caption><span>${caption}</span></caption><thead><tr>${head}</tr></thead><tbody>\n${body}</tbody></table>`,
  );
}

/** A region that scrolls sideways, reachable by keyboard. */
export function scrolling(label: string, inner: MarkupValue): Markup {
  return markup`<div class="scroll" role="region" tabindex="0" aria-label="${label}">${inner}</div>\n`;
}

function classOf({ numeric, wrap }: { numeric?: boolean | undefined; wrap?: boolean | undefined }): Markup | undefined {
  if (numeric === true) return markup` class="n"`;
  return wrap === true ? markup` class="wrap"` : undefined;
}
