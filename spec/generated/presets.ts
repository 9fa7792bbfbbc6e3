// Generated from spec/presets by `npm run generate`. Do not edit.
import type { Feature, RequirementId } from "./requirements.ts";
/** Where a server or gateway is seen, or documented, to be unlike the contract. It excuses nothing. */
export interface Quirk {
  readonly text: string;
  /** The day or month of the report, or the day the documentation was read. */
  readonly seen: string;
  readonly source: string;
  /** What fails because of it. */
  readonly requirements?: readonly RequirementId[];
}
/** What is known of a server or gateway: where it is, and how it is asked. */
export interface Preset {
  readonly name: string;
  readonly title: string;
  /** A server is run by its user, a gateway stands before others, a service is run by its vendor. */
  readonly kind: "server" | "gateway" | "service";
  /** The day its sources were last read. */
  readonly asOf: string;
  /** Base URL; what is the user's own stands in braces. */
  readonly url: string;
  readonly auth: "auto" | "x-api-key" | "bearer";
  readonly headers: Readonly<Record<string, string>>;
  readonly sources: readonly string[];
  /** Features that its documentation says it lacks. */
  readonly off: readonly { readonly feature: Feature; readonly why: string; readonly source: string }[];
  readonly notes: readonly string[];
  readonly quirks: readonly Quirk[];
}
export const presets: readonly Preset[] = [
  {
    "name": "alibaba",
    "title": "Alibaba Cloud Model Studio (Qwen)",
    "kind": "service",
    "asOf": "2026-11-22",
    "url": "https://dashscope-intl.aliyuncs.com/apps/anthropic",
    "auth": "x-api-key",
    "headers": {},
    "sources": [
      "https://www.alibabacloud.com/help/en/model-studio/anthropic-api-messages",
      "https://www.alibabacloud.com/help/en/model-studio/claude-code"
    ],
    "off": [],
    "notes": [
      "Keys belong to a region. A workspace may have an address of its own, ending in `.maas.aliyuncs.com/apps/anthropic`."
    ],
    "quirks": [
      {
        "text": "A key of another region is refused with 401.",
        "seen": "2026-11-22",
        "source": "https://www.developersdigest.tech/reference/api-compatibility/qwen"
      },
      {
        "text": "Some of its models do not think; their list says which do.",
        "seen": "2026-03-15",
        "source": "https://www.alibabacloud.com/help/en/model-studio/anthropic-api-messages"
      }
    ]
  },
  {
    "name": "bedrock",
    "title": "Amazon Bedrock, Messages API",
    "kind": "service",
    "asOf": "2026-11-22",
    "url": "https://bedrock-mantle.{region}.api.aws/anthropic",
    "auth": "auto",
    "headers": {},
    "sources": [
      "https://docs.aws.amazon.com/bedrock/latest/userguide/inference-messages-api.html",
      "https://portkey.ai/docs/aigw/integrations/llms/bedrock-mantle"
    ],
    "off": [],
    "notes": [
      "The key is an Amazon Bedrock API key; requests are not signed. Its documentation names `https://bedrock-runtime.{region}.amazonaws.com/anthropic`, too: give it as the URL."
    ],
    "quirks": [
      {
        "text": "`anthropic-beta` names that are not known there are refused with 400, in an envelope of another API (seen through a gateway).",
        "seen": "2026-02-17",
        "source": "https://github.com/quarkiverse/quarkus-langchain4j/issues/2132",
        "requirements": [
          "headers.beta.known",
          "headers.beta.list",
          "errors.envelope.type"
        ]
      },
      {
        "text": "A streamed call of a tool without arguments has no `input_json_delta` at all.",
        "seen": "2025-08-29",
        "source": "https://github.com/microsoft/autogen/pull/6979"
      }
    ]
  },
  {
    "name": "claude-code-router",
    "title": "claude-code-router",
    "kind": "gateway",
    "asOf": "2026-11-22",
    "url": "http://127.0.0.1:3456",
    "auth": "auto",
    "headers": {},
    "sources": [
      "https://github.com/musistudio/claude-code-router/blob/main/README.md",
      "https://gist.github.com/dpearson2699"
    ],
    "off": [
      {
        "feature": "auth",
        "why": "Keys are checked only where `APIKEY` is set; then say `--feature auth=on`.",
        "source": "https://github.com/musistudio/claude-code-router/blob/main/README.md"
      }
    ],
    "notes": [
      "A model is named `provider,model`."
    ],
    "quirks": [
      {
        "text": "Characters that are cut between two chunks of the provider arrive broken.",
        "seen": "2026-08-14",
        "source": "https://github.com/musistudio/claude-code-router/pull/1672",
        "requirements": [
          "response.text.printable"
        ]
      },
      {
        "text": "Where the transformer `cleancache` is used, it takes `cache_control` out of requests.",
        "seen": "2026-11-22",
        "source": "https://github.com/musistudio/claude-code-router/blob/main/README.md",
        "requirements": [
          "usage.cache.filled"
        ]
      }
    ]
  },
  {
    "name": "cloudflare-ai-gateway",
    "title": "Cloudflare AI Gateway",
    "kind": "gateway",
    "asOf": "2026-11-22",
    "url": "https://gateway.ai.cloudflare.com/v1/{account}/{gateway}/anthropic",
    "auth": "x-api-key",
    "headers": {},
    "sources": [
      "https://docs.openclaw.ai/providers/cloudflare-ai-gateway/index.html",
      "https://github.com/cloudflare/cloudflare-docs/issues/20536"
    ],
    "off": [],
    "notes": [
      "The key is the one of the provider. An authenticated gateway needs one more header: `MESSAGES_CONFORMANCE_HEADER=\"cf-aig-authorization: Bearer $TOKEN\"`."
    ],
    "quirks": [
      {
        "text": "Its own logs miss the token counts of answers, which are in the answers all the same.",
        "seen": "2025-03-05",
        "source": "https://github.com/cloudflare/cloudflare-docs/issues/20536"
      }
    ]
  },
  {
    "name": "deepseek",
    "title": "DeepSeek",
    "kind": "service",
    "asOf": "2026-11-22",
    "url": "https://api.deepseek.com/anthropic",
    "auth": "x-api-key",
    "headers": {},
    "sources": [
      "https://api-docs.deepseek.com/guides/anthropic_api/"
    ],
    "off": [],
    "notes": [],
    "quirks": [
      {
        "text": "`anthropic-version` and `anthropic-beta` are ignored.",
        "seen": "2026-11-22",
        "source": "https://api-docs.deepseek.com/zh-cn/guides/anthropic_api/",
        "requirements": [
          "headers.version.required",
          "headers.version.known",
          "headers.beta.unknown"
        ]
      },
      {
        "text": "`container`, `mcp_servers` and most of `metadata` are ignored.",
        "seen": "2026-11-22",
        "source": "https://api-docs.deepseek.com/zh-cn/guides/anthropic_api/"
      },
      {
        "text": "Names of models that begin with claude are accepted, and answered by its own models.",
        "seen": "2026-11-22",
        "source": "https://api-docs.deepseek.com/guides/anthropic_api.md"
      },
      {
        "text": "Errors have the envelope of another API.",
        "seen": "2026-05-18",
        "source": "https://github.com/Lapis0x0/obsidian-yolo/issues/326",
        "requirements": [
          "errors.envelope.type"
        ]
      },
      {
        "text": "With thinking on, each earlier turn has to come back with its thinking blocks.",
        "seen": "2026-04-30",
        "source": "https://github.com/NousResearch/hermes-agent/issues/17992",
        "requirements": [
          "thinking.echo.optional"
        ]
      },
      {
        "text": "A turn with the results of several calls is refused.",
        "seen": "2025-08-31",
        "source": "https://github.com/deepseek-ai/DeepSeek-V3/issues/967",
        "requirements": [
          "tools.result.parallel"
        ]
      }
    ]
  },
  {
    "name": "hugging-face",
    "title": "Hugging Face Inference Providers",
    "kind": "gateway",
    "asOf": "2026-11-22",
    "url": "https://router.huggingface.co",
    "auth": "bearer",
    "headers": {},
    "sources": [
      "https://huggingface.co/docs/inference-providers/integrations/claude-code.md"
    ],
    "off": [],
    "notes": [
      "The key is a token that may call Inference Providers."
    ],
    "quirks": [
      {
        "text": "Some members that Claude Code sends are refused, says a guide that takes them out in a gateway before it.",
        "seen": "2026-11-22",
        "source": "https://developer.konghq.com/ai-gateway/use-claude-code-with-ai-gateway-huggingface/",
        "requirements": [
          "claude_code.request.accepted"
        ]
      }
    ]
  },
  {
    "name": "litellm",
    "title": "LiteLLM proxy",
    "kind": "gateway",
    "asOf": "2026-11-22",
    "url": "http://127.0.0.1:4000",
    "auth": "bearer",
    "headers": {},
    "sources": [
      "https://docs.litellm.ai/docs/tutorials/claude_responses_api",
      "https://docs.haimaker.ai/docs/tutorials/claude_responses_api"
    ],
    "off": [],
    "notes": [
      "The key is the master key of the proxy, or a virtual key of it."
    ],
    "quirks": [
      {
        "text": "Errors have the envelope of another API, with the word None as their type.",
        "seen": "2026-08-31",
        "source": "https://github.com/BerriAI/litellm/pull/39037",
        "requirements": [
          "errors.envelope.type",
          "errors.type.matches_status"
        ]
      },
      {
        "text": "A 429 of the provider loses its `retry-after`.",
        "seen": "2026-08-21",
        "source": "https://github.com/BerriAI/litellm/pull/37767",
        "requirements": [
          "response.retry_after.present"
        ]
      },
      {
        "text": "The streamed answer names the model of the provider, the plain one the alias.",
        "seen": "2026-08-29",
        "source": "https://github.com/BerriAI/litellm/issues/38761",
        "requirements": [
          "stream.agrees.model"
        ]
      },
      {
        "text": "`message_start` counts 0 input tokens where the plain answer counts them.",
        "seen": "2026-09-16",
        "source": "https://github.com/BerriAI/litellm/issues/41406",
        "requirements": [
          "stream.message_start.input_tokens",
          "stream.agrees.input_tokens"
        ]
      },
      {
        "text": "An empty text block is opened before what the model thinks.",
        "seen": "2026-06-23",
        "source": "https://github.com/BerriAI/litellm/issues/30765"
      },
      {
        "text": "The first words after a thinking block are missing from the stream.",
        "seen": "2026-06-23",
        "source": "https://github.com/BerriAI/litellm/issues/30765",
        "requirements": [
          "thinking.stream.text",
          "stream.agrees.text"
        ]
      },
      {
        "text": "A failure is told by two `error` events.",
        "seen": "2026-07-04",
        "source": "https://github.com/BerriAI/litellm/pull/32159",
        "requirements": [
          "stream.error.last"
        ]
      },
      {
        "text": "Counting tokens is refused with 400 for `anthropic-beta` names that messages accept.",
        "seen": "2026-09",
        "source": "https://github.com/BerriAI/litellm/pull/39597",
        "requirements": [
          "count_tokens.beta"
        ]
      }
    ]
  },
  {
    "name": "llama-cpp",
    "title": "llama.cpp server",
    "kind": "server",
    "asOf": "2026-11-22",
    "url": "http://127.0.0.1:8080",
    "auth": "auto",
    "headers": {},
    "sources": [
      "https://huggingface.co/blog/ggml-org/anthropic-messages-api-in-llamacpp",
      "https://github.com/ggml-org/llama.cpp/pull/17570"
    ],
    "off": [
      {
        "feature": "auth",
        "why": "Its guide asks it without a key; say `--feature auth=on` where it was started with one.",
        "source": "https://huggingface.co/blog/ggml-org/anthropic-messages-api-in-llamacpp"
      }
    ],
    "notes": [
      "Tools need a model whose template has them, and `--jinja` where that is not the default."
    ],
    "quirks": [
      {
        "text": "`max_tokens` may be left out: 4096 is taken.",
        "seen": "2025-11-25",
        "source": "https://github.com/ggml-org/llama.cpp/pull/17570",
        "requirements": [
          "request.max_tokens.required"
        ]
      },
      {
        "text": "A thinking block has no `signature`.",
        "seen": "2026-01-02",
        "source": "https://github.com/ggml-org/llama.cpp/pull/18551",
        "requirements": [
          "thinking.block.signature"
        ]
      },
      {
        "text": "What a model thinks is not returned as thinking blocks.",
        "seen": "2026-01-02",
        "source": "https://github.com/ggml-org/llama.cpp/issues/18542",
        "requirements": [
          "thinking.enabled.used"
        ]
      }
    ]
  },
  {
    "name": "lm-studio",
    "title": "LM Studio",
    "kind": "server",
    "asOf": "2026-11-22",
    "url": "http://127.0.0.1:1234",
    "auth": "auto",
    "headers": {},
    "sources": [
      "https://lmstudio.ai/docs/developer/anthropic-compat"
    ],
    "off": [
      {
        "feature": "auth",
        "why": "Keys are checked only where Require Authentication is on; then say `--feature auth=on`.",
        "source": "https://lmstudio.ai/docs/developer/anthropic-compat"
      }
    ],
    "notes": [],
    "quirks": [
      {
        "text": "The path of `count_tokens` is answered with 200, and counts nothing.",
        "seen": "2026-06-15",
        "source": "https://github.com/lmstudio-ai/lmstudio-bug-tracker/issues/2055",
        "requirements": [
          "count_tokens.absent"
        ]
      },
      {
        "text": "What the engine refuses with 400 is answered with 500 `api_error`.",
        "seen": "2026-07-29",
        "source": "https://github.com/lmstudio-ai/lmstudio-bug-tracker/issues/2220",
        "requirements": [
          "errors.client_fault.status"
        ]
      },
      {
        "text": "Large and complex schemas of tools are answered with 500.",
        "seen": "2026-08-03",
        "source": "https://github.com/lmstudio-ai/lmstudio-bug-tracker/issues/2236",
        "requirements": [
          "tools.schema.unusual"
        ]
      },
      {
        "text": "A turn of role `system` is refused with 400.",
        "seen": "2026-05-28",
        "source": "https://github.com/lmstudio-ai/lmstudio-bug-tracker/issues/1399",
        "requirements": [
          "request.system_turn.accepted"
        ]
      }
    ]
  },
  {
    "name": "minimax",
    "title": "MiniMax",
    "kind": "service",
    "asOf": "2026-11-22",
    "url": "https://api.minimax.io/anthropic",
    "auth": "x-api-key",
    "headers": {},
    "sources": [
      "https://platform.minimax.io/docs/api-reference/text-anthropic-api.md"
    ],
    "off": [],
    "notes": [
      "In China the host is `api.minimaxi.com`."
    ],
    "quirks": [
      {
        "text": "Of its M2 models the documentation says that images and documents are not taken.",
        "seen": "2026-11-22",
        "source": "https://platform.minimaxi.com/docs/api-reference/text-anthropic-api"
      },
      {
        "text": "A `temperature` of 0 is outside the documented range.",
        "seen": "2026-11-22",
        "source": "https://platform.minimaxi.com/docs/api-reference/text-anthropic-api"
      },
      {
        "text": "A stream begins with 200 and does not end.",
        "seen": "2026-04-10",
        "source": "https://github.com/MiniMax-AI/MiniMax-M2/issues/109",
        "requirements": [
          "stream.ends",
          "stream.message_stop.present"
        ]
      },
      {
        "text": "Enabled thinking with a budget is refused, with an error type of its own.",
        "seen": "2026-06-24",
        "source": "https://github.com/HenriGrimm/Minnow/issues/364",
        "requirements": [
          "thinking.enabled.accepted",
          "errors.type.matches_status"
        ]
      }
    ]
  },
  {
    "name": "moonshot",
    "title": "Moonshot AI (Kimi)",
    "kind": "service",
    "asOf": "2026-11-22",
    "url": "https://api.moonshot.ai/anthropic",
    "auth": "bearer",
    "headers": {},
    "sources": [
      "https://www.developersdigest.tech/reference/api-compatibility/moonshot",
      "https://docs.rs/rig-core/latest/rig_core/providers/moonshot/constant.ANTHROPIC_API_BASE_URL.html"
    ],
    "off": [],
    "notes": [
      "In China the host is `api.moonshot.cn`."
    ],
    "quirks": [
      {
        "text": "`temperature` is scaled by 0.6 before it is used.",
        "seen": "2026-05-26",
        "source": "https://github.com/MoonshotAI/Kimi-K2/issues/129"
      },
      {
        "text": "The input of a call stands whole in `content_block_start`, and no `input_json_delta` follows.",
        "seen": "2026-03-25",
        "source": "https://github.com/earendil-works/pi/pull/2593",
        "requirements": [
          "stream.block.start_empty"
        ]
      },
      {
        "text": "`kimi-k3` always thinks, and has no `thinking` member in its requests.",
        "seen": "2026-11-22",
        "source": "https://metacpan.org/pod/Langertha::Engine::MoonshotAnthropic",
        "requirements": [
          "thinking.disabled.honoured"
        ]
      }
    ]
  },
  {
    "name": "ollama-cloud",
    "title": "Ollama cloud",
    "kind": "service",
    "asOf": "2026-11-22",
    "url": "https://ollama.com",
    "auth": "bearer",
    "headers": {},
    "sources": [
      "https://docs.ollama.com/api/anthropic-compatibility",
      "https://www.w3cschool.cn/ollamadocs/ollamadocs-api-anthropic-compatibility.html"
    ],
    "off": [
      {
        "feature": "cache-control",
        "why": "Its documentation lists prompt caching as not supported.",
        "source": "https://docs.ollama.com/api/anthropic-compatibility"
      },
      {
        "feature": "count-tokens",
        "why": "Its documentation lists the endpoint as not supported.",
        "source": "https://docs.ollama.com/api/anthropic-compatibility"
      },
      {
        "feature": "forced-tools",
        "why": "Its documentation lists `tool_choice` as not supported.",
        "source": "https://docs.ollama.com/api/anthropic-compatibility"
      }
    ],
    "notes": [],
    "quirks": [
      {
        "text": "The key as `x-api-key` alone is not accepted.",
        "seen": "2026-10-29",
        "source": "https://www.w3cschool.cn/ollamadocs/ollamadocs-api-anthropic-compatibility.html",
        "requirements": [
          "auth.x_api_key.accepted"
        ]
      },
      {
        "text": "Turns of role `system` are moved to the top.",
        "seen": "2026-09-13",
        "source": "https://github.com/ollama/ollama/issues/18431",
        "requirements": [
          "cache.system_turn.keeps_prefix"
        ]
      }
    ]
  },
  {
    "name": "ollama",
    "title": "Ollama",
    "kind": "server",
    "asOf": "2026-11-22",
    "url": "http://127.0.0.1:11434",
    "auth": "auto",
    "headers": {},
    "sources": [
      "https://docs.ollama.com/api/anthropic-compatibility"
    ],
    "off": [
      {
        "feature": "auth",
        "why": "A key is asked for by clients, and ignored.",
        "source": "https://docs.ollama.com/api/anthropic-compatibility"
      },
      {
        "feature": "forced-tools",
        "why": "Its documentation lists `tool_choice` as not supported.",
        "source": "https://docs.ollama.com/api/anthropic-compatibility"
      },
      {
        "feature": "cache-control",
        "why": "Its documentation lists prompt caching as not supported.",
        "source": "https://docs.ollama.com/api/anthropic-compatibility"
      },
      {
        "feature": "count-tokens",
        "why": "Its documentation lists the endpoint as not supported.",
        "source": "https://docs.ollama.com/api/anthropic-compatibility"
      },
      {
        "feature": "pdf",
        "why": "Its documentation lists PDF documents as not supported.",
        "source": "https://docs.ollama.com/api/anthropic-compatibility"
      },
      {
        "feature": "citations",
        "why": "Its documentation lists citations as not supported.",
        "source": "https://docs.ollama.com/api/anthropic-compatibility"
      }
    ],
    "notes": [],
    "quirks": [
      {
        "text": "`budget_tokens` is taken and not enforced, and token counts are approximate.",
        "seen": "2026-08-21",
        "source": "https://docs.ollama.com/api/anthropic-compatibility"
      },
      {
        "text": "A thinking block is started at the index of a text block that is still open.",
        "seen": "2026-07-09",
        "source": "https://github.com/ollama/ollama/issues/17101",
        "requirements": [
          "stream.block.index",
          "stream.block.one_open"
        ]
      },
      {
        "text": "A `tool_use` block is started with a wrong index.",
        "seen": "2026-03-13",
        "source": "https://github.com/ollama/ollama/issues/14816",
        "requirements": [
          "stream.block.index"
        ]
      },
      {
        "text": "Turns of role `system` are moved to the top.",
        "seen": "2026-09-13",
        "source": "https://github.com/ollama/ollama/issues/18431",
        "requirements": [
          "cache.system_turn.keeps_prefix"
        ]
      },
      {
        "text": "Requests of pages in a browser are refused because of headers that the official client adds.",
        "seen": "2026-08-16",
        "source": "https://github.com/logancyang/obsidian-copilot/issues/2877"
      }
    ]
  },
  {
    "name": "openrouter",
    "title": "OpenRouter",
    "kind": "gateway",
    "asOf": "2026-11-22",
    "url": "https://openrouter.ai/api",
    "auth": "bearer",
    "headers": {},
    "sources": [
      "https://www.openrouter.ai/docs/cookbook/coding-agents/claude-code-integration.md",
      "https://www.developersdigest.tech/setup/openrouter/claude-code"
    ],
    "off": [],
    "notes": [
      "Its guide promises that Claude Code works with the models of one provider only; certify the model you use."
    ],
    "quirks": [
      {
        "text": "`cache_control` on a tool is refused for some older models.",
        "seen": "2026-08-11",
        "source": "https://github.com/earendil-works/pi/issues/7938",
        "requirements": [
          "cache.control.tool.accepted"
        ]
      }
    ]
  },
  {
    "name": "portkey",
    "title": "Portkey",
    "kind": "gateway",
    "asOf": "2026-11-22",
    "url": "https://api.portkey.ai",
    "auth": "x-api-key",
    "headers": {
      "x-portkey-provider": "anthropic"
    },
    "sources": [
      "https://portkey.ai/docs/api-reference/inference-api/headers.md",
      "https://portkey.ai/docs/api-reference/gateway-for-other-apis"
    ],
    "off": [],
    "notes": [
      "The key is the one of the provider; the key of the gateway is one more header: `MESSAGES_CONFORMANCE_HEADER=\"x-portkey-api-key: $PORTKEY_API_KEY\"`."
    ],
    "quirks": [
      {
        "text": "A request without the header `x-portkey-api-key` is not authorised, whatever key of the provider it has.",
        "seen": "2026-11-22",
        "source": "https://portkey.ai/docs/api-reference/inference-api/headers.md"
      }
    ]
  },
  {
    "name": "sglang",
    "title": "SGLang",
    "kind": "server",
    "asOf": "2026-11-22",
    "url": "http://127.0.0.1:30000",
    "auth": "auto",
    "headers": {},
    "sources": [
      "https://docs.sglang.io/docs/basic_usage/anthropic_api",
      "https://docs.sglang.io/docs/basic_usage/send_request"
    ],
    "off": [
      {
        "feature": "auth",
        "why": "Its guides start it without a key, and ask it with any; say `--feature auth=on` where it was given one.",
        "source": "https://www.mintlify.com/sgl-project/sglang/quickstart"
      }
    ],
    "notes": [],
    "quirks": [
      {
        "text": "`message_start` counts 0 input tokens.",
        "seen": "2026-03-16",
        "source": "https://github.com/sgl-project/sglang/issues/20678",
        "requirements": [
          "stream.message_start.input_tokens"
        ]
      },
      {
        "text": "A stop sequence is reported as `end_turn`, without a `stop_sequence` member.",
        "seen": "2026-09-21",
        "source": "https://github.com/sgl-project/sglang/issues/40529",
        "requirements": [
          "stop.sequence.reported",
          "stop.sequence.named"
        ]
      },
      {
        "text": "A stop sequence that occurs while the model thinks ends the whole answer.",
        "seen": "2026-09-21",
        "source": "https://github.com/sgl-project/sglang/issues/40529",
        "requirements": [
          "stop.sequence.thinking"
        ]
      },
      {
        "text": "`document` blocks are refused or dropped.",
        "seen": "2026-07-14",
        "source": "https://github.com/sgl-project/sglang/pull/31179"
      },
      {
        "text": "`thinking` is dropped, and there are no thinking blocks and no cache counters.",
        "seen": "2026-04-02",
        "source": "https://github.com/sgl-project/sglang/pull/21902",
        "requirements": [
          "thinking.enabled.used",
          "usage.cache.present"
        ]
      }
    ]
  },
  {
    "name": "vercel-ai-gateway",
    "title": "Vercel AI Gateway",
    "kind": "gateway",
    "asOf": "2026-11-22",
    "url": "https://ai-gateway.vercel.sh",
    "auth": "auto",
    "headers": {},
    "sources": [
      "https://vercel.com/docs/ai-gateway/sdks-and-apis/anthropic-messages-api",
      "https://vercel.com/docs/ai-gateway/anthropic-compat"
    ],
    "off": [],
    "notes": [],
    "quirks": [
      {
        "text": "`message_start` counts 0 input and 0 output tokens, for every model.",
        "seen": "2026-07-15",
        "source": "https://github.com/vercel/ai/issues/17326",
        "requirements": [
          "stream.message_start.input_tokens"
        ]
      },
      {
        "text": "Counting tokens is answered with 404 for models that messages are served by.",
        "seen": "2026-07-20",
        "source": "https://github.com/vercel/ai/pull/17531",
        "requirements": [
          "count_tokens.accepted"
        ]
      }
    ]
  },
  {
    "name": "vllm",
    "title": "vLLM",
    "kind": "server",
    "asOf": "2026-11-22",
    "url": "http://127.0.0.1:8000",
    "auth": "bearer",
    "headers": {},
    "sources": [
      "https://docs.vllm.ai/en/stable/serving/integrations/claude_code/",
      "https://github.com/vllm-project/vllm/issues/51572"
    ],
    "off": [
      {
        "feature": "auth",
        "why": "It checks no keys unless it was started with `--api-key`; then say `--feature auth=on`.",
        "source": "https://www.developersdigest.tech/reference/api-compatibility/vllm"
      }
    ],
    "notes": [
      "A key is read from `Authorization: Bearer` only."
    ],
    "quirks": [
      {
        "text": "`x-api-key` is not accepted as a key.",
        "seen": "2026-08",
        "source": "https://github.com/vllm-project/vllm/issues/51572",
        "requirements": [
          "auth.x_api_key.accepted"
        ]
      },
      {
        "text": "A stop sequence that was generated is reported as `end_turn`.",
        "seen": "2026-06-16",
        "source": "https://github.com/vllm-project/vllm/pull/45807",
        "requirements": [
          "stop.sequence.reported",
          "stop.sequence.named"
        ]
      },
      {
        "text": "The streamed `message_delta` has no `stop_sequence` member.",
        "seen": "2026-09-04",
        "source": "https://github.com/vllm-project/vllm/issues/55324",
        "requirements": [
          "stream.message_delta.stop_sequence"
        ]
      },
      {
        "text": "The message in `message_start` has no `type` and no `role`.",
        "seen": "2026-06-12",
        "source": "https://github.com/vllm-project/vllm/issues/45367",
        "requirements": [
          "stream.message_start.message"
        ]
      },
      {
        "text": "Errors of validation have the envelope of another API, and types of their own.",
        "seen": "2026-09",
        "source": "https://github.com/vllm-project/vllm/issues/57997",
        "requirements": [
          "errors.envelope.type",
          "errors.type.matches_status"
        ]
      },
      {
        "text": "`input_tokens` counts cached tokens, and the cache counters are null.",
        "seen": "2026-04-26",
        "source": "https://github.com/vllm-project/vllm/pull/40912",
        "requirements": [
          "usage.cache.present",
          "usage.cache.sum"
        ]
      },
      {
        "text": "A turn of role `system` is refused with 400.",
        "seen": "2026-05-30",
        "source": "https://github.com/vllm-project/vllm/issues/44000",
        "requirements": [
          "request.system_turn.accepted"
        ]
      }
    ]
  },
  {
    "name": "zai",
    "title": "Z.ai (GLM)",
    "kind": "service",
    "asOf": "2026-11-22",
    "url": "https://api.z.ai/api/anthropic",
    "auth": "bearer",
    "headers": {},
    "sources": [
      "https://docs.z.ai/scenario-example",
      "https://docs.rs/rig-core/0.36.0/rig/providers/zai/",
      "https://github.com/craft-ai-agents/craft-agents-oss/issues/231"
    ],
    "off": [],
    "notes": [
      "In China the address is `https://open.bigmodel.cn/api/anthropic`."
    ],
    "quirks": [
      {
        "text": "`message_start` counts 0 input and 0 output tokens.",
        "seen": "2026-04-09",
        "source": "https://github.com/MadAppGang/claudish/issues/102",
        "requirements": [
          "stream.message_start.input_tokens"
        ]
      },
      {
        "text": "The whole signature of a thinking block stands in `content_block_start`.",
        "seen": "2026-04-09",
        "source": "https://github.com/MadAppGang/claudish/issues/102",
        "requirements": [
          "stream.block.start_empty",
          "thinking.stream.signature"
        ]
      },
      {
        "text": "The `input` of a call is an array.",
        "seen": "2026-05-29",
        "source": "https://github.com/zai-org/zai-coding-plugins/issues/14"
      },
      {
        "text": "A history with an unusual `input` of a call is answered with 500.",
        "seen": "2026-05-29",
        "source": "https://github.com/zai-org/zai-coding-plugins/issues/14",
        "requirements": [
          "errors.client_fault.status"
        ]
      }
    ]
  }
];
