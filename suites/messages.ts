import { rejected } from "../src/checks/status.ts";
import { converse, simplest, simplestWith, simplestWithout, user } from "../src/inputs/bodies.ts";
import { repeat } from "../src/inputs/prompts.ts";
import type { Case } from "../src/model/case.ts";

const pong = repeat("pong")[0];

/** `messages`: required, a list of turns, each with a role. */
export const messagesCases: readonly Case[] = [
  {
    kind: "example",
    id: "messages/missing-is-refused",
    title: "A request without messages is refused with 400",
    requirement: "request.messages.required",
    request: simplestWithout("messages"),
    control: simplest,
    expect: [rejected(400)],
  },
  {
    kind: "example",
    id: "messages/string-is-refused",
    title: "A messages that is a string is refused with 400",
    requirement: "request.messages.type",
    modes: ["plain"],
    request: simplestWith({ messages: pong }),
    control: simplest,
    expect: [rejected(400)],
  },
  {
    kind: "example",
    id: "messages/object-is-refused",
    title: "A messages that is one message without an array around it is refused with 400",
    requirement: "request.messages.type",
    modes: ["plain"],
    request: simplestWith({ messages: user(pong) }),
    control: simplest,
    expect: [rejected(400)],
  },
  {
    kind: "example",
    id: "messages/empty-is-refused",
    title: "An empty messages is refused with 400",
    requirement: "request.messages.minimum",
    request: simplestWith({ messages: [] }),
    control: simplest,
    expect: [rejected(400)],
  },
  {
    kind: "example",
    id: "messages/string-item-is-refused",
    title: "A message that is a string is refused with 400",
    requirement: "request.messages.item_type",
    modes: ["plain"],
    request: converse([pong]),
    control: simplest,
    expect: [rejected(400)],
  },
  {
    kind: "example",
    id: "messages/null-item-is-refused",
    title: "A message that is null is refused with 400",
    requirement: "request.messages.item_type",
    modes: ["plain"],
    request: converse([user(pong), null]),
    control: simplest,
    expect: [rejected(400)],
  },
  {
    kind: "example",
    id: "messages/missing-role-is-refused",
    title: "A message without role is refused with 400",
    requirement: "request.message.role.required",
    modes: ["plain"],
    request: converse([{ content: pong }]),
    control: simplest,
    expect: [rejected(400)],
  },
  {
    kind: "example",
    id: "messages/unknown-role-is-refused",
    title: "A message of the role tool, known from another API, is refused with 400",
    requirement: "request.message.role.known",
    request: converse([{ role: "tool", content: pong }]),
    control: simplest,
    expect: [rejected(400)],
  },
];
