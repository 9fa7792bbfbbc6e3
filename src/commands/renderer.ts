import { readFileSync } from "node:fs";

// `npm run build` copies the two files of the developer package beside what it compiled, in the same layout:
// who uses the published package installs no renderer, and only the reference page reads one.
const bundle = (): string =>
  import.meta.url.endsWith(".ts")
    ? import.meta.resolve("redoc/bundles/redoc.standalone.js")
    : new URL("../../redoc/bundles/redoc.standalone.js", import.meta.url).href;

// The renderer shows its maker's logo, and fetches it. A page that works offline writes the name instead.
const remoteLogo = /https:\/\/cdn\.redoc\.ly\/redoc\/logo-mini(?:-full)?\.svg/g;
const name =
  '<svg xmlns="http://www.w3.org/2000/svg" width="46" height="14">' +
  '<text y="11" font-family="sans-serif" font-size="11" fill="#767680">Redocly</text></svg>';

/**
 * Redoc as the text of an ES module with an `init(document, options, element)` in its scope, and its licence.
 * Throws where the package was not built or not installed as a whole.
 */
export function renderer(): { readonly script: string; readonly licence: string } {
  const url = bundle();
  return {
    script: readFileSync(new URL(url), "utf8").replace(remoteLogo, `data:image/svg+xml,${encodeURIComponent(name)}`),
    licence: readFileSync(new URL("../LICENSE", url), "utf8"),
  };
}
