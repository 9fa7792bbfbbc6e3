import type { Arbitrary } from "fast-check";
import type { JsonObject } from "../../../model/json.ts";
import { type Edition, type Feature, features as allFeatures } from "../../../model/target.ts";
import { type Operation, type RequestSchema, requestSchema } from "../schema.ts";
import { agree } from "./agree/index.ts";
import { conversations, shortTurn } from "./conversation.ts";
import { type Derive, derivation, type Rules } from "./derive.ts";
import { featuresOf } from "./features.ts";
import { type Extra, gateOf } from "./gates.ts";
import { special } from "./special.ts";

/** Which requests are drawn. */
export interface RequestOptions {
  /** Default: `2023-06-01`. */
  readonly edition?: Edition;
  /** What the endpoint is able to do; parts that need another feature are not drawn. Default: all of the contract. */
  readonly features?: readonly Feature[];
  /** Default: `messages`. */
  readonly operation?: Operation;
  /** A feature that every one of the requests needs; one of {@link featuresInUse}, which `features` has, too. */
  readonly uses?: Feature;
  /** Only the required members, and one turn of one text. */
  readonly minimal?: boolean;
  /** Parts that no endpoint has to take. Default: none. */
  readonly extras?: readonly Extra[];
}

/** What `count_tokens` does not have to take: tools that the endpoint would run. */
const uncounted: ReadonlySet<Feature> = new Set(["server-tools", "web-fetch", "code-execution"]);

/** Chances against one that an optional member is left out. */
const absent = { top: 4, below: 2 } as const;

/**
 * Valid request bodies of every shape, derived from the schema of the edition, and from the rules between members that
 * no schema states: a conformant endpoint that has the features takes each of them. `model` is the placeholder MODEL;
 * `stream` is absent or false. Shrinks to the required members and one short turn.
 */
export function requests(options: RequestOptions = {}): Arbitrary<JsonObject> {
  return requestsOf(requestSchema(options.edition, options.operation), options);
}

/** The same, of a schema of one's own. */
export function requestsOf(schema: RequestSchema, options: RequestOptions = {}): Arbitrary<JsonObject> {
  const { features: able = allFeatures, extras = [], minimal = false } = options;
  const features = schema.operation === "messages" ? able : able.filter((feature) => !uncounted.has(feature));
  const mayHave = extras.includes("options");
  const rules: Rules = {
    allows: (part) => {
      const gate = gateOf(part);
      if (minimal && isOptionalMember(schema, part)) return false;
      if (gate?.extra !== undefined && !extras.includes(gate.extra)) return false;
      return (gate?.features ?? []).every((feature) => features.includes(feature));
    },
    special: {
      ...special({ sampling: features.includes("sampling"), options: mayHave }),
      InputMessages: (_, derive: Derive) => (minimal ? shortTurn : conversations(schema, rules, derive, mayHave)),
    },
    empty: mayHave,
    absent,
  };
  const drawn = derivation(schema, rules)(schema.root) as Arbitrary<JsonObject> | undefined;
  if (!drawn) throw new Error("nothing may be drawn");
  const whole = drawn.map((body) => agree(body));
  return options.uses === undefined ? whole : using(whole, options.uses);
}

/** Only those that need the feature. Throws where it is looked for too long: nothing that is drawn needs it. */
function using(bodies: Arbitrary<JsonObject>, feature: Feature): Arbitrary<JsonObject> {
  let misses = 0;
  return bodies.filter((body) => {
    const uses = featuresOf(body).includes(feature);
    misses = uses ? 0 : misses + 1;
    if (misses > patience) throw new Error(`no request that is drawn uses ${feature}`);
    return uses;
  });
}

/** Requests that are looked at for one that uses a feature: dozens of times as many as it takes. */
const patience = 5000;

/** Features that no body of a request needs. */
const elsewhere: ReadonlySet<Feature> = new Set(["auth", "models", "count-tokens"]);

/** The features that requests of an operation can use. */
export function featuresInUse(edition?: Edition, operation?: Operation): readonly Feature[] {
  const { root } = requestSchema(edition, operation);
  const samples = "temperature" in (root.schema["properties"] as JsonObject);
  return allFeatures.filter(
    (feature) =>
      !elsewhere.has(feature) &&
      !(operation === "count_tokens" && uncounted.has(feature)) &&
      (feature !== "sampling" || samples),
  );
}

function isOptionalMember({ root }: RequestSchema, part: string): boolean {
  const [definition, member, ...rest] = part.split(".");
  if (definition !== root.at || member === undefined || rest.length > 0) return false;
  return !((root.schema["required"] ?? []) as readonly string[]).includes(member);
}
