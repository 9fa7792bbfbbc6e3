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
