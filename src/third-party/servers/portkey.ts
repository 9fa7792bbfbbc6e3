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
  about:
    "Portkey gateway is a gateway to many providers; here it stands before one that speaks the same protocol. In plain mode messages, tools, thinking, images and documents come through. Every streamed answer, every count and every list of models is 500 `Something went wrong`, with Node 20 as with Node 24, so that what streams and counts would have shown is left open. It also takes `cache_control` and `output_config` out of the request, and rebuilds errors in another shape.",
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
