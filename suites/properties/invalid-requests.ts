import type { RequirementId } from "../../spec/generated/requirements.ts";
import { notServerError, rejected, rejectedWith4xx } from "../../src/checks/status.ts";
import type { Draw, PropertyCase, Region } from "../../src/model/draw.ts";
import type { Edition } from "../../src/model/target.ts";
import { simplestCount } from "../count-tokens.ts";
import type { Broken } from "./violating.ts";
import { bodyOf, requestTo, type Operation } from "./region.ts";

/** The member that says whether an answer is streamed: a run that asks for streams would mend it. */
const isOfStream = ({ at }: Broken["label"]): boolean => at === "MessageRequest.stream";

/** A long name may be refused for its length, or as that of an unknown model. */
const isOfModelLength = ({ at, keyword }: Broken["label"]): boolean =>
  at === "RequestedModel" && keyword === "maxLength";

/** One region a constraint, and one more for the values of it that speak against another requirement. */
async function regions(
  edition: Edition,
  operation: Operation,
  wanted: (broken: Broken) => boolean,
  asked: (requirement: RequirementId | undefined) => Asked | undefined,
): Promise<readonly Region[]> {
  const { violating } = await import("./violating.ts");
  const all = await violating(edition, operation);
  return all.filter(wanted).flatMap(({ name, requirement, draws, label, needs, isLarge, isOfRegion }): Region[] => {
    const more = asked(requirement);
    if (!more) return [];
    return [
      {
        name,
        draws: draws.map(({ body, label: broken, unbroken }): Draw => ({
          requests: [requestTo(operation, body)],
          ...(unbroken && { control: requestTo(operation, unbroken) }),
          label: broken,
        })),
        holds: ({ requests: [request], label: broken }) =>
          broken?.at === label.at && broken.keyword === label.keyword && isOfRegion(bodyOf(request), broken),
        needs,
        ...(isLarge && { large: true }),
        ...more,
      },
    ];
  });
}

/** What a region is about, and when it is drawn. */
type Asked = Pick<Region, "requirement" | "unless">;

/** Against the requirement of the constraint. */
const asTraced = (requirement: RequirementId | undefined): Asked | undefined => requirement && { requirement };
/** Of what no requirement speaks, or none that the run asks for. */
const ifUnasked = (requirement: RequirementId | undefined): Asked | undefined =>
  requirement === undefined ? {} : { unless: requirement };
/** Against the requirement of the case, where the request is to be refused at all. */
const asOwn = (requirement: RequirementId | undefined): Asked | undefined => requirement && {};

/** What nobody reads as a valid value, or what lenient parsers do in one of these ways. */
const wrongBy =
  (...sides: readonly Broken["side"][]) =>
  ({ label, side }: Broken): boolean =>
    !isOfStream(label) && !isOfModelLength(label) && sides.includes(side);

/** What the run asks of nobody is drawn in the form that no parser reads as valid; and as one member too many of a whole object. */
const isOpenOrPlainlyWrong = ({ requirement, side, label }: Broken): boolean =>
  requirement === undefined || side === undefined || label.keyword === "additionalProperties";

const refused = { kind: "property", refused: true, expect: [rejected(400)] } as const;
/** What a lenient parser makes of a value may be wrong in a way of its own: a model of another name, say. */
const refusedAnyhow = { ...refused, modes: ["plain"], expect: [rejectedWith4xx] } as const;

/** Requests that break the schema in one place: the constraint says which requirement that speaks against. */
export const invalidRequests: readonly PropertyCase[] = [
  {
    ...refused,
    id: "drawn/invalid-request-is-refused",
    title: "A request that breaks one constraint of the published schema is refused with 400",
    requirement: "request.invalid.refused",
    regions: (edition) => regions(edition, "messages", wrongBy(undefined), asTraced),
  },
  {
    ...refusedAnyhow,
    id: "drawn/null-is-refused",
    title: "A request with null for an optional member that cannot be null is refused",
    requirement: "request.null.refused",
    regions: (edition) => regions(edition, "messages", wrongBy("null"), asTraced),
  },
  {
    ...refusedAnyhow,
    id: "drawn/digits-are-refused",
    title: "A request with digits in a string for a number is refused",
    requirement: "request.number.not_coerced",
    regions: (edition) => regions(edition, "messages", wrongBy("digits"), asTraced),
  },
  {
    ...refusedAnyhow,
    id: "drawn/lenient-reading-is-refused",
    title: "A request with a value that only a lenient parser reads as a valid one is refused",
    requirement: "request.value.not_coerced",
    regions: (edition) => regions(edition, "messages", wrongBy("coercible", "spelling"), asTraced),
  },
  {
    ...refused,
    id: "drawn/invalid-stream-member-is-refused",
    title: "A request whose stream is no boolean is refused with 400",
    requirement: "request.stream.type",
    modes: ["plain"],
    regions: (edition) => regions(edition, "messages", ({ label }) => isOfStream(label), asTraced),
  },
  {
    ...refusedAnyhow,
    id: "drawn/long-model-is-refused",
    title: "A model of any length above 256 characters is refused, as too long or as unknown",
    requirement: "request.model.length",
    regions: (edition) => regions(edition, "messages", ({ label }) => isOfModelLength(label), asTraced),
  },
  {
    kind: "property",
    id: "drawn/open-constraint-is-no-server-error",
    modes: ["plain"],
    title:
      "A request that breaks a constraint which the run asks nobody to enforce is not answered with a server error",
    requirement: "errors.client_fault.status",
    regions: (edition) => regions(edition, "messages", isOpenOrPlainlyWrong, ifUnasked),
    expect: [notServerError],
  },
  {
    kind: "property",
    id: "drawn/invalid-count-is-refused",
    title: "A count that breaks one constraint of the published schema is refused",
    requirement: "count_tokens.invalid.refused",
    modes: ["plain"],
    regions: (edition) => regions(edition, "count_tokens", ({ side }) => side === undefined, asOwn),
    refused: true,
    control: simplestCount,
    expect: [rejectedWith4xx],
  },
];
