import { join } from "node:path";
import { pythonPackages } from "../install.ts";
import { upstreamKey, upstreamModel, type ThirdParty } from "../server.ts";

const version = "0.7.3";
const key = "test-key";

export const localOpenai2anthropic: ThirdParty = {
  name: "local-openai2anthropic",
  title: "local-openai2anthropic",
  source: { registry: "PyPI", name: "local-openai2anthropic", version },
  upstream: "openai",
  about:
    "local-openai2anthropic is a proxy that translates for local OpenAI-compatible servers, with web search of its own. Text, images, thinking and streams work. Before relying on it, know that the second turn of a tool call fails: the `tool_result` is sent in an order that the provider refuses, which alone is behind a dozen of the failures below. A fault that the provider finds in a streamed request comes as 200 with an error event, documents are dropped in silence, and a stop sequence is reported as `end_turn`.",
  how: "`oa2a` with `openai_base_url`, `openai_api_key` and `api_key` in its configuration file. `jinja2`, which it imports but does not ask for, is installed beside it.",
  install: () => pythonPackages("local-openai2anthropic", [`local-openai2anthropic==${version}`, "jinja2"]),
  launch: ({ port, upstream, installed }) => ({
    program: join(installed, "oa2a"),
    args: [],
    files: {
      ".oa2a/config.toml": [
        `openai_api_key = "${upstreamKey}"`,
        `openai_base_url = "${upstream}/v1"`,
        `host = "127.0.0.1"`,
        `port = ${port}`,
        `api_key = "${key}"`,
        "",
      ].join("\n"),
    },
  }),
  target: {
    model: upstreamModel,
    key,
    features: {
      "count-tokens=off": "it downloads a table of tokens before it counts, which this run does not ask for",
    },
  },
};
