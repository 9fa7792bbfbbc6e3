import { firstAccepted, secondAccepted } from "../src/checks/count.ts";
import { errorEnvelope, errorObject, errorTypeFitsStatus, errorTypeIs } from "../src/checks/errors.ts";
import {
  atMost,
  datesAreRead,
  endsAreTold,
  ids,
  idsAreUnique,
  listFits,
  newestFirst,
  notRedirected,
} from "../src/checks/models.ts";
import {
  continuesBehind,
  disjoint,
  endIsSeen,
  endsBefore,
  hasItsMembers,
  isFirstModel,
  listsTheModel,
  pageBefore,
  restIsSeen,
  saysNoMore,
  saysWhetherCut,
  secondIsWholeList,
  turningPoint,
  wasCut,
  wholeList,
} from "../src/checks/pages.ts";
import { accepted, rejected, rejectedWith4xx } from "../src/checks/status.ts";
import { simplest } from "../src/inputs/bodies.ts";
import type { Case, EquivalenceCase, ExampleCase } from "../src/model/case.ts";
import { MODEL, type Exchange, type Request } from "../src/model/exchange.ts";
import type { Check } from "../src/model/finding.ts";

const get = (rest: string): Request => ({ method: "GET", path: `/v1/models${rest}` });
const plain = { modes: ["plain"], needs: ["models"] } as const;

/** The list as it comes unasked. Also the probe of the feature. */
export const modelList: Request = get("");

const longestPage = get("?limit=1000");
const oneModel = get("?limit=1");
const active = get("?lifecycle=active");
const unknown = get("/no-such-model-2001-01-01");
const target = get(`/${MODEL}`);

type Requirement = ExampleCase["requirement"];

/** What holds for the list. */
const lists = (id: string, title: string, requirement: Requirement, ...checks: readonly Check[]): Case => ({
  kind: "example",
  id: `models/${id}`,
  title,
  requirement,
  ...plain,
  request: modelList,
  expect: [accepted, ...checks],
});

/** What is taken. */
const takes = (
  id: string,
  title: string,
  requirement: Requirement,
  request: Request,
  ...checks: readonly Check[]
): Case => ({
  kind: "example",
  id: `models/${id}`,
  title,
  requirement,
  ...plain,
  request,
  expect: [accepted, ...checks],
});

/** What is refused, while the same without what is wrong is taken. */
const refuses = (
  id: string,
  title: string,
  requirement: Requirement,
  [request, control]: readonly [Request, Request],
  expect: readonly Check[],
  needs: ExampleCase["needs"] = plain.needs,
): Case => ({ kind: "example", id: `models/${id}`, title, requirement, ...plain, needs, request, control, expect });

/** How two answers are related. */
const relates = (
  id: string,
  title: string,
  requirement: Requirement,
  more: Pick<EquivalenceCase, "requests" | "expect"> & Partial<EquivalenceCase>,
): Case => ({ kind: "equivalence", id: `models/${id}`, title, requirement, ...plain, ...more });

/** Asks for what the list names; an empty list names nothing. */
const by =
  (name: (list: Exchange) => string | undefined, path: (id: string) => string) =>
  (list: Exchange): Request | string => {
    const id = name(list);
    return id === undefined ? "the list names no model" : get(path(encodeURIComponent(id)));
  };

const behind = by(turningPoint, (id) => `?limit=1000&after_id=${id}`);
const before = (list: Exchange): Request | string => {
  const page = pageBefore(list);
  return page ? get(`?limit=${page.limit}&before_id=${encodeURIComponent(page.id)}`) : "the list names no model";
};
const first = by(
  (list) => ids(list)[0],
  (id) => `/${id}`,
);

const list: readonly Case[] = [
  lists("list-is-accepted", "The list of models is answered with 200 and JSON", "models.list.accepted"),
  lists(
    "list-is-not-redirected",
    "The list of models is answered without a redirect",
    "models.list.direct",
    notRedirected,
  ),
  lists(
    "data-is-an-array",
    "The list holds data, an array of objects",
    "models.list.data",
    listFits("models.list.data", "data is an array of objects"),
  ),
  lists(
    "has-more-is-a-boolean",
    "The list holds has_more, a boolean",
    "models.list.has_more",
    listFits("models.list.has_more", "has_more is a boolean"),
  ),
  lists("ends-are-told", "first_id and last_id are the ids at both ends", "models.list.ends", endsAreTold),
  lists("ids-are-unique", "No id comes twice in the list", "models.list.unique", idsAreUnique),
  lists("newest-is-first", "The list begins with the newest model", "models.list.newest_first", newestFirst),
  lists(
    "id-is-a-string",
    "Each model has an id, a string that is not empty",
    "models.item.id",
    listFits("models.item.id", "id is a string that is not empty"),
  ),
  lists(
    "type-is-model",
    "Each model has the type model",
    "models.item.type",
    listFits("models.item.type", 'type is "model"'),
  ),
  lists(
    "display-name-is-a-string",
    "Each model has a display_name, a string",
    "models.item.display_name",
    listFits("models.item.display_name", "display_name is a string"),
  ),
  lists(
    "created-at-is-a-date",
    "Each model has a created_at, a date and time of RFC 3339",
    "models.item.created_at",
    datesAreRead,
  ),
  lists(
    "other-members-have-their-types",
    "Optional members of a model have their published type",
    "models.item.types",
    listFits("models.item.types", "optional members have their published type"),
  ),
  relates("list-has-the-target", "The model that answers messages is in the list", "models.list.target", {
    requests: [simplest, longestPage],
    comparable: [secondIsWholeList],
    expect: [listsTheModel],
  }),
];

const pages: readonly Case[] = [
  takes("largest-limit-is-accepted", "A limit of 1000 is accepted", "models.limit.largest", longestPage),
  takes("limit-is-honoured", "A page with limit 1 has one model at most", "models.limit.honoured", oneModel, atMost(1)),
  relates("cut-list-has-more", "has_more is true where limit 1 cuts the list", "models.limit.has_more", {
    requests: [longestPage, oneModel],
    comparable: [wholeList, wasCut],
    expect: [saysWhetherCut],
  }),
  relates("last-page-has-no-more", "has_more is false on the last page", "models.limit.has_more", {
    requests: [longestPage, longestPage],
    follow: behind,
    comparable: [endIsSeen],
    expect: [saysNoMore],
  }),
  relates("after-id-is-honoured", "after_id gives the models behind that one", "models.after_id.honoured", {
    requests: [longestPage, longestPage],
    follow: behind,
    comparable: [restIsSeen],
    expect: [continuesBehind],
  }),
  relates("before-id-is-honoured", "before_id gives the models right before that one", "models.before_id.honoured", {
    requests: [longestPage, longestPage],
    follow: before,
    comparable: [wholeList],
    expect: [endsBefore],
  }),
  relates("lifecycle-is-honoured", "No model is both active and retired", "models.lifecycle.honoured", {
    requests: [active, get("?lifecycle=retired")],
    expect: [disjoint],
  }),
  refuses(
    "limit-zero-is-refused",
    "A limit of 0 is refused with 400",
    "models.limit.range",
    [get("?limit=0"), longestPage],
    [rejected(400)],
  ),
  refuses(
    "limit-above-thousand-is-refused",
    "A limit of 1001 is refused with 400",
    "models.limit.range",
    [get("?limit=1001"), longestPage],
    [rejected(400)],
  ),
  refuses(
    "limit-in-words-is-refused",
    "A limit that is no integer is refused with 400",
    "models.limit.type",
    [get("?limit=many"), longestPage],
    [rejected(400)],
  ),
  refuses(
    "unknown-lifecycle-is-refused",
    "A lifecycle that does not exist is refused",
    "models.lifecycle.known",
    [get("?lifecycle=no-such-stage"), active],
    [rejectedWith4xx],
  ),
];

const one: readonly Case[] = [
  relates("listed-model-is-described", "A model of the list is described under its id", "models.get.accepted", {
    requests: [modelList, target],
    refusable: true,
    follow: first,
    comparable: [firstAccepted],
    expect: [secondAccepted, isFirstModel],
  }),
  relates(
    "described-as-in-the-list",
    "A model alone has the members, the name and the date it has in the list",
    "models.get.same",
    {
      requests: [modelList, target],
      follow: first,
      expect: [hasItsMembers],
    },
  ),
  takes("target-is-described", "The model under test is described under its name", "models.get.target", target),
  refuses(
    "unknown-model-is-not-found",
    "An unknown id is answered with 404 not_found_error",
    "models.get.unknown",
    [unknown, modelList],
    [rejected(404), errorTypeIs("not_found_error")],
  ),
  refuses(
    "refusal-has-the-envelope",
    "The refusal of an unknown id has the error envelope",
    "models.error.envelope",
    [unknown, modelList],
    [rejectedWith4xx, errorEnvelope, errorObject, errorTypeFitsStatus],
  ),
];

const keys: readonly Case[] = [
  ...(["none", "wrong"] as const).map((auth): Case =>
    refuses(
      auth === "none" ? "missing-key-is-refused" : "wrong-key-is-refused",
      `The list ${auth === "none" ? "without a key" : "with a wrong key"} is refused with 401`,
      "models.key.required",
      [{ ...modelList, auth }, modelList],
      [rejected(401), errorTypeIs("authentication_error")],
      ["models", "auth"],
    ),
  ),
  ...(["x-api-key", "bearer"] as const).map((auth): Case =>
    relates(
      `${auth}-is-accepted`,
      `The list takes the key as ${auth === "bearer" ? "a bearer token" : auth} where messages take it so`,
      "models.auth.accepted",
      {
        requests: [
          { ...simplest, auth },
          { ...modelList, auth },
        ],
        refusable: true,
        comparable: [firstAccepted],
        expect: [secondAccepted],
      },
    ),
  ),
];

/** `GET /v1/models` and `GET /v1/models/{id}`. */
export const modelsCases: readonly Case[] = [...list, ...pages, ...one, ...keys];
