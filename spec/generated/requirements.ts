// Generated from spec/requirements by `npm run generate`. Do not edit.
export type Level = "MUST" | "SHOULD" | "MAY";
export type Profile = "core" | "streaming" | "tools" | "thinking" | "strict";
/** A real client that a violation breaks, and where that was seen. */
export interface Break { readonly client: string; readonly issue: string }
/** One normative sentence of the contract. */
export interface Requirement {
  readonly id: RequirementId;
  readonly area: string;
  readonly text: string;
  /** RFC 2119 level by profile; a profile that is absent does not contain the requirement. */
  readonly levels: Readonly<Partial<Record<Profile, Level>>>;
  readonly feature?: string;
  readonly editions: readonly string[];
  /** Public addresses, or a line of the seed. */
  readonly sources: readonly string[];
  readonly breaks: readonly Break[];
}
export type RequirementId =
  | "auth.x_api_key.accepted"
  | "auth.bearer.accepted"
  | "auth.key.required"
  | "auth.key.verified"
  | "errors.body.json"
  | "errors.envelope.type"
  | "errors.envelope.error"
  | "errors.type.matches_status"
  | "errors.message.plain"
  | "errors.message.readable"
  | "errors.method.refused"
  | "errors.path.refused"
  | "errors.path.not_found"
  | "errors.endpoint.envelope"
  | "errors.request_id.present"
  | "errors.stream.plain"
  | "errors.client_fault.status"
  | "headers.version.accepted"
  | "headers.version.required"
  | "headers.version.known"
  | "headers.beta.known"
  | "headers.beta.unknown"
  | "headers.content_type.parameters"
  | "headers.content_type.foreign"
  | "headers.unknown.tolerated"
  | "query.unknown.tolerated"
  | "headers.accept.ignored"
  | "response.content_type.json"
  | "response.content_type.sse"
  | "response.content_encoding.honest"
  | "response.request_id.present"
  | "response.request_id.unique"
  | "response.request_id.same"
  | "request.valid.accepted"
  | "request.body.json"
  | "request.body.object"
  | "request.body.empty"
  | "request.body.unknown_field"
  | "request.body.unicode"
  | "request.body.size"
  | "request.model.required"
  | "request.model.type"
  | "request.model.unknown"
  | "request.model.length"
  | "request.messages.required"
  | "request.messages.type"
  | "request.messages.minimum"
  | "request.messages.item_type"
  | "request.messages.multi_turn"
  | "request.messages.consecutive_roles"
  | "request.messages.history_used"
  | "request.messages.no_server_error"
  | "request.message.role.required"
  | "request.message.role.known"
  | "request.message.content.required"
  | "request.message.content.type"
  | "request.message.content.item_type"
  | "request.message.content.string"
  | "request.message.content.blocks"
  | "request.message.content.empty"
  | "request.block.type.required"
  | "request.block.type.known"
  | "request.text.required"
  | "request.text.type"
  | "request.text.minimum"
  | "request.text.whitespace"
  | "request.max_tokens.required"
  | "request.max_tokens.type"
  | "request.max_tokens.minimum"
  | "request.max_tokens.zero"
  | "request.max_tokens.one"
  | "request.max_tokens.honoured"
  | "request.system.string"
  | "request.system.blocks"
  | "request.system.type"
  | "request.system.block_type"
  | "request.system.used"
  | "request.temperature.accepted"
  | "request.temperature.neutral"
  | "request.temperature.minimum"
  | "request.temperature.maximum"
  | "request.temperature.type"
  | "request.top_p.accepted"
  | "request.top_p.neutral"
  | "request.top_p.minimum"
  | "request.top_p.maximum"
  | "request.top_p.type"
  | "request.top_k.accepted"
  | "request.top_k.minimum"
  | "request.top_k.type"
  | "request.stream.false"
  | "request.stream.true"
  | "request.stream.type"
  | "request.stop_sequences.accepted"
  | "request.stop_sequences.type"
  | "request.stop_sequences.item_type"
  | "request.stop_sequences.item_empty"
  | "request.stop_sequences.item_whitespace"
  | "request.service_tier.accepted"
  | "request.service_tier.known"
  | "request.metadata.accepted"
  | "request.metadata.type"
  | "request.metadata.user_id.type"
  | "request.metadata.user_id.length"
  | "request.thinking.type"
  | "request.thinking.known"
  | "request.number.not_coerced"
  | "response.status.message"
  | "response.id.type"
  | "response.id.unique"
  | "response.id.prefix"
  | "response.type"
  | "response.role"
  | "response.model"
  | "response.content.array"
  | "response.block.type"
  | "response.text.text"
  | "response.text.printable"
  | "response.tool_use.id"
  | "response.tool_use.id.unique"
  | "response.tool_use.name"
  | "response.tool_use.input"
  | "response.stop_reason.present"
  | "response.stop_reason.known"
  | "response.stop_sequence.present"
  | "response.usage.present"
  | "response.extended.types"
  | "response.text.no_think_tags"
  | "stop.end_turn.reported"
  | "stop.max_tokens.reported"
  | "stop.sequence.honoured"
  | "stop.sequence.reported"
  | "stop.sequence.named"
  | "stop.sequence.iff"
  | "stop.sequence.requested"
  | "stop.tool_use.reported"
  | "stop.tool_use.has_block"
  | "stream.event.named"
  | "stream.event.name_matches"
  | "stream.event.json"
  | "stream.event.data"
  | "stream.event.terminated"
  | "stream.bytes.utf8"
  | "stream.bytes.bom"
  | "stream.done_marker"
  | "stream.message_start.first"
  | "stream.message_start.once"
  | "stream.message_start.message"
  | "stream.message_start.content_empty"
  | "stream.message_start.stop_reason_null"
  | "stream.message_start.input_tokens"
  | "stream.block.started"
  | "stream.block.index"
  | "stream.block.one_open"
  | "stream.block.stopped"
  | "stream.block.stop_matches"
  | "stream.block.start_shape"
  | "stream.block.start_empty"
  | "stream.delta.shape"
  | "stream.delta.fits"
  | "stream.tool_input.json"
  | "stream.message_delta.present"
  | "stream.message_delta.shape"
  | "stream.message_delta.stop_reason"
  | "stream.message_delta.stop_sequence"
  | "stream.message_delta.cumulative"
  | "stream.message_stop.present"
  | "stream.message_stop.last"
  | "stream.ends"
  | "stream.error.shape"
  | "stream.delta.increments"
  | "stream.error.last"
  | "stream.agrees.model"
  | "stream.agrees.members"
  | "stream.agrees.text"
  | "stream.agrees.usage"
  | "stream.agrees.input_tokens"
  | "stream.agrees.status"
  | "thinking.enabled.accepted"
  | "thinking.budget.required"
  | "thinking.budget.minimum"
  | "thinking.budget.below_max_tokens"
  | "thinking.block.thinking"
  | "thinking.block.signature"
  | "thinking.stream.signature"
  | "tools.accepted"
  | "tools.type"
  | "tools.name.required"
  | "tools.name.pattern"
  | "tools.name.length"
  | "tools.name.unique"
  | "tools.input_schema.required"
  | "tools.input_schema.type"
  | "tools.description.type"
  | "tools.description.used"
  | "tools.choice.type"
  | "tools.choice.known"
  | "tools.choice.name_required"
  | "tools.choice.name_declared"
  | "tools.choice.auto"
  | "tools.choice.any"
  | "tools.choice.tool"
  | "tools.choice.none"
  | "tools.call.declared"
  | "tools.parallel.off"
  | "tools.zero_arguments"
  | "tools.nested_schema"
  | "tools.result.accepted"
  | "tools.result.parallel"
  | "tools.result.with_text"
  | "tools.result.used"
  | "tools.result.text_used"
  | "tools.result.echo"
  | "tools.result.missing"
  | "tools.result.orphan"
  | "tools.result.first"
  | "tools.result.id_required"
  | "tools.result.type"
  | "tools.use.required"
  | "tools.use.id_unique"
  | "tools.use.input_type"
  | "usage.input_tokens.type"
  | "usage.output_tokens.type"
  | "usage.input_tokens.counted"
  | "usage.input_tokens.grows"
  | "usage.output_tokens.counted"
  | "usage.cache_creation.sum";
export const requirements: readonly Requirement[] = [
  {
    "id": "auth.x_api_key.accepted",
    "area": "auth",
    "text": "The key in the `x-api-key` header authenticates a request.",
    "levels": {
      "core": "MUST"
    },
    "editions": [
      "2023-06-01"
    ],
    "sources": [
      "seed: auth"
    ],
    "breaks": [
      {
        "client": "Cline",
        "issue": "https://github.com/sxueck/llm-gateway/issues/5"
      },
      {
        "client": "Anthropic SDKs (Python, JavaScript)",
        "issue": "https://github.com/aws-samples/sample-connector-for-bedrock/pull/120"
      },
      {
        "client": "LiteLLM pass-through",
        "issue": "https://github.com/vllm-project/vllm/issues/51572"
      }
    ]
  },
  {
    "id": "auth.bearer.accepted",
    "area": "auth",
    "text": "The same key as `Authorization: Bearer` authenticates a request.",
    "levels": {
      "core": "SHOULD",
      "strict": "MUST"
    },
    "editions": [
      "2023-06-01"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/api/overview"
    ],
    "breaks": [
      {
        "client": "Claude Desktop",
        "issue": "https://github.com/aws-samples/sample-kolya-br-proxy/pull/35"
      }
    ]
  },
  {
    "id": "auth.key.required",
    "area": "auth",
    "text": "A request without a key is refused with 401 `authentication_error`.",
    "levels": {
      "core": "MUST"
    },
    "feature": "auth",
    "editions": [
      "2023-06-01"
    ],
    "sources": [
      "seed: auth",
      "https://platform.claude.com/docs/en/api/errors"
    ],
    "breaks": [
      {
        "client": "Claude Desktop",
        "issue": "https://github.com/aws-samples/sample-kolya-br-proxy/pull/35"
      }
    ]
  },
  {
    "id": "auth.key.verified",
    "area": "auth",
    "text": "A request with a wrong key is refused with 401 `authentication_error`.",
    "levels": {
      "core": "MUST"
    },
    "feature": "auth",
    "editions": [
      "2023-06-01"
    ],
    "sources": [
      "seed: auth",
      "https://platform.claude.com/docs/en/api/errors"
    ],
    "breaks": []
  },
  {
    "id": "errors.body.json",
    "area": "errors",
    "text": "An error answer is JSON.",
    "levels": {
      "core": "MUST"
    },
    "editions": [
      "2023-06-01"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/api/errors"
    ],
    "breaks": []
  },
  {
    "id": "errors.envelope.type",
    "area": "errors",
    "text": "An error body has `type: error`.",
    "levels": {
      "core": "MUST"
    },
    "editions": [
      "2023-06-01"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/api/errors"
    ],
    "breaks": [
      {
        "client": "Anthropic SDK",
        "issue": "https://github.com/kekzl/imp/pull/1702"
      },
      {
        "client": "apps that classify errors",
        "issue": "https://github.com/BerriAI/litellm/pull/39037"
      },
      {
        "client": "clients that read `error.type`",
        "issue": "https://github.com/vllm-project/vllm/issues/57997"
      }
    ]
  },
  {
    "id": "errors.envelope.error",
    "area": "errors",
    "text": "An error body has an `error` object with `type` and `message` as strings.",
    "levels": {
      "core": "MUST"
    },
    "editions": [
      "2023-06-01"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/api/errors"
    ],
    "breaks": [
      {
        "client": "Claude Code",
        "issue": "https://github.com/jwadow/kiro-gateway/issues/200"
      },
      {
        "client": "apps that classify errors",
        "issue": "https://github.com/BerriAI/litellm/pull/39037"
      },
      {
        "client": "clients that read `error.type`",
        "issue": "https://github.com/vllm-project/vllm/issues/57997"
      }
    ]
  },
  {
    "id": "errors.type.matches_status",
    "area": "errors",
    "text": "`error.type` is the published type of its status.",
    "levels": {
      "core": "MUST"
    },
    "editions": [
      "2023-06-01"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/api/errors"
    ],
    "breaks": [
      {
        "client": "Minnow",
        "issue": "https://github.com/HenriGrimm/Minnow/issues/364"
      },
      {
        "client": "apps that classify errors",
        "issue": "https://github.com/BerriAI/litellm/pull/39037"
      },
      {
        "client": "Anthropic SDK",
        "issue": "https://github.com/theopenco/llmgateway/pull/2532"
      }
    ]
  },
  {
    "id": "errors.message.plain",
    "area": "errors",
    "text": "`error.message` is text, not another error as JSON.",
    "levels": {
      "core": "SHOULD"
    },
    "editions": [
      "2023-06-01"
    ],
    "sources": [
      "https://github.com/QwenLM/qwen-code/issues/4433",
      "https://github.com/quarkiverse/quarkus-langchain4j/issues/2132"
    ],
    "breaks": [
      {
        "client": "qwen-code",
        "issue": "https://github.com/QwenLM/qwen-code/issues/4433"
      },
      {
        "client": "quarkus-langchain4j",
        "issue": "https://github.com/quarkiverse/quarkus-langchain4j/issues/2132"
      }
    ]
  },
  {
    "id": "errors.message.readable",
    "area": "errors",
    "text": "`error.message` has no control or replacement characters.",
    "levels": {
      "core": "SHOULD"
    },
    "editions": [
      "2023-06-01"
    ],
    "sources": [
      "https://github.com/router-for-me/CLIProxyAPI/issues/1895"
    ],
    "breaks": []
  },
  {
    "id": "errors.method.refused",
    "area": "errors",
    "text": "`GET /v1/messages` is answered with a 4xx status.",
    "levels": {
      "core": "MUST"
    },
    "editions": [
      "2023-06-01"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/api/errors"
    ],
    "breaks": []
  },
  {
    "id": "errors.path.refused",
    "area": "errors",
    "text": "An unknown path is answered with a 4xx status.",
    "levels": {
      "core": "MUST"
    },
    "editions": [
      "2023-06-01"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/api/errors"
    ],
    "breaks": [
      {
        "client": "Anthropic SDK",
        "issue": "https://github.com/8monkey-ai/hebo-platform/issues/471"
      }
    ]
  },
  {
    "id": "errors.path.not_found",
    "area": "errors",
    "text": "An unknown path is answered with 404 `not_found_error`.",
    "levels": {
      "core": "SHOULD",
      "strict": "MUST"
    },
    "editions": [
      "2023-06-01"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/api/errors"
    ],
    "breaks": [
      {
        "client": "Anthropic SDK",
        "issue": "https://github.com/8monkey-ai/hebo-platform/issues/471"
      }
    ]
  },
  {
    "id": "errors.endpoint.envelope",
    "area": "errors",
    "text": "An error for a wrong method or an unknown path has the error envelope, too.",
    "levels": {
      "core": "SHOULD"
    },
    "editions": [
      "2023-06-01"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/api/errors"
    ],
    "breaks": []
  },
  {
    "id": "errors.request_id.present",
    "area": "errors",
    "text": "An error body has a `request_id`, a string or null.",
    "levels": {
      "strict": "SHOULD"
    },
    "editions": [
      "2023-06-01"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/api/errors",
      "https://github.com/api7/aisix/pull/352"
    ],
    "breaks": []
  },
  {
    "id": "errors.stream.plain",
    "area": "errors",
    "text": "An error known before the first event is a plain HTTP error with a JSON body, also with `stream: true`.",
    "levels": {
      "streaming": "MUST"
    },
    "editions": [
      "2023-06-01"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/build-with-claude/streaming"
    ],
    "breaks": [
      {
        "client": "qwen-code",
        "issue": "https://github.com/QwenLM/qwen-code/issues/4433"
      }
    ]
  },
  {
    "id": "errors.client_fault.status",
    "area": "errors",
    "text": "A fault of the request is not answered with a 5xx status.",
    "levels": {
      "core": "MUST"
    },
    "editions": [
      "2023-06-01"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/api/errors"
    ],
    "breaks": [
      {
        "client": "Claude Code 2.1.216",
        "issue": "https://github.com/lmstudio-ai/lmstudio-bug-tracker/issues/2220"
      },
      {
        "client": "Claude Code",
        "issue": "https://github.com/lmstudio-ai/lmstudio-bug-tracker/issues/2236"
      },
      {
        "client": "Claude Code compaction",
        "issue": "https://github.com/zai-org/zai-coding-plugins/issues/14"
      }
    ]
  },
  {
    "id": "headers.version.accepted",
    "area": "headers",
    "text": "`anthropic-version: 2023-06-01` is accepted.",
    "levels": {
      "core": "MUST"
    },
    "editions": [
      "2023-06-01"
    ],
    "sources": [
      "seed: version"
    ],
    "breaks": [
      {
        "client": "every Claude client of the gateway",
        "issue": "https://github.com/sseshachala/conductai/pull/2179"
      }
    ]
  },
  {
    "id": "headers.version.required",
    "area": "headers",
    "text": "A request without `anthropic-version` is refused with 400 `invalid_request_error`.",
    "levels": {
      "core": "SHOULD",
      "strict": "MUST"
    },
    "editions": [
      "2023-06-01"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/api/versioning"
    ],
    "breaks": []
  },
  {
    "id": "headers.version.known",
    "area": "headers",
    "text": "An unknown value of `anthropic-version` is refused with 400 `invalid_request_error`.",
    "levels": {
      "core": "SHOULD",
      "strict": "MUST"
    },
    "editions": [
      "2023-06-01"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/api/versioning"
    ],
    "breaks": []
  },
  {
    "id": "headers.beta.known",
    "area": "headers",
    "text": "A published name in `anthropic-beta` that clients send with ordinary requests is accepted.",
    "levels": {
      "core": "SHOULD"
    },
    "editions": [
      "2023-06-01"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/api/beta-headers"
    ],
    "breaks": [
      {
        "client": "Claude Code 2.0.65-2.0.67",
        "issue": "https://github.com/anthropics/claude-code/issues/13770"
      },
      {
        "client": "quarkus-langchain4j",
        "issue": "https://github.com/quarkiverse/quarkus-langchain4j/issues/2132"
      }
    ]
  },
  {
    "id": "headers.beta.unknown",
    "area": "headers",
    "text": "An unknown name in `anthropic-beta` is refused with 400 `invalid_request_error`.",
    "levels": {
      "strict": "MUST"
    },
    "editions": [
      "2023-06-01"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/api/beta-headers"
    ],
    "breaks": []
  },
  {
    "id": "headers.content_type.parameters",
    "area": "headers",
    "text": "`content-type: application/json; charset=utf-8` is accepted like `application/json`.",
    "levels": {
      "core": "SHOULD"
    },
    "editions": [
      "2023-06-01"
    ],
    "sources": [
      "https://www.rfc-editor.org/rfc/rfc8259"
    ],
    "breaks": []
  },
  {
    "id": "headers.content_type.foreign",
    "area": "headers",
    "text": "A foreign content type is answered with 200 or a 4xx status, not with a server error.",
    "levels": {
      "core": "SHOULD"
    },
    "editions": [
      "2023-06-01"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/api/overview"
    ],
    "breaks": []
  },
  {
    "id": "headers.unknown.tolerated",
    "area": "headers",
    "text": "An unknown request header does not change the answer's status.",
    "levels": {
      "core": "MUST"
    },
    "editions": [
      "2023-06-01"
    ],
    "sources": [
      "https://github.com/anthropics/anthropic-sdk-typescript/blob/main/src/client.ts"
    ],
    "breaks": []
  },
  {
    "id": "query.unknown.tolerated",
    "area": "headers",
    "text": "An unknown query parameter, such as the `?beta=true` that clients send, does not change the answer's status.",
    "levels": {
      "core": "MUST"
    },
    "editions": [
      "2023-06-01"
    ],
    "sources": [
      "https://code.claude.com/docs/en/llm-gateway-protocol"
    ],
    "breaks": []
  },
  {
    "id": "headers.accept.ignored",
    "area": "headers",
    "text": "The body's `stream` member alone selects server-sent events, whatever `accept` says.",
    "levels": {
      "streaming": "MUST"
    },
    "editions": [
      "2023-06-01"
    ],
    "sources": [
      "https://github.com/anthropics/anthropic-sdk-typescript/blob/main/src/client.ts"
    ],
    "breaks": []
  },
  {
    "id": "response.content_type.json",
    "area": "headers",
    "text": "A JSON answer carries `content-type: application/json`.",
    "levels": {
      "core": "MUST"
    },
    "editions": [
      "2023-06-01"
    ],
    "sources": [
      "https://github.com/anthropics/anthropic-sdk-typescript/blob/main/src/internal/parse.ts"
    ],
    "breaks": []
  },
  {
    "id": "response.content_type.sse",
    "area": "headers",
    "text": "A streamed answer carries `content-type: text/event-stream`.",
    "levels": {
      "streaming": "MUST"
    },
    "editions": [
      "2023-06-01"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/build-with-claude/streaming"
    ],
    "breaks": []
  },
  {
    "id": "response.content_encoding.honest",
    "area": "headers",
    "text": "A body decodes as its `content-encoding` says.",
    "levels": {
      "core": "MUST"
    },
    "editions": [
      "2023-06-01"
    ],
    "sources": [
      "https://www.rfc-editor.org/rfc/rfc9110"
    ],
    "breaks": [
      {
        "client": "clients behind Envoy AI Gateway",
        "issue": "https://github.com/envoyproxy/ai-gateway/pull/2515"
      },
      {
        "client": "DIAL Core",
        "issue": "https://github.com/epam/ai-dial-adapter-bedrock/pull/450"
      },
      {
        "client": "Claude Code",
        "issue": "https://github.com/qualixar/superlocalmemory/pull/79"
      }
    ]
  },
  {
    "id": "response.request_id.present",
    "area": "headers",
    "text": "Every answer carries a `request-id` header.",
    "levels": {
      "core": "SHOULD",
      "strict": "MUST"
    },
    "editions": [
      "2023-06-01"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/api/errors"
    ],
    "breaks": [
      {
        "client": "SDKs reading `_request_id`",
        "issue": "https://github.com/api7/aisix/issues/318"
      }
    ]
  },
  {
    "id": "response.request_id.unique",
    "area": "headers",
    "text": "Two answers carry different `request-id` values.",
    "levels": {
      "core": "SHOULD",
      "strict": "MUST"
    },
    "editions": [
      "2023-06-01"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/api/errors"
    ],
    "breaks": []
  },
  {
    "id": "response.request_id.same",
    "area": "headers",
    "text": "The `request_id` of an error body equals the `request-id` header.",
    "levels": {
      "core": "SHOULD",
      "strict": "MUST"
    },
    "editions": [
      "2023-06-01"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/api/errors"
    ],
    "breaks": []
  },
  {
    "id": "request.valid.accepted",
    "area": "request",
    "text": "The simplest valid request, `model`, `max_tokens` and one user turn, is answered with a message.",
    "levels": {
      "core": "MUST"
    },
    "editions": [
      "2023-06-01"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/api/messages/create"
    ],
    "breaks": []
  },
  {
    "id": "request.body.json",
    "area": "request",
    "text": "A body that is not JSON is refused with 400 `invalid_request_error`.",
    "levels": {
      "core": "MUST"
    },
    "editions": [
      "2023-06-01"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/api/errors"
    ],
    "breaks": []
  },
  {
    "id": "request.body.object",
    "area": "request",
    "text": "A JSON body that is not an object is refused with 400 `invalid_request_error`.",
    "levels": {
      "core": "MUST"
    },
    "editions": [
      "2023-06-01"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/api/errors"
    ],
    "breaks": []
  },
  {
    "id": "request.body.empty",
    "area": "request",
    "text": "An empty body is refused with 400 `invalid_request_error`.",
    "levels": {
      "core": "MUST"
    },
    "editions": [
      "2023-06-01"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/api/errors"
    ],
    "breaks": []
  },
  {
    "id": "request.body.unknown_field",
    "area": "request",
    "text": "An unknown member, at any depth of the closed schema, is refused with 400 `invalid_request_error`.",
    "levels": {
      "core": "SHOULD",
      "strict": "MUST"
    },
    "editions": [
      "2023-06-01"
    ],
    "sources": [
      "https://github.com/tryAGI/Anthropic/blob/main/src/libs/Anthropic/openapi.yaml"
    ],
    "breaks": []
  },
  {
    "id": "request.body.unicode",
    "area": "request",
    "text": "Text of every Unicode plane is accepted and comes back unchanged when the model repeats it.",
    "levels": {
      "core": "MUST"
    },
    "editions": [
      "2023-06-01"
    ],
    "sources": [
      "https://www.rfc-editor.org/rfc/rfc8259"
    ],
    "breaks": [
      {
        "client": "Claude Code",
        "issue": "https://github.com/farion1231/cc-switch/pull/1923"
      },
      {
        "client": "Claude Code",
        "issue": "https://github.com/cnighswonger/claude-code-cache-fix/issues/365"
      }
    ]
  },
  {
    "id": "request.body.size",
    "area": "request",
    "text": "A body above 32 MB is refused with 413 `request_too_large`.",
    "levels": {
      "strict": "MUST"
    },
    "editions": [
      "2023-06-01"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/api/errors"
    ],
    "breaks": [
      {
        "client": "Claude Code",
        "issue": "https://github.com/Moonsong-Labs/agent-prompttrain/pull/199"
      }
    ]
  },
  {
    "id": "request.model.required",
    "area": "request",
    "text": "A request without `model` is refused.",
    "levels": {
      "core": "MUST"
    },
    "editions": [
      "2023-06-01"
    ],
    "sources": [
      "seed: model"
    ],
    "breaks": []
  },
  {
    "id": "request.model.type",
    "area": "request",
    "text": "A `model` that is not a string is refused.",
    "levels": {
      "core": "MUST"
    },
    "editions": [
      "2023-06-01"
    ],
    "sources": [
      "seed: model"
    ],
    "breaks": []
  },
  {
    "id": "request.model.unknown",
    "area": "request",
    "text": "An unknown `model` is refused with 404 `not_found_error`.",
    "levels": {
      "core": "SHOULD",
      "strict": "MUST"
    },
    "editions": [
      "2023-06-01"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/api/errors"
    ],
    "breaks": []
  },
  {
    "id": "request.model.length",
    "area": "request",
    "text": "A `model` of more than 256 characters is refused.",
    "levels": {
      "core": "SHOULD",
      "strict": "MUST"
    },
    "editions": [
      "2023-06-01"
    ],
    "sources": [
      "https://github.com/tryAGI/Anthropic/blob/main/src/libs/Anthropic/openapi.yaml"
    ],
    "breaks": []
  },
  {
    "id": "request.messages.required",
    "area": "request",
    "text": "A request without `messages` is refused.",
    "levels": {
      "core": "MUST"
    },
    "editions": [
      "2023-06-01"
    ],
    "sources": [
      "seed: messages"
    ],
    "breaks": []
  },
  {
    "id": "request.messages.type",
    "area": "request",
    "text": "A `messages` that is not an array is refused.",
    "levels": {
      "core": "MUST"
    },
    "editions": [
      "2023-06-01"
    ],
    "sources": [
      "seed: messages"
    ],
    "breaks": []
  },
  {
    "id": "request.messages.minimum",
    "area": "request",
    "text": "An empty `messages` is refused.",
    "levels": {
      "core": "MUST"
    },
    "editions": [
      "2023-06-01"
    ],
    "sources": [
      "seed: messages"
    ],
    "breaks": []
  },
  {
    "id": "request.messages.item_type",
    "area": "request",
    "text": "A message that is not an object is refused.",
    "levels": {
      "core": "MUST"
    },
    "editions": [
      "2023-06-01"
    ],
    "sources": [
      "seed: messages"
    ],
    "breaks": []
  },
  {
    "id": "request.messages.multi_turn",
    "area": "request",
    "text": "Alternating user and assistant turns are accepted.",
    "levels": {
      "core": "MUST"
    },
    "editions": [
      "2023-06-01"
    ],
    "sources": [
      "seed: messages"
    ],
    "breaks": []
  },
  {
    "id": "request.messages.consecutive_roles",
    "area": "request",
    "text": "Consecutive turns of one role are accepted (they are merged).",
    "levels": {
      "core": "SHOULD",
      "strict": "MUST"
    },
    "editions": [
      "2023-06-01"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/api/messages/create"
    ],
    "breaks": [
      {
        "client": "Mattermost Agents plugin",
        "issue": "https://github.com/mattermost/mattermost-plugin-agents/issues/180"
      }
    ]
  },
  {
    "id": "request.messages.history_used",
    "area": "request",
    "text": "Earlier turns reach the model.",
    "levels": {
      "core": "MUST"
    },
    "editions": [
      "2023-06-01"
    ],
    "sources": [
      "seed: messages"
    ],
    "breaks": [
      {
        "client": "Claude Code",
        "issue": "https://github.com/diegosouzapw/OmniRoute/issues/8274"
      }
    ]
  },
  {
    "id": "request.messages.no_server_error",
    "area": "request",
    "text": "A conversation that ends with an assistant turn, or has a foreign thinking block in its history, is accepted or refused, but not answered with a server error.",
    "levels": {
      "core": "MUST"
    },
    "editions": [
      "2023-06-01"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/api/errors",
      "https://platform.claude.com/docs/en/build-with-claude/extended-thinking"
    ],
    "breaks": []
  },
  {
    "id": "request.message.role.required",
    "area": "request",
    "text": "A message without `role` is refused.",
    "levels": {
      "core": "MUST"
    },
    "editions": [
      "2023-06-01"
    ],
    "sources": [
      "seed: messages"
    ],
    "breaks": []
  },
  {
    "id": "request.message.role.known",
    "area": "request",
    "text": "A `role` outside the known ones is refused.",
    "levels": {
      "core": "MUST"
    },
    "editions": [
      "2023-06-01"
    ],
    "sources": [
      "seed: messages"
    ],
    "breaks": []
  },
  {
    "id": "request.message.content.required",
    "area": "request",
    "text": "A message without `content` is refused.",
    "levels": {
      "core": "MUST"
    },
    "editions": [
      "2023-06-01"
    ],
    "sources": [
      "seed: messages"
    ],
    "breaks": []
  },
  {
    "id": "request.message.content.type",
    "area": "request",
    "text": "A `content` that is neither a string nor an array is refused.",
    "levels": {
      "core": "MUST"
    },
    "editions": [
      "2023-06-01"
    ],
    "sources": [
      "seed: messages"
    ],
    "breaks": []
  },
  {
    "id": "request.message.content.item_type",
    "area": "request",
    "text": "A content block that is not an object is refused.",
    "levels": {
      "core": "MUST"
    },
    "editions": [
      "2023-06-01"
    ],
    "sources": [
      "https://github.com/tryAGI/Anthropic/blob/main/src/libs/Anthropic/openapi.yaml"
    ],
    "breaks": []
  },
  {
    "id": "request.message.content.string",
    "area": "request",
    "text": "`content` as a string is accepted.",
    "levels": {
      "core": "MUST"
    },
    "editions": [
      "2023-06-01"
    ],
    "sources": [
      "seed: messages"
    ],
    "breaks": []
  },
  {
    "id": "request.message.content.blocks",
    "area": "request",
    "text": "`content` as an array of text blocks is accepted.",
    "levels": {
      "core": "MUST"
    },
    "editions": [
      "2023-06-01"
    ],
    "sources": [
      "seed: content"
    ],
    "breaks": []
  },
  {
    "id": "request.message.content.empty",
    "area": "request",
    "text": "Empty `content` of a message that is not the last assistant turn is refused.",
    "levels": {
      "core": "SHOULD",
      "strict": "MUST"
    },
    "editions": [
      "2023-06-01"
    ],
    "sources": [
      "https://github.com/tryAGI/Anthropic/blob/main/src/libs/Anthropic/openapi.yaml"
    ],
    "breaks": []
  },
  {
    "id": "request.block.type.required",
    "area": "request",
    "text": "A content block without `type` is refused.",
    "levels": {
      "core": "MUST"
    },
    "editions": [
      "2023-06-01"
    ],
    "sources": [
      "https://github.com/tryAGI/Anthropic/blob/main/src/libs/Anthropic/openapi.yaml"
    ],
    "breaks": []
  },
  {
    "id": "request.block.type.known",
    "area": "request",
    "text": "A content block of an unknown `type` is refused.",
    "levels": {
      "core": "MUST"
    },
    "editions": [
      "2023-06-01"
    ],
    "sources": [
      "https://github.com/tryAGI/Anthropic/blob/main/src/libs/Anthropic/openapi.yaml"
    ],
    "breaks": []
  },
  {
    "id": "request.text.required",
    "area": "request",
    "text": "A text block without `text` is refused.",
    "levels": {
      "core": "MUST"
    },
    "editions": [
      "2023-06-01"
    ],
    "sources": [
      "https://github.com/tryAGI/Anthropic/blob/main/src/libs/Anthropic/openapi.yaml"
    ],
    "breaks": []
  },
  {
    "id": "request.text.type",
    "area": "request",
    "text": "A text block whose `text` is not a string is refused.",
    "levels": {
      "core": "MUST"
    },
    "editions": [
      "2023-06-01"
    ],
    "sources": [
      "https://github.com/tryAGI/Anthropic/blob/main/src/libs/Anthropic/openapi.yaml"
    ],
    "breaks": []
  },
  {
    "id": "request.text.minimum",
    "area": "request",
    "text": "A text block with an empty `text` is refused.",
    "levels": {
      "core": "SHOULD",
      "strict": "MUST"
    },
    "editions": [
      "2023-06-01"
    ],
    "sources": [
      "https://github.com/tryAGI/Anthropic/blob/main/src/libs/Anthropic/openapi.yaml",
      "https://github.com/anthropics/anthropic-sdk-python/issues/461"
    ],
    "breaks": []
  },
  {
    "id": "request.text.whitespace",
    "area": "request",
    "text": "A text block of whitespace only is refused.",
    "levels": {
      "core": "SHOULD",
      "strict": "MUST"
    },
    "editions": [
      "2023-06-01"
    ],
    "sources": [
      "https://github.com/agentjido/req_llm/issues/711"
    ],
    "breaks": []
  },
  {
    "id": "request.max_tokens.required",
    "area": "request",
    "text": "A request without `max_tokens` is refused.",
    "levels": {
      "core": "MUST"
    },
    "editions": [
      "2023-06-01"
    ],
    "sources": [
      "seed: max_tokens"
    ],
    "breaks": []
  },
  {
    "id": "request.max_tokens.type",
    "area": "request",
    "text": "A `max_tokens` that is not an integer is refused.",
    "levels": {
      "core": "MUST"
    },
    "editions": [
      "2023-06-01"
    ],
    "sources": [
      "seed: max_tokens"
    ],
    "breaks": []
  },
  {
    "id": "request.max_tokens.minimum",
    "area": "request",
    "text": "A negative `max_tokens` is refused.",
    "levels": {
      "core": "MUST"
    },
    "editions": [
      "2023-06-01"
    ],
    "sources": [
      "seed: max_tokens"
    ],
    "breaks": []
  },
  {
    "id": "request.max_tokens.zero",
    "area": "request",
    "text": "`max_tokens: 0` is refused with 400, or answered with empty `content`, `stop_reason: max_tokens` and no output tokens.",
    "levels": {
      "core": "MUST"
    },
    "editions": [
      "2023-06-01"
    ],
    "sources": [
      "seed: max_tokens",
      "https://platform.claude.com/docs/en/build-with-claude/prompt-caching"
    ],
    "breaks": []
  },
  {
    "id": "request.max_tokens.one",
    "area": "request",
    "text": "`max_tokens: 1`, the smallest budget that generates, is accepted.",
    "levels": {
      "core": "MUST"
    },
    "editions": [
      "2023-06-01"
    ],
    "sources": [
      "seed: max_tokens"
    ],
    "breaks": []
  },
  {
    "id": "request.max_tokens.honoured",
    "area": "request",
    "text": "An answer has at most `max_tokens` output tokens.",
    "levels": {
      "core": "MUST"
    },
    "editions": [
      "2023-06-01"
    ],
    "sources": [
      "seed: max_tokens"
    ],
    "breaks": []
  },
  {
    "id": "request.system.string",
    "area": "request",
    "text": "`system` as a string is accepted.",
    "levels": {
      "core": "MUST"
    },
    "editions": [
      "2023-06-01"
    ],
    "sources": [
      "seed: system"
    ],
    "breaks": []
  },
  {
    "id": "request.system.blocks",
    "area": "request",
    "text": "`system` as an array of text blocks is accepted.",
    "levels": {
      "core": "MUST"
    },
    "editions": [
      "2023-06-01"
    ],
    "sources": [
      "https://github.com/tryAGI/Anthropic/blob/main/src/libs/Anthropic/openapi.yaml"
    ],
    "breaks": []
  },
  {
    "id": "request.system.type",
    "area": "request",
    "text": "A `system` that is neither a string nor an array is refused.",
    "levels": {
      "core": "MUST"
    },
    "editions": [
      "2023-06-01"
    ],
    "sources": [
      "seed: system"
    ],
    "breaks": []
  },
  {
    "id": "request.system.block_type",
    "area": "request",
    "text": "A `system` block that is not a text block is refused.",
    "levels": {
      "core": "SHOULD",
      "strict": "MUST"
    },
    "editions": [
      "2023-06-01"
    ],
    "sources": [
      "https://github.com/tryAGI/Anthropic/blob/main/src/libs/Anthropic/openapi.yaml"
    ],
    "breaks": []
  },
  {
    "id": "request.system.used",
    "area": "request",
    "text": "The system prompt reaches the model.",
    "levels": {
      "core": "MUST"
    },
    "editions": [
      "2023-06-01"
    ],
    "sources": [
      "seed: system"
    ],
    "breaks": []
  },
  {
    "id": "request.temperature.accepted",
    "area": "request",
    "text": "Every `temperature` from 0 to 1 is accepted.",
    "levels": {
      "core": "MUST"
    },
    "feature": "sampling",
    "editions": [
      "2023-06-01"
    ],
    "sources": [
      "seed: temperature"
    ],
    "breaks": []
  },
  {
    "id": "request.temperature.neutral",
    "area": "request",
    "text": "`temperature: 1`, the default, is accepted.",
    "levels": {
      "core": "MUST"
    },
    "editions": [
      "2023-06-01"
    ],
    "sources": [
      "seed: temperature"
    ],
    "breaks": []
  },
  {
    "id": "request.temperature.minimum",
    "area": "request",
    "text": "A `temperature` below 0 is refused.",
    "levels": {
      "core": "MUST"
    },
    "editions": [
      "2023-06-01"
    ],
    "sources": [
      "seed: temperature",
      "https://github.com/anthropics/anthropic-sdk-python/issues/893"
    ],
    "breaks": []
  },
  {
    "id": "request.temperature.maximum",
    "area": "request",
    "text": "A `temperature` above 1 is refused.",
    "levels": {
      "core": "MUST"
    },
    "editions": [
      "2023-06-01"
    ],
    "sources": [
      "seed: temperature"
    ],
    "breaks": []
  },
  {
    "id": "request.temperature.type",
    "area": "request",
    "text": "A `temperature` that is not a number is refused.",
    "levels": {
      "core": "MUST"
    },
    "editions": [
      "2023-06-01"
    ],
    "sources": [
      "seed: temperature"
    ],
    "breaks": []
  },
  {
    "id": "request.top_p.accepted",
    "area": "request",
    "text": "Every `top_p` from 0 to 1 is accepted.",
    "levels": {
      "core": "MUST"
    },
    "feature": "sampling",
    "editions": [
      "2023-06-01"
    ],
    "sources": [
      "seed: top_p"
    ],
    "breaks": []
  },
  {
    "id": "request.top_p.neutral",
    "area": "request",
    "text": "`top_p: 1` is accepted.",
    "levels": {
      "core": "MUST"
    },
    "editions": [
      "2023-06-01"
    ],
    "sources": [
      "seed: top_p"
    ],
    "breaks": []
  },
  {
    "id": "request.top_p.minimum",
    "area": "request",
    "text": "A `top_p` below 0 is refused.",
    "levels": {
      "core": "MUST"
    },
    "editions": [
      "2023-06-01"
    ],
    "sources": [
      "seed: top_p"
    ],
    "breaks": []
  },
  {
    "id": "request.top_p.maximum",
    "area": "request",
    "text": "A `top_p` above 1 is refused.",
    "levels": {
      "core": "MUST"
    },
    "editions": [
      "2023-06-01"
    ],
    "sources": [
      "seed: top_p"
    ],
    "breaks": []
  },
  {
    "id": "request.top_p.type",
    "area": "request",
    "text": "A `top_p` that is not a number is refused.",
    "levels": {
      "core": "MUST"
    },
    "editions": [
      "2023-06-01"
    ],
    "sources": [
      "seed: top_p"
    ],
    "breaks": []
  },
  {
    "id": "request.top_k.accepted",
    "area": "request",
    "text": "Every integer `top_k` from 0 up is accepted.",
    "levels": {
      "core": "MUST"
    },
    "feature": "sampling",
    "editions": [
      "2023-06-01"
    ],
    "sources": [
      "seed: top_k"
    ],
    "breaks": []
  },
  {
    "id": "request.top_k.minimum",
    "area": "request",
    "text": "A `top_k` below 0 is refused.",
    "levels": {
      "core": "MUST"
    },
    "feature": "sampling",
    "editions": [
      "2023-06-01"
    ],
    "sources": [
      "seed: top_k"
    ],
    "breaks": []
  },
  {
    "id": "request.top_k.type",
    "area": "request",
    "text": "A `top_k` that is not an integer is refused.",
    "levels": {
      "core": "MUST"
    },
    "feature": "sampling",
    "editions": [
      "2023-06-01"
    ],
    "sources": [
      "seed: top_k"
    ],
    "breaks": []
  },
  {
    "id": "request.stream.false",
    "area": "request",
    "text": "`stream: false` is answered with one JSON body.",
    "levels": {
      "core": "MUST"
    },
    "editions": [
      "2023-06-01"
    ],
    "sources": [
      "seed: stream"
    ],
    "breaks": [
      {
        "client": "Claude Code",
        "issue": "https://github.com/rynfar/meridian/issues/1098"
      }
    ]
  },
  {
    "id": "request.stream.true",
    "area": "request",
    "text": "`stream: true` is answered with server-sent events.",
    "levels": {
      "streaming": "MUST"
    },
    "editions": [
      "2023-06-01"
    ],
    "sources": [
      "seed: stream"
    ],
    "breaks": []
  },
  {
    "id": "request.stream.type",
    "area": "request",
    "text": "A `stream` that is not a boolean is refused.",
    "levels": {
      "core": "MUST"
    },
    "editions": [
      "2023-06-01"
    ],
    "sources": [
      "seed: stream"
    ],
    "breaks": []
  },
  {
    "id": "request.stop_sequences.accepted",
    "area": "request",
    "text": "An array of strings as `stop_sequences` is accepted.",
    "levels": {
      "core": "MUST"
    },
    "editions": [
      "2023-06-01"
    ],
    "sources": [
      "seed: stop_sequences"
    ],
    "breaks": [
      {
        "client": "Claude Code classifier",
        "issue": "https://github.com/BerriAI/litellm/pull/34589"
      }
    ]
  },
  {
    "id": "request.stop_sequences.type",
    "area": "request",
    "text": "A `stop_sequences` that is not an array is refused.",
    "levels": {
      "core": "MUST"
    },
    "editions": [
      "2023-06-01"
    ],
    "sources": [
      "seed: stop_sequences"
    ],
    "breaks": []
  },
  {
    "id": "request.stop_sequences.item_type",
    "area": "request",
    "text": "A stop sequence that is not a string is refused.",
    "levels": {
      "core": "MUST"
    },
    "editions": [
      "2023-06-01"
    ],
    "sources": [
      "seed: stop_sequences"
    ],
    "breaks": []
  },
  {
    "id": "request.stop_sequences.item_empty",
    "area": "request",
    "text": "An empty stop sequence is refused.",
    "levels": {
      "core": "SHOULD",
      "strict": "MUST"
    },
    "editions": [
      "2023-06-01"
    ],
    "sources": [
      "https://github.com/tryAGI/Anthropic/blob/main/src/libs/Anthropic/openapi.yaml",
      "https://github.com/MegaGrindStone/mcp-web-ui/issues/5"
    ],
    "breaks": []
  },
  {
    "id": "request.stop_sequences.item_whitespace",
    "area": "request",
    "text": "A stop sequence of whitespace only is refused.",
    "levels": {
      "core": "SHOULD",
      "strict": "MUST"
    },
    "editions": [
      "2023-06-01"
    ],
    "sources": [
      "https://github.com/continuedev/continue/issues/1660"
    ],
    "breaks": []
  },
  {
    "id": "request.service_tier.accepted",
    "area": "request",
    "text": "`service_tier` `auto` and `standard_only` are accepted.",
    "levels": {
      "core": "MUST"
    },
    "editions": [
      "2023-06-01"
    ],
    "sources": [
      "seed: service_tier"
    ],
    "breaks": []
  },
  {
    "id": "request.service_tier.known",
    "area": "request",
    "text": "A `service_tier` outside `auto` and `standard_only` is refused.",
    "levels": {
      "core": "MUST"
    },
    "editions": [
      "2023-06-01"
    ],
    "sources": [
      "seed: service_tier"
    ],
    "breaks": []
  },
  {
    "id": "request.metadata.accepted",
    "area": "request",
    "text": "`metadata` with a `user_id` is accepted.",
    "levels": {
      "core": "MUST"
    },
    "editions": [
      "2023-06-01"
    ],
    "sources": [
      "seed: metadata"
    ],
    "breaks": []
  },
  {
    "id": "request.metadata.type",
    "area": "request",
    "text": "A `metadata` that is not an object is refused.",
    "levels": {
      "core": "MUST"
    },
    "editions": [
      "2023-06-01"
    ],
    "sources": [
      "seed: metadata"
    ],
    "breaks": []
  },
  {
    "id": "request.metadata.user_id.type",
    "area": "request",
    "text": "A `metadata.user_id` that is not a string or null is refused.",
    "levels": {
      "core": "MUST"
    },
    "editions": [
      "2023-06-01"
    ],
    "sources": [
      "https://github.com/tryAGI/Anthropic/blob/main/src/libs/Anthropic/openapi.yaml"
    ],
    "breaks": []
  },
  {
    "id": "request.metadata.user_id.length",
    "area": "request",
    "text": "A `metadata.user_id` of more than 512 characters is refused.",
    "levels": {
      "core": "SHOULD",
      "strict": "MUST"
    },
    "editions": [
      "2023-06-01"
    ],
    "sources": [
      "https://github.com/tryAGI/Anthropic/blob/main/src/libs/Anthropic/openapi.yaml"
    ],
    "breaks": []
  },
  {
    "id": "request.thinking.type",
    "area": "request",
    "text": "A `thinking` that is not an object is refused.",
    "levels": {
      "core": "MUST"
    },
    "editions": [
      "2023-06-01"
    ],
    "sources": [
      "seed: thinking"
    ],
    "breaks": []
  },
  {
    "id": "request.thinking.known",
    "area": "request",
    "text": "A `thinking` of an unknown `type` is refused.",
    "levels": {
      "core": "MUST"
    },
    "editions": [
      "2023-06-01"
    ],
    "sources": [
      "seed: thinking"
    ],
    "breaks": []
  },
  {
    "id": "request.number.not_coerced",
    "area": "request",
    "text": "A number sent as a string of digits is refused, as any other string is.",
    "levels": {
      "core": "SHOULD"
    },
    "editions": [
      "2023-06-01"
    ],
    "sources": [
      "https://github.com/tryAGI/Anthropic/blob/main/src/libs/Anthropic/openapi.yaml"
    ],
    "breaks": []
  },
  {
    "id": "response.status.message",
    "area": "response",
    "text": "Status 200 carries a message; an error carries a status of 400 or more.",
    "levels": {
      "core": "MUST"
    },
    "editions": [
      "2023-06-01"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/api/errors"
    ],
    "breaks": [
      {
        "client": "Anthropic SDK",
        "issue": "https://github.com/8monkey-ai/hebo-platform/issues/471"
      }
    ]
  },
  {
    "id": "response.id.type",
    "area": "response",
    "text": "`id` is a non-empty string.",
    "levels": {
      "core": "MUST"
    },
    "editions": [
      "2023-06-01"
    ],
    "sources": [
      "seed: response.id"
    ],
    "breaks": []
  },
  {
    "id": "response.id.unique",
    "area": "response",
    "text": "Two answers have different `id`s.",
    "levels": {
      "core": "MUST"
    },
    "editions": [
      "2023-06-01"
    ],
    "sources": [
      "seed: response.id"
    ],
    "breaks": []
  },
  {
    "id": "response.id.prefix",
    "area": "response",
    "text": "`id` begins with `msg_`.",
    "levels": {
      "strict": "SHOULD"
    },
    "editions": [
      "2023-06-01"
    ],
    "sources": [
      "seed: response.id"
    ],
    "breaks": []
  },
  {
    "id": "response.type",
    "area": "response",
    "text": "`type` is `message`.",
    "levels": {
      "core": "MUST"
    },
    "editions": [
      "2023-06-01"
    ],
    "sources": [
      "seed: response.type"
    ],
    "breaks": [
      {
        "client": "Claude Code 2.1.170",
        "issue": "https://github.com/vllm-project/vllm/issues/45367"
      }
    ]
  },
  {
    "id": "response.role",
    "area": "response",
    "text": "`role` is `assistant`.",
    "levels": {
      "core": "MUST"
    },
    "editions": [
      "2023-06-01"
    ],
    "sources": [
      "seed: response.role"
    ],
    "breaks": [
      {
        "client": "Claude Code 2.1.170",
        "issue": "https://github.com/vllm-project/vllm/issues/45367"
      }
    ]
  },
  {
    "id": "response.model",
    "area": "response",
    "text": "`model` is a non-empty string.",
    "levels": {
      "core": "MUST"
    },
    "editions": [
      "2023-06-01"
    ],
    "sources": [
      "seed: response.model"
    ],
    "breaks": []
  },
  {
    "id": "response.content.array",
    "area": "response",
    "text": "`content` is an array of content blocks.",
    "levels": {
      "core": "MUST"
    },
    "editions": [
      "2023-06-01"
    ],
    "sources": [
      "seed: response.content"
    ],
    "breaks": []
  },
  {
    "id": "response.block.type",
    "area": "response",
    "text": "Each content block has a `type` that determines its shape.",
    "levels": {
      "core": "MUST"
    },
    "editions": [
      "2023-06-01"
    ],
    "sources": [
      "seed: response.content"
    ],
    "breaks": []
  },
  {
    "id": "response.text.text",
    "area": "response",
    "text": "A text block holds `text` as a string.",
    "levels": {
      "core": "MUST"
    },
    "editions": [
      "2023-06-01"
    ],
    "sources": [
      "seed: response.content"
    ],
    "breaks": [
      {
        "client": "SDKs that validate answers",
        "issue": "https://github.com/vllm-project/vllm/pull/22627"
      }
    ]
  },
  {
    "id": "response.text.printable",
    "area": "response",
    "text": "Text and tool arguments contain no replacement character (U+FFFD) the request did not contain.",
    "levels": {
      "core": "MUST"
    },
    "editions": [
      "2023-06-01"
    ],
    "sources": [
      "https://www.rfc-editor.org/rfc/rfc3629"
    ],
    "breaks": [
      {
        "client": "Claude Code",
        "issue": "https://github.com/farion1231/cc-switch/pull/1923"
      },
      {
        "client": "Claude Code",
        "issue": "https://github.com/cnighswonger/claude-code-cache-fix/issues/365"
      }
    ]
  },
  {
    "id": "response.tool_use.id",
    "area": "response",
    "text": "A `tool_use` block has an `id` of letters, digits, `_` and `-`.",
    "levels": {
      "tools": "MUST"
    },
    "editions": [
      "2023-06-01"
    ],
    "sources": [
      "https://github.com/tryAGI/Anthropic/blob/main/src/libs/Anthropic/openapi.yaml"
    ],
    "breaks": []
  },
  {
    "id": "response.tool_use.id.unique",
    "area": "response",
    "text": "The `tool_use` blocks of an answer have different `id`s.",
    "levels": {
      "tools": "MUST"
    },
    "editions": [
      "2023-06-01"
    ],
    "sources": [
      "https://github.com/tryAGI/Anthropic/blob/main/src/libs/Anthropic/openapi.yaml"
    ],
    "breaks": []
  },
  {
    "id": "response.tool_use.name",
    "area": "response",
    "text": "A `tool_use` block has a non-empty `name`.",
    "levels": {
      "tools": "MUST"
    },
    "editions": [
      "2023-06-01"
    ],
    "sources": [
      "https://github.com/anthropics/anthropic-sdk-typescript/blob/main/src/resources/messages/messages.ts"
    ],
    "breaks": []
  },
  {
    "id": "response.tool_use.input",
    "area": "response",
    "text": "The `input` of a `tool_use` block is an object.",
    "levels": {
      "tools": "MUST"
    },
    "editions": [
      "2023-06-01"
    ],
    "sources": [
      "https://github.com/anthropics/anthropic-sdk-typescript/blob/main/src/resources/messages/messages.ts"
    ],
    "breaks": [
      {
        "client": "Claude Code compaction",
        "issue": "https://github.com/zai-org/zai-coding-plugins/issues/14"
      }
    ]
  },
  {
    "id": "response.stop_reason.present",
    "area": "response",
    "text": "`stop_reason` is a string in a finished message.",
    "levels": {
      "core": "MUST"
    },
    "editions": [
      "2023-06-01"
    ],
    "sources": [
      "seed: response.stop_reason"
    ],
    "breaks": [
      {
        "client": "Anthropic SDK",
        "issue": "https://github.com/theopenco/llmgateway/pull/2974"
      }
    ]
  },
  {
    "id": "response.stop_reason.known",
    "area": "response",
    "text": "`stop_reason` is one of the published values.",
    "levels": {
      "core": "SHOULD"
    },
    "editions": [
      "2023-06-01"
    ],
    "sources": [
      "seed: response.stop_reason"
    ],
    "breaks": []
  },
  {
    "id": "response.stop_sequence.present",
    "area": "response",
    "text": "`stop_sequence` is present: a string or null.",
    "levels": {
      "core": "MUST"
    },
    "editions": [
      "2023-06-01"
    ],
    "sources": [
      "seed: response.stop_sequence"
    ],
    "breaks": [
      {
        "client": "Claude Code",
        "issue": "https://github.com/vllm-project/vllm/pull/45807"
      }
    ]
  },
  {
    "id": "response.usage.present",
    "area": "response",
    "text": "`usage` is an object.",
    "levels": {
      "core": "MUST"
    },
    "editions": [
      "2023-06-01"
    ],
    "sources": [
      "seed: response.usage"
    ],
    "breaks": []
  },
  {
    "id": "response.extended.types",
    "area": "response",
    "text": "Optional members of the published response schema have their published type when present.",
    "levels": {
      "core": "SHOULD",
      "strict": "MUST"
    },
    "editions": [
      "2023-06-01"
    ],
    "sources": [
      "https://github.com/anthropics/anthropic-sdk-typescript/blob/main/src/resources/messages/messages.ts"
    ],
    "breaks": []
  },
  {
    "id": "response.text.no_think_tags",
    "area": "response",
    "text": "Reasoning is not left in the text between `<think>` tags; it comes as thinking blocks, or not at all.",
    "levels": {
      "core": "SHOULD",
      "thinking": "MUST"
    },
    "editions": [
      "2023-06-01"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/build-with-claude/extended-thinking",
      "https://github.com/dongfangzan/local-openai2anthropic/pull/1"
    ],
    "breaks": [
      {
        "client": "native Anthropic clients",
        "issue": "https://github.com/Rfym21/Qwen2API/pull/121"
      }
    ]
  },
  {
    "id": "stop.end_turn.reported",
    "area": "stop",
    "text": "A natural end is reported as `end_turn`.",
    "levels": {
      "core": "MUST"
    },
    "editions": [
      "2023-06-01"
    ],
    "sources": [
      "seed: response.stop_reason"
    ],
    "breaks": []
  },
  {
    "id": "stop.max_tokens.reported",
    "area": "stop",
    "text": "An answer cut at `max_tokens` is reported as `max_tokens`.",
    "levels": {
      "core": "MUST"
    },
    "editions": [
      "2023-06-01"
    ],
    "sources": [
      "seed: response.stop_reason"
    ],
    "breaks": []
  },
  {
    "id": "stop.sequence.honoured",
    "area": "stop",
    "text": "Generation ends at a stop sequence: visible text contains none of the requested ones.",
    "levels": {
      "core": "MUST"
    },
    "editions": [
      "2023-06-01"
    ],
    "sources": [
      "seed: stop_sequences"
    ],
    "breaks": []
  },
  {
    "id": "stop.sequence.reported",
    "area": "stop",
    "text": "An answer ended by a stop sequence is reported as `stop_sequence`.",
    "levels": {
      "core": "MUST"
    },
    "editions": [
      "2023-06-01"
    ],
    "sources": [
      "seed: response.stop_reason"
    ],
    "breaks": [
      {
        "client": "Claude Code",
        "issue": "https://github.com/vllm-project/vllm/pull/45807"
      }
    ]
  },
  {
    "id": "stop.sequence.named",
    "area": "stop",
    "text": "`stop_sequence` names the sequence that was generated, one of the requested ones.",
    "levels": {
      "core": "MUST"
    },
    "editions": [
      "2023-06-01"
    ],
    "sources": [
      "seed: response.stop_sequence"
    ],
    "breaks": [
      {
        "client": "Claude Code",
        "issue": "https://github.com/vllm-project/vllm/pull/45807"
      }
    ]
  },
  {
    "id": "stop.sequence.iff",
    "area": "stop",
    "text": "`stop_sequence` is a string exactly when `stop_reason` is `stop_sequence`.",
    "levels": {
      "core": "MUST"
    },
    "editions": [
      "2023-06-01"
    ],
    "sources": [
      "seed: response.stop_sequence"
    ],
    "breaks": [
      {
        "client": "Claude Code",
        "issue": "https://github.com/vllm-project/vllm/pull/45807"
      }
    ]
  },
  {
    "id": "stop.sequence.requested",
    "area": "stop",
    "text": "`stop_reason` `stop_sequence` occurs only for a request with `stop_sequences`.",
    "levels": {
      "core": "MUST"
    },
    "editions": [
      "2023-06-01"
    ],
    "sources": [
      "seed: response.stop_reason"
    ],
    "breaks": []
  },
  {
    "id": "stop.tool_use.reported",
    "area": "stop",
    "text": "An answer that calls tools is reported as `tool_use`.",
    "levels": {
      "tools": "MUST"
    },
    "editions": [
      "2023-06-01"
    ],
    "sources": [
      "seed: response.stop_reason"
    ],
    "breaks": []
  },
  {
    "id": "stop.tool_use.has_block",
    "area": "stop",
    "text": "`stop_reason` `tool_use` comes with at least one `tool_use` block.",
    "levels": {
      "tools": "MUST"
    },
    "editions": [
      "2023-06-01"
    ],
    "sources": [
      "seed: response.stop_reason"
    ],
    "breaks": []
  },
  {
    "id": "stream.event.named",
    "area": "stream",
    "text": "Every event has an `event:` line.",
    "levels": {
      "streaming": "MUST"
    },
    "editions": [
      "2023-06-01"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/build-with-claude/streaming"
    ],
    "breaks": [
      {
        "client": "Anthropic SDK (TypeScript), pi, openclaw",
        "issue": "https://github.com/earendil-works/pi/issues/1983"
      },
      {
        "client": "pi",
        "issue": "https://github.com/earendil-works/pi/issues/4381"
      },
      {
        "client": "Messages clients behind LiteLLM",
        "issue": "https://github.com/BerriAI/litellm/pull/38153"
      }
    ]
  },
  {
    "id": "stream.event.name_matches",
    "area": "stream",
    "text": "The `type` in an event's data equals the event's name.",
    "levels": {
      "streaming": "MUST"
    },
    "editions": [
      "2023-06-01"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/build-with-claude/streaming"
    ],
    "breaks": [
      {
        "client": "Anthropic SDK",
        "issue": "https://github.com/vllm-project/semantic-router/issues/2160"
      }
    ]
  },
  {
    "id": "stream.event.json",
    "area": "stream",
    "text": "The data of every event is a JSON object.",
    "levels": {
      "streaming": "MUST"
    },
    "editions": [
      "2023-06-01"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/build-with-claude/streaming"
    ],
    "breaks": [
      {
        "client": "Anthropic SDK (Python), hermes-agent",
        "issue": "https://github.com/NousResearch/hermes-agent/pull/35418"
      }
    ]
  },
  {
    "id": "stream.event.data",
    "area": "stream",
    "text": "Every named event has data.",
    "levels": {
      "streaming": "MUST"
    },
    "editions": [
      "2023-06-01"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/build-with-claude/streaming"
    ],
    "breaks": [
      {
        "client": "Anthropic SDK (Python), hermes-agent",
        "issue": "https://github.com/NousResearch/hermes-agent/pull/35418"
      }
    ]
  },
  {
    "id": "stream.event.terminated",
    "area": "stream",
    "text": "Every event, the last one too, ends with a blank line.",
    "levels": {
      "streaming": "MUST"
    },
    "editions": [
      "2023-06-01"
    ],
    "sources": [
      "https://html.spec.whatwg.org/multipage/server-sent-events.html"
    ],
    "breaks": []
  },
  {
    "id": "stream.bytes.utf8",
    "area": "stream",
    "text": "The stream is UTF-8.",
    "levels": {
      "streaming": "MUST"
    },
    "editions": [
      "2023-06-01"
    ],
    "sources": [
      "https://html.spec.whatwg.org/multipage/server-sent-events.html"
    ],
    "breaks": []
  },
  {
    "id": "stream.bytes.bom",
    "area": "stream",
    "text": "The stream does not begin with a byte order mark.",
    "levels": {
      "streaming": "SHOULD"
    },
    "editions": [
      "2023-06-01"
    ],
    "sources": [
      "https://html.spec.whatwg.org/multipage/server-sent-events.html"
    ],
    "breaks": []
  },
  {
    "id": "stream.done_marker",
    "area": "stream",
    "text": "The stream has no `[DONE]` marker.",
    "levels": {
      "streaming": "MUST"
    },
    "editions": [
      "2023-06-01"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/api/versioning"
    ],
    "breaks": []
  },
  {
    "id": "stream.message_start.first",
    "area": "stream",
    "text": "`message_start` comes first; only pings may precede it.",
    "levels": {
      "streaming": "MUST"
    },
    "editions": [
      "2023-06-01"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/build-with-claude/streaming"
    ],
    "breaks": []
  },
  {
    "id": "stream.message_start.once",
    "area": "stream",
    "text": "`message_start` comes once.",
    "levels": {
      "streaming": "MUST"
    },
    "editions": [
      "2023-06-01"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/build-with-claude/streaming"
    ],
    "breaks": []
  },
  {
    "id": "stream.message_start.message",
    "area": "stream",
    "text": "`message_start` holds a message with `id`, `type`, `role`, `model`, `content` and `usage`.",
    "levels": {
      "streaming": "MUST"
    },
    "editions": [
      "2023-06-01"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/build-with-claude/streaming"
    ],
    "breaks": [
      {
        "client": "Claude Code 2.1.170",
        "issue": "https://github.com/vllm-project/vllm/issues/45367"
      },
      {
        "client": "Claude Code 2.1.79",
        "issue": "https://github.com/BerriAI/litellm/issues/24176"
      }
    ]
  },
  {
    "id": "stream.message_start.content_empty",
    "area": "stream",
    "text": "The message in `message_start` has empty `content`.",
    "levels": {
      "streaming": "MUST"
    },
    "editions": [
      "2023-06-01"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/build-with-claude/streaming"
    ],
    "breaks": []
  },
  {
    "id": "stream.message_start.stop_reason_null",
    "area": "stream",
    "text": "The message in `message_start` has a null `stop_reason`.",
    "levels": {
      "streaming": "MUST"
    },
    "editions": [
      "2023-06-01"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/build-with-claude/streaming"
    ],
    "breaks": []
  },
  {
    "id": "stream.message_start.input_tokens",
    "area": "stream",
    "text": "The usage in `message_start` counts the input tokens.",
    "levels": {
      "streaming": "SHOULD"
    },
    "editions": [
      "2023-06-01"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/build-with-claude/streaming"
    ],
    "breaks": [
      {
        "client": "Claude Code",
        "issue": "https://github.com/ai-dynamo/dynamo/pull/7206"
      },
      {
        "client": "Claude Code context gauge",
        "issue": "https://github.com/sgl-project/sglang/issues/20678"
      },
      {
        "client": "metering clients",
        "issue": "https://github.com/mlx-node/mlx-node/pull/45"
      },
      {
        "client": "Claude Code cost display",
        "issue": "https://github.com/vercel/ai/pull/17531"
      },
      {
        "client": "Claude Code 2.1.273",
        "issue": "https://github.com/BerriAI/litellm/issues/41406"
      },
      {
        "client": "Claude Code 2.1.79",
        "issue": "https://github.com/BerriAI/litellm/issues/24176"
      }
    ]
  },
  {
    "id": "stream.block.started",
    "area": "stream",
    "text": "A block is started before its deltas.",
    "levels": {
      "streaming": "MUST"
    },
    "editions": [
      "2023-06-01"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/build-with-claude/streaming"
    ],
    "breaks": [
      {
        "client": "Claude Code",
        "issue": "https://github.com/Wei-Shaw/sub2api/pull/4294"
      },
      {
        "client": "Claude Code",
        "issue": "https://github.com/BerriAI/litellm/pull/30115"
      },
      {
        "client": "Claude Code",
        "issue": "https://github.com/decolua/9router/pull/2248"
      },
      {
        "client": "Claude Code",
        "issue": "https://github.com/ankitcharolia/kiro-gateway/issues/74"
      },
      {
        "client": "Messages clients behind PostHog",
        "issue": "https://github.com/PostHog/posthog/pull/72287"
      }
    ]
  },
  {
    "id": "stream.block.index",
    "area": "stream",
    "text": "Blocks are numbered 0, 1, 2, ... without a gap or a repetition.",
    "levels": {
      "streaming": "MUST"
    },
    "editions": [
      "2023-06-01"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/build-with-claude/streaming"
    ],
    "breaks": [
      {
        "client": "Claude Code 2.1.70",
        "issue": "https://github.com/ollama/ollama/issues/14816"
      },
      {
        "client": "Anthropic SDK (Python)",
        "issue": "https://github.com/QuantumNous/new-api/issues/5482"
      },
      {
        "client": "Claude Code",
        "issue": "https://github.com/ollama/ollama/issues/17101"
      }
    ]
  },
  {
    "id": "stream.block.one_open",
    "area": "stream",
    "text": "One block is open at a time.",
    "levels": {
      "streaming": "MUST"
    },
    "editions": [
      "2023-06-01"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/build-with-claude/streaming"
    ],
    "breaks": [
      {
        "client": "Claude Code",
        "issue": "https://github.com/ollama/ollama/issues/17101"
      },
      {
        "client": "Claude Code",
        "issue": "https://github.com/ankitcharolia/kiro-gateway/issues/74"
      }
    ]
  },
  {
    "id": "stream.block.stopped",
    "area": "stream",
    "text": "Every started block is stopped before `message_delta`.",
    "levels": {
      "streaming": "MUST"
    },
    "editions": [
      "2023-06-01"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/build-with-claude/streaming"
    ],
    "breaks": [
      {
        "client": "Claude Code",
        "issue": "https://github.com/Sunnyender-org/cursor-sdk2api/issues/25"
      },
      {
        "client": "Claude Code",
        "issue": "https://github.com/ollama/ollama/issues/17101"
      }
    ]
  },
  {
    "id": "stream.block.stop_matches",
    "area": "stream",
    "text": "`content_block_stop` names the open block.",
    "levels": {
      "streaming": "MUST"
    },
    "editions": [
      "2023-06-01"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/build-with-claude/streaming"
    ],
    "breaks": [
      {
        "client": "Anthropic SDK (Python)",
        "issue": "https://github.com/QuantumNous/new-api/issues/5482"
      }
    ]
  },
  {
    "id": "stream.block.start_shape",
    "area": "stream",
    "text": "`content_block_start` holds a block with a `type` and that type's members.",
    "levels": {
      "streaming": "MUST"
    },
    "editions": [
      "2023-06-01"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/build-with-claude/streaming"
    ],
    "breaks": []
  },
  {
    "id": "stream.block.start_empty",
    "area": "stream",
    "text": "A text, thinking or tool_use block starts empty; its content comes by deltas.",
    "levels": {
      "streaming": "MUST"
    },
    "editions": [
      "2023-06-01"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/build-with-claude/streaming"
    ],
    "breaks": [
      {
        "client": "pi, OpenClaw",
        "issue": "https://github.com/earendil-works/pi/pull/2593"
      }
    ]
  },
  {
    "id": "stream.delta.shape",
    "area": "stream",
    "text": "A delta of a known type has that type's members.",
    "levels": {
      "streaming": "MUST"
    },
    "editions": [
      "2023-06-01"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/build-with-claude/streaming"
    ],
    "breaks": []
  },
  {
    "id": "stream.delta.fits",
    "area": "stream",
    "text": "The type of a delta fits its block.",
    "levels": {
      "streaming": "MUST"
    },
    "editions": [
      "2023-06-01"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/build-with-claude/streaming"
    ],
    "breaks": [
      {
        "client": "Claude Code 2.1.159",
        "issue": "https://github.com/BerriAI/litellm/pull/33315"
      }
    ]
  },
  {
    "id": "stream.tool_input.json",
    "area": "stream",
    "text": "The joined `partial_json` of a finished `tool_use` block is a JSON object, or empty for no arguments.",
    "levels": {
      "streaming": "MUST"
    },
    "editions": [
      "2023-06-01"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/build-with-claude/streaming"
    ],
    "breaks": [
      {
        "client": "adapters of the Messages API",
        "issue": "https://github.com/BerriAI/litellm/pull/15315"
      },
      {
        "client": "AutoGen",
        "issue": "https://github.com/microsoft/autogen/pull/6979"
      }
    ]
  },
  {
    "id": "stream.message_delta.present",
    "area": "stream",
    "text": "At least one `message_delta` comes before `message_stop`.",
    "levels": {
      "streaming": "MUST"
    },
    "editions": [
      "2023-06-01"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/build-with-claude/streaming"
    ],
    "breaks": [
      {
        "client": "Claude Code",
        "issue": "https://github.com/QuantumNous/new-api/pull/5345"
      },
      {
        "client": "opencodex",
        "issue": "https://github.com/lidge-jun/opencodex/issues/658"
      }
    ]
  },
  {
    "id": "stream.message_delta.shape",
    "area": "stream",
    "text": "`message_delta` holds `delta` and `usage` as objects, with integer `usage.output_tokens`.",
    "levels": {
      "streaming": "MUST"
    },
    "editions": [
      "2023-06-01"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/build-with-claude/streaming"
    ],
    "breaks": []
  },
  {
    "id": "stream.message_delta.stop_reason",
    "area": "stream",
    "text": "The last `message_delta` sets `stop_reason`; no later one erases it.",
    "levels": {
      "streaming": "MUST"
    },
    "editions": [
      "2023-06-01"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/build-with-claude/streaming",
      "https://github.com/anthropics/anthropic-sdk-python/issues/1940"
    ],
    "breaks": [
      {
        "client": "Anthropic SDKs (Python, TypeScript)",
        "issue": "https://github.com/anthropics/anthropic-sdk-python/issues/1940"
      },
      {
        "client": "opencodex",
        "issue": "https://github.com/lidge-jun/opencodex/issues/658"
      },
      {
        "client": "Claude Code",
        "issue": "https://github.com/rynfar/meridian/issues/1098"
      }
    ]
  },
  {
    "id": "stream.message_delta.stop_sequence",
    "area": "stream",
    "text": "The `delta` that sets `stop_reason` has a `stop_sequence` member, a string or null.",
    "levels": {
      "streaming": "MUST"
    },
    "editions": [
      "2023-06-01"
    ],
    "sources": [
      "https://github.com/anthropics/anthropic-sdk-typescript/blob/main/src/resources/messages/messages.ts"
    ],
    "breaks": [
      {
        "client": "vLLM Semantic Router",
        "issue": "https://github.com/vllm-project/vllm/issues/55324"
      }
    ]
  },
  {
    "id": "stream.message_delta.cumulative",
    "area": "stream",
    "text": "`usage.output_tokens` never falls from `message_start` to the last `message_delta`.",
    "levels": {
      "streaming": "MUST"
    },
    "editions": [
      "2023-06-01"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/build-with-claude/streaming"
    ],
    "breaks": []
  },
  {
    "id": "stream.message_stop.present",
    "area": "stream",
    "text": "`message_stop` ends the message.",
    "levels": {
      "streaming": "MUST"
    },
    "editions": [
      "2023-06-01"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/build-with-claude/streaming"
    ],
    "breaks": [
      {
        "client": "Claude Code",
        "issue": "https://github.com/QuantumNous/new-api/pull/5345"
      },
      {
        "client": "opencodex",
        "issue": "https://github.com/lidge-jun/opencodex/issues/658"
      }
    ]
  },
  {
    "id": "stream.message_stop.last",
    "area": "stream",
    "text": "Nothing follows `message_stop`.",
    "levels": {
      "streaming": "MUST"
    },
    "editions": [
      "2023-06-01"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/build-with-claude/streaming"
    ],
    "breaks": [
      {
        "client": "Claude Code",
        "issue": "https://github.com/katanemo/plano/pull/898"
      },
      {
        "client": "Anthropic SDK",
        "issue": "https://github.com/Sunnyender-org/cursor-sdk2api/pull/26"
      }
    ]
  },
  {
    "id": "stream.ends",
    "area": "stream",
    "text": "The body ends after `message_stop` or `error`.",
    "levels": {
      "streaming": "MUST"
    },
    "editions": [
      "2023-06-01"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/build-with-claude/streaming"
    ],
    "breaks": [
      {
        "client": "Sourcebot",
        "issue": "https://github.com/MiniMax-AI/MiniMax-M2/issues/109"
      }
    ]
  },
  {
    "id": "stream.error.shape",
    "area": "stream",
    "text": "An `error` event holds the error envelope.",
    "levels": {
      "streaming": "MUST"
    },
    "editions": [
      "2023-06-01"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/build-with-claude/streaming"
    ],
    "breaks": []
  },
  {
    "id": "stream.delta.increments",
    "area": "stream",
    "text": "Each `text_delta` holds new text: no delta comes twice, none holds all of the text so far.",
    "levels": {
      "streaming": "MUST"
    },
    "editions": [
      "2023-06-01"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/build-with-claude/streaming"
    ],
    "breaks": []
  },
  {
    "id": "stream.error.last",
    "area": "stream",
    "text": "Nothing follows an `error` event.",
    "levels": {
      "streaming": "MUST"
    },
    "editions": [
      "2023-06-01"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/build-with-claude/streaming"
    ],
    "breaks": []
  },
  {
    "id": "stream.agrees.model",
    "area": "stream",
    "text": "A streamed answer names the same `model` as the plain answer to the same request.",
    "levels": {
      "streaming": "SHOULD"
    },
    "editions": [
      "2023-06-01"
    ],
    "sources": [
      "https://github.com/BerriAI/litellm/issues/38761"
    ],
    "breaks": [
      {
        "client": "Claude Code session restore",
        "issue": "https://github.com/BerriAI/litellm/issues/38761"
      }
    ]
  },
  {
    "id": "stream.agrees.members",
    "area": "stream",
    "text": "The reassembled message has the members of the plain one.",
    "levels": {
      "streaming": "MUST"
    },
    "editions": [
      "2023-06-01"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/build-with-claude/streaming"
    ],
    "breaks": [
      {
        "client": "cost trackers",
        "issue": "https://github.com/8monkey-ai/hebo-gateway/issues/187"
      }
    ]
  },
  {
    "id": "stream.agrees.text",
    "area": "stream",
    "text": "A stream holds the whole text of the answer: no delta is lost.",
    "levels": {
      "streaming": "MUST"
    },
    "editions": [
      "2023-06-01"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/build-with-claude/streaming",
      "https://github.com/BerriAI/litellm/issues/30765"
    ],
    "breaks": []
  },
  {
    "id": "stream.agrees.usage",
    "area": "stream",
    "text": "The usage of a streamed answer has the counters that the plain answer to the same request has.",
    "levels": {
      "streaming": "SHOULD"
    },
    "editions": [
      "2023-06-01"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/build-with-claude/streaming"
    ],
    "breaks": [
      {
        "client": "Claude Code 2.1.79",
        "issue": "https://github.com/BerriAI/litellm/issues/24176"
      },
      {
        "client": "cost trackers",
        "issue": "https://github.com/8monkey-ai/hebo-gateway/issues/187"
      }
    ]
  },
  {
    "id": "stream.agrees.input_tokens",
    "area": "stream",
    "text": "A streamed answer counts the same input tokens as the plain answer to the same request.",
    "levels": {
      "streaming": "SHOULD"
    },
    "editions": [
      "2023-06-01"
    ],
    "sources": [
      "https://github.com/BerriAI/litellm/issues/41406"
    ],
    "breaks": [
      {
        "client": "Claude Code 2.1.273",
        "issue": "https://github.com/BerriAI/litellm/issues/41406"
      },
      {
        "client": "metering clients",
        "issue": "https://github.com/mlx-node/mlx-node/pull/45"
      }
    ]
  },
  {
    "id": "stream.agrees.status",
    "area": "stream",
    "text": "An invalid request gets the same status with and without `stream`.",
    "levels": {
      "streaming": "MUST"
    },
    "editions": [
      "2023-06-01"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/build-with-claude/streaming"
    ],
    "breaks": [
      {
        "client": "Anthropic SDK",
        "issue": "https://github.com/theopenco/llmgateway/pull/2532"
      }
    ]
  },
  {
    "id": "thinking.enabled.accepted",
    "area": "thinking",
    "text": "`thinking: {type: enabled}` with a budget is accepted.",
    "levels": {
      "thinking": "MUST"
    },
    "feature": "thinking",
    "editions": [
      "2023-06-01"
    ],
    "sources": [
      "seed: thinking"
    ],
    "breaks": [
      {
        "client": "Minnow",
        "issue": "https://github.com/HenriGrimm/Minnow/issues/364"
      }
    ]
  },
  {
    "id": "thinking.budget.required",
    "area": "thinking",
    "text": "Enabled thinking without `budget_tokens` is refused.",
    "levels": {
      "thinking": "MUST"
    },
    "feature": "thinking",
    "editions": [
      "2023-06-01"
    ],
    "sources": [
      "https://github.com/tryAGI/Anthropic/blob/main/src/libs/Anthropic/openapi.yaml"
    ],
    "breaks": []
  },
  {
    "id": "thinking.budget.minimum",
    "area": "thinking",
    "text": "A `budget_tokens` below 1024 is refused.",
    "levels": {
      "thinking": "MUST"
    },
    "feature": "thinking",
    "editions": [
      "2023-06-01"
    ],
    "sources": [
      "https://github.com/tryAGI/Anthropic/blob/main/src/libs/Anthropic/openapi.yaml"
    ],
    "breaks": []
  },
  {
    "id": "thinking.budget.below_max_tokens",
    "area": "thinking",
    "text": "A `budget_tokens` that is not below `max_tokens` is refused.",
    "levels": {
      "thinking": "MUST"
    },
    "feature": "thinking",
    "editions": [
      "2023-06-01"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/build-with-claude/extended-thinking"
    ],
    "breaks": []
  },
  {
    "id": "thinking.block.thinking",
    "area": "thinking",
    "text": "A thinking block holds `thinking` as a string.",
    "levels": {
      "thinking": "MUST"
    },
    "editions": [
      "2023-06-01"
    ],
    "sources": [
      "https://github.com/anthropics/anthropic-sdk-typescript/blob/main/src/resources/messages/messages.ts"
    ],
    "breaks": []
  },
  {
    "id": "thinking.block.signature",
    "area": "thinking",
    "text": "A thinking block holds `signature` as a string.",
    "levels": {
      "thinking": "MUST"
    },
    "editions": [
      "2023-06-01"
    ],
    "sources": [
      "https://github.com/anthropics/anthropic-sdk-typescript/blob/main/src/resources/messages/messages.ts"
    ],
    "breaks": [
      {
        "client": "Claude Code",
        "issue": "https://github.com/ggml-org/llama.cpp/pull/18551"
      }
    ]
  },
  {
    "id": "thinking.stream.signature",
    "area": "thinking",
    "text": "A streamed thinking block gets its signature by exactly one `signature_delta`, the last delta of the block.",
    "levels": {
      "thinking": "MUST"
    },
    "editions": [
      "2023-06-01"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/build-with-claude/streaming"
    ],
    "breaks": [
      {
        "client": "clients that send thinking back",
        "issue": "https://github.com/InternLM/lmdeploy/pull/4851"
      },
      {
        "client": "multi-turn clients",
        "issue": "https://github.com/BerriAI/litellm/pull/38153"
      }
    ]
  },
  {
    "id": "tools.accepted",
    "area": "tools",
    "text": "Tool definitions are accepted.",
    "levels": {
      "tools": "MUST"
    },
    "feature": "tools",
    "editions": [
      "2023-06-01"
    ],
    "sources": [
      "seed: tools"
    ],
    "breaks": [
      {
        "client": "Claude Code",
        "issue": "https://github.com/Blaizzy/mlx-vlm/issues/1060"
      },
      {
        "client": "Claude Code",
        "issue": "https://github.com/experientiallabs/experiential/pull/679"
      }
    ]
  },
  {
    "id": "tools.type",
    "area": "tools",
    "text": "A `tools` that is not an array of objects is refused.",
    "levels": {
      "tools": "MUST"
    },
    "feature": "tools",
    "editions": [
      "2023-06-01"
    ],
    "sources": [
      "seed: tools"
    ],
    "breaks": []
  },
  {
    "id": "tools.name.required",
    "area": "tools",
    "text": "A tool without `name` is refused.",
    "levels": {
      "tools": "MUST"
    },
    "feature": "tools",
    "editions": [
      "2023-06-01"
    ],
    "sources": [
      "https://github.com/tryAGI/Anthropic/blob/main/src/libs/Anthropic/openapi.yaml"
    ],
    "breaks": []
  },
  {
    "id": "tools.name.pattern",
    "area": "tools",
    "text": "A tool `name` that is not a string, or has characters outside letters, digits, `_` and `-`, is refused.",
    "levels": {
      "tools": "MUST"
    },
    "feature": "tools",
    "editions": [
      "2023-06-01"
    ],
    "sources": [
      "https://github.com/tryAGI/Anthropic/blob/main/src/libs/Anthropic/openapi.yaml"
    ],
    "breaks": []
  },
  {
    "id": "tools.name.length",
    "area": "tools",
    "text": "A tool `name` that is empty, or has more than 128 characters, is refused.",
    "levels": {
      "tools": "MUST"
    },
    "feature": "tools",
    "editions": [
      "2023-06-01"
    ],
    "sources": [
      "https://github.com/tryAGI/Anthropic/blob/main/src/libs/Anthropic/openapi.yaml",
      "https://github.com/anthropics/claude-code/issues/96152"
    ],
    "breaks": []
  },
  {
    "id": "tools.name.unique",
    "area": "tools",
    "text": "Two tools of one name are refused.",
    "levels": {
      "tools": "SHOULD",
      "strict": "MUST"
    },
    "feature": "tools",
    "editions": [
      "2023-06-01"
    ],
    "sources": [
      "https://github.com/anthropics/claude-code/issues/10687"
    ],
    "breaks": []
  },
  {
    "id": "tools.input_schema.required",
    "area": "tools",
    "text": "A tool without `input_schema` is refused.",
    "levels": {
      "tools": "MUST"
    },
    "feature": "tools",
    "editions": [
      "2023-06-01"
    ],
    "sources": [
      "https://github.com/tryAGI/Anthropic/blob/main/src/libs/Anthropic/openapi.yaml"
    ],
    "breaks": []
  },
  {
    "id": "tools.input_schema.type",
    "area": "tools",
    "text": "An `input_schema` that is not an object, or whose `type` is not `object`, is refused.",
    "levels": {
      "tools": "MUST"
    },
    "feature": "tools",
    "editions": [
      "2023-06-01"
    ],
    "sources": [
      "https://github.com/tryAGI/Anthropic/blob/main/src/libs/Anthropic/openapi.yaml"
    ],
    "breaks": []
  },
  {
    "id": "tools.description.type",
    "area": "tools",
    "text": "A tool `description` that is not a string is refused.",
    "levels": {
      "tools": "MUST"
    },
    "feature": "tools",
    "editions": [
      "2023-06-01"
    ],
    "sources": [
      "https://github.com/tryAGI/Anthropic/blob/main/src/libs/Anthropic/openapi.yaml"
    ],
    "breaks": []
  },
  {
    "id": "tools.description.used",
    "area": "tools",
    "text": "Tool definitions are counted as input, with their descriptions.",
    "levels": {
      "tools": "SHOULD",
      "strict": "MUST"
    },
    "feature": "tools",
    "editions": [
      "2023-06-01"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/agents-and-tools/tool-use/overview"
    ],
    "breaks": []
  },
  {
    "id": "tools.choice.type",
    "area": "tools",
    "text": "A `tool_choice` that is not an object, or whose `disable_parallel_tool_use` is not a boolean, is refused.",
    "levels": {
      "tools": "MUST"
    },
    "feature": "tools",
    "editions": [
      "2023-06-01"
    ],
    "sources": [
      "seed: tool_choice"
    ],
    "breaks": []
  },
  {
    "id": "tools.choice.known",
    "area": "tools",
    "text": "A `tool_choice` of an unknown `type` is refused.",
    "levels": {
      "tools": "MUST"
    },
    "feature": "tools",
    "editions": [
      "2023-06-01"
    ],
    "sources": [
      "seed: tool_choice"
    ],
    "breaks": []
  },
  {
    "id": "tools.choice.name_required",
    "area": "tools",
    "text": "`tool_choice` `tool` without `name` is refused.",
    "levels": {
      "tools": "MUST"
    },
    "feature": "tools",
    "editions": [
      "2023-06-01"
    ],
    "sources": [
      "https://github.com/tryAGI/Anthropic/blob/main/src/libs/Anthropic/openapi.yaml"
    ],
    "breaks": []
  },
  {
    "id": "tools.choice.name_declared",
    "area": "tools",
    "text": "`tool_choice` naming a tool that is not declared is refused.",
    "levels": {
      "tools": "SHOULD",
      "strict": "MUST"
    },
    "feature": "tools",
    "editions": [
      "2023-06-01"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/agents-and-tools/tool-use/define-tools"
    ],
    "breaks": []
  },
  {
    "id": "tools.choice.auto",
    "area": "tools",
    "text": "`tool_choice` `auto` is accepted, and only declared tools are called.",
    "levels": {
      "tools": "MUST"
    },
    "feature": "tools",
    "editions": [
      "2023-06-01"
    ],
    "sources": [
      "seed: tool_choice"
    ],
    "breaks": []
  },
  {
    "id": "tools.choice.any",
    "area": "tools",
    "text": "`tool_choice` `any` makes the model call a declared tool.",
    "levels": {
      "tools": "MUST"
    },
    "feature": "forced-tools",
    "editions": [
      "2023-06-01"
    ],
    "sources": [
      "seed: tool_choice"
    ],
    "breaks": [
      {
        "client": "Claude Code",
        "issue": "https://github.com/Blaizzy/mlx-vlm/issues/1060"
      }
    ]
  },
  {
    "id": "tools.choice.tool",
    "area": "tools",
    "text": "`tool_choice` `tool` makes the model call the named tool.",
    "levels": {
      "tools": "MUST"
    },
    "feature": "forced-tools",
    "editions": [
      "2023-06-01"
    ],
    "sources": [
      "seed: tool_choice"
    ],
    "breaks": [
      {
        "client": "Claude Code",
        "issue": "https://github.com/Blaizzy/mlx-vlm/issues/1060"
      }
    ]
  },
  {
    "id": "tools.choice.none",
    "area": "tools",
    "text": "`tool_choice` `none` keeps the model from calling tools.",
    "levels": {
      "tools": "MUST"
    },
    "feature": "tools",
    "editions": [
      "2023-06-01"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/agents-and-tools/tool-use/define-tools"
    ],
    "breaks": []
  },
  {
    "id": "tools.call.declared",
    "area": "tools",
    "text": "Only declared tools are called; without `tools` there is no `tool_use` block.",
    "levels": {
      "tools": "MUST"
    },
    "editions": [
      "2023-06-01"
    ],
    "sources": [
      "seed: tools"
    ],
    "breaks": []
  },
  {
    "id": "tools.parallel.off",
    "area": "tools",
    "text": "`disable_parallel_tool_use` limits an answer to one tool call.",
    "levels": {
      "tools": "MUST"
    },
    "feature": "tools",
    "editions": [
      "2023-06-01"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/agents-and-tools/tool-use/define-tools"
    ],
    "breaks": []
  },
  {
    "id": "tools.zero_arguments",
    "area": "tools",
    "text": "A call of a tool without parameters has an empty object as `input`.",
    "levels": {
      "tools": "MUST"
    },
    "feature": "forced-tools",
    "editions": [
      "2023-06-01"
    ],
    "sources": [
      "https://github.com/anthropics/anthropic-sdk-typescript/blob/main/src/lib/MessageStream.ts"
    ],
    "breaks": [
      {
        "client": "AutoGen",
        "issue": "https://github.com/microsoft/autogen/pull/6979"
      }
    ]
  },
  {
    "id": "tools.nested_schema",
    "area": "tools",
    "text": "A nested `input_schema` is accepted.",
    "levels": {
      "tools": "MUST"
    },
    "feature": "tools",
    "editions": [
      "2023-06-01"
    ],
    "sources": [
      "https://github.com/tryAGI/Anthropic/blob/main/src/libs/Anthropic/openapi.yaml"
    ],
    "breaks": [
      {
        "client": "Claude Code",
        "issue": "https://github.com/lmstudio-ai/lmstudio-bug-tracker/issues/2236"
      }
    ]
  },
  {
    "id": "tools.result.accepted",
    "area": "tools",
    "text": "A `tool_result` that answers the preceding `tool_use` is accepted, with string and with block content.",
    "levels": {
      "tools": "MUST"
    },
    "feature": "tools",
    "editions": [
      "2023-06-01"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/agents-and-tools/tool-use/handle-tool-calls"
    ],
    "breaks": [
      {
        "client": "Claude Code 2.1.69",
        "issue": "https://github.com/BerriAI/litellm/issues/23510"
      }
    ]
  },
  {
    "id": "tools.result.parallel",
    "area": "tools",
    "text": "Several `tool_result` blocks in one user turn are accepted.",
    "levels": {
      "tools": "MUST"
    },
    "feature": "tools",
    "editions": [
      "2023-06-01"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/agents-and-tools/tool-use/handle-tool-calls"
    ],
    "breaks": [
      {
        "client": "Anthropic SDK tool loops",
        "issue": "https://github.com/deepseek-ai/DeepSeek-V3/issues/967"
      }
    ]
  },
  {
    "id": "tools.result.with_text",
    "area": "tools",
    "text": "Text after the `tool_result` blocks of a user turn is accepted.",
    "levels": {
      "tools": "MUST"
    },
    "feature": "tools",
    "editions": [
      "2023-06-01"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/agents-and-tools/tool-use/handle-tool-calls"
    ],
    "breaks": [
      {
        "client": "Claude Code",
        "issue": "https://github.com/apache/apisix/pull/13674"
      }
    ]
  },
  {
    "id": "tools.result.used",
    "area": "tools",
    "text": "The content of a `tool_result` reaches the model, as a string and as blocks.",
    "levels": {
      "tools": "SHOULD",
      "strict": "MUST"
    },
    "feature": "tools",
    "editions": [
      "2023-06-01"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/agents-and-tools/tool-use/handle-tool-calls"
    ],
    "breaks": []
  },
  {
    "id": "tools.result.text_used",
    "area": "tools",
    "text": "Text beside a `tool_result` reaches the model.",
    "levels": {
      "tools": "SHOULD",
      "strict": "MUST"
    },
    "feature": "tools",
    "editions": [
      "2023-06-01"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/agents-and-tools/tool-use/handle-tool-calls"
    ],
    "breaks": [
      {
        "client": "Claude Code",
        "issue": "https://github.com/apache/apisix/pull/13674"
      }
    ]
  },
  {
    "id": "tools.result.echo",
    "area": "tools",
    "text": "The endpoint's own `tool_use` answer is accepted back with its `tool_result`.",
    "levels": {
      "tools": "MUST"
    },
    "feature": "forced-tools",
    "editions": [
      "2023-06-01"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/agents-and-tools/tool-use/handle-tool-calls"
    ],
    "breaks": [
      {
        "client": "Claude Code",
        "issue": "https://github.com/anthropics/claude-code/issues/88536"
      }
    ]
  },
  {
    "id": "tools.result.missing",
    "area": "tools",
    "text": "A `tool_use` that the next user turn does not answer is refused.",
    "levels": {
      "tools": "SHOULD",
      "strict": "MUST"
    },
    "feature": "tools",
    "editions": [
      "2023-06-01"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/agents-and-tools/tool-use/handle-tool-calls"
    ],
    "breaks": []
  },
  {
    "id": "tools.result.orphan",
    "area": "tools",
    "text": "A `tool_result` without its `tool_use` is refused.",
    "levels": {
      "tools": "SHOULD",
      "strict": "MUST"
    },
    "feature": "tools",
    "editions": [
      "2023-06-01"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/agents-and-tools/tool-use/handle-tool-calls"
    ],
    "breaks": []
  },
  {
    "id": "tools.result.first",
    "area": "tools",
    "text": "Text before the `tool_result` blocks of a user turn is refused.",
    "levels": {
      "tools": "SHOULD",
      "strict": "MUST"
    },
    "feature": "tools",
    "editions": [
      "2023-06-01"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/agents-and-tools/tool-use/handle-tool-calls"
    ],
    "breaks": []
  },
  {
    "id": "tools.result.id_required",
    "area": "tools",
    "text": "A `tool_result` without `tool_use_id` is refused.",
    "levels": {
      "tools": "MUST"
    },
    "feature": "tools",
    "editions": [
      "2023-06-01"
    ],
    "sources": [
      "https://github.com/tryAGI/Anthropic/blob/main/src/libs/Anthropic/openapi.yaml"
    ],
    "breaks": []
  },
  {
    "id": "tools.result.type",
    "area": "tools",
    "text": "A `tool_result` whose `content` is neither a string nor an array, or whose `is_error` is not a boolean, is refused.",
    "levels": {
      "tools": "MUST"
    },
    "feature": "tools",
    "editions": [
      "2023-06-01"
    ],
    "sources": [
      "https://github.com/tryAGI/Anthropic/blob/main/src/libs/Anthropic/openapi.yaml"
    ],
    "breaks": []
  },
  {
    "id": "tools.use.required",
    "area": "tools",
    "text": "A `tool_use` in the history without `id`, `name` or `input` is refused.",
    "levels": {
      "tools": "MUST"
    },
    "feature": "tools",
    "editions": [
      "2023-06-01"
    ],
    "sources": [
      "https://github.com/tryAGI/Anthropic/blob/main/src/libs/Anthropic/openapi.yaml"
    ],
    "breaks": []
  },
  {
    "id": "tools.use.id_unique",
    "area": "tools",
    "text": "Two `tool_use` blocks of one `id` in the history are refused.",
    "levels": {
      "tools": "SHOULD",
      "strict": "MUST"
    },
    "feature": "tools",
    "editions": [
      "2023-06-01"
    ],
    "sources": [
      "https://github.com/anthropics/claude-code/issues/21317"
    ],
    "breaks": []
  },
  {
    "id": "tools.use.input_type",
    "area": "tools",
    "text": "A `tool_use` in the history whose `input` is not an object is refused.",
    "levels": {
      "tools": "MUST"
    },
    "feature": "tools",
    "editions": [
      "2023-06-01"
    ],
    "sources": [
      "https://github.com/tryAGI/Anthropic/blob/main/src/libs/Anthropic/openapi.yaml"
    ],
    "breaks": [
      {
        "client": "Claude Code compaction",
        "issue": "https://github.com/zai-org/zai-coding-plugins/issues/14"
      }
    ]
  },
  {
    "id": "usage.input_tokens.type",
    "area": "usage",
    "text": "`usage.input_tokens` is an integer of at least 0.",
    "levels": {
      "core": "MUST"
    },
    "editions": [
      "2023-06-01"
    ],
    "sources": [
      "seed: response.usage"
    ],
    "breaks": []
  },
  {
    "id": "usage.output_tokens.type",
    "area": "usage",
    "text": "`usage.output_tokens` is an integer of at least 0.",
    "levels": {
      "core": "MUST"
    },
    "editions": [
      "2023-06-01"
    ],
    "sources": [
      "seed: response.usage"
    ],
    "breaks": []
  },
  {
    "id": "usage.input_tokens.counted",
    "area": "usage",
    "text": "The input token counts of an answer to a non-empty prompt do not all read 0.",
    "levels": {
      "core": "MUST"
    },
    "editions": [
      "2023-06-01"
    ],
    "sources": [
      "seed: response.usage"
    ],
    "breaks": [
      {
        "client": "Claude Code",
        "issue": "https://github.com/ai-dynamo/dynamo/pull/7206"
      },
      {
        "client": "Claude Code context gauge",
        "issue": "https://github.com/sgl-project/sglang/issues/20678"
      },
      {
        "client": "Claude Code cost display",
        "issue": "https://github.com/vercel/ai/pull/17531"
      }
    ]
  },
  {
    "id": "usage.input_tokens.grows",
    "area": "usage",
    "text": "A prompt with hundreds of words more counts more input tokens.",
    "levels": {
      "core": "MUST"
    },
    "editions": [
      "2023-06-01"
    ],
    "sources": [
      "seed: response.usage"
    ],
    "breaks": [
      {
        "client": "Claude Code context gauge",
        "issue": "https://github.com/sgl-project/sglang/issues/20678"
      }
    ]
  },
  {
    "id": "usage.output_tokens.counted",
    "area": "usage",
    "text": "An answer with visible content counts at least one output token.",
    "levels": {
      "core": "MUST"
    },
    "editions": [
      "2023-06-01"
    ],
    "sources": [
      "seed: response.usage"
    ],
    "breaks": []
  },
  {
    "id": "usage.cache_creation.sum",
    "area": "usage",
    "text": "The parts of `usage.cache_creation` add up to `cache_creation_input_tokens`.",
    "levels": {
      "core": "SHOULD",
      "strict": "MUST"
    },
    "editions": [
      "2023-06-01"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/build-with-claude/prompt-caching"
    ],
    "breaks": []
  }
];
