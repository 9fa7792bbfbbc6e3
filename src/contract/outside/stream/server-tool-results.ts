import * as fc from "fast-check";
import type { JsonObject, JsonValue } from "../../../model/json.ts";
import { caller, count, serverToolId, text, token } from "./values.ts";

/** An object that has a `type` and these members. */
const typed = (type: string, members: Record<string, fc.Arbitrary<JsonValue>>): fc.Arbitrary<JsonObject> =>
  fc.record<Record<string, JsonValue>>({ type: fc.constant(type), ...members });

const failure = (type: string, members: Record<string, fc.Arbitrary<JsonValue>> = {}): fc.Arbitrary<JsonObject> =>
  typed(type, { error_code: fc.constantFrom("invalid_tool_input", "unavailable", "too_many_requests"), ...members });

const explained = { error_message: fc.option(text) };
const some = <T>(one: fc.Arbitrary<T>): fc.Arbitrary<T[]> => fc.array(one, { maxLength: 3 });
const ran = { stderr: text, return_code: fc.constantFrom(0, 1, 137) };
const line = fc.option(count);

const page = typed("web_search_result", {
  url: fc.webUrl(),
  title: text,
  encrypted_content: token,
  page_age: fc.option(fc.constant("3 days ago")),
});

const fetched = typed("document", {
  source: fc.oneof(
    typed("base64", { media_type: fc.constant("application/pdf"), data: token }),
    typed("text", { media_type: fc.constant("text/plain"), data: text }),
  ),
  title: fc.option(text),
  citations: fc.option(fc.record({ enabled: fc.boolean() })),
});

const outputs = (type: string): Record<string, fc.Arbitrary<JsonValue>> => ({
  content: some(typed(type, { file_id: token })),
});

/** Content of a server tool's result by the name of the tool; each can also be an error. */
const contents: Readonly<Record<string, fc.Arbitrary<JsonObject | JsonObject[]>>> = {
  web_search: fc.oneof(some(page), failure("web_search_tool_result_error")),
  web_fetch: fc.oneof(
    typed("web_fetch_result", {
      url: fc.webUrl(),
      retrieved_at: fc.option(fc.constant("2026-11-20T09:30:00Z")),
      content: fetched,
    }),
    failure("web_fetch_tool_result_error"),
  ),
  code_execution: fc.oneof(
    typed("code_execution_result", { stdout: text, ...ran, ...outputs("code_execution_output") }),
    typed("encrypted_code_execution_result", { encrypted_stdout: token, ...ran, ...outputs("code_execution_output") }),
    failure("code_execution_tool_result_error"),
  ),
  bash_code_execution: fc.oneof(
    typed("bash_code_execution_result", { stdout: text, ...ran, ...outputs("bash_code_execution_output") }),
    failure("bash_code_execution_tool_result_error"),
  ),
  text_editor_code_execution: fc.oneof(
    typed("text_editor_code_execution_view_result", {
      content: text,
      file_type: fc.constantFrom("text", "image", "pdf"),
      num_lines: line,
      start_line: line,
      total_lines: line,
    }),
    typed("text_editor_code_execution_create_result", { is_file_update: fc.boolean() }),
    typed("text_editor_code_execution_str_replace_result", {
      lines: fc.option(some(text)),
      new_lines: line,
      new_start: line,
      old_lines: line,
      old_start: line,
    }),
    failure("text_editor_code_execution_tool_result_error", explained),
  ),
  tool_search: fc.oneof(
    typed("tool_search_tool_search_result", { tool_references: some(typed("tool_reference", { tool_name: token })) }),
    failure("tool_search_tool_result_error", explained),
  ),
};

/** The results that say who called the tool. */
const withCaller = new Set(["web_search", "web_fetch"]);

/** A result block of each kind. */
export const serverToolResult: fc.Arbitrary<JsonObject> = fc.oneof(
  ...Object.entries(contents).map(([tool, content]) =>
    typed(`${tool}_tool_result`, { tool_use_id: serverToolId, content, ...(withCaller.has(tool) && { caller }) }),
  ),
);
