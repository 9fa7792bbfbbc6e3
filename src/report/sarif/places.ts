import type * as contract from "../../../spec/generated/2023-06-01/places.ts";
import type { Exchange } from "../../model/exchange.ts";
import type { Finding } from "../../model/finding.ts";
import { isObject } from "../../model/json.ts";
import { parse } from "../../model/read.ts";
import type { Edition } from "../../model/target.ts";

/** Where in the OpenAPI document of an edition things stand. */
export type Places = Pick<
  typeof contract,
  "digest" | "operations" | "headers" | "next" | "unions" | "requirements" | "lines"
>;

/** Loads what is known of an edition: some tens of kilobytes, for this format alone. */
export const placesOf = async (edition: Edition): Promise<Places> =>
  edition === "2023-06-01"
    ? await import("../../../spec/generated/2023-06-01/places.ts")
    : await import("../../../spec/generated/2026-10-21/places.ts");

/**
 * The JSON pointer of what a finding is about: the schema of its requirement; else the member of the answer's schema, the
 * header or the response that it names; else the operation.
 */
export function placeOf(places: Places, finding: Finding, exchange: Exchange | undefined): string {
  const operation = operationOf(places, exchange);
  const candidates = [
    places.requirements[finding.requirement],
    finding.at.startsWith("header:") ? places.headers[finding.at.slice("header:".length).toLowerCase()] : undefined,
    answerPlace(places, operation, finding.at, exchange),
    operation.responses[expectedStatus(finding)],
    // Headers without a description, and the order of events, are told with the response.
    /^(header:|stream$)/.test(finding.at) ? operation.responses[String(exchange?.answer?.status)] : undefined,
  ];
  return candidates.find((pointer) => pointer !== undefined && places.lines[pointer] !== undefined) ?? operation.at;
}

type Operation = Places["operations"][number];

function operationOf({ operations }: Places, exchange: Exchange | undefined): Operation {
  const [first] = operations;
  if (!first) throw new Error("the document has no operation");
  const { method, path } = exchange?.request ?? first;
  const parts = (path.split("?")[0] ?? "").split("/");
  const fits = (operation: Operation): boolean => {
    const wanted = operation.path.split("/");
    return wanted.length === parts.length && wanted.every((part, at) => part === parts[at] || part.startsWith("{"));
  };
  return operations.find((one) => one.method === method && fits(one)) ?? operations.find((one) => fits(one)) ?? first;
}

const expectedStatus = ({ at, expected }: Finding): string =>
  (at === "status" ? /\b[1-5]\d\d\b/.exec(expected)?.[0] : undefined) ?? "";

/** Follows a pointer into an answer through the schemas that describe it, as far as they do. */
function answerPlace(
  places: Places,
  operation: Operation,
  at: string,
  exchange: Exchange | undefined,
): string | undefined {
  const answer = exchange?.answer;
  const event = /^event (\d+)(?: (\/.*))?$/.exec(at);
  if (event) {
    const frame = answer?.frames?.[Number(event[1]) - 1];
    return member(places, "/components/schemas/StreamEvent", event[2] ?? "", parse(frame?.data ?? ""));
  }
  if (at !== "" && !at.startsWith("/")) return undefined;
  const root = operation.answers[String(answer?.status)];
  // A stream is judged on the message that its events come to.
  return root === undefined ? undefined : member(places, root, at, parse(answer?.text ?? ""));
}

function member({ next, unions, lines }: Places, root: string, at: string, body: unknown): string {
  let schema = root;
  let value = body;
  let known = root;
  for (const name of at.split("/").slice(1)) {
    const inside = isObject(value) || Array.isArray(value) ? (value as Record<string, unknown>)[name] : undefined;
    if (!/^\d+$/.test(name)) {
      schema = `${resolved(schema, value, { next, unions })}/properties/${name}`;
      if (lines[schema] === undefined) return known;
    }
    value = inside;
    known = schema;
  }
  const end = resolved(schema, value, { next, unions });
  // A whole block or event is described by its own schema, a member where it stands.
  return /\/\d+$|^$/.test(at) && lines[end] !== undefined ? end : known;
}

/** The schema that holds the members of a value. */
function resolved(schema: string, value: unknown, { next, unions }: Pick<Places, "next" | "unions">): string {
  let at = schema;
  for (let steps = 0; steps < 10; steps += 1) {
    const type = isObject(value) ? value["type"] : undefined;
    const onward = (typeof type === "string" ? unions[at]?.[type] : undefined) ?? next[at];
    if (onward === undefined) return at;
    at = onward;
  }
  return at;
}
