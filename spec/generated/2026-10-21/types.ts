// Generated from spec/openapi by `npm run generate`. Do not edit.
export interface paths {
    "/v1/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Generate the next message of a conversation
         * @description Answers with one JSON message, or, where the body says `stream: true`, with the same message as server-sent events.
         *     The body alone decides between the two; `accept` does not. Unknown query parameters and headers are ignored.
         */
        post: operations["createMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/messages/count_tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Count the input tokens of a request
         * @description Takes what the model would read and answers with the number of its tokens, without generating anything. The
         *     number is an estimate; `usage` of the message may differ a little.
         */
        post: operations["countTokens"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/models": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the models, newest first
         * @description One page of the list; `after_id` or `before_id` asks for the next or the one before.
         */
        get: operations["listModels"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/models/{model_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Describe one model
         * @description An alias is answered with the model it stands for.
         */
        get: operations["getModel"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /**
         * @description A content block of an answer, told apart by `type`. Thinking precedes what it led to, and a server tool's result
         *     follows its call; else blocks come in any order. They go back unchanged in the next request.
         * @example {
         *       "type": "text",
         *       "text": "Hello!"
         *     }
         * @example {
         *       "type": "tool_use",
         *       "id": "toolu_01A09q90qw90lq917835lq9",
         *       "name": "get_weather",
         *       "input": {
         *         "city": "Paris"
         *       }
         *     }
         */
        ContentBlock: components["schemas"]["TextBlock"] | components["schemas"]["ThinkingBlock"] | components["schemas"]["RedactedThinkingBlock"] | components["schemas"]["ToolUseBlock"] | components["schemas"]["ServerToolUseBlock"] | components["schemas"]["WebSearchToolResultBlock"] | components["schemas"]["WebFetchToolResultBlock"] | components["schemas"]["CodeExecutionToolResultBlock"] | components["schemas"]["BashCodeExecutionToolResultBlock"] | components["schemas"]["TextEditorCodeExecutionToolResultBlock"] | components["schemas"]["ToolSearchToolResultBlock"] | components["schemas"]["ContainerUploadBlock"];
        /**
         * @description Text of the answer.
         * @example {
         *       "type": "text",
         *       "text": "Hello!"
         *     }
         * @example {
         *       "type": "text",
         *       "text": "The grass is green.",
         *       "citations": [
         *         {
         *           "type": "char_location",
         *           "cited_text": "The grass is green.",
         *           "document_index": 0,
         *           "document_title": "Colours",
         *           "start_char_index": 0,
         *           "end_char_index": 20
         *         }
         *       ]
         *     }
         */
        TextBlock: {
            /**
             * Always `"text"`.
             * @constant
             */
            type: "text";
            /**
             * At most 5 000 000 characters; may be empty, although a request may not hold an empty text.
             *     Bounds: at most 5000000 characters.
             */
            text: string;
            /** What the text is taken from. Absent or null where nothing is cited. */
            citations?: components["schemas"]["Citation"][] | null;
        };
        /**
         * @description What the model thought, in full, as a summary, or left out.
         * @example {
         *       "type": "thinking",
         *       "thinking": "The user greets me.",
         *       "signature": "EqQBCgIYAhIM1gbcDa9GJwZA2b3h"
         *     }
         * @example {
         *       "type": "thinking",
         *       "thinking": "",
         *       "signature": "EqQBCgIYAhIM1gbcDa9GJwZA2b3h"
         *     }
         */
        ThinkingBlock: {
            /**
             * Always `"thinking"`.
             * @constant
             */
            type: "thinking";
            /** Empty where the request asked to leave it out. */
            thinking: string;
            /** Opaque; proves that the block comes back unchanged. */
            signature: string;
        };
        /**
         * @description Thinking that is not shown. It goes back as it is, like any thinking.
         * @example {
         *       "type": "redacted_thinking",
         *       "data": "EmwKAhgBEgy3va3pzix"
         *     }
         */
        RedactedThinkingBlock: {
            /**
             * Always `"redacted_thinking"`.
             * @constant
             */
            type: "redacted_thinking";
            /** Opaque. */
            data: string;
        };
        /**
         * @description A call of a tool that the client runs. The next request answers it with a `tool_result` block.
         * @example {
         *       "type": "tool_use",
         *       "id": "toolu_01A09q90qw90lq917835lq9",
         *       "name": "get_weather",
         *       "input": {
         *         "city": "Paris"
         *       }
         *     }
         * @example {
         *       "type": "tool_use",
         *       "id": "toolu_02",
         *       "name": "left_click",
         *       "input": {
         *         "coordinate": [
         *           1,
         *           2
         *         ]
         *       },
         *       "toolset_name": "computer"
         *     }
         */
        ToolUseBlock: {
            /**
             * Always `"tool_use"`.
             * @constant
             */
            type: "tool_use";
            /**
             * Unique in the answer; the tool result names it.
             *     Bounds: matches `^[a-zA-Z0-9_-]+$`.
             */
            id: string;
            /**
             * The name of one of the request's tools, or of a member of one of its toolsets.
             *     Bounds: at least 1 character.
             */
            name: string;
            /** The arguments, by the tool's `input_schema`. Incomplete where `max_tokens` cut the answer. */
            input: {
                [key: string]: unknown;
            };
            /**
             * Who called a tool: the model itself, or code that the model wrote and a tool of the endpoint runs. Where it is absent
             *     or null, the model called. Later versions of the code tool have types of their own.
             */
            caller?: components["schemas"]["Caller"] | null;
            /** The toolset the tool belongs to; absent or null for any other tool. */
            toolset_name?: string | null;
        };
        /**
         * @description A call of a tool that the endpoint runs. Its result is a block of the same answer, or of a later one.
         * @example {
         *       "type": "server_tool_use",
         *       "id": "srvtoolu_01NRLabsLyVHZPKxbKvkfSMn",
         *       "name": "web_search",
         *       "input": {
         *         "query": "weather in Paris"
         *       }
         *     }
         */
        ServerToolUseBlock: {
            /**
             * Always `"server_tool_use"`.
             * @constant
             */
            type: "server_tool_use";
            /**
             * The result's `tool_use_id` repeats it.
             *     Bounds: matches `^srvtoolu_[a-zA-Z0-9_]+$`.
             */
            id: string;
            /** The tool of the endpoint. */
            name: "web_search" | "web_fetch" | "code_execution" | "bash_code_execution" | "text_editor_code_execution" | "tool_search_tool_regex" | "tool_search_tool_bm25" | (string & {});
            /** The arguments, such as `query` of a web search. */
            input: {
                [key: string]: unknown;
            };
            /**
             * Who called a tool: the model itself, or code that the model wrote and a tool of the endpoint runs. Where it is absent
             *     or null, the model called. Later versions of the code tool have types of their own.
             */
            caller?: components["schemas"]["Caller"] | null;
        };
        /**
         * @description A file that the answer left in the container.
         * @example {
         *       "type": "container_upload",
         *       "file_id": "file_011CNha8iCJcU1wXNR6q4V8w"
         *     }
         */
        ContainerUploadBlock: {
            /**
             * Always `"container_upload"`.
             * @constant
             */
            type: "container_upload";
            /** The file as the Files API knows it. */
            file_id: string;
        };
        /**
         * @description What the endpoint found out about the request, where the request asked for it (`diagnostics`).
         * @example {
         *       "cache_miss_reason": {
         *         "type": "tools_changed",
         *         "cache_missed_input_tokens": 1200
         *       }
         *     }
         */
        Diagnostics: {
            /** Null while the comparison goes on. */
            cache_miss_reason?: components["schemas"]["CacheMissReason"] | null;
        };
        /**
         * @description What kept the prompt cache from serving the prefix of the earlier message, told apart by `type`.
         * @example {
         *       "type": "system_changed",
         *       "cache_missed_input_tokens": 512
         *     }
         * @example {
         *       "type": "previous_message_not_found"
         *     }
         */
        CacheMissReason: components["schemas"]["ModelChanged"] | components["schemas"]["SystemChanged"] | components["schemas"]["ToolsChanged"] | components["schemas"]["MessagesChanged"] | components["schemas"]["PreviousMessageNotFound"] | components["schemas"]["DiagnosisUnavailable"];
        /**
         * @description The two requests named different models.
         * @example {
         *       "type": "model_changed",
         *       "cache_missed_input_tokens": 512
         *     }
         */
        ModelChanged: {
            /**
             * Always `"model_changed"`.
             * @constant
             */
            type: "model_changed";
            /**
             * About how many tokens the cache would have served.
             *     Bounds: at least 0.
             */
            cache_missed_input_tokens: number;
        };
        /**
         * @description The system prompt differs.
         * @example {
         *       "type": "system_changed",
         *       "cache_missed_input_tokens": 512
         *     }
         */
        SystemChanged: {
            /**
             * Always `"system_changed"`.
             * @constant
             */
            type: "system_changed";
            /**
             * About how many tokens the cache would have served.
             *     Bounds: at least 0.
             */
            cache_missed_input_tokens: number;
        };
        /**
         * @description The tools differ.
         * @example {
         *       "type": "tools_changed",
         *       "cache_missed_input_tokens": 512
         *     }
         */
        ToolsChanged: {
            /**
             * Always `"tools_changed"`.
             * @constant
             */
            type: "tools_changed";
            /**
             * About how many tokens the cache would have served.
             *     Bounds: at least 0.
             */
            cache_missed_input_tokens: number;
        };
        /**
         * @description An earlier message differs.
         * @example {
         *       "type": "messages_changed",
         *       "cache_missed_input_tokens": 512
         *     }
         */
        MessagesChanged: {
            /**
             * Always `"messages_changed"`.
             * @constant
             */
            type: "messages_changed";
            /**
             * About how many tokens the cache would have served.
             *     Bounds: at least 0.
             */
            cache_missed_input_tokens: number;
        };
        /**
         * @description The message that `diagnostics.previous_message_id` names is not known, or no longer.
         * @example {
         *       "type": "previous_message_not_found"
         *     }
         */
        PreviousMessageNotFound: {
            /**
             * Always `"previous_message_not_found"`.
             * @constant
             */
            type: "previous_message_not_found";
        };
        /**
         * @description The two requests could not be compared.
         * @example {
         *       "type": "unavailable"
         *     }
         */
        DiagnosisUnavailable: {
            /**
             * Always `"unavailable"`.
             * @constant
             */
            type: "unavailable";
        };
        /**
         * @description Who called a tool: the model itself, or code that the model wrote and a tool of the endpoint runs. Where it is absent
         *     or null, the model called. Later versions of the code tool have types of their own.
         * @example {
         *       "type": "direct"
         *     }
         * @example {
         *       "type": "code_execution_20260120",
         *       "tool_id": "srvtoolu_01NRLabsLyVHZPKxbKvkfSMn"
         *     }
         */
        Caller: components["schemas"]["DirectCaller"] | components["schemas"]["CodeCaller"];
        /**
         * @description The model itself.
         * @example {
         *       "type": "direct"
         *     }
         */
        DirectCaller: {
            /**
             * Always `"direct"`.
             * @constant
             */
            type: "direct";
        };
        /**
         * @description Code that runs in the container. The type is the version of the code execution tool.
         * @example {
         *       "type": "code_execution_20250825",
         *       "tool_id": "srvtoolu_01NRLabsLyVHZPKxbKvkfSMn"
         *     }
         */
        CodeCaller: {
            /**
             * The version of the tool whose code called.
             * @enum {string}
             */
            type: "code_execution_20250825" | "code_execution_20260120" | "code_execution_20260521";
            /**
             * The `id` of the `server_tool_use` block whose code made the call.
             *     Bounds: matches `^srvtoolu_[a-zA-Z0-9_]+$`.
             */
            tool_id: string;
        };
        /**
         * @description What a model can do. A capability that is absent or null is not known; others may be added.
         * @example {
         *       "batch": {
         *         "supported": true
         *       },
         *       "thinking": {
         *         "supported": true,
         *         "types": {
         *           "enabled": {
         *             "supported": true
         *           },
         *           "adaptive": {
         *             "supported": false
         *           }
         *         }
         *       }
         *     }
         */
        ModelCapabilities: {
            /** Requests in batches. */
            batch?: components["schemas"]["Capability"] | null;
            /** Citations of documents and search results. */
            citations?: components["schemas"]["Capability"] | null;
            /** Code in the container may call the request's other tools. */
            code_execution?: components["schemas"]["Capability"] | null;
            /** Whether the endpoint can shorten a long context for the model, and by which strategies. */
            context_management?: components["schemas"]["ContextManagementCapability"] | null;
            /** Whether a model knows `output_config.effort`, and which levels. */
            effort?: components["schemas"]["EffortCapability"] | null;
            /** Image blocks. */
            image_input?: components["schemas"]["Capability"] | null;
            /** PDF documents. */
            pdf_input?: components["schemas"]["Capability"] | null;
            /** Whether a model can use at least one of these tools of the endpoint. An account may still have it off. */
            server_tools?: components["schemas"]["ServerToolsCapability"] | null;
            /** Answers and tool calls that are certain to fit a JSON Schema. */
            structured_outputs?: components["schemas"]["Capability"] | null;
            /** Whether a model can think, and which `thinking.type` a request may have. */
            thinking?: components["schemas"]["ThinkingCapability"] | null;
        };
        /**
         * @description Whether a model can do one thing.
         * @example {
         *       "supported": true
         *     }
         */
        Capability: {
            /** Whether the model can do it at all. */
            supported: boolean;
        };
        /**
         * @description Whether the endpoint can shorten a long context for the model, and by which strategies.
         * @example {
         *       "supported": true,
         *       "clear_thinking_20251015": {
         *         "supported": true
         *       },
         *       "compact_20260112": null
         *     }
         */
        ContextManagementCapability: {
            /** Whether the model can do it at all. */
            supported: boolean;
            /** Clearing earlier thinking. */
            clear_thinking_20251015?: components["schemas"]["Capability"] | null;
            /** Clearing earlier tool calls and results. */
            clear_tool_uses_20250919?: components["schemas"]["Capability"] | null;
            /** Summarising the conversation. */
            compact_20260112?: components["schemas"]["Capability"] | null;
        };
        /**
         * @description Whether a model knows `output_config.effort`, and which levels.
         * @example {
         *       "supported": true,
         *       "low": {
         *         "supported": true
         *       },
         *       "xhigh": null
         *     }
         */
        EffortCapability: {
            /** Whether the model can do it at all. */
            supported: boolean;
            /** Whether a model can do one thing. */
            low?: components["schemas"]["Capability"] | null;
            /** Whether a model can do one thing. */
            medium?: components["schemas"]["Capability"] | null;
            /** Whether a model can do one thing. */
            high?: components["schemas"]["Capability"] | null;
            /** Whether a model can do one thing. */
            xhigh?: components["schemas"]["Capability"] | null;
            /** Whether a model can do one thing. */
            max?: components["schemas"]["Capability"] | null;
        };
        /**
         * @description Whether a model can use at least one of these tools of the endpoint. An account may still have it off.
         * @example {
         *       "supported": true,
         *       "code_execution": {
         *         "supported": true
         *       },
         *       "web_search": {
         *         "supported": true
         *       }
         *     }
         */
        ServerToolsCapability: {
            /** Whether the model can do it at all. */
            supported: boolean;
            /** The code execution tool, in at least one version. */
            code_execution?: components["schemas"]["Capability"] | null;
            /** The web search tool, in at least one version. */
            web_search?: components["schemas"]["Capability"] | null;
        };
        /**
         * @description Whether a model can think, and which `thinking.type` a request may have.
         * @example {
         *       "supported": true,
         *       "types": {
         *         "adaptive": {
         *           "supported": true
         *         },
         *         "disabled": {
         *           "supported": false
         *         }
         *       }
         *     }
         */
        ThinkingCapability: {
            /** Whether the model can do it at all. */
            supported: boolean;
            /** The values of `thinking.type` that a model accepts, each for itself. */
            types?: components["schemas"]["ThinkingTypes"] | null;
        };
        /**
         * @description The values of `thinking.type` that a model accepts, each for itself.
         * @example {
         *       "adaptive": {
         *         "supported": true
         *       },
         *       "disabled": {
         *         "supported": true
         *       },
         *       "enabled": {
         *         "supported": false
         *       }
         *     }
         */
        ThinkingTypes: {
            /** Thinking as far as the question asks for it. */
            adaptive?: components["schemas"]["Capability"] | null;
            /** No thinking; notes between tool calls come as thinking blocks. */
            between_tools?: components["schemas"]["Capability"] | null;
            /** No thinking. Also true for a model that cannot think. */
            disabled?: components["schemas"]["Capability"] | null;
            /** Thinking within `budget_tokens`. */
            enabled?: components["schemas"]["Capability"] | null;
        };
        /**
         * @description Where a statement of the answer comes from, told apart by `type`, which follows from what is cited: plain text, a PDF,
         *     a document of blocks, a page that web search found, or a search result of the request.
         * @example {
         *       "type": "char_location",
         *       "cited_text": "The grass is green.",
         *       "document_index": 0,
         *       "document_title": "Colours",
         *       "start_char_index": 0,
         *       "end_char_index": 20
         *     }
         */
        Citation: components["schemas"]["CharLocation"] | components["schemas"]["PageLocation"] | components["schemas"]["ContentBlockLocation"] | components["schemas"]["WebSearchResultLocation"] | components["schemas"]["SearchResultLocation"];
        /**
         * @description Characters of a plain-text document.
         * @example {
         *       "type": "char_location",
         *       "cited_text": "The grass is green.",
         *       "document_index": 0,
         *       "document_title": "Colours",
         *       "start_char_index": 0,
         *       "end_char_index": 20,
         *       "file_id": null
         *     }
         */
        CharLocation: {
            /**
             * Always `"char_location"`.
             * @constant
             */
            type: "char_location";
            /** The text between the two indices. It does not count as output, nor as input when it is sent back. */
            cited_text: string;
            /**
             * The place of the document among all documents of the request, from 0.
             *     Bounds: at least 0.
             */
            document_index: number;
            /** The title the request gave; null without one. */
            document_title?: string | null;
            /**
             * The first character, from 0.
             *     Bounds: at least 0.
             */
            start_char_index: number;
            /** The character after the last. */
            end_char_index: number;
            /** The file, for a document that came from the Files API. */
            file_id?: string | null;
        };
        /**
         * @description Pages of a PDF.
         * @example {
         *       "type": "page_location",
         *       "cited_text": "Water is essential for life.",
         *       "document_index": 1,
         *       "document_title": null,
         *       "start_page_number": 5,
         *       "end_page_number": 6
         *     }
         */
        PageLocation: {
            /**
             * Always `"page_location"`.
             * @constant
             */
            type: "page_location";
            /** The text of the passage. */
            cited_text: string;
            /**
             * The place of the document among all documents of the request, from 0.
             *     Bounds: at least 0.
             */
            document_index: number;
            /** The title the request gave; null without one. */
            document_title?: string | null;
            /**
             * The first page, from 1.
             *     Bounds: at least 1.
             */
            start_page_number: number;
            /** The page after the last. */
            end_page_number: number;
            /** The file, for a document that came from the Files API. */
            file_id?: string | null;
        };
        /**
         * @description Blocks of a document made of blocks.
         * @example {
         *       "type": "content_block_location",
         *       "cited_text": "Revenue grew.",
         *       "document_index": 0,
         *       "document_title": "Report",
         *       "start_block_index": 2,
         *       "end_block_index": 3
         *     }
         */
        ContentBlockLocation: {
            /**
             * Always `"content_block_location"`.
             * @constant
             */
            type: "content_block_location";
            /** The text of the blocks, joined. */
            cited_text: string;
            /**
             * The place of the document among all documents of the request, from 0.
             *     Bounds: at least 0.
             */
            document_index: number;
            /** The title the request gave; null without one. */
            document_title?: string | null;
            /**
             * The first block, from 0.
             *     Bounds: at least 0.
             */
            start_block_index: number;
            /** The block after the last. */
            end_block_index: number;
            /** The file, for a document that came from the Files API. */
            file_id?: string | null;
        };
        /**
         * @description A page that web search found.
         * @example {
         *       "type": "web_search_result_location",
         *       "cited_text": "Rain until noon, then sun.",
         *       "url": "https://weather.example/paris",
         *       "title": "Weather in Paris",
         *       "encrypted_index": "Eo8BCioIAhgBIiQyYjQ0OWJmZi1lNm"
         *     }
         */
        WebSearchResultLocation: {
            /**
             * Always `"web_search_result_location"`.
             * @constant
             */
            type: "web_search_result_location";
            /** The beginning of the passage. */
            cited_text: string;
            /** The address of the page. */
            url: string;
            /**
             * The title of the page, at most 512 characters; null where it has none.
             *     Bounds: at most 512 characters.
             */
            title?: string | null;
            /** The place in the page; opaque, and goes back as it is. */
            encrypted_index: string;
        };
        /**
         * @description Blocks of a `search_result` block of the request.
         * @example {
         *       "type": "search_result_location",
         *       "cited_text": "Keys expire after a year.",
         *       "source": "https://wiki.example/keys",
         *       "title": "Keys",
         *       "search_result_index": 0,
         *       "start_block_index": 0,
         *       "end_block_index": 1
         *     }
         */
        SearchResultLocation: {
            /**
             * Always `"search_result_location"`.
             * @constant
             */
            type: "search_result_location";
            /** The text of the blocks, joined. */
            cited_text: string;
            /** The `source` of the search result. */
            source: string;
            /** Its title. */
            title?: string | null;
            /**
             * The place among all search results of the request, in messages and tool results, from 0. Documents and what web
             *     search found do not count.
             *     Bounds: at least 0.
             */
            search_result_index: number;
            /**
             * The first block, from 0.
             *     Bounds: at least 0.
             */
            start_block_index: number;
            /** The block after the last. */
            end_block_index: number;
        };
        /**
         * @description A shell that the client runs; the model calls it with a `tool_use` block.
         * @example {
         *       "type": "bash_20250124",
         *       "name": "bash"
         *     }
         */
        BashTool20250124: {
            /**
             * Always `"bash_20250124"`.
             * @constant
             */
            type: "bash_20250124";
            /**
             * Always `"bash"`.
             * @constant
             */
            name: "bash";
            /** Who may call the tool, the model itself (`direct`) or code it wrote for a version of code execution. */
            allowed_callers?: components["schemas"]["AllowedCallers"];
            /**
             * Whether the tool is kept out of the prompt until a search of tools finds it.
             *     Default: `false`.
             */
            defer_loading?: components["schemas"]["DeferLoading"];
            /**
             * Whether the name and the input of a call are guaranteed to be valid. The schema then is closed
             *     (`additionalProperties: false`) and has no bounds of numbers and lengths. A request has at most 20
             *     strict tools, with 24 optional parameters and 16 of a union type in all.
             *     Default: `false`.
             */
            strict?: components["schemas"]["StrictTool"];
            /** Inputs the tool would take, to show the model how it is called. Open inside. */
            input_examples?: components["schemas"]["ToolInputExamples"];
            /** The prompt up to here is worth caching. */
            cache_control?: components["schemas"]["CacheControl"] | null;
        };
        /**
         * @description An editor of files that the client runs, with a command to undo.
         * @example {
         *       "type": "text_editor_20250124",
         *       "name": "str_replace_editor"
         *     }
         */
        TextEditorTool20250124: {
            /**
             * Always `"text_editor_20250124"`.
             * @constant
             */
            type: "text_editor_20250124";
            /**
             * Always `"str_replace_editor"`.
             * @constant
             */
            name: "str_replace_editor";
            /** Who may call the tool, the model itself (`direct`) or code it wrote for a version of code execution. */
            allowed_callers?: components["schemas"]["AllowedCallers"];
            /**
             * Whether the tool is kept out of the prompt until a search of tools finds it.
             *     Default: `false`.
             */
            defer_loading?: components["schemas"]["DeferLoading"];
            /**
             * Whether the name and the input of a call are guaranteed to be valid. The schema then is closed
             *     (`additionalProperties: false`) and has no bounds of numbers and lengths. A request has at most 20
             *     strict tools, with 24 optional parameters and 16 of a union type in all.
             *     Default: `false`.
             */
            strict?: components["schemas"]["StrictTool"];
            /** Inputs the tool would take, to show the model how it is called. Open inside. */
            input_examples?: components["schemas"]["ToolInputExamples"];
            /** The prompt up to here is worth caching. */
            cache_control?: components["schemas"]["CacheControl"] | null;
        };
        /**
         * @description The same under another name, without the command to undo.
         * @example {
         *       "type": "text_editor_20250429",
         *       "name": "str_replace_based_edit_tool"
         *     }
         */
        TextEditorTool20250429: {
            /**
             * Always `"text_editor_20250429"`.
             * @constant
             */
            type: "text_editor_20250429";
            /**
             * Always `"str_replace_based_edit_tool"`.
             * @constant
             */
            name: "str_replace_based_edit_tool";
            /** Who may call the tool, the model itself (`direct`) or code it wrote for a version of code execution. */
            allowed_callers?: components["schemas"]["AllowedCallers"];
            /**
             * Whether the tool is kept out of the prompt until a search of tools finds it.
             *     Default: `false`.
             */
            defer_loading?: components["schemas"]["DeferLoading"];
            /**
             * Whether the name and the input of a call are guaranteed to be valid. The schema then is closed
             *     (`additionalProperties: false`) and has no bounds of numbers and lengths. A request has at most 20
             *     strict tools, with 24 optional parameters and 16 of a union type in all.
             *     Default: `false`.
             */
            strict?: components["schemas"]["StrictTool"];
            /** Inputs the tool would take, to show the model how it is called. Open inside. */
            input_examples?: components["schemas"]["ToolInputExamples"];
            /** The prompt up to here is worth caching. */
            cache_control?: components["schemas"]["CacheControl"] | null;
        };
        /**
         * @description The same with a bound on how much of a file is shown.
         * @example {
         *       "type": "text_editor_20250728",
         *       "name": "str_replace_based_edit_tool",
         *       "max_characters": 10000
         *     }
         */
        TextEditorTool20250728: {
            /**
             * Always `"text_editor_20250728"`.
             * @constant
             */
            type: "text_editor_20250728";
            /**
             * Always `"str_replace_based_edit_tool"`.
             * @constant
             */
            name: "str_replace_based_edit_tool";
            /**
             * How much of a file is shown at most; without it, all. At least 1.
             *     Bounds: at least 1.
             */
            max_characters?: number | null;
            /** Who may call the tool, the model itself (`direct`) or code it wrote for a version of code execution. */
            allowed_callers?: components["schemas"]["AllowedCallers"];
            /**
             * Whether the tool is kept out of the prompt until a search of tools finds it.
             *     Default: `false`.
             */
            defer_loading?: components["schemas"]["DeferLoading"];
            /**
             * Whether the name and the input of a call are guaranteed to be valid. The schema then is closed
             *     (`additionalProperties: false`) and has no bounds of numbers and lengths. A request has at most 20
             *     strict tools, with 24 optional parameters and 16 of a union type in all.
             *     Default: `false`.
             */
            strict?: components["schemas"]["StrictTool"];
            /** Inputs the tool would take, to show the model how it is called. Open inside. */
            input_examples?: components["schemas"]["ToolInputExamples"];
            /** The prompt up to here is worth caching. */
            cache_control?: components["schemas"]["CacheControl"] | null;
        };
        /**
         * @description Notes that outlive the conversation, kept in files by the client.
         * @example {
         *       "type": "memory_20250818",
         *       "name": "memory"
         *     }
         */
        MemoryTool20250818: {
            /**
             * Always `"memory_20250818"`.
             * @constant
             */
            type: "memory_20250818";
            /**
             * Always `"memory"`.
             * @constant
             */
            name: "memory";
            /** Who may call the tool, the model itself (`direct`) or code it wrote for a version of code execution. */
            allowed_callers?: components["schemas"]["AllowedCallers"];
            /**
             * Whether the tool is kept out of the prompt until a search of tools finds it.
             *     Default: `false`.
             */
            defer_loading?: components["schemas"]["DeferLoading"];
            /**
             * Whether the name and the input of a call are guaranteed to be valid. The schema then is closed
             *     (`additionalProperties: false`) and has no bounds of numbers and lengths. A request has at most 20
             *     strict tools, with 24 optional parameters and 16 of a union type in all.
             *     Default: `false`.
             */
            strict?: components["schemas"]["StrictTool"];
            /** Inputs the tool would take, to show the model how it is called. Open inside. */
            input_examples?: components["schemas"]["ToolInputExamples"];
            /** The prompt up to here is worth caching. */
            cache_control?: components["schemas"]["CacheControl"] | null;
        };
        /**
         * @description Python that the endpoint runs in a container.
         * @example {
         *       "type": "code_execution_20250522",
         *       "name": "code_execution"
         *     }
         */
        CodeExecutionTool20250522: {
            /**
             * Always `"code_execution_20250522"`.
             * @constant
             */
            type: "code_execution_20250522";
            /**
             * Always `"code_execution"`.
             * @constant
             */
            name: "code_execution";
            /** Who may call the tool, the model itself (`direct`) or code it wrote for a version of code execution. */
            allowed_callers?: components["schemas"]["AllowedCallers"];
            /**
             * Whether the tool is kept out of the prompt until a search of tools finds it.
             *     Default: `false`.
             */
            defer_loading?: components["schemas"]["DeferLoading"];
            /**
             * Whether the name and the input of a call are guaranteed to be valid. The schema then is closed
             *     (`additionalProperties: false`) and has no bounds of numbers and lengths. A request has at most 20
             *     strict tools, with 24 optional parameters and 16 of a union type in all.
             *     Default: `false`.
             */
            strict?: components["schemas"]["StrictTool"];
            /** The prompt up to here is worth caching. */
            cache_control?: components["schemas"]["CacheControl"] | null;
        };
        /**
         * @description The same with shell commands and edits of files beside Python.
         * @example {
         *       "type": "code_execution_20250825",
         *       "name": "code_execution"
         *     }
         */
        CodeExecutionTool20250825: {
            /**
             * Always `"code_execution_20250825"`.
             * @constant
             */
            type: "code_execution_20250825";
            /**
             * Always `"code_execution"`.
             * @constant
             */
            name: "code_execution";
            /** Who may call the tool, the model itself (`direct`) or code it wrote for a version of code execution. */
            allowed_callers?: components["schemas"]["AllowedCallers"];
            /**
             * Whether the tool is kept out of the prompt until a search of tools finds it.
             *     Default: `false`.
             */
            defer_loading?: components["schemas"]["DeferLoading"];
            /**
             * Whether the name and the input of a call are guaranteed to be valid. The schema then is closed
             *     (`additionalProperties: false`) and has no bounds of numbers and lengths. A request has at most 20
             *     strict tools, with 24 optional parameters and 16 of a union type in all.
             *     Default: `false`.
             */
            strict?: components["schemas"]["StrictTool"];
            /** The prompt up to here is worth caching. */
            cache_control?: components["schemas"]["CacheControl"] | null;
        };
        /**
         * @description The same; the state of Python outlives a request where the container is used again.
         * @example {
         *       "type": "code_execution_20260120",
         *       "name": "code_execution"
         *     }
         */
        CodeExecutionTool20260120: {
            /**
             * Always `"code_execution_20260120"`.
             * @constant
             */
            type: "code_execution_20260120";
            /**
             * Always `"code_execution"`.
             * @constant
             */
            name: "code_execution";
            /** Who may call the tool, the model itself (`direct`) or code it wrote for a version of code execution. */
            allowed_callers?: components["schemas"]["AllowedCallers"];
            /**
             * Whether the tool is kept out of the prompt until a search of tools finds it.
             *     Default: `false`.
             */
            defer_loading?: components["schemas"]["DeferLoading"];
            /**
             * Whether the name and the input of a call are guaranteed to be valid. The schema then is closed
             *     (`additionalProperties: false`) and has no bounds of numbers and lengths. A request has at most 20
             *     strict tools, with 24 optional parameters and 16 of a union type in all.
             *     Default: `false`.
             */
            strict?: components["schemas"]["StrictTool"];
            /** The prompt up to here is worth caching. */
            cache_control?: components["schemas"]["CacheControl"] | null;
        };
        /**
         * @description The newest of the four; the members are the same.
         * @example {
         *       "type": "code_execution_20260521",
         *       "name": "code_execution"
         *     }
         */
        CodeExecutionTool20260521: {
            /**
             * Always `"code_execution_20260521"`.
             * @constant
             */
            type: "code_execution_20260521";
            /**
             * Always `"code_execution"`.
             * @constant
             */
            name: "code_execution";
            /** Who may call the tool, the model itself (`direct`) or code it wrote for a version of code execution. */
            allowed_callers?: components["schemas"]["AllowedCallers"];
            /**
             * Whether the tool is kept out of the prompt until a search of tools finds it.
             *     Default: `false`.
             */
            defer_loading?: components["schemas"]["DeferLoading"];
            /**
             * Whether the name and the input of a call are guaranteed to be valid. The schema then is closed
             *     (`additionalProperties: false`) and has no bounds of numbers and lengths. A request has at most 20
             *     strict tools, with 24 optional parameters and 16 of a union type in all.
             *     Default: `false`.
             */
            strict?: components["schemas"]["StrictTool"];
            /** The prompt up to here is worth caching. */
            cache_control?: components["schemas"]["CacheControl"] | null;
        };
        /**
         * @description What code printed and left behind in the container, or why it did not run.
         * @example {
         *       "type": "code_execution_tool_result",
         *       "tool_use_id": "srvtoolu_01A2B3C4D5E6F7G8H9I0J1K2",
         *       "content": {
         *         "type": "code_execution_result",
         *         "stdout": "4\n",
         *         "stderr": "",
         *         "return_code": 0,
         *         "content": []
         *       }
         *     }
         */
        CodeExecutionToolResultBlock: {
            /**
             * Always `"code_execution_tool_result"`.
             * @constant
             */
            type: "code_execution_tool_result";
            /**
             * The `id` of the `server_tool_use` block.
             *     Bounds: matches `^srvtoolu_[a-zA-Z0-9_]+$`.
             */
            tool_use_id: string;
            /** The end of a run of code, told apart by `type`. */
            content: components["schemas"]["CodeExecutionContent"];
        };
        /**
         * @description The end of a run of code, told apart by `type`.
         * @example {
         *       "type": "code_execution_tool_result_error",
         *       "error_code": "unavailable"
         *     }
         */
        CodeExecutionContent: components["schemas"]["CodeExecutionResult"] | components["schemas"]["EncryptedCodeExecutionResult"] | components["schemas"]["CodeExecutionError"];
        /**
         * @description Code that ran, with success or without (`return_code`).
         * @example {
         *       "type": "code_execution_result",
         *       "stdout": "4\n",
         *       "stderr": "",
         *       "return_code": 0,
         *       "content": [
         *         {
         *           "type": "code_execution_output",
         *           "file_id": "file_011CNha8iCJcU1wXNR6q4V8w"
         *         }
         *       ]
         *     }
         */
        CodeExecutionResult: {
            /**
             * Always `"code_execution_result"`.
             * @constant
             */
            type: "code_execution_result";
            /** What was printed. */
            stdout: string;
            /** What was printed as errors. */
            stderr: string;
            /** 0 for success. */
            return_code: number;
            /** The files that the code wrote. */
            content: components["schemas"]["CodeExecutionOutput"][];
        };
        /**
         * @description Code that ran, where what it printed is for the model only.
         * @example {
         *       "type": "encrypted_code_execution_result",
         *       "encrypted_stdout": "EqgfCioIARgB",
         *       "stderr": "",
         *       "return_code": 0,
         *       "content": []
         *     }
         */
        EncryptedCodeExecutionResult: {
            /**
             * Always `"encrypted_code_execution_result"`.
             * @constant
             */
            type: "encrypted_code_execution_result";
            /** Opaque; goes back as it is. */
            encrypted_stdout: string;
            /** What was printed as errors. */
            stderr: string;
            /** 0 for success. */
            return_code: number;
            /** The files that the code wrote. */
            content: components["schemas"]["CodeExecutionOutput"][];
        };
        /**
         * @description A file that code wrote.
         * @example {
         *       "type": "code_execution_output",
         *       "file_id": "file_011CNha8iCJcU1wXNR6q4V8w"
         *     }
         */
        CodeExecutionOutput: {
            /**
             * Always `"code_execution_output"`.
             * @constant
             */
            type: "code_execution_output";
            /** The file as the Files API knows it. */
            file_id: string;
        };
        /**
         * @description Code that did not run, or not to its end.
         * @example {
         *       "type": "code_execution_tool_result_error",
         *       "error_code": "execution_time_exceeded"
         *     }
         */
        CodeExecutionError: {
            /**
             * Always `"code_execution_tool_result_error"`.
             * @constant
             */
            type: "code_execution_tool_result_error";
            /** Why, for programs; others may be added. */
            error_code: "invalid_tool_input" | "unavailable" | "too_many_requests" | "execution_time_exceeded" | (string & {});
        };
        /**
         * @description What a shell command in the container printed, or why it did not run.
         * @example {
         *       "type": "bash_code_execution_tool_result",
         *       "tool_use_id": "srvtoolu_01B3C4D5E6F7G8H9I0J1K2L3",
         *       "content": {
         *         "type": "bash_code_execution_result",
         *         "stdout": "notes.txt\n",
         *         "stderr": "",
         *         "return_code": 0,
         *         "content": []
         *       }
         *     }
         */
        BashCodeExecutionToolResultBlock: {
            /**
             * Always `"bash_code_execution_tool_result"`.
             * @constant
             */
            type: "bash_code_execution_tool_result";
            /**
             * The `id` of the `server_tool_use` block.
             *     Bounds: matches `^srvtoolu_[a-zA-Z0-9_]+$`.
             */
            tool_use_id: string;
            /** The end of a shell command, told apart by `type`. */
            content: components["schemas"]["BashCodeExecutionContent"];
        };
        /**
         * @description The end of a shell command, told apart by `type`.
         * @example {
         *       "type": "bash_code_execution_tool_result_error",
         *       "error_code": "output_file_too_large"
         *     }
         */
        BashCodeExecutionContent: components["schemas"]["BashCodeExecutionResult"] | components["schemas"]["BashCodeExecutionError"];
        /**
         * @description A command that ran, with success or without (`return_code`).
         * @example {
         *       "type": "bash_code_execution_result",
         *       "stdout": "",
         *       "stderr": "ls: no such file\n",
         *       "return_code": 2,
         *       "content": []
         *     }
         */
        BashCodeExecutionResult: {
            /**
             * Always `"bash_code_execution_result"`.
             * @constant
             */
            type: "bash_code_execution_result";
            /** What was printed. */
            stdout: string;
            /** What was printed as errors. */
            stderr: string;
            /** 0 for success. */
            return_code: number;
            /** The files that the command wrote. */
            content: components["schemas"]["BashCodeExecutionOutput"][];
        };
        /**
         * @description A file that a command wrote.
         * @example {
         *       "type": "bash_code_execution_output",
         *       "file_id": "file_011CNha8iCJcU1wXNR6q4V8w"
         *     }
         */
        BashCodeExecutionOutput: {
            /**
             * Always `"bash_code_execution_output"`.
             * @constant
             */
            type: "bash_code_execution_output";
            /** The file as the Files API knows it. */
            file_id: string;
        };
        /**
         * @description A command that did not run, or not to its end.
         * @example {
         *       "type": "bash_code_execution_tool_result_error",
         *       "error_code": "output_file_too_large"
         *     }
         */
        BashCodeExecutionError: {
            /**
             * Always `"bash_code_execution_tool_result_error"`.
             * @constant
             */
            type: "bash_code_execution_tool_result_error";
            /** Why, for programs; others may be added. */
            error_code: "invalid_tool_input" | "unavailable" | "too_many_requests" | "execution_time_exceeded" | "output_file_too_large" | (string & {});
        };
        /**
         * @description The body of `POST /v1/messages/count_tokens`: the members of a message request that make its prompt. No `max_tokens`,
         *     no `stream`, nothing about sampling.
         * @example {
         *       "model": "claude-sonnet-4-5",
         *       "messages": [
         *         {
         *           "role": "user",
         *           "content": "Hello, world"
         *         }
         *       ]
         *     }
         */
        CountTokensRequest: {
            /**
             * The model to ask, 1 to 256 characters. The answer may name another id where this one is an alias. A model the endpoint
             *     does not know is not found (404).
             *     Bounds: 1 to 256 characters.
             */
            model: components["schemas"]["RequestedModel"];
            /**
             * The conversation so far, 1 to 100,000 messages. Consecutive turns of one role count as one turn. A final assistant
             *     turn is the beginning of the answer, where the model allows that.
             *     Bounds: 1 to 100000 items.
             */
            messages: components["schemas"]["InputMessages"];
            /** Instructions that stand above the conversation. A string is the same as one text block. */
            system?: components["schemas"]["SystemPrompt"];
            /**
             * The tools the model may call. Their names are unique. The client runs its own tools, bash, the text editors, memory and
             *     the toolsets, and answers a `tool_use` block; the endpoint runs the others.
             */
            tools?: components["schemas"]["ToolList"];
            /**
             * How the model uses the tools, told apart by `type`. Always an object. Without it `auto` where there are tools, `none`
             *     where there are none. Some models refuse a forced choice (`any`, `tool`), and so does every model that thinks.
             */
            tool_choice?: components["schemas"]["ToolChoice"];
            /**
             * Whether the model thinks before it answers, told apart by `type`. Which variants a model takes, and what it does
             *     without this member, depends on the model. What it thinks counts as output.
             */
            thinking?: components["schemas"]["Thinking"];
            /** How the answer is to be made. */
            output_config?: components["schemas"]["OutputConfig"];
            /** Changes nothing of the count. */
            cache_control?: components["schemas"]["CacheControl"] | null;
            /** The serving speed. Models that have only one refuse the member; some ask for a beta. */
            speed?: components["schemas"]["Speed"];
        };
        /**
         * @description What came of viewing, creating or changing a file in the container.
         * @example {
         *       "type": "text_editor_code_execution_tool_result",
         *       "tool_use_id": "srvtoolu_01C4D5E6F7G8H9I0J1K2L3M4",
         *       "content": {
         *         "type": "text_editor_code_execution_create_result",
         *         "is_file_update": false
         *       }
         *     }
         */
        TextEditorCodeExecutionToolResultBlock: {
            /**
             * Always `"text_editor_code_execution_tool_result"`.
             * @constant
             */
            type: "text_editor_code_execution_tool_result";
            /**
             * The `id` of the `server_tool_use` block.
             *     Bounds: matches `^srvtoolu_[a-zA-Z0-9_]+$`.
             */
            tool_use_id: string;
            /** The end of a command of the text editor, told apart by `type`, which is that of the command. */
            content: components["schemas"]["TextEditorContent"];
        };
        /**
         * @description The end of a command of the text editor, told apart by `type`, which is that of the command.
         * @example {
         *       "type": "text_editor_code_execution_create_result",
         *       "is_file_update": true
         *     }
         */
        TextEditorContent: components["schemas"]["TextEditorViewResult"] | components["schemas"]["TextEditorCreateResult"] | components["schemas"]["TextEditorStrReplaceResult"] | components["schemas"]["TextEditorError"];
        /**
         * @description A file, or some of its lines.
         * @example {
         *       "type": "text_editor_code_execution_view_result",
         *       "content": "a: 1\nb: 2",
         *       "file_type": "text",
         *       "num_lines": 2,
         *       "start_line": 1,
         *       "total_lines": 2
         *     }
         */
        TextEditorViewResult: {
            /**
             * Always `"text_editor_code_execution_view_result"`.
             * @constant
             */
            type: "text_editor_code_execution_view_result";
            /** The lines that were asked for. */
            content: string;
            /** What kind of file it is. */
            file_type: "text" | "image" | "pdf" | (string & {});
            /** How many lines `content` has; null for what has no lines, like the next two. */
            num_lines?: number | null;
            /** The number of the first of them. */
            start_line?: number | null;
            /** How many lines the file has. */
            total_lines?: number | null;
        };
        /**
         * @description A file that was written.
         * @example {
         *       "type": "text_editor_code_execution_create_result",
         *       "is_file_update": false
         *     }
         */
        TextEditorCreateResult: {
            /**
             * Always `"text_editor_code_execution_create_result"`.
             * @constant
             */
            type: "text_editor_code_execution_create_result";
            /** Whether the file was there before. */
            is_file_update: boolean;
        };
        /**
         * @description A change of a file, as one hunk of a diff.
         * @example {
         *       "type": "text_editor_code_execution_str_replace_result",
         *       "lines": [
         *         "-debug: true",
         *         "+debug: false"
         *       ],
         *       "old_start": 3,
         *       "old_lines": 1,
         *       "new_start": 3,
         *       "new_lines": 1
         *     }
         */
        TextEditorStrReplaceResult: {
            /**
             * Always `"text_editor_code_execution_str_replace_result"`.
             * @constant
             */
            type: "text_editor_code_execution_str_replace_result";
            /** The lines of the hunk, each with its mark of a diff. */
            lines?: string[] | null;
            /** The first line of the hunk before the change. */
            old_start?: number | null;
            /** How many lines it had. */
            old_lines?: number | null;
            /** The first line of the hunk after the change. */
            new_start?: number | null;
            /** How many lines it has. */
            new_lines?: number | null;
        };
        /**
         * @description A command of the text editor that failed.
         * @example {
         *       "type": "text_editor_code_execution_tool_result_error",
         *       "error_code": "file_not_found",
         *       "error_message": null
         *     }
         */
        TextEditorError: {
            /**
             * Always `"text_editor_code_execution_tool_result_error"`.
             * @constant
             */
            type: "text_editor_code_execution_tool_result_error";
            /** Why, for programs; others may be added. */
            error_code: "invalid_tool_input" | "unavailable" | "too_many_requests" | "execution_time_exceeded" | "file_not_found" | (string & {});
            /** Text for the model. */
            error_message?: string | null;
        };
        /**
         * @description The envelope of every error. Clients go by the status and `error.type`; the wording of `error.message` may change.
         *     What stands in front of an endpoint, such as a content network, may answer an error of its own in another form.
         * @example {
         *       "type": "error",
         *       "error": {
         *         "type": "invalid_request_error",
         *         "message": "messages: at least one message is required"
         *       },
         *       "request_id": "req_011CSHoEeqs5C35K2UUqR7Fy"
         *     }
         */
        ErrorResponse: {
            /**
             * Always `"error"`.
             * @constant
             */
            type: "error";
            /** What went wrong. */
            error: components["schemas"]["ErrorObject"];
            /** Equals the `request-id` header. Absent or null where the request never got an id. */
            request_id?: string | null;
        };
        /**
         * @description What went wrong.
         * @example {
         *       "type": "overloaded_error",
         *       "message": "Overloaded"
         *     }
         * @example {
         *       "type": "invalid_request_error",
         *       "message": "tools: Tool names must be unique.",
         *       "details": {
         *         "error_code": "tool_name_conflict"
         *       }
         *     }
         */
        ErrorObject: {
            /**
             * The kind of error; outside a stream it follows from the status. A client goes by the status where it does not know
             *     the kind.
             */
            type: "invalid_request_error" | "authentication_error" | "billing_error" | "permission_error" | "not_found_error" | "conflict_error" | "request_too_large" | "rate_limit_error" | "api_error" | "timeout_error" | "overloaded_error" | "memory_precondition_failed_error" | "memory_path_conflict_error" | (string & {});
            /** Text for people. */
            message: string;
            /** A code for programs, and its facts. A code that is not known means no more than the type of the error. */
            details?: components["schemas"]["ErrorDetails"] | null;
        };
        /**
         * @description A code for programs, and its facts. A code that is not known means no more than the type of the error.
         * @example {
         *       "error_code": "tool_name_conflict"
         *     }
         * @example {
         *       "error_code": "image_dimensions_too_large",
         *       "max_side_length_pixels": 8000,
         *       "paths": [
         *         "messages.0.content.1",
         *         "messages.2.content.0.content.0"
         *       ]
         *     }
         */
        ErrorDetails: {
            /**
             * The cause. Of the request: its tools, images, skills, or the encoding of its body. Of the account: it is on hold,
             *     has reached a limit, or its encryption key is out of reach.
             */
            error_code?: "available_tools_limit_exceeded" | "tool_name_conflict" | "tool_reference_unresolved" | "image_dimensions_too_large" | "request_body_encoding_invalid" | "request_body_encoding_unsupported" | "request_body_too_large_after_decoding" | "skill_read_blocked_undecryptable" | "organization_on_hold" | "claude_code_key_creator_not_member" | "claude_code_version_too_old" | "contract_spend_limit_reached" | "enforced_spend_limit_reached" | "ramp_limit_exceeded" | "cmek_key_disabled" | "cmek_key_network_blocked" | "cmek_key_unreachable" | "cmek_context_unavailable" | (string & {}) | null;
            /** With `image_dimensions_too_large`, the longest side that an image of this request may have. */
            max_side_length_pixels?: number | null;
            /** With `image_dimensions_too_large`, where the images are that exceed it, such as `messages.0.content.1`. */
            paths?: string[] | null;
            /** With `organization_on_hold`, where to object. */
            appeal_url?: string | null;
        };
        /**
         * @description The content that was fetched, as a document that the model can cite.
         * @example {
         *       "type": "document",
         *       "source": {
         *         "type": "text",
         *         "media_type": "text/plain",
         *         "data": "It rains in Paris."
         *       },
         *       "title": "Weather in Paris",
         *       "citations": {
         *         "enabled": true
         *       }
         *     }
         * @example {
         *       "type": "document",
         *       "source": {
         *         "type": "base64",
         *         "media_type": "application/pdf",
         *         "data": "JVBERi0xLjQK"
         *       }
         *     }
         */
        FetchedDocument: {
            /**
             * Always `"document"`.
             * @constant
             */
            type: "document";
            /** The content of a fetched document, text or a PDF, told apart by `type`. */
            source: components["schemas"]["FetchedSource"];
            /** The title of the page; null where it has none. */
            title?: string | null;
            /** Whether the model may cite the document, as the request's web fetch tool says. */
            citations?: components["schemas"]["FetchedCitations"] | null;
        };
        /**
         * @description The content of a fetched document, text or a PDF, told apart by `type`.
         * @example {
         *       "type": "text",
         *       "media_type": "text/plain",
         *       "data": "It rains in Paris."
         *     }
         */
        FetchedSource: components["schemas"]["FetchedText"] | components["schemas"]["FetchedPdf"];
        /**
         * @description The text of a page.
         * @example {
         *       "type": "text",
         *       "media_type": "text/plain",
         *       "data": "It rains in Paris."
         *     }
         */
        FetchedText: {
            /**
             * Always `"text"`.
             * @constant
             */
            type: "text";
            /** The type of the content, as MIME calls it. */
            media_type: "text/plain" | (string & {});
            /** The text itself. */
            data: string;
        };
        /**
         * @description A PDF.
         * @example {
         *       "type": "base64",
         *       "media_type": "application/pdf",
         *       "data": "JVBERi0xLjQK"
         *     }
         */
        FetchedPdf: {
            /**
             * Always `"base64"`.
             * @constant
             */
            type: "base64";
            /** The type of the content, as MIME calls it. */
            media_type: "application/pdf" | (string & {});
            /** The file in base64. */
            data: string;
        };
        /**
         * @description Whether the model may cite the document, as the request's web fetch tool says.
         * @example {
         *       "enabled": true
         *     }
         */
        FetchedCitations: {
            /** Whether citations are on. */
            enabled: boolean;
        };
        /**
         * @description Marks the end of a part of the prompt that is worth caching. At most four marks in a request, the one of the body
         *     included; longer durations stand before shorter ones, and two marks of one block do not differ.
         * @example {
         *       "type": "ephemeral"
         *     }
         * @example {
         *       "type": "ephemeral",
         *       "ttl": "1h"
         *     }
         */
        CacheControl: {
            /**
             * Always `"ephemeral"`.
             * @constant
             */
            type: "ephemeral";
            /**
             * How long the part is kept, five minutes or an hour.
             *     Default: `"5m"`.
             * @enum {string}
             */
            ttl?: "5m" | "1h";
        };
        /**
         * @description Text. An empty one, or one of whitespace only, is refused.
         * @example {
         *       "type": "text",
         *       "text": "Hello, world"
         *     }
         * @example {
         *       "type": "text",
         *       "text": "A long introduction.",
         *       "cache_control": {
         *         "type": "ephemeral"
         *       }
         *     }
         */
        InputTextBlock: {
            /**
             * Always `"text"`.
             * @constant
             */
            type: "text";
            /**
             * Not empty, not only whitespace. The pattern leaves the empty string to `minLength`.
             *     Bounds: at least 1 character; matches `^$|\S`.
             */
            text: string;
            /** The citations of an earlier answer, sent back. */
            citations?: components["schemas"]["InputCitation"][] | null;
            /** The prompt up to here is worth caching. */
            cache_control?: components["schemas"]["CacheControl"] | null;
        };
        /**
         * @description An image, in any user message or inside a tool result. The reference endpoint takes at most 10 MB of base64 and 8000
         *     pixels a side, 2000 where a request has more than 20 images; and 600 images, 100 with a smaller context window.
         * @example {
         *       "type": "image",
         *       "source": {
         *         "type": "url",
         *         "url": "https://example.com/cat.png"
         *       }
         *     }
         */
        InputImageBlock: {
            /**
             * Always `"image"`.
             * @constant
             */
            type: "image";
            /** Where an image comes from, told apart by `type`. */
            source: components["schemas"]["ImageSource"];
            /** What may be done to the image before the model sees it. */
            transformations?: components["schemas"]["ImageTransformations"] | null;
            /** The prompt up to here is worth caching. */
            cache_control?: components["schemas"]["CacheControl"] | null;
        };
        /**
         * @description What may be done to an image before the model sees it. An empty object changes nothing.
         * @example {
         *       "oversized_image": "error"
         *     }
         */
        ImageTransformations: {
            /**
             * What happens to an image above the model's maximum size, `downsize` (it is scaled down without notice) or `error`
             *     (the request is refused).
             *     Default: `"downsize"`.
             * @enum {string}
             */
            oversized_image?: "downsize" | "error";
        };
        /**
         * @description A document, as PDF, plain text or blocks of one's own. In edition 2023-06-01 an assistant message may hold one, too;
         *     inside a tool result it is fine in each edition.
         * @example {
         *       "type": "document",
         *       "source": {
         *         "type": "text",
         *         "media_type": "text/plain",
         *         "data": "The sky is green."
         *       }
         *     }
         */
        InputDocumentBlock: {
            /**
             * Always `"document"`.
             * @constant
             */
            type: "document";
            /** Where a document comes from, told apart by `type`. */
            source: components["schemas"]["DocumentSource"];
            /**
             * 1 to 500 characters. Citations repeat it.
             *     Bounds: 1 to 500 characters.
             */
            title?: string | null;
            /**
             * About the document; the model reads it, but does not cite it.
             *     Bounds: at least 1 character.
             */
            context?: string | null;
            /** On for all documents of a request or for none. */
            citations?: components["schemas"]["CitationsSwitch"] | null;
            /** The prompt up to here is worth caching. */
            cache_control?: components["schemas"]["CacheControl"] | null;
        };
        /**
         * @description Whether the answer may cite this. Citations and `output_config.format` exclude each other.
         * @example {
         *       "enabled": true
         *     }
         */
        CitationsSwitch: {
            /** Whether it may. */
            enabled?: boolean;
        };
        /**
         * @description A result of the client's own search, which the answer can cite.
         * @example {
         *       "type": "search_result",
         *       "source": "https://example.com/sky",
         *       "title": "The sky",
         *       "content": [
         *         {
         *           "type": "text",
         *           "text": "The sky is green."
         *         }
         *       ]
         *     }
         */
        InputSearchResultBlock: {
            /**
             * Always `"search_result"`.
             * @constant
             */
            type: "search_result";
            /** Where the result was found; an address or any other name. */
            source: string;
            /** The heading of the result; citations repeat it. */
            title: string;
            /** The parts of the result; a citation names a range of them. */
            content: components["schemas"]["InputTextBlock"][];
            /** Whether the answer may cite this. Citations and `output_config.format` exclude each other. */
            citations?: components["schemas"]["CitationsSwitch"];
            /** The prompt up to here is worth caching. */
            cache_control?: components["schemas"]["CacheControl"] | null;
        };
        /**
         * @description A thinking block of an earlier answer, sent back unchanged and in its place. It takes no cache mark of its own.
         * @example {
         *       "type": "thinking",
         *       "thinking": "The sum of 2 and 2 is 4.",
         *       "signature": "c2lnbmF0dXJl"
         *     }
         */
        InputThinkingBlock: {
            /**
             * Always `"thinking"`.
             * @constant
             */
            type: "thinking";
            /** As it came; empty where the thinking was left out of the answer. */
            thinking: string;
            /** As it came. The reference endpoint verifies it and refuses a changed block. */
            signature: string;
        };
        /**
         * @description A redacted thinking block of an earlier answer, sent back unchanged. It takes no cache mark of its own.
         * @example {
         *       "type": "redacted_thinking",
         *       "data": "ZGF0YQ=="
         *     }
         */
        InputRedactedThinkingBlock: {
            /**
             * Always `"redacted_thinking"`.
             * @constant
             */
            type: "redacted_thinking";
            /** Opaque, as it came. */
            data: string;
        };
        /**
         * @description A file for the container of code execution.
         * @example {
         *       "type": "container_upload",
         *       "file_id": "file_01"
         *     }
         */
        InputContainerUploadBlock: {
            /**
             * Always `"container_upload"`.
             * @constant
             */
            type: "container_upload";
            /** The id of a file uploaded before. */
            file_id: string;
            /** The prompt up to here is worth caching. */
            cache_control?: components["schemas"]["CacheControl"] | null;
        };
        /**
         * @description The tabs of the browser after a call of a member of the browser toolset, and what the call changed. At most one in a
         *     tool result, and none in one with `is_error`.
         * @example {
         *       "type": "browser_state",
         *       "tabs": [
         *         {
         *           "tab_id": "1",
         *           "title": "Sky",
         *           "url": "https://example.com/sky",
         *           "active": true
         *         }
         *       ]
         *     }
         */
        InputBrowserStateBlock: {
            /**
             * Always `"browser_state"`.
             * @constant
             */
            type: "browser_state";
            /** All open tabs, not the changed ones only. May be empty; otherwise exactly one is active. */
            tabs: components["schemas"]["InputBrowserTab"][];
            /** What the call opened or downloaded. Left out, rather than empty, where there is nothing to report. */
            state_changes?: components["schemas"]["InputBrowserStateChange"][] | null;
            /** The prompt up to here is worth caching. */
            cache_control?: components["schemas"]["CacheControl"] | null;
        };
        /**
         * @description An open tab.
         * @example {
         *       "tab_id": "1",
         *       "title": "",
         *       "url": "",
         *       "active": true
         *     }
         */
        InputBrowserTab: {
            /** Chosen by the client; unique among the tabs. */
            tab_id: string;
            /** Of the page shown; may be empty. */
            title: string;
            /** Of the page shown; may be empty. */
            url: string;
            /**
             * Whether the tab is the active one after the call.
             *     Default: `false`.
             */
            active?: boolean;
        };
        /**
         * @description One thing that happened in the browser during a call. A download has at most one change in a result.
         * @example {
         *       "type": "tab_opened",
         *       "tab_id": "2"
         *     }
         */
        InputBrowserStateChange: components["schemas"]["InputTabOpened"] | components["schemas"]["InputDownloadStarted"] | components["schemas"]["InputDownloadCompleted"] | components["schemas"]["InputDownloadFailed"];
        /**
         * @description A tab that the call opened and that is still open.
         * @example {
         *       "type": "tab_opened",
         *       "tab_id": "2"
         *     }
         */
        InputTabOpened: {
            /**
             * Always `"tab_opened"`.
             * @constant
             */
            type: "tab_opened";
            /** One of `tabs`. */
            tab_id: string;
        };
        /**
         * @description A download that began.
         * @example {
         *       "type": "download_started",
         *       "download_id": "d1",
         *       "url": "https://example.com/report.pdf"
         *     }
         */
        InputDownloadStarted: {
            /**
             * Always `"download_started"`.
             * @constant
             */
            type: "download_started";
            /** Chosen by the client; the same in every change of this download. */
            download_id: string;
            /** Where the file comes from, after redirects. */
            url: string;
        };
        /**
         * @description A download that ended well; its beginning need not have been reported.
         * @example {
         *       "type": "download_completed",
         *       "download_id": "d1",
         *       "url": "https://example.com/report.pdf",
         *       "size_bytes": 48213
         *     }
         */
        InputDownloadCompleted: {
            /**
             * Always `"download_completed"`.
             * @constant
             */
            type: "download_completed";
            /** Chosen by the client; the same in every change of this download. */
            download_id: string;
            /** Where the file comes from, after redirects. */
            url: string;
            /** Where the file was saved; only where another tool can read it there. */
            path?: string | null;
            /** The size of the file. */
            size_bytes?: number | null;
        };
        /**
         * @description A download that did not end well, or was cancelled.
         * @example {
         *       "type": "download_failed",
         *       "download_id": "d1",
         *       "url": "https://example.com/report.pdf",
         *       "error": "Connection lost."
         *     }
         */
        InputDownloadFailed: {
            /**
             * Always `"download_failed"`.
             * @constant
             */
            type: "download_failed";
            /** Chosen by the client; the same in every change of this download. */
            download_id: string;
            /** Where the file comes from, after redirects. */
            url: string;
            /** What went wrong, where that is known. */
            error?: string | null;
        };
        /**
         * @description A citation of an earlier answer, sent back, told apart by `type`. The reference endpoint refuses the `file_id` that
         *     its answers have here; it is left out.
         * @example {
         *       "type": "char_location",
         *       "cited_text": "The sky is green.",
         *       "document_index": 0,
         *       "document_title": null,
         *       "start_char_index": 0,
         *       "end_char_index": 17
         *     }
         */
        InputCitation: components["schemas"]["InputCharLocation"] | components["schemas"]["InputPageLocation"] | components["schemas"]["InputContentBlockLocation"] | components["schemas"]["InputWebSearchResultLocation"] | components["schemas"]["InputSearchResultLocation"];
        /**
         * @description Characters of a plain-text document. Indices count from 0, the end is exclusive.
         * @example {
         *       "type": "char_location",
         *       "cited_text": "The sky is green.",
         *       "document_index": 0,
         *       "document_title": "Sky",
         *       "start_char_index": 0,
         *       "end_char_index": 17
         *     }
         */
        InputCharLocation: {
            /**
             * Always `"char_location"`.
             * @constant
             */
            type: "char_location";
            /** The text that is cited. */
            cited_text: string;
            /**
             * Counts the documents of the request from 0.
             *     Bounds: at least 0.
             */
            document_index: number;
            /**
             * The `title` of the document, 1 to 255 characters, or null.
             *     Bounds: 1 to 255 characters.
             */
            document_title: string | null;
            /**
             * The first character that is cited.
             *     Bounds: at least 0.
             */
            start_char_index: number;
            /** The first character that is not cited any more. */
            end_char_index: number;
        };
        /**
         * @description Pages of a PDF. Numbers count from 1, the end is exclusive.
         * @example {
         *       "type": "page_location",
         *       "cited_text": "The sky is green.",
         *       "document_index": 0,
         *       "document_title": null,
         *       "start_page_number": 1,
         *       "end_page_number": 2
         *     }
         */
        InputPageLocation: {
            /**
             * Always `"page_location"`.
             * @constant
             */
            type: "page_location";
            /** The text that is cited. */
            cited_text: string;
            /**
             * Counts the documents of the request from 0.
             *     Bounds: at least 0.
             */
            document_index: number;
            /**
             * The `title` of the document, 1 to 255 characters, or null.
             *     Bounds: 1 to 255 characters.
             */
            document_title: string | null;
            /**
             * The first page that is cited.
             *     Bounds: at least 1.
             */
            start_page_number: number;
            /** The first page that is not cited any more. */
            end_page_number: number;
        };
        /**
         * @description Blocks of a document made of blocks. Indices count from 0, the end is exclusive.
         * @example {
         *       "type": "content_block_location",
         *       "cited_text": "The sky is green.",
         *       "document_index": 0,
         *       "document_title": null,
         *       "start_block_index": 0,
         *       "end_block_index": 1
         *     }
         */
        InputContentBlockLocation: {
            /**
             * Always `"content_block_location"`.
             * @constant
             */
            type: "content_block_location";
            /** The text that is cited. */
            cited_text: string;
            /**
             * Counts the documents of the request from 0.
             *     Bounds: at least 0.
             */
            document_index: number;
            /**
             * The `title` of the document, 1 to 255 characters, or null.
             *     Bounds: 1 to 255 characters.
             */
            document_title: string | null;
            /**
             * The first block that is cited.
             *     Bounds: at least 0.
             */
            start_block_index: number;
            /** The first block that is not cited any more. */
            end_block_index: number;
        };
        /**
         * @description A page that web search found.
         * @example {
         *       "type": "web_search_result_location",
         *       "cited_text": "The sky is green.",
         *       "url": "https://example.com/sky",
         *       "title": "Sky",
         *       "encrypted_index": "eA=="
         *     }
         */
        InputWebSearchResultLocation: {
            /**
             * Always `"web_search_result_location"`.
             * @constant
             */
            type: "web_search_result_location";
            /** The text that is cited. */
            cited_text: string;
            /**
             * The address of the page, at most 2048 characters.
             *     Bounds: 1 to 2048 characters.
             */
            url: string;
            /**
             * The title of the page, 1 to 512 characters, or null.
             *     Bounds: 1 to 512 characters.
             */
            title: string | null;
            /** Opaque, as it came. */
            encrypted_index: string;
        };
        /**
         * @description Blocks of a search result. Indices count from 0, the end is exclusive.
         * @example {
         *       "type": "search_result_location",
         *       "cited_text": "The sky is green.",
         *       "search_result_index": 0,
         *       "source": "https://example.com/sky",
         *       "title": "The sky",
         *       "start_block_index": 0,
         *       "end_block_index": 1
         *     }
         */
        InputSearchResultLocation: {
            /**
             * Always `"search_result_location"`.
             * @constant
             */
            type: "search_result_location";
            /** The text that is cited. */
            cited_text: string;
            /**
             * Counts the `search_result` blocks of the request, in their order.
             *     Bounds: at least 0.
             */
            search_result_index: number;
            /** The `source` of the search result. */
            source: string;
            /** The `title` of the search result. */
            title: string | null;
            /**
             * The first block that is cited.
             *     Bounds: at least 0.
             */
            start_block_index: number;
            /** The first block that is not cited any more. */
            end_block_index: number;
        };
        /**
         * @description The result of code that the model ran in an earlier answer, sent back.
         * @example {
         *       "type": "code_execution_tool_result",
         *       "tool_use_id": "srvtoolu_01",
         *       "content": {
         *         "type": "code_execution_result",
         *         "stdout": "4\n",
         *         "stderr": "",
         *         "return_code": 0,
         *         "content": []
         *       }
         *     }
         */
        InputCodeExecutionToolResultBlock: {
            /**
             * Always `"code_execution_tool_result"`.
             * @constant
             */
            type: "code_execution_tool_result";
            /**
             * The `id` of the `server_tool_use` block before.
             *     Bounds: matches `^srvtoolu_[a-zA-Z0-9_]+$`.
             */
            tool_use_id: string;
            /** What the code printed and left behind, or why it did not run. */
            content: components["schemas"]["InputCodeExecutionContent"];
            /** The prompt up to here is worth caching. */
            cache_control?: components["schemas"]["CacheControl"] | null;
        };
        /**
         * @description What the code printed and left behind, or why it did not run.
         * @example {
         *       "type": "code_execution_tool_result_error",
         *       "error_code": "execution_time_exceeded"
         *     }
         */
        InputCodeExecutionContent: components["schemas"]["InputCodeExecutionResult"] | components["schemas"]["InputEncryptedCodeExecutionResult"] | components["schemas"]["InputCodeExecutionError"];
        /**
         * @description What the code printed and left behind.
         * @example {
         *       "type": "code_execution_result",
         *       "stdout": "4\n",
         *       "stderr": "",
         *       "return_code": 0,
         *       "content": [
         *         {
         *           "type": "code_execution_output",
         *           "file_id": "file_01"
         *         }
         *       ]
         *     }
         */
        InputCodeExecutionResult: {
            /**
             * Always `"code_execution_result"`.
             * @constant
             */
            type: "code_execution_result";
            /** What was printed. */
            stdout: string;
            /** What was printed as an error. */
            stderr: string;
            /** The exit code; 0 where all went well. */
            return_code: number;
            /** The files the code left behind; may be empty. */
            content: components["schemas"]["InputCodeExecutionOutput"][];
        };
        /**
         * @description The same, where what was printed is not shown, as after a web search by the code.
         * @example {
         *       "type": "encrypted_code_execution_result",
         *       "encrypted_stdout": "eA==",
         *       "stderr": "",
         *       "return_code": 0,
         *       "content": []
         *     }
         */
        InputEncryptedCodeExecutionResult: {
            /**
             * Always `"encrypted_code_execution_result"`.
             * @constant
             */
            type: "encrypted_code_execution_result";
            /** Opaque, as it came. */
            encrypted_stdout: string;
            /** What was printed as an error. */
            stderr: string;
            /** The exit code; 0 where all went well. */
            return_code: number;
            /** The files the code left behind; may be empty. */
            content: components["schemas"]["InputCodeExecutionOutput"][];
        };
        /**
         * @description A file that the code left behind.
         * @example {
         *       "type": "code_execution_output",
         *       "file_id": "file_01"
         *     }
         */
        InputCodeExecutionOutput: {
            /**
             * Always `"code_execution_output"`.
             * @constant
             */
            type: "code_execution_output";
            /** The id of the file, to load it from the endpoint. */
            file_id: string;
        };
        /**
         * @description Code that did not run, or not to its end.
         * @example {
         *       "type": "code_execution_tool_result_error",
         *       "error_code": "execution_time_exceeded"
         *     }
         */
        InputCodeExecutionError: {
            /**
             * Always `"code_execution_tool_result_error"`.
             * @constant
             */
            type: "code_execution_tool_result_error";
            /** Why code did not run. */
            error_code: components["schemas"]["InputCodeExecutionErrorCode"];
        };
        /**
         * @description Why code did not run.
         * @example execution_time_exceeded
         * @enum {string}
         */
        InputCodeExecutionErrorCode: "invalid_tool_input" | "unavailable" | "too_many_requests" | "execution_time_exceeded";
        /**
         * @description The result of a shell command that the model ran in an earlier answer, sent back.
         * @example {
         *       "type": "bash_code_execution_tool_result",
         *       "tool_use_id": "srvtoolu_01",
         *       "content": {
         *         "type": "bash_code_execution_result",
         *         "stdout": "a.txt\n",
         *         "stderr": "",
         *         "return_code": 0,
         *         "content": []
         *       }
         *     }
         */
        InputBashCodeExecutionToolResultBlock: {
            /**
             * Always `"bash_code_execution_tool_result"`.
             * @constant
             */
            type: "bash_code_execution_tool_result";
            /**
             * The `id` of the `server_tool_use` block before.
             *     Bounds: matches `^srvtoolu_[a-zA-Z0-9_]+$`.
             */
            tool_use_id: string;
            /** What the command printed and left behind, or why it did not run. */
            content: components["schemas"]["InputBashCodeExecutionContent"];
            /** The prompt up to here is worth caching. */
            cache_control?: components["schemas"]["CacheControl"] | null;
        };
        /**
         * @description What the command printed and left behind, or why it did not run.
         * @example {
         *       "type": "bash_code_execution_tool_result_error",
         *       "error_code": "output_file_too_large"
         *     }
         */
        InputBashCodeExecutionContent: components["schemas"]["InputBashCodeExecutionResult"] | components["schemas"]["InputBashCodeExecutionError"];
        /**
         * @description What the command printed and left behind.
         * @example {
         *       "type": "bash_code_execution_result",
         *       "stdout": "",
         *       "stderr": "ls: no such file\n",
         *       "return_code": 2,
         *       "content": []
         *     }
         */
        InputBashCodeExecutionResult: {
            /**
             * Always `"bash_code_execution_result"`.
             * @constant
             */
            type: "bash_code_execution_result";
            /** What was printed. */
            stdout: string;
            /** What was printed as an error. */
            stderr: string;
            /** The exit code; 0 where all went well. */
            return_code: number;
            /** The files the command left behind; may be empty. */
            content: components["schemas"]["InputBashCodeExecutionOutput"][];
        };
        /**
         * @description A file that the command left behind.
         * @example {
         *       "type": "bash_code_execution_output",
         *       "file_id": "file_01"
         *     }
         */
        InputBashCodeExecutionOutput: {
            /**
             * Always `"bash_code_execution_output"`.
             * @constant
             */
            type: "bash_code_execution_output";
            /** The id of the file, to load it from the endpoint. */
            file_id: string;
        };
        /**
         * @description A command that did not run, or not to its end.
         * @example {
         *       "type": "bash_code_execution_tool_result_error",
         *       "error_code": "unavailable"
         *     }
         */
        InputBashCodeExecutionError: {
            /**
             * Always `"bash_code_execution_tool_result_error"`.
             * @constant
             */
            type: "bash_code_execution_tool_result_error";
            /** Why a command did not run. */
            error_code: components["schemas"]["InputBashCodeExecutionErrorCode"];
        };
        /**
         * @description Why a command did not run.
         * @example output_file_too_large
         * @enum {string}
         */
        InputBashCodeExecutionErrorCode: "invalid_tool_input" | "unavailable" | "too_many_requests" | "execution_time_exceeded" | "output_file_too_large";
        /**
         * @description The result of an edit that the model made in its container in an earlier answer, sent back.
         * @example {
         *       "type": "text_editor_code_execution_tool_result",
         *       "tool_use_id": "srvtoolu_01",
         *       "content": {
         *         "type": "text_editor_code_execution_create_result",
         *         "is_file_update": false
         *       }
         *     }
         */
        InputTextEditorCodeExecutionToolResultBlock: {
            /**
             * Always `"text_editor_code_execution_tool_result"`.
             * @constant
             */
            type: "text_editor_code_execution_tool_result";
            /**
             * The `id` of the `server_tool_use` block before.
             *     Bounds: matches `^srvtoolu_[a-zA-Z0-9_]+$`.
             */
            tool_use_id: string;
            /** What the editor did, by its command, or why it failed. */
            content: components["schemas"]["InputTextEditorContent"];
            /** The prompt up to here is worth caching. */
            cache_control?: components["schemas"]["CacheControl"] | null;
        };
        /**
         * @description What the editor did, by its command, or why it failed.
         * @example {
         *       "type": "text_editor_code_execution_create_result",
         *       "is_file_update": true
         *     }
         */
        InputTextEditorContent: components["schemas"]["InputTextEditorViewResult"] | components["schemas"]["InputTextEditorCreateResult"] | components["schemas"]["InputTextEditorStrReplaceResult"] | components["schemas"]["InputTextEditorError"];
        /**
         * @description A file that was shown, or a part of it.
         * @example {
         *       "type": "text_editor_code_execution_view_result",
         *       "file_type": "text",
         *       "content": "The sky is green.\n",
         *       "num_lines": 1,
         *       "start_line": 1,
         *       "total_lines": 1
         *     }
         */
        InputTextEditorViewResult: {
            /**
             * Always `"text_editor_code_execution_view_result"`.
             * @constant
             */
            type: "text_editor_code_execution_view_result";
            /**
             * What kind of file it is.
             * @enum {string}
             */
            file_type: "text" | "image" | "pdf";
            /** What the file holds. */
            content: string;
            /** How many lines are shown. */
            num_lines?: number | null;
            /** The first line that is shown. */
            start_line?: number | null;
            /** How many lines the file has. */
            total_lines?: number | null;
        };
        /**
         * @description A file that was written.
         * @example {
         *       "type": "text_editor_code_execution_create_result",
         *       "is_file_update": false
         *     }
         */
        InputTextEditorCreateResult: {
            /**
             * Always `"text_editor_code_execution_create_result"`.
             * @constant
             */
            type: "text_editor_code_execution_create_result";
            /** Whether the file was there before. */
            is_file_update: boolean;
        };
        /**
         * @description A text that was replaced, as a hunk of a diff.
         * @example {
         *       "type": "text_editor_code_execution_str_replace_result",
         *       "lines": [
         *         "-The sky is green.",
         *         "+The sky is blue."
         *       ],
         *       "old_start": 1,
         *       "old_lines": 1,
         *       "new_start": 1,
         *       "new_lines": 1
         *     }
         */
        InputTextEditorStrReplaceResult: {
            /**
             * Always `"text_editor_code_execution_str_replace_result"`.
             * @constant
             */
            type: "text_editor_code_execution_str_replace_result";
            /** The lines of the hunk, each with its sign before it. */
            lines?: string[] | null;
            /** The first line of the hunk before the edit. */
            old_start?: number | null;
            /** How many lines the hunk had before the edit. */
            old_lines?: number | null;
            /** The first line of the hunk after the edit. */
            new_start?: number | null;
            /** How many lines the hunk has after the edit. */
            new_lines?: number | null;
        };
        /**
         * @description An edit that failed.
         * @example {
         *       "type": "text_editor_code_execution_tool_result_error",
         *       "error_code": "file_not_found",
         *       "error_message": null
         *     }
         */
        InputTextEditorError: {
            /**
             * Always `"text_editor_code_execution_tool_result_error"`.
             * @constant
             */
            type: "text_editor_code_execution_tool_result_error";
            /** Why an edit failed. */
            error_code: components["schemas"]["InputTextEditorErrorCode"];
            /** What went wrong, in words. */
            error_message?: string | null;
        };
        /**
         * @description Why an edit failed.
         * @example file_not_found
         * @enum {string}
         */
        InputTextEditorErrorCode: "invalid_tool_input" | "unavailable" | "too_many_requests" | "execution_time_exceeded" | "file_not_found";
        /**
         * @description A tool call of an earlier answer, sent back. The very next message is the user's and holds a `tool_result` for each
         *     call.
         * @example {
         *       "type": "tool_use",
         *       "id": "toolu_01",
         *       "name": "get_weather",
         *       "input": {
         *         "city": "Paris"
         *       }
         *     }
         */
        InputToolUseBlock: {
            /**
             * Always `"tool_use"`.
             * @constant
             */
            type: "tool_use";
            /**
             * Unique in the conversation; any prefix.
             *     Bounds: matches `^[a-zA-Z0-9_-]+$`.
             */
            id: string;
            /**
             * The tool, or the member of a toolset.
             *     Bounds: 1 to 200 characters.
             */
            name: string;
            /** What the tool was called with. Always an object; open inside. */
            input: {
                [key: string]: unknown;
            };
            /** Who called a tool, the model itself or its code. */
            caller?: components["schemas"]["InputCaller"];
            /** The family of the toolset (`browser`, `computer`) that `name` is a member of. */
            toolset_name?: string | null;
            /** The prompt up to here is worth caching. */
            cache_control?: components["schemas"]["CacheControl"] | null;
        };
        /**
         * @description The result of a tool call, in the user message right after the call. The results stand before every other block of
         *     that message, and alone in it while a server tool waits.
         * @example {
         *       "type": "tool_result",
         *       "tool_use_id": "toolu_01",
         *       "content": "21 degrees"
         *     }
         * @example {
         *       "type": "tool_result",
         *       "tool_use_id": "toolu_02",
         *       "is_error": true,
         *       "content": [
         *         {
         *           "type": "text",
         *           "text": "No such city."
         *         }
         *       ]
         *     }
         */
        InputToolResultBlock: {
            /**
             * Always `"tool_result"`.
             * @constant
             */
            type: "tool_result";
            /**
             * The `id` of a call in the message before.
             *     Bounds: matches `^[a-zA-Z0-9_-]+$`.
             */
            tool_use_id: string;
            /** Left out where the tool has nothing to say. A string is the same as one text block. */
            content?: string | components["schemas"]["InputToolResultContentBlock"][];
            /**
             * Whether the call failed; `content` then says how.
             *     Default: `false`.
             */
            is_error?: boolean;
            /** The family of the toolset whose member was called. */
            toolset_name?: string | null;
            /** The prompt up to here is worth caching. */
            cache_control?: components["schemas"]["CacheControl"] | null;
        };
        /**
         * @description A block inside a tool result, told apart by `type`.
         * @example {
         *       "type": "text",
         *       "text": "21 degrees"
         *     }
         */
        InputToolResultContentBlock: components["schemas"]["InputTextBlock"] | components["schemas"]["InputImageBlock"] | components["schemas"]["InputSearchResultBlock"] | components["schemas"]["InputDocumentBlock"] | components["schemas"]["InputToolReferenceBlock"] | components["schemas"]["InputBrowserStateBlock"];
        /**
         * @description A call of a server tool in an earlier answer, sent back. Its result block follows in the same message.
         * @example {
         *       "type": "server_tool_use",
         *       "id": "srvtoolu_01",
         *       "name": "web_search",
         *       "input": {
         *         "query": "colour of the sky"
         *       }
         *     }
         */
        InputServerToolUseBlock: {
            /**
             * Always `"server_tool_use"`.
             * @constant
             */
            type: "server_tool_use";
            /**
             * As it came. The result block names it.
             *     Bounds: matches `^srvtoolu_[a-zA-Z0-9_]+$`.
             */
            id: string;
            /**
             * The tool of the endpoint; code execution has one for each of its abilities.
             * @enum {string}
             */
            name: "web_search" | "web_fetch" | "code_execution" | "bash_code_execution" | "text_editor_code_execution" | "tool_search_tool_regex" | "tool_search_tool_bm25";
            /** What the tool was called with. Always an object; open inside. */
            input: {
                [key: string]: unknown;
            };
            /** Who called a tool, the model itself or its code. */
            caller?: components["schemas"]["InputCaller"];
            /** The prompt up to here is worth caching. */
            cache_control?: components["schemas"]["CacheControl"] | null;
        };
        /**
         * @description Who called a tool, the model itself or its code.
         * @example {
         *       "type": "direct"
         *     }
         */
        InputCaller: components["schemas"]["InputDirectCaller"] | components["schemas"]["InputCodeCaller"];
        /**
         * @description The model itself.
         * @example {
         *       "type": "direct"
         *     }
         */
        InputDirectCaller: {
            /**
             * Always `"direct"`.
             * @constant
             */
            type: "direct";
        };
        /**
         * @description Code that the model wrote and a server tool runs.
         * @example {
         *       "type": "code_execution_20260120",
         *       "tool_id": "srvtoolu_01"
         *     }
         */
        InputCodeCaller: {
            /**
             * The version of the tool whose code called.
             * @enum {string}
             */
            type: "code_execution_20250825" | "code_execution_20260120";
            /**
             * The `id` of the `server_tool_use` block that runs the code.
             *     Bounds: matches `^srvtoolu_[a-zA-Z0-9_]+$`.
             */
            tool_id: string;
        };
        /**
         * @description The result of a search of tools in an earlier answer, sent back.
         * @example {
         *       "type": "tool_search_tool_result",
         *       "tool_use_id": "srvtoolu_01",
         *       "content": {
         *         "type": "tool_search_tool_search_result",
         *         "tool_references": [
         *           {
         *             "type": "tool_reference",
         *             "tool_name": "get_weather"
         *           }
         *         ]
         *       }
         *     }
         */
        InputToolSearchToolResultBlock: {
            /**
             * Always `"tool_search_tool_result"`.
             * @constant
             */
            type: "tool_search_tool_result";
            /**
             * The `id` of the `server_tool_use` block before.
             *     Bounds: matches `^srvtoolu_[a-zA-Z0-9_]+$`.
             */
            tool_use_id: string;
            /** What a search of tools found, or why it failed. */
            content: components["schemas"]["InputToolSearchContent"];
            /** The prompt up to here is worth caching. */
            cache_control?: components["schemas"]["CacheControl"] | null;
        };
        /**
         * @description What a search of tools found, or why it failed.
         * @example {
         *       "type": "tool_search_tool_search_result",
         *       "tool_references": []
         *     }
         */
        InputToolSearchContent: components["schemas"]["InputToolSearchResult"] | components["schemas"]["InputToolSearchError"];
        /**
         * @description The tools that were found.
         * @example {
         *       "type": "tool_search_tool_search_result",
         *       "tool_references": [
         *         {
         *           "type": "tool_reference",
         *           "tool_name": "get_weather"
         *         }
         *       ]
         *     }
         */
        InputToolSearchResult: {
            /**
             * Always `"tool_search_tool_search_result"`.
             * @constant
             */
            type: "tool_search_tool_search_result";
            /** May be empty. */
            tool_references: components["schemas"]["InputToolReferenceBlock"][];
        };
        /**
         * @description Names a tool that a search of tools found; the tool is loaded there. Inside a tool result it is the answer of a search
         *     that the client ran.
         * @example {
         *       "type": "tool_reference",
         *       "tool_name": "get_weather"
         *     }
         */
        InputToolReferenceBlock: {
            /**
             * Always `"tool_reference"`.
             * @constant
             */
            type: "tool_reference";
            /** A tool of the request, usually one with `defer_loading`. */
            tool_name: string;
            /** The prompt up to here is worth caching. */
            cache_control?: components["schemas"]["CacheControl"] | null;
        };
        /**
         * @description A search of tools that failed.
         * @example {
         *       "type": "tool_search_tool_result_error",
         *       "error_code": "unavailable"
         *     }
         */
        InputToolSearchError: {
            /**
             * Always `"tool_search_tool_result_error"`.
             * @constant
             */
            type: "tool_search_tool_result_error";
            /** Why a search of tools failed. */
            error_code: components["schemas"]["InputToolSearchErrorCode"];
            /** What went wrong, in words. */
            error_message?: string | null;
        };
        /**
         * @description Why a search of tools failed.
         * @example unavailable
         * @enum {string}
         */
        InputToolSearchErrorCode: "invalid_tool_input" | "unavailable" | "too_many_requests" | "execution_time_exceeded";
        /**
         * @description The result of a web search in an earlier answer, sent back.
         * @example {
         *       "type": "web_search_tool_result",
         *       "tool_use_id": "srvtoolu_01",
         *       "content": [
         *         {
         *           "type": "web_search_result",
         *           "url": "https://example.com",
         *           "title": "Sky",
         *           "encrypted_content": "eA==",
         *           "page_age": null
         *         }
         *       ]
         *     }
         * @example {
         *       "type": "web_search_tool_result",
         *       "tool_use_id": "srvtoolu_01",
         *       "content": {
         *         "type": "web_search_tool_result_error",
         *         "error_code": "max_uses_exceeded"
         *       }
         *     }
         */
        InputWebSearchToolResultBlock: {
            /**
             * Always `"web_search_tool_result"`.
             * @constant
             */
            type: "web_search_tool_result";
            /**
             * The `id` of the `server_tool_use` block before.
             *     Bounds: matches `^srvtoolu_[a-zA-Z0-9_]+$`.
             */
            tool_use_id: string;
            /** The pages found, as a list that may be empty, or one error. */
            content: components["schemas"]["InputWebSearchResult"][] | components["schemas"]["InputWebSearchError"];
            /** Who called a tool, the model itself or its code. */
            caller?: components["schemas"]["InputCaller"];
            /** The prompt up to here is worth caching. */
            cache_control?: components["schemas"]["CacheControl"] | null;
        };
        /**
         * @description A page that was found.
         * @example {
         *       "type": "web_search_result",
         *       "url": "https://example.com",
         *       "title": "Sky",
         *       "encrypted_content": "eA==",
         *       "page_age": "3 days ago"
         *     }
         */
        InputWebSearchResult: {
            /**
             * Always `"web_search_result"`.
             * @constant
             */
            type: "web_search_result";
            /** The address of the page. */
            url: string;
            /** The title of the page. */
            title: string;
            /** Opaque, as it came; citations need it. */
            encrypted_content: string;
            /** When the page was last changed, in words. */
            page_age?: string | null;
        };
        /**
         * @description A web search that failed.
         * @example {
         *       "type": "web_search_tool_result_error",
         *       "error_code": "query_too_long"
         *     }
         */
        InputWebSearchError: {
            /**
             * Always `"web_search_tool_result_error"`.
             * @constant
             */
            type: "web_search_tool_result_error";
            /** Why a web search failed. */
            error_code: components["schemas"]["InputWebSearchErrorCode"];
        };
        /**
         * @description Why a web search failed.
         * @example max_uses_exceeded
         * @enum {string}
         */
        InputWebSearchErrorCode: "invalid_tool_input" | "unavailable" | "max_uses_exceeded" | "too_many_requests" | "query_too_long" | "request_too_large";
        /**
         * @description The result of a web fetch in an earlier answer, sent back.
         * @example {
         *       "type": "web_fetch_tool_result",
         *       "tool_use_id": "srvtoolu_01",
         *       "content": {
         *         "type": "web_fetch_tool_result_error",
         *         "error_code": "url_not_accessible"
         *       }
         *     }
         */
        InputWebFetchToolResultBlock: {
            /**
             * Always `"web_fetch_tool_result"`.
             * @constant
             */
            type: "web_fetch_tool_result";
            /**
             * The `id` of the `server_tool_use` block before.
             *     Bounds: matches `^srvtoolu_[a-zA-Z0-9_]+$`.
             */
            tool_use_id: string;
            /** The page that was fetched, or why it was not. */
            content: components["schemas"]["InputWebFetchContent"];
            /** Who called a tool, the model itself or its code. */
            caller?: components["schemas"]["InputCaller"];
            /** The prompt up to here is worth caching. */
            cache_control?: components["schemas"]["CacheControl"] | null;
        };
        /**
         * @description The page that was fetched, or why it was not.
         * @example {
         *       "type": "web_fetch_tool_result_error",
         *       "error_code": "url_not_allowed"
         *     }
         */
        InputWebFetchContent: components["schemas"]["InputWebFetchResult"] | components["schemas"]["InputWebFetchError"];
        /**
         * @description A page that was fetched.
         * @example {
         *       "type": "web_fetch_result",
         *       "url": "https://example.com/sky",
         *       "content": {
         *         "type": "document",
         *         "source": {
         *           "type": "text",
         *           "media_type": "text/plain",
         *           "data": "The sky is green."
         *         }
         *       },
         *       "retrieved_at": "2026-11-22T10:00:00Z"
         *     }
         */
        InputWebFetchResult: {
            /**
             * Always `"web_fetch_result"`.
             * @constant
             */
            type: "web_fetch_result";
            /** The address of the page. */
            url: string;
            /**
             * A document, as PDF, plain text or blocks of one's own. In edition 2023-06-01 an assistant message may hold one, too;
             *     inside a tool result it is fine in each edition.
             */
            content: components["schemas"]["InputDocumentBlock"];
            /** When it was fetched, as an ISO 8601 date and time. */
            retrieved_at?: string | null;
        };
        /**
         * @description A web fetch that failed.
         * @example {
         *       "type": "web_fetch_tool_result_error",
         *       "error_code": "url_too_long"
         *     }
         */
        InputWebFetchError: {
            /**
             * Always `"web_fetch_tool_result_error"`.
             * @constant
             */
            type: "web_fetch_tool_result_error";
            /** Why a web fetch failed. */
            error_code: components["schemas"]["InputWebFetchErrorCode"];
        };
        /**
         * @description Why a web fetch failed.
         * @example url_not_allowed
         * @enum {string}
         */
        InputWebFetchErrorCode: "invalid_tool_input" | "url_too_long" | "url_not_allowed" | "url_not_in_prior_context" | "url_not_accessible" | "unsupported_content_type" | "too_many_requests" | "max_uses_exceeded" | "unavailable" | "content_too_large";
        /**
         * @description The generated message.
         * @example {
         *       "id": "msg_abc123",
         *       "type": "message",
         *       "role": "assistant",
         *       "model": "claude-sonnet-4-5-20250929",
         *       "content": [
         *         {
         *           "type": "text",
         *           "text": "Hello! How can I help you?"
         *         }
         *       ],
         *       "stop_reason": "end_turn",
         *       "stop_sequence": null,
         *       "usage": {
         *         "input_tokens": 10,
         *         "output_tokens": 9
         *       }
         *     }
         */
        Message: {
            /**
             * Unique. Its format and length may change.
             *     Bounds: at least 1 character.
             * @example msg_abc123
             */
            id: string;
            /**
             * Always `"message"`.
             * @constant
             */
            type: "message";
            /**
             * Always `"assistant"`.
             * @constant
             */
            role: "assistant";
            /**
             * The model that answered; an alias in the request comes back as the id it stands for.
             *     Bounds: at least 1 character.
             */
            model: string;
            /** May be empty, as for `max_tokens` 0 or a refusal before the first word. */
            content: components["schemas"]["ContentBlock"][];
            /**
             * Why generation ended. `end_turn`: a natural end. `max_tokens`: the request's or the model's maximum; the last block
             *     may be cut. `stop_sequence`: one of the request's stop sequences. `tool_use`: the model calls tools of the client.
             *     `pause_turn`: a long turn of server tools, to be sent back as it is. `refusal`: a classifier ended it.
             *     `model_context_window_exceeded`: no room left.
             */
            stop_reason: components["schemas"]["StopReason"];
            /** The stop sequence that was generated, which `content` leaves out; null unless `stop_reason` is `stop_sequence`. */
            stop_sequence: string | null;
            /**
             * The tokens that count for billing and limits. `input_tokens` excludes what the cache took: the whole prompt is the
             *     sum of `input_tokens`, `cache_creation_input_tokens` and `cache_read_input_tokens`. The numbers do not follow from
             *     the visible text.
             */
            usage: components["schemas"]["Usage"];
            /** More about a refusal; absent or null for every other `stop_reason`, and for many refusals. */
            stop_details?: components["schemas"]["StopDetails"] | null;
            /** The container of code execution that the answer used. Its id, in a later request, uses it again. */
            container?: components["schemas"]["Container"] | null;
            /** What the endpoint found out about the request, where the request asked for it (`diagnostics`). */
            diagnostics?: components["schemas"]["Diagnostics"] | null;
        };
        /**
         * @description Why generation ended. `end_turn`: a natural end. `max_tokens`: the request's or the model's maximum; the last block
         *     may be cut. `stop_sequence`: one of the request's stop sequences. `tool_use`: the model calls tools of the client.
         *     `pause_turn`: a long turn of server tools, to be sent back as it is. `refusal`: a classifier ended it.
         *     `model_context_window_exceeded`: no room left.
         * @example end_turn
         * @example tool_use
         */
        StopReason: "end_turn" | "max_tokens" | "stop_sequence" | "tool_use" | "pause_turn" | "refusal" | "model_context_window_exceeded" | (string & {});
        /**
         * @description More about a refusal; absent or null for every other `stop_reason`, and for many refusals.
         * @example {
         *       "type": "refusal",
         *       "category": "bio",
         *       "explanation": null
         *     }
         */
        StopDetails: {
            /** The `stop_reason` that this is about. */
            type: "refusal" | (string & {});
            /** The kind of harm; null where none has a name. */
            category?: "cyber" | "bio" | "frontier_llm" | "reasoning_extraction" | "general_harms" | (string & {}) | null;
            /** Text for people; its wording may change. */
            explanation?: string | null;
        };
        /**
         * @description The container of code execution that the answer used. Its id, in a later request, uses it again.
         * @example {
         *       "id": "container_011CPR5CNjB747bTd36fQLFk",
         *       "expires_at": "2026-11-22T12:00:00Z",
         *       "skills": null
         *     }
         */
        Container: {
            /** What a request names as `container`. */
            id: string;
            /**
             * When it will be gone (RFC 3339).
             * Format: date-time
             */
            expires_at?: string | null;
            /** The skills that are loaded in it; null for none. */
            skills?: components["schemas"]["Skill"][] | null;
        };
        /**
         * @description A skill that is loaded in the container.
         * @example {
         *       "skill_id": "xlsx",
         *       "type": "anthropic",
         *       "version": "20251013"
         *     }
         */
        Skill: {
            /** The id, such as `xlsx` for one that is built in. */
            skill_id: string;
            /** Built in, or made by the user. */
            type: "anthropic" | "custom" | (string & {});
            /** The version that is loaded, also where the request left it open. */
            version?: string | null;
        };
        /**
         * @description The conversation so far, 1 to 100,000 messages. Consecutive turns of one role count as one turn. A final assistant
         *     turn is the beginning of the answer, where the model allows that.
         * @example [
         *       {
         *         "role": "user",
         *         "content": "Hello"
         *       }
         *     ]
         * @example [
         *       {
         *         "role": "user",
         *         "content": "What is the capital of France?"
         *       },
         *       {
         *         "role": "assistant",
         *         "content": "Paris."
         *       },
         *       {
         *         "role": "user",
         *         "content": "And of Italy?"
         *       }
         *     ]
         */
        InputMessages: components["schemas"]["InputMessage"][];
        /**
         * @description One message of the conversation, told apart by `role`.
         * @example {
         *       "role": "user",
         *       "content": "Hello, world"
         *     }
         */
        InputMessage: components["schemas"]["UserMessage"] | components["schemas"]["AssistantMessage"] | components["schemas"]["SystemMessage"];
        /**
         * @description A turn of the user. After an assistant message with tool calls it begins with a `tool_result` for each of them.
         * @example {
         *       "role": "user",
         *       "content": "Hello, world"
         *     }
         * @example {
         *       "role": "user",
         *       "content": [
         *         {
         *           "type": "tool_result",
         *           "tool_use_id": "toolu_01",
         *           "content": "21 degrees"
         *         }
         *       ]
         *     }
         */
        UserMessage: {
            /**
             * Always `"user"`.
             * @constant
             */
            role: "user";
            /** A string is the same as one text block. The endpoint refuses an empty one; the schema leaves that to it. */
            content: string | components["schemas"]["InputUserBlock"][];
        };
        /**
         * @description Instructions in the middle of the conversation. Only newer models take them, and never as the first message: after a turn
         *     of the user, or of the assistant where that ends in a server tool's result; an assistant turn or nothing follows.
         * @example {
         *       "role": "system",
         *       "content": "Answer in one word."
         *     }
         */
        SystemMessage: {
            /**
             * Always `"system"`.
             * @constant
             */
            role: "system";
            /** A string is the same as one text block. */
            content: string | components["schemas"]["InputTextBlock"][];
        };
        /**
         * @description One page of the models, the newest first.
         * @example {
         *       "data": [
         *         {
         *           "type": "model",
         *           "id": "claude-sonnet-4-5-20250929",
         *           "display_name": "Claude Sonnet 4.5",
         *           "created_at": "2025-09-29T00:00:00Z"
         *         }
         *       ],
         *       "has_more": false,
         *       "first_id": "claude-sonnet-4-5-20250929",
         *       "last_id": "claude-sonnet-4-5-20250929"
         *     }
         * @example {
         *       "data": [],
         *       "has_more": false,
         *       "first_id": null,
         *       "last_id": null
         *     }
         */
        ModelList: {
            /** The models; may be empty. */
            data: components["schemas"]["ModelInfo"][];
            /** Whether there are more in the direction of the request. */
            has_more: boolean;
            /** The id of the first of this page, for `before_id`; null for an empty page. */
            first_id: string | null;
            /** The id of the last of this page, for `after_id`; null for an empty page. */
            last_id: string | null;
        };
        /**
         * @description A model. The members that are not required came later; older endpoints leave them out.
         * @example {
         *       "type": "model",
         *       "id": "claude-sonnet-4-5-20250929",
         *       "display_name": "Claude Sonnet 4.5",
         *       "created_at": "2025-09-29T00:00:00Z"
         *     }
         * @example {
         *       "type": "model",
         *       "id": "claude-haiku-4-5-20251001",
         *       "display_name": "Claude Haiku 4.5",
         *       "created_at": "2025-10-01T00:00:00Z",
         *       "max_input_tokens": 200000,
         *       "max_tokens": 64000,
         *       "capabilities": {
         *         "image_input": {
         *           "supported": true
         *         }
         *       },
         *       "lifecycle": "active",
         *       "line": "haiku",
         *       "deprecated_at": null,
         *       "retires_at": null
         *     }
         */
        ModelInfo: {
            /**
             * Always `"model"`.
             * @constant
             */
            type: "model";
            /**
             * What a request names as `model`.
             *     Bounds: at least 1 character.
             */
            id: string;
            /** The name for people. */
            display_name: string;
            /**
             * When the model was released (RFC 3339); the beginning of 1970 where that is not known.
             * Format: date-time
             */
            created_at: string;
            /**
             * The size of the context window.
             *     Bounds: at least 0.
             */
            max_input_tokens?: number | null;
            /**
             * The highest `max_tokens` of a request.
             *     Bounds: at least 0.
             */
            max_tokens?: number | null;
            /** What a model can do. A capability that is absent or null is not known; others may be added. */
            capabilities?: components["schemas"]["ModelCapabilities"] | null;
            /**
             * `active`: open to everybody. `deprecated`: still answers those who use it, and will be retired. `retired`: requests
             *     that name it fail.
             */
            lifecycle?: "active" | "deprecated" | "retired" | (string & {}) | null;
            /** The line the model belongs to; null for none. It does not follow from the id. */
            line?: "haiku" | "sonnet" | "opus" | "fable" | "mythos" | (string & {}) | null;
            /**
             * When it was deprecated (RFC 3339); null for an active model.
             * Format: date-time
             */
            deprecated_at?: string | null;
            /**
             * When it is to be retired (RFC 3339), which may change; null where that is not planned.
             * Format: date-time
             */
            retires_at?: string | null;
        };
        /**
         * @description The body of `POST /v1/messages`. An optional member is left out rather than null, unless its type says null. What an
         *     SDK calls `betas`, `user_profile_id` and `workspace_id` are headers, no members.
         * @example {
         *       "model": "claude-sonnet-4-5",
         *       "max_tokens": 4096,
         *       "messages": [
         *         {
         *           "role": "user",
         *           "content": "Hello, world"
         *         }
         *       ]
         *     }
         */
        MessageRequest: {
            /**
             * The model to ask, 1 to 256 characters. The answer may name another id where this one is an alias. A model the endpoint
             *     does not know is not found (404).
             *     Bounds: 1 to 256 characters.
             */
            model: components["schemas"]["RequestedModel"];
            /**
             * The conversation so far, 1 to 100,000 messages. Consecutive turns of one role count as one turn. A final assistant
             *     turn is the beginning of the answer, where the model allows that.
             *     Bounds: 1 to 100000 items.
             */
            messages: components["schemas"]["InputMessages"];
            /**
             * The most tokens to generate. The model may stop earlier; more than its own maximum is refused. Older descriptions
             *     have 1 as the minimum; the reference endpoint takes 0, which fills the prompt cache and generates nothing. With 0 there is no
             *     `stream`, no thinking, no `output_config.format` and no forced `tool_choice`.
             *     Bounds: at least 0.
             * @example 4096
             */
            max_tokens: number;
            /** Instructions that stand above the conversation. A string is the same as one text block. */
            system?: components["schemas"]["SystemPrompt"];
            /**
             * Whether to send the answer as server-sent events.
             *     Default: `false`.
             */
            stream?: boolean;
            /**
             * Generation ends before the first of these that the model would write. Their number has no known bound.
             *     Bounds: each at least 1 character; each matches `^$|\S`.
             * @example [
             *       "\n\nHuman:",
             *       "END"
             *     ]
             */
            stop_sequences?: string[];
            /**
             * The tools the model may call. Their names are unique. The client runs its own tools, bash, the text editors, memory and
             *     the toolsets, and answers a `tool_use` block; the endpoint runs the others.
             */
            tools?: components["schemas"]["ToolList"];
            /**
             * How the model uses the tools, told apart by `type`. Always an object. Without it `auto` where there are tools, `none`
             *     where there are none. Some models refuse a forced choice (`any`, `tool`), and so does every model that thinks.
             */
            tool_choice?: components["schemas"]["ToolChoice"];
            /**
             * Whether the model thinks before it answers, told apart by `type`. Which variants a model takes, and what it does
             *     without this member, depends on the model. What it thinks counts as output.
             */
            thinking?: components["schemas"]["Thinking"];
            /**
             * Whether priority capacity may be used (`auto`) or not (`standard_only`).
             *     Default: `"auto"`.
             * @enum {string}
             */
            service_tier?: "auto" | "standard_only";
            /** About the request, not for the model. */
            metadata?: components["schemas"]["Metadata"];
            /** How the answer is to be made. */
            output_config?: components["schemas"]["OutputConfig"];
            /** Caches the prompt up to its last cacheable block. One of the four marks of a request. */
            cache_control?: components["schemas"]["CacheControl"] | null;
            /**
             * The container of code execution to go on with, by its id, or what to load into a new one. Needs a tool for code
             *     execution.
             */
            container?: string | components["schemas"]["ContainerRequest"] | null;
            /**
             * Where the model may run, `global` or `us`; without it, as the workspace has it. Older models refuse it.
             * @example global
             * @example us
             */
            inference_geo?: string | null;
            /** The serving speed. Models that have only one refuse the member; some ask for a beta. */
            speed?: components["schemas"]["Speed"];
            /** Asks why the prompt cache was missed. */
            diagnostics?: components["schemas"]["DiagnosticsRequest"] | null;
        };
        /**
         * @description The model to ask, 1 to 256 characters. The answer may name another id where this one is an alias. A model the endpoint
         *     does not know is not found (404).
         * @example claude-sonnet-4-5
         */
        RequestedModel: string;
        /**
         * @description Instructions that stand above the conversation. A string is the same as one text block.
         * @example Answer in one word.
         * @example [
         *       {
         *         "type": "text",
         *         "text": "Answer in one word.",
         *         "cache_control": {
         *           "type": "ephemeral"
         *         }
         *       }
         *     ]
         */
        SystemPrompt: string | components["schemas"]["InputTextBlock"][];
        /**
         * @description The serving speed. Models that have only one refuse the member; some ask for a beta.
         * @example fast
         * @enum {string|null}
         */
        Speed: "standard" | "fast" | null;
        /**
         * @description About the request, not for the model.
         * @example {
         *       "user_id": "13803d75-b4b5-4c3e-b2a2-6f21399b021b"
         *     }
         */
        Metadata: {
            /**
             * An opaque id of the end user, at most 512 characters, nothing personal. The reference endpoint refuses what looks
             *     like an e-mail address.
             *     Bounds: at most 512 characters.
             */
            user_id?: string | null;
        };
        /**
         * @description How the answer is to be made.
         * @example {
         *       "effort": "low"
         *     }
         * @example {
         *       "effort": null,
         *       "format": {
         *         "type": "json_schema",
         *         "schema": {
         *           "type": "object",
         *           "properties": {},
         *           "additionalProperties": false
         *         }
         *       }
         *     }
         */
        OutputConfig: {
            /**
             * How much work the model puts into the answer. The levels and the default depend on the model.
             * @enum {string|null}
             */
            effort?: "low" | "medium" | "high" | "xhigh" | "max" | null;
            /** The form of the answer. Excludes citations, and a `max_tokens` of 0. */
            format?: components["schemas"]["JsonOutputFormat"] | null;
        };
        /**
         * @description The text of the answer is JSON that is valid for the schema, unless the answer was refused or cut off.
         * @example {
         *       "type": "json_schema",
         *       "schema": {
         *         "type": "object",
         *         "properties": {
         *           "name": {
         *             "type": "string"
         *           }
         *         },
         *         "required": [
         *           "name"
         *         ],
         *         "additionalProperties": false
         *       }
         *     }
         */
        JsonOutputFormat: {
            /**
             * Always `"json_schema"`.
             * @constant
             */
            type: "json_schema";
            /**
             * A JSON Schema; open here, although endpoints support a part of the language only. The reference endpoint asks for
             *     `additionalProperties: false` in every object and refuses bounds of numbers and lengths.
             */
            schema: {
                [key: string]: unknown;
            };
        };
        /**
         * @description A container and the skills to load into it.
         * @example {
         *       "id": "container_01"
         *     }
         * @example {
         *       "skills": [
         *         {
         *           "skill_id": "xlsx",
         *           "type": "anthropic"
         *         }
         *       ]
         *     }
         */
        ContainerRequest: {
            /** A container of an earlier answer; without it, a new one. */
            id?: string | null;
            /** What to load into the container. */
            skills?: components["schemas"]["SkillRequest"][] | null;
        };
        /**
         * @description One skill to load.
         * @example {
         *       "skill_id": "xlsx",
         *       "type": "anthropic"
         *     }
         */
        SkillRequest: {
            /** The name of a skill that comes with the endpoint, or the id of one of one's own. */
            skill_id: string;
            /**
             * Whether the skill comes with the endpoint or is one's own.
             * @enum {string}
             */
            type: "anthropic" | "custom";
            /** A version, or `latest`. */
            version?: string;
        };
        /**
         * @description Names the message whose cache entry was expected to be hit.
         * @example {
         *       "previous_message_id": "msg_abc123"
         *     }
         * @example {
         *       "previous_message_id": null
         *     }
         */
        DiagnosticsRequest: {
            /** The `id` of the answer before; null where there is none yet. */
            previous_message_id?: string | null;
        };
        /**
         * @description Where an image comes from, told apart by `type`.
         * @example {
         *       "type": "url",
         *       "url": "https://example.com/cat.png"
         *     }
         */
        ImageSource: components["schemas"]["Base64ImageSource"] | components["schemas"]["UrlSource"] | components["schemas"]["FileSource"];
        /**
         * @description The image itself. Its bytes are of the media type it claims.
         * @example {
         *       "type": "base64",
         *       "media_type": "image/png",
         *       "data": "iVBORw0KGgo="
         *     }
         */
        Base64ImageSource: {
            /**
             * Always `"base64"`.
             * @constant
             */
            type: "base64";
            /**
             * What the bytes are.
             * @enum {string}
             */
            media_type: "image/jpeg" | "image/png" | "image/gif" | "image/webp";
            /**
             * Base64, without the prefix of a data URL.
             *     Bounds: at least 1 character.
             */
            data: string;
        };
        /**
         * @description An address the endpoint loads; of an image, or of a PDF.
         * @example {
         *       "type": "url",
         *       "url": "https://example.com/cat.png"
         *     }
         */
        UrlSource: {
            /**
             * Always `"url"`.
             * @constant
             */
            type: "url";
            /** An address that the endpoint can reach. */
            url: string;
        };
        /**
         * @description A file uploaded before, named by its id.
         * @example {
         *       "type": "file",
         *       "file_id": "file_01"
         *     }
         */
        FileSource: {
            /**
             * Always `"file"`.
             * @constant
             */
            type: "file";
            /** The id that the upload gave. */
            file_id: string;
        };
        /**
         * @description Where a document comes from, told apart by `type`.
         * @example {
         *       "type": "text",
         *       "media_type": "text/plain",
         *       "data": "The sky is green."
         *     }
         */
        DocumentSource: components["schemas"]["Base64PdfSource"] | components["schemas"]["PlainTextSource"] | components["schemas"]["BlocksSource"] | components["schemas"]["UrlSource"] | components["schemas"]["FileSource"];
        /**
         * @description A PDF. The reference endpoint takes at most 600 pages, 100 with a smaller context window.
         * @example {
         *       "type": "base64",
         *       "media_type": "application/pdf",
         *       "data": "JVBERi0="
         *     }
         */
        Base64PdfSource: {
            /**
             * Always `"base64"`.
             * @constant
             */
            type: "base64";
            /**
             * Always `"application/pdf"`.
             * @constant
             */
            media_type: "application/pdf";
            /** Base64, without the prefix of a data URL. */
            data: string;
        };
        /**
         * @description Plain text, as it is; citations count its characters.
         * @example {
         *       "type": "text",
         *       "media_type": "text/plain",
         *       "data": "The sky is green."
         *     }
         */
        PlainTextSource: {
            /**
             * Always `"text"`.
             * @constant
             */
            type: "text";
            /**
             * Always `"text/plain"`.
             * @constant
             */
            media_type: "text/plain";
            /** The text itself, not encoded. */
            data: string;
        };
        /**
         * @description Blocks that are cited as they are cut here.
         * @example {
         *       "type": "content",
         *       "content": [
         *         {
         *           "type": "text",
         *           "text": "The sky is green."
         *         },
         *         {
         *           "type": "text",
         *           "text": "The sea is red."
         *         }
         *       ]
         *     }
         */
        BlocksSource: {
            /**
             * Always `"content"`.
             * @constant
             */
            type: "content";
            /** A string is the same as one text block. */
            content: string | components["schemas"]["BlocksSourceBlock"][];
        };
        /**
         * @description A block of a document made of blocks, told apart by `type`.
         * @example {
         *       "type": "text",
         *       "text": "The sky is green."
         *     }
         */
        BlocksSourceBlock: components["schemas"]["InputTextBlock"] | components["schemas"]["InputImageBlock"];
        /**
         * @description The data of a server-sent event, told apart by `type`, which is also the event's name. In order: `message_start`; each
         *     block of the answer with one start, any number of deltas and one stop; `message_delta`, once or more; `message_stop`.
         *     `ping` may come anywhere, and `error` ends the stream wherever it comes.
         * @example {
         *       "type": "content_block_delta",
         *       "index": 0,
         *       "delta": {
         *         "type": "text_delta",
         *         "text": "Hel"
         *       }
         *     }
         * @example {
         *       "type": "ping"
         *     }
         */
        StreamEvent: components["schemas"]["MessageStartEvent"] | components["schemas"]["ContentBlockStartEvent"] | components["schemas"]["ContentBlockDeltaEvent"] | components["schemas"]["ContentBlockStopEvent"] | components["schemas"]["MessageDeltaEvent"] | components["schemas"]["MessageStopEvent"] | components["schemas"]["PingEvent"] | components["schemas"]["ErrorEvent"];
        /**
         * @description Comes first, once.
         * @example {
         *       "type": "message_start",
         *       "message": {
         *         "id": "msg_abc123",
         *         "type": "message",
         *         "role": "assistant",
         *         "model": "claude-sonnet-4-5-20250929",
         *         "content": [],
         *         "stop_reason": null,
         *         "stop_sequence": null,
         *         "usage": {
         *           "input_tokens": 10,
         *           "output_tokens": 1
         *         }
         *       }
         *     }
         */
        MessageStartEvent: {
            /**
             * Always `"message_start"`.
             * @constant
             */
            type: "message_start";
            /** The message before anything is generated. Events that follow fill it. */
            message: components["schemas"]["StartedMessage"];
        };
        /**
         * @description The message before anything is generated. Events that follow fill it.
         * @example {
         *       "id": "msg_abc123",
         *       "type": "message",
         *       "role": "assistant",
         *       "model": "claude-sonnet-4-5-20250929",
         *       "content": [],
         *       "stop_reason": null,
         *       "stop_sequence": null,
         *       "usage": {
         *         "input_tokens": 10,
         *         "output_tokens": 1
         *       }
         *     }
         */
        StartedMessage: {
            /**
             * Unique. Its format and length may change.
             *     Bounds: at least 1 character.
             */
            id: string;
            /**
             * Always `"message"`.
             * @constant
             */
            type: "message";
            /**
             * Always `"assistant"`.
             * @constant
             */
            role: "assistant";
            /**
             * The model that answers.
             *     Bounds: at least 1 character.
             */
            model: string;
            /**
             * Empty; the blocks follow as events.
             *     Bounds: at most 0 items.
             */
            content: components["schemas"]["ContentBlock"][];
            /** Not known yet. */
            stop_reason?: null;
            /** Not known yet. */
            stop_sequence?: null;
            /** The input is counted; the output has just begun. */
            usage: components["schemas"]["Usage"];
            /** More about a refusal; absent or null for every other `stop_reason`, and for many refusals. */
            stop_details?: components["schemas"]["StopDetails"] | null;
            /** The container of code execution that the answer used. Its id, in a later request, uses it again. */
            container?: components["schemas"]["Container"] | null;
            /** What the endpoint found out about the request, where the request asked for it (`diagnostics`). */
            diagnostics?: components["schemas"]["Diagnostics"] | null;
        };
        /**
         * @description Opens the next block.
         * @example {
         *       "type": "content_block_start",
         *       "index": 0,
         *       "content_block": {
         *         "type": "text",
         *         "text": ""
         *       }
         *     }
         */
        ContentBlockStartEvent: {
            /**
             * Always `"content_block_start"`.
             * @constant
             */
            type: "content_block_start";
            /**
             * The place of the block in `content`, from 0, without a gap.
             *     Bounds: at least 0.
             */
            index: number;
            /** The initial form of a block. What comes by deltas is empty; the other blocks are complete and have no deltas. */
            content_block: components["schemas"]["StartedBlock"];
        };
        /**
         * @description The initial form of a block. What comes by deltas is empty; the other blocks are complete and have no deltas.
         * @example {
         *       "type": "thinking",
         *       "thinking": "",
         *       "signature": ""
         *     }
         */
        StartedBlock: components["schemas"]["StartedTextBlock"] | components["schemas"]["StartedThinkingBlock"] | components["schemas"]["StartedToolUseBlock"] | components["schemas"]["StartedServerToolUseBlock"] | components["schemas"]["RedactedThinkingBlock"] | components["schemas"]["WebSearchToolResultBlock"] | components["schemas"]["WebFetchToolResultBlock"] | components["schemas"]["CodeExecutionToolResultBlock"] | components["schemas"]["BashCodeExecutionToolResultBlock"] | components["schemas"]["TextEditorCodeExecutionToolResultBlock"] | components["schemas"]["ToolSearchToolResultBlock"] | components["schemas"]["ContainerUploadBlock"];
        /**
         * @description A text block before its first `text_delta`.
         * @example {
         *       "type": "text",
         *       "text": ""
         *     }
         * @example {
         *       "type": "text",
         *       "text": "",
         *       "citations": []
         *     }
         */
        StartedTextBlock: {
            /**
             * Always `"text"`.
             * @constant
             */
            type: "text";
            /**
             * Empty.
             *     Bounds: at most 0 characters.
             */
            text: string;
            /**
             * Empty where citations may follow; absent or null else.
             *     Bounds: at most 0 items.
             */
            citations?: components["schemas"]["Citation"][] | null;
        };
        /**
         * @description A thinking block before its first `thinking_delta`. The signature comes by `signature_delta`.
         * @example {
         *       "type": "thinking",
         *       "thinking": "",
         *       "signature": ""
         *     }
         */
        StartedThinkingBlock: {
            /**
             * Always `"thinking"`.
             * @constant
             */
            type: "thinking";
            /**
             * Empty.
             *     Bounds: at most 0 characters.
             */
            thinking: string;
            /**
             * Empty.
             *     Bounds: at most 0 characters.
             */
            signature?: string | null;
        };
        /**
         * @description A tool call before its first `input_json_delta`.
         * @example {
         *       "type": "tool_use",
         *       "id": "toolu_01A09q90qw90lq917835lq9",
         *       "name": "get_weather",
         *       "input": {}
         *     }
         */
        StartedToolUseBlock: {
            /**
             * Always `"tool_use"`.
             * @constant
             */
            type: "tool_use";
            /**
             * Unique in the answer; the tool result names it.
             *     Bounds: matches `^[a-zA-Z0-9_-]+$`.
             */
            id: string;
            /**
             * The name of one of the request's tools, or of a member of one of its toolsets.
             *     Bounds: at least 1 character.
             */
            name: string;
            /** Empty; the deltas hold it as JSON text. */
            input: {
                [key: string]: unknown;
            };
            /**
             * Who called a tool: the model itself, or code that the model wrote and a tool of the endpoint runs. Where it is absent
             *     or null, the model called. Later versions of the code tool have types of their own.
             */
            caller?: components["schemas"]["Caller"] | null;
            /** The toolset the tool belongs to; absent or null for any other tool. */
            toolset_name?: string | null;
        };
        /**
         * @description A call of a server tool before its first `input_json_delta`.
         * @example {
         *       "type": "server_tool_use",
         *       "id": "srvtoolu_01NRLabsLyVHZPKxbKvkfSMn",
         *       "name": "web_search",
         *       "input": {}
         *     }
         */
        StartedServerToolUseBlock: {
            /**
             * Always `"server_tool_use"`.
             * @constant
             */
            type: "server_tool_use";
            /**
             * The result's `tool_use_id` repeats it.
             *     Bounds: matches `^srvtoolu_[a-zA-Z0-9_]+$`.
             */
            id: string;
            /**
             * The tool of the endpoint.
             *     Bounds: at least 1 character.
             */
            name: "web_search" | "web_fetch" | "code_execution" | "bash_code_execution" | "text_editor_code_execution" | "tool_search_tool_regex" | "tool_search_tool_bm25" | (string & {});
            /** Empty; the deltas hold it as JSON text. */
            input: {
                [key: string]: unknown;
            };
            /**
             * Who called a tool: the model itself, or code that the model wrote and a tool of the endpoint runs. Where it is absent
             *     or null, the model called. Later versions of the code tool have types of their own.
             */
            caller?: components["schemas"]["Caller"] | null;
        };
        /**
         * @description Adds to the open block.
         * @example {
         *       "type": "content_block_delta",
         *       "index": 0,
         *       "delta": {
         *         "type": "text_delta",
         *         "text": "Hel"
         *       }
         *     }
         */
        ContentBlockDeltaEvent: {
            /**
             * Always `"content_block_delta"`.
             * @constant
             */
            type: "content_block_delta";
            /**
             * The place of the open block.
             *     Bounds: at least 0.
             */
            index: number;
            /** What is added, told apart by `type`, which fits the type of the block. */
            delta: components["schemas"]["ContentBlockDelta"];
        };
        /**
         * @description What is added, told apart by `type`, which fits the type of the block.
         * @example {
         *       "type": "input_json_delta",
         *       "partial_json": "{\"city\": \"Par"
         *     }
         */
        ContentBlockDelta: components["schemas"]["TextDelta"] | components["schemas"]["InputJsonDelta"] | components["schemas"]["CitationsDelta"] | components["schemas"]["ThinkingDelta"] | components["schemas"]["SignatureDelta"];
        /**
         * @description More text.
         * @example {
         *       "type": "text_delta",
         *       "text": "Hel"
         *     }
         */
        TextDelta: {
            /**
             * Always `"text_delta"`.
             * @constant
             */
            type: "text_delta";
            /** What follows the text so far; cut anywhere between characters. */
            text: string;
        };
        /**
         * @description More of the input of a tool call, as JSON text. All fragments together are one object, or nothing for `{}`; they are
         *     incomplete where `max_tokens` cut the answer.
         * @example {
         *       "type": "input_json_delta",
         *       "partial_json": ""
         *     }
         * @example {
         *       "type": "input_json_delta",
         *       "partial_json": "{\"city\": \"Par"
         *     }
         */
        InputJsonDelta: {
            /**
             * Always `"input_json_delta"`.
             * @constant
             */
            type: "input_json_delta";
            /** A piece of JSON text, cut anywhere; the first is often empty. */
            partial_json: string;
        };
        /**
         * @description One more citation of a text block.
         * @example {
         *       "type": "citations_delta",
         *       "citation": {
         *         "type": "page_location",
         *         "cited_text": "Water is essential for life.",
         *         "document_index": 1,
         *         "document_title": null,
         *         "start_page_number": 5,
         *         "end_page_number": 6
         *       }
         *     }
         */
        CitationsDelta: {
            /**
             * Always `"citations_delta"`.
             * @constant
             */
            type: "citations_delta";
            /**
             * Where a statement of the answer comes from, told apart by `type`, which follows from what is cited: plain text, a PDF,
             *     a document of blocks, a page that web search found, or a search result of the request.
             */
            citation: components["schemas"]["Citation"];
        };
        /**
         * @description More thinking. None comes where the request asked to leave it out.
         * @example {
         *       "type": "thinking_delta",
         *       "thinking": "The user"
         *     }
         */
        ThinkingDelta: {
            /**
             * Always `"thinking_delta"`.
             * @constant
             */
            type: "thinking_delta";
            /** What follows the thinking so far. */
            thinking: string;
        };
        /**
         * @description The signature of a thinking block, whole, right before the block stops.
         * @example {
         *       "type": "signature_delta",
         *       "signature": "EqQBCgIYAhIM1gbcDa9GJwZA2b3h"
         *     }
         */
        SignatureDelta: {
            /**
             * Always `"signature_delta"`.
             * @constant
             */
            type: "signature_delta";
            /** Opaque. */
            signature: string;
        };
        /**
         * @description Closes the open block.
         * @example {
         *       "type": "content_block_stop",
         *       "index": 0
         *     }
         */
        ContentBlockStopEvent: {
            /**
             * Always `"content_block_stop"`.
             * @constant
             */
            type: "content_block_stop";
            /**
             * The place of the open block.
             *     Bounds: at least 0.
             */
            index: number;
        };
        /**
         * @description Ends the message; comes once or more, after the last block.
         * @example {
         *       "type": "message_delta",
         *       "delta": {
         *         "stop_reason": "end_turn",
         *         "stop_sequence": null
         *       },
         *       "usage": {
         *         "output_tokens": 15
         *       }
         *     }
         */
        MessageDeltaEvent: {
            /**
             * Always `"message_delta"`.
             * @constant
             */
            type: "message_delta";
            /** The members of the message that are known at its end. */
            delta: components["schemas"]["MessageDelta"];
            /**
             * Usage so far, not what was added since. Every member that is there and not null replaces the value of
             *     `message_start`. `input_tokens` may have grown by the results of server tools.
             */
            usage: components["schemas"]["UsageDelta"];
        };
        /**
         * @description The members of the message that are known at its end.
         * @example {
         *       "stop_reason": "stop_sequence",
         *       "stop_sequence": "END"
         *     }
         */
        MessageDelta: {
            /** Not null in the last `message_delta`. */
            stop_reason: components["schemas"]["StopReason"] | null;
            /** The stop sequence that was generated; null unless `stop_reason` is `stop_sequence`. */
            stop_sequence: string | null;
            /** More about a refusal; absent or null for every other `stop_reason`, and for many refusals. */
            stop_details?: components["schemas"]["StopDetails"] | null;
            /** The container of code execution that the answer used. Its id, in a later request, uses it again. */
            container?: components["schemas"]["Container"] | null;
        };
        /**
         * @description Comes last. The body ends after it.
         * @example {
         *       "type": "message_stop"
         *     }
         */
        MessageStopEvent: {
            /**
             * Always `"message_stop"`.
             * @constant
             */
            type: "message_stop";
        };
        /**
         * @description Keeps the connection alive; anywhere, any number.
         * @example {
         *       "type": "ping"
         *     }
         */
        PingEvent: {
            /**
             * Always `"ping"`.
             * @constant
             */
            type: "ping";
        };
        /**
         * @description An error after the stream began, with the status 200 that was sent already. It ends the stream.
         * @example {
         *       "type": "error",
         *       "error": {
         *         "type": "overloaded_error",
         *         "message": "Overloaded"
         *       }
         *     }
         */
        ErrorEvent: {
            /**
             * Always `"error"`.
             * @constant
             */
            type: "error";
            /** What went wrong. */
            error: components["schemas"]["ErrorObject"];
            /** Equals the `request-id` header. */
            request_id?: string | null;
        };
        /**
         * @description Whether the model thinks before it answers, told apart by `type`. Which variants a model takes, and what it does
         *     without this member, depends on the model. What it thinks counts as output.
         * @example {
         *       "type": "adaptive"
         *     }
         */
        Thinking: components["schemas"]["ThinkingEnabled"] | components["schemas"]["ThinkingDisabled"] | components["schemas"]["ThinkingAdaptive"] | components["schemas"]["ThinkingBetweenTools"];
        /**
         * @description Thinks within a budget, which is part of `max_tokens`.
         * @example {
         *       "type": "enabled",
         *       "budget_tokens": 2048
         *     }
         */
        ThinkingEnabled: {
            /**
             * Always `"enabled"`.
             * @constant
             */
            type: "enabled";
            /**
             * At least 1024. Also below `max_tokens`, except where thinking is interleaved with tool calls.
             *     Bounds: at least 1024.
             */
            budget_tokens: number;
            /**
             * Whether the thinking is shown as a summary or left out, an empty text with its signature. The default depends on the
             *     model.
             */
            display?: components["schemas"]["ThinkingDisplay"];
        };
        /**
         * @description Answers at once.
         * @example {
         *       "type": "disabled"
         *     }
         */
        ThinkingDisabled: {
            /**
             * Always `"disabled"`.
             * @constant
             */
            type: "disabled";
        };
        /**
         * @description Thinks as much as the question asks for.
         * @example {
         *       "type": "adaptive",
         *       "display": "summarized"
         *     }
         */
        ThinkingAdaptive: {
            /**
             * Always `"adaptive"`.
             * @constant
             */
            type: "adaptive";
            /**
             * Whether the thinking is shown as a summary or left out, an empty text with its signature. The default depends on the
             *     model.
             */
            display?: components["schemas"]["ThinkingDisplay"];
        };
        /**
         * @description Does not think. Notes on the way, between one tool call and the next, come as thinking blocks. Excludes the efforts
         *     `xhigh` and `max`.
         * @example {
         *       "type": "between_tools"
         *     }
         */
        ThinkingBetweenTools: {
            /**
             * Always `"between_tools"`.
             * @constant
             */
            type: "between_tools";
        };
        /**
         * @description Whether the thinking is shown as a summary or left out, an empty text with its signature. The default depends on the
         *     model.
         * @example summarized
         * @example omitted
         * @enum {string|null}
         */
        ThinkingDisplay: "summarized" | "omitted" | null;
        /**
         * @description How many input tokens a request would use. An estimate; the `usage` of the answer may differ a little.
         * @example {
         *       "input_tokens": 2095
         *     }
         */
        TokenCount: {
            /**
             * The messages, the system prompt and the tools together.
             *     Bounds: at least 0.
             */
            input_tokens: number;
        };
        /**
         * @description How the model uses the tools, told apart by `type`. Always an object. Without it `auto` where there are tools, `none`
         *     where there are none. Some models refuse a forced choice (`any`, `tool`), and so does every model that thinks.
         * @example {
         *       "type": "auto"
         *     }
         * @example {
         *       "type": "tool",
         *       "name": "get_weather"
         *     }
         */
        ToolChoice: components["schemas"]["ToolChoiceAuto"] | components["schemas"]["ToolChoiceAny"] | components["schemas"]["ToolChoiceTool"] | components["schemas"]["ToolChoiceNone"];
        /**
         * @description The model decides.
         * @example {
         *       "type": "auto"
         *     }
         * @example {
         *       "type": "auto",
         *       "disable_parallel_tool_use": true
         *     }
         */
        ToolChoiceAuto: {
            /**
             * Always `"auto"`.
             * @constant
             */
            type: "auto";
            /**
             * At most one call in the answer.
             *     Default: `false`.
             */
            disable_parallel_tool_use?: boolean;
        };
        /**
         * @description The model calls one of the tools, or several.
         * @example {
         *       "type": "any"
         *     }
         */
        ToolChoiceAny: {
            /**
             * Always `"any"`.
             * @constant
             */
            type: "any";
            /**
             * Exactly one call in the answer.
             *     Default: `false`.
             */
            disable_parallel_tool_use?: boolean;
        };
        /**
         * @description The model calls this tool.
         * @example {
         *       "type": "tool",
         *       "name": "get_weather"
         *     }
         */
        ToolChoiceTool: {
            /**
             * Always `"tool"`.
             * @constant
             */
            type: "tool";
            /** One of the declared tools. */
            name: string;
            /**
             * Exactly one call in the answer.
             *     Default: `false`.
             */
            disable_parallel_tool_use?: boolean;
        };
        /**
         * @description The model calls no tool. There are no parallel calls to forbid.
         * @example {
         *       "type": "none"
         *     }
         */
        ToolChoiceNone: {
            /**
             * Always `"none"`.
             * @constant
             */
            type: "none";
        };
        /**
         * @description Who may call the tool, the model itself (`direct`) or code it wrote for a version of code execution.
         * @example [
         *       "direct"
         *     ]
         * @example [
         *       "code_execution_20260120"
         *     ]
         */
        AllowedCallers: ("direct" | "code_execution_20250825" | "code_execution_20260120" | "code_execution_20260521")[];
        /**
         * @description Whether the tool is kept out of the prompt until a search of tools finds it.
         *     Default: `false`.
         * @example true
         */
        DeferLoading: boolean;
        /**
         * @description Whether the name and the input of a call are guaranteed to be valid. The schema then is closed
         *     (`additionalProperties: false`) and has no bounds of numbers and lengths. A request has at most 20
         *     strict tools, with 24 optional parameters and 16 of a union type in all.
         *     Default: `false`.
         * @example true
         */
        StrictTool: boolean;
        /**
         * @description Inputs the tool would take, to show the model how it is called. Open inside.
         * @example [
         *       {
         *         "city": "Paris"
         *       }
         *     ]
         */
        ToolInputExamples: {
            [key: string]: unknown;
        }[];
        /**
         * @description The only domains to use. Not together with `blocked_domains`.
         * @example [
         *       "example.com"
         *     ]
         */
        AllowedDomains: string[] | null;
        /**
         * @description Domains not to use. Not together with `allowed_domains`.
         * @example [
         *       "example.org"
         *     ]
         */
        BlockedDomains: string[] | null;
        /**
         * @description Whether a call and its result that only code of the model has read stand in the answer (`full`) or are left out
         *     (`excluded`). What the model called itself is always there.
         *     Default: `"full"`.
         * @example excluded
         * @enum {string}
         */
        ResponseInclusion: "full" | "excluded";
        /**
         * @description The tools that a search among the request's deferred tools found, or why it failed.
         * @example {
         *       "type": "tool_search_tool_result",
         *       "tool_use_id": "srvtoolu_01ABC123",
         *       "content": {
         *         "type": "tool_search_tool_search_result",
         *         "tool_references": [
         *           {
         *             "type": "tool_reference",
         *             "tool_name": "get_weather"
         *           }
         *         ]
         *       }
         *     }
         */
        ToolSearchToolResultBlock: {
            /**
             * Always `"tool_search_tool_result"`.
             * @constant
             */
            type: "tool_search_tool_result";
            /**
             * The `id` of the `server_tool_use` block.
             *     Bounds: matches `^srvtoolu_[a-zA-Z0-9_]+$`.
             */
            tool_use_id: string;
            /** The end of a search for tools, told apart by `type`. */
            content: components["schemas"]["ToolSearchContent"];
        };
        /**
         * @description The end of a search for tools, told apart by `type`.
         * @example {
         *       "type": "tool_search_tool_result_error",
         *       "error_code": "unavailable"
         *     }
         */
        ToolSearchContent: components["schemas"]["ToolSearchResult"] | components["schemas"]["ToolSearchError"];
        /**
         * @description The tools that were found, perhaps none.
         * @example {
         *       "type": "tool_search_tool_search_result",
         *       "tool_references": []
         *     }
         */
        ToolSearchResult: {
            /**
             * Always `"tool_search_tool_search_result"`.
             * @constant
             */
            type: "tool_search_tool_search_result";
            /** One for each tool that was found. */
            tool_references: components["schemas"]["ToolReference"][];
        };
        /**
         * @description A tool of the request, by its name.
         * @example {
         *       "type": "tool_reference",
         *       "tool_name": "get_weather"
         *     }
         */
        ToolReference: {
            /**
             * Always `"tool_reference"`.
             * @constant
             */
            type: "tool_reference";
            /** The `name` of the tool. */
            tool_name: string;
        };
        /**
         * @description A search for tools that failed.
         * @example {
         *       "type": "tool_search_tool_result_error",
         *       "error_code": "invalid_tool_input",
         *       "error_message": "The pattern is not valid."
         *     }
         */
        ToolSearchError: {
            /**
             * Always `"tool_search_tool_result_error"`.
             * @constant
             */
            type: "tool_search_tool_result_error";
            /** Why, for programs; others may be added. */
            error_code: "invalid_tool_input" | "unavailable" | "too_many_requests" | "execution_time_exceeded" | (string & {});
            /** Text for the model. */
            error_message?: string | null;
        };
        /**
         * @description Search among the tools with `defer_loading`, by words in their names and descriptions. The type has an alias without date.
         * @example {
         *       "type": "tool_search_tool_bm25_20251119",
         *       "name": "tool_search_tool_bm25"
         *     }
         * @example {
         *       "type": "tool_search_tool_bm25",
         *       "name": "tool_search_tool_bm25"
         *     }
         */
        ToolSearchBm25Tool20251119: {
            /**
             * The two values mean the same.
             * @enum {string}
             */
            type: "tool_search_tool_bm25_20251119" | "tool_search_tool_bm25";
            /**
             * Always `"tool_search_tool_bm25"`.
             * @constant
             */
            name: "tool_search_tool_bm25";
            /** Who may call the tool, the model itself (`direct`) or code it wrote for a version of code execution. */
            allowed_callers?: components["schemas"]["AllowedCallers"];
            /**
             * Whether the tool is kept out of the prompt until a search of tools finds it.
             *     Default: `false`.
             */
            defer_loading?: components["schemas"]["DeferLoading"];
            /**
             * Whether the name and the input of a call are guaranteed to be valid. The schema then is closed
             *     (`additionalProperties: false`) and has no bounds of numbers and lengths. A request has at most 20
             *     strict tools, with 24 optional parameters and 16 of a union type in all.
             *     Default: `false`.
             */
            strict?: components["schemas"]["StrictTool"];
            /** The prompt up to here is worth caching. */
            cache_control?: components["schemas"]["CacheControl"] | null;
        };
        /**
         * @description Search among the tools with `defer_loading`, by a regular expression. The type has an alias without date.
         * @example {
         *       "type": "tool_search_tool_regex_20251119",
         *       "name": "tool_search_tool_regex"
         *     }
         * @example {
         *       "type": "tool_search_tool_regex",
         *       "name": "tool_search_tool_regex"
         *     }
         */
        ToolSearchRegexTool20251119: {
            /**
             * The two values mean the same.
             * @enum {string}
             */
            type: "tool_search_tool_regex_20251119" | "tool_search_tool_regex";
            /**
             * Always `"tool_search_tool_regex"`.
             * @constant
             */
            name: "tool_search_tool_regex";
            /** Who may call the tool, the model itself (`direct`) or code it wrote for a version of code execution. */
            allowed_callers?: components["schemas"]["AllowedCallers"];
            /**
             * Whether the tool is kept out of the prompt until a search of tools finds it.
             *     Default: `false`.
             */
            defer_loading?: components["schemas"]["DeferLoading"];
            /**
             * Whether the name and the input of a call are guaranteed to be valid. The schema then is closed
             *     (`additionalProperties: false`) and has no bounds of numbers and lengths. A request has at most 20
             *     strict tools, with 24 optional parameters and 16 of a union type in all.
             *     Default: `false`.
             */
            strict?: components["schemas"]["StrictTool"];
            /** The prompt up to here is worth caching. */
            cache_control?: components["schemas"]["CacheControl"] | null;
        };
        /**
         * @description The tools the model may call. Their names are unique. The client runs its own tools, bash, the text editors, memory and
         *     the toolsets, and answers a `tool_use` block; the endpoint runs the others.
         * @example [
         *       {
         *         "name": "get_weather",
         *         "input_schema": {
         *           "type": "object",
         *           "properties": {
         *             "city": {
         *               "type": "string"
         *             }
         *           },
         *           "required": [
         *             "city"
         *           ]
         *         }
         *       },
         *       {
         *         "type": "web_search_20250305",
         *         "name": "web_search",
         *         "max_uses": 3
         *       }
         *     ]
         */
        ToolList: components["schemas"]["Tool"][];
        /**
         * @description A tool, told apart by `type`: one of the client's own, without `type` or with `custom`, or one whose input the API
         *     knows. The name of the latter is a constant of the type.
         * @example {
         *       "name": "get_weather",
         *       "input_schema": {
         *         "type": "object",
         *         "properties": {
         *           "city": {
         *             "type": "string"
         *           }
         *         }
         *       }
         *     }
         * @example {
         *       "type": "bash_20250124",
         *       "name": "bash"
         *     }
         */
        Tool: components["schemas"]["CustomTool"] | components["schemas"]["BashTool20250124"] | components["schemas"]["TextEditorTool20250124"] | components["schemas"]["TextEditorTool20250429"] | components["schemas"]["TextEditorTool20250728"] | components["schemas"]["MemoryTool20250818"] | components["schemas"]["BrowserToolset20260801"] | components["schemas"]["ComputerToolset20260801"] | components["schemas"]["CodeExecutionTool20250522"] | components["schemas"]["CodeExecutionTool20250825"] | components["schemas"]["CodeExecutionTool20260120"] | components["schemas"]["CodeExecutionTool20260521"] | components["schemas"]["WebSearchTool20250305"] | components["schemas"]["WebSearchTool20260209"] | components["schemas"]["WebSearchTool20260318"] | components["schemas"]["WebFetchTool20250910"] | components["schemas"]["WebFetchTool20260209"] | components["schemas"]["WebFetchTool20260309"] | components["schemas"]["WebFetchTool20260318"] | components["schemas"]["ToolSearchBm25Tool20251119"] | components["schemas"]["ToolSearchRegexTool20251119"];
        /**
         * @description A tool of the client's own, which the client runs.
         * @example {
         *       "name": "get_weather",
         *       "description": "The weather in a city.",
         *       "input_schema": {
         *         "type": "object",
         *         "properties": {
         *           "city": {
         *             "type": "string"
         *           }
         *         },
         *         "required": [
         *           "city"
         *         ]
         *       }
         *     }
         */
        CustomTool: {
            /** May be left out. */
            type?: "custom" | null;
            /**
             * Names up to 64 characters are safe everywhere.
             *     Bounds: matches `^[a-zA-Z0-9_-]{1,128}$`.
             */
            name: string;
            /** What the tool does, when to use it, what comes back. */
            description?: string;
            /**
             * A JSON Schema of an object. The reference endpoint refuses `oneOf`, `allOf` and `anyOf` at its top; everything else is
             *     open here.
             */
            input_schema: components["schemas"]["ToolInputSchema"];
            /**
             * Whether the name and the input of a call are guaranteed to be valid. The schema then is closed
             *     (`additionalProperties: false`) and has no bounds of numbers and lengths. A request has at most 20
             *     strict tools, with 24 optional parameters and 16 of a union type in all.
             *     Default: `false`.
             */
            strict?: components["schemas"]["StrictTool"];
            /**
             * Whether the tool is kept out of the prompt until a search of tools finds it.
             *     Default: `false`.
             */
            defer_loading?: components["schemas"]["DeferLoading"];
            /**
             * Whether the input is streamed as the model writes it, before it is known to be valid JSON. Null and absent leave
             *     that to the endpoint.
             */
            eager_input_streaming?: boolean | null;
            /** Who may call the tool, the model itself (`direct`) or code it wrote for a version of code execution. */
            allowed_callers?: components["schemas"]["AllowedCallers"];
            /** Inputs the tool would take, to show the model how it is called. Open inside. */
            input_examples?: components["schemas"]["ToolInputExamples"];
            /** The prompt up to here is worth caching. */
            cache_control?: components["schemas"]["CacheControl"] | null;
        };
        /**
         * @description A JSON Schema of an object. The reference endpoint refuses `oneOf`, `allOf` and `anyOf` at its top; everything else is
         *     open here.
         * @example {
         *       "type": "object"
         *     }
         * @example {
         *       "type": "object",
         *       "properties": {
         *         "city": {
         *           "type": "string"
         *         }
         *       },
         *       "required": [
         *         "city"
         *       ],
         *       "additionalProperties": false
         *     }
         */
        ToolInputSchema: {
            /**
             * Always `"object"`.
             * @constant
             */
            type: "object";
            /** A schema for each member of the input. */
            properties?: {
                [key: string]: unknown;
            } | null;
            /** The members that every input has. */
            required?: string[] | null;
        } & {
            [key: string]: unknown;
        };
        /**
         * @description A browser that the client drives: one entry for a family of tools. It has no `name`; a call names the member, and the
         *     family (`browser`) as its `toolset_name`.
         * @example {
         *       "type": "browser_toolset_20260801"
         *     }
         * @example {
         *       "type": "browser_toolset_20260801",
         *       "configs": {
         *         "javascript_exec": {
         *           "enabled": false
         *         },
         *         "zoom": null
         *       }
         *     }
         */
        BrowserToolset20260801: {
            /**
             * Always `"browser_toolset_20260801"`.
             * @constant
             */
            type: "browser_toolset_20260801";
            /** Options of single members. Absent, null and an empty object mean the same. */
            configs?: components["schemas"]["BrowserToolsetConfigs"] | null;
            /** The prompt up to here is worth caching. */
            cache_control?: components["schemas"]["CacheControl"] | null;
        };
        /**
         * @description The members of the browser toolset, each with its options; a member that is left out has its defaults.
         * @example {
         *       "file_upload": {
         *         "enabled": false
         *       }
         *     }
         */
        BrowserToolsetConfigs: {
            /** What can be chosen for a member of a toolset; null stands for its defaults. */
            navigate?: components["schemas"]["ToolsetMemberConfig"] | null;
            /** What can be chosen for a member of a toolset; null stands for its defaults. */
            list_tabs?: components["schemas"]["ToolsetMemberConfig"] | null;
            /** What can be chosen for a member of a toolset; null stands for its defaults. */
            new_tab?: components["schemas"]["ToolsetMemberConfig"] | null;
            /** What can be chosen for a member of a toolset; null stands for its defaults. */
            switch_tab?: components["schemas"]["ToolsetMemberConfig"] | null;
            /** What can be chosen for a member of a toolset; null stands for its defaults. */
            close_tab?: components["schemas"]["ToolsetMemberConfig"] | null;
            /** What can be chosen for a member of a toolset; null stands for its defaults. */
            read_page?: components["schemas"]["ToolsetMemberConfig"] | null;
            /** What can be chosen for a member of a toolset; null stands for its defaults. */
            get_page_text?: components["schemas"]["ToolsetMemberConfig"] | null;
            /** What can be chosen for a member of a toolset; null stands for its defaults. */
            read_console?: components["schemas"]["ToolsetMemberConfig"] | null;
            /** What can be chosen for a member of a toolset; null stands for its defaults. */
            read_network?: components["schemas"]["ToolsetMemberConfig"] | null;
            /** What can be chosen for a member of a toolset; null stands for its defaults. */
            find?: components["schemas"]["ToolsetMemberConfig"] | null;
            /** What can be chosen for a member of a toolset; null stands for its defaults. */
            form_input?: components["schemas"]["ToolsetMemberConfig"] | null;
            /** What can be chosen for a member of a toolset; null stands for its defaults. */
            file_upload?: components["schemas"]["ToolsetMemberConfig"] | null;
            /** What can be chosen for a member of a toolset; null stands for its defaults. */
            scroll_to?: components["schemas"]["ToolsetMemberConfig"] | null;
            /** What can be chosen for a member of a toolset; null stands for its defaults. */
            screenshot?: components["schemas"]["ToolsetMemberConfig"] | null;
            /** What can be chosen for a member of a toolset; null stands for its defaults. */
            zoom?: components["schemas"]["ToolsetMemberConfig"] | null;
            /** What can be chosen for a member of a toolset; null stands for its defaults. */
            left_click?: components["schemas"]["ToolsetMemberConfig"] | null;
            /** What can be chosen for a member of a toolset; null stands for its defaults. */
            right_click?: components["schemas"]["ToolsetMemberConfig"] | null;
            /** What can be chosen for a member of a toolset; null stands for its defaults. */
            middle_click?: components["schemas"]["ToolsetMemberConfig"] | null;
            /** What can be chosen for a member of a toolset; null stands for its defaults. */
            double_click?: components["schemas"]["ToolsetMemberConfig"] | null;
            /** What can be chosen for a member of a toolset; null stands for its defaults. */
            triple_click?: components["schemas"]["ToolsetMemberConfig"] | null;
            /** What can be chosen for a member of a toolset; null stands for its defaults. */
            hover?: components["schemas"]["ToolsetMemberConfig"] | null;
            /** What can be chosen for a member of a toolset; null stands for its defaults. */
            left_click_drag?: components["schemas"]["ToolsetMemberConfig"] | null;
            /** What can be chosen for a member of a toolset; null stands for its defaults. */
            left_mouse_down?: components["schemas"]["ToolsetMemberConfig"] | null;
            /** What can be chosen for a member of a toolset; null stands for its defaults. */
            left_mouse_up?: components["schemas"]["ToolsetMemberConfig"] | null;
            /** What can be chosen for a member of a toolset; null stands for its defaults. */
            mouse_move?: components["schemas"]["ToolsetMemberConfig"] | null;
            /** What can be chosen for a member of a toolset; null stands for its defaults. */
            scroll?: components["schemas"]["ToolsetMemberConfig"] | null;
            /** What can be chosen for a member of a toolset; null stands for its defaults. */
            type?: components["schemas"]["ToolsetMemberConfig"] | null;
            /** What can be chosen for a member of a toolset; null stands for its defaults. */
            key?: components["schemas"]["ToolsetMemberConfig"] | null;
            /** What can be chosen for a member of a toolset; null stands for its defaults. */
            hold_key?: components["schemas"]["ToolsetMemberConfig"] | null;
            /** What can be chosen for a member of a toolset; null stands for its defaults. */
            wait?: components["schemas"]["ToolsetMemberConfig"] | null;
            /** What can be chosen for a member of a toolset; null stands for its defaults. */
            javascript_exec?: components["schemas"]["ToolsetMemberConfig"] | null;
        };
        /**
         * @description A desktop that the client drives: one entry for a family of tools. It has no `name`; a call names the member, and the
         *     family (`computer`) as its `toolset_name`.
         * @example {
         *       "type": "computer_toolset_20260801"
         *     }
         * @example {
         *       "type": "computer_toolset_20260801",
         *       "configs": {
         *         "zoom": {
         *           "enabled": false
         *         }
         *       }
         *     }
         */
        ComputerToolset20260801: {
            /**
             * Always `"computer_toolset_20260801"`.
             * @constant
             */
            type: "computer_toolset_20260801";
            /** Options of single members. Absent, null and an empty object mean the same. */
            configs?: components["schemas"]["ComputerToolsetConfigs"] | null;
            /** The prompt up to here is worth caching. */
            cache_control?: components["schemas"]["CacheControl"] | null;
        };
        /**
         * @description The members of the computer toolset, each with its options; a member that is left out is on.
         * @example {
         *       "zoom": {
         *         "enabled": false
         *       }
         *     }
         */
        ComputerToolsetConfigs: {
            /** What can be chosen for a member of a toolset; null stands for its defaults. */
            key?: components["schemas"]["ToolsetMemberConfig"] | null;
            /** What can be chosen for a member of a toolset; null stands for its defaults. */
            hold_key?: components["schemas"]["ToolsetMemberConfig"] | null;
            /** What can be chosen for a member of a toolset; null stands for its defaults. */
            type?: components["schemas"]["ToolsetMemberConfig"] | null;
            /** What can be chosen for a member of a toolset; null stands for its defaults. */
            cursor_position?: components["schemas"]["ToolsetMemberConfig"] | null;
            /** What can be chosen for a member of a toolset; null stands for its defaults. */
            mouse_move?: components["schemas"]["ToolsetMemberConfig"] | null;
            /** What can be chosen for a member of a toolset; null stands for its defaults. */
            left_mouse_down?: components["schemas"]["ToolsetMemberConfig"] | null;
            /** What can be chosen for a member of a toolset; null stands for its defaults. */
            left_mouse_up?: components["schemas"]["ToolsetMemberConfig"] | null;
            /** What can be chosen for a member of a toolset; null stands for its defaults. */
            left_click?: components["schemas"]["ToolsetMemberConfig"] | null;
            /** What can be chosen for a member of a toolset; null stands for its defaults. */
            left_click_drag?: components["schemas"]["ToolsetMemberConfig"] | null;
            /** What can be chosen for a member of a toolset; null stands for its defaults. */
            right_click?: components["schemas"]["ToolsetMemberConfig"] | null;
            /** What can be chosen for a member of a toolset; null stands for its defaults. */
            middle_click?: components["schemas"]["ToolsetMemberConfig"] | null;
            /** What can be chosen for a member of a toolset; null stands for its defaults. */
            double_click?: components["schemas"]["ToolsetMemberConfig"] | null;
            /** What can be chosen for a member of a toolset; null stands for its defaults. */
            triple_click?: components["schemas"]["ToolsetMemberConfig"] | null;
            /** What can be chosen for a member of a toolset; null stands for its defaults. */
            scroll?: components["schemas"]["ToolsetMemberConfig"] | null;
            /** What can be chosen for a member of a toolset; null stands for its defaults. */
            wait?: components["schemas"]["ToolsetMemberConfig"] | null;
            /** What can be chosen for a member of a toolset; null stands for its defaults. */
            screenshot?: components["schemas"]["ToolsetMemberConfig"] | null;
            /** What can be chosen for a member of a toolset; null stands for its defaults. */
            zoom?: components["schemas"]["ToolsetMemberConfig"] | null;
        };
        /**
         * @description What can be chosen for a member of a toolset; null stands for its defaults.
         * @example {
         *       "enabled": false
         *     }
         * @example {
         *       "defer_loading": true
         *     }
         */
        ToolsetMemberConfig: {
            /** Whether the model is offered the member. Without it, as the toolset has it. */
            enabled?: boolean | null;
            /** Whether it is kept out of the prompt until a search of tools finds it; the same for all members that are on. */
            defer_loading?: boolean | null;
        };
        /**
         * @description The tokens that count for billing and limits. `input_tokens` excludes what the cache took: the whole prompt is the
         *     sum of `input_tokens`, `cache_creation_input_tokens` and `cache_read_input_tokens`. The numbers do not follow from
         *     the visible text.
         * @example {
         *       "input_tokens": 10,
         *       "output_tokens": 9
         *     }
         * @example {
         *       "input_tokens": 25,
         *       "output_tokens": 150,
         *       "cache_creation_input_tokens": 2048,
         *       "cache_read_input_tokens": 4096,
         *       "cache_creation": {
         *         "ephemeral_5m_input_tokens": 1024,
         *         "ephemeral_1h_input_tokens": 1024
         *       },
         *       "service_tier": "standard",
         *       "server_tool_use": null,
         *       "output_tokens_details": {
         *         "thinking_tokens": 90
         *       },
         *       "inference_geo": "global",
         *       "speed": "standard"
         *     }
         */
        Usage: {
            /**
             * Input that was neither read from the cache nor written to it.
             *     Bounds: at least 0.
             */
            input_tokens: number;
            /**
             * Includes thinking. May be above 0 for an empty answer.
             *     Bounds: at least 0.
             */
            output_tokens: number;
            /**
             * Input that was written to the cache.
             *     Bounds: at least 0.
             */
            cache_creation_input_tokens?: number | null;
            /**
             * Input that was read from the cache.
             *     Bounds: at least 0.
             */
            cache_read_input_tokens?: number | null;
            /** The parts of `cache_creation_input_tokens` by how long they are kept. Together they are that number. */
            cache_creation?: components["schemas"]["CacheCreation"] | null;
            /** The capacity that served the request. */
            service_tier?: "standard" | "priority" | "batch" | (string & {}) | null;
            /** How often the tools ran that are counted by the call. */
            server_tool_use?: components["schemas"]["ServerToolUsage"] | null;
            /** Parts of `output_tokens`, for information. */
            output_tokens_details?: components["schemas"]["OutputTokensDetails"] | null;
            /** Where the model ran, such as `global` or `us`, or `not_available`. */
            inference_geo?: string | null;
            /** The mode that served the request, where it asked for one. */
            speed?: "standard" | "fast" | (string & {}) | null;
        };
        /**
         * @description Usage so far, not what was added since. Every member that is there and not null replaces the value of
         *     `message_start`. `input_tokens` may have grown by the results of server tools.
         * @example {
         *       "output_tokens": 15
         *     }
         * @example {
         *       "input_tokens": 472,
         *       "output_tokens": 89,
         *       "cache_creation_input_tokens": 0,
         *       "cache_read_input_tokens": 0
         *     }
         */
        UsageDelta: {
            /**
             * Input so far that was neither read from the cache nor written to it.
             *     Bounds: at least 0.
             */
            input_tokens?: number | null;
            /**
             * At least the number of `message_start`.
             *     Bounds: at least 0.
             */
            output_tokens: number;
            /**
             * Input so far that was written to the cache.
             *     Bounds: at least 0.
             */
            cache_creation_input_tokens?: number | null;
            /**
             * Input so far that was read from the cache.
             *     Bounds: at least 0.
             */
            cache_read_input_tokens?: number | null;
            /** How often the tools ran that are counted by the call. */
            server_tool_use?: components["schemas"]["ServerToolUsage"] | null;
            /** Parts of `output_tokens`, for information. */
            output_tokens_details?: components["schemas"]["OutputTokensDetails"] | null;
        };
        /**
         * @description The parts of `cache_creation_input_tokens` by how long they are kept. Together they are that number.
         * @example {
         *       "ephemeral_5m_input_tokens": 456,
         *       "ephemeral_1h_input_tokens": 100
         *     }
         */
        CacheCreation: {
            /**
             * Kept for 5 minutes.
             *     Bounds: at least 0.
             */
            ephemeral_5m_input_tokens?: number | null;
            /**
             * Kept for an hour.
             *     Bounds: at least 0.
             */
            ephemeral_1h_input_tokens?: number | null;
        };
        /**
         * @description How often the tools ran that are counted by the call.
         * @example {
         *       "web_search_requests": 1,
         *       "web_fetch_requests": 0
         *     }
         */
        ServerToolUsage: {
            /**
             * Searches of the web.
             *     Bounds: at least 0.
             */
            web_search_requests?: number | null;
            /**
             * Pages and files fetched.
             *     Bounds: at least 0.
             */
            web_fetch_requests?: number | null;
        };
        /**
         * @description Parts of `output_tokens`, for information.
         * @example {
         *       "thinking_tokens": 90
         *     }
         */
        OutputTokensDetails: {
            /**
             * What the model thought, which may be more than the answer shows. At most `output_tokens`.
             *     Bounds: at least 0.
             */
            thinking_tokens?: number | null;
        };
        /**
         * @description Which parts of the conversation may bring in the addresses that web fetch loads. A source that is left out
         *     contributes in full.
         * @example {
         *       "user_input": {
         *         "type": "all"
         *       },
         *       "client_tool_results": {
         *         "type": "none"
         *       },
         *       "server_tool_results": {
         *         "type": "only",
         *         "tools": [
         *           {
         *             "type": "tool_reference",
         *             "name": "web_search"
         *           }
         *         ]
         *       }
         *     }
         */
        WebFetchUrlSources: {
            /** Addresses in what the user wrote, told apart by `type`. */
            user_input?: components["schemas"]["FetchableUserInput"];
            /** Addresses in the results of tools, told apart by `type`. Of the server tools only web search and fetch have any. */
            client_tool_results?: components["schemas"]["FetchableToolResults"];
            /** Addresses in the results of tools, told apart by `type`. Of the server tools only web search and fetch have any. */
            server_tool_results?: components["schemas"]["FetchableToolResults"];
        };
        /**
         * @description Addresses in what the user wrote, told apart by `type`.
         * @example {
         *       "type": "none"
         *     }
         */
        FetchableUserInput: components["schemas"]["FetchableAll"] | components["schemas"]["FetchableNone"];
        /**
         * @description Addresses in the results of tools, told apart by `type`. Of the server tools only web search and fetch have any.
         * @example {
         *       "type": "except",
         *       "tools": [
         *         {
         *           "type": "tool_reference",
         *           "name": "read_mail"
         *         }
         *       ]
         *     }
         */
        FetchableToolResults: components["schemas"]["FetchableAll"] | components["schemas"]["FetchableNone"] | components["schemas"]["FetchableOnly"] | components["schemas"]["FetchableExcept"];
        /**
         * @description Every address of the source.
         * @example {
         *       "type": "all"
         *     }
         */
        FetchableAll: {
            /**
             * Always `"all"`.
             * @constant
             */
            type: "all";
        };
        /**
         * @description No address of the source.
         * @example {
         *       "type": "none"
         *     }
         */
        FetchableNone: {
            /**
             * Always `"none"`.
             * @constant
             */
            type: "none";
        };
        /**
         * @description The addresses in the results of these tools.
         * @example {
         *       "type": "only",
         *       "tools": [
         *         {
         *           "type": "tool_reference",
         *           "name": "read_mail"
         *         }
         *       ]
         *     }
         */
        FetchableOnly: {
            /**
             * Always `"only"`.
             * @constant
             */
            type: "only";
            /** Tools of the request. */
            tools: components["schemas"]["FetchableTool"][];
        };
        /**
         * @description The addresses in the results of every other tool.
         * @example {
         *       "type": "except",
         *       "tools": [
         *         {
         *           "type": "tool_reference",
         *           "name": "read_mail"
         *         }
         *       ]
         *     }
         */
        FetchableExcept: {
            /**
             * Always `"except"`.
             * @constant
             */
            type: "except";
            /** Tools of the request. */
            tools: components["schemas"]["FetchableTool"][];
        };
        /**
         * @description A tool of the request.
         * @example {
         *       "type": "tool_reference",
         *       "name": "read_mail"
         *     }
         */
        FetchableTool: {
            /**
             * Always `"tool_reference"`.
             * @constant
             */
            type: "tool_reference";
            /** One of the declared tools. */
            name: string;
        };
        /**
         * @description Loading a page whose address stands in the conversation, by the endpoint.
         * @example {
         *       "type": "web_fetch_20250910",
         *       "name": "web_fetch"
         *     }
         * @example {
         *       "type": "web_fetch_20250910",
         *       "name": "web_fetch",
         *       "max_uses": 3,
         *       "max_content_tokens": 5000,
         *       "citations": {
         *         "enabled": true
         *       }
         *     }
         */
        WebFetchTool20250910: {
            /**
             * Always `"web_fetch_20250910"`.
             * @constant
             */
            type: "web_fetch_20250910";
            /**
             * Always `"web_fetch"`.
             * @constant
             */
            name: "web_fetch";
            /**
             * How often the tool may be called in a request; without it, any number of times. At least 1.
             *     Bounds: at least 1.
             */
            max_uses?: number | null;
            /**
             * About how many tokens of a page are read at most; PDFs are not bounded by it. At least 1.
             *     Bounds: at least 1.
             */
            max_content_tokens?: number | null;
            /** The only domains to use. Not together with `blocked_domains`. */
            allowed_domains?: components["schemas"]["AllowedDomains"];
            /** Domains not to use. Not together with `allowed_domains`. */
            blocked_domains?: components["schemas"]["BlockedDomains"];
            /** Whether the answer may cite what was fetched; off without it. */
            citations?: components["schemas"]["CitationsSwitch"] | null;
            /** What may bring in the addresses; without it, everything in the conversation. */
            url_sources?: components["schemas"]["WebFetchUrlSources"] | null;
            /** Who may call the tool, the model itself (`direct`) or code it wrote for a version of code execution. */
            allowed_callers?: components["schemas"]["AllowedCallers"];
            /**
             * Whether the tool is kept out of the prompt until a search of tools finds it.
             *     Default: `false`.
             */
            defer_loading?: components["schemas"]["DeferLoading"];
            /**
             * Whether the name and the input of a call are guaranteed to be valid. The schema then is closed
             *     (`additionalProperties: false`) and has no bounds of numbers and lengths. A request has at most 20
             *     strict tools, with 24 optional parameters and 16 of a union type in all.
             *     Default: `false`.
             */
            strict?: components["schemas"]["StrictTool"];
            /** The prompt up to here is worth caching. */
            cache_control?: components["schemas"]["CacheControl"] | null;
        };
        /**
         * @description The same; code of the model can filter the page before the model reads it.
         * @example {
         *       "type": "web_fetch_20260209",
         *       "name": "web_fetch"
         *     }
         * @example {
         *       "type": "web_fetch_20260209",
         *       "name": "web_fetch",
         *       "max_uses": 3,
         *       "max_content_tokens": 5000,
         *       "citations": {
         *         "enabled": true
         *       }
         *     }
         */
        WebFetchTool20260209: {
            /**
             * Always `"web_fetch_20260209"`.
             * @constant
             */
            type: "web_fetch_20260209";
            /**
             * Always `"web_fetch"`.
             * @constant
             */
            name: "web_fetch";
            /**
             * How often the tool may be called in a request; without it, any number of times. At least 1.
             *     Bounds: at least 1.
             */
            max_uses?: number | null;
            /**
             * About how many tokens of a page are read at most; PDFs are not bounded by it. At least 1.
             *     Bounds: at least 1.
             */
            max_content_tokens?: number | null;
            /** The only domains to use. Not together with `blocked_domains`. */
            allowed_domains?: components["schemas"]["AllowedDomains"];
            /** Domains not to use. Not together with `allowed_domains`. */
            blocked_domains?: components["schemas"]["BlockedDomains"];
            /** Whether the answer may cite what was fetched; off without it. */
            citations?: components["schemas"]["CitationsSwitch"] | null;
            /** What may bring in the addresses; without it, everything in the conversation. */
            url_sources?: components["schemas"]["WebFetchUrlSources"] | null;
            /** Who may call the tool, the model itself (`direct`) or code it wrote for a version of code execution. */
            allowed_callers?: components["schemas"]["AllowedCallers"];
            /**
             * Whether the tool is kept out of the prompt until a search of tools finds it.
             *     Default: `false`.
             */
            defer_loading?: components["schemas"]["DeferLoading"];
            /**
             * Whether the name and the input of a call are guaranteed to be valid. The schema then is closed
             *     (`additionalProperties: false`) and has no bounds of numbers and lengths. A request has at most 20
             *     strict tools, with 24 optional parameters and 16 of a union type in all.
             *     Default: `false`.
             */
            strict?: components["schemas"]["StrictTool"];
            /** The prompt up to here is worth caching. */
            cache_control?: components["schemas"]["CacheControl"] | null;
        };
        /**
         * @description The same with a switch for cached pages.
         * @example {
         *       "type": "web_fetch_20260309",
         *       "name": "web_fetch"
         *     }
         * @example {
         *       "type": "web_fetch_20260309",
         *       "name": "web_fetch",
         *       "max_uses": 3,
         *       "max_content_tokens": 5000,
         *       "use_cache": false,
         *       "citations": {
         *         "enabled": true
         *       }
         *     }
         */
        WebFetchTool20260309: {
            /**
             * Always `"web_fetch_20260309"`.
             * @constant
             */
            type: "web_fetch_20260309";
            /**
             * Always `"web_fetch"`.
             * @constant
             */
            name: "web_fetch";
            /**
             * How often the tool may be called in a request; without it, any number of times. At least 1.
             *     Bounds: at least 1.
             */
            max_uses?: number | null;
            /**
             * About how many tokens of a page are read at most; PDFs are not bounded by it. At least 1.
             *     Bounds: at least 1.
             */
            max_content_tokens?: number | null;
            /** The only domains to use. Not together with `blocked_domains`. */
            allowed_domains?: components["schemas"]["AllowedDomains"];
            /** Domains not to use. Not together with `allowed_domains`. */
            blocked_domains?: components["schemas"]["BlockedDomains"];
            /** Whether the answer may cite what was fetched; off without it. */
            citations?: components["schemas"]["CitationsSwitch"] | null;
            /** What may bring in the addresses; without it, everything in the conversation. */
            url_sources?: components["schemas"]["WebFetchUrlSources"] | null;
            /**
             * Whether a cached page will do; `false` loads it anew.
             *     Default: `true`.
             */
            use_cache?: boolean;
            /** Who may call the tool, the model itself (`direct`) or code it wrote for a version of code execution. */
            allowed_callers?: components["schemas"]["AllowedCallers"];
            /**
             * Whether the tool is kept out of the prompt until a search of tools finds it.
             *     Default: `false`.
             */
            defer_loading?: components["schemas"]["DeferLoading"];
            /**
             * Whether the name and the input of a call are guaranteed to be valid. The schema then is closed
             *     (`additionalProperties: false`) and has no bounds of numbers and lengths. A request has at most 20
             *     strict tools, with 24 optional parameters and 16 of a union type in all.
             *     Default: `false`.
             */
            strict?: components["schemas"]["StrictTool"];
            /** The prompt up to here is worth caching. */
            cache_control?: components["schemas"]["CacheControl"] | null;
        };
        /**
         * @description The same; results that only code has read can be left out of the answer.
         * @example {
         *       "type": "web_fetch_20260318",
         *       "name": "web_fetch"
         *     }
         * @example {
         *       "type": "web_fetch_20260318",
         *       "name": "web_fetch",
         *       "max_uses": 3,
         *       "max_content_tokens": 5000,
         *       "use_cache": false,
         *       "citations": {
         *         "enabled": true
         *       }
         *     }
         */
        WebFetchTool20260318: {
            /**
             * Always `"web_fetch_20260318"`.
             * @constant
             */
            type: "web_fetch_20260318";
            /**
             * Always `"web_fetch"`.
             * @constant
             */
            name: "web_fetch";
            /**
             * How often the tool may be called in a request; without it, any number of times. At least 1.
             *     Bounds: at least 1.
             */
            max_uses?: number | null;
            /**
             * About how many tokens of a page are read at most; PDFs are not bounded by it. At least 1.
             *     Bounds: at least 1.
             */
            max_content_tokens?: number | null;
            /** The only domains to use. Not together with `blocked_domains`. */
            allowed_domains?: components["schemas"]["AllowedDomains"];
            /** Domains not to use. Not together with `allowed_domains`. */
            blocked_domains?: components["schemas"]["BlockedDomains"];
            /** Whether the answer may cite what was fetched; off without it. */
            citations?: components["schemas"]["CitationsSwitch"] | null;
            /** What may bring in the addresses; without it, everything in the conversation. */
            url_sources?: components["schemas"]["WebFetchUrlSources"] | null;
            /**
             * Whether a cached page will do; `false` loads it anew.
             *     Default: `true`.
             */
            use_cache?: boolean;
            /**
             * Whether a call and its result that only code of the model has read stand in the answer (`full`) or are left out
             *     (`excluded`). What the model called itself is always there.
             *     Default: `"full"`.
             */
            response_inclusion?: components["schemas"]["ResponseInclusion"];
            /** Who may call the tool, the model itself (`direct`) or code it wrote for a version of code execution. */
            allowed_callers?: components["schemas"]["AllowedCallers"];
            /**
             * Whether the tool is kept out of the prompt until a search of tools finds it.
             *     Default: `false`.
             */
            defer_loading?: components["schemas"]["DeferLoading"];
            /**
             * Whether the name and the input of a call are guaranteed to be valid. The schema then is closed
             *     (`additionalProperties: false`) and has no bounds of numbers and lengths. A request has at most 20
             *     strict tools, with 24 optional parameters and 16 of a union type in all.
             *     Default: `false`.
             */
            strict?: components["schemas"]["StrictTool"];
            /** The prompt up to here is worth caching. */
            cache_control?: components["schemas"]["CacheControl"] | null;
        };
        /**
         * @description Search in the web, by the endpoint.
         * @example {
         *       "type": "web_search_20250305",
         *       "name": "web_search"
         *     }
         * @example {
         *       "type": "web_search_20250305",
         *       "name": "web_search",
         *       "max_uses": 3,
         *       "allowed_domains": [
         *         "example.com"
         *       ]
         *     }
         */
        WebSearchTool20250305: {
            /**
             * Always `"web_search_20250305"`.
             * @constant
             */
            type: "web_search_20250305";
            /**
             * Always `"web_search"`.
             * @constant
             */
            name: "web_search";
            /**
             * How often the tool may be called in a request; without it, any number of times. At least 1.
             *     Bounds: at least 1.
             */
            max_uses?: number | null;
            /** The only domains to use. Not together with `blocked_domains`. */
            allowed_domains?: components["schemas"]["AllowedDomains"];
            /** Domains not to use. Not together with `allowed_domains`. */
            blocked_domains?: components["schemas"]["BlockedDomains"];
            /** About where the user is, for results that fit. */
            user_location?: components["schemas"]["UserLocation"] | null;
            /** Who may call the tool, the model itself (`direct`) or code it wrote for a version of code execution. */
            allowed_callers?: components["schemas"]["AllowedCallers"];
            /**
             * Whether the tool is kept out of the prompt until a search of tools finds it.
             *     Default: `false`.
             */
            defer_loading?: components["schemas"]["DeferLoading"];
            /**
             * Whether the name and the input of a call are guaranteed to be valid. The schema then is closed
             *     (`additionalProperties: false`) and has no bounds of numbers and lengths. A request has at most 20
             *     strict tools, with 24 optional parameters and 16 of a union type in all.
             *     Default: `false`.
             */
            strict?: components["schemas"]["StrictTool"];
            /** The prompt up to here is worth caching. */
            cache_control?: components["schemas"]["CacheControl"] | null;
        };
        /**
         * @description The same; code of the model can filter what was found before the model reads it.
         * @example {
         *       "type": "web_search_20260209",
         *       "name": "web_search"
         *     }
         * @example {
         *       "type": "web_search_20260209",
         *       "name": "web_search",
         *       "max_uses": 3,
         *       "allowed_domains": [
         *         "example.com"
         *       ]
         *     }
         */
        WebSearchTool20260209: {
            /**
             * Always `"web_search_20260209"`.
             * @constant
             */
            type: "web_search_20260209";
            /**
             * Always `"web_search"`.
             * @constant
             */
            name: "web_search";
            /**
             * How often the tool may be called in a request; without it, any number of times. At least 1.
             *     Bounds: at least 1.
             */
            max_uses?: number | null;
            /** The only domains to use. Not together with `blocked_domains`. */
            allowed_domains?: components["schemas"]["AllowedDomains"];
            /** Domains not to use. Not together with `allowed_domains`. */
            blocked_domains?: components["schemas"]["BlockedDomains"];
            /** About where the user is, for results that fit. */
            user_location?: components["schemas"]["UserLocation"] | null;
            /** Who may call the tool, the model itself (`direct`) or code it wrote for a version of code execution. */
            allowed_callers?: components["schemas"]["AllowedCallers"];
            /**
             * Whether the tool is kept out of the prompt until a search of tools finds it.
             *     Default: `false`.
             */
            defer_loading?: components["schemas"]["DeferLoading"];
            /**
             * Whether the name and the input of a call are guaranteed to be valid. The schema then is closed
             *     (`additionalProperties: false`) and has no bounds of numbers and lengths. A request has at most 20
             *     strict tools, with 24 optional parameters and 16 of a union type in all.
             *     Default: `false`.
             */
            strict?: components["schemas"]["StrictTool"];
            /** The prompt up to here is worth caching. */
            cache_control?: components["schemas"]["CacheControl"] | null;
        };
        /**
         * @description The same; results that only code has read can be left out of the answer.
         * @example {
         *       "type": "web_search_20260318",
         *       "name": "web_search"
         *     }
         * @example {
         *       "type": "web_search_20260318",
         *       "name": "web_search",
         *       "max_uses": 3,
         *       "allowed_domains": [
         *         "example.com"
         *       ],
         *       "response_inclusion": "excluded"
         *     }
         */
        WebSearchTool20260318: {
            /**
             * Always `"web_search_20260318"`.
             * @constant
             */
            type: "web_search_20260318";
            /**
             * Always `"web_search"`.
             * @constant
             */
            name: "web_search";
            /**
             * How often the tool may be called in a request; without it, any number of times. At least 1.
             *     Bounds: at least 1.
             */
            max_uses?: number | null;
            /** The only domains to use. Not together with `blocked_domains`. */
            allowed_domains?: components["schemas"]["AllowedDomains"];
            /** Domains not to use. Not together with `allowed_domains`. */
            blocked_domains?: components["schemas"]["BlockedDomains"];
            /** About where the user is, for results that fit. */
            user_location?: components["schemas"]["UserLocation"] | null;
            /**
             * Whether a call and its result that only code of the model has read stand in the answer (`full`) or are left out
             *     (`excluded`). What the model called itself is always there.
             *     Default: `"full"`.
             */
            response_inclusion?: components["schemas"]["ResponseInclusion"];
            /** Who may call the tool, the model itself (`direct`) or code it wrote for a version of code execution. */
            allowed_callers?: components["schemas"]["AllowedCallers"];
            /**
             * Whether the tool is kept out of the prompt until a search of tools finds it.
             *     Default: `false`.
             */
            defer_loading?: components["schemas"]["DeferLoading"];
            /**
             * Whether the name and the input of a call are guaranteed to be valid. The schema then is closed
             *     (`additionalProperties: false`) and has no bounds of numbers and lengths. A request has at most 20
             *     strict tools, with 24 optional parameters and 16 of a union type in all.
             *     Default: `false`.
             */
            strict?: components["schemas"]["StrictTool"];
            /** The prompt up to here is worth caching. */
            cache_control?: components["schemas"]["CacheControl"] | null;
        };
        /**
         * @description About where the user is, for results that fit. What is not known is left out.
         * @example {
         *       "type": "approximate",
         *       "city": "Paris",
         *       "country": "FR",
         *       "timezone": "Europe/Paris"
         *     }
         */
        UserLocation: {
            /**
             * Always `"approximate"`.
             * @constant
             */
            type: "approximate";
            /**
             * 1 to 255 characters.
             *     Bounds: 1 to 255 characters.
             */
            city?: string | null;
            /**
             * 1 to 255 characters.
             *     Bounds: 1 to 255 characters.
             */
            region?: string | null;
            /**
             * The two letters of ISO 3166-1.
             *     Bounds: 2 to 2 characters.
             */
            country?: string | null;
            /**
             * The name in the IANA database, 1 to 255 characters.
             *     Bounds: 1 to 255 characters.
             */
            timezone?: string | null;
        };
        /**
         * @description What a web search found, or why it failed. A failure, too, comes in an answer of status 200.
         * @example {
         *       "type": "web_search_tool_result",
         *       "tool_use_id": "srvtoolu_01NRLabsLyVHZPKxbKvkfSMn",
         *       "content": [
         *         {
         *           "type": "web_search_result",
         *           "title": "Weather in Paris",
         *           "url": "https://weather.example/paris",
         *           "encrypted_content": "EqgfCioIARgBIiQ3YTAwMjY1Mi1mZjM5",
         *           "page_age": null
         *         }
         *       ]
         *     }
         * @example {
         *       "type": "web_search_tool_result",
         *       "tool_use_id": "srvtoolu_01NRLabsLyVHZPKxbKvkfSMn",
         *       "content": {
         *         "type": "web_search_tool_result_error",
         *         "error_code": "max_uses_exceeded"
         *       }
         *     }
         */
        WebSearchToolResultBlock: {
            /**
             * Always `"web_search_tool_result"`.
             * @constant
             */
            type: "web_search_tool_result";
            /**
             * The `id` of the `server_tool_use` block.
             *     Bounds: matches `^srvtoolu_[a-zA-Z0-9_]+$`.
             */
            tool_use_id: string;
            /** The pages, perhaps none, or an error. */
            content: components["schemas"]["WebSearchResult"][] | components["schemas"]["WebSearchError"];
            /**
             * Who called a tool: the model itself, or code that the model wrote and a tool of the endpoint runs. Where it is absent
             *     or null, the model called. Later versions of the code tool have types of their own.
             */
            caller?: components["schemas"]["Caller"] | null;
        };
        /**
         * @description A page that was found.
         * @example {
         *       "type": "web_search_result",
         *       "title": "Weather in Paris",
         *       "url": "https://weather.example/paris",
         *       "encrypted_content": "EqgfCioIARgBIiQ3YTAwMjY1Mi1mZjM5",
         *       "page_age": "2 days ago"
         *     }
         */
        WebSearchResult: {
            /**
             * Always `"web_search_result"`.
             * @constant
             */
            type: "web_search_result";
            /** The title of the page. */
            title: string;
            /** The address of the page. */
            url: string;
            /** The page's text for the model; opaque, and goes back as it is. */
            encrypted_content: string;
            /** When the page last changed, in words; null where that is not known. */
            page_age?: string | null;
        };
        /**
         * @description A web search that failed.
         * @example {
         *       "type": "web_search_tool_result_error",
         *       "error_code": "too_many_requests"
         *     }
         */
        WebSearchError: {
            /**
             * Always `"web_search_tool_result_error"`.
             * @constant
             */
            type: "web_search_tool_result_error";
            /** Why, for programs; others may be added. */
            error_code: "invalid_tool_input" | "unavailable" | "max_uses_exceeded" | "too_many_requests" | "query_too_long" | "request_too_large" | (string & {});
        };
        /**
         * @description A page or file that was fetched, or why that failed.
         * @example {
         *       "type": "web_fetch_tool_result",
         *       "tool_use_id": "srvtoolu_01PkTxz3jTzjJDVAiHb27Abn",
         *       "content": {
         *         "type": "web_fetch_tool_result_error",
         *         "error_code": "url_not_accessible"
         *       }
         *     }
         */
        WebFetchToolResultBlock: {
            /**
             * Always `"web_fetch_tool_result"`.
             * @constant
             */
            type: "web_fetch_tool_result";
            /**
             * The `id` of the `server_tool_use` block.
             *     Bounds: matches `^srvtoolu_[a-zA-Z0-9_]+$`.
             */
            tool_use_id: string;
            /** What a fetch gave, told apart by `type`. */
            content: components["schemas"]["WebFetchContent"];
            /**
             * Who called a tool: the model itself, or code that the model wrote and a tool of the endpoint runs. Where it is absent
             *     or null, the model called. Later versions of the code tool have types of their own.
             */
            caller?: components["schemas"]["Caller"] | null;
        };
        /**
         * @description What a fetch gave, told apart by `type`.
         * @example {
         *       "type": "web_fetch_tool_result_error",
         *       "error_code": "url_too_long"
         *     }
         */
        WebFetchContent: components["schemas"]["WebFetchResult"] | components["schemas"]["WebFetchError"];
        /**
         * @description A fetch that succeeded.
         * @example {
         *       "type": "web_fetch_result",
         *       "url": "https://weather.example/paris",
         *       "retrieved_at": "2026-11-22T12:00:00Z",
         *       "content": {
         *         "type": "document",
         *         "source": {
         *           "type": "text",
         *           "media_type": "text/plain",
         *           "data": "It rains in Paris."
         *         },
         *         "title": "Weather in Paris",
         *         "citations": {
         *           "enabled": true
         *         }
         *       }
         *     }
         */
        WebFetchResult: {
            /**
             * Always `"web_fetch_result"`.
             * @constant
             */
            type: "web_fetch_result";
            /** The address of the content. */
            url: string;
            /** When the content was fetched (ISO 8601); null where that is not known. */
            retrieved_at?: string | null;
            /** The content that was fetched, as a document that the model can cite. */
            content: components["schemas"]["FetchedDocument"];
        };
        /**
         * @description A fetch that failed.
         * @example {
         *       "type": "web_fetch_tool_result_error",
         *       "error_code": "url_not_allowed"
         *     }
         */
        WebFetchError: {
            /**
             * Always `"web_fetch_tool_result_error"`.
             * @constant
             */
            type: "web_fetch_tool_result_error";
            /** Why, for programs; others may be added. */
            error_code: "invalid_tool_input" | "url_too_long" | "url_not_allowed" | "url_not_in_prior_context" | "url_not_accessible" | "unsupported_content_type" | "too_many_requests" | "max_uses_exceeded" | "unavailable" | "content_too_large" | (string & {});
        };
        /**
         * @description A content block of an assistant turn, told apart by `type`. A document is none.
         * @example {
         *       "type": "text",
         *       "text": "Paris."
         *     }
         */
        InputAssistantBlock: components["schemas"]["InputTextBlock"] | components["schemas"]["InputImageBlock"] | components["schemas"]["InputSearchResultBlock"] | components["schemas"]["InputThinkingBlock"] | components["schemas"]["InputRedactedThinkingBlock"] | components["schemas"]["InputToolUseBlock"] | components["schemas"]["InputToolResultBlock"] | components["schemas"]["InputServerToolUseBlock"] | components["schemas"]["InputWebSearchToolResultBlock"] | components["schemas"]["InputWebFetchToolResultBlock"] | components["schemas"]["InputCodeExecutionToolResultBlock"] | components["schemas"]["InputBashCodeExecutionToolResultBlock"] | components["schemas"]["InputTextEditorCodeExecutionToolResultBlock"] | components["schemas"]["InputToolSearchToolResultBlock"] | components["schemas"]["InputContainerUploadBlock"];
        /**
         * @description A content block of a user turn, told apart by `type`. No text in it has citations.
         * @example {
         *       "type": "text",
         *       "text": "Hello, world"
         *     }
         * @example {
         *       "type": "tool_result",
         *       "tool_use_id": "toolu_01",
         *       "content": "21 degrees"
         *     }
         */
        InputUserBlock: components["schemas"]["InputImageBlock"] | components["schemas"]["InputDocumentBlock"] | components["schemas"]["InputThinkingBlock"] | components["schemas"]["InputRedactedThinkingBlock"] | components["schemas"]["InputToolUseBlock"] | components["schemas"]["InputToolResultBlock"] | components["schemas"]["InputServerToolUseBlock"] | components["schemas"]["InputWebSearchToolResultBlock"] | components["schemas"]["InputWebFetchToolResultBlock"] | components["schemas"]["InputCodeExecutionToolResultBlock"] | components["schemas"]["InputBashCodeExecutionToolResultBlock"] | components["schemas"]["InputTextEditorCodeExecutionToolResultBlock"] | components["schemas"]["InputToolSearchToolResultBlock"] | components["schemas"]["InputContainerUploadBlock"] | components["schemas"]["InputUncitedTextBlock"] | components["schemas"]["InputUncitedSearchResultBlock"];
        /**
         * @description Text of a user turn.
         * @example {
         *       "type": "text",
         *       "text": "Hello, world"
         *     }
         */
        InputUncitedTextBlock: {
            /**
             * Always `"text"`.
             * @constant
             */
            type: "text";
            /**
             * Not empty, not only whitespace. The pattern leaves the empty string to `minLength`.
             *     Bounds: at least 1 character; matches `^$|\S`.
             */
            text: string;
            /**
             * Only an assistant turn cites; here the list is empty.
             *     Bounds: at most 0 items.
             */
            citations?: components["schemas"]["InputCitation"][] | null;
            /** The prompt up to here is worth caching. */
            cache_control?: components["schemas"]["CacheControl"] | null;
        };
        /**
         * @description A result of the client's own search, which the answer can cite.
         * @example {
         *       "type": "search_result",
         *       "source": "https://example.com/sky",
         *       "title": "The sky",
         *       "content": [
         *         {
         *           "type": "text",
         *           "text": "The sky is green."
         *         }
         *       ]
         *     }
         */
        InputUncitedSearchResultBlock: {
            /**
             * Always `"search_result"`.
             * @constant
             */
            type: "search_result";
            /** Where the result was found; an address or any other name. */
            source: string;
            /** The heading of the result; citations repeat it. */
            title: string;
            /** The parts of the result; a citation names a range of them. */
            content: components["schemas"]["InputUncitedTextBlock"][];
            /** Whether the answer may cite this. Citations and `output_config.format` exclude each other. */
            citations?: components["schemas"]["CitationsSwitch"];
            /** The prompt up to here is worth caching. */
            cache_control?: components["schemas"]["CacheControl"] | null;
        };
        /**
         * @description A turn of the assistant: an earlier answer, sent back as it came, or, at the end of the conversation and where the
         *     model allows it, the beginning of the answer, which then does not end in whitespace. Of an answer with citations,
         *     `file_id` is left out.
         * @example {
         *       "role": "assistant",
         *       "content": [
         *         {
         *           "type": "text",
         *           "text": "Hello!"
         *         }
         *       ]
         *     }
         */
        AssistantMessage: {
            /**
             * Always `"assistant"`.
             * @constant
             */
            role: "assistant";
            /** A string is the same as one text block. Only the last message of a conversation may be empty. */
            content: string | (components["schemas"]["InputAssistantBlock"] | components["schemas"]["ContentBlock"])[];
        };
    };
    responses: {
        /**
         * @description The message: one JSON object, or, where the request said `stream: true`, server-sent events.
         *
         *     An event is a line `event: NAME`, a line `data: JSON`, and a blank line, in UTF-8. The JSON is an object of the schema
         *     `StreamEvent`, perhaps padded with spaces, and its `type` equals NAME. In order:
         *
         *     1. `message_start`, once: the message, still empty.
         *     2. For each block, numbered 0, 1, 2, one after the other: `content_block_start`, any number of `content_block_delta`,
         *        `content_block_stop`. There may be no block.
         *     3. `message_delta`, once or more: `stop_reason`, and the usage so far.
         *     4. `message_stop`, once. The body ends here; there is no `[DONE]` marker.
         *
         *     `ping` may come anywhere, also before `message_start`. `error` may come anywhere, too, and ends the body at once.
         *     Events of other names are ignored. An error that is known before the first event is an answer of its status, in JSON.
         */
        Generated: {
            headers: {
                "request-id": components["headers"]["RequestId"];
                "anthropic-organization-id": components["headers"]["OrganizationId"];
                "anthropic-workspace-id": components["headers"]["WorkspaceOfRequest"];
                "anthropic-ratelimit-requests-limit": components["headers"]["RequestsLimit"];
                "anthropic-ratelimit-requests-remaining": components["headers"]["RequestsRemaining"];
                "anthropic-ratelimit-requests-reset": components["headers"]["RequestsReset"];
                "anthropic-ratelimit-tokens-limit": components["headers"]["TokensLimit"];
                "anthropic-ratelimit-tokens-remaining": components["headers"]["TokensRemaining"];
                "anthropic-ratelimit-tokens-reset": components["headers"]["TokensReset"];
                "anthropic-ratelimit-input-tokens-limit": components["headers"]["InputTokensLimit"];
                "anthropic-ratelimit-input-tokens-remaining": components["headers"]["InputTokensRemaining"];
                "anthropic-ratelimit-input-tokens-reset": components["headers"]["InputTokensReset"];
                "anthropic-ratelimit-output-tokens-limit": components["headers"]["OutputTokensLimit"];
                "anthropic-ratelimit-output-tokens-remaining": components["headers"]["OutputTokensRemaining"];
                "anthropic-ratelimit-output-tokens-reset": components["headers"]["OutputTokensReset"];
                "anthropic-priority-input-tokens-limit": components["headers"]["PriorityInputTokensLimit"];
                "anthropic-priority-input-tokens-remaining": components["headers"]["PriorityInputTokensRemaining"];
                "anthropic-priority-input-tokens-reset": components["headers"]["PriorityInputTokensReset"];
                "anthropic-priority-output-tokens-limit": components["headers"]["PriorityOutputTokensLimit"];
                "anthropic-priority-output-tokens-remaining": components["headers"]["PriorityOutputTokensRemaining"];
                "anthropic-priority-output-tokens-reset": components["headers"]["PriorityOutputTokensReset"];
                "anthropic-fast-input-tokens-limit": components["headers"]["FastInputTokensLimit"];
                "anthropic-fast-input-tokens-remaining": components["headers"]["FastInputTokensRemaining"];
                "anthropic-fast-input-tokens-reset": components["headers"]["FastInputTokensReset"];
                "anthropic-fast-output-tokens-limit": components["headers"]["FastOutputTokensLimit"];
                "anthropic-fast-output-tokens-remaining": components["headers"]["FastOutputTokensRemaining"];
                "anthropic-fast-output-tokens-reset": components["headers"]["FastOutputTokensReset"];
                "retry-after": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Message"];
                "text/event-stream": components["schemas"]["StreamEvent"];
            };
        };
        /** @description The number of input tokens. Its limits are its own, apart from those of messages. */
        CountedTokens: {
            headers: {
                "request-id": components["headers"]["RequestId"];
                "anthropic-organization-id": components["headers"]["OrganizationId"];
                "anthropic-workspace-id": components["headers"]["WorkspaceOfRequest"];
                "anthropic-ratelimit-requests-limit": components["headers"]["RequestsLimit"];
                "anthropic-ratelimit-requests-remaining": components["headers"]["RequestsRemaining"];
                "anthropic-ratelimit-requests-reset": components["headers"]["RequestsReset"];
                "retry-after": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["TokenCount"];
            };
        };
        /** @description One page of models. */
        ModelPage: {
            headers: {
                "request-id": components["headers"]["RequestId"];
                "anthropic-organization-id": components["headers"]["OrganizationId"];
                "anthropic-workspace-id": components["headers"]["WorkspaceOfRequest"];
                "anthropic-ratelimit-requests-limit": components["headers"]["RequestsLimit"];
                "anthropic-ratelimit-requests-remaining": components["headers"]["RequestsRemaining"];
                "anthropic-ratelimit-requests-reset": components["headers"]["RequestsReset"];
                "retry-after": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ModelList"];
            };
        };
        /** @description The model. */
        OneModel: {
            headers: {
                "request-id": components["headers"]["RequestId"];
                "anthropic-organization-id": components["headers"]["OrganizationId"];
                "anthropic-workspace-id": components["headers"]["WorkspaceOfRequest"];
                "anthropic-ratelimit-requests-limit": components["headers"]["RequestsLimit"];
                "anthropic-ratelimit-requests-remaining": components["headers"]["RequestsRemaining"];
                "anthropic-ratelimit-requests-reset": components["headers"]["RequestsReset"];
                "retry-after": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ModelInfo"];
            };
        };
        /** @description The request is malformed, or breaks a rule of this document. Also used for other faults of the client. */
        InvalidRequest: {
            headers: {
                "request-id": components["headers"]["RequestId"];
                "anthropic-organization-id": components["headers"]["OrganizationId"];
                "anthropic-workspace-id": components["headers"]["WorkspaceOfRequest"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description The key is missing, wrong or expired, or a browser may not use it. */
        Unauthenticated: {
            headers: {
                "request-id": components["headers"]["RequestId"];
                "anthropic-organization-id": components["headers"]["OrganizationId"];
                "anthropic-workspace-id": components["headers"]["WorkspaceOfRequest"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description There is a problem with the payment. */
        PaymentRequired: {
            headers: {
                "request-id": components["headers"]["RequestId"];
                "anthropic-organization-id": components["headers"]["OrganizationId"];
                "anthropic-workspace-id": components["headers"]["WorkspaceOfRequest"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description The key is valid, but lacks the right to do this. */
        Forbidden: {
            headers: {
                "request-id": components["headers"]["RequestId"];
                "anthropic-organization-id": components["headers"]["OrganizationId"];
                "anthropic-workspace-id": components["headers"]["WorkspaceOfRequest"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description The model, the resource or the path does not exist. */
        NotFound: {
            headers: {
                "request-id": components["headers"]["RequestId"];
                "anthropic-organization-id": components["headers"]["OrganizationId"];
                "anthropic-workspace-id": components["headers"]["WorkspaceOfRequest"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /**
         * @description What the request needs is in a state that does not allow it, such as a skill under an encryption key that cannot be
         *     used now.
         */
        Conflict: {
            headers: {
                "request-id": components["headers"]["RequestId"];
                "anthropic-organization-id": components["headers"]["OrganizationId"];
                "anthropic-workspace-id": components["headers"]["WorkspaceOfRequest"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /**
         * @description The body exceeds 32 MB, as it is or once it is decoded. The content network in front of the reference endpoint
         *     answers this one itself, in a shorter form that the schema does not describe: `{"error": {"type":
         *     "request_too_large", "message": "..."}}`, without the top-level `type` and without an id. A body that exceeds the
         *     context of the model has been seen with this status, too, as `invalid_request_error`.
         */
        TooLarge: {
            headers: {
                "request-id": components["headers"]["RequestId"];
                "anthropic-organization-id": components["headers"]["OrganizationId"];
                "anthropic-workspace-id": components["headers"]["WorkspaceOfRequest"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description A limit of requests, tokens or spending is reached, or usage grows too fast. */
        RateLimited: {
            headers: {
                "request-id": components["headers"]["RequestId"];
                "anthropic-organization-id": components["headers"]["OrganizationId"];
                "anthropic-workspace-id": components["headers"]["WorkspaceOfRequest"];
                "anthropic-ratelimit-requests-limit": components["headers"]["RequestsLimit"];
                "anthropic-ratelimit-requests-remaining": components["headers"]["RequestsRemaining"];
                "anthropic-ratelimit-requests-reset": components["headers"]["RequestsReset"];
                "anthropic-ratelimit-tokens-limit": components["headers"]["TokensLimit"];
                "anthropic-ratelimit-tokens-remaining": components["headers"]["TokensRemaining"];
                "anthropic-ratelimit-tokens-reset": components["headers"]["TokensReset"];
                "anthropic-ratelimit-input-tokens-limit": components["headers"]["InputTokensLimit"];
                "anthropic-ratelimit-input-tokens-remaining": components["headers"]["InputTokensRemaining"];
                "anthropic-ratelimit-input-tokens-reset": components["headers"]["InputTokensReset"];
                "anthropic-ratelimit-output-tokens-limit": components["headers"]["OutputTokensLimit"];
                "anthropic-ratelimit-output-tokens-remaining": components["headers"]["OutputTokensRemaining"];
                "anthropic-ratelimit-output-tokens-reset": components["headers"]["OutputTokensReset"];
                "anthropic-priority-input-tokens-limit": components["headers"]["PriorityInputTokensLimit"];
                "anthropic-priority-input-tokens-remaining": components["headers"]["PriorityInputTokensRemaining"];
                "anthropic-priority-input-tokens-reset": components["headers"]["PriorityInputTokensReset"];
                "anthropic-priority-output-tokens-limit": components["headers"]["PriorityOutputTokensLimit"];
                "anthropic-priority-output-tokens-remaining": components["headers"]["PriorityOutputTokensRemaining"];
                "anthropic-priority-output-tokens-reset": components["headers"]["PriorityOutputTokensReset"];
                "anthropic-fast-input-tokens-limit": components["headers"]["FastInputTokensLimit"];
                "anthropic-fast-input-tokens-remaining": components["headers"]["FastInputTokensRemaining"];
                "anthropic-fast-input-tokens-reset": components["headers"]["FastInputTokensReset"];
                "anthropic-fast-output-tokens-limit": components["headers"]["FastOutputTokensLimit"];
                "anthropic-fast-output-tokens-remaining": components["headers"]["FastOutputTokensRemaining"];
                "anthropic-fast-output-tokens-reset": components["headers"]["FastOutputTokensReset"];
                "retry-after": components["headers"]["RetryAfter"];
                "retry-after-ms": components["headers"]["RetryAfterMs"];
                "x-should-retry": components["headers"]["ShouldRetry"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description Something went wrong inside the endpoint. */
        InternalError: {
            headers: {
                "request-id": components["headers"]["RequestId"];
                "anthropic-organization-id": components["headers"]["OrganizationId"];
                "anthropic-workspace-id": components["headers"]["WorkspaceOfRequest"];
                "retry-after": components["headers"]["RetryAfter"];
                "retry-after-ms": components["headers"]["RetryAfterMs"];
                "x-should-retry": components["headers"]["ShouldRetry"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /**
         * @description The encryption key of the workspace, or a service the endpoint needs, is out of reach. Another attempt may help.
         *     Only the code of this error is published, not its type.
         */
        Unavailable: {
            headers: {
                "request-id": components["headers"]["RequestId"];
                "anthropic-organization-id": components["headers"]["OrganizationId"];
                "anthropic-workspace-id": components["headers"]["WorkspaceOfRequest"];
                "retry-after": components["headers"]["RetryAfter"];
                "retry-after-ms": components["headers"]["RetryAfterMs"];
                "x-should-retry": components["headers"]["ShouldRetry"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description The answer took too long. */
        TimedOut: {
            headers: {
                "request-id": components["headers"]["RequestId"];
                "anthropic-organization-id": components["headers"]["OrganizationId"];
                "anthropic-workspace-id": components["headers"]["WorkspaceOfRequest"];
                "retry-after": components["headers"]["RetryAfter"];
                "retry-after-ms": components["headers"]["RetryAfterMs"];
                "x-should-retry": components["headers"]["ShouldRetry"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description The endpoint has more requests than it can serve. */
        Overloaded: {
            headers: {
                "request-id": components["headers"]["RequestId"];
                "anthropic-organization-id": components["headers"]["OrganizationId"];
                "anthropic-workspace-id": components["headers"]["WorkspaceOfRequest"];
                "retry-after": components["headers"]["RetryAfter"];
                "retry-after-ms": components["headers"]["RetryAfterMs"];
                "x-should-retry": components["headers"]["ShouldRetry"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
    };
    parameters: {
        /**
         * @description The edition of the contract that the client speaks. The reference endpoint answers 400 where it is missing, unknown, or
         *     two in one; many compatible endpoints take an edition for granted.
         */
        AnthropicVersion: "2026-10-21";
        /**
         * @description Names of beta features, separated by commas; the header may also be repeated. The reference endpoint answers 400 to
         *     an unknown name; most compatible endpoints ignore it. `x-beta-names` lists names that are known today and concern
         *     these paths. A gateway passes on every name.
         */
        AnthropicBeta: string;
        /**
         * @description The user profile on whose behalf the request is sent, where that is not the client's own organisation.
         * @example uprof_011CZkZCu8hGbp5mYRQgUmz9
         */
        UserProfileId: string;
        /**
         * @description The workspace of the request, for a key that may act on several. With a key of one workspace it may be left out, and
         *     has to be that one.
         * @example wrkspc_011CZkZaBF1tNoB5wlCeusgy
         */
        WorkspaceId: string;
        /**
         * @description Lets a page in a browser call the endpoint with a key, which anyone who sees the page can then read. Without it the
         *     reference endpoint answers 401 to a request from another origin.
         * @example true
         */
        BrowserAccess: "true";
        /**
         * @description The id right after which the page begins, such as `last_id` of the page before.
         * @example claude-sonnet-4-5-20250929
         */
        AfterId: string;
        /**
         * @description The id right before which the page ends, such as `first_id` of the page after.
         * @example claude-sonnet-4-5-20250929
         */
        BeforeId: string;
        /**
         * @description How many models a page has at most.
         * @example 100
         */
        Limit: number;
        /**
         * @description The stages of the models that are listed, once for each stage, at most three. Without it active and deprecated models
         *     are listed. Official clients write the name with its brackets.
         * @example [
         *       "active",
         *       "deprecated"
         *     ]
         */
        Lifecycle: ("active" | "deprecated" | "retired")[];
        /**
         * @description The id of a model, or an alias; the answer tells the id that an alias stands for.
         * @example claude-sonnet-4-5
         */
        ModelId: string;
    };
    requestBodies: never;
    headers: {
        /**
         * @description Identifies the exchange, also on errors, where `request_id` in the body repeats it.
         * @example req_011CSHoEeqs5C35K2UUqR7Fy
         */
        RequestId: string;
        /**
         * @description The organisation the key belongs to.
         * @example 4a3e7c3d-1f0b-4d5e-9c57-0d8c6c1f2f11
         */
        OrganizationId: string;
        /**
         * @description The workspace the request belongs to. Newer than the other headers.
         * @example wrkspc_011CZkZaBF1tNoB5wlCeusgy
         */
        WorkspaceOfRequest: string;
        /**
         * @description Seconds to wait before the next attempt. Mostly on 429; absent where waiting does not help, as for a spend limit of the
         *     month. It may come with a success, too.
         * @example 12
         */
        RetryAfter: number;
        /**
         * @description The same in milliseconds. Official clients look at it first.
         * @example 1500
         */
        RetryAfterMs: number;
        /**
         * @description Overrides a client's own rule of what is worth another attempt.
         * @example true
         */
        ShouldRetry: "true" | "false";
        /**
         * @description Requests allowed in the current window. Optional, like all headers about limits.
         * @example 50
         */
        RequestsLimit: number;
        /**
         * @description Requests left in the current window.
         * @example 49
         */
        RequestsRemaining: number;
        /**
         * @description When the window of requests is full again (RFC 3339).
         * @example 2026-11-22T12:01:00Z
         */
        RequestsReset: string;
        /**
         * @description Tokens allowed in the current window. The most restrictive of the limits that apply.
         * @example 50000
         */
        TokensLimit: number;
        /**
         * @description Tokens left in the current window, rounded to the nearest thousand.
         * @example 49000
         */
        TokensRemaining: number;
        /**
         * @description When the window of tokens is full again (RFC 3339).
         * @example 2026-11-22T12:01:00Z
         */
        TokensReset: string;
        /**
         * @description Input tokens allowed in the current window.
         * @example 50000
         */
        InputTokensLimit: number;
        /**
         * @description Input tokens left in the current window, rounded to the nearest thousand.
         * @example 49000
         */
        InputTokensRemaining: number;
        /**
         * @description When the window of input tokens is full again (RFC 3339).
         * @example 2026-11-22T12:01:00Z
         */
        InputTokensReset: string;
        /**
         * @description Output tokens allowed in the current window.
         * @example 50000
         */
        OutputTokensLimit: number;
        /**
         * @description Output tokens left in the current window, rounded to the nearest thousand.
         * @example 49000
         */
        OutputTokensRemaining: number;
        /**
         * @description When the window of output tokens is full again (RFC 3339).
         * @example 2026-11-22T12:01:00Z
         */
        OutputTokensReset: string;
        /**
         * @description Input tokens of the priority tier allowed in the current window. Only for requests of that tier.
         * @example 50000
         */
        PriorityInputTokensLimit: number;
        /**
         * @description Input tokens of the priority tier left in the current window, rounded to the nearest thousand.
         * @example 49000
         */
        PriorityInputTokensRemaining: number;
        /**
         * @description When the window of input tokens of the priority tier is full again (RFC 3339).
         * @example 2026-11-22T12:01:00Z
         */
        PriorityInputTokensReset: string;
        /**
         * @description Output tokens of the priority tier allowed in the current window. Only for requests of that tier.
         * @example 50000
         */
        PriorityOutputTokensLimit: number;
        /**
         * @description Output tokens of the priority tier left in the current window, rounded to the nearest thousand.
         * @example 49000
         */
        PriorityOutputTokensRemaining: number;
        /**
         * @description When the window of output tokens of the priority tier is full again (RFC 3339).
         * @example 2026-11-22T12:01:00Z
         */
        PriorityOutputTokensReset: string;
        /**
         * @description Input tokens of fast mode allowed in the current window. Only for requests with that speed.
         * @example 50000
         */
        FastInputTokensLimit: number;
        /**
         * @description Input tokens of fast mode left in the current window, rounded to the nearest thousand.
         * @example 49000
         */
        FastInputTokensRemaining: number;
        /**
         * @description When the window of input tokens of fast mode is full again (RFC 3339).
         * @example 2026-11-22T12:01:00Z
         */
        FastInputTokensReset: string;
        /**
         * @description Output tokens of fast mode allowed in the current window. Only for requests with that speed.
         * @example 50000
         */
        FastOutputTokensLimit: number;
        /**
         * @description Output tokens of fast mode left in the current window, rounded to the nearest thousand.
         * @example 49000
         */
        FastOutputTokensRemaining: number;
        /**
         * @description When the window of output tokens of fast mode is full again (RFC 3339).
         * @example 2026-11-22T12:01:00Z
         */
        FastOutputTokensReset: string;
    };
    pathItems: never;
}
/**
 * A content block of an answer, told apart by `type`. Thinking precedes what it led to, and a server tool's result
 * follows its call; else blocks come in any order. They go back unchanged in the next request.
 */
export type ContentBlock = components['schemas']['ContentBlock'];
/**
 * Text of the answer.
 */
export type TextBlock = components['schemas']['TextBlock'];
/**
 * What the model thought, in full, as a summary, or left out.
 */
export type ThinkingBlock = components['schemas']['ThinkingBlock'];
/**
 * Thinking that is not shown. It goes back as it is, like any thinking.
 */
export type RedactedThinkingBlock = components['schemas']['RedactedThinkingBlock'];
/**
 * A call of a tool that the client runs. The next request answers it with a `tool_result` block.
 */
export type ToolUseBlock = components['schemas']['ToolUseBlock'];
/**
 * A call of a tool that the endpoint runs. Its result is a block of the same answer, or of a later one.
 */
export type ServerToolUseBlock = components['schemas']['ServerToolUseBlock'];
/**
 * A file that the answer left in the container.
 */
export type ContainerUploadBlock = components['schemas']['ContainerUploadBlock'];
/**
 * What the endpoint found out about the request, where the request asked for it (`diagnostics`).
 */
export type Diagnostics = components['schemas']['Diagnostics'];
/**
 * What kept the prompt cache from serving the prefix of the earlier message, told apart by `type`.
 */
export type CacheMissReason = components['schemas']['CacheMissReason'];
/**
 * The two requests named different models.
 */
export type ModelChanged = components['schemas']['ModelChanged'];
/**
 * The system prompt differs.
 */
export type SystemChanged = components['schemas']['SystemChanged'];
/**
 * The tools differ.
 */
export type ToolsChanged = components['schemas']['ToolsChanged'];
/**
 * An earlier message differs.
 */
export type MessagesChanged = components['schemas']['MessagesChanged'];
/**
 * The message that `diagnostics.previous_message_id` names is not known, or no longer.
 */
export type PreviousMessageNotFound = components['schemas']['PreviousMessageNotFound'];
/**
 * The two requests could not be compared.
 */
export type DiagnosisUnavailable = components['schemas']['DiagnosisUnavailable'];
/**
 * Who called a tool: the model itself, or code that the model wrote and a tool of the endpoint runs. Where it is absent
 * or null, the model called. Later versions of the code tool have types of their own.
 */
export type Caller = components['schemas']['Caller'];
/**
 * The model itself.
 */
export type DirectCaller = components['schemas']['DirectCaller'];
/**
 * Code that runs in the container. The type is the version of the code execution tool.
 */
export type CodeCaller = components['schemas']['CodeCaller'];
/**
 * What a model can do. A capability that is absent or null is not known; others may be added.
 */
export type ModelCapabilities = components['schemas']['ModelCapabilities'];
/**
 * Whether a model can do one thing.
 */
export type Capability = components['schemas']['Capability'];
/**
 * Whether the endpoint can shorten a long context for the model, and by which strategies.
 */
export type ContextManagementCapability = components['schemas']['ContextManagementCapability'];
/**
 * Whether a model knows `output_config.effort`, and which levels.
 */
export type EffortCapability = components['schemas']['EffortCapability'];
/**
 * Whether a model can use at least one of these tools of the endpoint. An account may still have it off.
 */
export type ServerToolsCapability = components['schemas']['ServerToolsCapability'];
/**
 * Whether a model can think, and which `thinking.type` a request may have.
 */
export type ThinkingCapability = components['schemas']['ThinkingCapability'];
/**
 * The values of `thinking.type` that a model accepts, each for itself.
 */
export type ThinkingTypes = components['schemas']['ThinkingTypes'];
/**
 * Where a statement of the answer comes from, told apart by `type`, which follows from what is cited: plain text, a PDF,
 * a document of blocks, a page that web search found, or a search result of the request.
 */
export type Citation = components['schemas']['Citation'];
/**
 * Characters of a plain-text document.
 */
export type CharLocation = components['schemas']['CharLocation'];
/**
 * Pages of a PDF.
 */
export type PageLocation = components['schemas']['PageLocation'];
/**
 * Blocks of a document made of blocks.
 */
export type ContentBlockLocation = components['schemas']['ContentBlockLocation'];
/**
 * A page that web search found.
 */
export type WebSearchResultLocation = components['schemas']['WebSearchResultLocation'];
/**
 * Blocks of a `search_result` block of the request.
 */
export type SearchResultLocation = components['schemas']['SearchResultLocation'];
/**
 * A shell that the client runs; the model calls it with a `tool_use` block.
 */
export type BashTool20250124 = components['schemas']['BashTool20250124'];
/**
 * An editor of files that the client runs, with a command to undo.
 */
export type TextEditorTool20250124 = components['schemas']['TextEditorTool20250124'];
/**
 * The same under another name, without the command to undo.
 */
export type TextEditorTool20250429 = components['schemas']['TextEditorTool20250429'];
/**
 * The same with a bound on how much of a file is shown.
 */
export type TextEditorTool20250728 = components['schemas']['TextEditorTool20250728'];
/**
 * Notes that outlive the conversation, kept in files by the client.
 */
export type MemoryTool20250818 = components['schemas']['MemoryTool20250818'];
/**
 * Python that the endpoint runs in a container.
 */
export type CodeExecutionTool20250522 = components['schemas']['CodeExecutionTool20250522'];
/**
 * The same with shell commands and edits of files beside Python.
 */
export type CodeExecutionTool20250825 = components['schemas']['CodeExecutionTool20250825'];
/**
 * The same; the state of Python outlives a request where the container is used again.
 */
export type CodeExecutionTool20260120 = components['schemas']['CodeExecutionTool20260120'];
/**
 * The newest of the four; the members are the same.
 */
export type CodeExecutionTool20260521 = components['schemas']['CodeExecutionTool20260521'];
/**
 * What code printed and left behind in the container, or why it did not run.
 */
export type CodeExecutionToolResultBlock = components['schemas']['CodeExecutionToolResultBlock'];
/**
 * The end of a run of code, told apart by `type`.
 */
export type CodeExecutionContent = components['schemas']['CodeExecutionContent'];
/**
 * Code that ran, with success or without (`return_code`).
 */
export type CodeExecutionResult = components['schemas']['CodeExecutionResult'];
/**
 * Code that ran, where what it printed is for the model only.
 */
export type EncryptedCodeExecutionResult = components['schemas']['EncryptedCodeExecutionResult'];
/**
 * A file that code wrote.
 */
export type CodeExecutionOutput = components['schemas']['CodeExecutionOutput'];
/**
 * Code that did not run, or not to its end.
 */
export type CodeExecutionError = components['schemas']['CodeExecutionError'];
/**
 * What a shell command in the container printed, or why it did not run.
 */
export type BashCodeExecutionToolResultBlock = components['schemas']['BashCodeExecutionToolResultBlock'];
/**
 * The end of a shell command, told apart by `type`.
 */
export type BashCodeExecutionContent = components['schemas']['BashCodeExecutionContent'];
/**
 * A command that ran, with success or without (`return_code`).
 */
export type BashCodeExecutionResult = components['schemas']['BashCodeExecutionResult'];
/**
 * A file that a command wrote.
 */
export type BashCodeExecutionOutput = components['schemas']['BashCodeExecutionOutput'];
/**
 * A command that did not run, or not to its end.
 */
export type BashCodeExecutionError = components['schemas']['BashCodeExecutionError'];
/**
 * The body of `POST /v1/messages/count_tokens`: the members of a message request that make its prompt. No `max_tokens`,
 * no `stream`, nothing about sampling.
 */
export type CountTokensRequest = components['schemas']['CountTokensRequest'];
/**
 * What came of viewing, creating or changing a file in the container.
 */
export type TextEditorCodeExecutionToolResultBlock = components['schemas']['TextEditorCodeExecutionToolResultBlock'];
/**
 * The end of a command of the text editor, told apart by `type`, which is that of the command.
 */
export type TextEditorContent = components['schemas']['TextEditorContent'];
/**
 * A file, or some of its lines.
 */
export type TextEditorViewResult = components['schemas']['TextEditorViewResult'];
/**
 * A file that was written.
 */
export type TextEditorCreateResult = components['schemas']['TextEditorCreateResult'];
/**
 * A change of a file, as one hunk of a diff.
 */
export type TextEditorStrReplaceResult = components['schemas']['TextEditorStrReplaceResult'];
/**
 * A command of the text editor that failed.
 */
export type TextEditorError = components['schemas']['TextEditorError'];
/**
 * The envelope of every error. Clients go by the status and `error.type`; the wording of `error.message` may change.
 * What stands in front of an endpoint, such as a content network, may answer an error of its own in another form.
 */
export type ErrorResponse = components['schemas']['ErrorResponse'];
/**
 * What went wrong.
 */
export type ErrorObject = components['schemas']['ErrorObject'];
/**
 * A code for programs, and its facts. A code that is not known means no more than the type of the error.
 */
export type ErrorDetails = components['schemas']['ErrorDetails'];
/**
 * The content that was fetched, as a document that the model can cite.
 */
export type FetchedDocument = components['schemas']['FetchedDocument'];
/**
 * The content of a fetched document, text or a PDF, told apart by `type`.
 */
export type FetchedSource = components['schemas']['FetchedSource'];
/**
 * The text of a page.
 */
export type FetchedText = components['schemas']['FetchedText'];
/**
 * A PDF.
 */
export type FetchedPdf = components['schemas']['FetchedPdf'];
/**
 * Whether the model may cite the document, as the request's web fetch tool says.
 */
export type FetchedCitations = components['schemas']['FetchedCitations'];
/**
 * Marks the end of a part of the prompt that is worth caching. At most four marks in a request, the one of the body
 * included; longer durations stand before shorter ones, and two marks of one block do not differ.
 */
export type CacheControl = components['schemas']['CacheControl'];
/**
 * Text. An empty one, or one of whitespace only, is refused.
 */
export type InputTextBlock = components['schemas']['InputTextBlock'];
/**
 * An image, in any user message or inside a tool result. The reference endpoint takes at most 10 MB of base64 and 8000
 * pixels a side, 2000 where a request has more than 20 images; and 600 images, 100 with a smaller context window.
 */
export type InputImageBlock = components['schemas']['InputImageBlock'];
/**
 * What may be done to an image before the model sees it. An empty object changes nothing.
 */
export type ImageTransformations = components['schemas']['ImageTransformations'];
/**
 * A document, as PDF, plain text or blocks of one's own. In edition 2023-06-01 an assistant message may hold one, too;
 * inside a tool result it is fine in each edition.
 */
export type InputDocumentBlock = components['schemas']['InputDocumentBlock'];
/**
 * Whether the answer may cite this. Citations and `output_config.format` exclude each other.
 */
export type CitationsSwitch = components['schemas']['CitationsSwitch'];
/**
 * A result of the client's own search, which the answer can cite.
 */
export type InputSearchResultBlock = components['schemas']['InputSearchResultBlock'];
/**
 * A thinking block of an earlier answer, sent back unchanged and in its place. It takes no cache mark of its own.
 */
export type InputThinkingBlock = components['schemas']['InputThinkingBlock'];
/**
 * A redacted thinking block of an earlier answer, sent back unchanged. It takes no cache mark of its own.
 */
export type InputRedactedThinkingBlock = components['schemas']['InputRedactedThinkingBlock'];
/**
 * A file for the container of code execution.
 */
export type InputContainerUploadBlock = components['schemas']['InputContainerUploadBlock'];
/**
 * The tabs of the browser after a call of a member of the browser toolset, and what the call changed. At most one in a
 * tool result, and none in one with `is_error`.
 */
export type InputBrowserStateBlock = components['schemas']['InputBrowserStateBlock'];
/**
 * An open tab.
 */
export type InputBrowserTab = components['schemas']['InputBrowserTab'];
/**
 * One thing that happened in the browser during a call. A download has at most one change in a result.
 */
export type InputBrowserStateChange = components['schemas']['InputBrowserStateChange'];
/**
 * A tab that the call opened and that is still open.
 */
export type InputTabOpened = components['schemas']['InputTabOpened'];
/**
 * A download that began.
 */
export type InputDownloadStarted = components['schemas']['InputDownloadStarted'];
/**
 * A download that ended well; its beginning need not have been reported.
 */
export type InputDownloadCompleted = components['schemas']['InputDownloadCompleted'];
/**
 * A download that did not end well, or was cancelled.
 */
export type InputDownloadFailed = components['schemas']['InputDownloadFailed'];
/**
 * A citation of an earlier answer, sent back, told apart by `type`. The reference endpoint refuses the `file_id` that
 * its answers have here; it is left out.
 */
export type InputCitation = components['schemas']['InputCitation'];
/**
 * Characters of a plain-text document. Indices count from 0, the end is exclusive.
 */
export type InputCharLocation = components['schemas']['InputCharLocation'];
/**
 * Pages of a PDF. Numbers count from 1, the end is exclusive.
 */
export type InputPageLocation = components['schemas']['InputPageLocation'];
/**
 * Blocks of a document made of blocks. Indices count from 0, the end is exclusive.
 */
export type InputContentBlockLocation = components['schemas']['InputContentBlockLocation'];
/**
 * A page that web search found.
 */
export type InputWebSearchResultLocation = components['schemas']['InputWebSearchResultLocation'];
/**
 * Blocks of a search result. Indices count from 0, the end is exclusive.
 */
export type InputSearchResultLocation = components['schemas']['InputSearchResultLocation'];
/**
 * The result of code that the model ran in an earlier answer, sent back.
 */
export type InputCodeExecutionToolResultBlock = components['schemas']['InputCodeExecutionToolResultBlock'];
/**
 * What the code printed and left behind, or why it did not run.
 */
export type InputCodeExecutionContent = components['schemas']['InputCodeExecutionContent'];
/**
 * What the code printed and left behind.
 */
export type InputCodeExecutionResult = components['schemas']['InputCodeExecutionResult'];
/**
 * The same, where what was printed is not shown, as after a web search by the code.
 */
export type InputEncryptedCodeExecutionResult = components['schemas']['InputEncryptedCodeExecutionResult'];
/**
 * A file that the code left behind.
 */
export type InputCodeExecutionOutput = components['schemas']['InputCodeExecutionOutput'];
/**
 * Code that did not run, or not to its end.
 */
export type InputCodeExecutionError = components['schemas']['InputCodeExecutionError'];
/**
 * Why code did not run.
 */
export type InputCodeExecutionErrorCode = components['schemas']['InputCodeExecutionErrorCode'];
/**
 * The result of a shell command that the model ran in an earlier answer, sent back.
 */
export type InputBashCodeExecutionToolResultBlock = components['schemas']['InputBashCodeExecutionToolResultBlock'];
/**
 * What the command printed and left behind, or why it did not run.
 */
export type InputBashCodeExecutionContent = components['schemas']['InputBashCodeExecutionContent'];
/**
 * What the command printed and left behind.
 */
export type InputBashCodeExecutionResult = components['schemas']['InputBashCodeExecutionResult'];
/**
 * A file that the command left behind.
 */
export type InputBashCodeExecutionOutput = components['schemas']['InputBashCodeExecutionOutput'];
/**
 * A command that did not run, or not to its end.
 */
export type InputBashCodeExecutionError = components['schemas']['InputBashCodeExecutionError'];
/**
 * Why a command did not run.
 */
export type InputBashCodeExecutionErrorCode = components['schemas']['InputBashCodeExecutionErrorCode'];
/**
 * The result of an edit that the model made in its container in an earlier answer, sent back.
 */
export type InputTextEditorCodeExecutionToolResultBlock = components['schemas']['InputTextEditorCodeExecutionToolResultBlock'];
/**
 * What the editor did, by its command, or why it failed.
 */
export type InputTextEditorContent = components['schemas']['InputTextEditorContent'];
/**
 * A file that was shown, or a part of it.
 */
export type InputTextEditorViewResult = components['schemas']['InputTextEditorViewResult'];
/**
 * A file that was written.
 */
export type InputTextEditorCreateResult = components['schemas']['InputTextEditorCreateResult'];
/**
 * A text that was replaced, as a hunk of a diff.
 */
export type InputTextEditorStrReplaceResult = components['schemas']['InputTextEditorStrReplaceResult'];
/**
 * An edit that failed.
 */
export type InputTextEditorError = components['schemas']['InputTextEditorError'];
/**
 * Why an edit failed.
 */
export type InputTextEditorErrorCode = components['schemas']['InputTextEditorErrorCode'];
/**
 * A tool call of an earlier answer, sent back. The very next message is the user's and holds a `tool_result` for each
 * call.
 */
export type InputToolUseBlock = components['schemas']['InputToolUseBlock'];
/**
 * The result of a tool call, in the user message right after the call. The results stand before every other block of
 * that message, and alone in it while a server tool waits.
 */
export type InputToolResultBlock = components['schemas']['InputToolResultBlock'];
/**
 * A block inside a tool result, told apart by `type`.
 */
export type InputToolResultContentBlock = components['schemas']['InputToolResultContentBlock'];
/**
 * A call of a server tool in an earlier answer, sent back. Its result block follows in the same message.
 */
export type InputServerToolUseBlock = components['schemas']['InputServerToolUseBlock'];
/**
 * Who called a tool, the model itself or its code.
 */
export type InputCaller = components['schemas']['InputCaller'];
/**
 * The model itself.
 */
export type InputDirectCaller = components['schemas']['InputDirectCaller'];
/**
 * Code that the model wrote and a server tool runs.
 */
export type InputCodeCaller = components['schemas']['InputCodeCaller'];
/**
 * The result of a search of tools in an earlier answer, sent back.
 */
export type InputToolSearchToolResultBlock = components['schemas']['InputToolSearchToolResultBlock'];
/**
 * What a search of tools found, or why it failed.
 */
export type InputToolSearchContent = components['schemas']['InputToolSearchContent'];
/**
 * The tools that were found.
 */
export type InputToolSearchResult = components['schemas']['InputToolSearchResult'];
/**
 * Names a tool that a search of tools found; the tool is loaded there. Inside a tool result it is the answer of a search
 * that the client ran.
 */
export type InputToolReferenceBlock = components['schemas']['InputToolReferenceBlock'];
/**
 * A search of tools that failed.
 */
export type InputToolSearchError = components['schemas']['InputToolSearchError'];
/**
 * Why a search of tools failed.
 */
export type InputToolSearchErrorCode = components['schemas']['InputToolSearchErrorCode'];
/**
 * The result of a web search in an earlier answer, sent back.
 */
export type InputWebSearchToolResultBlock = components['schemas']['InputWebSearchToolResultBlock'];
/**
 * A page that was found.
 */
export type InputWebSearchResult = components['schemas']['InputWebSearchResult'];
/**
 * A web search that failed.
 */
export type InputWebSearchError = components['schemas']['InputWebSearchError'];
/**
 * Why a web search failed.
 */
export type InputWebSearchErrorCode = components['schemas']['InputWebSearchErrorCode'];
/**
 * The result of a web fetch in an earlier answer, sent back.
 */
export type InputWebFetchToolResultBlock = components['schemas']['InputWebFetchToolResultBlock'];
/**
 * The page that was fetched, or why it was not.
 */
export type InputWebFetchContent = components['schemas']['InputWebFetchContent'];
/**
 * A page that was fetched.
 */
export type InputWebFetchResult = components['schemas']['InputWebFetchResult'];
/**
 * A web fetch that failed.
 */
export type InputWebFetchError = components['schemas']['InputWebFetchError'];
/**
 * Why a web fetch failed.
 */
export type InputWebFetchErrorCode = components['schemas']['InputWebFetchErrorCode'];
/**
 * The generated message.
 */
export type Message = components['schemas']['Message'];
/**
 * Why generation ended. `end_turn`: a natural end. `max_tokens`: the request's or the model's maximum; the last block
 * may be cut. `stop_sequence`: one of the request's stop sequences. `tool_use`: the model calls tools of the client.
 * `pause_turn`: a long turn of server tools, to be sent back as it is. `refusal`: a classifier ended it.
 * `model_context_window_exceeded`: no room left.
 */
export type StopReason = components['schemas']['StopReason'];
/**
 * More about a refusal; absent or null for every other `stop_reason`, and for many refusals.
 */
export type StopDetails = components['schemas']['StopDetails'];
/**
 * The container of code execution that the answer used. Its id, in a later request, uses it again.
 */
export type Container = components['schemas']['Container'];
/**
 * A skill that is loaded in the container.
 */
export type Skill = components['schemas']['Skill'];
/**
 * The conversation so far, 1 to 100,000 messages. Consecutive turns of one role count as one turn. A final assistant
 * turn is the beginning of the answer, where the model allows that.
 */
export type InputMessages = components['schemas']['InputMessages'];
/**
 * One message of the conversation, told apart by `role`.
 */
export type InputMessage = components['schemas']['InputMessage'];
/**
 * A turn of the user. After an assistant message with tool calls it begins with a `tool_result` for each of them.
 */
export type UserMessage = components['schemas']['UserMessage'];
/**
 * Instructions in the middle of the conversation. Only newer models take them, and never as the first message: after a turn
 * of the user, or of the assistant where that ends in a server tool's result; an assistant turn or nothing follows.
 */
export type SystemMessage = components['schemas']['SystemMessage'];
/**
 * One page of the models, the newest first.
 */
export type ModelList = components['schemas']['ModelList'];
/**
 * A model. The members that are not required came later; older endpoints leave them out.
 */
export type ModelInfo = components['schemas']['ModelInfo'];
/**
 * The body of `POST /v1/messages`. An optional member is left out rather than null, unless its type says null. What an
 * SDK calls `betas`, `user_profile_id` and `workspace_id` are headers, no members.
 */
export type MessageRequest = components['schemas']['MessageRequest'];
/**
 * The model to ask, 1 to 256 characters. The answer may name another id where this one is an alias. A model the endpoint
 * does not know is not found (404).
 */
export type RequestedModel = components['schemas']['RequestedModel'];
/**
 * Instructions that stand above the conversation. A string is the same as one text block.
 */
export type SystemPrompt = components['schemas']['SystemPrompt'];
/**
 * The serving speed. Models that have only one refuse the member; some ask for a beta.
 */
export type Speed = components['schemas']['Speed'];
/**
 * About the request, not for the model.
 */
export type Metadata = components['schemas']['Metadata'];
/**
 * How the answer is to be made.
 */
export type OutputConfig = components['schemas']['OutputConfig'];
/**
 * The text of the answer is JSON that is valid for the schema, unless the answer was refused or cut off.
 */
export type JsonOutputFormat = components['schemas']['JsonOutputFormat'];
/**
 * A container and the skills to load into it.
 */
export type ContainerRequest = components['schemas']['ContainerRequest'];
/**
 * One skill to load.
 */
export type SkillRequest = components['schemas']['SkillRequest'];
/**
 * Names the message whose cache entry was expected to be hit.
 */
export type DiagnosticsRequest = components['schemas']['DiagnosticsRequest'];
/**
 * Where an image comes from, told apart by `type`.
 */
export type ImageSource = components['schemas']['ImageSource'];
/**
 * The image itself. Its bytes are of the media type it claims.
 */
export type Base64ImageSource = components['schemas']['Base64ImageSource'];
/**
 * An address the endpoint loads; of an image, or of a PDF.
 */
export type UrlSource = components['schemas']['UrlSource'];
/**
 * A file uploaded before, named by its id.
 */
export type FileSource = components['schemas']['FileSource'];
/**
 * Where a document comes from, told apart by `type`.
 */
export type DocumentSource = components['schemas']['DocumentSource'];
/**
 * A PDF. The reference endpoint takes at most 600 pages, 100 with a smaller context window.
 */
export type Base64PdfSource = components['schemas']['Base64PdfSource'];
/**
 * Plain text, as it is; citations count its characters.
 */
export type PlainTextSource = components['schemas']['PlainTextSource'];
/**
 * Blocks that are cited as they are cut here.
 */
export type BlocksSource = components['schemas']['BlocksSource'];
/**
 * A block of a document made of blocks, told apart by `type`.
 */
export type BlocksSourceBlock = components['schemas']['BlocksSourceBlock'];
/**
 * The data of a server-sent event, told apart by `type`, which is also the event's name. In order: `message_start`; each
 * block of the answer with one start, any number of deltas and one stop; `message_delta`, once or more; `message_stop`.
 * `ping` may come anywhere, and `error` ends the stream wherever it comes.
 */
export type StreamEvent = components['schemas']['StreamEvent'];
/**
 * Comes first, once.
 */
export type MessageStartEvent = components['schemas']['MessageStartEvent'];
/**
 * The message before anything is generated. Events that follow fill it.
 */
export type StartedMessage = components['schemas']['StartedMessage'];
/**
 * Opens the next block.
 */
export type ContentBlockStartEvent = components['schemas']['ContentBlockStartEvent'];
/**
 * The initial form of a block. What comes by deltas is empty; the other blocks are complete and have no deltas.
 */
export type StartedBlock = components['schemas']['StartedBlock'];
/**
 * A text block before its first `text_delta`.
 */
export type StartedTextBlock = components['schemas']['StartedTextBlock'];
/**
 * A thinking block before its first `thinking_delta`. The signature comes by `signature_delta`.
 */
export type StartedThinkingBlock = components['schemas']['StartedThinkingBlock'];
/**
 * A tool call before its first `input_json_delta`.
 */
export type StartedToolUseBlock = components['schemas']['StartedToolUseBlock'];
/**
 * A call of a server tool before its first `input_json_delta`.
 */
export type StartedServerToolUseBlock = components['schemas']['StartedServerToolUseBlock'];
/**
 * Adds to the open block.
 */
export type ContentBlockDeltaEvent = components['schemas']['ContentBlockDeltaEvent'];
/**
 * What is added, told apart by `type`, which fits the type of the block.
 */
export type ContentBlockDelta = components['schemas']['ContentBlockDelta'];
/**
 * More text.
 */
export type TextDelta = components['schemas']['TextDelta'];
/**
 * More of the input of a tool call, as JSON text. All fragments together are one object, or nothing for `{}`; they are
 * incomplete where `max_tokens` cut the answer.
 */
export type InputJsonDelta = components['schemas']['InputJsonDelta'];
/**
 * One more citation of a text block.
 */
export type CitationsDelta = components['schemas']['CitationsDelta'];
/**
 * More thinking. None comes where the request asked to leave it out.
 */
export type ThinkingDelta = components['schemas']['ThinkingDelta'];
/**
 * The signature of a thinking block, whole, right before the block stops.
 */
export type SignatureDelta = components['schemas']['SignatureDelta'];
/**
 * Closes the open block.
 */
export type ContentBlockStopEvent = components['schemas']['ContentBlockStopEvent'];
/**
 * Ends the message; comes once or more, after the last block.
 */
export type MessageDeltaEvent = components['schemas']['MessageDeltaEvent'];
/**
 * The members of the message that are known at its end.
 */
export type MessageDelta = components['schemas']['MessageDelta'];
/**
 * Comes last. The body ends after it.
 */
export type MessageStopEvent = components['schemas']['MessageStopEvent'];
/**
 * Keeps the connection alive; anywhere, any number.
 */
export type PingEvent = components['schemas']['PingEvent'];
/**
 * An error after the stream began, with the status 200 that was sent already. It ends the stream.
 */
export type ErrorEvent = components['schemas']['ErrorEvent'];
/**
 * Whether the model thinks before it answers, told apart by `type`. Which variants a model takes, and what it does
 * without this member, depends on the model. What it thinks counts as output.
 */
export type Thinking = components['schemas']['Thinking'];
/**
 * Thinks within a budget, which is part of `max_tokens`.
 */
export type ThinkingEnabled = components['schemas']['ThinkingEnabled'];
/**
 * Answers at once.
 */
export type ThinkingDisabled = components['schemas']['ThinkingDisabled'];
/**
 * Thinks as much as the question asks for.
 */
export type ThinkingAdaptive = components['schemas']['ThinkingAdaptive'];
/**
 * Does not think. Notes on the way, between one tool call and the next, come as thinking blocks. Excludes the efforts
 * `xhigh` and `max`.
 */
export type ThinkingBetweenTools = components['schemas']['ThinkingBetweenTools'];
/**
 * Whether the thinking is shown as a summary or left out, an empty text with its signature. The default depends on the
 * model.
 */
export type ThinkingDisplay = components['schemas']['ThinkingDisplay'];
/**
 * How many input tokens a request would use. An estimate; the `usage` of the answer may differ a little.
 */
export type TokenCount = components['schemas']['TokenCount'];
/**
 * How the model uses the tools, told apart by `type`. Always an object. Without it `auto` where there are tools, `none`
 * where there are none. Some models refuse a forced choice (`any`, `tool`), and so does every model that thinks.
 */
export type ToolChoice = components['schemas']['ToolChoice'];
/**
 * The model decides.
 */
export type ToolChoiceAuto = components['schemas']['ToolChoiceAuto'];
/**
 * The model calls one of the tools, or several.
 */
export type ToolChoiceAny = components['schemas']['ToolChoiceAny'];
/**
 * The model calls this tool.
 */
export type ToolChoiceTool = components['schemas']['ToolChoiceTool'];
/**
 * The model calls no tool. There are no parallel calls to forbid.
 */
export type ToolChoiceNone = components['schemas']['ToolChoiceNone'];
/**
 * Who may call the tool, the model itself (`direct`) or code it wrote for a version of code execution.
 */
export type AllowedCallers = components['schemas']['AllowedCallers'];
/**
 * Whether the tool is kept out of the prompt until a search of tools finds it.
 * Default: `false`.
 */
export type DeferLoading = components['schemas']['DeferLoading'];
/**
 * Whether the name and the input of a call are guaranteed to be valid. The schema then is closed
 * (`additionalProperties: false`) and has no bounds of numbers and lengths. A request has at most 20
 * strict tools, with 24 optional parameters and 16 of a union type in all.
 * Default: `false`.
 */
export type StrictTool = components['schemas']['StrictTool'];
/**
 * Inputs the tool would take, to show the model how it is called. Open inside.
 */
export type ToolInputExamples = components['schemas']['ToolInputExamples'];
/**
 * The only domains to use. Not together with `blocked_domains`.
 */
export type AllowedDomains = components['schemas']['AllowedDomains'];
/**
 * Domains not to use. Not together with `allowed_domains`.
 */
export type BlockedDomains = components['schemas']['BlockedDomains'];
/**
 * Whether a call and its result that only code of the model has read stand in the answer (`full`) or are left out
 * (`excluded`). What the model called itself is always there.
 * Default: `"full"`.
 */
export type ResponseInclusion = components['schemas']['ResponseInclusion'];
/**
 * The tools that a search among the request's deferred tools found, or why it failed.
 */
export type ToolSearchToolResultBlock = components['schemas']['ToolSearchToolResultBlock'];
/**
 * The end of a search for tools, told apart by `type`.
 */
export type ToolSearchContent = components['schemas']['ToolSearchContent'];
/**
 * The tools that were found, perhaps none.
 */
export type ToolSearchResult = components['schemas']['ToolSearchResult'];
/**
 * A tool of the request, by its name.
 */
export type ToolReference = components['schemas']['ToolReference'];
/**
 * A search for tools that failed.
 */
export type ToolSearchError = components['schemas']['ToolSearchError'];
/**
 * Search among the tools with `defer_loading`, by words in their names and descriptions. The type has an alias without date.
 */
export type ToolSearchBm25Tool20251119 = components['schemas']['ToolSearchBm25Tool20251119'];
/**
 * Search among the tools with `defer_loading`, by a regular expression. The type has an alias without date.
 */
export type ToolSearchRegexTool20251119 = components['schemas']['ToolSearchRegexTool20251119'];
/**
 * The tools the model may call. Their names are unique. The client runs its own tools, bash, the text editors, memory and
 * the toolsets, and answers a `tool_use` block; the endpoint runs the others.
 */
export type ToolList = components['schemas']['ToolList'];
/**
 * A tool, told apart by `type`: one of the client's own, without `type` or with `custom`, or one whose input the API
 * knows. The name of the latter is a constant of the type.
 */
export type Tool = components['schemas']['Tool'];
/**
 * A tool of the client's own, which the client runs.
 */
export type CustomTool = components['schemas']['CustomTool'];
/**
 * A JSON Schema of an object. The reference endpoint refuses `oneOf`, `allOf` and `anyOf` at its top; everything else is
 * open here.
 */
export type ToolInputSchema = components['schemas']['ToolInputSchema'];
/**
 * A browser that the client drives: one entry for a family of tools. It has no `name`; a call names the member, and the
 * family (`browser`) as its `toolset_name`.
 */
export type BrowserToolset20260801 = components['schemas']['BrowserToolset20260801'];
/**
 * The members of the browser toolset, each with its options; a member that is left out has its defaults.
 */
export type BrowserToolsetConfigs = components['schemas']['BrowserToolsetConfigs'];
/**
 * A desktop that the client drives: one entry for a family of tools. It has no `name`; a call names the member, and the
 * family (`computer`) as its `toolset_name`.
 */
export type ComputerToolset20260801 = components['schemas']['ComputerToolset20260801'];
/**
 * The members of the computer toolset, each with its options; a member that is left out is on.
 */
export type ComputerToolsetConfigs = components['schemas']['ComputerToolsetConfigs'];
/**
 * What can be chosen for a member of a toolset; null stands for its defaults.
 */
export type ToolsetMemberConfig = components['schemas']['ToolsetMemberConfig'];
/**
 * The tokens that count for billing and limits. `input_tokens` excludes what the cache took: the whole prompt is the
 * sum of `input_tokens`, `cache_creation_input_tokens` and `cache_read_input_tokens`. The numbers do not follow from
 * the visible text.
 */
export type Usage = components['schemas']['Usage'];
/**
 * Usage so far, not what was added since. Every member that is there and not null replaces the value of
 * `message_start`. `input_tokens` may have grown by the results of server tools.
 */
export type UsageDelta = components['schemas']['UsageDelta'];
/**
 * The parts of `cache_creation_input_tokens` by how long they are kept. Together they are that number.
 */
export type CacheCreation = components['schemas']['CacheCreation'];
/**
 * How often the tools ran that are counted by the call.
 */
export type ServerToolUsage = components['schemas']['ServerToolUsage'];
/**
 * Parts of `output_tokens`, for information.
 */
export type OutputTokensDetails = components['schemas']['OutputTokensDetails'];
/**
 * Which parts of the conversation may bring in the addresses that web fetch loads. A source that is left out
 * contributes in full.
 */
export type WebFetchUrlSources = components['schemas']['WebFetchUrlSources'];
/**
 * Addresses in what the user wrote, told apart by `type`.
 */
export type FetchableUserInput = components['schemas']['FetchableUserInput'];
/**
 * Addresses in the results of tools, told apart by `type`. Of the server tools only web search and fetch have any.
 */
export type FetchableToolResults = components['schemas']['FetchableToolResults'];
/**
 * Every address of the source.
 */
export type FetchableAll = components['schemas']['FetchableAll'];
/**
 * No address of the source.
 */
export type FetchableNone = components['schemas']['FetchableNone'];
/**
 * The addresses in the results of these tools.
 */
export type FetchableOnly = components['schemas']['FetchableOnly'];
/**
 * The addresses in the results of every other tool.
 */
export type FetchableExcept = components['schemas']['FetchableExcept'];
/**
 * A tool of the request.
 */
export type FetchableTool = components['schemas']['FetchableTool'];
/**
 * Loading a page whose address stands in the conversation, by the endpoint.
 */
export type WebFetchTool20250910 = components['schemas']['WebFetchTool20250910'];
/**
 * The same; code of the model can filter the page before the model reads it.
 */
export type WebFetchTool20260209 = components['schemas']['WebFetchTool20260209'];
/**
 * The same with a switch for cached pages.
 */
export type WebFetchTool20260309 = components['schemas']['WebFetchTool20260309'];
/**
 * The same; results that only code has read can be left out of the answer.
 */
export type WebFetchTool20260318 = components['schemas']['WebFetchTool20260318'];
/**
 * Search in the web, by the endpoint.
 */
export type WebSearchTool20250305 = components['schemas']['WebSearchTool20250305'];
/**
 * The same; code of the model can filter what was found before the model reads it.
 */
export type WebSearchTool20260209 = components['schemas']['WebSearchTool20260209'];
/**
 * The same; results that only code has read can be left out of the answer.
 */
export type WebSearchTool20260318 = components['schemas']['WebSearchTool20260318'];
/**
 * About where the user is, for results that fit. What is not known is left out.
 */
export type UserLocation = components['schemas']['UserLocation'];
/**
 * What a web search found, or why it failed. A failure, too, comes in an answer of status 200.
 */
export type WebSearchToolResultBlock = components['schemas']['WebSearchToolResultBlock'];
/**
 * A page that was found.
 */
export type WebSearchResult = components['schemas']['WebSearchResult'];
/**
 * A web search that failed.
 */
export type WebSearchError = components['schemas']['WebSearchError'];
/**
 * A page or file that was fetched, or why that failed.
 */
export type WebFetchToolResultBlock = components['schemas']['WebFetchToolResultBlock'];
/**
 * What a fetch gave, told apart by `type`.
 */
export type WebFetchContent = components['schemas']['WebFetchContent'];
/**
 * A fetch that succeeded.
 */
export type WebFetchResult = components['schemas']['WebFetchResult'];
/**
 * A fetch that failed.
 */
export type WebFetchError = components['schemas']['WebFetchError'];
/**
 * A content block of an assistant turn, told apart by `type`. A document is none.
 */
export type InputAssistantBlock = components['schemas']['InputAssistantBlock'];
/**
 * A content block of a user turn, told apart by `type`. No text in it has citations.
 */
export type InputUserBlock = components['schemas']['InputUserBlock'];
/**
 * Text of a user turn.
 */
export type InputUncitedTextBlock = components['schemas']['InputUncitedTextBlock'];
/**
 * A result of the client's own search, which the answer can cite.
 */
export type InputUncitedSearchResultBlock = components['schemas']['InputUncitedSearchResultBlock'];
/**
 * A turn of the assistant: an earlier answer, sent back as it came, or, at the end of the conversation and where the
 * model allows it, the beginning of the answer, which then does not end in whitespace. Of an answer with citations,
 * `file_id` is left out.
 */
export type AssistantMessage = components['schemas']['AssistantMessage'];
export type ResponseGenerated = components['responses']['Generated'];
export type ResponseCountedTokens = components['responses']['CountedTokens'];
export type ResponseModelPage = components['responses']['ModelPage'];
export type ResponseOneModel = components['responses']['OneModel'];
export type ResponseInvalidRequest = components['responses']['InvalidRequest'];
export type ResponseUnauthenticated = components['responses']['Unauthenticated'];
export type ResponsePaymentRequired = components['responses']['PaymentRequired'];
export type ResponseForbidden = components['responses']['Forbidden'];
export type ResponseNotFound = components['responses']['NotFound'];
export type ResponseConflict = components['responses']['Conflict'];
export type ResponseTooLarge = components['responses']['TooLarge'];
export type ResponseRateLimited = components['responses']['RateLimited'];
export type ResponseInternalError = components['responses']['InternalError'];
export type ResponseUnavailable = components['responses']['Unavailable'];
export type ResponseTimedOut = components['responses']['TimedOut'];
export type ResponseOverloaded = components['responses']['Overloaded'];
export type ParameterAnthropicVersion = components['parameters']['AnthropicVersion'];
export type ParameterAnthropicBeta = components['parameters']['AnthropicBeta'];
export type ParameterUserProfileId = components['parameters']['UserProfileId'];
export type ParameterWorkspaceId = components['parameters']['WorkspaceId'];
export type ParameterBrowserAccess = components['parameters']['BrowserAccess'];
export type ParameterAfterId = components['parameters']['AfterId'];
export type ParameterBeforeId = components['parameters']['BeforeId'];
export type ParameterLimit = components['parameters']['Limit'];
export type ParameterLifecycle = components['parameters']['Lifecycle'];
export type ParameterModelId = components['parameters']['ModelId'];
export type HeaderRequestId = components['headers']['RequestId'];
export type HeaderOrganizationId = components['headers']['OrganizationId'];
export type HeaderWorkspaceOfRequest = components['headers']['WorkspaceOfRequest'];
export type HeaderRetryAfter = components['headers']['RetryAfter'];
export type HeaderRetryAfterMs = components['headers']['RetryAfterMs'];
export type HeaderShouldRetry = components['headers']['ShouldRetry'];
export type HeaderRequestsLimit = components['headers']['RequestsLimit'];
export type HeaderRequestsRemaining = components['headers']['RequestsRemaining'];
export type HeaderRequestsReset = components['headers']['RequestsReset'];
export type HeaderTokensLimit = components['headers']['TokensLimit'];
export type HeaderTokensRemaining = components['headers']['TokensRemaining'];
export type HeaderTokensReset = components['headers']['TokensReset'];
export type HeaderInputTokensLimit = components['headers']['InputTokensLimit'];
export type HeaderInputTokensRemaining = components['headers']['InputTokensRemaining'];
export type HeaderInputTokensReset = components['headers']['InputTokensReset'];
export type HeaderOutputTokensLimit = components['headers']['OutputTokensLimit'];
export type HeaderOutputTokensRemaining = components['headers']['OutputTokensRemaining'];
export type HeaderOutputTokensReset = components['headers']['OutputTokensReset'];
export type HeaderPriorityInputTokensLimit = components['headers']['PriorityInputTokensLimit'];
export type HeaderPriorityInputTokensRemaining = components['headers']['PriorityInputTokensRemaining'];
export type HeaderPriorityInputTokensReset = components['headers']['PriorityInputTokensReset'];
export type HeaderPriorityOutputTokensLimit = components['headers']['PriorityOutputTokensLimit'];
export type HeaderPriorityOutputTokensRemaining = components['headers']['PriorityOutputTokensRemaining'];
export type HeaderPriorityOutputTokensReset = components['headers']['PriorityOutputTokensReset'];
export type HeaderFastInputTokensLimit = components['headers']['FastInputTokensLimit'];
export type HeaderFastInputTokensRemaining = components['headers']['FastInputTokensRemaining'];
export type HeaderFastInputTokensReset = components['headers']['FastInputTokensReset'];
export type HeaderFastOutputTokensLimit = components['headers']['FastOutputTokensLimit'];
export type HeaderFastOutputTokensRemaining = components['headers']['FastOutputTokensRemaining'];
export type HeaderFastOutputTokensReset = components['headers']['FastOutputTokensReset'];
export type $defs = Record<string, never>;
export interface operations {
    createMessage: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The edition of the contract that the client speaks. The reference endpoint answers 400 where it is missing, unknown, or
                 *     two in one; many compatible endpoints take an edition for granted.
                 */
                "anthropic-version": components["parameters"]["AnthropicVersion"];
                /**
                 * @description Names of beta features, separated by commas; the header may also be repeated. The reference endpoint answers 400 to
                 *     an unknown name; most compatible endpoints ignore it. `x-beta-names` lists names that are known today and concern
                 *     these paths. A gateway passes on every name.
                 */
                "anthropic-beta"?: components["parameters"]["AnthropicBeta"];
                /**
                 * @description The user profile on whose behalf the request is sent, where that is not the client's own organisation.
                 * @example uprof_011CZkZCu8hGbp5mYRQgUmz9
                 */
                "anthropic-user-profile-id"?: components["parameters"]["UserProfileId"];
                /**
                 * @description The workspace of the request, for a key that may act on several. With a key of one workspace it may be left out, and
                 *     has to be that one.
                 * @example wrkspc_011CZkZaBF1tNoB5wlCeusgy
                 */
                "anthropic-workspace-id"?: components["parameters"]["WorkspaceId"];
                /**
                 * @description Lets a page in a browser call the endpoint with a key, which anyone who sees the page can then read. Without it the
                 *     reference endpoint answers 401 to a request from another origin.
                 * @example true
                 */
                "anthropic-dangerous-direct-browser-access"?: components["parameters"]["BrowserAccess"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description At most 32 MB of JSON in UTF-8. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["MessageRequest"];
            };
        };
        responses: {
            200: components["responses"]["Generated"];
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["TimedOut"];
            529: components["responses"]["Overloaded"];
        };
    };
    countTokens: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The edition of the contract that the client speaks. The reference endpoint answers 400 where it is missing, unknown, or
                 *     two in one; many compatible endpoints take an edition for granted.
                 */
                "anthropic-version": components["parameters"]["AnthropicVersion"];
                /**
                 * @description Names of beta features, separated by commas; the header may also be repeated. The reference endpoint answers 400 to
                 *     an unknown name; most compatible endpoints ignore it. `x-beta-names` lists names that are known today and concern
                 *     these paths. A gateway passes on every name.
                 */
                "anthropic-beta"?: components["parameters"]["AnthropicBeta"];
                /**
                 * @description The user profile on whose behalf the request is sent, where that is not the client's own organisation.
                 * @example uprof_011CZkZCu8hGbp5mYRQgUmz9
                 */
                "anthropic-user-profile-id"?: components["parameters"]["UserProfileId"];
                /**
                 * @description The workspace of the request, for a key that may act on several. With a key of one workspace it may be left out, and
                 *     has to be that one.
                 * @example wrkspc_011CZkZaBF1tNoB5wlCeusgy
                 */
                "anthropic-workspace-id"?: components["parameters"]["WorkspaceId"];
                /**
                 * @description Lets a page in a browser call the endpoint with a key, which anyone who sees the page can then read. Without it the
                 *     reference endpoint answers 401 to a request from another origin.
                 * @example true
                 */
                "anthropic-dangerous-direct-browser-access"?: components["parameters"]["BrowserAccess"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description At most 32 MB of JSON in UTF-8. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CountTokensRequest"];
            };
        };
        responses: {
            200: components["responses"]["CountedTokens"];
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            402: components["responses"]["PaymentRequired"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["TooLarge"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["TimedOut"];
            529: components["responses"]["Overloaded"];
        };
    };
    listModels: {
        parameters: {
            query?: {
                /**
                 * @description The id right after which the page begins, such as `last_id` of the page before.
                 * @example claude-sonnet-4-5-20250929
                 */
                after_id?: components["parameters"]["AfterId"];
                /**
                 * @description The id right before which the page ends, such as `first_id` of the page after.
                 * @example claude-sonnet-4-5-20250929
                 */
                before_id?: components["parameters"]["BeforeId"];
                /**
                 * @description How many models a page has at most.
                 * @example 100
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description The stages of the models that are listed, once for each stage, at most three. Without it active and deprecated models
                 *     are listed. Official clients write the name with its brackets.
                 * @example [
                 *       "active",
                 *       "deprecated"
                 *     ]
                 */
                "lifecycle[]"?: components["parameters"]["Lifecycle"];
            };
            header: {
                /**
                 * @description The edition of the contract that the client speaks. The reference endpoint answers 400 where it is missing, unknown, or
                 *     two in one; many compatible endpoints take an edition for granted.
                 */
                "anthropic-version": components["parameters"]["AnthropicVersion"];
                /**
                 * @description Names of beta features, separated by commas; the header may also be repeated. The reference endpoint answers 400 to
                 *     an unknown name; most compatible endpoints ignore it. `x-beta-names` lists names that are known today and concern
                 *     these paths. A gateway passes on every name.
                 */
                "anthropic-beta"?: components["parameters"]["AnthropicBeta"];
                /**
                 * @description The workspace of the request, for a key that may act on several. With a key of one workspace it may be left out, and
                 *     has to be that one.
                 * @example wrkspc_011CZkZaBF1tNoB5wlCeusgy
                 */
                "anthropic-workspace-id"?: components["parameters"]["WorkspaceId"];
                /**
                 * @description Lets a page in a browser call the endpoint with a key, which anyone who sees the page can then read. Without it the
                 *     reference endpoint answers 401 to a request from another origin.
                 * @example true
                 */
                "anthropic-dangerous-direct-browser-access"?: components["parameters"]["BrowserAccess"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ModelPage"];
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["TimedOut"];
            529: components["responses"]["Overloaded"];
        };
    };
    getModel: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The edition of the contract that the client speaks. The reference endpoint answers 400 where it is missing, unknown, or
                 *     two in one; many compatible endpoints take an edition for granted.
                 */
                "anthropic-version": components["parameters"]["AnthropicVersion"];
                /**
                 * @description Names of beta features, separated by commas; the header may also be repeated. The reference endpoint answers 400 to
                 *     an unknown name; most compatible endpoints ignore it. `x-beta-names` lists names that are known today and concern
                 *     these paths. A gateway passes on every name.
                 */
                "anthropic-beta"?: components["parameters"]["AnthropicBeta"];
                /**
                 * @description The workspace of the request, for a key that may act on several. With a key of one workspace it may be left out, and
                 *     has to be that one.
                 * @example wrkspc_011CZkZaBF1tNoB5wlCeusgy
                 */
                "anthropic-workspace-id"?: components["parameters"]["WorkspaceId"];
                /**
                 * @description Lets a page in a browser call the endpoint with a key, which anyone who sees the page can then read. Without it the
                 *     reference endpoint answers 401 to a request from another origin.
                 * @example true
                 */
                "anthropic-dangerous-direct-browser-access"?: components["parameters"]["BrowserAccess"];
            };
            path: {
                /**
                 * @description The id of a model, or an alias; the answer tells the id that an alias stands for.
                 * @example claude-sonnet-4-5
                 */
                model_id: components["parameters"]["ModelId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["OneModel"];
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["TimedOut"];
            529: components["responses"]["Overloaded"];
        };
    };
}
/** A name that both editions have. */
export type InputBlock = InputUserBlock | InputAssistantBlock;
