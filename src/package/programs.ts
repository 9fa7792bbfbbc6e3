/** What a project that has fast-check draws with this package. */
export const drawing = `import fc from "fast-check";
import { featuresOf, requests, spelled, violations } from "messages-conformance/arbitraries";

fc.assert(fc.property(requests({ edition: "2026-10-21", features: ["tools"] }), (body) => body.max_tokens > 0));
fc.assert(fc.property(violations({ model: "m" }), ({ body, label }) => typeof body === "object" && label.at !== ""));
fc.assert(fc.property(spelled(requests()), ({ body, text }) => JSON.parse(text).max_tokens === body.max_tokens));
const [smallest] = fc.check(fc.property(requests(), () => false)).counterexample ?? [];
console.log(JSON.stringify(smallest), smallest && featuresOf(smallest).length);
`;

/** What a program does that certifies a target, here the reference server. */
export const certifying = `import { certify, exitCode, startReference } from "messages-conformance";

const server = await startReference({ key: "any-key", shape: "lean", faults: [], variants: [] });
const run = certify({ url: server.url, model: "obedient-1", key: "any-key", only: "stop-sequences/*", runs: 0 });
let passed = 0;
for await (const { verdict } of run) if (verdict === "pass") passed += 1;
const report = await run.report;
console.log(passed === report.results.length, report.complete, exitCode(report));
await server.close();
`;

/** What a project does first with this package, in at most ten lines each. */
export const programs = {
  "request.ts": `import type { MessageRequest } from "messages-conformance/types/2026-10-21";

const body: MessageRequest = {
  model: "claude-sonnet-4-5",
  max_tokens: 64,
  tools: [{ name: "get_weather", input_schema: { type: "object", properties: { city: { type: "string" } } } }],
  messages: [{ role: "user", content: [{ type: "text", text: "How is the weather in Paris?" }] }],
};
console.log(JSON.stringify(body));
`,
  "stream.ts": `import type { StreamEvent } from "messages-conformance/types";

const lines = ['{"type":"content_block_delta","index":0,"delta":{"type":"text_delta","text":"Hello"}}'];
let text = "";
for (const event of lines.map((line) => JSON.parse(line) as StreamEvent)) {
  if (event.type === "content_block_delta" && event.delta.type === "text_delta") text += event.delta.text;
  if (event.type === "message_delta") console.log(event.delta.stop_reason, event.usage.output_tokens);
}
console.log(text);
`,
  "tools.ts": `import type { InputMessage, Message } from "messages-conformance/types/2026-10-21";

export function next(messages: readonly InputMessage[], { content }: Message): InputMessage[] {
  const results = content.flatMap((block) =>
    block.type === "tool_use" ? [{ type: "tool_result" as const, tool_use_id: block.id, content: "21 degrees" }] : [],
  );
  return [...messages, { role: "assistant", content }, { role: "user", content: results }];
}
console.log(next([], { content: [] } as unknown as Message).length);
`,
  "validate.ts": `import { message } from "messages-conformance/validate/2023-06-01";

const answer: unknown = JSON.parse('{"type":"message","role":"assistant","content":[]}');
if (message(answer)) console.log(answer.content.length);
else for (const { instancePath, keyword } of message.errors ?? []) console.log(instancePath || "/", keyword);
`,
} as const;
