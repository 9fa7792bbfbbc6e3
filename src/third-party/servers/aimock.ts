import process from "node:process";
import { npmPackage } from "../install.ts";
import type { ThirdParty } from "../server.ts";

const version = "1.43.0";
const key = "test-key";
const call = (name: string, input: object): object => ({
  toolCalls: [{ name, arguments: JSON.stringify(input) }],
});

/** Fixed answers: a text to everything, a call to what asks for one. */
const fixtures = {
  fixtures: [
    { match: { hasToolResult: true }, response: { content: "It is sunny in Paris." } },
    { match: { userMessage: "get_weather" }, response: call("get_weather", { city: "Paris" }) },
    { match: { userMessage: "list_cities" }, response: call("list_cities", {}) },
    { match: {}, response: { content: "pong" } },
  ],
};

export const aimock: ThirdParty = {
  name: "aimock",
  title: "CopilotKit aimock",
  source: { registry: "npm", name: "@copilotkit/aimock", version },
  upstream: "none",
  about:
    "aimock is a mock server for tests: it answers from fixtures and runs no model. What it answers has the shape of messages and streams that clients read. It checks next to nothing of a request, so that a client with a fault in it passes every test against it; all usage is 0; a body above 10 MB is cut off without an answer, which leaves two requirements undecided.",
  how: "`LLMock` with four fixtures: a tool call where the prompt names the tool, fixed words to a tool result, `pong` to everything else. It asks for a key and counts no tokens.",
  install: () => npmPackage("@copilotkit/aimock", version),
  launch: ({ port, installed }) => ({
    program: process.execPath,
    args: ["server.mjs"],
    files: {
      "server.mjs": `
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
const entry = createRequire(${JSON.stringify(`${installed}/`)}).resolve("@copilotkit/aimock");
const { LLMock } = await import(pathToFileURL(entry));
const mock = new LLMock({ port: ${port}, host: "127.0.0.1", auth: { apiKeys: [${JSON.stringify(key)}] } });
for (const { match, response } of ${JSON.stringify(fixtures.fixtures)}) mock.on(match, response);
await mock.start();
`,
    },
  }),
  target: {
    model: "claude-sonnet-4-5",
    key,
    skip: { "concurrency/answers-are-not-all-the-same": "the fixtures of this run give one text to everything" },
  },
};
