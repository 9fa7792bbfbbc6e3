// Generated from spec/requirements by `npm run generate`. Do not edit.
export type Level = "MUST" | "SHOULD" | "MAY";
export type Profile = "core" | "streaming" | "tools" | "thinking" | "strict" | "vision" | "documents" | "structured-output" | "caching" | "count-tokens" | "models" | "server-tools" | "gateway-transparent" | "claude-code";
/** Every profile of the contract. */
export const contractProfiles: readonly Profile[] = ["core","streaming","tools","thinking","strict","vision","documents","structured-output","caching","count-tokens","models","server-tools","gateway-transparent","claude-code"];
/** An optional ability of an endpoint. */
export type Feature = "auth" | "sampling" | "thinking" | "tools" | "forced-tools" | "adaptive-thinking" | "image-base64" | "image-url" | "document" | "pdf" | "document-url" | "citations" | "search-results" | "json-schema" | "strict-tools" | "effort" | "cache-control" | "count-tokens" | "models" | "system-role" | "server-tools" | "web-fetch" | "code-execution";
export const contractFeatures: readonly Feature[] = ["auth","sampling","thinking","tools","forced-tools","adaptive-thinking","image-base64","image-url","document","pdf","document-url","citations","search-results","json-schema","strict-tools","effort","cache-control","count-tokens","models","system-role","server-tools","web-fetch","code-execution"];
/** A real client that a violation breaks, and where that was seen. */
export interface Break { readonly client: string; readonly issue: string }
/** One normative sentence of the contract. */
export interface Requirement {
  readonly id: RequirementId;
  readonly area: string;
  readonly text: string;
  /** RFC 2119 level by profile; a profile that is absent does not contain the requirement. */
  readonly levels: Readonly<Partial<Record<Profile, Level>>>;
  /** Asked only of endpoints that have this optional ability. */
  readonly feature?: Feature;
  /** The values of `anthropic-version` under which it holds. */
  readonly editions: readonly string[];
  /** Public addresses, or a line of the seed. */
  readonly sources: readonly string[];
  readonly breaks: readonly Break[];
  /** Where sources differ, and what follows for the levels. */
  readonly note?: string;
}
export type RequirementId =
  | "auth.x_api_key.accepted"
  | "auth.bearer.accepted"
  | "auth.key.required"
  | "auth.key.verified"
  | "cache.control.text.accepted"
  | "cache.control.system.accepted"
  | "cache.control.tool.accepted"
  | "cache.control.tool_blocks.accepted"
  | "cache.control.media.accepted"
  | "cache.control.request.accepted"
  | "cache.control.null"
  | "cache.control.ttl.accepted"
  | "cache.control.four"
  | "cache.control.maximum"
  | "cache.control.type.known"
  | "cache.control.type"
  | "cache.control.ttl.known"
  | "cache.control.ttl.order"
  | "cache.control.thinking"
  | "cache.control.after_thinking"
  | "usage.cache.present"
  | "usage.cache.filled"
  | "usage.cache.places"
  | "usage.cache.read"
  | "usage.cache.sum"
  | "usage.cache.ttl"
  | "usage.cache.stream"
  | "cache.prewarm.fills"
  | "cache.prewarm.stream"
  | "cache.system_turn.keeps_prefix"
  | "endpoint.head_root.answered"
  | "endpoint.head_hello.found"
  | "endpoint.cors.preflight"
  | "endpoint.cors.answer"
  | "claude_code.request.accepted"
  | "claude_code.tool_turn.accepted"
  | "claude_code.context_management.accepted"
  | "claude_code.system_turn.answered"
  | "claude_code.adaptive_thinking.answered"
  | "claude_code.effort.answered"
  | "count_tokens.accepted"
  | "count_tokens.absent"
  | "count_tokens.input_tokens.type"
  | "count_tokens.input_tokens.positive"
  | "count_tokens.stable"
  | "count_tokens.grows"
  | "count_tokens.content_forms"
  | "count_tokens.history.counted"
  | "count_tokens.system.counted"
  | "count_tokens.tools.counted"
  | "count_tokens.tool_results.counted"
  | "count_tokens.images.counted"
  | "count_tokens.images.pixels"
  | "count_tokens.cache_control"
  | "count_tokens.thinking"
  | "count_tokens.near_usage"
  | "count_tokens.body.unknown_field"
  | "count_tokens.body.json"
  | "count_tokens.model.required"
  | "count_tokens.messages.required"
  | "count_tokens.model.unknown"
  | "count_tokens.key.required"
  | "count_tokens.bearer"
  | "count_tokens.beta"
  | "count_tokens.query"
  | "count_tokens.error.envelope"
  | "count_tokens.spelling"
  | "count_tokens.monotone"
  | "count_tokens.valid.accepted"
  | "count_tokens.invalid.refused"
  | "request.document.text.accepted"
  | "request.document.content.accepted"
  | "request.document.pdf.accepted"
  | "request.document.url.accepted"
  | "request.document.used"
  | "request.document.history"
  | "request.document.pdf.used"
  | "request.document.several"
  | "request.document.title.accepted"
  | "request.document.title.used"
  | "request.document.context.used"
  | "request.document.title.length"
  | "request.document.context.minimum"
  | "request.document.source.required"
  | "request.document.source.known"
  | "request.document.source.data"
  | "request.document.source.media_type"
  | "request.document.source.content"
  | "request.document.tool_result"
  | "request.document.beside_tool_result"
  | "request.document.citations.accepted"
  | "request.document.citations.type"
  | "request.document.citations.all_or_none"
  | "request.citations.echo"
  | "request.citations.known"
  | "request.citations.members"
  | "response.citations.present"
  | "response.citations.members"
  | "response.citations.enabled_only"
  | "response.citations.fits_source"
  | "response.citations.document_index"
  | "response.citations.range"
  | "response.citations.cited_text"
  | "response.citations.blocks"
  | "response.citations.title"
  | "stream.citations.delta"
  | "stream.citations.start_empty"
  | "request.search_result.accepted"
  | "request.search_result.tool_result"
  | "request.search_result.used"
  | "request.search_result.required"
  | "request.search_result.content"
  | "response.citations.search_result"
  | "headers.version.newest"
  | "auth.bearer.default"
  | "request.temperature.removed"
  | "request.top_p.removed"
  | "request.top_k.removed"
  | "request.document.assistant.refused"
  | "request.document.assistant.accepted"
  | "request.document.fetched"
  | "request.citations.user.refused"
  | "request.citations.user.accepted"
  | "request.citations.search_result.refused"
  | "request.citations.user.none"
  | "request.message.role.system_answered"
  | "request.system_turn.accepted"
  | "request.system_turn.used"
  | "request.system_turn.answered_next"
  | "request.system_turn.first"
  | "request.system_turn.after_assistant"
  | "request.system_turn.before_user"
  | "request.system_turn.before_result"
  | "request.system_turn.content"
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
  | "errors.details.type"
  | "errors.passing.envelope"
  | "errors.prompt_too_long"
  | "errors.stream.same"
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
  | "response.content_encoding.accepted"
  | "response.request_id.present"
  | "response.request_id.unique"
  | "response.request_id.same"
  | "headers.beta.list"
  | "response.retry_after.present"
  | "response.ratelimit.types"
  | "headers.beta.unknown_answered"
  | "models.list.accepted"
  | "models.list.data"
  | "models.list.has_more"
  | "models.list.ends"
  | "models.list.unique"
  | "models.list.newest_first"
  | "models.list.target"
  | "models.item.id"
  | "models.item.type"
  | "models.item.display_name"
  | "models.item.created_at"
  | "models.item.types"
  | "models.limit.honoured"
  | "models.limit.has_more"
  | "models.limit.largest"
  | "models.limit.range"
  | "models.limit.type"
  | "models.after_id.honoured"
  | "models.before_id.honoured"
  | "models.lifecycle.honoured"
  | "models.lifecycle.known"
  | "models.get.accepted"
  | "models.get.same"
  | "models.get.unknown"
  | "models.get.target"
  | "models.key.required"
  | "models.error.envelope"
  | "models.list.direct"
  | "models.auth.accepted"
  | "request.valid.accepted"
  | "request.body.json"
  | "request.body.surrogate"
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
  | "request.stop_sequences.none"
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
  | "request.body.large"
  | "request.messages.echo"
  | "request.answer.different"
  | "request.answer.own"
  | "request.body.unknown_answered"
  | "request.metadata.user_id.json"
  | "request.speed.accepted"
  | "request.diagnostics.accepted"
  | "request.invalid.refused"
  | "request.invalid.still_refused"
  | "request.null.refused"
  | "request.value.not_coerced"
  | "request.number.spelling"
  | "request.body.spelling"
  | "request.body.odd"
  | "request.valid.conversation"
  | "request.valid.every"
  | "request.metadata.opaque"
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
  | "response.text.verbatim"
  | "response.text.lines"
  | "response.text.no_think_tags"
  | "response.text.no_control_characters"
  | "response.text.no_template_tokens"
  | "response.text.no_raw_calls"
  | "response.text.not_empty"
  | "response.content.not_empty"
  | "response.tool_use.id.conversation"
  | "response.tool_use.id.prefix"
  | "response.model.stable"
  | "response.model.accepted"
  | "concurrency.ids.unique"
  | "concurrency.answered"
  | "concurrency.streams.whole"
  | "disconnect.plain.next"
  | "disconnect.stream.next"
  | "disconnect.stream.others"
  | "disconnect.upload.next"
  | "tools.typed.known"
  | "tools.typed.not_dropped"
  | "tools.typed.accepted"
  | "tools.typed.name"
  | "tools.typed.client"
  | "tools.web_search.made"
  | "tools.web_search.max_uses"
  | "tools.web_search.domains"
  | "tools.web_search.domains_exclusive"
  | "tools.web_search.bounds"
  | "tools.web_search.user_location"
  | "response.server_tool_use.id"
  | "response.server_tool_use.members"
  | "response.server_tool_use.kind"
  | "response.server_result.follows"
  | "response.server_result.kept"
  | "response.server_result.web_search"
  | "response.server_result.web_fetch"
  | "response.server_result.code_execution"
  | "response.server_result.text_editor"
  | "response.server_result.tool_search"
  | "response.server_result.error_code"
  | "response.citations.web_search"
  | "response.container.members"
  | "stream.server_tool_use.input"
  | "stream.server_result.complete"
  | "stop.pause_turn.no_pending_call"
  | "stop.pause_turn.continued"
  | "usage.server_tool_use.counted"
  | "request.server_tools.echo"
  | "request.server_tool_use.id"
  | "request.server_tool_use.members"
  | "request.server_result.content"
  | "request.container.type"
  | "request.container_upload.file_id"
  | "stop.end_turn.reported"
  | "stop.max_tokens.reported"
  | "stop.max_tokens.streamed"
  | "stop.sequence.honoured"
  | "stop.sequence.reported"
  | "stop.sequence.named"
  | "stop.sequence.iff"
  | "stop.sequence.requested"
  | "stop.sequence.exact"
  | "stop.tool_use.reported"
  | "stop.tool_use.has_block"
  | "stop.refusal.details"
  | "stop.sequence.thinking"
  | "stop.max_tokens.room"
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
  | "stream.message_start.own_tokens"
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
  | "stream.live"
  | "stream.ping.event"
  | "stream.message_delta.input_tokens"
  | "stream.redacted_thinking.complete"
  | "output.format.accepted"
  | "output.format.json"
  | "output.format.valid"
  | "output.format.nested"
  | "output.format.cut"
  | "output.format.type.known"
  | "output.format.schema.required"
  | "output.format.schema.closed"
  | "output.format.schema.bounds"
  | "output.format.citations"
  | "output.format.zero"
  | "output.config.type"
  | "output.config.null"
  | "output.effort.accepted"
  | "output.effort.known"
  | "tools.strict.accepted"
  | "tools.strict.valid"
  | "tools.strict.type"
  | "tools.strict.closed"
  | "tools.strict.maximum"
  | "thinking.enabled.accepted"
  | "thinking.budget.required"
  | "thinking.budget.minimum"
  | "thinking.budget.below_max_tokens"
  | "thinking.block.thinking"
  | "thinking.block.signature"
  | "thinking.stream.signature"
  | "thinking.adaptive.accepted"
  | "thinking.enabled.used"
  | "thinking.disabled.honoured"
  | "thinking.echo.accepted"
  | "thinking.echo.optional"
  | "thinking.echo.verified"
  | "thinking.signature.not_empty"
  | "thinking.block.precedes"
  | "thinking.display.omitted"
  | "thinking.display.known"
  | "thinking.forced_tools"
  | "thinking.stream.text"
  | "tools.accepted"
  | "tools.none"
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
  | "tools.call.cut"
  | "tools.choice.none"
  | "tools.call.declared"
  | "tools.input.unicode"
  | "tools.input.verbatim"
  | "tools.parallel.off"
  | "tools.zero_arguments"
  | "tools.nested_schema"
  | "tools.result.accepted"
  | "tools.result.parallel"
  | "tools.result.order"
  | "tools.result.with_text"
  | "tools.result.used"
  | "tools.use.used"
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
  | "tools.choice.without_tools"
  | "tools.description.long"
  | "tools.options.type"
  | "tools.result.error"
  | "tools.result.empty"
  | "tools.result.split"
  | "tools.schema.unusual"
  | "tools.many"
  | "tools.order"
  | "usage.input_tokens.type"
  | "usage.output_tokens.type"
  | "usage.input_tokens.counted"
  | "usage.input_tokens.grows"
  | "usage.input_tokens.system"
  | "usage.input_tokens.forms"
  | "usage.output_tokens.counted"
  | "usage.cache_creation.sum"
  | "usage.output_tokens.thinking"
  | "usage.thinking_tokens.within"
  | "usage.input_tokens.stable"
  | "usage.input_tokens.options"
  | "request.image.base64.accepted"
  | "request.image.formats"
  | "request.image.between_texts"
  | "request.image.several"
  | "request.image.history"
  | "request.image.used"
  | "request.image.several_used"
  | "request.image.url.accepted"
  | "request.image.url.required"
  | "request.image.source.required"
  | "request.image.source.known"
  | "request.image.media_type.required"
  | "request.image.media_type.known"
  | "request.image.media_type.matches"
  | "request.image.data.required"
  | "request.image.data.valid"
  | "request.image.tool_result.accepted"
  | "request.image.tool_result.used"
  | "request.image.beside_tool_result"
  | "usage.image.counted"
  | "usage.image.pixels";
export const requirements: readonly Requirement[] = [
  {
    "id": "auth.x_api_key.accepted",
    "area": "auth",
    "text": "The key in the `x-api-key` header authenticates a request.",
    "levels": {
      "core": "MUST",
      "claude-code": "MUST",
      "gateway-transparent": "MUST"
    },
    "editions": [
      "2023-06-01",
      "2026-10-21"
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
      "strict": "MUST",
      "claude-code": "MUST",
      "gateway-transparent": "MUST"
    },
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/api/overview"
    ],
    "breaks": [
      {
        "client": "Claude Desktop",
        "issue": "https://github.com/aws-samples/sample-kolya-br-proxy/pull/35"
      }
    ],
    "note": "The seed knows an API key only; clients from late 2026 on send it as a bearer token by default."
  },
  {
    "id": "auth.key.required",
    "area": "auth",
    "text": "A request without a key is refused with 401 `authentication_error`.",
    "levels": {
      "core": "MUST",
      "gateway-transparent": "MUST"
    },
    "feature": "auth",
    "editions": [
      "2023-06-01",
      "2026-10-21"
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
      "core": "MUST",
      "gateway-transparent": "MUST"
    },
    "feature": "auth",
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "seed: auth",
      "https://platform.claude.com/docs/en/api/errors"
    ],
    "breaks": []
  },
  {
    "id": "cache.control.text.accepted",
    "area": "caching",
    "text": "`cache_control` on a text block of a user turn is accepted.",
    "levels": {
      "caching": "MUST",
      "claude-code": "MUST",
      "gateway-transparent": "MUST"
    },
    "feature": "cache-control",
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/build-with-claude/prompt-caching"
    ],
    "breaks": []
  },
  {
    "id": "cache.control.system.accepted",
    "area": "caching",
    "text": "`cache_control` on a `system` block is accepted.",
    "levels": {
      "caching": "MUST",
      "claude-code": "MUST",
      "gateway-transparent": "MUST"
    },
    "feature": "cache-control",
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/build-with-claude/prompt-caching"
    ],
    "breaks": []
  },
  {
    "id": "cache.control.tool.accepted",
    "area": "caching",
    "text": "`cache_control` on the last tool is accepted.",
    "levels": {
      "caching": "MUST",
      "claude-code": "MUST",
      "gateway-transparent": "MUST"
    },
    "feature": "cache-control",
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/build-with-claude/prompt-caching"
    ],
    "breaks": [
      {
        "client": "pi",
        "issue": "https://github.com/earendil-works/pi/issues/7938"
      }
    ]
  },
  {
    "id": "cache.control.tool_blocks.accepted",
    "area": "caching",
    "text": "`cache_control` on a `tool_use` and on a `tool_result` block is accepted.",
    "levels": {
      "caching": "MUST",
      "claude-code": "MUST",
      "gateway-transparent": "MUST"
    },
    "feature": "cache-control",
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/build-with-claude/prompt-caching",
      "https://github.com/tryAGI/Anthropic/blob/main/src/libs/Anthropic/openapi.yaml"
    ],
    "breaks": []
  },
  {
    "id": "cache.control.media.accepted",
    "area": "caching",
    "text": "`cache_control` on an image block is accepted.",
    "levels": {
      "caching": "MUST"
    },
    "feature": "image-base64",
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/build-with-claude/prompt-caching",
      "https://github.com/tryAGI/Anthropic/blob/main/src/libs/Anthropic/openapi.yaml"
    ],
    "breaks": []
  },
  {
    "id": "cache.control.request.accepted",
    "area": "caching",
    "text": "`cache_control` of the request itself, which marks its last cacheable block, is accepted.",
    "levels": {
      "caching": "MUST"
    },
    "feature": "cache-control",
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/build-with-claude/prompt-caching",
      "https://github.com/anthropics/anthropic-sdk-typescript/blob/main/src/resources/messages/messages.ts"
    ],
    "breaks": []
  },
  {
    "id": "cache.control.null",
    "area": "caching",
    "text": "A `cache_control` of null is accepted as if it were absent.",
    "levels": {
      "caching": "MUST"
    },
    "feature": "cache-control",
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://github.com/tryAGI/Anthropic/blob/main/src/libs/Anthropic/openapi.yaml"
    ],
    "breaks": []
  },
  {
    "id": "cache.control.ttl.accepted",
    "area": "caching",
    "text": "The `ttl`s 5m and 1h are accepted.",
    "levels": {
      "caching": "MUST",
      "claude-code": "SHOULD"
    },
    "feature": "cache-control",
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/build-with-claude/prompt-caching"
    ],
    "breaks": []
  },
  {
    "id": "cache.control.four",
    "area": "caching",
    "text": "Four marks in a request are accepted: an endpoint adds none of its own that make a fifth.",
    "levels": {
      "caching": "MUST",
      "claude-code": "MUST",
      "gateway-transparent": "MUST"
    },
    "feature": "cache-control",
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/build-with-claude/prompt-caching"
    ],
    "breaks": [
      {
        "client": "gajae-code",
        "issue": "https://github.com/Yeachan-Heo/gajae-code/issues/3934"
      }
    ]
  },
  {
    "id": "cache.control.maximum",
    "area": "caching",
    "text": "More than four marks in a request are refused.",
    "levels": {
      "caching": "SHOULD"
    },
    "feature": "cache-control",
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/build-with-claude/prompt-caching",
      "https://github.com/envoyproxy/ai-gateway/pull/1712"
    ],
    "breaks": [],
    "note": "A limit of the reference API; an endpoint that takes more marks breaks nobody."
  },
  {
    "id": "cache.control.type.known",
    "area": "caching",
    "text": "A `cache_control` whose `type` is missing or not `ephemeral` is refused.",
    "levels": {
      "caching": "MUST"
    },
    "feature": "cache-control",
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://github.com/tryAGI/Anthropic/blob/main/src/libs/Anthropic/openapi.yaml"
    ],
    "breaks": []
  },
  {
    "id": "cache.control.type",
    "area": "caching",
    "text": "A `cache_control` that is neither an object nor null is refused.",
    "levels": {
      "caching": "MUST"
    },
    "feature": "cache-control",
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://github.com/tryAGI/Anthropic/blob/main/src/libs/Anthropic/openapi.yaml"
    ],
    "breaks": []
  },
  {
    "id": "cache.control.ttl.known",
    "area": "caching",
    "text": "A `ttl` outside 5m and 1h is refused.",
    "levels": {
      "caching": "MUST"
    },
    "feature": "cache-control",
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://github.com/tryAGI/Anthropic/blob/main/src/libs/Anthropic/openapi.yaml"
    ],
    "breaks": []
  },
  {
    "id": "cache.control.ttl.order",
    "area": "caching",
    "text": "A mark of 1h after one of 5m is refused.",
    "levels": {
      "caching": "SHOULD"
    },
    "feature": "cache-control",
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/build-with-claude/prompt-caching"
    ],
    "breaks": []
  },
  {
    "id": "cache.control.thinking",
    "area": "caching",
    "text": "`cache_control` on a thinking block is refused.",
    "levels": {
      "caching": "SHOULD"
    },
    "feature": "cache-control",
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://github.com/tryAGI/Anthropic/blob/main/src/libs/Anthropic/openapi.yaml",
      "https://platform.claude.com/docs/en/build-with-claude/prompt-caching"
    ],
    "breaks": []
  },
  {
    "id": "cache.control.after_thinking",
    "area": "caching",
    "text": "A mark on a turn after the endpoint's own thinking block is accepted: it does not spread to that block.",
    "levels": {
      "caching": "MUST",
      "claude-code": "MUST",
      "gateway-transparent": "MUST"
    },
    "feature": "cache-control",
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/build-with-claude/prompt-caching"
    ],
    "breaks": [
      {
        "client": "Claude Code",
        "issue": "https://github.com/Wei-Shaw/sub2api/issues/225"
      }
    ]
  },
  {
    "id": "usage.cache.present",
    "area": "caching",
    "text": "`usage` has `cache_creation_input_tokens` and `cache_read_input_tokens`, integers of at least 0 or null.",
    "levels": {
      "caching": "MUST",
      "claude-code": "SHOULD",
      "gateway-transparent": "MUST"
    },
    "feature": "cache-control",
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/build-with-claude/prompt-caching",
      "https://github.com/anthropics/anthropic-sdk-typescript/blob/main/src/resources/messages/messages.ts"
    ],
    "breaks": [
      {
        "client": "cost trackers",
        "issue": "https://github.com/8monkey-ai/hebo-gateway/issues/187"
      }
    ],
    "note": "The types allow null, as an endpoint has it that takes marks and has no cache."
  },
  {
    "id": "usage.cache.filled",
    "area": "caching",
    "text": "A marked prompt of many thousand tokens is counted as written to the cache, or as read from it.",
    "levels": {
      "caching": "MUST"
    },
    "feature": "cache-control",
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/build-with-claude/prompt-caching",
      "https://github.com/jundot/omlx/issues/912"
    ],
    "breaks": [],
    "note": "No published minimum is above 4096 tokens. An endpoint that takes marks and shows no cache is asked only where it declares one."
  },
  {
    "id": "usage.cache.places",
    "area": "caching",
    "text": "A mark takes effect wherever it may stand: on a tool, a system block, a document, a `tool_result`, or for the request itself.",
    "levels": {
      "caching": "MUST"
    },
    "feature": "cache-control",
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/build-with-claude/prompt-caching",
      "https://github.com/MAXeaglet/commandcode-proxy/pull/5",
      "https://github.com/mnfst/llm-gateway/issues/1871"
    ],
    "breaks": [],
    "note": "Asked where a mark of some place takes effect. Whoever takes a mark and ignores it makes the client pay for a cache it does not have."
  },
  {
    "id": "usage.cache.read",
    "area": "caching",
    "text": "The same marked prompt, sent again at once, is read from the cache.",
    "levels": {
      "caching": "SHOULD"
    },
    "feature": "cache-control",
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/build-with-claude/prompt-caching"
    ],
    "breaks": [],
    "note": "A SHOULD: a cache is a promise of speed, and an entry may be gone or on another machine."
  },
  {
    "id": "usage.cache.sum",
    "area": "caching",
    "text": "Input, cache creation and cache read tokens add up to the size of the prompt: no token is counted twice.",
    "levels": {
      "caching": "MUST",
      "claude-code": "SHOULD",
      "gateway-transparent": "MUST"
    },
    "feature": "cache-control",
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/build-with-claude/prompt-caching"
    ],
    "breaks": [
      {
        "client": "cost tools",
        "issue": "https://github.com/chenyme/grok2api/pull/751"
      },
      {
        "client": "cost trackers",
        "issue": "https://github.com/ithtelab/workbuddy-manager/issues/39"
      }
    ]
  },
  {
    "id": "usage.cache.ttl",
    "area": "caching",
    "text": "What a mark of 1h writes is counted in `cache_creation.ephemeral_1h_input_tokens`.",
    "levels": {
      "caching": "SHOULD"
    },
    "feature": "cache-control",
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/build-with-claude/prompt-caching"
    ],
    "breaks": []
  },
  {
    "id": "usage.cache.stream",
    "area": "caching",
    "text": "A streamed answer has the cache counters in `message_start` or in its last `message_delta`, and they count as those of a plain answer do.",
    "levels": {
      "caching": "MUST",
      "claude-code": "SHOULD",
      "gateway-transparent": "MUST"
    },
    "feature": "cache-control",
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/build-with-claude/prompt-caching",
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
    "id": "cache.prewarm.fills",
    "area": "caching",
    "text": "A prompt sent with `max_tokens: 0` is read from the cache by the next request.",
    "levels": {
      "caching": "SHOULD"
    },
    "feature": "cache-control",
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/build-with-claude/prompt-caching"
    ],
    "breaks": []
  },
  {
    "id": "cache.prewarm.stream",
    "area": "caching",
    "text": "`max_tokens: 0` together with `stream: true` is refused.",
    "levels": {
      "caching": "SHOULD"
    },
    "feature": "cache-control",
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/build-with-claude/prompt-caching"
    ],
    "breaks": []
  },
  {
    "id": "cache.system_turn.keeps_prefix",
    "area": "caching",
    "text": "A system turn late in a conversation leaves what stands before it in the cache.",
    "levels": {
      "caching": "SHOULD",
      "claude-code": "SHOULD"
    },
    "feature": "system-role",
    "editions": [
      "2026-10-21"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/build-with-claude/mid-conversation-system-messages",
      "https://platform.claude.com/docs/en/build-with-claude/prompt-caching"
    ],
    "breaks": [
      {
        "client": "Claude Code cost",
        "issue": "https://github.com/ollama/ollama/issues/18431"
      }
    ],
    "note": "The reference API takes the role in both editions; it is asked of the newer one, whose clients know it."
  },
  {
    "id": "endpoint.head_root.answered",
    "area": "clients",
    "text": "`HEAD /` is answered, with a status below 500 and other than 405.",
    "levels": {
      "claude-code": "SHOULD",
      "gateway-transparent": "SHOULD"
    },
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://github.com/headroomlabs-ai/headroom/pull/2035",
      "https://www.rfc-editor.org/rfc/rfc9110"
    ],
    "breaks": [
      {
        "client": "Claude Code for VS Code 2.1.197",
        "issue": "https://github.com/headroomlabs-ai/headroom/issues/2032"
      }
    ],
    "note": "A client looks whether the base URL is alive; newer versions ask for another path, so it is no MUST anywhere."
  },
  {
    "id": "endpoint.head_hello.found",
    "area": "clients",
    "text": "`HEAD /api/hello`, which Claude Code sends before its first request, is answered with a 2xx status.",
    "levels": {
      "claude-code": "SHOULD"
    },
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://code.claude.com/docs/en/llm-gateway-protocol",
      "https://github.com/router-for-me/CLIProxyAPI/issues/5905",
      "https://github.com/sseshachala/conductai/issues/1926"
    ],
    "breaks": [],
    "note": "The client only warms its connection up, and the documentation lets an endpoint refuse it: a 404 fills logs; hence no MUST."
  },
  {
    "id": "endpoint.cors.preflight",
    "area": "clients",
    "text": "The preflight of a browser for a message is granted: origin, method, and the headers that official clients send.",
    "levels": {
      "strict": "SHOULD"
    },
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://github.com/anthropics/anthropic-sdk-typescript/blob/main/src/client.ts",
      "https://fetch.spec.whatwg.org/"
    ],
    "breaks": [
      {
        "client": "obsidian-copilot",
        "issue": "https://github.com/logancyang/obsidian-copilot/issues/2877"
      }
    ],
    "note": "The reference API serves browsers that opt in by `anthropic-dangerous-direct-browser-access`; servers for servers need not."
  },
  {
    "id": "endpoint.cors.answer",
    "area": "clients",
    "text": "The answer to a browser that opted in names its origin, or `*`, in `access-control-allow-origin`.",
    "levels": {
      "strict": "SHOULD"
    },
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://github.com/anthropics/anthropic-sdk-typescript/blob/main/src/client.ts",
      "https://fetch.spec.whatwg.org/"
    ],
    "breaks": [
      {
        "client": "obsidian-copilot",
        "issue": "https://github.com/logancyang/obsidian-copilot/issues/2877"
      }
    ],
    "note": "The reference API serves browsers that opt in by `anthropic-dangerous-direct-browser-access`; servers for servers need not."
  },
  {
    "id": "claude_code.request.accepted",
    "area": "clients",
    "text": "A request as Claude Code sends it is answered: `?beta=true`, betas, marked system blocks, `metadata`, tools.",
    "levels": {
      "claude-code": "MUST"
    },
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://code.claude.com/docs/en/llm-gateway-protocol",
      "https://github.com/experientiallabs/experiential/pull/679"
    ],
    "breaks": [
      {
        "client": "Claude Code",
        "issue": "https://github.com/experientiallabs/experiential/pull/679"
      }
    ]
  },
  {
    "id": "claude_code.tool_turn.accepted",
    "area": "clients",
    "text": "A turn as Claude Code sends it after calls is accepted: a failed result, one of blocks, a reminder, a cache mark.",
    "levels": {
      "claude-code": "MUST"
    },
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://code.claude.com/docs/en/llm-gateway-protocol",
      "https://platform.claude.com/docs/en/agents-and-tools/tool-use/handle-tool-calls"
    ],
    "breaks": [
      {
        "client": "Claude Code",
        "issue": "https://github.com/apache/apisix/pull/13674"
      },
      {
        "client": "Claude Code 2.1.69",
        "issue": "https://github.com/BerriAI/litellm/issues/23510"
      }
    ]
  },
  {
    "id": "claude_code.context_management.accepted",
    "area": "clients",
    "text": "`context_management`, beside its published name in `anthropic-beta`, is accepted.",
    "levels": {
      "claude-code": "MUST"
    },
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://code.claude.com/docs/en/llm-gateway-protocol",
      "https://platform.claude.com/docs/en/build-with-claude/context-editing",
      "https://github.com/mnfst/llm-gateway/pull/2910"
    ],
    "breaks": [
      {
        "client": "Claude Code",
        "issue": "https://github.com/anthropics/claude-code/issues/21612"
      },
      {
        "client": "Claude Code",
        "issue": "https://github.com/decolua/9router/issues/1468"
      },
      {
        "client": "Claude Code 2.1.104",
        "issue": "https://github.com/BerriAI/litellm/issues/26240"
      }
    ],
    "note": "Claude Code sends both by default and does not retry without them; an endpoint may ignore what it cannot do."
  },
  {
    "id": "claude_code.system_turn.answered",
    "area": "clients",
    "text": "A turn of the role system after a user turn is accepted, or refused with 400 `invalid_request_error`.",
    "levels": {
      "claude-code": "MUST"
    },
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://code.claude.com/docs/en/llm-gateway-protocol",
      "https://platform.claude.com/docs/en/build-with-claude/mid-conversation-system-messages"
    ],
    "breaks": [
      {
        "client": "Claude Code 2.1.154",
        "issue": "https://github.com/vllm-project/vllm/issues/44000"
      },
      {
        "client": "Claude Code",
        "issue": "https://github.com/jwadow/kiro-gateway/issues/200"
      },
      {
        "client": "Claude Code",
        "issue": "https://github.com/lmstudio-ai/lmstudio-bug-tracker/issues/1399"
      },
      {
        "client": "Claude Code",
        "issue": "https://github.com/anthropics/claude-code/issues/63366"
      }
    ],
    "note": "Claude Code sends it in both editions and goes on without it after a refusal it understands; older models refuse it."
  },
  {
    "id": "claude_code.adaptive_thinking.answered",
    "area": "clients",
    "text": "Adaptive thinking is accepted, or refused with 400 `invalid_request_error`.",
    "levels": {
      "claude-code": "MUST"
    },
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://code.claude.com/docs/en/llm-gateway-protocol"
    ],
    "breaks": [],
    "note": "Claude Code sends it for every model name it does not know and goes on without it after a refusal it understands."
  },
  {
    "id": "claude_code.effort.answered",
    "area": "clients",
    "text": "`output_config` with an `effort` is accepted, or refused with 400 `invalid_request_error`.",
    "levels": {
      "claude-code": "MUST"
    },
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://code.claude.com/docs/en/llm-gateway-protocol",
      "https://github.com/anthropics/claude-code-action/issues/1005"
    ],
    "breaks": [],
    "note": "Older models of the reference API refuse it, so that no more can be asked of every model; output.effort.accepted asks more."
  },
  {
    "id": "count_tokens.accepted",
    "area": "count-tokens",
    "text": "`POST /v1/messages/count_tokens` with `model` and `messages` is answered with 200, for each model that generates.",
    "levels": {
      "count-tokens": "MUST",
      "claude-code": "SHOULD"
    },
    "feature": "count-tokens",
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/api/messages/count_tokens",
      "https://platform.claude.com/docs/en/build-with-claude/token-counting"
    ],
    "breaks": [
      {
        "client": "Claude Code",
        "issue": "https://github.com/vercel/ai/pull/17531"
      },
      {
        "client": "Claude Code /context",
        "issue": "https://github.com/tobocop2/lilbee/pull/860"
      }
    ]
  },
  {
    "id": "count_tokens.absent",
    "area": "count-tokens",
    "text": "Where tokens are not counted, the path is answered with an error status, such as 404 or 501, not with 200.",
    "levels": {
      "count-tokens": "MUST",
      "claude-code": "MUST",
      "gateway-transparent": "MUST"
    },
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://code.claude.com/docs/en/llm-gateway-protocol",
      "https://platform.claude.com/docs/en/api/errors"
    ],
    "breaks": [
      {
        "client": "Claude Desktop, Claude Code",
        "issue": "https://github.com/lmstudio-ai/lmstudio-bug-tracker/issues/2055"
      }
    ]
  },
  {
    "id": "count_tokens.input_tokens.type",
    "area": "count-tokens",
    "text": "The answer holds `input_tokens`, an integer of at least 0.",
    "levels": {
      "count-tokens": "MUST",
      "claude-code": "MUST"
    },
    "feature": "count-tokens",
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/api/messages/count_tokens",
      "https://github.com/tryAGI/Anthropic/blob/main/src/libs/Anthropic/openapi.yaml"
    ],
    "breaks": [
      {
        "client": "Claude Desktop, Claude Code",
        "issue": "https://github.com/lmstudio-ai/lmstudio-bug-tracker/issues/2055"
      }
    ]
  },
  {
    "id": "count_tokens.input_tokens.positive",
    "area": "count-tokens",
    "text": "A non-empty prompt counts more than 0 tokens.",
    "levels": {
      "count-tokens": "MUST"
    },
    "feature": "count-tokens",
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/build-with-claude/token-counting"
    ],
    "breaks": []
  },
  {
    "id": "count_tokens.stable",
    "area": "count-tokens",
    "text": "The same request counts the same tokens again.",
    "levels": {
      "count-tokens": "MUST"
    },
    "feature": "count-tokens",
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/build-with-claude/token-counting"
    ],
    "breaks": []
  },
  {
    "id": "count_tokens.grows",
    "area": "count-tokens",
    "text": "A prompt with hundreds of words more counts more tokens.",
    "levels": {
      "count-tokens": "MUST"
    },
    "feature": "count-tokens",
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/build-with-claude/token-counting"
    ],
    "breaks": []
  },
  {
    "id": "count_tokens.content_forms",
    "area": "count-tokens",
    "text": "A prompt, or a system prompt, counts the same tokens as a string and as one text block.",
    "levels": {
      "count-tokens": "SHOULD"
    },
    "feature": "count-tokens",
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/api/messages/count_tokens",
      "https://platform.claude.com/docs/en/api/messages/create"
    ],
    "breaks": []
  },
  {
    "id": "count_tokens.history.counted",
    "area": "count-tokens",
    "text": "`count_tokens` counts the earlier turns of the conversation, too.",
    "levels": {
      "count-tokens": "MUST"
    },
    "feature": "count-tokens",
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/build-with-claude/token-counting"
    ],
    "breaks": []
  },
  {
    "id": "count_tokens.system.counted",
    "area": "count-tokens",
    "text": "A system prompt is accepted, as a string and as blocks, and counted.",
    "levels": {
      "count-tokens": "MUST",
      "claude-code": "SHOULD"
    },
    "feature": "count-tokens",
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/build-with-claude/token-counting"
    ],
    "breaks": []
  },
  {
    "id": "count_tokens.tools.counted",
    "area": "count-tokens",
    "text": "`tools` and `tool_choice` are accepted, and the definitions counted.",
    "levels": {
      "count-tokens": "MUST",
      "claude-code": "SHOULD"
    },
    "feature": "count-tokens",
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/build-with-claude/token-counting"
    ],
    "breaks": []
  },
  {
    "id": "count_tokens.tool_results.counted",
    "area": "count-tokens",
    "text": "A history with `tool_use` and `tool_result` is accepted, and counted.",
    "levels": {
      "count-tokens": "MUST",
      "claude-code": "SHOULD"
    },
    "feature": "count-tokens",
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/build-with-claude/token-counting"
    ],
    "breaks": []
  },
  {
    "id": "count_tokens.images.counted",
    "area": "count-tokens",
    "text": "An image is accepted, and counted.",
    "levels": {
      "count-tokens": "SHOULD"
    },
    "feature": "image-base64",
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/build-with-claude/token-counting"
    ],
    "breaks": []
  },
  {
    "id": "count_tokens.images.pixels",
    "area": "count-tokens",
    "text": "The tokens of an image depend on what it shows, not on the length of its file.",
    "levels": {
      "count-tokens": "SHOULD"
    },
    "feature": "image-base64",
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/build-with-claude/token-counting",
      "https://platform.claude.com/docs/en/build-with-claude/vision"
    ],
    "breaks": [],
    "note": "A client that budgets its context by such a count gives up all of it for one photograph."
  },
  {
    "id": "count_tokens.cache_control",
    "area": "count-tokens",
    "text": "`cache_control` is accepted, as it is for messages.",
    "levels": {
      "count-tokens": "SHOULD"
    },
    "feature": "cache-control",
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/api/messages/count_tokens"
    ],
    "breaks": []
  },
  {
    "id": "count_tokens.thinking",
    "area": "count-tokens",
    "text": "`thinking` is accepted, as it is for messages.",
    "levels": {
      "count-tokens": "SHOULD"
    },
    "feature": "thinking",
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/api/messages/count_tokens"
    ],
    "breaks": []
  },
  {
    "id": "count_tokens.near_usage",
    "area": "count-tokens",
    "text": "The count lies near the input tokens of the answer to the same request: less than half off.",
    "levels": {
      "count-tokens": "SHOULD"
    },
    "feature": "count-tokens",
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/build-with-claude/token-counting"
    ],
    "breaks": [],
    "note": "The count is documented as an estimate; only a gross difference is held against it."
  },
  {
    "id": "count_tokens.body.unknown_field",
    "area": "count-tokens",
    "text": "`max_tokens`, `stream` and other members it does not have are refused with 400 `invalid_request_error`.",
    "levels": {
      "count-tokens": "SHOULD"
    },
    "feature": "count-tokens",
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://github.com/tryAGI/Anthropic/blob/main/src/libs/Anthropic/openapi.yaml",
      "https://platform.claude.com/docs/en/api/messages/count_tokens"
    ],
    "breaks": [],
    "note": "The reference API closes the object; lenient endpoints break nobody."
  },
  {
    "id": "count_tokens.body.json",
    "area": "count-tokens",
    "text": "A body that is not a JSON object is refused with 400 `invalid_request_error`.",
    "levels": {
      "count-tokens": "MUST"
    },
    "feature": "count-tokens",
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/api/errors"
    ],
    "breaks": []
  },
  {
    "id": "count_tokens.model.required",
    "area": "count-tokens",
    "text": "A count without `model` is refused.",
    "levels": {
      "count-tokens": "MUST"
    },
    "feature": "count-tokens",
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/api/messages/count_tokens"
    ],
    "breaks": []
  },
  {
    "id": "count_tokens.messages.required",
    "area": "count-tokens",
    "text": "A count without `messages`, or with an empty or malformed one, is refused.",
    "levels": {
      "count-tokens": "MUST"
    },
    "feature": "count-tokens",
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/api/messages/count_tokens"
    ],
    "breaks": []
  },
  {
    "id": "count_tokens.model.unknown",
    "area": "count-tokens",
    "text": "A count for an unknown `model` is refused with 404 `not_found_error`.",
    "levels": {
      "count-tokens": "SHOULD"
    },
    "feature": "count-tokens",
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/api/errors"
    ],
    "breaks": [],
    "note": "An endpoint with one model may well serve every name; hence no MUST."
  },
  {
    "id": "count_tokens.key.required",
    "area": "count-tokens",
    "text": "A count without a key, or with a wrong one, is refused with 401 `authentication_error`.",
    "levels": {
      "count-tokens": "MUST"
    },
    "feature": "auth",
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/api/errors"
    ],
    "breaks": []
  },
  {
    "id": "count_tokens.bearer",
    "area": "count-tokens",
    "text": "The key as a bearer token is accepted where messages accept it.",
    "levels": {
      "count-tokens": "MUST",
      "claude-code": "SHOULD",
      "gateway-transparent": "MUST"
    },
    "feature": "count-tokens",
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/api/overview"
    ],
    "breaks": []
  },
  {
    "id": "count_tokens.beta",
    "area": "count-tokens",
    "text": "An `anthropic-beta` name that messages accept is accepted.",
    "levels": {
      "count-tokens": "MUST",
      "claude-code": "SHOULD",
      "gateway-transparent": "MUST"
    },
    "feature": "count-tokens",
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/api/beta-headers",
      "https://github.com/BerriAI/litellm/pull/39597"
    ],
    "breaks": [
      {
        "client": "Claude Code",
        "issue": "https://github.com/BerriAI/litellm/pull/39597"
      }
    ]
  },
  {
    "id": "count_tokens.query",
    "area": "count-tokens",
    "text": "An unknown query parameter, such as `?beta=true`, does not change the status of a count.",
    "levels": {
      "count-tokens": "MUST",
      "claude-code": "SHOULD",
      "gateway-transparent": "MUST"
    },
    "feature": "count-tokens",
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://code.claude.com/docs/en/llm-gateway-protocol"
    ],
    "breaks": []
  },
  {
    "id": "count_tokens.error.envelope",
    "area": "count-tokens",
    "text": "A refused count has the error envelope, with the published type of its status.",
    "levels": {
      "count-tokens": "MUST",
      "gateway-transparent": "MUST"
    },
    "feature": "count-tokens",
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/api/errors"
    ],
    "breaks": []
  },
  {
    "id": "count_tokens.spelling",
    "area": "count-tokens",
    "text": "White space, the order of members and escapes in strings do not change the count of a body.",
    "levels": {
      "count-tokens": "SHOULD"
    },
    "feature": "count-tokens",
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://www.rfc-editor.org/rfc/rfc8259",
      "https://platform.claude.com/docs/en/build-with-claude/token-counting"
    ],
    "breaks": []
  },
  {
    "id": "count_tokens.monotone",
    "area": "count-tokens",
    "text": "A prompt with a sentence, a turn, a tool or instructions more does not count fewer tokens.",
    "levels": {
      "count-tokens": "SHOULD"
    },
    "feature": "count-tokens",
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/build-with-claude/token-counting"
    ],
    "breaks": []
  },
  {
    "id": "count_tokens.valid.accepted",
    "area": "count-tokens",
    "text": "A count takes every valid prompt that messages take.",
    "levels": {
      "count-tokens": "SHOULD"
    },
    "feature": "count-tokens",
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/api/messages/count_tokens",
      "https://platform.claude.com/docs/en/build-with-claude/token-counting"
    ],
    "breaks": []
  },
  {
    "id": "count_tokens.invalid.refused",
    "area": "count-tokens",
    "text": "A count whose body breaks the published schema in one place is refused.",
    "levels": {
      "count-tokens": "SHOULD"
    },
    "feature": "count-tokens",
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/api/messages/count_tokens",
      "https://github.com/tryAGI/Anthropic/blob/main/src/libs/Anthropic/openapi.yaml"
    ],
    "breaks": [],
    "note": "A SHOULD: an endpoint may count what it would refuse to answer."
  },
  {
    "id": "request.document.text.accepted",
    "area": "documents",
    "text": "A `document` block with a plain-text source is accepted in a user turn.",
    "levels": {
      "documents": "MUST"
    },
    "feature": "document",
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/build-with-claude/citations",
      "https://github.com/anthropics/anthropic-sdk-typescript/blob/main/src/resources/messages/messages.ts"
    ],
    "breaks": [
      {
        "client": "Claude SDK users with PDFs",
        "issue": "https://github.com/sgl-project/sglang/pull/31179"
      }
    ]
  },
  {
    "id": "request.document.content.accepted",
    "area": "documents",
    "text": "A document whose source is `content`, a string or text blocks, is accepted.",
    "levels": {
      "documents": "MUST"
    },
    "feature": "document",
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/build-with-claude/citations",
      "https://github.com/tryAGI/Anthropic/blob/main/src/libs/Anthropic/openapi.yaml"
    ],
    "breaks": []
  },
  {
    "id": "request.document.pdf.accepted",
    "area": "documents",
    "text": "A document with a base64 PDF source is accepted.",
    "levels": {
      "documents": "MUST"
    },
    "feature": "pdf",
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/build-with-claude/pdf-support",
      "https://github.com/tryAGI/Anthropic/blob/main/src/libs/Anthropic/openapi.yaml"
    ],
    "breaks": [
      {
        "client": "Claude SDK users with PDFs",
        "issue": "https://github.com/sgl-project/sglang/pull/31179"
      }
    ]
  },
  {
    "id": "request.document.url.accepted",
    "area": "documents",
    "text": "A document by `url` is accepted.",
    "levels": {
      "documents": "MUST"
    },
    "feature": "document-url",
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/build-with-claude/pdf-support",
      "https://github.com/tryAGI/Anthropic/blob/main/src/libs/Anthropic/openapi.yaml"
    ],
    "breaks": []
  },
  {
    "id": "request.document.used",
    "area": "documents",
    "text": "A document reaches the model, or is refused; it is not dropped from a request that is answered.",
    "levels": {
      "documents": "MUST"
    },
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/build-with-claude/citations"
    ],
    "breaks": [
      {
        "client": "external agents",
        "issue": "https://github.com/microsoft/vscode/issues/325672"
      }
    ]
  },
  {
    "id": "request.document.history",
    "area": "documents",
    "text": "A document of an earlier user turn reaches the model.",
    "levels": {
      "documents": "MUST"
    },
    "feature": "document",
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/build-with-claude/citations"
    ],
    "breaks": []
  },
  {
    "id": "request.document.pdf.used",
    "area": "documents",
    "text": "The text of an accepted PDF reaches the model.",
    "levels": {
      "documents": "MUST"
    },
    "feature": "pdf",
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/build-with-claude/pdf-support"
    ],
    "breaks": []
  },
  {
    "id": "request.document.several",
    "area": "documents",
    "text": "Several documents in one turn are accepted, and each reaches the model.",
    "levels": {
      "documents": "MUST"
    },
    "feature": "document",
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/build-with-claude/citations"
    ],
    "breaks": []
  },
  {
    "id": "request.document.title.accepted",
    "area": "documents",
    "text": "A document with `title` and `context` is accepted.",
    "levels": {
      "documents": "MUST"
    },
    "feature": "document",
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/build-with-claude/citations",
      "https://github.com/tryAGI/Anthropic/blob/main/src/libs/Anthropic/openapi.yaml"
    ],
    "breaks": []
  },
  {
    "id": "request.document.title.used",
    "area": "documents",
    "text": "The `title` of a document reaches the model.",
    "levels": {
      "documents": "SHOULD"
    },
    "feature": "document",
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/build-with-claude/citations"
    ],
    "breaks": [],
    "note": "A SHOULD: the documentation says so of the model, and no client is known to fail without it."
  },
  {
    "id": "request.document.context.used",
    "area": "documents",
    "text": "The `context` of a document reaches the model.",
    "levels": {
      "documents": "SHOULD"
    },
    "feature": "document",
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/build-with-claude/citations"
    ],
    "breaks": [],
    "note": "A SHOULD, as for the title."
  },
  {
    "id": "request.document.title.length",
    "area": "documents",
    "text": "A document `title` that is empty, has more than 500 characters, or is neither a string nor null, is refused.",
    "levels": {
      "documents": "SHOULD"
    },
    "feature": "document",
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://github.com/tryAGI/Anthropic/blob/main/src/libs/Anthropic/openapi.yaml"
    ],
    "breaks": []
  },
  {
    "id": "request.document.context.minimum",
    "area": "documents",
    "text": "A document `context` that is empty, or neither a string nor null, is refused.",
    "levels": {
      "documents": "SHOULD"
    },
    "feature": "document",
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://github.com/tryAGI/Anthropic/blob/main/src/libs/Anthropic/openapi.yaml"
    ],
    "breaks": []
  },
  {
    "id": "request.document.source.required",
    "area": "documents",
    "text": "A document without `source` is refused.",
    "levels": {
      "documents": "MUST"
    },
    "feature": "document",
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://github.com/tryAGI/Anthropic/blob/main/src/libs/Anthropic/openapi.yaml"
    ],
    "breaks": []
  },
  {
    "id": "request.document.source.known",
    "area": "documents",
    "text": "A document source that is no object, has no `type`, or an unknown one, is refused.",
    "levels": {
      "documents": "MUST"
    },
    "feature": "document",
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://github.com/tryAGI/Anthropic/blob/main/src/libs/Anthropic/openapi.yaml"
    ],
    "breaks": []
  },
  {
    "id": "request.document.source.data",
    "area": "documents",
    "text": "A text or base64 document source without `data`, or with `data` that is no string, is refused.",
    "levels": {
      "documents": "MUST"
    },
    "feature": "document",
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://github.com/tryAGI/Anthropic/blob/main/src/libs/Anthropic/openapi.yaml"
    ],
    "breaks": []
  },
  {
    "id": "request.document.source.media_type",
    "area": "documents",
    "text": "A document source without `media_type`, a text source of another one than text/plain, and a base64 one of another than application/pdf are refused.",
    "levels": {
      "documents": "MUST"
    },
    "feature": "document",
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://github.com/tryAGI/Anthropic/blob/main/src/libs/Anthropic/openapi.yaml"
    ],
    "breaks": []
  },
  {
    "id": "request.document.source.content",
    "area": "documents",
    "text": "A document source `content` whose `content` is missing, neither a string nor an array, or has a block that is neither text nor image, is refused.",
    "levels": {
      "documents": "MUST"
    },
    "feature": "document",
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://github.com/tryAGI/Anthropic/blob/main/src/libs/Anthropic/openapi.yaml"
    ],
    "breaks": []
  },
  {
    "id": "request.document.tool_result",
    "area": "documents",
    "text": "A document in the content of a `tool_result` is accepted.",
    "levels": {
      "documents": "MUST"
    },
    "feature": "document",
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/agents-and-tools/tool-use/handle-tool-calls"
    ],
    "breaks": []
  },
  {
    "id": "request.document.beside_tool_result",
    "area": "documents",
    "text": "A document after the `tool_result` blocks of a user turn reaches the model.",
    "levels": {
      "documents": "SHOULD"
    },
    "feature": "document",
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/agents-and-tools/tool-use/handle-tool-calls",
      "https://github.com/apache/apisix/pull/13674"
    ],
    "breaks": []
  },
  {
    "id": "request.document.citations.accepted",
    "area": "documents",
    "text": "A document with `citations: {enabled: true}` is accepted.",
    "levels": {
      "documents": "MUST"
    },
    "feature": "citations",
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/build-with-claude/citations"
    ],
    "breaks": []
  },
  {
    "id": "request.document.citations.type",
    "area": "documents",
    "text": "A `citations` that is neither an object nor null, or whose `enabled` is not a boolean, is refused.",
    "levels": {
      "documents": "MUST"
    },
    "feature": "document",
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://github.com/tryAGI/Anthropic/blob/main/src/libs/Anthropic/openapi.yaml"
    ],
    "breaks": []
  },
  {
    "id": "request.document.citations.all_or_none",
    "area": "documents",
    "text": "A request that enables citations for some of its documents only is refused.",
    "levels": {
      "documents": "SHOULD"
    },
    "feature": "citations",
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/build-with-claude/citations"
    ],
    "breaks": []
  },
  {
    "id": "request.citations.echo",
    "area": "documents",
    "text": "An answer with citations, their `file_id` left out, is accepted back as an assistant turn.",
    "levels": {
      "documents": "MUST"
    },
    "feature": "citations",
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/build-with-claude/citations",
      "https://platform.claude.com/docs/en/api/migration-2026-10-21",
      "https://github.com/langchain-ai/langchain/pull/32592"
    ],
    "breaks": [],
    "note": "The reference API sends a `file_id` in citations, and has been seen to refuse it in a request as an extra input. A title that the answer leaves out goes back as null."
  },
  {
    "id": "request.citations.known",
    "area": "documents",
    "text": "A `citations` of a text that is neither an array nor null, or holds a citation of an unknown `type`, is refused.",
    "levels": {
      "documents": "SHOULD"
    },
    "feature": "citations",
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://github.com/tryAGI/Anthropic/blob/main/src/libs/Anthropic/openapi.yaml"
    ],
    "breaks": []
  },
  {
    "id": "request.citations.members",
    "area": "documents",
    "text": "A citation of a text that lacks a required member, or breaks its published bounds, is refused.",
    "levels": {
      "documents": "SHOULD"
    },
    "feature": "citations",
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://github.com/tryAGI/Anthropic/blob/main/src/libs/Anthropic/openapi.yaml"
    ],
    "breaks": []
  },
  {
    "id": "response.citations.present",
    "area": "documents",
    "text": "An answer drawn from a document with citations enabled cites it.",
    "levels": {
      "documents": "SHOULD"
    },
    "feature": "citations",
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/build-with-claude/citations"
    ],
    "breaks": [],
    "note": "A SHOULD: whether and what it cites is up to the model."
  },
  {
    "id": "response.citations.members",
    "area": "documents",
    "text": "A citation of a known `type` has the members of that type.",
    "levels": {
      "documents": "MUST"
    },
    "feature": "citations",
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://github.com/anthropics/anthropic-sdk-typescript/blob/main/src/resources/messages/messages.ts"
    ],
    "breaks": []
  },
  {
    "id": "response.citations.enabled_only",
    "area": "documents",
    "text": "An answer cites a document only where the request enables citations.",
    "levels": {
      "documents": "MUST"
    },
    "feature": "document",
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/build-with-claude/citations"
    ],
    "breaks": []
  },
  {
    "id": "response.citations.fits_source",
    "area": "documents",
    "text": "Plain text is cited by characters, a PDF by pages, a `content` source by blocks.",
    "levels": {
      "documents": "MUST"
    },
    "feature": "citations",
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/build-with-claude/citations"
    ],
    "breaks": []
  },
  {
    "id": "response.citations.document_index",
    "area": "documents",
    "text": "`document_index` is the place of a document among the documents of the request, from 0.",
    "levels": {
      "documents": "MUST"
    },
    "feature": "citations",
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/build-with-claude/citations"
    ],
    "breaks": []
  },
  {
    "id": "response.citations.range",
    "area": "documents",
    "text": "A cited range ends behind its start, within its document: characters and blocks count from 0, pages from 1.",
    "levels": {
      "documents": "MUST"
    },
    "feature": "citations",
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/build-with-claude/citations"
    ],
    "breaks": []
  },
  {
    "id": "response.citations.cited_text",
    "area": "documents",
    "text": "The `cited_text` of a plain-text citation is the text from its start up to its end.",
    "levels": {
      "documents": "SHOULD"
    },
    "feature": "citations",
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/build-with-claude/citations"
    ],
    "breaks": [],
    "note": "But for white space: the documentation's own example leaves out the blank that ends a cited sentence."
  },
  {
    "id": "response.citations.blocks",
    "area": "documents",
    "text": "The `cited_text` of a citation by blocks stands in the blocks it names, of a document or a search result.",
    "levels": {
      "documents": "MUST"
    },
    "feature": "citations",
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/build-with-claude/citations",
      "https://platform.claude.com/docs/en/build-with-claude/search-results"
    ],
    "breaks": []
  },
  {
    "id": "response.citations.title",
    "area": "documents",
    "text": "The title in a citation is that of its document or search result, or null.",
    "levels": {
      "documents": "MUST"
    },
    "feature": "citations",
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/build-with-claude/citations",
      "https://platform.claude.com/docs/en/build-with-claude/search-results"
    ],
    "breaks": []
  },
  {
    "id": "stream.citations.delta",
    "area": "documents",
    "text": "A streamed citation comes by a `citations_delta` of its text block, one citation each.",
    "levels": {
      "documents": "MUST"
    },
    "feature": "citations",
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/build-with-claude/citations",
      "https://platform.claude.com/docs/en/build-with-claude/streaming"
    ],
    "breaks": [
      {
        "client": "clients of streamed answers",
        "issue": "https://github.com/stdapi-ai/stdapi.ai/issues/229"
      }
    ]
  },
  {
    "id": "stream.citations.start_empty",
    "area": "documents",
    "text": "A streamed text block starts without citations: the member is absent, null or empty.",
    "levels": {
      "documents": "MUST"
    },
    "feature": "citations",
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/build-with-claude/streaming"
    ],
    "breaks": []
  },
  {
    "id": "request.search_result.accepted",
    "area": "documents",
    "text": "A `search_result` block is accepted in a user turn.",
    "levels": {
      "documents": "MUST"
    },
    "feature": "search-results",
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/build-with-claude/search-results",
      "https://github.com/tryAGI/Anthropic/blob/main/src/libs/Anthropic/openapi.yaml"
    ],
    "breaks": []
  },
  {
    "id": "request.search_result.tool_result",
    "area": "documents",
    "text": "A `search_result` block in the content of a `tool_result` is accepted, and reaches the model.",
    "levels": {
      "documents": "MUST"
    },
    "feature": "search-results",
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/build-with-claude/search-results"
    ],
    "breaks": []
  },
  {
    "id": "request.search_result.used",
    "area": "documents",
    "text": "The text of an accepted `search_result` reaches the model.",
    "levels": {
      "documents": "MUST"
    },
    "feature": "search-results",
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/build-with-claude/search-results"
    ],
    "breaks": []
  },
  {
    "id": "request.search_result.required",
    "area": "documents",
    "text": "A `search_result` without `source`, `title` or `content`, or with a `source` or `title` that is no string, is refused.",
    "levels": {
      "documents": "MUST"
    },
    "feature": "search-results",
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://github.com/tryAGI/Anthropic/blob/main/src/libs/Anthropic/openapi.yaml"
    ],
    "breaks": []
  },
  {
    "id": "request.search_result.content",
    "area": "documents",
    "text": "A `search_result` whose `content` is not an array of text blocks is refused.",
    "levels": {
      "documents": "MUST"
    },
    "feature": "search-results",
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://github.com/tryAGI/Anthropic/blob/main/src/libs/Anthropic/openapi.yaml"
    ],
    "breaks": []
  },
  {
    "id": "response.citations.search_result",
    "area": "documents",
    "text": "A `search_result_location` names the source and the place of a search result of the conversation.",
    "levels": {
      "documents": "MUST"
    },
    "feature": "search-results",
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/build-with-claude/search-results"
    ],
    "breaks": []
  },
  {
    "id": "headers.version.newest",
    "area": "editions",
    "text": "`anthropic-version: 2026-10-21` is accepted.",
    "levels": {
      "core": "MUST",
      "gateway-transparent": "MUST"
    },
    "editions": [
      "2026-10-21"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/api/versioning",
      "https://platform.claude.com/docs/en/api/migration-2026-10-21"
    ],
    "breaks": []
  },
  {
    "id": "auth.bearer.default",
    "area": "editions",
    "text": "The key as a bearer token, the default of the clients of this edition, authenticates a request.",
    "levels": {
      "core": "MUST",
      "claude-code": "MUST",
      "gateway-transparent": "MUST"
    },
    "editions": [
      "2026-10-21"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/api/migration-2026-10-21",
      "https://platform.claude.com/docs/en/api/overview"
    ],
    "breaks": [],
    "note": "Clients that ask for this edition send the key so by default; in the older edition auth.bearer.accepted is a SHOULD of core."
  },
  {
    "id": "request.temperature.removed",
    "area": "editions",
    "text": "A `temperature` of any value, the former default too, is refused with 400 `invalid_request_error`.",
    "levels": {
      "core": "MUST"
    },
    "editions": [
      "2026-10-21"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/api/migration-2026-10-21",
      "https://platform.claude.com/docs/en/api/versioning"
    ],
    "breaks": [],
    "note": "A MUST of core although lenient endpoints ignore unknown members: that the member is gone is what makes the edition."
  },
  {
    "id": "request.top_p.removed",
    "area": "editions",
    "text": "A `top_p` of any value, the former default too, is refused with 400 `invalid_request_error`.",
    "levels": {
      "core": "MUST"
    },
    "editions": [
      "2026-10-21"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/api/migration-2026-10-21",
      "https://platform.claude.com/docs/en/api/versioning"
    ],
    "breaks": [],
    "note": "A MUST of core although lenient endpoints ignore unknown members: that the member is gone is what makes the edition."
  },
  {
    "id": "request.top_k.removed",
    "area": "editions",
    "text": "A `top_k` of any value is refused with 400 `invalid_request_error`.",
    "levels": {
      "core": "MUST"
    },
    "editions": [
      "2026-10-21"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/api/migration-2026-10-21",
      "https://platform.claude.com/docs/en/api/versioning"
    ],
    "breaks": [],
    "note": "A MUST of core although lenient endpoints ignore unknown members: that the member is gone is what makes the edition."
  },
  {
    "id": "request.document.assistant.refused",
    "area": "editions",
    "text": "A document directly in an assistant turn is refused with 400 `invalid_request_error`.",
    "levels": {
      "documents": "MUST"
    },
    "feature": "document",
    "editions": [
      "2026-10-21"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/api/migration-2026-10-21"
    ],
    "breaks": []
  },
  {
    "id": "request.document.assistant.accepted",
    "area": "editions",
    "text": "A document directly in an assistant turn is accepted.",
    "levels": {
      "documents": "SHOULD"
    },
    "feature": "document",
    "editions": [
      "2023-06-01"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/api/migration-2026-10-21"
    ],
    "breaks": [],
    "note": "The newer edition refuses it; hence no MUST of the older one."
  },
  {
    "id": "request.document.fetched",
    "area": "editions",
    "text": "A document inside the web fetch result of an assistant turn is accepted back.",
    "levels": {
      "server-tools": "MUST"
    },
    "feature": "web-fetch",
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/api/migration-2026-10-21",
      "https://platform.claude.com/docs/en/agents-and-tools/tool-use/web-fetch-tool"
    ],
    "breaks": []
  },
  {
    "id": "request.citations.user.refused",
    "area": "editions",
    "text": "Text of a user turn whose `citations` is anything but null or an empty array is refused with 400 `invalid_request_error`.",
    "levels": {
      "documents": "MUST"
    },
    "editions": [
      "2026-10-21"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/api/migration-2026-10-21"
    ],
    "breaks": []
  },
  {
    "id": "request.citations.user.accepted",
    "area": "editions",
    "text": "Text of a user turn with citations is accepted.",
    "levels": {
      "documents": "SHOULD"
    },
    "feature": "citations",
    "editions": [
      "2023-06-01"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/api/migration-2026-10-21"
    ],
    "breaks": [],
    "note": "The newer edition refuses it; hence no MUST of the older one."
  },
  {
    "id": "request.citations.search_result.refused",
    "area": "editions",
    "text": "Text in a `search_result` with citations is refused with 400 `invalid_request_error`.",
    "levels": {
      "documents": "MUST"
    },
    "feature": "search-results",
    "editions": [
      "2026-10-21"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/api/migration-2026-10-21"
    ],
    "breaks": []
  },
  {
    "id": "request.citations.user.none",
    "area": "editions",
    "text": "Text of a user turn whose `citations` is null is accepted.",
    "levels": {
      "documents": "MUST"
    },
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://github.com/tryAGI/Anthropic/blob/main/src/libs/Anthropic/openapi.yaml",
      "https://platform.claude.com/docs/en/api/migration-2026-10-21"
    ],
    "breaks": []
  },
  {
    "id": "request.message.role.system_answered",
    "area": "editions",
    "text": "A turn of the role system is accepted, or refused with 400 `invalid_request_error`; it is no server error.",
    "levels": {
      "core": "MUST"
    },
    "editions": [
      "2026-10-21"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/build-with-claude/mid-conversation-system-messages",
      "https://platform.claude.com/docs/en/api/errors"
    ],
    "breaks": [
      {
        "client": "Claude Code",
        "issue": "https://github.com/jwadow/kiro-gateway/issues/200"
      }
    ],
    "note": "The reference API takes the role in both editions; it is asked of the newer one, whose clients know it."
  },
  {
    "id": "request.system_turn.accepted",
    "area": "editions",
    "text": "A system turn after a user turn is accepted, its content a string or text blocks.",
    "levels": {
      "core": "MUST",
      "claude-code": "MUST"
    },
    "feature": "system-role",
    "editions": [
      "2026-10-21"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/build-with-claude/mid-conversation-system-messages",
      "https://github.com/anthropics/anthropic-sdk-typescript/blob/main/src/resources/messages/messages.ts"
    ],
    "breaks": [
      {
        "client": "Claude Code",
        "issue": "https://github.com/lmstudio-ai/lmstudio-bug-tracker/issues/1399"
      },
      {
        "client": "Claude Code 2.1.154+",
        "issue": "https://github.com/vllm-project/vllm/issues/44000"
      }
    ],
    "note": "The reference API takes the role in both editions; it is asked of the newer one, whose clients know it."
  },
  {
    "id": "request.system_turn.used",
    "area": "editions",
    "text": "A system turn reaches the model.",
    "levels": {
      "core": "MUST"
    },
    "feature": "system-role",
    "editions": [
      "2026-10-21"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/build-with-claude/mid-conversation-system-messages"
    ],
    "breaks": [],
    "note": "The reference API takes the role in both editions; it is asked of the newer one, whose clients know it."
  },
  {
    "id": "request.system_turn.answered_next",
    "area": "editions",
    "text": "A system turn between a user turn and an assistant turn is accepted.",
    "levels": {
      "core": "MUST"
    },
    "feature": "system-role",
    "editions": [
      "2026-10-21"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/build-with-claude/mid-conversation-system-messages"
    ],
    "breaks": [],
    "note": "The reference API takes the role in both editions; it is asked of the newer one, whose clients know it."
  },
  {
    "id": "request.system_turn.first",
    "area": "editions",
    "text": "A system turn as the first message is refused.",
    "levels": {
      "core": "SHOULD",
      "strict": "MUST"
    },
    "feature": "system-role",
    "editions": [
      "2026-10-21"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/build-with-claude/mid-conversation-system-messages"
    ],
    "breaks": [],
    "note": "The reference API takes the role in both editions; it is asked of the newer one, whose clients know it."
  },
  {
    "id": "request.system_turn.after_assistant",
    "area": "editions",
    "text": "A system turn after an assistant turn that does not end with the result of a server tool is refused.",
    "levels": {
      "core": "SHOULD",
      "strict": "MUST"
    },
    "feature": "system-role",
    "editions": [
      "2026-10-21"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/build-with-claude/mid-conversation-system-messages"
    ],
    "breaks": [],
    "note": "The reference API takes the role in both editions; it is asked of the newer one, whose clients know it."
  },
  {
    "id": "request.system_turn.before_user",
    "area": "editions",
    "text": "A system turn before a user turn is refused.",
    "levels": {
      "core": "SHOULD",
      "strict": "MUST"
    },
    "feature": "system-role",
    "editions": [
      "2026-10-21"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/build-with-claude/mid-conversation-system-messages"
    ],
    "breaks": [],
    "note": "The reference API takes the role in both editions; it is asked of the newer one, whose clients know it."
  },
  {
    "id": "request.system_turn.before_result",
    "area": "editions",
    "text": "A system turn between a `tool_use` and its `tool_result` is refused.",
    "levels": {
      "core": "SHOULD",
      "strict": "MUST"
    },
    "feature": "system-role",
    "editions": [
      "2026-10-21"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/build-with-claude/mid-conversation-system-messages"
    ],
    "breaks": [],
    "note": "The reference API takes the role in both editions; it is asked of the newer one, whose clients know it."
  },
  {
    "id": "request.system_turn.content",
    "area": "editions",
    "text": "A system turn with a block that is not text is refused.",
    "levels": {
      "core": "SHOULD",
      "strict": "MUST"
    },
    "feature": "system-role",
    "editions": [
      "2026-10-21"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/build-with-claude/mid-conversation-system-messages"
    ],
    "breaks": [],
    "note": "The reference API takes the role in both editions; it is asked of the newer one, whose clients know it."
  },
  {
    "id": "errors.body.json",
    "area": "errors",
    "text": "An error answer is JSON.",
    "levels": {
      "core": "MUST",
      "claude-code": "MUST",
      "gateway-transparent": "MUST"
    },
    "editions": [
      "2023-06-01",
      "2026-10-21"
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
      "core": "MUST",
      "claude-code": "MUST",
      "gateway-transparent": "MUST"
    },
    "editions": [
      "2023-06-01",
      "2026-10-21"
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
      "core": "MUST",
      "claude-code": "MUST",
      "gateway-transparent": "MUST"
    },
    "editions": [
      "2023-06-01",
      "2026-10-21"
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
      "core": "MUST",
      "claude-code": "MUST",
      "gateway-transparent": "MUST"
    },
    "editions": [
      "2023-06-01",
      "2026-10-21"
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
      "core": "SHOULD",
      "claude-code": "SHOULD",
      "gateway-transparent": "SHOULD"
    },
    "editions": [
      "2023-06-01",
      "2026-10-21"
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
      "core": "SHOULD",
      "gateway-transparent": "SHOULD"
    },
    "editions": [
      "2023-06-01",
      "2026-10-21"
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
      "core": "MUST",
      "gateway-transparent": "MUST"
    },
    "editions": [
      "2023-06-01",
      "2026-10-21"
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
      "core": "MUST",
      "gateway-transparent": "MUST"
    },
    "editions": [
      "2023-06-01",
      "2026-10-21"
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
      "2023-06-01",
      "2026-10-21"
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
      "core": "SHOULD",
      "gateway-transparent": "SHOULD"
    },
    "editions": [
      "2023-06-01",
      "2026-10-21"
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
      "strict": "SHOULD",
      "gateway-transparent": "SHOULD"
    },
    "editions": [
      "2023-06-01",
      "2026-10-21"
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
      "streaming": "MUST",
      "claude-code": "MUST",
      "gateway-transparent": "MUST"
    },
    "editions": [
      "2023-06-01",
      "2026-10-21"
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
      "core": "MUST",
      "claude-code": "MUST",
      "gateway-transparent": "MUST"
    },
    "editions": [
      "2023-06-01",
      "2026-10-21"
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
    "id": "errors.details.type",
    "area": "errors",
    "text": "`error.details` is an object or null, and its `error_code` a string.",
    "levels": {
      "core": "SHOULD",
      "strict": "MUST",
      "gateway-transparent": "SHOULD"
    },
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://github.com/anthropics/anthropic-sdk-typescript/blob/main/src/core/error.ts"
    ],
    "breaks": []
  },
  {
    "id": "errors.passing.envelope",
    "area": "errors",
    "text": "A server error that is gone when its request is sent again has the error envelope as JSON, too.",
    "levels": {
      "core": "SHOULD"
    },
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/api/errors",
      "https://github.com/anthropics/anthropic-sdk-typescript/blob/main/src/core/error.ts"
    ],
    "breaks": [],
    "note": "A SHOULD: the edge in front of an API answers 502 for itself. Clients that retry show such an answer to nobody but their logs."
  },
  {
    "id": "errors.prompt_too_long",
    "area": "errors",
    "text": "A prompt beyond the context window is refused with 400 `invalid_request_error` or 413 `request_too_large`.",
    "levels": {
      "strict": "SHOULD"
    },
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/build-with-claude/context-windows",
      "https://platform.claude.com/docs/en/api/errors"
    ],
    "breaks": [
      {
        "client": "Claude Code CLI",
        "issue": "https://github.com/Moonsong-Labs/agent-prompttrain/pull/199"
      }
    ],
    "note": "Clients compact a conversation after this refusal; that they look at its wording, too, is nothing to ask of an endpoint."
  },
  {
    "id": "errors.stream.same",
    "area": "errors",
    "text": "A request is refused with the same status and error type whether or not its answer was to be streamed.",
    "levels": {
      "streaming": "SHOULD"
    },
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/api/errors",
      "https://platform.claude.com/docs/en/build-with-claude/streaming"
    ],
    "breaks": []
  },
  {
    "id": "headers.version.accepted",
    "area": "headers",
    "text": "`anthropic-version: 2023-06-01` is accepted.",
    "levels": {
      "core": "MUST",
      "claude-code": "MUST",
      "gateway-transparent": "MUST"
    },
    "editions": [
      "2023-06-01"
    ],
    "sources": [
      "seed: version",
      "https://github.com/envoyproxy/ai-gateway/pull/1909"
    ],
    "breaks": [
      {
        "client": "every Claude client of the gateway",
        "issue": "https://github.com/sseshachala/conductai/pull/2179"
      }
    ],
    "note": "The seed calls this value the current one; the reference API has had a newer one, 2026-10-21, beside it since."
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
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/api/versioning"
    ],
    "breaks": [],
    "note": "Documented as required, yet many endpoints take the edition for granted and break nobody; hence no MUST of core."
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
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/api/versioning"
    ],
    "breaks": [],
    "note": "What only the reference API enforces is no MUST of core."
  },
  {
    "id": "headers.beta.known",
    "area": "headers",
    "text": "A published name in `anthropic-beta` that clients send with ordinary requests is accepted.",
    "levels": {
      "core": "SHOULD",
      "claude-code": "MUST",
      "gateway-transparent": "MUST"
    },
    "editions": [
      "2023-06-01",
      "2026-10-21"
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
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/api/beta-headers",
      "https://github.com/kekzl/imp/issues/1562"
    ],
    "breaks": [],
    "note": "Most endpoints ignore the header, and the example of the seed is not a name the reference API knows today."
  },
  {
    "id": "headers.content_type.parameters",
    "area": "headers",
    "text": "`content-type: application/json; charset=utf-8` is accepted like `application/json`.",
    "levels": {
      "core": "SHOULD",
      "gateway-transparent": "SHOULD"
    },
    "editions": [
      "2023-06-01",
      "2026-10-21"
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
      "core": "SHOULD",
      "gateway-transparent": "SHOULD"
    },
    "editions": [
      "2023-06-01",
      "2026-10-21"
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
      "core": "MUST",
      "claude-code": "MUST",
      "gateway-transparent": "MUST"
    },
    "editions": [
      "2023-06-01",
      "2026-10-21"
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
      "core": "MUST",
      "claude-code": "MUST",
      "gateway-transparent": "MUST"
    },
    "editions": [
      "2023-06-01",
      "2026-10-21"
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
      "streaming": "MUST",
      "gateway-transparent": "MUST"
    },
    "editions": [
      "2023-06-01",
      "2026-10-21"
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
      "core": "MUST",
      "claude-code": "MUST",
      "gateway-transparent": "MUST"
    },
    "editions": [
      "2023-06-01",
      "2026-10-21"
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
      "streaming": "MUST",
      "claude-code": "MUST",
      "gateway-transparent": "MUST"
    },
    "editions": [
      "2023-06-01",
      "2026-10-21"
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
      "core": "MUST",
      "claude-code": "MUST",
      "gateway-transparent": "MUST"
    },
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://www.rfc-editor.org/rfc/rfc9110",
      "https://github.com/envoyproxy/ai-gateway/pull/1927"
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
    "id": "response.content_encoding.accepted",
    "area": "headers",
    "text": "A body is encoded only as the `accept-encoding` of its request allows.",
    "levels": {
      "core": "SHOULD"
    },
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://www.rfc-editor.org/rfc/rfc9110"
    ],
    "breaks": []
  },
  {
    "id": "response.request_id.present",
    "area": "headers",
    "text": "Every answer carries a `request-id` header.",
    "levels": {
      "core": "SHOULD",
      "strict": "MUST",
      "claude-code": "SHOULD",
      "gateway-transparent": "SHOULD"
    },
    "editions": [
      "2023-06-01",
      "2026-10-21"
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
      "strict": "MUST",
      "gateway-transparent": "SHOULD"
    },
    "editions": [
      "2023-06-01",
      "2026-10-21"
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
      "strict": "MUST",
      "gateway-transparent": "SHOULD"
    },
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/api/errors"
    ],
    "breaks": []
  },
  {
    "id": "headers.beta.list",
    "area": "headers",
    "text": "Several published names in `anthropic-beta`, in one line or in several, are accepted.",
    "levels": {
      "core": "SHOULD",
      "claude-code": "MUST",
      "gateway-transparent": "MUST"
    },
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/api/beta-headers"
    ],
    "breaks": []
  },
  {
    "id": "response.retry_after.present",
    "area": "headers",
    "text": "A 429 answer carries `retry-after`, a whole number of seconds.",
    "levels": {
      "core": "SHOULD",
      "claude-code": "SHOULD",
      "gateway-transparent": "SHOULD"
    },
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/api/rate-limits",
      "https://github.com/api7/aisix/pull/1079"
    ],
    "breaks": [
      {
        "client": "Claude Code",
        "issue": "https://github.com/BerriAI/litellm/pull/37767"
      }
    ],
    "note": "A SHOULD: a monthly spend cap of the reference API is answered without it."
  },
  {
    "id": "response.ratelimit.types",
    "area": "headers",
    "text": "Limits and remainders of `anthropic-ratelimit-*` are integers, resets are dates and times of RFC 3339.",
    "levels": {
      "strict": "SHOULD",
      "gateway-transparent": "SHOULD"
    },
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/api/rate-limits"
    ],
    "breaks": []
  },
  {
    "id": "headers.beta.unknown_answered",
    "area": "headers",
    "text": "An unknown name in `anthropic-beta` is ignored, or refused with 400 `invalid_request_error`; it is no server error.",
    "levels": {
      "gateway-transparent": "MUST"
    },
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://code.claude.com/docs/en/llm-gateway-protocol",
      "https://platform.claude.com/docs/en/api/beta-headers"
    ],
    "breaks": [],
    "note": "New names come with releases of clients; whether one is known is for the upstream of a gateway to say."
  },
  {
    "id": "models.list.accepted",
    "area": "models",
    "text": "`GET /v1/models` is answered with 200 and JSON.",
    "levels": {
      "models": "MUST",
      "claude-code": "SHOULD"
    },
    "feature": "models",
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/api/models/list",
      "https://github.com/anthropics/anthropic-sdk-typescript/blob/main/src/resources/models.ts"
    ],
    "breaks": []
  },
  {
    "id": "models.list.data",
    "area": "models",
    "text": "The list holds `data`, an array of objects.",
    "levels": {
      "models": "MUST",
      "claude-code": "SHOULD"
    },
    "feature": "models",
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/api/models/list",
      "https://github.com/tryAGI/Anthropic/blob/main/src/libs/Anthropic/openapi.yaml"
    ],
    "breaks": []
  },
  {
    "id": "models.list.has_more",
    "area": "models",
    "text": "The list holds `has_more`, a boolean.",
    "levels": {
      "models": "MUST"
    },
    "feature": "models",
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/api/models/list",
      "https://github.com/tryAGI/Anthropic/blob/main/src/libs/Anthropic/openapi.yaml"
    ],
    "breaks": []
  },
  {
    "id": "models.list.ends",
    "area": "models",
    "text": "`first_id` and `last_id` are the ids at both ends of `data`, null where it is empty.",
    "levels": {
      "models": "MUST"
    },
    "feature": "models",
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/api/models/list",
      "https://github.com/tryAGI/Anthropic/blob/main/src/libs/Anthropic/openapi.yaml"
    ],
    "breaks": []
  },
  {
    "id": "models.list.unique",
    "area": "models",
    "text": "No id comes twice in the list.",
    "levels": {
      "models": "MUST"
    },
    "feature": "models",
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/api/models/list"
    ],
    "breaks": []
  },
  {
    "id": "models.list.newest_first",
    "area": "models",
    "text": "The list of models begins with the newest one.",
    "levels": {
      "models": "SHOULD"
    },
    "feature": "models",
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/api/models/list"
    ],
    "breaks": []
  },
  {
    "id": "models.list.target",
    "area": "models",
    "text": "The model that answers messages is in the list.",
    "levels": {
      "models": "SHOULD"
    },
    "feature": "models",
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/api/models/list",
      "https://code.claude.com/docs/en/llm-gateway-protocol"
    ],
    "breaks": [],
    "note": "A SHOULD: a list may leave out what is served under an alias."
  },
  {
    "id": "models.item.id",
    "area": "models",
    "text": "A model has an `id`, a non-empty string.",
    "levels": {
      "models": "MUST",
      "claude-code": "SHOULD"
    },
    "feature": "models",
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://github.com/anthropics/anthropic-sdk-typescript/blob/main/src/resources/models.ts",
      "https://code.claude.com/docs/en/llm-gateway-protocol"
    ],
    "breaks": []
  },
  {
    "id": "models.item.type",
    "area": "models",
    "text": "A model has `type: model`.",
    "levels": {
      "models": "MUST"
    },
    "feature": "models",
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://github.com/anthropics/anthropic-sdk-typescript/blob/main/src/resources/models.ts",
      "https://github.com/tryAGI/Anthropic/blob/main/src/libs/Anthropic/openapi.yaml"
    ],
    "breaks": []
  },
  {
    "id": "models.item.display_name",
    "area": "models",
    "text": "A model has a `display_name`, a string.",
    "levels": {
      "models": "MUST"
    },
    "feature": "models",
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://github.com/anthropics/anthropic-sdk-typescript/blob/main/src/resources/models.ts",
      "https://github.com/tryAGI/Anthropic/blob/main/src/libs/Anthropic/openapi.yaml"
    ],
    "breaks": []
  },
  {
    "id": "models.item.created_at",
    "area": "models",
    "text": "A model has a `created_at`, a date and time of RFC 3339.",
    "levels": {
      "models": "MUST"
    },
    "feature": "models",
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://github.com/anthropics/anthropic-sdk-typescript/blob/main/src/resources/models.ts",
      "https://github.com/tryAGI/Anthropic/blob/main/src/libs/Anthropic/openapi.yaml"
    ],
    "breaks": []
  },
  {
    "id": "models.item.types",
    "area": "models",
    "text": "Optional members of a model have their published type when present.",
    "levels": {
      "models": "SHOULD"
    },
    "feature": "models",
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://github.com/anthropics/anthropic-sdk-typescript/blob/main/src/resources/models.ts"
    ],
    "breaks": []
  },
  {
    "id": "models.limit.honoured",
    "area": "models",
    "text": "A page has at most `limit` models.",
    "levels": {
      "models": "MUST"
    },
    "feature": "models",
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/api/models/list"
    ],
    "breaks": []
  },
  {
    "id": "models.limit.has_more",
    "area": "models",
    "text": "`has_more` is true where `limit` cuts the list, and false on its last page.",
    "levels": {
      "models": "MUST"
    },
    "feature": "models",
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/api/models/list"
    ],
    "breaks": []
  },
  {
    "id": "models.limit.largest",
    "area": "models",
    "text": "A `limit` of 1000, which clients send, is accepted.",
    "levels": {
      "models": "MUST",
      "claude-code": "SHOULD"
    },
    "feature": "models",
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://github.com/tryAGI/Anthropic/blob/main/src/libs/Anthropic/openapi.yaml",
      "https://code.claude.com/docs/en/llm-gateway-protocol"
    ],
    "breaks": []
  },
  {
    "id": "models.limit.range",
    "area": "models",
    "text": "A `limit` below 1 or above 1000 is refused with 400 `invalid_request_error`.",
    "levels": {
      "models": "SHOULD"
    },
    "feature": "models",
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://github.com/tryAGI/Anthropic/blob/main/src/libs/Anthropic/openapi.yaml"
    ],
    "breaks": []
  },
  {
    "id": "models.limit.type",
    "area": "models",
    "text": "A `limit` that is not an integer is refused with 400 `invalid_request_error`.",
    "levels": {
      "models": "SHOULD"
    },
    "feature": "models",
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://github.com/tryAGI/Anthropic/blob/main/src/libs/Anthropic/openapi.yaml"
    ],
    "breaks": []
  },
  {
    "id": "models.after_id.honoured",
    "area": "models",
    "text": "`after_id` continues behind that model: pages together are the list, none comes twice.",
    "levels": {
      "models": "MUST"
    },
    "feature": "models",
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/api/models/list"
    ],
    "breaks": []
  },
  {
    "id": "models.before_id.honoured",
    "area": "models",
    "text": "`before_id` gives the models right before that one, in the order of the list.",
    "levels": {
      "models": "MUST"
    },
    "feature": "models",
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/api/models/list"
    ],
    "breaks": []
  },
  {
    "id": "models.lifecycle.honoured",
    "area": "models",
    "text": "`lifecycle` gives only models of the named stages.",
    "levels": {
      "models": "SHOULD"
    },
    "feature": "models",
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/api/models/list",
      "https://github.com/anthropics/anthropic-sdk-typescript/blob/main/src/resources/models.ts"
    ],
    "breaks": [],
    "note": "A SHOULD: the parameter is younger than the path, and older servers do not know it."
  },
  {
    "id": "models.lifecycle.known",
    "area": "models",
    "text": "A `lifecycle` outside active, deprecated and retired is refused.",
    "levels": {
      "models": "SHOULD"
    },
    "feature": "models",
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://github.com/anthropics/anthropic-sdk-typescript/blob/main/src/resources/models.ts"
    ],
    "breaks": []
  },
  {
    "id": "models.get.accepted",
    "area": "models",
    "text": "`GET /v1/models/{id}` with an id of the list is answered with that model.",
    "levels": {
      "models": "MUST"
    },
    "feature": "models",
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/api/models/retrieve",
      "https://github.com/anthropics/anthropic-sdk-typescript/blob/main/src/resources/models.ts"
    ],
    "breaks": []
  },
  {
    "id": "models.get.same",
    "area": "models",
    "text": "A model alone has the members it has in the list, and the same `display_name` and `created_at`.",
    "levels": {
      "models": "SHOULD"
    },
    "feature": "models",
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/api/models/retrieve"
    ],
    "breaks": []
  },
  {
    "id": "models.get.unknown",
    "area": "models",
    "text": "An unknown id is answered with 404 `not_found_error`.",
    "levels": {
      "models": "MUST"
    },
    "feature": "models",
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/api/models/retrieve",
      "https://platform.claude.com/docs/en/api/errors"
    ],
    "breaks": []
  },
  {
    "id": "models.get.target",
    "area": "models",
    "text": "The model under test can be asked for by the name that messages accept, an alias too.",
    "levels": {
      "models": "SHOULD"
    },
    "feature": "models",
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/api/models/retrieve"
    ],
    "breaks": []
  },
  {
    "id": "models.key.required",
    "area": "models",
    "text": "The list without a key, or with a wrong one, is refused with 401 `authentication_error`.",
    "levels": {
      "models": "MUST"
    },
    "feature": "auth",
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/api/errors"
    ],
    "breaks": []
  },
  {
    "id": "models.error.envelope",
    "area": "models",
    "text": "A refused request for models has the error envelope, with the published type of its status.",
    "levels": {
      "models": "MUST",
      "gateway-transparent": "MUST"
    },
    "feature": "models",
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/api/errors"
    ],
    "breaks": []
  },
  {
    "id": "models.list.direct",
    "area": "models",
    "text": "The list is answered where it was asked for, without a redirect.",
    "levels": {
      "models": "SHOULD",
      "claude-code": "SHOULD",
      "gateway-transparent": "SHOULD"
    },
    "feature": "models",
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://code.claude.com/docs/en/llm-gateway-protocol"
    ],
    "breaks": [],
    "note": "Claude Code takes a redirect for a failure, so that its key goes nowhere else."
  },
  {
    "id": "models.auth.accepted",
    "area": "models",
    "text": "The list takes the key as `x-api-key`, and as a bearer token where messages take it so.",
    "levels": {
      "models": "MUST",
      "claude-code": "SHOULD",
      "gateway-transparent": "SHOULD"
    },
    "feature": "models",
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/api/overview",
      "https://code.claude.com/docs/en/llm-gateway-protocol"
    ],
    "breaks": []
  },
  {
    "id": "request.valid.accepted",
    "area": "request",
    "text": "The simplest valid request, `model`, `max_tokens` and one user turn, is answered with a message.",
    "levels": {
      "core": "MUST",
      "claude-code": "MUST",
      "gateway-transparent": "MUST"
    },
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/api/messages/create",
      "https://github.com/diegosouzapw/OmniRoute/issues/6623"
    ],
    "breaks": []
  },
  {
    "id": "request.body.json",
    "area": "request",
    "text": "A body that is not JSON is refused with 400 `invalid_request_error`.",
    "levels": {
      "core": "MUST",
      "gateway-transparent": "MUST"
    },
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/api/errors",
      "https://github.com/GoDiao/Free-Way/issues/32"
    ],
    "breaks": []
  },
  {
    "id": "request.body.surrogate",
    "area": "request",
    "text": "A JSON body with the escape of half a surrogate pair in a string is refused with 400 `invalid_request_error`.",
    "levels": {
      "core": "SHOULD",
      "strict": "MUST"
    },
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://www.rfc-editor.org/rfc/rfc8259",
      "https://github.com/anthropics/claude-code/issues/60394"
    ],
    "breaks": [],
    "note": "RFC 8259 calls what parsers make of it unpredictable; the reference API refuses it as a body that is not JSON."
  },
  {
    "id": "request.body.object",
    "area": "request",
    "text": "A JSON body that is not an object is refused with 400 `invalid_request_error`.",
    "levels": {
      "core": "MUST",
      "gateway-transparent": "MUST"
    },
    "editions": [
      "2023-06-01",
      "2026-10-21"
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
      "core": "MUST",
      "gateway-transparent": "MUST"
    },
    "editions": [
      "2023-06-01",
      "2026-10-21"
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
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://github.com/tryAGI/Anthropic/blob/main/src/libs/Anthropic/openapi.yaml"
    ],
    "breaks": [],
    "note": "The seed lists members without closing the object; the reference API closes it at every depth."
  },
  {
    "id": "request.body.unicode",
    "area": "request",
    "text": "Text of every Unicode plane is accepted and comes back unchanged when the model repeats it.",
    "levels": {
      "core": "MUST",
      "claude-code": "MUST",
      "gateway-transparent": "MUST"
    },
    "editions": [
      "2023-06-01",
      "2026-10-21"
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
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/api/errors",
      "https://github.com/florianilch/claudine-proxy/pull/11"
    ],
    "breaks": [
      {
        "client": "Claude Code",
        "issue": "https://github.com/Moonsong-Labs/agent-prompttrain/pull/199"
      }
    ],
    "note": "Costs 32 MB of upload, so only strict asks for it."
  },
  {
    "id": "request.model.required",
    "area": "request",
    "text": "A request without `model` is refused.",
    "levels": {
      "core": "MUST"
    },
    "editions": [
      "2023-06-01",
      "2026-10-21"
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
      "2023-06-01",
      "2026-10-21"
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
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/api/errors",
      "https://github.com/mnfst/llm-gateway/issues/2620"
    ],
    "breaks": [],
    "note": "An endpoint with one model may well serve every name; hence no MUST of core."
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
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://github.com/tryAGI/Anthropic/blob/main/src/libs/Anthropic/openapi.yaml"
    ],
    "breaks": [],
    "note": "A bound of the reference API that the seed does not state."
  },
  {
    "id": "request.messages.required",
    "area": "request",
    "text": "A request without `messages` is refused.",
    "levels": {
      "core": "MUST"
    },
    "editions": [
      "2023-06-01",
      "2026-10-21"
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
      "2023-06-01",
      "2026-10-21"
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
      "2023-06-01",
      "2026-10-21"
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
      "2023-06-01",
      "2026-10-21"
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
      "core": "MUST",
      "claude-code": "MUST"
    },
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "seed: messages"
    ],
    "breaks": [],
    "note": "The seed also wants the first message to be of the user; the reference API takes either, so nothing is asked of a first assistant message."
  },
  {
    "id": "request.messages.consecutive_roles",
    "area": "request",
    "text": "Consecutive turns of one role are accepted, and each reaches the model (they are merged).",
    "levels": {
      "core": "SHOULD",
      "strict": "MUST",
      "claude-code": "SHOULD"
    },
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/api/messages/create"
    ],
    "breaks": [
      {
        "client": "Mattermost Agents plugin",
        "issue": "https://github.com/mattermost/mattermost-plugin-agents/issues/180"
      }
    ],
    "note": "The seed speaks of alternating turns; the reference API merges consecutive ones and refuses none."
  },
  {
    "id": "request.messages.history_used",
    "area": "request",
    "text": "Earlier turns reach the model.",
    "levels": {
      "core": "MUST",
      "claude-code": "MUST",
      "gateway-transparent": "MUST"
    },
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "seed: messages"
    ],
    "breaks": []
  },
  {
    "id": "request.messages.no_server_error",
    "area": "request",
    "text": "A conversation that ends with an assistant turn, or has a foreign thinking block in its history, is accepted or refused, but not answered with a server error.",
    "levels": {
      "core": "MUST",
      "claude-code": "MUST"
    },
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/api/errors",
      "https://platform.claude.com/docs/en/build-with-claude/extended-thinking",
      "https://github.com/ericc-ch/copilot-api/pull/261"
    ],
    "breaks": [],
    "note": "Both were valid for earlier models or other endpoints; clients switch models in the middle of a conversation."
  },
  {
    "id": "request.message.role.required",
    "area": "request",
    "text": "A message without `role` is refused.",
    "levels": {
      "core": "MUST"
    },
    "editions": [
      "2023-06-01",
      "2026-10-21"
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
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "seed: messages"
    ],
    "breaks": [],
    "note": "The seed has user and assistant; the reference API has system, too, for newer models. Nothing is asked of system."
  },
  {
    "id": "request.message.content.required",
    "area": "request",
    "text": "A message without `content` is refused.",
    "levels": {
      "core": "MUST"
    },
    "editions": [
      "2023-06-01",
      "2026-10-21"
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
      "2023-06-01",
      "2026-10-21"
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
      "2023-06-01",
      "2026-10-21"
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
      "core": "MUST",
      "claude-code": "MUST",
      "gateway-transparent": "MUST"
    },
    "editions": [
      "2023-06-01",
      "2026-10-21"
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
      "core": "MUST",
      "claude-code": "MUST",
      "gateway-transparent": "MUST"
    },
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "seed: content"
    ],
    "breaks": [],
    "note": "The seed allows only text in the first user message; the reference API allows every block there."
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
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://github.com/tryAGI/Anthropic/blob/main/src/libs/Anthropic/openapi.yaml",
      "https://github.com/invergent-ai/surogate/issues/132"
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
      "2023-06-01",
      "2026-10-21"
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
      "2023-06-01",
      "2026-10-21"
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
      "2023-06-01",
      "2026-10-21"
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
      "2023-06-01",
      "2026-10-21"
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
      "2023-06-01",
      "2026-10-21"
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
      "2023-06-01",
      "2026-10-21"
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
      "2023-06-01",
      "2026-10-21"
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
      "2023-06-01",
      "2026-10-21"
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
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "seed: max_tokens"
    ],
    "breaks": [],
    "note": "The seed starts at 1, the reference API at 0. A negative value is refused under both."
  },
  {
    "id": "request.max_tokens.zero",
    "area": "request",
    "text": "`max_tokens: 0` is refused with 400, or answered with empty `content`, `stop_reason: max_tokens` and no output tokens.",
    "levels": {
      "core": "MUST"
    },
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "seed: max_tokens",
      "https://platform.claude.com/docs/en/build-with-claude/prompt-caching"
    ],
    "breaks": [],
    "note": "The seed starts at 1, so 400 is right; for the reference API 0 fills the prompt cache, so an empty answer is right, too."
  },
  {
    "id": "request.max_tokens.one",
    "area": "request",
    "text": "`max_tokens: 1`, the smallest budget that generates, is accepted.",
    "levels": {
      "core": "MUST",
      "claude-code": "MUST"
    },
    "editions": [
      "2023-06-01",
      "2026-10-21"
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
      "2023-06-01",
      "2026-10-21"
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
      "core": "MUST",
      "claude-code": "MUST",
      "gateway-transparent": "MUST"
    },
    "editions": [
      "2023-06-01",
      "2026-10-21"
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
      "core": "MUST",
      "claude-code": "MUST",
      "gateway-transparent": "MUST"
    },
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://github.com/tryAGI/Anthropic/blob/main/src/libs/Anthropic/openapi.yaml"
    ],
    "breaks": [],
    "note": "The seed has the string form only; the reference API and its clients use blocks, the only form that carries cache marks."
  },
  {
    "id": "request.system.type",
    "area": "request",
    "text": "A `system` that is neither a string nor an array is refused.",
    "levels": {
      "core": "MUST"
    },
    "editions": [
      "2023-06-01",
      "2026-10-21"
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
      "2023-06-01",
      "2026-10-21"
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
      "core": "MUST",
      "claude-code": "MUST",
      "gateway-transparent": "MUST"
    },
    "editions": [
      "2023-06-01",
      "2026-10-21"
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
    "breaks": [],
    "note": "Newer models of the reference API take only the default; an endpoint declares the feature sampling."
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
    "breaks": [],
    "note": "Clients send the default explicitly, and every model of the reference API takes it in this edition."
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
    "breaks": [],
    "note": "Newer models of the reference API take only values from 0.99 up; an endpoint declares the feature sampling."
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
    "breaks": [],
    "note": "Newer models of the reference API refuse the member; an endpoint declares the feature sampling."
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
      "core": "MUST",
      "claude-code": "MUST",
      "gateway-transparent": "MUST"
    },
    "editions": [
      "2023-06-01",
      "2026-10-21"
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
      "streaming": "MUST",
      "claude-code": "MUST",
      "gateway-transparent": "MUST"
    },
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "seed: stream",
      "https://github.com/waybarrios/vllm-mlx/pull/376"
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
      "2023-06-01",
      "2026-10-21"
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
      "core": "MUST",
      "claude-code": "MUST",
      "gateway-transparent": "MUST"
    },
    "editions": [
      "2023-06-01",
      "2026-10-21"
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
    "id": "request.stop_sequences.none",
    "area": "request",
    "text": "An empty array as `stop_sequences` is accepted.",
    "levels": {
      "core": "SHOULD"
    },
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://github.com/tryAGI/Anthropic/blob/main/src/libs/Anthropic/openapi.yaml"
    ],
    "breaks": [],
    "note": "The published schema has no least number of items; clients send the list that they hold, empty or not."
  },
  {
    "id": "request.stop_sequences.type",
    "area": "request",
    "text": "A `stop_sequences` that is not an array is refused.",
    "levels": {
      "core": "MUST"
    },
    "editions": [
      "2023-06-01",
      "2026-10-21"
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
      "2023-06-01",
      "2026-10-21"
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
      "2023-06-01",
      "2026-10-21"
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
      "2023-06-01",
      "2026-10-21"
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
      "2023-06-01",
      "2026-10-21"
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
      "2023-06-01",
      "2026-10-21"
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
      "2023-06-01",
      "2026-10-21"
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
      "2023-06-01",
      "2026-10-21"
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
      "2023-06-01",
      "2026-10-21"
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
      "2023-06-01",
      "2026-10-21"
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
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "seed: thinking"
    ],
    "breaks": []
  },
  {
    "id": "request.thinking.known",
    "area": "request",
    "text": "A `thinking` without `type`, or of an unknown one, is refused.",
    "levels": {
      "core": "MUST"
    },
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "seed: thinking"
    ],
    "breaks": [],
    "note": "The seed only says that thinking can be enabled; the reference API has enabled, disabled, adaptive and between_tools."
  },
  {
    "id": "request.number.not_coerced",
    "area": "request",
    "text": "A number sent as a string of digits is refused, as any other string is.",
    "levels": {
      "core": "SHOULD"
    },
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://github.com/tryAGI/Anthropic/blob/main/src/libs/Anthropic/openapi.yaml"
    ],
    "breaks": []
  },
  {
    "id": "request.body.large",
    "area": "request",
    "text": "A body of 11 MB, below the limit of 32 MB, is not refused for its size.",
    "levels": {
      "core": "SHOULD",
      "strict": "MUST",
      "claude-code": "SHOULD",
      "gateway-transparent": "SHOULD"
    },
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/api/errors"
    ],
    "breaks": [
      {
        "client": "Claude Code CLI",
        "issue": "https://github.com/Moonsong-Labs/agent-prompttrain/pull/199"
      }
    ]
  },
  {
    "id": "request.messages.echo",
    "area": "request",
    "text": "The content of an answer, sent back with a new user turn, is accepted.",
    "levels": {
      "core": "MUST",
      "claude-code": "MUST",
      "gateway-transparent": "MUST"
    },
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/api/messages/create",
      "https://github.com/anthropics/claude-code/issues/88536"
    ],
    "breaks": [
      {
        "client": "Claude Code",
        "issue": "https://github.com/anthropics/claude-code/issues/88536"
      }
    ],
    "note": "Citations go back without `file_id`; the reference API may refuse an empty text, and a call that was cut."
  },
  {
    "id": "request.answer.different",
    "area": "request",
    "text": "Prompts that ask for different texts are not all answered with one text.",
    "levels": {
      "core": "SHOULD",
      "claude-code": "SHOULD"
    },
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/api/messages/create",
      "https://github.com/diegosouzapw/OmniRoute/issues/8274"
    ],
    "breaks": [
      {
        "client": "Claude Code",
        "issue": "https://github.com/diegosouzapw/OmniRoute/issues/8274"
      }
    ],
    "note": "A SHOULD: a model that does nothing but sort what it reads may find all of it the same."
  },
  {
    "id": "request.answer.own",
    "area": "request",
    "text": "Concurrent requests are each answered to their own prompt.",
    "levels": {
      "core": "MUST",
      "claude-code": "MUST",
      "gateway-transparent": "MUST"
    },
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/api/messages/create"
    ],
    "breaks": [
      {
        "client": "Messages clients behind PostHog",
        "issue": "https://github.com/PostHog/posthog/pull/72287"
      }
    ]
  },
  {
    "id": "request.body.unknown_answered",
    "area": "request",
    "text": "An unknown member of a request is ignored, or refused with 400 `invalid_request_error`; it is no server error.",
    "levels": {
      "gateway-transparent": "MUST"
    },
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://code.claude.com/docs/en/llm-gateway-protocol",
      "https://github.com/tryAGI/Anthropic/blob/main/src/libs/Anthropic/openapi.yaml"
    ],
    "breaks": [],
    "note": "Whether a member is known is for the upstream of a gateway to say."
  },
  {
    "id": "request.metadata.user_id.json",
    "area": "request",
    "text": "A `metadata.user_id` that is itself a JSON text, as Claude Code sends it, is accepted.",
    "levels": {
      "strict": "MUST",
      "claude-code": "MUST",
      "gateway-transparent": "MUST"
    },
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://github.com/tryAGI/Anthropic/blob/main/src/libs/Anthropic/openapi.yaml",
      "https://github.com/coder/aibridge/pull/241"
    ],
    "breaks": [
      {
        "client": "Claude Code 2.1.78",
        "issue": "https://github.com/ding113/claude-code-hub/pull/939"
      }
    ]
  },
  {
    "id": "request.speed.accepted",
    "area": "request",
    "text": "`speed: standard` and a null `speed` are accepted.",
    "levels": {
      "strict": "SHOULD"
    },
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://github.com/anthropics/anthropic-sdk-typescript/blob/main/src/resources/messages/messages.ts"
    ],
    "breaks": [
      {
        "client": "Claude Code",
        "issue": "https://github.com/experientiallabs/experiential/pull/679"
      }
    ],
    "note": "Typed since late 2026; what older models of the reference API say to it is not published."
  },
  {
    "id": "request.diagnostics.accepted",
    "area": "request",
    "text": "`diagnostics` with a null `previous_message_id` is accepted.",
    "levels": {
      "strict": "SHOULD"
    },
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://github.com/anthropics/anthropic-sdk-typescript/blob/main/src/resources/messages/messages.ts"
    ],
    "breaks": [
      {
        "client": "Claude Code",
        "issue": "https://github.com/experientiallabs/experiential/pull/679"
      }
    ],
    "note": "Typed since late 2026; what older models of the reference API say to it is not published."
  },
  {
    "id": "request.invalid.refused",
    "area": "request",
    "text": "A request that breaks the published schema in one place, or one published rule between members, is refused with 400.",
    "levels": {
      "core": "SHOULD",
      "streaming": "SHOULD",
      "tools": "SHOULD",
      "vision": "SHOULD",
      "documents": "SHOULD",
      "thinking": "SHOULD",
      "structured-output": "SHOULD",
      "caching": "SHOULD",
      "server-tools": "SHOULD",
      "strict": "SHOULD"
    },
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/api/errors",
      "https://github.com/tryAGI/Anthropic/blob/main/src/libs/Anthropic/openapi.yaml"
    ],
    "breaks": [],
    "note": "How binding it is depends on the place: a request that is taken speaks against the requirement of that place."
  },
  {
    "id": "request.invalid.still_refused",
    "area": "request",
    "text": "What is refused for one of its members stays refused beside valid members that have nothing to do with it.",
    "levels": {
      "core": "SHOULD"
    },
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/api/errors",
      "https://github.com/tryAGI/Anthropic/blob/main/src/libs/Anthropic/openapi.yaml"
    ],
    "breaks": []
  },
  {
    "id": "request.null.refused",
    "area": "request",
    "text": "A null in the place of an optional member is refused where the published schema does not allow null there.",
    "levels": {
      "core": "SHOULD"
    },
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://github.com/tryAGI/Anthropic/blob/main/src/libs/Anthropic/openapi.yaml"
    ],
    "breaks": [],
    "note": "A SHOULD: many parsers take null for a member that was left out, and break nobody."
  },
  {
    "id": "request.value.not_coerced",
    "area": "request",
    "text": "What only a lenient parser reads as a valid value is refused: a boolean for a number, a word for a boolean, one item for a list, a name in other letter case.",
    "levels": {
      "core": "SHOULD"
    },
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://github.com/tryAGI/Anthropic/blob/main/src/libs/Anthropic/openapi.yaml"
    ],
    "breaks": [],
    "note": "A SHOULD: lenient parsers read such values as what they stand for, and break nobody."
  },
  {
    "id": "request.number.spelling",
    "area": "request",
    "text": "An integer written with a fraction of zeros or an exponent, `32.0` or `3.2e1`, is the same number.",
    "levels": {
      "core": "SHOULD"
    },
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://www.rfc-editor.org/rfc/rfc8259",
      "https://json-schema.org/draft/2020-12/json-schema-core"
    ],
    "breaks": [],
    "note": "A SHOULD: typed parsers of several languages take no such spelling for an integer, and no known client sends it."
  },
  {
    "id": "request.body.spelling",
    "area": "request",
    "text": "White space, the order of members and escapes in strings do not change whether a request is accepted.",
    "levels": {
      "core": "MUST"
    },
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://www.rfc-editor.org/rfc/rfc8259"
    ],
    "breaks": []
  },
  {
    "id": "request.body.odd",
    "area": "request",
    "text": "JSON that parsers may refuse, with repeated names, numbers beyond any range or thousands of levels, is accepted or refused, and no server error.",
    "levels": {
      "core": "SHOULD"
    },
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://www.rfc-editor.org/rfc/rfc8259",
      "https://platform.claude.com/docs/en/api/errors"
    ],
    "breaks": [],
    "note": "RFC 8259 lets parsers set limits; how a request beyond them is refused, the list of errors says."
  },
  {
    "id": "request.valid.conversation",
    "area": "request",
    "text": "A conversation of texts is accepted with any valid values of the members that every endpoint has.",
    "levels": {
      "core": "MUST"
    },
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/api/messages/create"
    ],
    "breaks": []
  },
  {
    "id": "request.valid.every",
    "area": "request",
    "text": "A request that is valid by the published schema and rules is accepted, as far as the endpoint has the features it needs.",
    "levels": {
      "core": "SHOULD"
    },
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/api/messages/create",
      "https://github.com/tryAGI/Anthropic/blob/main/src/libs/Anthropic/openapi.yaml"
    ],
    "breaks": [],
    "note": "A SHOULD: models have limits of their own that no document lists in full."
  },
  {
    "id": "request.metadata.opaque",
    "area": "request",
    "text": "The value of `metadata.user_id` changes neither whether a request is accepted nor its input tokens.",
    "levels": {
      "core": "SHOULD"
    },
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/api/messages/create"
    ],
    "breaks": [],
    "note": "What looks like the address of a person may be refused; the documentation asks for opaque ids."
  },
  {
    "id": "response.status.message",
    "area": "response",
    "text": "Status 200 carries a message; an error carries a status of 400 or more.",
    "levels": {
      "core": "MUST",
      "claude-code": "MUST",
      "gateway-transparent": "MUST"
    },
    "editions": [
      "2023-06-01",
      "2026-10-21"
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
      "core": "MUST",
      "claude-code": "MUST"
    },
    "editions": [
      "2023-06-01",
      "2026-10-21"
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
      "core": "MUST",
      "claude-code": "MUST",
      "gateway-transparent": "MUST"
    },
    "editions": [
      "2023-06-01",
      "2026-10-21"
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
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "seed: response.id"
    ],
    "breaks": [],
    "note": "The seed warns that the format may change; the prefix of its example is what the reference API sends."
  },
  {
    "id": "response.type",
    "area": "response",
    "text": "`type` of an answer is `message`.",
    "levels": {
      "core": "MUST",
      "claude-code": "MUST"
    },
    "editions": [
      "2023-06-01",
      "2026-10-21"
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
      "core": "MUST",
      "claude-code": "MUST"
    },
    "editions": [
      "2023-06-01",
      "2026-10-21"
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
      "core": "MUST",
      "claude-code": "MUST"
    },
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "seed: response.model"
    ],
    "breaks": [],
    "note": "Not compared with the request: the reference API answers with the id an alias stands for."
  },
  {
    "id": "response.content.array",
    "area": "response",
    "text": "`content` is an array, and its items are content blocks.",
    "levels": {
      "core": "MUST",
      "claude-code": "MUST"
    },
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "seed: response.content"
    ],
    "breaks": [],
    "note": "May be empty: the reference API answers so to a refusal and to max_tokens 0."
  },
  {
    "id": "response.block.type",
    "area": "response",
    "text": "Each content block has a `type`, a string, which says what members it has.",
    "levels": {
      "core": "MUST",
      "claude-code": "MUST"
    },
    "editions": [
      "2023-06-01",
      "2026-10-21"
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
      "core": "MUST",
      "claude-code": "MUST"
    },
    "editions": [
      "2023-06-01",
      "2026-10-21"
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
    "text": "Text and tool arguments contain no replacement character (U+FFFD) the request did not contain, and no half of a surrogate pair, not in one delta either.",
    "levels": {
      "core": "MUST",
      "claude-code": "MUST",
      "gateway-transparent": "MUST"
    },
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://www.rfc-editor.org/rfc/rfc3629",
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
    "id": "response.tool_use.id",
    "area": "response",
    "text": "A `tool_use` block has an `id` of letters, digits, `_` and `-`.",
    "levels": {
      "tools": "MUST",
      "claude-code": "MUST",
      "gateway-transparent": "MUST"
    },
    "editions": [
      "2023-06-01",
      "2026-10-21"
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
      "tools": "MUST",
      "claude-code": "MUST",
      "gateway-transparent": "MUST"
    },
    "editions": [
      "2023-06-01",
      "2026-10-21"
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
      "tools": "MUST",
      "claude-code": "MUST"
    },
    "editions": [
      "2023-06-01",
      "2026-10-21"
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
      "tools": "MUST",
      "claude-code": "MUST",
      "gateway-transparent": "MUST"
    },
    "editions": [
      "2023-06-01",
      "2026-10-21"
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
      "core": "MUST",
      "claude-code": "MUST",
      "gateway-transparent": "MUST"
    },
    "editions": [
      "2023-06-01",
      "2026-10-21"
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
      "core": "SHOULD",
      "claude-code": "SHOULD"
    },
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "seed: response.stop_reason"
    ],
    "breaks": [],
    "note": "The seed has four values; the reference API has pause_turn, refusal and model_context_window_exceeded, too, and more may come."
  },
  {
    "id": "response.stop_sequence.present",
    "area": "response",
    "text": "`stop_sequence` is present: a string or null.",
    "levels": {
      "core": "MUST",
      "claude-code": "MUST",
      "gateway-transparent": "MUST"
    },
    "editions": [
      "2023-06-01",
      "2026-10-21"
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
      "core": "MUST",
      "claude-code": "MUST"
    },
    "editions": [
      "2023-06-01",
      "2026-10-21"
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
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://github.com/anthropics/anthropic-sdk-typescript/blob/main/src/resources/messages/messages.ts"
    ],
    "breaks": [],
    "note": "The seed names none of these members; absent and null mean the same."
  },
  {
    "id": "response.text.verbatim",
    "area": "response",
    "text": "Characters of markup in a text come as the model wrote them, not as character references.",
    "levels": {
      "core": "SHOULD",
      "strict": "MUST"
    },
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/api/messages/create",
      "https://github.com/codota/tabnine-vscode/issues/1602"
    ],
    "breaks": [],
    "note": "Judged where a model repeats a text with a reference in it: escaped once more, that one shows that no model did it."
  },
  {
    "id": "response.text.lines",
    "area": "response",
    "text": "Line breaks of a text come as the model wrote them, not as spaces, and none is lost.",
    "levels": {
      "core": "SHOULD"
    },
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/api/messages/create",
      "https://github.com/spring-ai-community/spring-ai-agentcore/issues/11"
    ],
    "breaks": [],
    "note": "Judged where a model repeats lines: two line breaks that are two spaces, or words run together, are no choice of a model."
  },
  {
    "id": "response.text.no_think_tags",
    "area": "response",
    "text": "Reasoning is not left in the text between `<think>` tags; it comes as thinking blocks, or not at all.",
    "levels": {
      "core": "SHOULD",
      "thinking": "MUST",
      "claude-code": "SHOULD"
    },
    "editions": [
      "2023-06-01",
      "2026-10-21"
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
    "id": "response.text.no_control_characters",
    "area": "response",
    "text": "Text contains no NUL and no escape character (U+001B) the request did not contain.",
    "levels": {
      "core": "SHOULD"
    },
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://github.com/containers/ramalama/issues/1200",
      "https://github.com/Davidvandijcke/coarse/pull/34"
    ],
    "breaks": [
      {
        "client": "clients that store answers in PostgreSQL",
        "issue": "https://github.com/Davidvandijcke/coarse/pull/34"
      },
      {
        "client": "terminals",
        "issue": "https://github.com/GenAI-Security-Project/GenAI-LLM-Top10/pull/10"
      }
    ],
    "note": "A SHOULD: a model may write either, though none does unasked. Other control characters are not judged."
  },
  {
    "id": "response.text.no_template_tokens",
    "area": "response",
    "text": "Text does not end with a token of the model's chat template, such as `<|im_end|>`.",
    "levels": {
      "core": "SHOULD"
    },
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://github.com/logancyang/obsidian-copilot/issues/2284"
    ],
    "breaks": [
      {
        "client": "Copilot for Obsidian",
        "issue": "https://github.com/logancyang/obsidian-copilot/issues/2284"
      }
    ],
    "note": "A SHOULD: a model may spell such a token out."
  },
  {
    "id": "response.text.no_raw_calls",
    "area": "response",
    "text": "Text beside a `tool_use` block holds no call as the model writes it, such as `<tool_call>`.",
    "levels": {
      "tools": "SHOULD"
    },
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/agents-and-tools/tool-use/handle-tool-calls",
      "https://github.com/XNet-NGO/aiope/pull/117"
    ],
    "breaks": [
      {
        "client": "aiope",
        "issue": "https://github.com/XNet-NGO/aiope/pull/117"
      }
    ],
    "note": "A SHOULD: a model may write a second call that is none. Text without a call beside it is not judged."
  },
  {
    "id": "response.text.not_empty",
    "area": "response",
    "text": "An answer has no empty text block beside other blocks.",
    "levels": {
      "core": "SHOULD",
      "claude-code": "SHOULD"
    },
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://github.com/anthropics/claude-code/issues/88536",
      "https://github.com/BerriAI/litellm/issues/30765"
    ],
    "breaks": [
      {
        "client": "Claude Code",
        "issue": "https://github.com/anthropics/claude-code/issues/88536"
      }
    ],
    "note": "The reference API refuses empty text, so that a block like that cannot be sent back."
  },
  {
    "id": "response.content.not_empty",
    "area": "response",
    "text": "A prompt that asks for words is not answered with empty `content` and `end_turn`.",
    "levels": {
      "core": "SHOULD",
      "claude-code": "SHOULD"
    },
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/build-with-claude/handling-stop-reasons",
      "https://github.com/BerriAI/litellm/pull/32475"
    ],
    "breaks": [
      {
        "client": "Claude Code subagents",
        "issue": "https://github.com/BerriAI/litellm/pull/32475"
      }
    ],
    "note": "A SHOULD: an empty end_turn is documented for some conversations with tools."
  },
  {
    "id": "response.tool_use.id.conversation",
    "area": "response",
    "text": "A call has an `id` that no earlier call of the conversation has.",
    "levels": {
      "tools": "MUST",
      "claude-code": "MUST",
      "gateway-transparent": "MUST"
    },
    "feature": "forced-tools",
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/agents-and-tools/tool-use/handle-tool-calls",
      "https://github.com/anthropics/claude-code/issues/21083"
    ],
    "breaks": [
      {
        "client": "Claude Code",
        "issue": "https://github.com/NVIDIA-NeMo/Switchyard/issues/502"
      }
    ]
  },
  {
    "id": "response.tool_use.id.prefix",
    "area": "response",
    "text": "The `id` of a `tool_use` block begins with `toolu_`.",
    "levels": {
      "strict": "SHOULD"
    },
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/agents-and-tools/tool-use/handle-tool-calls"
    ],
    "breaks": [
      {
        "client": "clients keyed on toolu_",
        "issue": "https://github.com/theopenco/llmgateway/pull/3389"
      }
    ],
    "note": "The reference API accepts every id of the published characters back; the prefix is what it sends."
  },
  {
    "id": "response.model.stable",
    "area": "response",
    "text": "Answers to requests for one `model` name one `model`.",
    "levels": {
      "claude-code": "SHOULD",
      "gateway-transparent": "SHOULD"
    },
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/api/messages/create",
      "https://github.com/decolua/9router/issues/3692"
    ],
    "breaks": [
      {
        "client": "Claude Code --resume",
        "issue": "https://github.com/decolua/9router/issues/3692"
      },
      {
        "client": "pi",
        "issue": "https://github.com/earendil-works/pi/issues/9188"
      }
    ],
    "note": "A router may fall back to another model; that an answer echoes the name of the request is never asked."
  },
  {
    "id": "response.model.accepted",
    "area": "response",
    "text": "The `model` that an answer names is accepted as `model` of a request.",
    "levels": {
      "claude-code": "SHOULD",
      "gateway-transparent": "SHOULD"
    },
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/api/messages/create",
      "https://github.com/BerriAI/litellm/issues/38761"
    ],
    "breaks": [
      {
        "client": "Claude Code session restore",
        "issue": "https://github.com/BerriAI/litellm/issues/38761"
      },
      {
        "client": "Claude Code --resume",
        "issue": "https://github.com/decolua/9router/issues/3692"
      }
    ],
    "note": "Clouds serve models under names of their own; hence no MUST."
  },
  {
    "id": "concurrency.ids.unique",
    "area": "robustness",
    "text": "Answers to concurrent requests have different `id`s.",
    "levels": {
      "core": "MUST",
      "claude-code": "MUST",
      "gateway-transparent": "MUST"
    },
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/api/messages/create"
    ],
    "breaks": []
  },
  {
    "id": "concurrency.answered",
    "area": "robustness",
    "text": "Four requests at once are answered as one alone is, or refused with 429 or 529 in the error envelope.",
    "levels": {
      "core": "SHOULD",
      "claude-code": "SHOULD",
      "gateway-transparent": "SHOULD"
    },
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/api/errors",
      "https://platform.claude.com/docs/en/api/rate-limits"
    ],
    "breaks": [
      {
        "client": "Anthropic SDK (Python)",
        "issue": "https://github.com/headroomlabs-ai/headroom/issues/1949"
      }
    ],
    "note": "How much an endpoint can do at once is its own affair; how it says so is published."
  },
  {
    "id": "concurrency.streams.whole",
    "area": "robustness",
    "text": "Each of several concurrent streams is whole: one message, and every event belongs to a block of that message.",
    "levels": {
      "streaming": "MUST",
      "claude-code": "MUST",
      "gateway-transparent": "MUST"
    },
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/build-with-claude/streaming"
    ],
    "breaks": [
      {
        "client": "Messages clients behind PostHog",
        "issue": "https://github.com/PostHog/posthog/pull/72287"
      }
    ]
  },
  {
    "id": "disconnect.plain.next",
    "area": "robustness",
    "text": "After a client that left before its answer came, the next request is answered as before.",
    "levels": {
      "core": "MUST",
      "claude-code": "MUST",
      "gateway-transparent": "MUST"
    },
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://www.rfc-editor.org/rfc/rfc9110",
      "https://github.com/unslothai/unsloth/pull/10096"
    ],
    "breaks": [
      {
        "client": "Claude Code",
        "issue": "https://github.com/headroomlabs-ai/headroom/pull/2882"
      }
    ]
  },
  {
    "id": "disconnect.stream.next",
    "area": "robustness",
    "text": "After a client that left in the middle of a stream, the next request is answered as before.",
    "levels": {
      "streaming": "MUST",
      "claude-code": "MUST",
      "gateway-transparent": "MUST"
    },
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://www.rfc-editor.org/rfc/rfc9110",
      "https://github.com/tombii/better-ccflare/pull/360"
    ],
    "breaks": [
      {
        "client": "Claude Code",
        "issue": "https://github.com/dam-agents/dam/pull/1500"
      },
      {
        "client": "Claude Code",
        "issue": "https://github.com/headroomlabs-ai/headroom/pull/2882"
      }
    ]
  },
  {
    "id": "disconnect.stream.others",
    "area": "robustness",
    "text": "A client that leaves its stream does not cut or change the streams of others that run at the same time.",
    "levels": {
      "streaming": "MUST",
      "claude-code": "MUST",
      "gateway-transparent": "MUST"
    },
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://www.rfc-editor.org/rfc/rfc9110",
      "https://github.com/dam-agents/dam/pull/1500"
    ],
    "breaks": [
      {
        "client": "Claude Code",
        "issue": "https://github.com/dam-agents/dam/pull/1500"
      }
    ]
  },
  {
    "id": "disconnect.upload.next",
    "area": "robustness",
    "text": "After a client that left while it sent its body, the next request is answered as before.",
    "levels": {
      "core": "SHOULD",
      "gateway-transparent": "SHOULD"
    },
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://www.rfc-editor.org/rfc/rfc9112"
    ],
    "breaks": []
  },
  {
    "id": "tools.typed.known",
    "area": "server-tools",
    "text": "A tool of an unknown `type` is refused.",
    "levels": {
      "server-tools": "MUST"
    },
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://github.com/tryAGI/Anthropic/blob/main/src/libs/Anthropic/openapi.yaml",
      "https://github.com/unslothai/unsloth/pull/5390"
    ],
    "breaks": [],
    "note": "A tool that is accepted and then dropped leaves the client waiting for its calls."
  },
  {
    "id": "tools.typed.not_dropped",
    "area": "server-tools",
    "text": "A typed tool that an endpoint does not have is refused, not dropped from a request that is answered.",
    "levels": {
      "server-tools": "SHOULD"
    },
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://github.com/tryAGI/Anthropic/blob/main/src/libs/Anthropic/openapi.yaml",
      "https://github.com/maximhq/bifrost/pull/7091"
    ],
    "breaks": [],
    "note": "Judged by a tool that the request forces: where it was dropped, there is nothing to call."
  },
  {
    "id": "tools.typed.accepted",
    "area": "server-tools",
    "text": "The typed tools that an endpoint declares are accepted.",
    "levels": {
      "server-tools": "MUST"
    },
    "feature": "server-tools",
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/agents-and-tools/tool-use/web-search-tool"
    ],
    "breaks": []
  },
  {
    "id": "tools.typed.name",
    "area": "server-tools",
    "text": "A typed tool whose `name` is not the one of its type is refused.",
    "levels": {
      "server-tools": "SHOULD"
    },
    "feature": "server-tools",
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://github.com/tryAGI/Anthropic/blob/main/src/libs/Anthropic/openapi.yaml"
    ],
    "breaks": []
  },
  {
    "id": "tools.typed.client",
    "area": "server-tools",
    "text": "A typed tool that the client runs, such as bash, is called by a `tool_use` block of its name.",
    "levels": {
      "server-tools": "SHOULD"
    },
    "feature": "server-tools",
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://github.com/anthropics/anthropic-sdk-typescript/blob/main/src/resources/messages/messages.ts"
    ],
    "breaks": []
  },
  {
    "id": "tools.web_search.made",
    "area": "server-tools",
    "text": "A web search that the request forces is made: the answer calls it.",
    "levels": {
      "server-tools": "MUST"
    },
    "feature": "server-tools",
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/agents-and-tools/tool-use/define-tools",
      "https://github.com/maximhq/bifrost/pull/7091"
    ],
    "breaks": [],
    "note": "Asked where the endpoint searches without being forced, or declares that it does. Where it does neither, tools.typed.not_dropped is asked."
  },
  {
    "id": "tools.web_search.max_uses",
    "area": "server-tools",
    "text": "No more searches are made than `max_uses` allows.",
    "levels": {
      "server-tools": "MUST"
    },
    "feature": "server-tools",
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/agents-and-tools/tool-use/web-search-tool",
      "https://github.com/unslothai/unsloth/pull/5390"
    ],
    "breaks": []
  },
  {
    "id": "tools.web_search.domains",
    "area": "server-tools",
    "text": "Results come from `allowed_domains` only, where they are given, and never from `blocked_domains`.",
    "levels": {
      "server-tools": "MUST"
    },
    "feature": "server-tools",
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/agents-and-tools/tool-use/web-search-tool"
    ],
    "breaks": []
  },
  {
    "id": "tools.web_search.domains_exclusive",
    "area": "server-tools",
    "text": "`allowed_domains` together with `blocked_domains` is refused.",
    "levels": {
      "server-tools": "SHOULD"
    },
    "feature": "server-tools",
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/agents-and-tools/tool-use/web-search-tool"
    ],
    "breaks": []
  },
  {
    "id": "tools.web_search.bounds",
    "area": "server-tools",
    "text": "A `max_uses` or `max_content_tokens` that is not an integer above 0 is refused.",
    "levels": {
      "server-tools": "SHOULD"
    },
    "feature": "server-tools",
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://github.com/tryAGI/Anthropic/blob/main/src/libs/Anthropic/openapi.yaml"
    ],
    "breaks": []
  },
  {
    "id": "tools.web_search.user_location",
    "area": "server-tools",
    "text": "A `user_location` that breaks its published bounds is refused.",
    "levels": {
      "server-tools": "SHOULD"
    },
    "feature": "server-tools",
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://github.com/tryAGI/Anthropic/blob/main/src/libs/Anthropic/openapi.yaml"
    ],
    "breaks": []
  },
  {
    "id": "response.server_tool_use.id",
    "area": "server-tools",
    "text": "A `server_tool_use` block has an `id` that begins with `srvtoolu_`.",
    "levels": {
      "server-tools": "MUST"
    },
    "feature": "server-tools",
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://github.com/tryAGI/Anthropic/blob/main/src/libs/Anthropic/openapi.yaml"
    ],
    "breaks": []
  },
  {
    "id": "response.server_tool_use.members",
    "area": "server-tools",
    "text": "A `server_tool_use` block has a `name` and an object as `input`.",
    "levels": {
      "server-tools": "MUST"
    },
    "feature": "server-tools",
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://github.com/anthropics/anthropic-sdk-typescript/blob/main/src/resources/messages/messages.ts"
    ],
    "breaks": []
  },
  {
    "id": "response.server_tool_use.kind",
    "area": "server-tools",
    "text": "A call that the endpoint answers itself is a `server_tool_use`, not a `tool_use` that waits for the client.",
    "levels": {
      "server-tools": "MUST"
    },
    "feature": "server-tools",
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://github.com/anthropics/anthropic-sdk-typescript/blob/main/src/resources/messages/messages.ts"
    ],
    "breaks": [
      {
        "client": "clients with web search and own tools",
        "issue": "https://github.com/BerriAI/litellm/issues/17737"
      }
    ]
  },
  {
    "id": "response.server_result.follows",
    "area": "server-tools",
    "text": "A result block of a server tool comes after the `server_tool_use` whose id it names.",
    "levels": {
      "server-tools": "MUST"
    },
    "feature": "server-tools",
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/build-with-claude/handling-stop-reasons"
    ],
    "breaks": []
  },
  {
    "id": "response.server_result.kept",
    "area": "server-tools",
    "text": "In an answer that ends with `end_turn`, each `server_tool_use` has its result block.",
    "levels": {
      "server-tools": "SHOULD"
    },
    "feature": "server-tools",
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/build-with-claude/handling-stop-reasons"
    ],
    "breaks": [
      {
        "client": "clients with web search and own tools",
        "issue": "https://github.com/BerriAI/litellm/issues/17737"
      }
    ]
  },
  {
    "id": "response.server_result.web_search",
    "area": "server-tools",
    "text": "The content of a `web_search_tool_result` is an array of results, or one error object.",
    "levels": {
      "server-tools": "MUST"
    },
    "feature": "server-tools",
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://github.com/anthropics/anthropic-sdk-typescript/blob/main/src/resources/messages/messages.ts",
      "https://platform.claude.com/docs/en/agents-and-tools/tool-use/web-search-tool"
    ],
    "breaks": []
  },
  {
    "id": "response.server_result.web_fetch",
    "area": "server-tools",
    "text": "The content of a `web_fetch_tool_result` is a fetched document with its `url`, or an error object.",
    "levels": {
      "server-tools": "MUST"
    },
    "feature": "server-tools",
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://github.com/anthropics/anthropic-sdk-typescript/blob/main/src/resources/messages/messages.ts",
      "https://platform.claude.com/docs/en/agents-and-tools/tool-use/web-fetch-tool"
    ],
    "breaks": []
  },
  {
    "id": "response.server_result.code_execution",
    "area": "server-tools",
    "text": "The content of a code execution result has output streams and `return_code`, or is an error object.",
    "levels": {
      "server-tools": "MUST"
    },
    "feature": "code-execution",
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://github.com/anthropics/anthropic-sdk-typescript/blob/main/src/resources/messages/messages.ts",
      "https://platform.claude.com/docs/en/agents-and-tools/tool-use/code-execution-tool"
    ],
    "breaks": []
  },
  {
    "id": "response.server_result.text_editor",
    "area": "server-tools",
    "text": "The content of a text editor result is a view, create or replace result, or an error object.",
    "levels": {
      "server-tools": "MUST"
    },
    "feature": "code-execution",
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://github.com/tryAGI/Anthropic/blob/main/src/libs/Anthropic/openapi.yaml",
      "https://platform.claude.com/docs/en/agents-and-tools/tool-use/code-execution-tool"
    ],
    "breaks": []
  },
  {
    "id": "response.server_result.tool_search",
    "area": "server-tools",
    "text": "The content of a `tool_search_tool_result` is an array of `tool_references`, or an error object.",
    "levels": {
      "server-tools": "MUST"
    },
    "feature": "server-tools",
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://github.com/anthropics/anthropic-sdk-typescript/blob/main/src/resources/messages/messages.ts",
      "https://platform.claude.com/docs/en/agents-and-tools/tool-use/tool-search-tool"
    ],
    "breaks": []
  },
  {
    "id": "response.server_result.error_code",
    "area": "server-tools",
    "text": "The error of a server tool has a string `error_code`, and comes in an answer with status 200.",
    "levels": {
      "server-tools": "MUST"
    },
    "feature": "server-tools",
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/agents-and-tools/tool-use/web-search-tool",
      "https://github.com/anthropics/anthropic-sdk-typescript/blob/main/src/resources/messages/messages.ts"
    ],
    "breaks": []
  },
  {
    "id": "response.citations.web_search",
    "area": "server-tools",
    "text": "A `web_search_result_location` holds `url`, `title`, `cited_text` and `encrypted_index`.",
    "levels": {
      "server-tools": "MUST"
    },
    "feature": "server-tools",
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/agents-and-tools/tool-use/web-search-tool",
      "https://github.com/anthropics/anthropic-sdk-typescript/blob/main/src/resources/messages/messages.ts"
    ],
    "breaks": []
  },
  {
    "id": "response.container.members",
    "area": "server-tools",
    "text": "The `container` of an answer that ran code has an `id` and `expires_at`, a date and time.",
    "levels": {
      "server-tools": "MUST"
    },
    "feature": "code-execution",
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/agents-and-tools/tool-use/code-execution-tool",
      "https://github.com/anthropics/anthropic-sdk-typescript/blob/main/src/resources/messages/messages.ts"
    ],
    "breaks": []
  },
  {
    "id": "stream.server_tool_use.input",
    "area": "server-tools",
    "text": "A streamed `server_tool_use` starts with empty `input` and gets it by `input_json_delta`.",
    "levels": {
      "server-tools": "MUST"
    },
    "feature": "server-tools",
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/build-with-claude/streaming"
    ],
    "breaks": []
  },
  {
    "id": "stream.server_result.complete",
    "area": "server-tools",
    "text": "A streamed result block of a server tool is complete at its start and has no deltas.",
    "levels": {
      "server-tools": "MUST"
    },
    "feature": "server-tools",
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/build-with-claude/streaming"
    ],
    "breaks": []
  },
  {
    "id": "stop.pause_turn.no_pending_call",
    "area": "server-tools",
    "text": "`pause_turn` never leaves a `tool_use` waiting for the client.",
    "levels": {
      "server-tools": "MUST"
    },
    "feature": "server-tools",
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/build-with-claude/handling-stop-reasons"
    ],
    "breaks": []
  },
  {
    "id": "stop.pause_turn.continued",
    "area": "server-tools",
    "text": "An answer that paused is accepted back as the last turn, and goes on.",
    "levels": {
      "server-tools": "MUST"
    },
    "feature": "server-tools",
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/build-with-claude/handling-stop-reasons"
    ],
    "breaks": [],
    "note": "No request makes an endpoint pause: judged where an answer of the run paused, with its call answered or still open, and left out elsewhere."
  },
  {
    "id": "usage.server_tool_use.counted",
    "area": "server-tools",
    "text": "`usage.server_tool_use` counts the searches and fetches of the answer.",
    "levels": {
      "server-tools": "SHOULD"
    },
    "feature": "server-tools",
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/agents-and-tools/tool-use/web-search-tool",
      "https://github.com/anthropics/anthropic-sdk-typescript/blob/main/src/resources/messages/messages.ts"
    ],
    "breaks": []
  },
  {
    "id": "request.server_tools.echo",
    "area": "server-tools",
    "text": "An answer with blocks of server tools is accepted back.",
    "levels": {
      "server-tools": "MUST"
    },
    "feature": "server-tools",
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/build-with-claude/handling-stop-reasons"
    ],
    "breaks": [
      {
        "client": "clients with web search and own tools",
        "issue": "https://github.com/BerriAI/litellm/issues/17737"
      }
    ]
  },
  {
    "id": "request.server_tool_use.id",
    "area": "server-tools",
    "text": "A block of a server tool in the history whose id does not begin with `srvtoolu_` is refused.",
    "levels": {
      "server-tools": "SHOULD"
    },
    "feature": "server-tools",
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://github.com/tryAGI/Anthropic/blob/main/src/libs/Anthropic/openapi.yaml"
    ],
    "breaks": []
  },
  {
    "id": "request.server_tool_use.members",
    "area": "server-tools",
    "text": "A `server_tool_use` in the history without `name` or `input`, with an unknown `name`, or an `input` that is no object, is refused.",
    "levels": {
      "server-tools": "SHOULD"
    },
    "feature": "server-tools",
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://github.com/tryAGI/Anthropic/blob/main/src/libs/Anthropic/openapi.yaml"
    ],
    "breaks": []
  },
  {
    "id": "request.server_result.content",
    "area": "server-tools",
    "text": "A result block of a server tool in the history whose content does not fit its type is refused.",
    "levels": {
      "server-tools": "SHOULD"
    },
    "feature": "server-tools",
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://github.com/tryAGI/Anthropic/blob/main/src/libs/Anthropic/openapi.yaml"
    ],
    "breaks": []
  },
  {
    "id": "request.container.type",
    "area": "server-tools",
    "text": "A `container` that is neither a string, an object nor null is refused.",
    "levels": {
      "server-tools": "SHOULD"
    },
    "feature": "code-execution",
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://github.com/tryAGI/Anthropic/blob/main/src/libs/Anthropic/openapi.yaml"
    ],
    "breaks": []
  },
  {
    "id": "request.container_upload.file_id",
    "area": "server-tools",
    "text": "A `container_upload` without `file_id`, or with one that is no string, is refused.",
    "levels": {
      "server-tools": "SHOULD"
    },
    "feature": "code-execution",
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://github.com/tryAGI/Anthropic/blob/main/src/libs/Anthropic/openapi.yaml"
    ],
    "breaks": []
  },
  {
    "id": "stop.end_turn.reported",
    "area": "stop",
    "text": "A natural end is reported as `end_turn`.",
    "levels": {
      "core": "MUST",
      "claude-code": "MUST"
    },
    "editions": [
      "2023-06-01",
      "2026-10-21"
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
      "core": "MUST",
      "claude-code": "MUST"
    },
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "seed: response.stop_reason",
      "https://github.com/garrytan/gbrain/issues/4088"
    ],
    "breaks": []
  },
  {
    "id": "stop.max_tokens.streamed",
    "area": "stop",
    "text": "A stream of many tokens that is cut at `max_tokens` is reported as `max_tokens`.",
    "levels": {
      "streaming": "MUST"
    },
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "seed: response.stop_reason",
      "https://platform.claude.com/docs/en/build-with-claude/handling-stop-reasons"
    ],
    "breaks": []
  },
  {
    "id": "stop.sequence.honoured",
    "area": "stop",
    "text": "Generation ends at a stop sequence: visible text contains none of the requested ones.",
    "levels": {
      "core": "MUST",
      "claude-code": "MUST"
    },
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "seed: stop_sequences",
      "https://github.com/exo-explore/exo/issues/2122"
    ],
    "breaks": []
  },
  {
    "id": "stop.sequence.reported",
    "area": "stop",
    "text": "An answer ended by a stop sequence is reported as `stop_sequence`.",
    "levels": {
      "core": "MUST",
      "claude-code": "MUST"
    },
    "editions": [
      "2023-06-01",
      "2026-10-21"
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
      "core": "MUST",
      "claude-code": "SHOULD"
    },
    "editions": [
      "2023-06-01",
      "2026-10-21"
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
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "seed: response.stop_sequence"
    ],
    "breaks": []
  },
  {
    "id": "stop.sequence.requested",
    "area": "stop",
    "text": "`stop_reason` `stop_sequence` occurs only for a request with `stop_sequences`.",
    "levels": {
      "core": "MUST"
    },
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "seed: response.stop_reason"
    ],
    "breaks": []
  },
  {
    "id": "stop.sequence.exact",
    "area": "stop",
    "text": "A stop sequence is compared letter by letter: capitals do not stand for small letters.",
    "levels": {
      "core": "SHOULD"
    },
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "seed: stop_sequences",
      "https://platform.claude.com/docs/en/build-with-claude/handling-stop-reasons"
    ],
    "breaks": [],
    "note": "A SHOULD: the documentation says nothing of letter case."
  },
  {
    "id": "stop.tool_use.reported",
    "area": "stop",
    "text": "An answer that calls tools is reported as `tool_use`.",
    "levels": {
      "tools": "MUST",
      "claude-code": "MUST"
    },
    "editions": [
      "2023-06-01",
      "2026-10-21"
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
      "tools": "MUST",
      "claude-code": "MUST"
    },
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "seed: response.stop_reason"
    ],
    "breaks": []
  },
  {
    "id": "stop.refusal.details",
    "area": "stop",
    "text": "`stop_details` is an object only beside `stop_reason` `refusal`, and its `type` is `refusal`.",
    "levels": {
      "core": "SHOULD",
      "strict": "MUST"
    },
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/build-with-claude/handling-stop-reasons",
      "https://github.com/anthropics/anthropic-sdk-typescript/blob/main/src/resources/messages/messages.ts"
    ],
    "breaks": []
  },
  {
    "id": "stop.sequence.thinking",
    "area": "stop",
    "text": "A stop sequence that occurs while the model thinks does not end the answer.",
    "levels": {
      "thinking": "SHOULD"
    },
    "feature": "thinking",
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://github.com/sgl-project/sglang/issues/40529",
      "https://github.com/sgl-project/sglang/pull/32727"
    ],
    "breaks": [],
    "note": "Not documented; a SHOULD, because an answer that ends while the model thinks has no text."
  },
  {
    "id": "stop.max_tokens.room",
    "area": "stop",
    "text": "An answer that ends by itself within one `max_tokens` is not cut below that by a larger one.",
    "levels": {
      "core": "SHOULD"
    },
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/build-with-claude/handling-stop-reasons"
    ],
    "breaks": [],
    "note": "Two generations differ: only an answer that is reported as cut with fewer tokens than the smaller limit is held against it."
  },
  {
    "id": "stream.event.named",
    "area": "stream",
    "text": "Every event has an `event:` line.",
    "levels": {
      "streaming": "MUST",
      "claude-code": "MUST",
      "gateway-transparent": "MUST"
    },
    "editions": [
      "2023-06-01",
      "2026-10-21"
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
        "client": "Anthropic SDK",
        "issue": "https://github.com/vllm-project/semantic-router/issues/2160"
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
      "streaming": "MUST",
      "claude-code": "MUST",
      "gateway-transparent": "MUST"
    },
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/build-with-claude/streaming"
    ],
    "breaks": []
  },
  {
    "id": "stream.event.json",
    "area": "stream",
    "text": "The data of every event is a JSON object.",
    "levels": {
      "streaming": "MUST",
      "claude-code": "MUST",
      "gateway-transparent": "MUST"
    },
    "editions": [
      "2023-06-01",
      "2026-10-21"
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
      "streaming": "MUST",
      "claude-code": "MUST",
      "gateway-transparent": "MUST"
    },
    "editions": [
      "2023-06-01",
      "2026-10-21"
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
      "streaming": "MUST",
      "claude-code": "MUST",
      "gateway-transparent": "MUST"
    },
    "editions": [
      "2023-06-01",
      "2026-10-21"
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
      "streaming": "MUST",
      "claude-code": "MUST",
      "gateway-transparent": "MUST"
    },
    "editions": [
      "2023-06-01",
      "2026-10-21"
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
      "2023-06-01",
      "2026-10-21"
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
      "streaming": "MUST",
      "claude-code": "MUST",
      "gateway-transparent": "MUST"
    },
    "editions": [
      "2023-06-01",
      "2026-10-21"
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
      "streaming": "MUST",
      "claude-code": "MUST",
      "gateway-transparent": "MUST"
    },
    "editions": [
      "2023-06-01",
      "2026-10-21"
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
      "streaming": "MUST",
      "claude-code": "MUST",
      "gateway-transparent": "MUST"
    },
    "editions": [
      "2023-06-01",
      "2026-10-21"
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
      "streaming": "MUST",
      "claude-code": "MUST",
      "gateway-transparent": "MUST"
    },
    "editions": [
      "2023-06-01",
      "2026-10-21"
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
      "streaming": "MUST",
      "claude-code": "MUST"
    },
    "editions": [
      "2023-06-01",
      "2026-10-21"
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
      "streaming": "MUST",
      "claude-code": "MUST"
    },
    "editions": [
      "2023-06-01",
      "2026-10-21"
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
      "streaming": "SHOULD",
      "claude-code": "MUST",
      "gateway-transparent": "SHOULD"
    },
    "editions": [
      "2023-06-01",
      "2026-10-21"
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
    "id": "stream.message_start.own_tokens",
    "area": "stream",
    "text": "The input tokens in `message_start` are those of its own request, not of another one.",
    "levels": {
      "streaming": "SHOULD"
    },
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/build-with-claude/streaming"
    ],
    "breaks": [],
    "note": "A finding is a count above the bytes of the request and a thousand more, of a stream that ends with a count below."
  },
  {
    "id": "stream.block.started",
    "area": "stream",
    "text": "A block is started before its deltas.",
    "levels": {
      "streaming": "MUST",
      "claude-code": "MUST",
      "gateway-transparent": "MUST"
    },
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/build-with-claude/streaming",
      "https://github.com/headroomlabs-ai/headroom/pull/2890"
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
      "streaming": "MUST",
      "claude-code": "MUST",
      "gateway-transparent": "MUST"
    },
    "editions": [
      "2023-06-01",
      "2026-10-21"
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
      "streaming": "MUST",
      "claude-code": "MUST",
      "gateway-transparent": "MUST"
    },
    "editions": [
      "2023-06-01",
      "2026-10-21"
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
      "streaming": "MUST",
      "claude-code": "MUST",
      "gateway-transparent": "MUST"
    },
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/build-with-claude/streaming"
    ],
    "breaks": [
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
      "streaming": "MUST",
      "claude-code": "MUST",
      "gateway-transparent": "MUST"
    },
    "editions": [
      "2023-06-01",
      "2026-10-21"
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
      "streaming": "MUST",
      "claude-code": "MUST",
      "gateway-transparent": "MUST"
    },
    "editions": [
      "2023-06-01",
      "2026-10-21"
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
      "streaming": "MUST",
      "claude-code": "MUST"
    },
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/build-with-claude/streaming",
      "https://github.com/MadAppGang/claudish/issues/102"
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
      "streaming": "MUST",
      "claude-code": "MUST",
      "gateway-transparent": "MUST"
    },
    "editions": [
      "2023-06-01",
      "2026-10-21"
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
      "streaming": "MUST",
      "claude-code": "MUST",
      "gateway-transparent": "MUST"
    },
    "editions": [
      "2023-06-01",
      "2026-10-21"
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
      "streaming": "MUST",
      "claude-code": "MUST",
      "gateway-transparent": "MUST"
    },
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/build-with-claude/streaming"
    ],
    "breaks": [
      {
        "client": "adapters of the Messages API",
        "issue": "https://github.com/BerriAI/litellm/pull/15315"
      }
    ]
  },
  {
    "id": "stream.message_delta.present",
    "area": "stream",
    "text": "At least one `message_delta` comes before `message_stop`.",
    "levels": {
      "streaming": "MUST",
      "claude-code": "MUST",
      "gateway-transparent": "MUST"
    },
    "editions": [
      "2023-06-01",
      "2026-10-21"
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
      "streaming": "MUST",
      "claude-code": "MUST",
      "gateway-transparent": "MUST"
    },
    "editions": [
      "2023-06-01",
      "2026-10-21"
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
      "streaming": "MUST",
      "claude-code": "SHOULD",
      "gateway-transparent": "MUST"
    },
    "editions": [
      "2023-06-01",
      "2026-10-21"
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
      "streaming": "MUST",
      "gateway-transparent": "MUST"
    },
    "editions": [
      "2023-06-01",
      "2026-10-21"
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
      "streaming": "MUST",
      "claude-code": "MUST",
      "gateway-transparent": "MUST"
    },
    "editions": [
      "2023-06-01",
      "2026-10-21"
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
      "streaming": "MUST",
      "claude-code": "MUST",
      "gateway-transparent": "MUST"
    },
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/build-with-claude/streaming",
      "https://github.com/maximhq/bifrost/issues/6081"
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
      "streaming": "MUST",
      "claude-code": "MUST",
      "gateway-transparent": "MUST"
    },
    "editions": [
      "2023-06-01",
      "2026-10-21"
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
      "streaming": "MUST",
      "claude-code": "MUST",
      "gateway-transparent": "MUST"
    },
    "editions": [
      "2023-06-01",
      "2026-10-21"
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
      "streaming": "MUST",
      "claude-code": "MUST",
      "gateway-transparent": "MUST"
    },
    "editions": [
      "2023-06-01",
      "2026-10-21"
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
      "streaming": "MUST",
      "claude-code": "MUST",
      "gateway-transparent": "MUST"
    },
    "editions": [
      "2023-06-01",
      "2026-10-21"
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
      "streaming": "MUST",
      "claude-code": "MUST",
      "gateway-transparent": "MUST"
    },
    "editions": [
      "2023-06-01",
      "2026-10-21"
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
      "streaming": "SHOULD",
      "claude-code": "SHOULD",
      "gateway-transparent": "SHOULD"
    },
    "editions": [
      "2023-06-01",
      "2026-10-21"
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
      "streaming": "MUST",
      "gateway-transparent": "MUST"
    },
    "editions": [
      "2023-06-01",
      "2026-10-21"
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
    "text": "A stream holds the whole text of the answer, as `text_delta`: no delta is lost.",
    "levels": {
      "streaming": "MUST",
      "claude-code": "MUST",
      "gateway-transparent": "MUST"
    },
    "editions": [
      "2023-06-01",
      "2026-10-21"
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
      "streaming": "SHOULD",
      "claude-code": "SHOULD",
      "gateway-transparent": "SHOULD"
    },
    "editions": [
      "2023-06-01",
      "2026-10-21"
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
      "streaming": "SHOULD",
      "claude-code": "SHOULD",
      "gateway-transparent": "SHOULD"
    },
    "editions": [
      "2023-06-01",
      "2026-10-21"
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
      "streaming": "MUST",
      "claude-code": "MUST",
      "gateway-transparent": "MUST"
    },
    "editions": [
      "2023-06-01",
      "2026-10-21"
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
    "id": "stream.live",
    "area": "stream",
    "text": "Events are sent as the answer is generated, not all at its end.",
    "levels": {
      "streaming": "SHOULD",
      "claude-code": "SHOULD",
      "gateway-transparent": "MUST"
    },
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/build-with-claude/streaming"
    ],
    "breaks": [],
    "note": "A SHOULD: a model that writes a whole answer in one step cannot be told from a buffer."
  },
  {
    "id": "stream.ping.event",
    "area": "stream",
    "text": "What keeps a silent stream alive is a `ping` event, not a comment alone.",
    "levels": {
      "streaming": "SHOULD",
      "claude-code": "MAY",
      "gateway-transparent": "SHOULD"
    },
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/build-with-claude/streaming",
      "https://code.claude.com/docs/en/llm-gateway-protocol"
    ],
    "breaks": [
      {
        "client": "Claude Code",
        "issue": "https://github.com/diegosouzapw/OmniRoute/pull/5063"
      }
    ]
  },
  {
    "id": "stream.message_delta.input_tokens",
    "area": "stream",
    "text": "The `input_tokens` of a `message_delta` is absent, null, or not below the one of `message_start`.",
    "levels": {
      "streaming": "SHOULD",
      "claude-code": "SHOULD"
    },
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/build-with-claude/streaming",
      "https://github.com/envoyproxy/ai-gateway/pull/1631"
    ],
    "breaks": []
  },
  {
    "id": "stream.redacted_thinking.complete",
    "area": "stream",
    "text": "A streamed `redacted_thinking` block is complete at its start and has no deltas.",
    "levels": {
      "thinking": "MUST"
    },
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/build-with-claude/streaming",
      "https://platform.claude.com/docs/en/build-with-claude/extended-thinking"
    ],
    "breaks": []
  },
  {
    "id": "output.format.accepted",
    "area": "structured-output",
    "text": "`output_config.format` with a JSON Schema is accepted.",
    "levels": {
      "structured-output": "MUST"
    },
    "feature": "json-schema",
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/build-with-claude/structured-outputs",
      "https://github.com/anthropics/anthropic-sdk-typescript/blob/main/src/resources/messages/messages.ts"
    ],
    "breaks": []
  },
  {
    "id": "output.format.json",
    "area": "structured-output",
    "text": "The text of an answer in a requested format is one JSON document, unless it was cut or refused.",
    "levels": {
      "structured-output": "MUST"
    },
    "feature": "json-schema",
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/build-with-claude/structured-outputs"
    ],
    "breaks": [
      {
        "client": "clients that parse the answer",
        "issue": "https://github.com/NVIDIA-NeMo/Switchyard/issues/452"
      }
    ],
    "note": "An endpoint that takes a format and lets the model write prose is worse than one that refuses it."
  },
  {
    "id": "output.format.valid",
    "area": "structured-output",
    "text": "That JSON document is valid for the schema of the request.",
    "levels": {
      "structured-output": "MUST"
    },
    "feature": "json-schema",
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/build-with-claude/structured-outputs"
    ],
    "breaks": []
  },
  {
    "id": "output.format.nested",
    "area": "structured-output",
    "text": "A schema with nested objects, arrays, `enum` and optional members is accepted, and holds.",
    "levels": {
      "structured-output": "MUST"
    },
    "feature": "json-schema",
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/build-with-claude/structured-outputs"
    ],
    "breaks": []
  },
  {
    "id": "output.format.cut",
    "area": "structured-output",
    "text": "An answer in a requested format that is cut at `max_tokens` says so in `stop_reason`.",
    "levels": {
      "structured-output": "MUST"
    },
    "feature": "json-schema",
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/build-with-claude/structured-outputs"
    ],
    "breaks": []
  },
  {
    "id": "output.format.type.known",
    "area": "structured-output",
    "text": "An `output_config.format` that is neither an object nor null, or whose `type` is missing or not `json_schema`, is refused.",
    "levels": {
      "structured-output": "MUST"
    },
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://github.com/tryAGI/Anthropic/blob/main/src/libs/Anthropic/openapi.yaml"
    ],
    "breaks": []
  },
  {
    "id": "output.format.schema.required",
    "area": "structured-output",
    "text": "An `output_config.format` without `schema`, or with one that is no object, is refused.",
    "levels": {
      "structured-output": "MUST"
    },
    "feature": "json-schema",
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://github.com/tryAGI/Anthropic/blob/main/src/libs/Anthropic/openapi.yaml"
    ],
    "breaks": []
  },
  {
    "id": "output.format.schema.closed",
    "area": "structured-output",
    "text": "A schema with an object that does not set `additionalProperties: false` is refused.",
    "levels": {
      "structured-output": "SHOULD"
    },
    "feature": "json-schema",
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/build-with-claude/structured-outputs"
    ],
    "breaks": [],
    "note": "A limit of the reference API; an endpoint that takes more schemas breaks nobody."
  },
  {
    "id": "output.format.schema.bounds",
    "area": "structured-output",
    "text": "A schema with bounds of numbers or of lengths is refused.",
    "levels": {
      "structured-output": "SHOULD"
    },
    "feature": "json-schema",
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/build-with-claude/structured-outputs"
    ],
    "breaks": [],
    "note": "A limit of the reference API; an endpoint that enforces such bounds breaks nobody."
  },
  {
    "id": "output.format.citations",
    "area": "structured-output",
    "text": "A format together with citations is refused.",
    "levels": {
      "structured-output": "SHOULD"
    },
    "feature": "citations",
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/build-with-claude/structured-outputs"
    ],
    "breaks": []
  },
  {
    "id": "output.format.zero",
    "area": "structured-output",
    "text": "A format together with `max_tokens: 0` is refused.",
    "levels": {
      "structured-output": "SHOULD"
    },
    "feature": "json-schema",
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/build-with-claude/prompt-caching"
    ],
    "breaks": []
  },
  {
    "id": "output.config.type",
    "area": "structured-output",
    "text": "An `output_config` that is not an object is refused.",
    "levels": {
      "structured-output": "MUST"
    },
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://github.com/tryAGI/Anthropic/blob/main/src/libs/Anthropic/openapi.yaml"
    ],
    "breaks": []
  },
  {
    "id": "output.config.null",
    "area": "structured-output",
    "text": "`effort` and `format` of null are accepted as if they were absent.",
    "levels": {
      "structured-output": "SHOULD"
    },
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://github.com/tryAGI/Anthropic/blob/main/src/libs/Anthropic/openapi.yaml"
    ],
    "breaks": []
  },
  {
    "id": "output.effort.accepted",
    "area": "structured-output",
    "text": "`output_config.effort` `high` is accepted.",
    "levels": {
      "structured-output": "MUST",
      "claude-code": "MUST"
    },
    "feature": "effort",
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/build-with-claude/effort"
    ],
    "breaks": [],
    "note": "Which other levels a model takes is up to the model; high is the documented default."
  },
  {
    "id": "output.effort.known",
    "area": "structured-output",
    "text": "An `effort` outside low, medium, high, xhigh and max is refused.",
    "levels": {
      "structured-output": "MUST"
    },
    "feature": "effort",
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/build-with-claude/effort",
      "https://github.com/anthropics/anthropic-sdk-typescript/blob/main/src/resources/messages/messages.ts"
    ],
    "breaks": []
  },
  {
    "id": "tools.strict.accepted",
    "area": "structured-output",
    "text": "A tool with `strict: true` is accepted.",
    "levels": {
      "structured-output": "MUST"
    },
    "feature": "strict-tools",
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/agents-and-tools/tool-use/strict-tool-use"
    ],
    "breaks": [
      {
        "client": "OpenAI Agents SDK",
        "issue": "https://github.com/BerriAI/litellm/issues/33193"
      }
    ]
  },
  {
    "id": "tools.strict.valid",
    "area": "structured-output",
    "text": "The input of a finished call of a strict tool is valid for its `input_schema`.",
    "levels": {
      "structured-output": "MUST"
    },
    "feature": "strict-tools",
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/agents-and-tools/tool-use/strict-tool-use",
      "https://github.com/envoyproxy/ai-gateway/pull/2232"
    ],
    "breaks": []
  },
  {
    "id": "tools.strict.type",
    "area": "structured-output",
    "text": "A `strict` that is not a boolean is refused.",
    "levels": {
      "structured-output": "MUST"
    },
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://github.com/tryAGI/Anthropic/blob/main/src/libs/Anthropic/openapi.yaml"
    ],
    "breaks": []
  },
  {
    "id": "tools.strict.closed",
    "area": "structured-output",
    "text": "A strict tool whose schema does not set `additionalProperties: false` is refused.",
    "levels": {
      "structured-output": "SHOULD"
    },
    "feature": "strict-tools",
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/agents-and-tools/tool-use/strict-tool-use"
    ],
    "breaks": []
  },
  {
    "id": "tools.strict.maximum",
    "area": "structured-output",
    "text": "More than 20 strict tools in a request are refused.",
    "levels": {
      "structured-output": "SHOULD"
    },
    "feature": "strict-tools",
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/agents-and-tools/tool-use/strict-tool-use"
    ],
    "breaks": []
  },
  {
    "id": "thinking.enabled.accepted",
    "area": "thinking",
    "text": "`thinking: {type: enabled}` with a budget is accepted.",
    "levels": {
      "thinking": "MUST",
      "claude-code": "MUST"
    },
    "feature": "thinking",
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "seed: thinking"
    ],
    "breaks": [
      {
        "client": "Minnow",
        "issue": "https://github.com/HenriGrimm/Minnow/issues/364"
      }
    ],
    "note": "Newer models of the reference API want adaptive instead; an endpoint declares the feature thinking."
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
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://github.com/tryAGI/Anthropic/blob/main/src/libs/Anthropic/openapi.yaml"
    ],
    "breaks": []
  },
  {
    "id": "thinking.budget.minimum",
    "area": "thinking",
    "text": "A `budget_tokens` that is not an integer, or below 1024, is refused.",
    "levels": {
      "thinking": "MUST"
    },
    "feature": "thinking",
    "editions": [
      "2023-06-01",
      "2026-10-21"
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
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/build-with-claude/extended-thinking"
    ],
    "breaks": [],
    "note": "Thinking that is interleaved with tool calls is excepted."
  },
  {
    "id": "thinking.block.thinking",
    "area": "thinking",
    "text": "A thinking block holds `thinking` as a string.",
    "levels": {
      "thinking": "MUST",
      "claude-code": "MUST"
    },
    "editions": [
      "2023-06-01",
      "2026-10-21"
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
      "thinking": "MUST",
      "claude-code": "MUST",
      "gateway-transparent": "MUST"
    },
    "editions": [
      "2023-06-01",
      "2026-10-21"
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
      "thinking": "MUST",
      "claude-code": "MUST",
      "gateway-transparent": "MUST"
    },
    "editions": [
      "2023-06-01",
      "2026-10-21"
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
    "id": "thinking.adaptive.accepted",
    "area": "thinking",
    "text": "`thinking: {type: adaptive}` is accepted.",
    "levels": {
      "thinking": "MUST",
      "claude-code": "MUST"
    },
    "feature": "adaptive-thinking",
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/build-with-claude/adaptive-thinking"
    ],
    "breaks": []
  },
  {
    "id": "thinking.enabled.used",
    "area": "thinking",
    "text": "With thinking enabled, the answer to a problem begins with a thinking block.",
    "levels": {
      "thinking": "SHOULD",
      "claude-code": "SHOULD"
    },
    "feature": "thinking",
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/build-with-claude/extended-thinking"
    ],
    "breaks": [
      {
        "client": "Claude Code",
        "issue": "https://github.com/raullenchai/Rapid-MLX/pull/1478"
      }
    ],
    "note": "A SHOULD: a model may find that there is nothing to think about."
  },
  {
    "id": "thinking.disabled.honoured",
    "area": "thinking",
    "text": "Accepted `thinking: {type: disabled}` gives an answer without thinking blocks.",
    "levels": {
      "thinking": "MUST",
      "claude-code": "MUST"
    },
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/build-with-claude/extended-thinking"
    ],
    "breaks": [
      {
        "client": "Claude Code classifier",
        "issue": "https://github.com/BerriAI/litellm/pull/34589"
      },
      {
        "client": "Claude Desktop auto mode classifier",
        "issue": "https://github.com/lidge-jun/opencodex/pull/954"
      }
    ],
    "note": "Some models of the reference API refuse it; nothing is asked of them."
  },
  {
    "id": "thinking.echo.accepted",
    "area": "thinking",
    "text": "The endpoint's own thinking block, sent back unchanged with its turn, is accepted.",
    "levels": {
      "thinking": "MUST",
      "claude-code": "MUST",
      "gateway-transparent": "MUST"
    },
    "feature": "thinking",
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/build-with-claude/extended-thinking"
    ],
    "breaks": [
      {
        "client": "Claude Code on OpenAI-family models",
        "issue": "https://github.com/BerriAI/litellm/pull/37953"
      },
      {
        "client": "Claude Code with Dynamo",
        "issue": "https://github.com/open-webui/open-webui/issues/29799"
      }
    ]
  },
  {
    "id": "thinking.echo.optional",
    "area": "thinking",
    "text": "Outside an open tool call, earlier turns are accepted without their thinking blocks.",
    "levels": {
      "thinking": "MUST",
      "claude-code": "MUST"
    },
    "feature": "thinking",
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/build-with-claude/extended-thinking"
    ],
    "breaks": [
      {
        "client": "hermes-agent",
        "issue": "https://github.com/NousResearch/hermes-agent/issues/17992"
      }
    ]
  },
  {
    "id": "thinking.echo.verified",
    "area": "thinking",
    "text": "A thinking block of the latest assistant turn that was changed, or its signature, is refused.",
    "levels": {
      "thinking": "SHOULD"
    },
    "feature": "thinking",
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/api/errors",
      "https://platform.claude.com/docs/en/build-with-claude/extended-thinking",
      "https://github.com/anthropics/anthropic-sdk-python/issues/1598"
    ],
    "breaks": [],
    "note": "Only an endpoint that signs its thinking can enforce it; hence no MUST."
  },
  {
    "id": "thinking.signature.not_empty",
    "area": "thinking",
    "text": "The signature of a thinking block is not empty.",
    "levels": {
      "thinking": "SHOULD"
    },
    "feature": "thinking",
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/build-with-claude/extended-thinking",
      "https://github.com/BerriAI/litellm/pull/38153"
    ],
    "breaks": [
      {
        "client": "multi-turn clients",
        "issue": "https://github.com/BerriAI/litellm/pull/38153"
      }
    ]
  },
  {
    "id": "thinking.block.precedes",
    "area": "thinking",
    "text": "A thinking block comes before the text or call it belongs to.",
    "levels": {
      "thinking": "SHOULD"
    },
    "feature": "thinking",
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/build-with-claude/extended-thinking",
      "https://github.com/BerriAI/litellm/issues/30765"
    ],
    "breaks": []
  },
  {
    "id": "thinking.display.omitted",
    "area": "thinking",
    "text": "With `display: omitted` a thinking block holds empty `thinking` and its signature.",
    "levels": {
      "thinking": "SHOULD"
    },
    "feature": "thinking",
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/build-with-claude/extended-thinking"
    ],
    "breaks": []
  },
  {
    "id": "thinking.display.known",
    "area": "thinking",
    "text": "A `display` outside summarized, omitted and null is refused.",
    "levels": {
      "thinking": "SHOULD"
    },
    "feature": "thinking",
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://github.com/anthropics/anthropic-sdk-typescript/blob/main/src/resources/messages/messages.ts"
    ],
    "breaks": []
  },
  {
    "id": "thinking.forced_tools",
    "area": "thinking",
    "text": "Enabled thinking together with a forced tool is refused.",
    "levels": {
      "thinking": "SHOULD"
    },
    "feature": "thinking",
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/agents-and-tools/tool-use/define-tools",
      "https://platform.claude.com/docs/en/build-with-claude/extended-thinking"
    ],
    "breaks": [],
    "note": "A limit of the reference API; an endpoint that can do both breaks nobody."
  },
  {
    "id": "thinking.stream.text",
    "area": "thinking",
    "text": "The text that follows a thinking block loses nothing of its beginning in a stream.",
    "levels": {
      "thinking": "MUST"
    },
    "feature": "thinking",
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/build-with-claude/streaming",
      "https://github.com/BerriAI/litellm/pull/30024",
      "https://github.com/BerriAI/litellm/issues/30765"
    ],
    "breaks": [],
    "note": "Seen where an answer goes over from one block to the next: the first delta of the later one was dropped."
  },
  {
    "id": "tools.accepted",
    "area": "tools",
    "text": "A request with definitions of tools is accepted.",
    "levels": {
      "tools": "MUST",
      "claude-code": "MUST"
    },
    "feature": "tools",
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "seed: tools"
    ],
    "breaks": [
      {
        "client": "Claude Code",
        "issue": "https://github.com/experientiallabs/experiential/pull/679"
      }
    ]
  },
  {
    "id": "tools.none",
    "area": "tools",
    "text": "An empty array as `tools` is accepted, and declares no tool.",
    "levels": {
      "tools": "MUST"
    },
    "feature": "tools",
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://github.com/tryAGI/Anthropic/blob/main/src/libs/Anthropic/openapi.yaml",
      "https://github.com/MegaGrindStone/mcp-web-ui/issues/5"
    ],
    "breaks": [],
    "note": "The published schema has no least number of items; clients send the list of tools that are connected, be there any or not."
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
      "2023-06-01",
      "2026-10-21"
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
      "2023-06-01",
      "2026-10-21"
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
      "2023-06-01",
      "2026-10-21"
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
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://github.com/tryAGI/Anthropic/blob/main/src/libs/Anthropic/openapi.yaml",
      "https://github.com/microsoft/wassette/issues/56"
    ],
    "breaks": [],
    "note": "Earlier documentation had 64 as the maximum; 128 is what the reference API enforces."
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
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://github.com/anthropics/claude-code/issues/10687"
    ],
    "breaks": [],
    "note": "Observed at the reference API, not documented; hence no MUST of tools."
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
      "2023-06-01",
      "2026-10-21"
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
      "2023-06-01",
      "2026-10-21"
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
      "2023-06-01",
      "2026-10-21"
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
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/agents-and-tools/tool-use/overview"
    ],
    "breaks": [],
    "note": "A SHOULD: an approximate counter may look at the messages alone."
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
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "seed: tool_choice"
    ],
    "breaks": []
  },
  {
    "id": "tools.choice.known",
    "area": "tools",
    "text": "A `tool_choice` without `type`, or of an unknown one, is refused.",
    "levels": {
      "tools": "MUST"
    },
    "feature": "tools",
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "seed: tool_choice"
    ],
    "breaks": []
  },
  {
    "id": "tools.choice.name_required",
    "area": "tools",
    "text": "`tool_choice` `tool` without `name`, or with one that is no string, is refused.",
    "levels": {
      "tools": "MUST"
    },
    "feature": "tools",
    "editions": [
      "2023-06-01",
      "2026-10-21"
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
      "2023-06-01",
      "2026-10-21"
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
      "tools": "MUST",
      "claude-code": "MUST"
    },
    "feature": "tools",
    "editions": [
      "2023-06-01",
      "2026-10-21"
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
      "tools": "MUST",
      "claude-code": "MUST"
    },
    "feature": "forced-tools",
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "seed: tool_choice"
    ],
    "breaks": [
      {
        "client": "Claude Code",
        "issue": "https://github.com/Blaizzy/mlx-vlm/issues/1060"
      }
    ],
    "note": "The newest models of the reference API refuse to be forced; an endpoint declares the feature forced-tools."
  },
  {
    "id": "tools.choice.tool",
    "area": "tools",
    "text": "`tool_choice` `tool` makes the model call the named tool.",
    "levels": {
      "tools": "MUST",
      "claude-code": "MUST"
    },
    "feature": "forced-tools",
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "seed: tool_choice"
    ],
    "breaks": [
      {
        "client": "Claude Code",
        "issue": "https://github.com/Blaizzy/mlx-vlm/issues/1060"
      }
    ],
    "note": "The newest models of the reference API refuse to be forced; an endpoint declares the feature forced-tools."
  },
  {
    "id": "tools.call.cut",
    "area": "tools",
    "text": "A request is answered with 200 where `max_tokens` cuts the call of a tool.",
    "levels": {
      "tools": "MUST"
    },
    "feature": "tools",
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/build-with-claude/handling-stop-reasons"
    ],
    "breaks": []
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
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/agents-and-tools/tool-use/define-tools",
      "https://github.com/Blaizzy/mlx-vlm/pull/2002"
    ],
    "breaks": [],
    "note": "The fourth variant of the reference API; the seed has three options."
  },
  {
    "id": "tools.call.declared",
    "area": "tools",
    "text": "Only declared tools are called; without `tools` there is no `tool_use` block.",
    "levels": {
      "tools": "MUST",
      "claude-code": "MUST"
    },
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "seed: tools"
    ],
    "breaks": []
  },
  {
    "id": "tools.input.unicode",
    "area": "tools",
    "text": "Text of every Unicode plane comes back unchanged when the model repeats it in the arguments of a call.",
    "levels": {
      "tools": "MUST"
    },
    "feature": "forced-tools",
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://www.rfc-editor.org/rfc/rfc8259",
      "https://github.com/farion1231/cc-switch/pull/1923"
    ],
    "breaks": [
      {
        "client": "Claude Code",
        "issue": "https://github.com/farion1231/cc-switch/pull/1923"
      }
    ]
  },
  {
    "id": "tools.input.verbatim",
    "area": "tools",
    "text": "Characters of markup in the arguments of a call come as the model wrote them, not as character references.",
    "levels": {
      "tools": "SHOULD",
      "strict": "SHOULD"
    },
    "feature": "forced-tools",
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/api/messages/create"
    ],
    "breaks": [],
    "note": "Judged in streams, which a run of strict alone does not ask for, where a model repeats a text with a reference in it: escaped once more, that one shows that no model did it."
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
      "2023-06-01",
      "2026-10-21"
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
      "tools": "MUST",
      "claude-code": "MUST"
    },
    "feature": "forced-tools",
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://github.com/anthropics/anthropic-sdk-typescript/blob/main/src/lib/MessageStream.ts"
    ],
    "breaks": []
  },
  {
    "id": "tools.nested_schema",
    "area": "tools",
    "text": "A nested `input_schema` is accepted.",
    "levels": {
      "tools": "MUST",
      "claude-code": "MUST",
      "gateway-transparent": "MUST"
    },
    "feature": "tools",
    "editions": [
      "2023-06-01",
      "2026-10-21"
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
      "tools": "MUST",
      "claude-code": "MUST",
      "gateway-transparent": "MUST"
    },
    "feature": "tools",
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/agents-and-tools/tool-use/handle-tool-calls",
      "https://github.com/BerriAI/litellm/issues/42186"
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
      "tools": "MUST",
      "claude-code": "MUST",
      "gateway-transparent": "MUST"
    },
    "feature": "tools",
    "editions": [
      "2023-06-01",
      "2026-10-21"
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
    "id": "tools.result.order",
    "area": "tools",
    "text": "Several `tool_result` blocks are accepted in any order: each names its call.",
    "levels": {
      "tools": "SHOULD"
    },
    "feature": "tools",
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/agents-and-tools/tool-use/parallel-tool-use"
    ],
    "breaks": [
      {
        "client": "Claude Agent SDK",
        "issue": "https://github.com/anthropics/claude-code/issues/21906"
      }
    ],
    "note": "Clients that run calls side by side send results as they come. A SHOULD: one cloud is reported to want the order of the calls."
  },
  {
    "id": "tools.result.with_text",
    "area": "tools",
    "text": "Text after the `tool_result` blocks of a user turn is accepted.",
    "levels": {
      "tools": "MUST",
      "claude-code": "MUST",
      "gateway-transparent": "MUST"
    },
    "feature": "tools",
    "editions": [
      "2023-06-01",
      "2026-10-21"
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
    "text": "The content of a `tool_result` reaches the model, as a string and as blocks, and of several each.",
    "levels": {
      "tools": "SHOULD",
      "strict": "MUST",
      "claude-code": "SHOULD"
    },
    "feature": "tools",
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/agents-and-tools/tool-use/handle-tool-calls"
    ],
    "breaks": [],
    "note": "A SHOULD: judged by the answer or by token counts, and an approximate counter may miss it."
  },
  {
    "id": "tools.use.used",
    "area": "tools",
    "text": "The `input` of a `tool_use` in the history reaches the model.",
    "levels": {
      "tools": "SHOULD",
      "strict": "MUST",
      "claude-code": "SHOULD"
    },
    "feature": "tools",
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/agents-and-tools/tool-use/handle-tool-calls"
    ],
    "breaks": [],
    "note": "A SHOULD, as is tools.result.used."
  },
  {
    "id": "tools.result.text_used",
    "area": "tools",
    "text": "Text beside a `tool_result` reaches the model.",
    "levels": {
      "tools": "SHOULD",
      "strict": "MUST",
      "claude-code": "SHOULD",
      "gateway-transparent": "SHOULD"
    },
    "feature": "tools",
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/agents-and-tools/tool-use/handle-tool-calls"
    ],
    "breaks": [
      {
        "client": "Claude Code",
        "issue": "https://github.com/apache/apisix/pull/13674"
      }
    ],
    "note": "A SHOULD: judged by the answer or by token counts, and an approximate counter may miss it."
  },
  {
    "id": "tools.result.echo",
    "area": "tools",
    "text": "The endpoint's own `tool_use` answer is accepted back with its `tool_result`.",
    "levels": {
      "tools": "MUST",
      "claude-code": "MUST",
      "gateway-transparent": "MUST"
    },
    "feature": "forced-tools",
    "editions": [
      "2023-06-01",
      "2026-10-21"
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
      "2023-06-01",
      "2026-10-21"
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
      "2023-06-01",
      "2026-10-21"
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
      "2023-06-01",
      "2026-10-21"
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
      "2023-06-01",
      "2026-10-21"
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
      "2023-06-01",
      "2026-10-21"
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
      "2023-06-01",
      "2026-10-21"
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
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://github.com/anthropics/claude-code/issues/21083"
    ],
    "breaks": [],
    "note": "Observed at the reference API (`tool_use` ids must be unique), not documented; hence no MUST of tools."
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
      "2023-06-01",
      "2026-10-21"
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
    "id": "tools.choice.without_tools",
    "area": "tools",
    "text": "A `tool_choice` without `tools` is accepted or refused with 400, but no server error.",
    "levels": {
      "tools": "MUST"
    },
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/api/errors",
      "https://github.com/apache/apisix/pull/13583"
    ],
    "breaks": [],
    "note": "What the reference API does with it is not published; nothing more is asked."
  },
  {
    "id": "tools.description.long",
    "area": "tools",
    "text": "A tool description of 10,000 characters is accepted.",
    "levels": {
      "tools": "MUST",
      "claude-code": "MUST"
    },
    "feature": "tools",
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://github.com/experientiallabs/experiential/pull/679"
    ],
    "breaks": [
      {
        "client": "Claude Code",
        "issue": "https://github.com/experientiallabs/experiential/pull/679"
      }
    ]
  },
  {
    "id": "tools.options.type",
    "area": "tools",
    "text": "Options of a tool that have another type than the published one are refused.",
    "levels": {
      "tools": "SHOULD"
    },
    "feature": "tools",
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://github.com/tryAGI/Anthropic/blob/main/src/libs/Anthropic/openapi.yaml"
    ],
    "breaks": []
  },
  {
    "id": "tools.result.error",
    "area": "tools",
    "text": "A `tool_result` with `is_error: true` is accepted.",
    "levels": {
      "tools": "MUST",
      "claude-code": "MUST",
      "gateway-transparent": "MUST"
    },
    "feature": "tools",
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/agents-and-tools/tool-use/handle-tool-calls"
    ],
    "breaks": []
  },
  {
    "id": "tools.result.empty",
    "area": "tools",
    "text": "A `tool_result` without `content`, of a tool that has nothing to say, is accepted.",
    "levels": {
      "tools": "SHOULD",
      "claude-code": "SHOULD"
    },
    "feature": "tools",
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/agents-and-tools/tool-use/handle-tool-calls",
      "https://github.com/tryAGI/Anthropic/blob/main/src/libs/Anthropic/openapi.yaml"
    ],
    "breaks": []
  },
  {
    "id": "tools.result.split",
    "area": "tools",
    "text": "Results split over two user turns are accepted, or refused with 400 `invalid_request_error`.",
    "levels": {
      "tools": "MUST"
    },
    "feature": "tools",
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/agents-and-tools/tool-use/handle-tool-calls",
      "https://github.com/pydantic/pydantic-ai/pull/653"
    ],
    "breaks": [],
    "note": "Consecutive user turns are merged, and results stand in the turn after the calls: the sources allow both readings."
  },
  {
    "id": "tools.schema.unusual",
    "area": "tools",
    "text": "A tool is accepted whose `input_schema` uses `$defs`, `anyOf`, `pattern`, `format` and bounds below its top level.",
    "levels": {
      "tools": "SHOULD",
      "claude-code": "MUST"
    },
    "feature": "tools",
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://github.com/tryAGI/Anthropic/blob/main/src/libs/Anthropic/openapi.yaml",
      "https://github.com/lidge-jun/opencodex/issues/2135"
    ],
    "breaks": [
      {
        "client": "Claude Code 2.1.259",
        "issue": "https://github.com/ollama/ollama/issues/18226"
      },
      {
        "client": "Claude Code 2.1.216",
        "issue": "https://github.com/lmstudio-ai/lmstudio-bug-tracker/issues/2220"
      }
    ]
  },
  {
    "id": "tools.many",
    "area": "tools",
    "text": "Sixty tools in one request are accepted.",
    "levels": {
      "tools": "SHOULD",
      "claude-code": "MUST"
    },
    "feature": "tools",
    "editions": [
      "2023-06-01",
      "2026-10-21"
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
    "id": "tools.order",
    "area": "tools",
    "text": "The order of `tools` does not change whether a request is accepted.",
    "levels": {
      "tools": "SHOULD"
    },
    "feature": "tools",
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/agents-and-tools/tool-use/define-tools"
    ],
    "breaks": []
  },
  {
    "id": "usage.input_tokens.type",
    "area": "usage",
    "text": "`usage.input_tokens` is an integer of at least 0.",
    "levels": {
      "core": "MUST",
      "claude-code": "MUST",
      "gateway-transparent": "MUST"
    },
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "seed: response.usage",
      "https://github.com/pgEdge/pgedge-postgres-mcp/issues/217"
    ],
    "breaks": []
  },
  {
    "id": "usage.output_tokens.type",
    "area": "usage",
    "text": "`usage.output_tokens` is an integer of at least 0.",
    "levels": {
      "core": "MUST",
      "claude-code": "MUST",
      "gateway-transparent": "MUST"
    },
    "editions": [
      "2023-06-01",
      "2026-10-21"
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
      "core": "MUST",
      "claude-code": "MUST",
      "gateway-transparent": "MUST"
    },
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "seed: response.usage"
    ],
    "breaks": []
  },
  {
    "id": "usage.input_tokens.grows",
    "area": "usage",
    "text": "A prompt with hundreds of words more counts more input tokens.",
    "levels": {
      "core": "MUST"
    },
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "seed: response.usage",
      "https://github.com/ogx-ai/ogx/issues/5521"
    ],
    "breaks": []
  },
  {
    "id": "usage.input_tokens.system",
    "area": "usage",
    "text": "The `system` counts input tokens, as a string and as blocks.",
    "levels": {
      "core": "SHOULD",
      "strict": "MUST"
    },
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/build-with-claude/token-counting",
      "https://platform.claude.com/docs/en/api/messages/create"
    ],
    "breaks": [],
    "note": "A SHOULD: an approximate counter may look at the messages alone. What counts neither is judged as `usage.input_tokens.grows`."
  },
  {
    "id": "usage.input_tokens.forms",
    "area": "usage",
    "text": "Content as a string and as one text block count the same input tokens.",
    "levels": {
      "core": "SHOULD"
    },
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/api/messages/create"
    ],
    "breaks": [],
    "note": "A SHOULD: a string is shorthand for one text block, but exact counts are not promised."
  },
  {
    "id": "usage.output_tokens.counted",
    "area": "usage",
    "text": "An answer with visible content counts at least one output token.",
    "levels": {
      "core": "MUST",
      "claude-code": "MUST",
      "gateway-transparent": "MUST"
    },
    "editions": [
      "2023-06-01",
      "2026-10-21"
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
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/build-with-claude/prompt-caching"
    ],
    "breaks": []
  },
  {
    "id": "usage.output_tokens.thinking",
    "area": "usage",
    "text": "`output_tokens` includes the tokens of the thinking.",
    "levels": {
      "thinking": "SHOULD"
    },
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/build-with-claude/extended-thinking"
    ],
    "breaks": [],
    "note": "A SHOULD: what is shown may be a summary, whose length says little about the thinking."
  },
  {
    "id": "usage.thinking_tokens.within",
    "area": "usage",
    "text": "`output_tokens_details.thinking_tokens` is not above `output_tokens`, which includes it.",
    "levels": {
      "thinking": "SHOULD"
    },
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://github.com/anthropics/anthropic-sdk-typescript/blob/main/src/resources/messages/messages.ts",
      "https://platform.claude.com/docs/en/build-with-claude/extended-thinking"
    ],
    "breaks": []
  },
  {
    "id": "usage.input_tokens.stable",
    "area": "usage",
    "text": "The same request counts the same input tokens again, cached ones included.",
    "levels": {
      "core": "SHOULD"
    },
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/api/messages/create"
    ],
    "breaks": []
  },
  {
    "id": "usage.input_tokens.options",
    "area": "usage",
    "text": "What is no part of the prompt, such as `stop_sequences` and `service_tier`, does not change the input tokens.",
    "levels": {
      "core": "SHOULD"
    },
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/api/messages/create"
    ],
    "breaks": []
  },
  {
    "id": "request.image.base64.accepted",
    "area": "vision",
    "text": "A base64 PNG as an `image` block is accepted in a user turn, also in the first one.",
    "levels": {
      "vision": "MUST",
      "claude-code": "MUST"
    },
    "feature": "image-base64",
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/build-with-claude/vision",
      "https://github.com/anthropics/anthropic-sdk-typescript/blob/main/src/resources/messages/messages.ts"
    ],
    "breaks": [],
    "note": "The seed allows only text in the first user message; the reference API takes images and documents in every user turn."
  },
  {
    "id": "request.image.formats",
    "area": "vision",
    "text": "JPEG, GIF and WebP images are accepted as PNG is.",
    "levels": {
      "vision": "MUST"
    },
    "feature": "image-base64",
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/build-with-claude/vision",
      "https://github.com/tryAGI/Anthropic/blob/main/src/libs/Anthropic/openapi.yaml"
    ],
    "breaks": []
  },
  {
    "id": "request.image.between_texts",
    "area": "vision",
    "text": "An image between two text blocks of one turn is accepted.",
    "levels": {
      "vision": "MUST"
    },
    "feature": "image-base64",
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/build-with-claude/vision",
      "https://github.com/CloudWaddie/LMArenaBridge/pull/152"
    ],
    "breaks": []
  },
  {
    "id": "request.image.several",
    "area": "vision",
    "text": "Several images in one turn are accepted.",
    "levels": {
      "vision": "MUST"
    },
    "feature": "image-base64",
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/build-with-claude/vision"
    ],
    "breaks": []
  },
  {
    "id": "request.image.history",
    "area": "vision",
    "text": "An image of an earlier user turn is accepted in the history, and reaches the model.",
    "levels": {
      "vision": "MUST"
    },
    "feature": "image-base64",
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/build-with-claude/vision"
    ],
    "breaks": []
  },
  {
    "id": "request.image.used",
    "area": "vision",
    "text": "An accepted image of a user turn reaches the model.",
    "levels": {
      "vision": "MUST",
      "claude-code": "MUST"
    },
    "feature": "image-base64",
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/build-with-claude/vision"
    ],
    "breaks": [
      {
        "client": "Claude Code",
        "issue": "https://github.com/Blaizzy/mlx-vlm/issues/1060"
      },
      {
        "client": "Claude Code on self-hosted backends",
        "issue": "https://github.com/envoyproxy/ai-gateway/issues/2098"
      }
    ]
  },
  {
    "id": "request.image.several_used",
    "area": "vision",
    "text": "Each of several images of one turn reaches the model.",
    "levels": {
      "vision": "SHOULD"
    },
    "feature": "image-base64",
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/build-with-claude/vision"
    ],
    "breaks": [],
    "note": "A SHOULD: it takes a model that tells several images apart."
  },
  {
    "id": "request.image.url.accepted",
    "area": "vision",
    "text": "An image by `url` is accepted, and reaches the model.",
    "levels": {
      "vision": "MUST"
    },
    "feature": "image-url",
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/build-with-claude/vision",
      "https://github.com/tryAGI/Anthropic/blob/main/src/libs/Anthropic/openapi.yaml"
    ],
    "breaks": [],
    "note": "Many compatible endpoints take base64 only; an endpoint declares the feature image-url."
  },
  {
    "id": "request.image.url.required",
    "area": "vision",
    "text": "A `url` source without `url`, or with one that is no string, is refused.",
    "levels": {
      "vision": "MUST"
    },
    "feature": "image-url",
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://github.com/tryAGI/Anthropic/blob/main/src/libs/Anthropic/openapi.yaml"
    ],
    "breaks": []
  },
  {
    "id": "request.image.source.required",
    "area": "vision",
    "text": "An image without `source` is refused.",
    "levels": {
      "vision": "MUST"
    },
    "feature": "image-base64",
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://github.com/tryAGI/Anthropic/blob/main/src/libs/Anthropic/openapi.yaml"
    ],
    "breaks": []
  },
  {
    "id": "request.image.source.known",
    "area": "vision",
    "text": "An image source that is no object, has no `type`, or an unknown one, is refused.",
    "levels": {
      "vision": "MUST"
    },
    "feature": "image-base64",
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://github.com/tryAGI/Anthropic/blob/main/src/libs/Anthropic/openapi.yaml"
    ],
    "breaks": []
  },
  {
    "id": "request.image.media_type.required",
    "area": "vision",
    "text": "A base64 image without `media_type` is refused.",
    "levels": {
      "vision": "MUST"
    },
    "feature": "image-base64",
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://github.com/tryAGI/Anthropic/blob/main/src/libs/Anthropic/openapi.yaml"
    ],
    "breaks": []
  },
  {
    "id": "request.image.media_type.known",
    "area": "vision",
    "text": "A base64 image whose `media_type` is not JPEG, PNG, GIF or WebP is refused.",
    "levels": {
      "vision": "MUST"
    },
    "feature": "image-base64",
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/build-with-claude/vision",
      "https://github.com/tryAGI/Anthropic/blob/main/src/libs/Anthropic/openapi.yaml",
      "https://github.com/anthropics/claude-code/issues/8184"
    ],
    "breaks": []
  },
  {
    "id": "request.image.media_type.matches",
    "area": "vision",
    "text": "A base64 image whose bytes are of another format than its `media_type` is refused.",
    "levels": {
      "vision": "SHOULD"
    },
    "feature": "image-base64",
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://github.com/anthropics/claude-code/issues/13131"
    ],
    "breaks": [],
    "note": "Observed at the reference API, not documented; hence no MUST."
  },
  {
    "id": "request.image.data.required",
    "area": "vision",
    "text": "A base64 image without `data`, or with `data` that is not a string, is refused.",
    "levels": {
      "vision": "MUST"
    },
    "feature": "image-base64",
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://github.com/tryAGI/Anthropic/blob/main/src/libs/Anthropic/openapi.yaml"
    ],
    "breaks": []
  },
  {
    "id": "request.image.data.valid",
    "area": "vision",
    "text": "A base64 image whose `data` is empty or not base64 is refused.",
    "levels": {
      "vision": "SHOULD"
    },
    "feature": "image-base64",
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://github.com/tryAGI/Anthropic/blob/main/src/libs/Anthropic/openapi.yaml"
    ],
    "breaks": [],
    "note": "The form is published, how strictly it is read is not; hence no MUST."
  },
  {
    "id": "request.image.tool_result.accepted",
    "area": "vision",
    "text": "An image block in the content of a `tool_result` is accepted.",
    "levels": {
      "vision": "MUST",
      "claude-code": "MUST"
    },
    "feature": "image-base64",
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/agents-and-tools/tool-use/handle-tool-calls"
    ],
    "breaks": [
      {
        "client": "Claude Code",
        "issue": "https://github.com/ENTERPILOT/GoModel/pull/878"
      },
      {
        "client": "Claude-family agent harnesses",
        "issue": "https://github.com/CommandCodeAI/command-code/issues/850"
      }
    ]
  },
  {
    "id": "request.image.tool_result.used",
    "area": "vision",
    "text": "An image in a `tool_result` reaches the model.",
    "levels": {
      "vision": "SHOULD"
    },
    "feature": "image-base64",
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/agents-and-tools/tool-use/handle-tool-calls"
    ],
    "breaks": [],
    "note": "A SHOULD, as is tools.result.used: it takes a model that reports what a tool returned."
  },
  {
    "id": "request.image.beside_tool_result",
    "area": "vision",
    "text": "An image after the `tool_result` blocks of a user turn is accepted, and reaches the model.",
    "levels": {
      "vision": "MUST"
    },
    "feature": "image-base64",
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/agents-and-tools/tool-use/handle-tool-calls",
      "https://github.com/apache/apisix/pull/13674"
    ],
    "breaks": []
  },
  {
    "id": "usage.image.counted",
    "area": "vision",
    "text": "A request with an image counts more input tokens than the same request without it.",
    "levels": {
      "vision": "SHOULD"
    },
    "feature": "image-base64",
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/build-with-claude/vision",
      "https://github.com/waybarrios/vllm-mlx/pull/776"
    ],
    "breaks": [],
    "note": "A SHOULD: an approximate counter may look at the text alone."
  },
  {
    "id": "usage.image.pixels",
    "area": "vision",
    "text": "The input tokens of an image depend on what it shows, not on the length of its file.",
    "levels": {
      "vision": "SHOULD"
    },
    "feature": "image-base64",
    "editions": [
      "2023-06-01",
      "2026-10-21"
    ],
    "sources": [
      "https://platform.claude.com/docs/en/build-with-claude/vision"
    ],
    "breaks": [],
    "note": "The published estimate is by pixels. A SHOULD: counts may be approximate; a client that budgets by them gives up its context for one photograph."
  }
];
/** What is known of a profile beside the levels of its requirements. */
export interface ProfileFacts {
  readonly id: Profile;
  readonly title: string;
  /** Its cases are run as streams too, whatever other profiles were asked for. */
  readonly streams: boolean;
  /** The day its sources were last read. */
  readonly asOf?: string;
  /** What it means to be certified. */
  readonly text?: string;
  /** Empty where each requirement names its own. */
  readonly sources: readonly string[];
  /** Why it asks a requirement, and where that is stated. */
  readonly reasons: Readonly<Partial<Record<RequirementId, { readonly why?: string; readonly sources?: readonly string[] }>>>;
}
export const profileFacts: readonly ProfileFacts[] = [
  {
    "id": "core",
    "title": "Requests, answers and errors of messages",
    "streams": false,
    "sources": [],
    "reasons": {}
  },
  {
    "id": "streaming",
    "title": "Messages as server-sent events",
    "streams": true,
    "sources": [],
    "reasons": {}
  },
  {
    "id": "tools",
    "title": "Tools, calls and results",
    "streams": true,
    "sources": [],
    "reasons": {}
  },
  {
    "id": "thinking",
    "title": "Extended thinking",
    "streams": true,
    "sources": [],
    "reasons": {}
  },
  {
    "id": "strict",
    "title": "Exactly as the reference API",
    "streams": false,
    "sources": [],
    "reasons": {}
  },
  {
    "id": "vision",
    "title": "Images",
    "streams": false,
    "sources": [],
    "reasons": {}
  },
  {
    "id": "documents",
    "title": "Documents, search results and citations",
    "streams": true,
    "sources": [],
    "reasons": {}
  },
  {
    "id": "structured-output",
    "title": "Answers in a format, effort, strict tools",
    "streams": false,
    "sources": [],
    "reasons": {}
  },
  {
    "id": "caching",
    "title": "Prompt caching",
    "streams": false,
    "sources": [],
    "reasons": {}
  },
  {
    "id": "count-tokens",
    "title": "Counting tokens",
    "streams": false,
    "sources": [],
    "reasons": {}
  },
  {
    "id": "models",
    "title": "The list of models",
    "streams": false,
    "sources": [],
    "reasons": {}
  },
  {
    "id": "server-tools",
    "title": "Tools that the server runs",
    "streams": true,
    "sources": [],
    "reasons": {}
  },
  {
    "id": "claude-code",
    "title": "Endpoints for Claude Code",
    "streams": true,
    "asOf": "2026-11-22",
    "text": "Claude Code works against this base URL: it connects, streams, calls tools over many turns, keeps thinking and cache marks, counts its context and goes on after an error. Optional abilities are asked of endpoints that have them. How well the model behind it uses tools is not part of it.",
    "sources": [
      "https://code.claude.com/docs/en/llm-gateway-protocol",
      "https://code.claude.com/docs/en/llm-gateway-connect",
      "https://code.claude.com/docs/en/errors",
      "https://github.com/anthropics/claude-code/issues/21612",
      "https://github.com/vllm-project/vllm/issues/44000",
      "https://github.com/BerriAI/litellm/issues/24176"
    ],
    "reasons": {
      "auth.x_api_key.accepted": {
        "sources": [
          "https://code.claude.com/docs/en/llm-gateway-connect"
        ]
      },
      "auth.bearer.accepted": {
        "why": "`ANTHROPIC_AUTH_TOKEN` is sent as a bearer token and in no other way.",
        "sources": [
          "https://code.claude.com/docs/en/llm-gateway-connect"
        ]
      },
      "query.unknown.tolerated": {
        "sources": [
          "https://code.claude.com/docs/en/llm-gateway-protocol"
        ]
      },
      "headers.beta.known": {
        "why": "Claude Code names betas in every request, and a refused name fails all of them.",
        "sources": [
          "https://github.com/anthropics/claude-code/issues/13770",
          "https://code.claude.com/docs/en/llm-gateway-protocol"
        ]
      },
      "headers.beta.list": {
        "why": "Claude Code names many betas in one line.",
        "sources": [
          "https://code.claude.com/docs/en/llm-gateway-protocol"
        ]
      },
      "response.content_type.sse": {
        "sources": [
          "https://code.claude.com/docs/en/llm-gateway-protocol"
        ]
      },
      "response.content_encoding.honest": {
        "sources": [
          "https://github.com/qualixar/superlocalmemory/pull/79"
        ]
      },
      "claude_code.request.accepted": {
        "why": "It is what every turn of a session looks like."
      },
      "claude_code.tool_turn.accepted": {
        "why": "It is what every turn after a call looks like."
      },
      "claude_code.context_management.accepted": {
        "why": "Claude Code sends it by default, and the refusal reaches the user.",
        "sources": [
          "https://github.com/anthropics/claude-code/issues/49548",
          "https://github.com/decolua/9router/issues/1468"
        ]
      },
      "claude_code.system_turn.answered": {
        "why": "Claude Code recovers from a plain refusal; other statuses and other envelopes end the session."
      },
      "claude_code.adaptive_thinking.answered": {
        "why": "Claude Code recovers from a plain refusal; other statuses and other envelopes end the session."
      },
      "claude_code.effort.answered": {
        "why": "A refusal names the setting to change; a server error is retried in vain."
      },
      "request.metadata.user_id.json": {
        "why": "The identifier of each session is sent so since version 2.1.78.",
        "sources": [
          "https://github.com/coder/aibridge/pull/241"
        ]
      },
      "request.max_tokens.one": {
        "sources": [
          "https://github.com/Wei-Shaw/sub2api/pull/6838"
        ]
      },
      "request.system.blocks": {
        "sources": [
          "https://code.claude.com/docs/en/llm-gateway-protocol"
        ]
      },
      "request.messages.no_server_error": {
        "sources": [
          "https://github.com/ericc-ch/copilot-api/pull/261"
        ]
      },
      "request.messages.echo": {
        "sources": [
          "https://github.com/anthropics/claude-code/issues/88536"
        ]
      },
      "request.body.unicode": {
        "sources": [
          "https://github.com/cnighswonger/claude-code-cache-fix/issues/365"
        ]
      },
      "request.body.large": {
        "sources": [
          "https://github.com/Moonsong-Labs/agent-prompttrain/pull/199"
        ]
      },
      "request.stream.false": {
        "why": "A stream that failed is asked for once more as one body.",
        "sources": [
          "https://github.com/ollama/ollama/issues/14816"
        ]
      },
      "request.stop_sequences.accepted": {
        "sources": [
          "https://github.com/BerriAI/litellm/pull/34589"
        ]
      },
      "tools.schema.unusual": {
        "why": "Its own tools and those of MCP servers have such schemas, and the first turn fails.",
        "sources": [
          "https://github.com/ollama/ollama/issues/18226"
        ]
      },
      "tools.many": {
        "why": "Its own tools are dozens, before those of MCP servers.",
        "sources": [
          "https://github.com/lmstudio-ai/lmstudio-bug-tracker/issues/2236"
        ]
      },
      "response.tool_use.id.conversation": {
        "sources": [
          "https://github.com/NVIDIA-NeMo/Switchyard/issues/502"
        ]
      },
      "thinking.disabled.honoured": {
        "sources": [
          "https://github.com/BerriAI/litellm/pull/34589",
          "https://github.com/lidge-jun/opencodex/pull/954"
        ]
      },
      "response.text.printable": {
        "sources": [
          "https://github.com/cnighswonger/claude-code-cache-fix/issues/365"
        ]
      },
      "stream.message_start.input_tokens": {
        "why": "The gauge of the context stays at nothing, and the conversation is never compacted.",
        "sources": [
          "https://github.com/sgl-project/sglang/issues/20678",
          "https://github.com/BerriAI/litellm/issues/24176",
          "https://github.com/ai-dynamo/dynamo/pull/7206"
        ]
      },
      "stream.message_delta.stop_reason": {
        "why": "Claude Code itself keeps the reason when a later event erases it; a stream without any fails stream.message_delta.present.",
        "sources": [
          "https://code.claude.com/docs/en/llm-gateway-protocol"
        ]
      },
      "stream.live": {
        "sources": [
          "https://code.claude.com/docs/en/llm-gateway-protocol"
        ]
      },
      "stream.ping.event": {
        "why": "Every byte counts for the watchdog of newer versions, comments too; earlier ones wanted events.",
        "sources": [
          "https://code.claude.com/docs/en/llm-gateway-protocol",
          "https://github.com/diegosouzapw/OmniRoute/pull/5063"
        ]
      },
      "errors.message.plain": {
        "why": "Claude Code reads the message to know which ability to go on without; another error around it hides it.",
        "sources": [
          "https://code.claude.com/docs/en/llm-gateway-protocol"
        ]
      },
      "response.retry_after.present": {
        "sources": [
          "https://code.claude.com/docs/en/llm-gateway-protocol",
          "https://github.com/BerriAI/litellm/pull/37767"
        ]
      },
      "count_tokens.absent": {
        "sources": [
          "https://github.com/lmstudio-ai/lmstudio-bug-tracker/issues/2055"
        ]
      }
    }
  },
  {
    "id": "gateway-transparent",
    "title": "Gateways that change nothing on the way",
    "streams": true,
    "asOf": "2026-11-22",
    "text": "A client cannot tell this gateway from its upstream: keys, headers, betas and unknown members pass or are refused honestly, events come in order and as they are made, errors keep status, type and envelope, usage is passed on, requests do not meet each other, and clients may leave. Judge it in front of an upstream that conforms itself: the endpoint as a whole is what is seen. What reaches the upstream is seen there only, and no part of it.",
    "sources": [
      "https://code.claude.com/docs/en/llm-gateway-protocol",
      "https://platform.claude.com/docs/en/api/errors",
      "https://platform.claude.com/docs/en/build-with-claude/streaming",
      "https://platform.claude.com/docs/en/api/beta-headers",
      "https://github.com/anthropics/claude-code/issues/13770",
      "https://github.com/headroomlabs-ai/headroom/pull/2882"
    ],
    "reasons": {
      "auth.bearer.accepted": {
        "why": "Clients send a key in one form or the other, by version and by setting.",
        "sources": [
          "https://github.com/aws-samples/sample-kolya-br-proxy/pull/35"
        ]
      },
      "headers.beta.known": {
        "why": "Where the upstream does not know a name, to take it out is the work of the gateway: a refusal fails every request.",
        "sources": [
          "https://github.com/anthropics/claude-code/issues/13770"
        ]
      },
      "headers.beta.list": {
        "why": "Clients name many betas in one line.",
        "sources": [
          "https://code.claude.com/docs/en/llm-gateway-protocol"
        ]
      },
      "headers.beta.unknown_answered": {
        "why": "The set of names grows with releases of clients; a closed list breaks the next one."
      },
      "request.body.unknown_answered": {
        "why": "New members come with releases of clients; what happens to them has to be said by the upstream or by an honest refusal."
      },
      "stream.live": {
        "why": "A gateway that collects an answer before it passes it on stalls the client.",
        "sources": [
          "https://code.claude.com/docs/en/llm-gateway-protocol"
        ]
      },
      "errors.message.plain": {
        "sources": [
          "https://github.com/BerriAI/litellm/issues/23510"
        ]
      }
    }
  }
];
