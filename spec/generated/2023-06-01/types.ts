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
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description A content block of an answer, told apart by `type`. */
        ContentBlock: components["schemas"]["TextBlock"] | components["schemas"]["ThinkingBlock"] | components["schemas"]["RedactedThinkingBlock"] | components["schemas"]["ToolUseBlock"] | components["schemas"]["ServerToolUseBlock"] | components["schemas"]["ServerToolResultBlock"] | components["schemas"]["ContainerUploadBlock"];
        /**
         * @description Text of the answer.
         * @example {
         *       "type": "text",
         *       "text": "Hello!"
         *     }
         */
        TextBlock: {
            /** @constant */
            type: "text";
            text: string;
            citations?: components["schemas"]["Citation"][] | null;
        };
        /** @description What the model thought, in full, as a summary, or left out (an empty string). */
        ThinkingBlock: {
            /** @constant */
            type: "thinking";
            thinking: string;
            /** @description Opaque; proves that the block comes back unchanged. */
            signature: string;
        };
        /** @description Thinking that is not shown. */
        RedactedThinkingBlock: {
            /** @constant */
            type: "redacted_thinking";
            data: string;
        };
        /**
         * @description A call of a tool that the client runs.
         * @example {
         *       "type": "tool_use",
         *       "id": "toolu_01",
         *       "name": "get_weather",
         *       "input": {
         *         "city": "Paris"
         *       }
         *     }
         */
        ToolUseBlock: {
            /** @constant */
            type: "tool_use";
            /** @description Unique in the answer; the tool result names it. */
            id: string;
            name: string;
            input: {
                [key: string]: unknown;
            };
            caller?: components["schemas"]["Caller"] | null;
            toolset_name?: string | null;
        };
        /** @description A call of a tool that the endpoint runs. */
        ServerToolUseBlock: {
            /** @constant */
            type: "server_tool_use";
            id: string;
            name: "web_search" | "web_fetch" | "code_execution" | "bash_code_execution" | "text_editor_code_execution" | "tool_search_tool_regex" | "tool_search_tool_bm25" | (string & {});
            input: {
                [key: string]: unknown;
            };
            caller?: components["schemas"]["Caller"] | null;
        };
        /** @description A server tool's result, a list or an object by kind of tool, or an error object. Open, until each is described in full. */
        ServerToolResultBlock: {
            /** @enum {string} */
            type: "web_search_tool_result" | "web_fetch_tool_result" | "code_execution_tool_result" | "bash_code_execution_tool_result" | "text_editor_code_execution_tool_result" | "tool_search_tool_result";
            tool_use_id: string;
            content: {
                [key: string]: unknown;
            }[] | {
                [key: string]: unknown;
            };
            caller?: components["schemas"]["Caller"] | null;
        };
        /** @description A file that the answer left in the container. */
        ContainerUploadBlock: {
            /** @constant */
            type: "container_upload";
            file_id: string;
        };
        /** @description Who called a tool, the model itself (`direct`) or its code, which `tool_id` names. */
        Caller: {
            type: "direct" | "code_execution_20250825" | "code_execution_20260120" | "code_execution_20260521" | (string & {});
            tool_id?: string | null;
        };
        /** @description A citation of an earlier answer, sent back. */
        InputCitation: components["schemas"]["InputCharLocation"] | components["schemas"]["InputPageLocation"] | components["schemas"]["InputContentBlockLocation"] | components["schemas"]["InputWebSearchResultLocation"] | components["schemas"]["InputSearchResultLocation"];
        /** @description Characters of a plain-text document. */
        InputCharLocation: {
            /** @constant */
            type: "char_location";
            cited_text: string;
            document_index: number;
            document_title: string | null;
            start_char_index: number;
            end_char_index: number;
            file_id?: string | null;
        };
        /** @description Pages of a PDF; the end is exclusive. */
        InputPageLocation: {
            /** @constant */
            type: "page_location";
            cited_text: string;
            document_index: number;
            document_title: string | null;
            start_page_number: number;
            end_page_number: number;
            file_id?: string | null;
        };
        /** @description Blocks of a document made of blocks. */
        InputContentBlockLocation: {
            /** @constant */
            type: "content_block_location";
            cited_text: string;
            document_index: number;
            document_title: string | null;
            start_block_index: number;
            end_block_index: number;
            file_id?: string | null;
        };
        /** @description A page that web search found. */
        InputWebSearchResultLocation: {
            /** @constant */
            type: "web_search_result_location";
            cited_text: string;
            url: string;
            title: string | null;
            encrypted_index: string;
        };
        /** @description Blocks of a search result. */
        InputSearchResultLocation: {
            /** @constant */
            type: "search_result_location";
            cited_text: string;
            search_result_index: number;
            source: string;
            title: string | null;
            start_block_index: number;
            end_block_index: number;
        };
        /** @description Where a statement of the answer comes from. */
        Citation: components["schemas"]["CharLocation"] | components["schemas"]["PageLocation"] | components["schemas"]["ContentBlockLocation"] | components["schemas"]["WebSearchResultLocation"] | components["schemas"]["SearchResultLocation"];
        /** @description Characters of a plain-text document. */
        CharLocation: {
            /** @constant */
            type: "char_location";
            cited_text: string;
            document_index: number;
            document_title?: string | null;
            start_char_index: number;
            end_char_index: number;
            file_id?: string | null;
        };
        /** @description Pages of a PDF; the end is exclusive. */
        PageLocation: {
            /** @constant */
            type: "page_location";
            cited_text: string;
            document_index: number;
            document_title?: string | null;
            start_page_number: number;
            end_page_number: number;
            file_id?: string | null;
        };
        /** @description Blocks of a document made of blocks. */
        ContentBlockLocation: {
            /** @constant */
            type: "content_block_location";
            cited_text: string;
            document_index: number;
            document_title?: string | null;
            start_block_index: number;
            end_block_index: number;
            file_id?: string | null;
        };
        /** @description A page that web search found. */
        WebSearchResultLocation: {
            /** @constant */
            type: "web_search_result_location";
            cited_text: string;
            url: string;
            title?: string | null;
            encrypted_index: string;
        };
        /** @description Blocks of a search result. */
        SearchResultLocation: {
            /** @constant */
            type: "search_result_location";
            cited_text: string;
            source: string;
            title?: string | null;
            search_result_index: number;
            start_block_index: number;
            end_block_index: number;
        };
        /**
         * @description The envelope of every error. Clients go by `error.type`; the wording of `error.message` may change.
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
            /** @constant */
            type: "error";
            error: components["schemas"]["ErrorObject"];
            /** @description Equals the `request-id` header. */
            request_id?: string | null;
        };
        /** @description What went wrong. */
        ErrorObject: {
            type: "invalid_request_error" | "authentication_error" | "billing_error" | "permission_error" | "not_found_error" | "conflict_error" | "request_too_large" | "rate_limit_error" | "api_error" | "timeout_error" | "overloaded_error" | (string & {});
            /** @description Text for people. */
            message: string;
            /** @description A machine-readable code and its facts. An unknown code means no more than the bare `type`. */
            details?: ({
                error_code?: string | null;
            } & {
                [key: string]: unknown;
            }) | null;
        };
        /** @description A content block of a request, told apart by `type`. */
        InputBlock: components["schemas"]["InputTextBlock"] | components["schemas"]["InputImageBlock"] | components["schemas"]["InputDocumentBlock"] | components["schemas"]["InputSearchResultBlock"] | components["schemas"]["InputThinkingBlock"] | components["schemas"]["InputRedactedThinkingBlock"] | components["schemas"]["InputToolUseBlock"] | components["schemas"]["InputToolResultBlock"] | components["schemas"]["InputServerToolUseBlock"] | components["schemas"]["InputServerToolResultBlock"] | components["schemas"]["InputContainerUploadBlock"];
        /**
         * @description Marks the end of a part of the prompt that is worth caching. At most four marks in a request.
         * @example {
         *       "type": "ephemeral"
         *     }
         */
        CacheControl: {
            /** @constant */
            type: "ephemeral";
            /**
             * @description How long the part is kept.
             * @default 5m
             * @enum {string}
             */
            ttl?: "5m" | "1h";
        };
        /**
         * @description Text.
         * @example {
         *       "type": "text",
         *       "text": "Hello, world"
         *     }
         */
        InputTextBlock: {
            /** @constant */
            type: "text";
            /** @description Not empty, not only whitespace. The pattern leaves the empty string to `minLength`. */
            text: string;
            /** @description The citations of an earlier answer, sent back. */
            citations?: components["schemas"]["InputCitation"][] | null;
            cache_control?: components["schemas"]["CacheControl"] | null;
        };
        /**
         * @description An image.
         * @example {
         *       "type": "image",
         *       "source": {
         *         "type": "url",
         *         "url": "https://example.com/cat.png"
         *       }
         *     }
         */
        InputImageBlock: {
            /** @constant */
            type: "image";
            source: components["schemas"]["ImageSource"];
            transformations?: components["schemas"]["ImageTransformations"] | null;
            cache_control?: components["schemas"]["CacheControl"] | null;
        };
        /** @description What may be done to an image before the model sees it. */
        ImageTransformations: {
            /** @enum {string} */
            oversized_image?: "downsize" | "error";
        };
        /**
         * @description A document, as PDF, plain text or blocks of one's own.
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
            /** @constant */
            type: "document";
            source: components["schemas"]["DocumentSource"];
            title?: string | null;
            /** @description About the document; the model reads it, but does not cite it. */
            context?: string | null;
            citations?: components["schemas"]["CitationsSwitch"] | null;
            cache_control?: components["schemas"]["CacheControl"] | null;
        };
        /** @description Whether the answer may cite this. */
        CitationsSwitch: {
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
            /** @constant */
            type: "search_result";
            source: string;
            title: string;
            content: components["schemas"]["InputTextBlock"][];
            citations?: components["schemas"]["CitationsSwitch"];
            cache_control?: components["schemas"]["CacheControl"] | null;
        };
        /** @description A thinking block of an earlier answer, sent back unchanged. */
        InputThinkingBlock: {
            /** @constant */
            type: "thinking";
            thinking: string;
            signature: string;
        };
        /** @description A redacted thinking block of an earlier answer, sent back unchanged. */
        InputRedactedThinkingBlock: {
            /** @constant */
            type: "redacted_thinking";
            data: string;
        };
        /**
         * @description A tool call of an earlier answer, sent back.
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
            /** @constant */
            type: "tool_use";
            id: string;
            name: string;
            input: {
                [key: string]: unknown;
            };
            caller?: components["schemas"]["InputCaller"];
            toolset_name?: string | null;
            cache_control?: components["schemas"]["CacheControl"] | null;
        };
        /**
         * @description The result of a tool call, in the user turn right after the call.
         * @example {
         *       "type": "tool_result",
         *       "tool_use_id": "toolu_01",
         *       "content": "21 degrees"
         *     }
         */
        InputToolResultBlock: {
            /** @constant */
            type: "tool_result";
            tool_use_id: string;
            content?: string | components["schemas"]["InputToolResultContentBlock"][];
            is_error?: boolean;
            toolset_name?: string | null;
            cache_control?: components["schemas"]["CacheControl"] | null;
        };
        /** @description A block inside a tool result. */
        InputToolResultContentBlock: components["schemas"]["InputTextBlock"] | components["schemas"]["InputImageBlock"] | components["schemas"]["InputSearchResultBlock"] | components["schemas"]["InputDocumentBlock"] | components["schemas"]["InputToolReferenceBlock"] | components["schemas"]["InputBrowserStateBlock"];
        /** @description Names a tool that a search of tools found. */
        InputToolReferenceBlock: {
            /** @constant */
            type: "tool_reference";
            tool_name: string;
            cache_control?: components["schemas"]["CacheControl"] | null;
        };
        /** @description The tabs of the browser that a toolset drives. Open inside, until it is described in full. */
        InputBrowserStateBlock: {
            /** @constant */
            type: "browser_state";
            tabs: {
                [key: string]: unknown;
            }[];
            state_changes?: unknown[] | null;
        } & {
            [key: string]: unknown;
        };
        /** @description A call of a server tool in an earlier answer, sent back. */
        InputServerToolUseBlock: {
            /** @constant */
            type: "server_tool_use";
            id: string;
            /** @enum {string} */
            name: "web_search" | "web_fetch" | "code_execution" | "bash_code_execution" | "text_editor_code_execution" | "tool_search_tool_regex" | "tool_search_tool_bm25";
            input: {
                [key: string]: unknown;
            };
            caller?: components["schemas"]["InputCaller"];
            cache_control?: components["schemas"]["CacheControl"] | null;
        };
        /** @description The result of a server tool in an earlier answer, sent back. Its content is open, until it is described in full. */
        InputServerToolResultBlock: {
            /** @enum {string} */
            type: "web_search_tool_result" | "web_fetch_tool_result" | "code_execution_tool_result" | "bash_code_execution_tool_result" | "text_editor_code_execution_tool_result" | "tool_search_tool_result";
            tool_use_id: string;
            content: {
                [key: string]: unknown;
            }[] | {
                [key: string]: unknown;
            };
            caller?: components["schemas"]["InputCaller"];
            cache_control?: components["schemas"]["CacheControl"] | null;
        };
        /** @description A file for the container of code execution. */
        InputContainerUploadBlock: {
            /** @constant */
            type: "container_upload";
            file_id: string;
            cache_control?: components["schemas"]["CacheControl"] | null;
        };
        /** @description Who called a tool, the model itself or its code. */
        InputCaller: components["schemas"]["InputDirectCaller"] | components["schemas"]["InputCodeCaller"];
        /** @description The model itself. */
        InputDirectCaller: {
            /** @constant */
            type: "direct";
        };
        /** @description Code that the model wrote and a server tool runs. */
        InputCodeCaller: {
            /** @enum {string} */
            type: "code_execution_20250825" | "code_execution_20260120" | "code_execution_20260521";
            tool_id: string;
        };
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
             * @description Unique. Its format and length may change.
             * @example msg_abc123
             */
            id: string;
            /** @constant */
            type: "message";
            /** @constant */
            role: "assistant";
            /** @description The model that answered; an alias in the request comes back as the id it stands for. */
            model: string;
            /** @description May be empty. */
            content: components["schemas"]["ContentBlock"][];
            stop_reason: components["schemas"]["StopReason"];
            /** @description The stop sequence that was generated; null unless `stop_reason` is `stop_sequence`. */
            stop_sequence: string | null;
            usage: components["schemas"]["Usage"];
            stop_details?: components["schemas"]["StopDetails"] | null;
            container?: components["schemas"]["Container"] | null;
            diagnostics?: components["schemas"]["Diagnostics"] | null;
        };
        /**
         * @description Why generation ended. `end_turn`: a natural end. `max_tokens`: the request's or the model's maximum. `stop_sequence`:
         *     one of the request's stop sequences. `tool_use`: the model calls tools. `pause_turn`: a long turn of server tools,
         *     to be sent back as it is. `refusal`: a classifier ended it. `model_context_window_exceeded`: no room left.
         */
        StopReason: "end_turn" | "max_tokens" | "stop_sequence" | "tool_use" | "pause_turn" | "refusal" | "model_context_window_exceeded" | (string & {});
        /** @description More about a refusal. */
        StopDetails: {
            type: "refusal" | (string & {});
            category?: "cyber" | "bio" | "frontier_llm" | "reasoning_extraction" | "general_harms" | (string & {}) | null;
            explanation?: string | null;
        };
        /** @description The container of code execution that the answer used. */
        Container: {
            id: string;
            /** Format: date-time */
            expires_at?: string | null;
            skills?: components["schemas"]["Skill"][] | null;
        };
        /** @description A skill that is loaded in the container. */
        Skill: {
            skill_id: string;
            type: "anthropic" | "custom" | (string & {});
            version?: string | null;
        };
        /** @description Why the prompt cache was missed, where the request asked for it. */
        Diagnostics: {
            cache_miss_reason?: components["schemas"]["CacheMissReason"] | null;
        };
        /** @description What differed from the message that was expected to be hit. */
        CacheMissReason: {
            type: "model_changed" | "system_changed" | "tools_changed" | "messages_changed" | "previous_message_not_found" | "unavailable" | (string & {});
            cache_missed_input_tokens?: number | null;
        };
        /** @description One message of the conversation. */
        InputMessage: components["schemas"]["TurnMessage"] | components["schemas"]["SystemMessage"];
        /**
         * @description A turn of the user or of the assistant.
         * @example {
         *       "role": "user",
         *       "content": "Hello, world"
         *     }
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
        TurnMessage: {
            /** @enum {string} */
            role: "user" | "assistant";
            /** @description A string is the same as one text block. */
            content: string | components["schemas"]["InputBlock"][];
        };
        /**
         * @description Instructions in the middle of the conversation. Only newer models take them, and only after a user turn, or after an
         *     assistant turn that ends in the result of a server tool.
         * @example {
         *       "role": "system",
         *       "content": "Answer in one word."
         *     }
         */
        SystemMessage: {
            /** @constant */
            role: "system";
            content: string | components["schemas"]["InputTextBlock"][];
        };
        /**
         * @description The body of `POST /v1/messages`.
         * @example {
         *       "model": "claude-sonnet-4-5",
         *       "max_tokens": 64,
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
             * @description The model to ask. The answer may name another id where this one is an alias.
             * @example claude-sonnet-4-5
             */
            model: string;
            /**
             * @description The conversation so far. Consecutive turns of one role count as one turn. A final assistant turn is the
             *     beginning of the answer, where the model allows that.
             */
            messages: components["schemas"]["InputMessage"][];
            /**
             * @description The most tokens to generate. The model may stop earlier, and has its own maximum. The description this edition
             *     started from has 1 as the minimum; the reference endpoint takes 0, which fills the prompt cache and generates
             *     nothing.
             * @example 1024
             */
            max_tokens: number;
            /** @description Instructions that stand above the conversation. */
            system?: string | components["schemas"]["InputTextBlock"][];
            /**
             * @description Whether to send the answer as server-sent events.
             * @default false
             */
            stream?: boolean;
            /**
             * @description Generation ends before the first of these that the model would write.
             * @example [
             *       "\n\nHuman:",
             *       "END"
             *     ]
             */
            stop_sequences?: string[];
            /**
             * @description Amount of randomness. Newer models of the reference endpoint take only the default.
             * @default 1
             */
            temperature?: number;
            /** @description Nucleus sampling; the cumulative probability at which the distribution is cut off. */
            top_p?: number;
            /** @description Sample only from this many most probable tokens. */
            top_k?: number;
            /** @description The tools the model may call. Their names are unique. */
            tools?: components["schemas"]["Tool"][];
            tool_choice?: components["schemas"]["ToolChoice"];
            thinking?: components["schemas"]["Thinking"];
            /**
             * @description Whether priority capacity may be used.
             * @default auto
             * @enum {string}
             */
            service_tier?: "auto" | "standard_only";
            metadata?: components["schemas"]["Metadata"];
            output_config?: components["schemas"]["OutputConfig"];
            /** @description Caches the prompt up to its last cacheable block. */
            cache_control?: components["schemas"]["CacheControl"] | null;
            /** @description The container of code execution to go on with, or what to load into a new one. */
            container?: string | components["schemas"]["ContainerRequest"] | null;
            /**
             * @description Where the model may run.
             * @example global
             * @example us
             */
            inference_geo?: string | null;
            /**
             * @description The serving speed.
             * @enum {string|null}
             */
            speed?: "standard" | "fast" | null;
            /** @description Asks why the prompt cache was missed. */
            diagnostics?: components["schemas"]["DiagnosticsRequest"] | null;
        };
        /**
         * @description About the request, not for the model.
         * @example {
         *       "user_id": "13803d75-b4b5-4c3e-b2a2-6f21399b021b"
         *     }
         */
        Metadata: {
            /** @description An opaque id of the end user. No name, address or other personal information. */
            user_id?: string | null;
        };
        /** @description How the answer is to be made. */
        OutputConfig: {
            /**
             * @description How much work the model puts into the answer. The levels depend on the model.
             * @enum {string|null}
             */
            effort?: "low" | "medium" | "high" | "xhigh" | "max" | null;
            /** @description The form of the answer. */
            format?: components["schemas"]["JsonOutputFormat"] | null;
        };
        /**
         * @description The text of the answer is JSON that is valid for the schema.
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
            /** @constant */
            type: "json_schema";
            /** @description A JSON Schema; open here, although endpoints support a part of the language only. */
            schema: {
                [key: string]: unknown;
            };
        };
        /** @description A container and the skills to load into it. */
        ContainerRequest: {
            id?: string | null;
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
            skill_id: string;
            /** @enum {string} */
            type: "anthropic" | "custom";
            version?: string;
        };
        /** @description Names the message whose cache entry was expected to be hit. */
        DiagnosticsRequest: {
            previous_message_id?: string | null;
        };
        /** @description Where an image comes from. */
        ImageSource: components["schemas"]["Base64ImageSource"] | components["schemas"]["UrlSource"] | components["schemas"]["FileSource"];
        /** @description The image itself. Its bytes are of the media type it claims. */
        Base64ImageSource: {
            /** @constant */
            type: "base64";
            /** @enum {string} */
            media_type: "image/jpeg" | "image/png" | "image/gif" | "image/webp";
            data: string;
        };
        /** @description An address the endpoint loads. */
        UrlSource: {
            /** @constant */
            type: "url";
            url: string;
        };
        /** @description A file uploaded before. */
        FileSource: {
            /** @constant */
            type: "file";
            file_id: string;
        };
        /** @description Where a document comes from. */
        DocumentSource: components["schemas"]["Base64PdfSource"] | components["schemas"]["PlainTextSource"] | components["schemas"]["BlocksSource"] | components["schemas"]["UrlSource"] | components["schemas"]["FileSource"];
        /** @description A PDF. */
        Base64PdfSource: {
            /** @constant */
            type: "base64";
            /** @constant */
            media_type: "application/pdf";
            data: string;
        };
        /** @description Plain text. */
        PlainTextSource: {
            /** @constant */
            type: "text";
            /** @constant */
            media_type: "text/plain";
            data: string;
        };
        /** @description Blocks that are cited as they are cut here. */
        BlocksSource: {
            /** @constant */
            type: "content";
            content: string | components["schemas"]["BlocksSourceBlock"][];
        };
        /** @description A block of a document made of blocks. */
        BlocksSourceBlock: components["schemas"]["InputTextBlock"] | components["schemas"]["InputImageBlock"];
        /** @description The data of a server-sent event, told apart by `type`, which is also the event's name. */
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
            /** @constant */
            type: "message_start";
            message: components["schemas"]["StartedMessage"];
        };
        /** @description The message before anything is generated. */
        StartedMessage: {
            id: string;
            /** @constant */
            type: "message";
            /** @constant */
            role: "assistant";
            model: string;
            /** @description Empty; the blocks follow as events. */
            content: components["schemas"]["ContentBlock"][];
            /** @description Not known yet. */
            stop_reason?: null;
            /** @description Not known yet. */
            stop_sequence?: null;
            /** @description The input is counted; the output has just begun. */
            usage: components["schemas"]["Usage"];
            stop_details?: components["schemas"]["StopDetails"] | null;
            container?: components["schemas"]["Container"] | null;
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
            /** @constant */
            type: "content_block_start";
            /** @description The place of the block in `content`, from 0, without a gap. */
            index: number;
            content_block: components["schemas"]["StartedBlock"];
        };
        /** @description The initial form of a block. What comes by deltas is empty; the other blocks are complete. */
        StartedBlock: components["schemas"]["StartedTextBlock"] | components["schemas"]["StartedThinkingBlock"] | components["schemas"]["StartedToolUseBlock"] | components["schemas"]["StartedServerToolUseBlock"] | components["schemas"]["RedactedThinkingBlock"] | components["schemas"]["ServerToolResultBlock"] | components["schemas"]["ContainerUploadBlock"];
        /** @description A text block before its first `text_delta`. */
        StartedTextBlock: {
            /** @constant */
            type: "text";
            text: string;
            citations?: components["schemas"]["Citation"][] | null;
        };
        /** @description A thinking block before its first `thinking_delta`. The signature comes by `signature_delta`. */
        StartedThinkingBlock: {
            /** @constant */
            type: "thinking";
            thinking: string;
            signature?: string | null;
        };
        /** @description A tool call before its first `input_json_delta`. */
        StartedToolUseBlock: {
            /** @constant */
            type: "tool_use";
            id: string;
            name: string;
            input: {
                [key: string]: unknown;
            };
            caller?: components["schemas"]["Caller"] | null;
            toolset_name?: string | null;
        };
        /** @description A call of a server tool before its first `input_json_delta`. */
        StartedServerToolUseBlock: {
            /** @constant */
            type: "server_tool_use";
            id: string;
            name: string;
            input: {
                [key: string]: unknown;
            };
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
            /** @constant */
            type: "content_block_delta";
            index: number;
            delta: components["schemas"]["ContentBlockDelta"];
        };
        /** @description What is added, told apart by `type`, which fits the type of the block. */
        ContentBlockDelta: components["schemas"]["TextDelta"] | components["schemas"]["InputJsonDelta"] | components["schemas"]["CitationsDelta"] | components["schemas"]["ThinkingDelta"] | components["schemas"]["SignatureDelta"];
        /** @description More text. */
        TextDelta: {
            /** @constant */
            type: "text_delta";
            text: string;
        };
        /** @description More of the input of a tool call, as JSON text. All fragments together are one object, or nothing for `{}`. */
        InputJsonDelta: {
            /** @constant */
            type: "input_json_delta";
            partial_json: string;
        };
        /** @description One more citation of a text block. */
        CitationsDelta: {
            /** @constant */
            type: "citations_delta";
            citation: components["schemas"]["Citation"];
        };
        /** @description More thinking. */
        ThinkingDelta: {
            /** @constant */
            type: "thinking_delta";
            thinking: string;
        };
        /** @description The signature of a thinking block, right before the block stops. */
        SignatureDelta: {
            /** @constant */
            type: "signature_delta";
            signature: string;
        };
        /** @description Closes the open block. */
        ContentBlockStopEvent: {
            /** @constant */
            type: "content_block_stop";
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
            /** @constant */
            type: "message_delta";
            delta: components["schemas"]["MessageDelta"];
            usage: components["schemas"]["UsageDelta"];
        };
        /** @description The members of the message that are known at its end. */
        MessageDelta: {
            /** @description Not null in the last `message_delta`. */
            stop_reason: "end_turn" | "max_tokens" | "stop_sequence" | "tool_use" | "pause_turn" | "refusal" | "model_context_window_exceeded" | (string & {}) | null;
            stop_sequence: string | null;
            stop_details?: components["schemas"]["StopDetails"] | null;
            container?: components["schemas"]["Container"] | null;
        };
        /** @description Comes last. */
        MessageStopEvent: {
            /** @constant */
            type: "message_stop";
        };
        /** @description Keeps the connection alive; anywhere, any number. */
        PingEvent: {
            /** @constant */
            type: "ping";
        };
        /**
         * @description An error after the stream began. It ends the stream.
         * @example {
         *       "type": "error",
         *       "error": {
         *         "type": "overloaded_error",
         *         "message": "Overloaded"
         *       }
         *     }
         */
        ErrorEvent: {
            /** @constant */
            type: "error";
            error: components["schemas"]["ErrorObject"];
            request_id?: string | null;
        };
        /** @description Whether the model thinks before it answers. Which variants a model takes depends on the model. */
        Thinking: components["schemas"]["ThinkingEnabled"] | components["schemas"]["ThinkingDisabled"] | components["schemas"]["ThinkingAdaptive"] | components["schemas"]["ThinkingBetweenTools"];
        /**
         * @description Thinks within a budget, which is part of `max_tokens`.
         * @example {
         *       "type": "enabled",
         *       "budget_tokens": 2048
         *     }
         */
        ThinkingEnabled: {
            /** @constant */
            type: "enabled";
            /** @description Also below `max_tokens`, except where thinking is interleaved with tool calls. */
            budget_tokens: number;
            /**
             * @description Whether the thinking is shown as a summary or left out.
             * @enum {string|null}
             */
            display?: "summarized" | "omitted" | null;
        };
        /** @description Answers at once. */
        ThinkingDisabled: {
            /** @constant */
            type: "disabled";
        };
        /** @description Thinks as much as the question asks for. */
        ThinkingAdaptive: {
            /** @constant */
            type: "adaptive";
            /**
             * @description Whether the thinking is shown as a summary or left out.
             * @enum {string|null}
             */
            display?: "summarized" | "omitted" | null;
        };
        /** @description Thinks between tool calls only. */
        ThinkingBetweenTools: {
            /** @constant */
            type: "between_tools";
        };
        /** @description How the model uses the tools. Always an object. Without it, `auto` where there are tools. */
        ToolChoice: components["schemas"]["ToolChoiceAuto"] | components["schemas"]["ToolChoiceAny"] | components["schemas"]["ToolChoiceTool"] | components["schemas"]["ToolChoiceNone"];
        /**
         * @description The model decides.
         * @example {
         *       "type": "auto"
         *     }
         */
        ToolChoiceAuto: {
            /** @constant */
            type: "auto";
            /**
             * @description At most one call in the answer.
             * @default false
             */
            disable_parallel_tool_use?: boolean;
        };
        /** @description The model calls one of the tools. */
        ToolChoiceAny: {
            /** @constant */
            type: "any";
            /**
             * @description Exactly one call in the answer.
             * @default false
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
            /** @constant */
            type: "tool";
            /** @description One of the declared tools. */
            name: string;
            /**
             * @description Exactly one call in the answer.
             * @default false
             */
            disable_parallel_tool_use?: boolean;
        };
        /** @description The model calls no tool. */
        ToolChoiceNone: {
            /** @constant */
            type: "none";
        };
        /** @description A tool of one's own, or one the API knows by its type. */
        Tool: components["schemas"]["CustomTool"] | components["schemas"]["TypedTool"];
        /**
         * @description A tool that the client runs.
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
            /** @enum {string|null} */
            type?: "custom" | null;
            /** @description Names up to 64 characters are safe everywhere. */
            name: string;
            /** @description What the tool does, when to use it, what comes back. */
            description?: string;
            input_schema: components["schemas"]["ToolInputSchema"];
            /** @description Whether the input is guaranteed to be valid for `input_schema`. */
            strict?: boolean;
            /** @description Whether the tool is kept out of the prompt until a search of tools finds it. */
            defer_loading?: boolean;
            /** @description Whether the input is streamed before it is known to be valid JSON. */
            eager_input_streaming?: boolean | null;
            allowed_callers?: ("direct" | "code_execution_20250825" | "code_execution_20260120" | "code_execution_20260521")[];
            /** @description Inputs the tool would take. */
            input_examples?: {
                [key: string]: unknown;
            }[];
            cache_control?: components["schemas"]["CacheControl"] | null;
        };
        /** @description A JSON Schema of an object, without `oneOf`, `allOf` and `anyOf` at its top. Otherwise open. */
        ToolInputSchema: {
            /** @constant */
            type: "object";
            properties?: {
                [key: string]: unknown;
            } | null;
            required?: string[] | null;
        } & {
            [key: string]: unknown;
        };
        /**
         * @description A tool whose input the API knows. Some are run by the client (bash, text editor, memory, the toolsets), the others by
         *     the endpoint. Open, until each is described in full; the toolsets have no `name`.
         * @example {
         *       "type": "bash_20250124",
         *       "name": "bash"
         *     }
         */
        TypedTool: {
            /** @enum {string} */
            type: "bash_20250124" | "text_editor_20250124" | "text_editor_20250429" | "text_editor_20250728" | "memory_20250818" | "code_execution_20250522" | "code_execution_20250825" | "code_execution_20260120" | "code_execution_20260521" | "web_search_20250305" | "web_search_20260209" | "web_search_20260318" | "web_fetch_20250910" | "web_fetch_20260209" | "web_fetch_20260309" | "web_fetch_20260318" | "tool_search_tool_bm25" | "tool_search_tool_bm25_20251119" | "tool_search_tool_regex" | "tool_search_tool_regex_20251119" | "browser_toolset_20260801" | "computer_toolset_20260801";
            /** @description A constant of the type. */
            name?: string;
            cache_control?: components["schemas"]["CacheControl"] | null;
        } & {
            [key: string]: unknown;
        };
        /**
         * @description The tokens that count for billing and limits. `input_tokens` excludes what the cache took: the whole prompt is the
         *     sum of `input_tokens`, `cache_creation_input_tokens` and `cache_read_input_tokens`.
         * @example {
         *       "input_tokens": 10,
         *       "output_tokens": 9
         *     }
         */
        Usage: {
            input_tokens: number;
            /** @description Includes thinking. */
            output_tokens: number;
            cache_creation_input_tokens?: number | null;
            cache_read_input_tokens?: number | null;
            cache_creation?: components["schemas"]["CacheCreation"] | null;
            service_tier?: "standard" | "priority" | "batch" | (string & {}) | null;
            server_tool_use?: components["schemas"]["ServerToolUsage"] | null;
            output_tokens_details?: components["schemas"]["OutputTokensDetails"] | null;
            inference_geo?: string | null;
            speed?: "standard" | "fast" | (string & {}) | null;
        };
        /**
         * @description Usage so far, not what was added since. It replaces the values of `message_start`.
         * @example {
         *       "output_tokens": 15
         *     }
         */
        UsageDelta: {
            input_tokens?: number | null;
            output_tokens: number;
            cache_creation_input_tokens?: number | null;
            cache_read_input_tokens?: number | null;
            server_tool_use?: components["schemas"]["ServerToolUsage"] | null;
            output_tokens_details?: components["schemas"]["OutputTokensDetails"] | null;
        };
        /** @description The parts of `cache_creation_input_tokens` by how long they are kept. */
        CacheCreation: {
            ephemeral_5m_input_tokens?: number | null;
            ephemeral_1h_input_tokens?: number | null;
        };
        /** @description Calls of server tools. */
        ServerToolUsage: {
            web_search_requests?: number | null;
            web_fetch_requests?: number | null;
        };
        /** @description Parts of `output_tokens`. */
        OutputTokensDetails: {
            thinking_tokens?: number | null;
        };
    };
    responses: {
        /** @description The message, as one JSON object or as server-sent events. */
        Generated: {
            headers: {
                "request-id": components["headers"]["RequestId"];
                "anthropic-organization-id": components["headers"]["OrganizationId"];
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
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Message"];
                "text/event-stream": components["schemas"]["StreamEvent"];
            };
        };
        /** @description The request is malformed, or breaks a rule of this document. Also used for other faults of the client. */
        InvalidRequest: {
            headers: {
                "request-id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "error",
                 *       "error": {
                 *         "type": "invalid_request_error",
                 *         "message": "max_tokens: Field required"
                 *       },
                 *       "request_id": "req_011CSHoEeqs5C35K2UUqR7Fy"
                 *     }
                 */
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description The key is missing, wrong or expired. */
        Unauthenticated: {
            headers: {
                "request-id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "error",
                 *       "error": {
                 *         "type": "authentication_error",
                 *         "message": "invalid x-api-key"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description There is a problem with the payment. */
        PaymentRequired: {
            headers: {
                "request-id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "error",
                 *       "error": {
                 *         "type": "billing_error",
                 *         "message": "The account has no credit."
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description The key is valid, but lacks the right to do this. */
        Forbidden: {
            headers: {
                "request-id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "error",
                 *       "error": {
                 *         "type": "permission_error",
                 *         "message": "The key may not use this model."
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description The model, the resource or the path does not exist. */
        NotFound: {
            headers: {
                "request-id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "error",
                 *       "error": {
                 *         "type": "not_found_error",
                 *         "message": "model: no-such-model"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /**
         * @description The body exceeds 32 MB. The content network in front of the reference endpoint answers this one itself, without
         *     the top-level `type`.
         */
        TooLarge: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "error",
                 *       "error": {
                 *         "type": "request_too_large",
                 *         "message": "Request exceeds the maximum size"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description A limit of requests or tokens is reached. */
        RateLimited: {
            headers: {
                "request-id": components["headers"]["RequestId"];
                "retry-after": components["headers"]["RetryAfter"];
                "x-should-retry": components["headers"]["ShouldRetry"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "error",
                 *       "error": {
                 *         "type": "rate_limit_error",
                 *         "message": "Too many requests in this minute."
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description Something went wrong inside the endpoint. */
        InternalError: {
            headers: {
                "request-id": components["headers"]["RequestId"];
                "x-should-retry": components["headers"]["ShouldRetry"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "error",
                 *       "error": {
                 *         "type": "api_error",
                 *         "message": "Internal server error"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description The answer took too long. */
        TimedOut: {
            headers: {
                "request-id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "error",
                 *       "error": {
                 *         "type": "timeout_error",
                 *         "message": "The request timed out."
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description The endpoint has more requests than it can serve. */
        Overloaded: {
            headers: {
                "request-id": components["headers"]["RequestId"];
                "x-should-retry": components["headers"]["ShouldRetry"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "error",
                 *       "error": {
                 *         "type": "overloaded_error",
                 *         "message": "Overloaded"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
    };
    parameters: {
        /**
         * @description The edition of the contract the client speaks. The reference endpoint answers 400 where it is missing or unknown;
         *     many compatible endpoints take today's edition for granted.
         */
        AnthropicVersion: "2023-06-01";
        /**
         * @description Names of beta features, separated by commas; the header may also be repeated. The reference endpoint answers 400 to
         *     an unknown name; most compatible endpoints ignore it.
         * @example max-tokens-3-5-sonnet-2022-07-15
         */
        AnthropicBeta: string;
    };
    requestBodies: never;
    headers: {
        /**
         * @description Identifies the exchange, also on errors, where `request_id` in the body repeats it.
         * @example req_011CSHoEeqs5C35K2UUqR7Fy
         */
        RequestId: string;
        /**
         * @description Seconds to wait before the next attempt. Mostly on 429; absent where waiting does not help.
         * @example 12
         */
        RetryAfter: number;
        /** @description Overrides a client's own rule of what is worth another attempt. */
        ShouldRetry: "true" | "false";
        /** @description The organisation the key belongs to. */
        OrganizationId: string;
        /** @description Requests allowed in the current window. Optional, like all headers about limits. */
        RequestsLimit: number;
        /** @description Requests left in the current window. */
        RequestsRemaining: number;
        /** @description When the window of requests is full again (RFC 3339). */
        RequestsReset: string;
        /** @description Tokens allowed in the current window, by the most restrictive of the limits that apply. */
        TokensLimit: number;
        /** @description Tokens left in the current window, rounded to the nearest thousand. */
        TokensRemaining: number;
        /** @description When the window of tokens is full again (RFC 3339). */
        TokensReset: string;
        /** @description Input tokens allowed in the current window. */
        InputTokensLimit: number;
        /** @description Input tokens left in the current window, rounded to the nearest thousand. */
        InputTokensRemaining: number;
        /** @description When the window of input tokens is full again (RFC 3339). */
        InputTokensReset: string;
        /** @description Output tokens allowed in the current window. */
        OutputTokensLimit: number;
        /** @description Output tokens left in the current window, rounded to the nearest thousand. */
        OutputTokensRemaining: number;
        /** @description When the window of output tokens is full again (RFC 3339). */
        OutputTokensReset: string;
    };
    pathItems: never;
}
export type ContentBlock = components['schemas']['ContentBlock'];
export type TextBlock = components['schemas']['TextBlock'];
export type ThinkingBlock = components['schemas']['ThinkingBlock'];
export type RedactedThinkingBlock = components['schemas']['RedactedThinkingBlock'];
export type ToolUseBlock = components['schemas']['ToolUseBlock'];
export type ServerToolUseBlock = components['schemas']['ServerToolUseBlock'];
export type ServerToolResultBlock = components['schemas']['ServerToolResultBlock'];
export type ContainerUploadBlock = components['schemas']['ContainerUploadBlock'];
export type Caller = components['schemas']['Caller'];
export type InputCitation = components['schemas']['InputCitation'];
export type InputCharLocation = components['schemas']['InputCharLocation'];
export type InputPageLocation = components['schemas']['InputPageLocation'];
export type InputContentBlockLocation = components['schemas']['InputContentBlockLocation'];
export type InputWebSearchResultLocation = components['schemas']['InputWebSearchResultLocation'];
export type InputSearchResultLocation = components['schemas']['InputSearchResultLocation'];
export type Citation = components['schemas']['Citation'];
export type CharLocation = components['schemas']['CharLocation'];
export type PageLocation = components['schemas']['PageLocation'];
export type ContentBlockLocation = components['schemas']['ContentBlockLocation'];
export type WebSearchResultLocation = components['schemas']['WebSearchResultLocation'];
export type SearchResultLocation = components['schemas']['SearchResultLocation'];
export type ErrorResponse = components['schemas']['ErrorResponse'];
export type ErrorObject = components['schemas']['ErrorObject'];
export type InputBlock = components['schemas']['InputBlock'];
export type CacheControl = components['schemas']['CacheControl'];
export type InputTextBlock = components['schemas']['InputTextBlock'];
export type InputImageBlock = components['schemas']['InputImageBlock'];
export type ImageTransformations = components['schemas']['ImageTransformations'];
export type InputDocumentBlock = components['schemas']['InputDocumentBlock'];
export type CitationsSwitch = components['schemas']['CitationsSwitch'];
export type InputSearchResultBlock = components['schemas']['InputSearchResultBlock'];
export type InputThinkingBlock = components['schemas']['InputThinkingBlock'];
export type InputRedactedThinkingBlock = components['schemas']['InputRedactedThinkingBlock'];
export type InputToolUseBlock = components['schemas']['InputToolUseBlock'];
export type InputToolResultBlock = components['schemas']['InputToolResultBlock'];
export type InputToolResultContentBlock = components['schemas']['InputToolResultContentBlock'];
export type InputToolReferenceBlock = components['schemas']['InputToolReferenceBlock'];
export type InputBrowserStateBlock = components['schemas']['InputBrowserStateBlock'];
export type InputServerToolUseBlock = components['schemas']['InputServerToolUseBlock'];
export type InputServerToolResultBlock = components['schemas']['InputServerToolResultBlock'];
export type InputContainerUploadBlock = components['schemas']['InputContainerUploadBlock'];
export type InputCaller = components['schemas']['InputCaller'];
export type InputDirectCaller = components['schemas']['InputDirectCaller'];
export type InputCodeCaller = components['schemas']['InputCodeCaller'];
export type Message = components['schemas']['Message'];
export type StopReason = components['schemas']['StopReason'];
export type StopDetails = components['schemas']['StopDetails'];
export type Container = components['schemas']['Container'];
export type Skill = components['schemas']['Skill'];
export type Diagnostics = components['schemas']['Diagnostics'];
export type CacheMissReason = components['schemas']['CacheMissReason'];
export type InputMessage = components['schemas']['InputMessage'];
export type TurnMessage = components['schemas']['TurnMessage'];
export type SystemMessage = components['schemas']['SystemMessage'];
export type MessageRequest = components['schemas']['MessageRequest'];
export type Metadata = components['schemas']['Metadata'];
export type OutputConfig = components['schemas']['OutputConfig'];
export type JsonOutputFormat = components['schemas']['JsonOutputFormat'];
export type ContainerRequest = components['schemas']['ContainerRequest'];
export type SkillRequest = components['schemas']['SkillRequest'];
export type DiagnosticsRequest = components['schemas']['DiagnosticsRequest'];
export type ImageSource = components['schemas']['ImageSource'];
export type Base64ImageSource = components['schemas']['Base64ImageSource'];
export type UrlSource = components['schemas']['UrlSource'];
export type FileSource = components['schemas']['FileSource'];
export type DocumentSource = components['schemas']['DocumentSource'];
export type Base64PdfSource = components['schemas']['Base64PdfSource'];
export type PlainTextSource = components['schemas']['PlainTextSource'];
export type BlocksSource = components['schemas']['BlocksSource'];
export type BlocksSourceBlock = components['schemas']['BlocksSourceBlock'];
export type StreamEvent = components['schemas']['StreamEvent'];
export type MessageStartEvent = components['schemas']['MessageStartEvent'];
export type StartedMessage = components['schemas']['StartedMessage'];
export type ContentBlockStartEvent = components['schemas']['ContentBlockStartEvent'];
export type StartedBlock = components['schemas']['StartedBlock'];
export type StartedTextBlock = components['schemas']['StartedTextBlock'];
export type StartedThinkingBlock = components['schemas']['StartedThinkingBlock'];
export type StartedToolUseBlock = components['schemas']['StartedToolUseBlock'];
export type StartedServerToolUseBlock = components['schemas']['StartedServerToolUseBlock'];
export type ContentBlockDeltaEvent = components['schemas']['ContentBlockDeltaEvent'];
export type ContentBlockDelta = components['schemas']['ContentBlockDelta'];
export type TextDelta = components['schemas']['TextDelta'];
export type InputJsonDelta = components['schemas']['InputJsonDelta'];
export type CitationsDelta = components['schemas']['CitationsDelta'];
export type ThinkingDelta = components['schemas']['ThinkingDelta'];
export type SignatureDelta = components['schemas']['SignatureDelta'];
export type ContentBlockStopEvent = components['schemas']['ContentBlockStopEvent'];
export type MessageDeltaEvent = components['schemas']['MessageDeltaEvent'];
export type MessageDelta = components['schemas']['MessageDelta'];
export type MessageStopEvent = components['schemas']['MessageStopEvent'];
export type PingEvent = components['schemas']['PingEvent'];
export type ErrorEvent = components['schemas']['ErrorEvent'];
export type Thinking = components['schemas']['Thinking'];
export type ThinkingEnabled = components['schemas']['ThinkingEnabled'];
export type ThinkingDisabled = components['schemas']['ThinkingDisabled'];
export type ThinkingAdaptive = components['schemas']['ThinkingAdaptive'];
export type ThinkingBetweenTools = components['schemas']['ThinkingBetweenTools'];
export type ToolChoice = components['schemas']['ToolChoice'];
export type ToolChoiceAuto = components['schemas']['ToolChoiceAuto'];
export type ToolChoiceAny = components['schemas']['ToolChoiceAny'];
export type ToolChoiceTool = components['schemas']['ToolChoiceTool'];
export type ToolChoiceNone = components['schemas']['ToolChoiceNone'];
export type Tool = components['schemas']['Tool'];
export type CustomTool = components['schemas']['CustomTool'];
export type ToolInputSchema = components['schemas']['ToolInputSchema'];
export type TypedTool = components['schemas']['TypedTool'];
export type Usage = components['schemas']['Usage'];
export type UsageDelta = components['schemas']['UsageDelta'];
export type CacheCreation = components['schemas']['CacheCreation'];
export type ServerToolUsage = components['schemas']['ServerToolUsage'];
export type OutputTokensDetails = components['schemas']['OutputTokensDetails'];
export type ResponseGenerated = components['responses']['Generated'];
export type ResponseInvalidRequest = components['responses']['InvalidRequest'];
export type ResponseUnauthenticated = components['responses']['Unauthenticated'];
export type ResponsePaymentRequired = components['responses']['PaymentRequired'];
export type ResponseForbidden = components['responses']['Forbidden'];
export type ResponseNotFound = components['responses']['NotFound'];
export type ResponseTooLarge = components['responses']['TooLarge'];
export type ResponseRateLimited = components['responses']['RateLimited'];
export type ResponseInternalError = components['responses']['InternalError'];
export type ResponseTimedOut = components['responses']['TimedOut'];
export type ResponseOverloaded = components['responses']['Overloaded'];
export type ParameterAnthropicVersion = components['parameters']['AnthropicVersion'];
export type ParameterAnthropicBeta = components['parameters']['AnthropicBeta'];
export type HeaderRequestId = components['headers']['RequestId'];
export type HeaderRetryAfter = components['headers']['RetryAfter'];
export type HeaderShouldRetry = components['headers']['ShouldRetry'];
export type HeaderOrganizationId = components['headers']['OrganizationId'];
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
export type $defs = Record<string, never>;
export interface operations {
    createMessage: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The edition of the contract the client speaks. The reference endpoint answers 400 where it is missing or unknown;
                 *     many compatible endpoints take today's edition for granted.
                 */
                "anthropic-version": components["parameters"]["AnthropicVersion"];
                /**
                 * @description Names of beta features, separated by commas; the header may also be repeated. The reference endpoint answers 400 to
                 *     an unknown name; most compatible endpoints ignore it.
                 * @example max-tokens-3-5-sonnet-2022-07-15
                 */
                "anthropic-beta"?: components["parameters"]["AnthropicBeta"];
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
            413: components["responses"]["TooLarge"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["InternalError"];
            504: components["responses"]["TimedOut"];
            529: components["responses"]["Overloaded"];
        };
    };
}
