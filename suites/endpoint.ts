import { errorEnvelope, errorObject, errorTypeIs } from "../src/checks/errors.ts";
import { accepted, rejected, rejectedWith4xx } from "../src/checks/status.ts";
import { simplest } from "../src/inputs/bodies.ts";
import type { Case } from "../src/model/case.ts";
import type { Request } from "../src/model/exchange.ts";
import { takenTogether } from "./taken-together.ts";

const unknownPath: Request = { ...simplest, path: "/v1/messages/no-such-resource" };

const wrongMethod: Request = { method: "GET" };

/** Path, query and method. */
export const endpointCases: readonly Case[] = [
  {
    kind: "example",
    id: "endpoint/beta-query-is-tolerated",
    title: "The query ?beta=true that clients send changes nothing",
    requirement: "query.unknown.tolerated",
    modes: ["plain"],
    request: takenTogether,
    alone: { ...simplest, path: "/v1/messages?beta=true" },
    expect: [accepted],
  },
  {
    kind: "example",
    id: "endpoint/unknown-query-is-tolerated",
    title: "An unknown query parameter changes nothing",
    requirement: "query.unknown.tolerated",
    modes: ["plain"],
    request: takenTogether,
    alone: { ...simplest, path: "/v1/messages?no_such_parameter=1" },
    expect: [accepted],
  },
  {
    kind: "example",
    id: "endpoint/get-is-refused",
    title: "GET is answered with a 4xx status",
    requirement: "errors.method.refused",
    modes: ["plain"],
    request: wrongMethod,
    control: simplest,
    expect: [rejectedWith4xx],
  },
  {
    kind: "example",
    id: "endpoint/unknown-path-is-refused",
    title: "An unknown path is answered with a 4xx status",
    requirement: "errors.path.refused",
    request: unknownPath,
    control: simplest,
    expect: [rejectedWith4xx],
  },
  {
    kind: "example",
    id: "endpoint/unknown-path-is-not-found",
    title: "An unknown path is answered with 404 not_found_error",
    requirement: "errors.path.not_found",
    request: unknownPath,
    control: simplest,
    expect: [rejected(404), errorTypeIs("not_found_error")],
  },
  {
    kind: "example",
    id: "endpoint/wrong-method-has-the-envelope",
    title: "The answer to a wrong method has the error envelope",
    requirement: "errors.endpoint.envelope",
    modes: ["plain"],
    request: wrongMethod,
    control: simplest,
    expect: [rejectedWith4xx, errorEnvelope, errorObject],
  },
  {
    kind: "example",
    id: "endpoint/unknown-path-has-the-envelope",
    title: "The answer to an unknown path has the error envelope",
    requirement: "errors.endpoint.envelope",
    modes: ["plain"],
    request: unknownPath,
    control: simplest,
    expect: [rejectedWith4xx, errorEnvelope, errorObject],
  },
];
