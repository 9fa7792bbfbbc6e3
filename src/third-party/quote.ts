import { visible } from "../report/visible.ts";

const longest = 160;

/**
 * A piece of an answer as Markdown code on one line, shortened. What differs from run to run or from machine to machine
 * (folders, ports, long ids) is taken out, so that a page only changes when a server does.
 */
export function quote(text: string): string {
  const line = visible(settled(text.replaceAll(/\s+/g, " ").trim()));
  if (line === "") return "(empty)";
  const cut = Array.from(line).slice(0, longest).join("");
  return `\`${(cut.length < line.length ? `${cut}...` : line).replaceAll("`", "'")}\``;
}

const settled = (text: string): string =>
  text
    .replaceAll(/(?:\/[^\s/:()'"`]+)+\/(node_modules|site-packages)\//g, "$1/")
    .replaceAll(/\/(?:home|opt|root|tmp|usr|var|Users)\/[^\s:()'"`]*/g, "...")
    .replaceAll(/(127\.0\.0\.1|localhost):\d+/g, "$1")
    .replaceAll(/\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/g, "...")
    .replaceAll(/[0-9a-f]{20,}/g, "...");
