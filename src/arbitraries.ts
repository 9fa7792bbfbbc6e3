/**
 * Arbitraries of request bodies for fast-check tests of one's own: of a server, a gateway, or a client library.
 *
 * @example
 * import fc from "fast-check";
 * import { requests, violations } from "messages-conformance/arbitraries";
 *
 * test("what is valid is taken", () =>
 *   fc.assert(fc.asyncProperty(requests({ features: ["tools"] }), async (body) => (await post(body)).status === 200)));
 *
 * test("what is not valid is refused", () =>
 *   fc.assert(fc.asyncProperty(violations(), async ({ body }) => (await post(body)).status === 400)));
 */
import { type Arbitrary, oneof } from "fast-check";
import type * as older from "../spec/generated/2023-06-01/types.ts";
import type * as newer from "../spec/generated/2026-10-21/types.ts";
import { spelled as spelledTexts, type SpellingKind } from "./inputs/draw/spelling.ts";
import { featuresOf as featuresOfBody } from "./inputs/draw/valid/features.ts";
import type { Operation } from "./inputs/draw/schema.ts";
import { requests as drawnRequests, type RequestOptions as Drawn } from "./inputs/draw/valid/requests.ts";
import { crossField } from "./inputs/draw/violations/cross-field.ts";
import { type Violation, violations as drawnViolations } from "./inputs/draw/violations/violations.ts";
import { MODEL } from "./model/exchange.ts";
import type { JsonObject } from "./model/json.ts";
import { type Edition, type Feature, features as allFeatures } from "./model/target.ts";

export type { SpellingKind } from "./inputs/draw/spelling.ts";
export type { Extra } from "./inputs/draw/valid/gates.ts";
export type { Violation } from "./inputs/draw/violations/violations.ts";
export type { Label } from "./model/draw.ts";
export type { JsonObject, JsonValue } from "./model/json.ts";
export type { Edition, Feature, Operation };

/** The types of request bodies. */
export interface Bodies {
  readonly "2023-06-01": { readonly messages: older.MessageRequest; readonly count_tokens: older.CountTokensRequest };
  readonly "2026-10-21": { readonly messages: newer.MessageRequest; readonly count_tokens: newer.CountTokensRequest };
}

interface Common<E extends Edition, O extends Operation> {
  /** The value of `anthropic-version`; default: `2023-06-01`. */
  readonly edition?: E;
  /** Default: `messages`. */
  readonly operation?: O;
  /** What the endpoint is able to do; default: every feature of the contract. */
  readonly features?: readonly Feature[];
  /** The name of the model; default: `claude-sonnet-4-5`. */
  readonly model?: string;
}

/** Which valid requests are drawn. */
export interface RequestOptions<E extends Edition = Edition, O extends Operation = Operation>
  extends Common<E, O>, Pick<Drawn, "extras" | "minimal"> {}

/** Which requests are drawn that are not valid. */
export interface ViolationOptions extends Common<Edition, Operation> {
  /** Whether values are drawn, too, that lenient parsers read as valid ones, as `"32"` for 32; default: true. */
  readonly lenient?: boolean;
}

const usualModel = "claude-sonnet-4-5";

/**
 * Valid request bodies of every shape: conversations, calls of tools and their results, thinking, pictures, documents,
 * cache marks, output formats. A conformant endpoint that has the features takes each of them; parts that need another
 * feature are not drawn. Boundary values are likely; texts are of every plane of Unicode. `max_tokens` is small, and
 * `stream` is absent or false. Shrinks to the required members and one short turn.
 */
export function requests<E extends Edition = "2023-06-01", O extends Operation = "messages">(
  options: RequestOptions<E, O> = {},
): Arbitrary<Bodies[E][O]> {
  const { model = usualModel, ...drawn } = options;
  return drawnRequests(drawn).map((body) => named(body, model) as unknown as Bodies[E][O]);
}

/**
 * Request bodies that are invalid by exactly one constraint of the schema, or one rule between members, and which: each
 * of the hundreds of constraints is as likely as another. Shrinks to the smallest body with that violation.
 */
export function violations(options: ViolationOptions = {}): Arbitrary<Violation> {
  const { features = allFeatures, model = usualModel, lenient = true } = options;
  const able: ReadonlySet<Feature> = new Set(features);
  const fit = [...drawnViolations(options), ...crossField(options)].filter(
    ({ needs, large, side }) =>
      needs.every((feature) => able.has(feature)) && !large && (lenient || side === undefined),
  );
  return (
    oneof(...fit.map(({ draws }) => draws))
      // What stands around a violation may need more than the violation itself.
      .filter(({ body }) => featuresOf(body).every((feature) => able.has(feature)))
      .map(({ body, label }) => ({ body: named(body, model), label }))
  );
}

/**
 * Other JSON texts of the same values, which every reader that follows RFC 8259 reads the same: blanks, the order of
 * members, escapes, `1.0` and `1e0`. `kinds`: in what they differ; default: in all. Shrinks to what `JSON.stringify` writes.
 */
export function spelled<Body extends object>(
  bodies: Arbitrary<Body>,
  kinds?: readonly SpellingKind[],
): Arbitrary<{ readonly body: Body; readonly text: string }> {
  const texts = spelledTexts(bodies as unknown as Arbitrary<JsonObject>, kinds);
  return texts as unknown as Arbitrary<{ readonly body: Body; readonly text: string }>;
}

/** The features that an endpoint needs to take a body; a body that is not valid is read as far as it can be. */
export const featuresOf = (body: object): readonly Feature[] => featuresOfBody(body as JsonObject);

const named = (body: JsonObject, model: string): JsonObject => (body["model"] === MODEL ? { ...body, model } : body);
