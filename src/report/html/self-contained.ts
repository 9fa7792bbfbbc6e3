import { createHash } from "node:crypto";

import { html, Markup } from "./markup.ts";

/** What every page of ours has in common. */
interface SelfContained {
  /** The `<head>` of a page with this title. */
  readonly head: (title: string) => Markup;
  /** Its script: the last thing in the body. */
  readonly behaviour: Markup;
}

const sha256 = (text: string): string => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

/**
 * The frame of a page in one file: it may run and draw what is written here, and nothing else; it can load and send nothing.
 * The policy knows style and script by their digest: not a blank may be added to them, by a formatter neither.
 */
export function selfContained({ styles, script }: { readonly styles: string; readonly script: string }): SelfContained {
  const policy = [
    "default-src 'none'",
    `script-src ${sha256(script)}`,
    `style-src ${sha256(styles)}`,
    "img-src data:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
  const style = new Markup(`<style>${styles}</style>`);
  return {
    head: (title) =>
      html`<head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${new Markup(policy)}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="referrer" content="no-referrer" />
        <title>${title}</title>
        <link rel="icon" href="data:," />
        ${style}
      </head>`,
    behaviour: new Markup(`<script>${script}</script>`),
  };
}
