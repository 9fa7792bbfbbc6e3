import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import process from "node:process";
import { pathToFileURL } from "node:url";

import type { JsonObject } from "../model/json.ts";
import { documentForReading } from "./document-for-reading.ts";
import { renderer } from "./renderer.ts";
import { UsageError } from "./usage-error.ts";

/** Documented at https://redocly.com/docs/redoc/v3.x/config. Telemetry is on unless it is turned off. */
const options = {
  disableTelemetry: true,
  router: "hash",
  schemaDefinitionsTagName: "Schemas",
  schemasExpansionLevel: 1,
  jsonSamplesExpandLevel: 3,
  maxDisplayedEnumValues: 40,
  showExtensions: true,
};

const escapeHtml = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

// Inside `<script>` two sequences change how the rest is read: its end tag, and the comment that hides one.
// In minified code both stand in strings, templates and regular expressions only, where the escape means the same.
const escapeScript = (script: string): string => script.replaceAll(/<(?=!--|\/script)/gi, String.raw`\x3C`);

const escapeJson = (json: string): string => json.replaceAll("<", String.raw`\u003C`);

const sha256 = (text: string): string => createHash("sha256").update(text).digest("base64");

/**
 * A page to browse an OpenAPI document with: one HTML file that holds the document and the renderer, asks the network
 * for nothing and forbids itself to.
 *
 * @param document The OpenAPI document as JSON text.
 */
export function apiReference(document: string): string {
  const parsed = JSON.parse(document) as JsonObject & { readonly info: { readonly title: string } };
  const { script, licence } = renderer();
  const code = escapeScript(
    `/*\n${licence}*/\n${script}\n` +
      `init(JSON.parse(document.getElementById("openapi").textContent), ${JSON.stringify(options)}, ` +
      `document.getElementById("reference"));\n`,
  );
  const policy = [
    "default-src 'none'",
    `script-src 'sha256-${sha256(code)}'`,
    // The renderer writes its styles as it goes.
    "style-src 'unsafe-inline'",
    "img-src data:",
    "font-src data:",
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(parsed.info.title)}</title>
<link rel="icon" href="data:,">
<style>body { margin: 0; }</style>
</head>
<body>
<noscript>This page needs JavaScript to show the OpenAPI document that it holds.</noscript>
<div id="reference"></div>
<script type="application/json" id="openapi">${escapeJson(JSON.stringify(documentForReading(parsed)))}</script>
<script type="module">${code}</script>
</body>
</html>
`;
}

const reasons: Readonly<Record<string, (file: string) => readonly [message: string, hint: string]>> = {
  ENOENT: (file) => [`there is no folder "${dirname(file)}"`, `make it first: mkdir -p ${dirname(file)}`],
  EISDIR: (file) => [`"${file}" is a folder`, "name a file in it, for example page.html"],
};

/**
 * `spec --api-reference FILE`: writes the page of an edition to a file and prints where to open it.
 * Throws a {@link UsageError} where the file cannot be written.
 */
export async function writeApiReference(file: string, edition: string): Promise<void> {
  if (file === "-" || file === "") {
    throw new UsageError(`--api-reference: "${file}" is not the name of a file`, "name one, for example page.html");
  }
  const document = readFileSync(new URL(`../../spec/generated/${edition}/openapi.json`, import.meta.url), "utf8");
  const page = apiReference(document);
  try {
    await writeFile(file, page);
  } catch (cause) {
    if (!(cause instanceof Error && "syscall" in cause && "code" in cause)) throw cause;
    const [message, hint] = reasons[String(cause.code)]?.(file) ?? [cause.message, "name a file that can be written"];
    throw new UsageError(`--api-reference: ${message}`, hint);
  }
  process.stdout.write(`${pathToFileURL(resolve(file)).href}\n`);
}
