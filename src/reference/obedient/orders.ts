import { meant, unquote } from "./literal.ts";

const verb = "(?:repeat|reply|respond|answer|say|echo|write|output|print|return)";
const exactness =
  /\b(?:exactly|after me|verbatim|word for word|nothing else|following|only|just|back|this|text|word|words|phrase|sentence|string|line|character for character)\b/i;
const withColon = new RegExp(`\\b${verb}\\b([^:\\n]{0,200}):\\s*([\\s\\S]+)$`, "i");

/** `Repeat exactly: X`, `Reply with only this text: X`: the X, to the end of the message. */
export function repeated(text: string): string | undefined {
  const match = withColon.exec(text);
  if (!match) return undefined;
  const [whole, head = "", tail = ""] = match;
  if (/question/i.test(head)) return undefined;
  if (!exactness.test(head) && !/^(?:repeat|echo)\b/i.test(whole)) return undefined;
  const tagged = /<(\w+)>([\s\S]*)<\/\1>/.exec(tail);
  if (tagged && /\b(?:between|inside|tag)/i.test(head)) return tagged[2];
  return unquote(tail.trim());
}

const bareOrder = new RegExp(
  `\\b${verb}\\b(?:\\s+(?:back|me|always|only|exactly|just))*\\s+(?:with\\s+)?((?:(?:only|exactly|just|the|single|one)\\s+)*(?:(?:word|phrase|text)\\s+\\S|["“'\`«])[^\\n]*)`,
  "i",
);

/** `Say the word X`, `Reply only with "X"`: the X. */
export function said(text: string): string | undefined {
  const named = bareOrder.exec(text)?.[1];
  if (named !== undefined) return meant(named) || undefined;
  const plain =
    /\b(?:reply|respond|answer)\s+(?:only\s+|just\s+)?with\s+(?:only\s+|just\s+|exactly\s+)?([A-Z0-9][\w-]*)\b/.exec(
      text,
    );
  return plain?.[1];
}

const counting = [
  /\bcount\b[^.\n]{0,40}?\bfrom\s+(\d+)\s+(?:up\s+|down\s+)?to\s+(\d+)/i,
  /\bnumbers?\b[^.\n]{0,40}?\b(\d+)\s*(?:to|through|until|-|–)\s*(\d+)/i,
  /\bcount\b[^.\n]{0,20}?\bto()\s+(\d+)/i,
];

/** `Count from 1 to 10, separated by commas`: the numbers. */
export function counted(text: string): string | undefined {
  for (const pattern of counting) {
    const match = pattern.exec(text);
    if (!match) continue;
    const first = Number(match[1] || "1");
    const last = Number(match[2]);
    const step = first <= last ? 1 : -1;
    const length = Math.min(Math.abs(last - first), 9999) + 1;
    return Array.from({ length }, (_, index) => String(first + index * step)).join(separator(text));
  }
  return undefined;
}

function separator(text: string): string {
  if (/\b(?:new ?lines?|own line|per line|each line|line breaks?|line feeds?|lines)\b/i.test(text)) return "\n";
  if (/\b(?:no|without)\s+(?:any\s+)?spaces?\b/i.test(text)) return ",";
  if (/\bcommas?\b/i.test(text)) return ", ";
  return /\b(?:spaces?|blanks?)\b/i.test(text) ? " " : ", ";
}
