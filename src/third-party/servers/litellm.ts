import { join } from "node:path";
import { pythonPackages } from "../install.ts";
import { upstreamKey, upstreamModel, type Launch, type Place, type ThirdParty } from "../server.ts";

const version = "1.106.2";
const key = "sk-test-key";
const install = (): string => pythonPackages("litellm", [`litellm[proxy]==${version}`, "prisma"]);

function launch({ port, installed }: Place, parameters: object): Launch {
  return {
    program: join(installed, "litellm"),
    args: ["--config", "config.yaml", "--host", "127.0.0.1", "--port", String(port)],
    env: { LITELLM_LOCAL_MODEL_COST_MAP: "True" },
    files: {
      // JSON is YAML.
      "config.yaml": JSON.stringify({
        model_list: [{ model_name: upstreamModel, litellm_params: { ...parameters, api_key: upstreamKey } }],
        general_settings: { master_key: key },
        litellm_settings: { use_chat_completions_url_for_anthropic_messages: true },
      }),
    },
  };
}

export const litellm: ThirdParty = {
  name: "litellm",
  title: "LiteLLM proxy, OpenAI-compatible provider",
  source: { registry: "PyPI", name: "litellm", version },
  upstream: "openai",
  about:
    "LiteLLM proxy is a gateway to many providers; here it stands before an OpenAI-compatible one and translates both ways. Text, tools, images, JSON output and streams work. Before relying on it, know that a stop sequence is reported as `end_turn`, documents and search results are dropped in silence, a thinking block comes with `signature: null`, and many faults of a request are answered 200 or 500. The 400 to a wrong key is that of a proxy without a database, as it was run here.",
  how: "`litellm --config` with one model of the provider `openai`, `use_chat_completions_url_for_anthropic_messages` on (otherwise it calls the Responses API), a master key, no database (`prisma`, which it imports even then, is installed beside it).",
  install,
  launch: (place) => launch(place, { model: `openai/${upstreamModel}`, api_base: `${place.upstream}/v1` }),
  patience: 120_000,
  target: { model: upstreamModel, key },
};

export const litellmAnthropic: ThirdParty = {
  name: "litellm-anthropic",
  title: "LiteLLM proxy, Anthropic provider",
  source: { registry: "PyPI", name: "litellm", version },
  upstream: "anthropic",
  about:
    "LiteLLM proxy is a gateway to many providers; here it stands before one that speaks the same protocol, so that nearly everything is passed on as it came. What fails is its own: the shape of its errors, the `request-id` it does not pass on, the models it describes, a null or an empty value that it mends on the way. The 400 to a wrong key is that of a proxy without a database, as it was run here.",
  how: "`litellm --config` with one model of the provider `anthropic`, whose `api_base` is the reference server in its own dialect, a master key.",
  install,
  launch: (place) => launch(place, { model: `anthropic/${upstreamModel}`, api_base: place.upstream }),
  patience: 120_000,
  target: { model: upstreamModel, key },
};
