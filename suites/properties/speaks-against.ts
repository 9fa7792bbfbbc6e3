import type { RequirementId } from "../../spec/generated/requirements.ts";
import { at as valueAt, pathOf } from "../../src/inputs/draw/pointer.ts";
import type { Violating, Violation } from "../../src/inputs/draw/violations/violations.ts";
import type { Label } from "../../src/model/draw.ts";
import { isObject, type JsonObject } from "../../src/model/json.ts";
import type { Edition } from "../../src/model/target.ts";

/** What a body that breaks one constraint speaks against; undefined where the contract leaves it to the endpoint. */
export type SpeaksAgainst = (violation: Violation) => RequirementId | undefined;

/** What the ledger says of values that lenient parsers take, whatever the constraint. */
const ofSide: Readonly<Record<NonNullable<Violating["side"]>, RequirementId>> = {
  null: "request.null.refused",
  digits: "request.number.not_coerced",
  coercible: "request.value.not_coerced",
  spelling: "request.value.not_coerced",
};

const refusalsOf = {
  "2023-06-01": () => import("../../spec/generated/2023-06-01/refusals.ts"),
  "2026-10-21": () => import("../../spec/generated/2026-10-21/refusals.ts"),
} as const;

/** The requirement of a constraint, by the trace, by the place where it stands, and by what a lenient parser makes of it. */
export async function speaksAgainst(
  edition: Edition,
): Promise<(one: Pick<Violating, "label" | "side">) => SpeaksAgainst> {
  const { refusals } = await refusalsOf[edition]();
  return ({ label: { at, keyword }, side }) => {
    const usual = refusals[`${at} ${keyword}`];
    const places = exceptions.filter(({ on }) => on.test(`${at} ${keyword}`));
    return ({ body, label }) => {
      const place = places.find(({ where }) => where(body, pathOf(label.pointer)));
      const requirement = place ? place.requirement(edition) : usual;
      return side && requirement ? ofSide[side] : requirement;
    };
  };
}

/** True where the trace has one requirement for a constraint that stands for different ones in different places. */
export const dependsOnPlace = ({ at, keyword }: Omit<Label, "pointer">): boolean =>
  exceptions.some(({ on }) => on.test(`${at} ${keyword}`));

interface Exception {
  /** The constraint. */
  readonly on: RegExp;
  readonly where: (body: JsonObject, path: readonly string[]) => boolean;
  /** Undefined: no requirement speaks of it there. */
  readonly requirement: (edition: Edition) => RequirementId | undefined;
}

/** True where a path leads through a block of this type. */
const inside =
  (type: string): Exception["where"] =>
  (body, path) =>
    path.some((_, length) => {
      const part = valueAt(body, path.slice(0, length));
      return isObject(part) && part["type"] === type;
    });

const tooLong: Exception["where"] = (body, path) => {
  const name = valueAt(body, path);
  return typeof name === "string" && (name === "" || name.length > 128);
};

const textBlock = /^Input(?:Uncited)?TextBlock(?: type|\.type (?:required|const))$/u;

/** The places where a definition stands for something else than usual; the first that fits counts. */
const exceptions: readonly Exception[] = [
  { on: textBlock, where: (_, [first]) => first === "system", requirement: () => "request.system.block_type" },
  { on: textBlock, where: inside("search_result"), requirement: () => "request.search_result.content" },
  {
    on: textBlock,
    where: (body, path) => valueAt(body, [...path.slice(0, 2), "role"]) === "system",
    // Only the clients of the newer edition know turns of the system.
    requirement: (edition) => (edition === "2023-06-01" ? undefined : "request.system_turn.content"),
  },
  {
    on: /^(?:Url|File)Source(?:\.type)? /u,
    where: inside("document"),
    requirement: () => "request.document.source.known",
  },
  { on: /^UrlSource\.url /u, where: inside("document"), requirement: () => undefined },
  { on: /^CustomTool\.name pattern$/u, where: tooLong, requirement: () => "tools.name.length" },
  {
    on: /^InputUncitedTextBlock\.citations /u,
    where: inside("search_result"),
    requirement: () => "request.citations.search_result.refused",
  },
];
