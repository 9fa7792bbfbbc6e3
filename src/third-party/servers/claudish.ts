import { join } from "node:path";
import { npmPackage } from "../install.ts";
import { upstreamKey, upstreamModel, type ThirdParty } from "../server.ts";

const version = "10.1.1";
/** Runs only on Bun, whose program is a package of its own for each system. */
const bun = `@oven/bun-${process.platform}-${process.arch}`;
const bunVersion = "1.4.5";

export const claudish: ThirdParty = {
  name: "claudish",
  title: "claudish",
  source: { registry: "npm", name: "claudish", version },
  upstream: "openai",
  about:
    "claudish is a proxy that lets Claude Code run on other models; here it stands before an OpenAI-compatible one. Text, tools and streams work. Before relying on it, know that a stop sequence is reported as `end_turn`, documents, PDFs and search results are dropped in silence, a `tool_result` that is missing is made up, a stream starts with the input count of an earlier request, and a request with a fault in it is answered 200 or 500, rarely 400.",
  how: "`claudish serve` on Bun, one slot of the provider `litellm` (its name for any OpenAI-compatible server), `LITELLM_BASE_URL` set. It asks for no key.",
  install: () => {
    npmPackage(bun, bunVersion);
    // The version it asks for is not in every registry; the package is only used for a password manager.
    return npmPackage("claudish", version, { "@1password/sdk": "0.4.0" });
  },
  launch: ({ port, upstream, installed }) => ({
    program: join(npmPackage(bun, bunVersion), "node_modules", bun, "bin/bun"),
    args: [
      join(installed, "node_modules/claudish/dist/index.js"),
      "serve",
      "--port",
      String(port),
      "--models",
      "models.json",
    ],
    env: { LITELLM_BASE_URL: upstream, LITELLM_API_KEY: upstreamKey },
    files: {
      "models.json": JSON.stringify([{ slot: upstreamModel, model: upstreamModel, provider: "litellm" }]),
    },
  }),
  target: {
    model: upstreamModel,
    key: "any-key",
    skip: {
      "model/unknown-is-not-found":
        "it hands a model that it does not know to api.anthropic.com, which this run does not ask",
      "count-tokens/unknown-model-is-not-found": "as with a message for an unknown model",
      "model/too-long-is-refused": "as with an unknown model",
      "drawn/long-model-is-refused": "as with an unknown model",
      "stream-agreement/unknown-model-has-the-same-status": "as with an unknown model",
    },
    features: { "auth=off": "it is meant for the machine it runs on and checks no keys" },
  },
};
