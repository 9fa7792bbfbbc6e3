import { join } from "node:path";
import process from "node:process";
import { npmPackage } from "../install.ts";
import { upstreamKey, upstreamModel, type ThirdParty } from "../server.ts";

const version = "2.0.0";
const key = "test-key";

export const claudeCodeRouter: ThirdParty = {
  name: "claude-code-router",
  title: "claude-code-router",
  source: { registry: "npm", name: "@musistudio/claude-code-router", version },
  upstream: "openai",
  about:
    "claude-code-router is a proxy that lets Claude Code talk to models of other providers; here it stands before an OpenAI-compatible one. Text, tools and streams work. Before relying on it, know that `stop_sequences` and `output_config` are dropped, documents, PDFs and search results are dropped in silence, streams count 0 tokens, what the model thought is lost, forced tools are refused by the provider (`tool_choice: any` is sent as it is), and errors name `api_error` with a stack trace in their message.",
  how: "`ccr start` with one provider without transformers, `Router.default` set to it, `APIKEY` set.",
  install: () => npmPackage("@musistudio/claude-code-router", version),
  launch: ({ port, upstream, installed }) => ({
    program: process.execPath,
    args: [join(installed, "node_modules/@musistudio/claude-code-router/dist/cli.js"), "start"],
    files: {
      ".claude-code-router/config.json": JSON.stringify({
        APIKEY: key,
        HOST: "127.0.0.1",
        PORT: port,
        LOG: false,
        NON_INTERACTIVE_MODE: true,
        Providers: [
          {
            name: "reference",
            api_base_url: `${upstream}/v1/chat/completions`,
            api_key: upstreamKey,
            models: [upstreamModel],
          },
        ],
        Router: { default: `reference,${upstreamModel}` },
      }),
    },
  }),
  target: { model: upstreamModel, key },
};
