import type { Arbitrary } from "fast-check";
import type { Draw, Region } from "../../src/model/draw.ts";
import type { Request } from "../../src/model/exchange.ts";
import type { JsonObject } from "../../src/model/json.ts";
import type { Edition } from "../../src/model/target.ts";

export type Operation = "messages" | "count_tokens";

/** A body as a request to its operation. */
export const requestTo = (operation: Operation, body: JsonObject | string): Request =>
  operation === "messages" ? { body } : { path: "/v1/messages/count_tokens", body };

/** The body of a drawn request; undefined where it is a text. */
export const bodyOf = ({ body }: Request): JsonObject | undefined => (typeof body === "object" ? body : undefined);

/** The body without some of its members. */
export const without = (body: JsonObject, ...names: readonly string[]): JsonObject =>
  Object.fromEntries(Object.entries(body).filter(([name]) => !names.includes(name)));

/** The body of a request, also of one that is a text. */
const read = (body: Request["body"]): JsonObject =>
  typeof body === "string" ? (JSON.parse(body) as JsonObject) : (body ?? {});

/** What is wrong with a body, by a reading of the schema that those who draw do not share. */
export async function isValid(edition: Edition, operation: Operation): Promise<(body: JsonObject) => boolean> {
  const { classify } = await import("../../src/inputs/draw/classify.ts");
  const labels = classify(edition, operation);
  return (body) => labels(body).length === 0;
}

/** A region of valid requests. */
export async function valid(
  name: string,
  edition: Edition,
  operation: Operation,
  bodies: Arbitrary<JsonObject>,
  more: Pick<Region, "needs"> = {},
): Promise<Region> {
  const holds = await isValid(edition, operation);
  return {
    name,
    draws: bodies.map((body): Draw => ({ requests: [requestTo(operation, body)] })),
    holds: ({ requests }) => requests.every((request) => holds(bodyOf(request) ?? {})),
    ...more,
  };
}

/** A region of pairs of valid requests: a body, and what is made of it. */
export async function pairs(
  name: string,
  edition: Edition,
  operation: Operation,
  bodies: Arbitrary<readonly [JsonObject, JsonObject | string]>,
  more: Pick<Region, "needs"> = {},
): Promise<Region> {
  const holds = await isValid(edition, operation);
  return {
    name,
    draws: bodies.map(([first, second]): Draw => ({
      requests: [requestTo(operation, first), requestTo(operation, second)],
    })),
    holds: ({ requests }) => requests.every(({ body }) => holds(read(body))),
    ...more,
  };
}
