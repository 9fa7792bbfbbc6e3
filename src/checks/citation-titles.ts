import type { Check } from "../model/finding.ts";
import { isObject, type JsonObject } from "../model/json.ts";
import { eachDocument, eachResult } from "./citations.ts";
import { show } from "./show.ts";

/** Documents that hold nothing but what the request says of them: a PDF may have a title of its own. */
const isOfText = ({ source }: JsonObject): boolean =>
  isObject(source) && (source["type"] === "text" || source["type"] === "content");

const named = (title: unknown): boolean => typeof title === "string" && title !== "";

/** A citation calls its document as the request does, or has no title. */
export const titlesItsDocument: Check = eachDocument(
  "document_title is the title of the document",
  ({ at, citation }, all, index) => {
    const { document_title: said } = citation;
    const document = all[index];
    if (!document || !named(said) || said === document["title"]) return [];
    if (!named(document["title"]) && !isOfText(document)) return [];
    const expected = named(document["title"]) ? show(document["title"]) : "null, as the document has no title";
    return [{ at: `${at}/document_title`, expected, actual: show(said) }];
  },
);

/** A citation calls its search result as the request does, or has no title. */
export const titlesItsResult: Check = eachResult(
  "title is the title of the search result",
  ({ at, citation }, result) => {
    const { title: said } = citation;
    if (!named(said) || said === result["title"]) return [];
    return [{ at: `${at}/title`, expected: show(result["title"]), actual: show(said) }];
  },
);
