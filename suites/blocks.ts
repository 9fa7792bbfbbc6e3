import { rejected } from "../src/checks/status.ts";
import { converse, text, user } from "../src/inputs/bodies.ts";
import { repeat } from "../src/inputs/prompts.ts";
import type { Case } from "../src/model/case.ts";
import type { Request } from "../src/model/exchange.ts";
import type { JsonObject } from "../src/model/json.ts";

const pong = repeat("pong")[0];
const withBlock = (block: JsonObject): Request => converse([user([block])]);
const good = withBlock(text(pong));

/** Content blocks of a request: typed, and text blocks hold text. */
export const blocksCases: readonly Case[] = [
  {
    kind: "example",
    id: "blocks/missing-type-is-refused",
    title: "A content block without type is refused with 400",
    requirement: "request.block.type.required",
    modes: ["plain"],
    request: withBlock({ text: pong }),
    control: good,
    expect: [rejected(400)],
  },
  {
    kind: "example",
    id: "blocks/unknown-type-is-refused",
    title: "A content block of an unknown type is refused with 400",
    requirement: "request.block.type.known",
    modes: ["plain"],
    request: withBlock({ type: "no_such_block", text: pong }),
    control: good,
    expect: [rejected(400)],
  },
  {
    kind: "example",
    id: "blocks/missing-text-is-refused",
    title: "A text block without text is refused with 400",
    requirement: "request.text.required",
    modes: ["plain"],
    request: withBlock({ type: "text" }),
    control: good,
    expect: [rejected(400)],
  },
  {
    kind: "example",
    id: "blocks/number-as-text-is-refused",
    title: "A text block whose text is a number is refused with 400",
    requirement: "request.text.type",
    modes: ["plain"],
    request: withBlock({ type: "text", text: 5 }),
    control: good,
    expect: [rejected(400)],
  },
  {
    kind: "example",
    id: "blocks/null-as-text-is-refused",
    title: "A text block whose text is null is refused with 400",
    requirement: "request.text.type",
    modes: ["plain"],
    request: withBlock({ type: "text", text: null }),
    control: good,
    expect: [rejected(400)],
  },
  {
    kind: "example",
    id: "blocks/empty-text-is-refused",
    title: "A text block with an empty text is refused with 400",
    requirement: "request.text.minimum",
    modes: ["plain"],
    request: withBlock(text("")),
    control: good,
    expect: [rejected(400)],
  },
  {
    kind: "example",
    id: "blocks/white-space-text-is-refused",
    title: "A text block of white space only is refused with 400",
    requirement: "request.text.whitespace",
    modes: ["plain"],
    request: withBlock(text(" \n\t")),
    control: good,
    expect: [rejected(400)],
  },
  {
    kind: "example",
    id: "blocks/null-is-refused",
    title: "A content block that is null, after a valid one, is refused with 400",
    requirement: "request.message.content.item_type",
    modes: ["plain"],
    request: converse([user([text(pong), null])]),
    control: good,
    expect: [rejected(400)],
  },
  {
    kind: "example",
    id: "blocks/string-is-refused",
    title: "A content block that is a string is refused with 400",
    requirement: "request.message.content.item_type",
    modes: ["plain"],
    request: converse([user([pong])]),
    control: good,
    expect: [rejected(400)],
  },
];
