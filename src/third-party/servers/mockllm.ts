import { join } from "node:path";
import { pythonPackages } from "../install.ts";
import type { ThirdParty } from "../server.ts";

const version = "0.0.8";

export const mockllm: ThirdParty = {
  name: "mockllm",
  title: "MockLLM",
  source: { registry: "PyPI", name: "mockllm", version },
  upstream: "none",
  about:
    "MockLLM is a mock server for tests: it gives a fixed answer to a known prompt. Know that it takes `content` as a string only, so that every request with blocks, which is what most clients send, is answered 500: that one cause is behind most of the failures below. Its streams have chunks of a dialect of its own instead of the events of the protocol.",
  how: "`mockllm start` with one answer, `pong`, to everything. It asks for no key and knows no tools.",
  install: () => pythonPackages("mockllm", [`mockllm==${version}`]),
  launch: ({ port, installed }) => ({
    program: join(installed, "mockllm"),
    args: ["start", "--responses", "responses.yml", "--host", "127.0.0.1", "--port", String(port)],
    files: {
      "responses.yml":
        'responses:\n  "ping": "pong"\ndefaults:\n  unknown_response: "pong"\nsettings:\n  lag_enabled: false\n',
    },
  }),
  target: {
    model: "claude-3-sonnet-20240229",
    key: "any-key",
    features: { "auth=off": "it is a mock that checks no keys" },
    skip: { "concurrency/answers-are-not-all-the-same": "the answers of this run are one text to everything" },
  },
};
