import { html, type Markup, type Part } from "../html/markup.ts";
import type { Column } from "./column.ts";

/** The heads of the columns, the same above every table. */
export const head = (first: Part, columns: readonly Column[]): Markup =>
  html`<thead>
    <tr>
      ${first === "" ? html`<td></td>` : html`<th scope="col">${first}</th>`}
      ${columns.map(
        ({ name, page }) =>
          html`<th scope="col">
            ${page === undefined ? html`<span>${name}</span>` : html`<a href="${page}">${name}</a>`}
          </th>`,
      )}
    </tr>
  </thead>`;
