import { acceptedOrRefused } from "../src/checks/two-readings.ts";
import { accepted } from "../src/checks/status.ts";
import { simplest, simplestWith } from "../src/inputs/bodies.ts";
import type { Case } from "../src/model/case.ts";

/** Three ids in a JSON text, as Claude Code writes the user of its requests. */
const userAsJson = JSON.stringify({
  device_id: "0123456789abcdef".repeat(4),
  account_uuid: "",
  session_id: "3f2c5a0e-7d41-4b8a-9c66-1e2d3f4a5b6c",
});
const byJson = { metadata: { user_id: userAsJson } };
const standard = { speed: "standard" };
const diagnosed = { diagnostics: { previous_message_id: null } };

/** In one request, as newer clients send them; each alone where it is refused. */
const together = simplestWith({ ...byJson, ...standard, ...diagnosed });

/** What clients send that older endpoints do not know. */
export const newerMembersCases: readonly Case[] = [
  {
    kind: "example",
    id: "newer-members/json-as-user-id-is-accepted",
    title: "A user_id that is itself a JSON text is accepted",
    requirement: "request.metadata.user_id.json",
    modes: ["plain"],
    request: together,
    alone: simplestWith(byJson),
    expect: [accepted],
  },
  {
    kind: "example",
    id: "newer-members/standard-speed-is-accepted",
    title: "A speed of standard is accepted",
    requirement: "request.speed.accepted",
    modes: ["plain"],
    request: together,
    alone: simplestWith(standard),
    expect: [accepted],
  },
  {
    kind: "example",
    id: "newer-members/null-speed-is-accepted",
    title: "A speed of null is accepted",
    requirement: "request.speed.accepted",
    modes: ["plain"],
    request: simplestWith({ speed: null }),
    expect: [accepted],
  },
  {
    kind: "example",
    id: "newer-members/diagnostics-are-accepted",
    title: "A diagnostics without an earlier message is accepted",
    requirement: "request.diagnostics.accepted",
    modes: ["plain"],
    request: together,
    alone: simplestWith(diagnosed),
    expect: [accepted],
  },
  {
    kind: "example",
    id: "newer-members/unknown-one-is-answered",
    title: "An unknown member of the body is ignored, or refused with 400",
    requirement: "request.body.unknown_answered",
    modes: ["plain"],
    request: simplestWith({ no_such_member: 1 }),
    control: simplest,
    mayBeAccepted: true,
    expect: [acceptedOrRefused],
  },
  {
    kind: "example",
    id: "newer-members/unknown-beta-is-answered",
    title: "An unknown name in anthropic-beta is ignored, or refused with 400",
    requirement: "headers.beta.unknown_answered",
    modes: ["plain"],
    request: { ...simplest, headers: { "anthropic-beta": "no-such-beta-2001-01-01" } },
    control: simplest,
    mayBeAccepted: true,
    expect: [acceptedOrRefused],
  },
];
