import type { Deviation, Fault } from "../deviation.ts";
import { drop, put, type Edit } from "../edit.ts";
import type { Incoming } from "../incoming.ts";
import { objects, string, type Json, type JsonObject } from "../json.ts";
import { invalid, type Refusal } from "../refusal.ts";
import { fault } from "./make.ts";
import { docs } from "./sources.ts";

const isList = ({ path }: Pick<Incoming, "path">): boolean => path === "/v1/models";
const isAbout = ({ path }: Pick<Incoming, "path">): boolean => path.startsWith("/v1/models");

const onList = (id: string, title: string, models: NonNullable<Deviation["models"]>): Fault =>
  fault(id, title, docs.listModels, { models });

/** Writes each model of the list wrongly, and the model alone. */
const onEach = (id: string, title: string, edit: Edit): Fault =>
  fault(id, title, docs.listModels, { catalogue: (models) => models.map((model) => edit(model)) });

/** Reads the query without one of its parameters. */
const ignores = (parameter: string): Fault =>
  fault(`ignores-${parameter.replace("_", "-")}`, `${parameter} changes nothing of the list`, docs.listModels, {
    query: (query) => {
      const left = new URLSearchParams(query);
      left.delete(parameter);
      return left;
    },
  });

/** Refuses a request about models that is right. */
const refuses = (
  id: string,
  title: string,
  source: string,
  when: (request: Incoming) => boolean,
  refusal: Refusal,
): Fault => fault(id, title, source, { refuses: (request) => (when(request) ? refusal : undefined) });

const notFound: Refusal = { rule: "refused", status: 404, type: "not_found_error", message: "Not found" };
const unauthorized: Refusal = { rule: "refused", status: 401, type: "authentication_error", message: "No credentials" };

/** A list as the OpenAI API has it. */
const openaiList = (page: JsonObject): Json => ({
  object: "list",
  data: objects(page["data"]).map(({ id }) => ({ id: string(id), object: "model", created: 0, owned_by: "obedient" })),
});

/** Faults of the list of models, and of the model alone. */
export const modelsFaults: readonly Fault[] = [
  refuses("answers-404-to-models", "There are no paths for models", docs.listModels, isAbout, notFound),
  onList("lists-models-as-openai", "The list is one of the OpenAI API", openaiList),
  onList("lists-models-as-object", "data is an object by id", (page) => ({
    ...page,
    data: Object.fromEntries(objects(page["data"]).map((model) => [string(model["id"]), model])),
  })),
  onList("lists-models-as-bare-array", "The list is an array without anything around it", (page) => page["data"] ?? []),
  onList("lists-models-without-ends", "first_id and last_id are null", (page) => ({
    ...page,
    first_id: null,
    last_id: null,
  })),
  onList("says-no-more-models", "has_more is always false", (page) => ({ ...page, has_more: false })),
  onList("says-more-after-the-last-model", "has_more is true on the last page", (page, { query }) =>
    query.includes("after_id") ? { ...page, has_more: true } : page,
  ),
  onList("reverses-the-page-before", "before_id gives the models in reverse order", (page, { query }) => {
    if (!query.includes("before_id")) return page;
    const data = objects(page["data"]).toReversed();
    return { ...page, data, first_id: data[0]?.["id"] ?? null, last_id: data.at(-1)?.["id"] ?? null };
  }),
  onList("says-more-for-ever", "has_more is true on every page, an empty one too", (page) => ({
    ...page,
    has_more: true,
  })),
  fault("lists-a-model-twice", "The first model comes twice", docs.listModels, {
    catalogue: (models) => [...models.slice(0, 1), ...models],
  }),
  fault("lists-oldest-model-first", "The list begins with the oldest model", docs.listModels, {
    catalogue: (models) => models.toReversed(),
  }),
  fault("lists-not-the-model-that-answers", "The model that answers messages is not in the list", docs.listModels, {
    catalogue: (models) => models.filter(({ id }) => id !== "obedient-1"),
  }),
  onEach("lists-models-with-empty-id", "The id of a model is empty", put("/id", "")),
  onEach("lists-models-without-display-name", "A model has no display_name", drop("/display_name")),
  onEach("lists-models-with-seconds", "created_at is a number of seconds", put("/created_at", 1_767_225_600)),
  onEach("lists-models-with-dates-in-words", "created_at is no date of RFC 3339", put("/created_at", "January 2026")),
  onEach("lists-models-with-limits-as-strings", "max_tokens of a model is a string", put("/max_tokens", "64000")),
  ignores("limit"),
  ignores("after_id"),
  ignores("before_id"),
  ignores("lifecycle"),
  refuses(
    "refuses-limit-above-hundred",
    "A limit above 100 is refused",
    docs.listModels,
    (request) => isList(request) && Number(new URLSearchParams(request.query).get("limit") ?? 0) > 100,
    invalid("refused", "limit: Input should be less than or equal to 100"),
  ),
  fault("accepts-limit-out-of-range", "A limit of 0 or 1001 is taken for the usual one", docs.listModels, {
    skips: ["limit-range"],
  }),
  fault("accepts-limit-in-words", "A limit that is no number is taken for the usual one", docs.listModels, {
    skips: ["limit-type"],
  }),
  fault("accepts-unknown-lifecycle", "A lifecycle that does not exist gives an empty list", docs.listModels, {
    skips: ["lifecycle-unknown"],
  }),
  refuses(
    "answers-404-to-listed-models",
    "A model of the list is not found under its id",
    docs.getModel,
    (request) => isAbout(request) && !isList(request),
    notFound,
  ),
  fault("describes-another-model", "The description is that of another model", docs.getModel, {
    model: (model) => ({ ...model, id: "obedient-3" }),
  }),
  fault("describes-models-by-another-name", "The description has another display_name and date", docs.getModel, {
    model: (model) => ({ ...model, display_name: "Model", created_at: "1970-01-01T00:00:00Z" }),
  }),
  fault("describes-models-by-id-alone", "The description holds nothing but the id", docs.getModel, {
    model: ({ id }) => ({ id: string(id) }),
  }),
  fault("describes-unknown-models", "An unknown id is answered with the newest model", docs.getModel, {
    skips: ["model-not-listed"],
  }),
  fault("calls-unknown-models-invalid", "The error type of an unknown id is invalid_request_error", docs.getModel, {
    refusal: (refusal) =>
      refusal.rule === "model-not-listed" ? { ...refusal, type: "invalid_request_error" } : refusal,
  }),
  fault("writes-model-errors-as-detail", "The error about a model holds detail alone", docs.errors, {
    errorBody: (body, { message }, request) => (isAbout(request) ? { detail: message } : body),
  }),
  fault(
    "redirects-the-list-of-models",
    "The list is answered with a redirect to its path with a slash",
    docs.listModels,
    {
      reply: (reply, request) =>
        isList(request)
          ? { ...reply, status: 307, headers: [...reply.headers, ["location", `${request.path}/`]], chunks: [""] }
          : reply,
    },
  ),
  refuses(
    "refuses-x-api-key-for-models",
    "The list takes a bearer token alone",
    docs.overview,
    (request) => isAbout(request) && request.headers["authorization"] === undefined,
    unauthorized,
  ),
  refuses(
    "refuses-bearer-for-models",
    "The list takes x-api-key alone",
    docs.overview,
    (request) => isAbout(request) && request.headers["x-api-key"] === undefined,
    unauthorized,
  ),
  fault("calls-wrong-keys-forbidden", "The error type of a missing or wrong key is permission_error", docs.errors, {
    refusal: (refusal) => (refusal.rule.startsWith("key-") ? { ...refusal, type: "permission_error" } : refusal),
  }),
];
