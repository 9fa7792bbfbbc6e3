import { accepted, rejected } from "../src/checks/status.ts";
import { simplestWith } from "../src/inputs/bodies.ts";
import type { Case } from "../src/model/case.ts";
import { takenTogether } from "./taken-together.ts";

/** The simplest request with a user. */
export const withUser = simplestWith({ metadata: { user_id: "u".repeat(256) } });

/** `metadata`: an object with a `user_id`. */
export const metadataCases: readonly Case[] = [
  {
    kind: "example",
    id: "metadata/user-id-is-accepted",
    title: "A metadata with a user_id of 256 characters is accepted",
    requirement: "request.metadata.accepted",
    modes: ["plain"],
    request: withUser,
    expect: [accepted],
  },
  {
    kind: "example",
    id: "metadata/null-user-id-is-accepted",
    title: "A user_id of null is accepted",
    requirement: "request.metadata.accepted",
    modes: ["plain"],
    request: takenTogether,
    alone: simplestWith({ metadata: { user_id: null } }),
    expect: [accepted],
  },
  {
    kind: "example",
    id: "metadata/string-is-refused",
    title: "A metadata that is a string is refused with 400",
    requirement: "request.metadata.type",
    modes: ["plain"],
    request: simplestWith({ metadata: "user-1" }),
    control: withUser,
    expect: [rejected(400)],
  },
  {
    kind: "example",
    id: "metadata/array-is-refused",
    title: "A metadata that is an array is refused with 400",
    requirement: "request.metadata.type",
    modes: ["plain"],
    request: simplestWith({ metadata: ["user-1"] }),
    control: withUser,
    expect: [rejected(400)],
  },
  {
    kind: "example",
    id: "metadata/number-as-user-id-is-refused",
    title: "A user_id that is a number is refused with 400",
    requirement: "request.metadata.user_id.type",
    modes: ["plain"],
    request: simplestWith({ metadata: { user_id: 5 } }),
    control: withUser,
    expect: [rejected(400)],
  },
  {
    kind: "example",
    id: "metadata/too-long-user-id-is-refused",
    title: "A user_id of 513 characters is refused with 400",
    requirement: "request.metadata.user_id.length",
    modes: ["plain"],
    request: simplestWith({ metadata: { user_id: "u".repeat(513) } }),
    control: withUser,
    expect: [rejected(400)],
  },
  {
    kind: "example",
    id: "metadata/unknown-member-is-refused",
    title: "An unknown member of metadata is refused with 400",
    requirement: "request.body.unknown_field",
    modes: ["plain"],
    request: simplestWith({ metadata: { user_id: "u".repeat(256), no_such_member: 1 } }),
    control: withUser,
    expect: [rejected(400)],
  },
];
