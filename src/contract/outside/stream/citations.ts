import * as fc from "fast-check";
import type { JsonObject, JsonValue } from "../../../model/json.ts";
import { count, text, token } from "./values.ts";

const title = fc.option(text);

/** What three kinds of citation of a document share; the answer may leave out the file. */
const document = { cited_text: text, document_index: count, document_title: title, file_id: fc.option(token) };

const located = (type: string, from: string, to: string, first: number): fc.Arbitrary<JsonObject> =>
  fc.record<Record<string, JsonValue>, string>(
    { type: fc.constant(type), ...document, [from]: count.map((at) => at + first), [to]: count.map((at) => at + 1) },
    { requiredKeys: ["type", "cited_text", "document_index", "document_title", from, to] },
  );

/** A citation of each kind. */
export const citation: fc.Arbitrary<JsonObject> = fc.oneof(
  located("char_location", "start_char_index", "end_char_index", 0),
  located("page_location", "start_page_number", "end_page_number", 1),
  located("content_block_location", "start_block_index", "end_block_index", 0),
  fc.record({
    type: fc.constant("web_search_result_location"),
    cited_text: text,
    url: fc.webUrl(),
    title,
    encrypted_index: token,
  }),
  fc.record({
    type: fc.constant("search_result_location"),
    cited_text: text,
    source: fc.webUrl(),
    title,
    search_result_index: count,
    start_block_index: count,
    end_block_index: count,
  }),
);
