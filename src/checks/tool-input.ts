import { isObject, type JsonValue } from "../model/json.ts";
import type { Check, Condition } from "../model/finding.ts";
import { blocks } from "./answer.ts";
import { toolInputIs } from "./message.ts";

const hasMembers = (value: JsonValue | undefined): boolean => isObject(value) && Object.keys(value).length > 0;

/** No call has arguments. A model may make up some for a tool that takes none: no fault of the endpoint. */
export const madeUpNoArguments: Condition = {
  claim: "no call has made-up arguments",
  met: (exchange) => !blocks(exchange, "tool_use").some((block) => hasMembers(block["input"])),
};

/** Every tool call has an empty object as input: not null, not an empty string, not left out. */
export const emptyInput: Check = toolInputIs({});
