import { modelList as isModelList } from "../../spec/generated/2023-06-01/validate.js";
import type { RequirementId } from "../../spec/generated/requirements.ts";
import type { Exchange } from "../model/exchange.ts";
import type { Check, Violation } from "../model/finding.ts";
import { isObject, type JsonObject, type JsonValue } from "../model/json.ts";
import { body, once, status } from "../model/read.ts";
import { violationsOf } from "./schema-errors.ts";
import { show } from "./show.ts";

// The list of models, and one page of it.

const none: readonly Violation[] = [];

const list = (exchange: Exchange): JsonObject => {
  const value = body(exchange);
  return isObject(value) ? value : {};
};

/** The models of a page that are objects. */
export const models: (exchange: Exchange) => readonly JsonObject[] = once((exchange) => {
  const { data } = list(exchange);
  return Array.isArray(data) ? (data as readonly JsonValue[]).filter(isObject) : [];
});

/** The ids of a page, in order; those that are no strings are left out. */
export const ids = (exchange: Exchange): readonly string[] =>
  models(exchange)
    .map(({ id }) => id)
    .filter((id) => typeof id === "string");

/** Whether a page says that there are more; undefined where it does not say. */
export function hasMore(exchange: Exchange): boolean | undefined {
  const value = list(exchange)["has_more"];
  return typeof value === "boolean" ? value : undefined;
}

/** Which requirement speaks for a place of the list. */
const places: readonly (readonly [pointer: RegExp, requirement: RequirementId])[] = [
  [/^\/data(?:\/\d+)?$/u, "models.list.data"],
  [/^\/has_more$/u, "models.list.has_more"],
  [/^\/(?:first|last)_id$/u, "models.list.ends"],
  [/^\/data\/\d+\/id$/u, "models.item.id"],
  [/^\/data\/\d+\/type$/u, "models.item.type"],
  [/^\/data\/\d+\/display_name$/u, "models.item.display_name"],
  [/^\/data\/\d+\/created_at$/u, "models.item.created_at"],
];

const placeOf = (at: string): RequirementId => places.find(([pointer]) => pointer.test(at))?.[1] ?? "models.item.types";

const schemaViolations = once((exchange: Exchange): readonly Violation[] => {
  const value = body(exchange);
  return value === undefined || isModelList(value) ? none : violationsOf(value, isModelList.errors ?? []);
});

/** What a list of thousands has wrong in each item is told of the first ones. */
const most = 3;

/** The list fits the published schema in the places this requirement speaks for. */
export function listFits(requirement: RequirementId, claim: string): Check {
  const judge = (exchange: Exchange): readonly Violation[] =>
    schemaViolations(exchange)
      .filter(({ at }) => placeOf(at) === requirement)
      .slice(0, most);
  return { claim, judge };
}

/** Both ends of a page are told. */
export const endsAreTold: Check = {
  claim: "first_id and last_id are the ids of the first and the last model",
  judge: (exchange) => {
    const [page, items] = [list(exchange), models(exchange)];
    const right = [
      ["first_id", items[0]?.["id"]],
      ["last_id", items.at(-1)?.["id"]],
    ] as const;
    return right
      .filter(([name, id]) => page[name] !== (id ?? null))
      .map(([name, id]) => ({ at: `/${name}`, expected: show(id ?? null), actual: show(page[name]) }));
  },
};

/** A client that goes by ids finds each model once. */
export const idsAreUnique: Check = {
  claim: "no id comes twice",
  judge: (exchange) => {
    const all = ids(exchange);
    const twice = all.findIndex((id, index) => all.indexOf(id) !== index);
    if (twice === -1) return none;
    return [{ at: `/data/${twice}/id`, expected: "an id that did not come before", actual: show(all[twice]) }];
  },
};

/** A date and time of RFC 3339, section 5.6: the generated validators do not judge formats. */
const dateTime = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/iu;

/** Each model says when it was released. */
export const datesAreRead: Check = {
  claim: "created_at is a date and time of RFC 3339",
  judge: (exchange) =>
    models(exchange)
      .map(({ created_at: value }, index) => ({ value, at: `/data/${index}/created_at` }))
      .filter(
        ({ value }) => typeof value !== "string" || value.search(dateTime) !== 0 || Number.isNaN(Date.parse(value)),
      )
      .slice(0, most)
      .map(({ value, at }) => ({ at, expected: "a date and time of RFC 3339", actual: show(value) })),
};

const released = ({ created_at: value }: JsonObject): number => (typeof value === "string" ? Date.parse(value) : NaN);

/** Dates that cannot be read are judged elsewhere. */
export const newestFirst: Check = {
  claim: "the first model is the newest one",
  judge: (exchange) => {
    const [first, ...others] = models(exchange);
    const newer = others.find((model) => first && released(model) > released(first));
    if (!first || !newer) return none;
    return [
      {
        at: "/data/0/created_at",
        expected: `at least ${show(newer["created_at"])}, of ${show(newer["id"])}`,
        actual: show(first["created_at"]),
      },
    ];
  },
};

/** A page is no longer than was asked. */
export function atMost(limit: number): Check {
  return {
    claim: `the page has at most ${limit} ${limit === 1 ? "model" : "models"}`,
    judge: (exchange) => {
      const { length } = models(exchange);
      return length > limit ? [{ at: "/data", expected: `at most ${limit}`, actual: `${length}` }] : none;
    },
  };
}

/** Clients that hold a key do not follow a redirect. */
export const notRedirected: Check = {
  claim: "is not answered with a redirect",
  judge: (exchange) => {
    const code = status(exchange);
    return code >= 300 && code < 400 ? [{ at: "status", expected: "200", actual: `${code}` }] : none;
  },
};
