import type { Thought } from "../obedient/answer.ts";
import type { Prompt } from "../prompt.ts";
import { failure, run } from "./blocks.ts";

const address = /\bhttps?:\/\/[^\s"'<>)]+[^\s"'<>).,;!?]/i;

/** Fetches the page that the request asks for; there is one host that answers. */
export function fetchPage(prompt: Prompt, request: string): Thought[] | undefined {
  const tool = prompt.serverTools.find(({ name }) => name === "web_fetch");
  const url = address.exec(request)?.[0];
  if (!tool || url === undefined || !/\b(?:fetch|load|open|read|get)\b/i.test(request)) return undefined;
  const known = new URL(url).hostname.endsWith("example.com");
  const source = { type: "text", media_type: "text/plain", data: "This domain is for use in examples." };
  const page = {
    type: "web_fetch_result",
    url,
    retrieved_at: "2026-01-31T12:00:00Z",
    content: { type: "document", source, title: "Example Domain" },
  };
  const content = known ? page : failure("web_fetch", "url_not_accessible");
  return [
    ...run(prompt, 0, { name: "web_fetch", input: { url } }, "web_fetch_tool_result", content),
    { type: "text", text: known ? "The title is Example Domain." : "The page could not be fetched." },
  ];
}
