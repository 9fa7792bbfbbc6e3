import { html, verbatim, type Markup } from "./markup.ts";

/** A shell command to copy, with what it is for. */
export const command = (label: string, text: string): Markup =>
  html`<div class="command">
    <span class="label">${label}</span>
    <pre tabindex="0" aria-label="${label}"><code>${verbatim(text)}</code></pre>
  </div>`;
