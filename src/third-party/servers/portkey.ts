import { join } from "node:path";
import process from "node:process";
import { npmPackage } from "../install.ts";
import { upstreamKey, upstreamModel, type ThirdParty } from "../server.ts";

const version = "1.15.2";

export const portkey: ThirdParty = {
  name: "portkey",
  title: "Portkey gateway, Anthropic provider",
  source: { registry: "npm", name: "@portkey-ai/gateway", version },
  upstream: "anthropic",
  how: "`node build/start-server.js --headless`; the headers `x-portkey-provider: anthropic` and `x-portkey-custom-host` name the reference server in its own dialect. The client's key is passed on. (Of the provider `openai` it refuses `/v1/messages`.)",
  install: () => npmPackage("@portkey-ai/gateway", version),
  launch: ({ port, installed }) => ({
    program: process.execPath,
    args: [join(installed, "node_modules/@portkey-ai/gateway/build/start-server.js"), `--port=${port}`, "--headless"],
  }),
  target: {
    model: upstreamModel,
    key: upstreamKey,
    headers: ["x-portkey-provider: anthropic", "x-portkey-custom-host: {upstream}/v1"],
  },
};
