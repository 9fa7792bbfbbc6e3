import { accepted, rejected } from "../src/checks/status.ts";
import { simplestWith } from "../src/inputs/bodies.ts";
import type { Case } from "../src/model/case.ts";
import type { Request } from "../src/model/exchange.ts";
import type { JsonValue } from "../src/model/json.ts";
import { takenTogether } from "./taken-together.ts";

const user = { metadata: { user_id: "u".repeat(256) } };
const alone = simplestWith(user);
/** The simplest request with a user and a service tier: what a wrong one of either is compared with. */
export const labelled = simplestWith({ ...user, service_tier: "auto" });
/** The same with another `metadata`. */
const withMetadata = (metadata: JsonValue): Request => simplestWith({ metadata, service_tier: "auto" });
/** The same with another `service_tier`. */
export const withTier = (service_tier: JsonValue): Request => simplestWith({ ...user, service_tier });

/** `metadata`: an object with a `user_id`. */
export const metadataCases: readonly Case[] = [
  {
    kind: "example",
    id: "metadata/user-id-is-accepted",
    title: "A metadata with a user_id of 256 characters is accepted",
    requirement: "request.metadata.accepted",
    modes: ["plain"],
    request: labelled,
    alone,
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
    request: withMetadata("user-1"),
    control: labelled,
    expect: [rejected(400)],
  },
  {
    kind: "example",
    id: "metadata/array-is-refused",
    title: "A metadata that is an array is refused with 400",
    requirement: "request.metadata.type",
    modes: ["plain"],
    request: withMetadata(["user-1"]),
    control: labelled,
    expect: [rejected(400)],
  },
  {
    kind: "example",
    id: "metadata/number-as-user-id-is-refused",
    title: "A user_id that is a number is refused with 400",
    requirement: "request.metadata.user_id.type",
    modes: ["plain"],
    request: withMetadata({ user_id: 5 }),
    control: labelled,
    expect: [rejected(400)],
  },
  {
    kind: "example",
    id: "metadata/too-long-user-id-is-refused",
    title: "A user_id of 513 characters is refused with 400",
    requirement: "request.metadata.user_id.length",
    modes: ["plain"],
    request: withMetadata({ user_id: "u".repeat(513) }),
    control: labelled,
    expect: [rejected(400)],
  },
  {
    kind: "example",
    id: "metadata/unknown-member-is-refused",
    title: "An unknown member of metadata is refused with 400",
    requirement: "request.body.unknown_field",
    modes: ["plain"],
    request: withMetadata({ user_id: "u".repeat(256), no_such_member: 1 }),
    control: labelled,
    expect: [rejected(400)],
  },
];
