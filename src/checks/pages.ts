import type { Exchange } from "../model/exchange.ts";
import type { JointCondition, Relation, Violation } from "../model/finding.ts";
import { isObject, type JsonObject } from "../model/json.ts";
import { body, isAccepted } from "../model/read.ts";
import { message, requested } from "./answer.ts";
import { hasMore, ids, models } from "./models.ts";
import { show } from "./show.ts";

// How two answers about models are related: two pages of the list, or the list and one of its models.

const none: readonly Violation[] = [];

/** The list is all there is, so that what comes after and before is known. */
export const wholeList: JointCondition = {
  claim: "the list is whole: has_more is not true",
  met: (first) => isAccepted(first) && hasMore(first) !== true,
};

/** The same for the second answer, where the first is a message. */
export const secondIsWholeList: JointCondition = {
  claim: "the list is whole: has_more is not true",
  met: (_, second) => hasMore(second) !== true,
};

/** The end of the list is in sight: the first page is all there is, or the second one, behind it, is empty or the last. */
export const endIsSeen: JointCondition = {
  claim: "the list is whole, or nothing comes behind its second page",
  met: (first, second) => wholeList.met(first, second) || ids(second).length === 0 || hasMore(second) === false,
};

/** What comes behind the list can be told: it is whole, or its second page has models. */
export const restIsSeen: JointCondition = {
  claim: "the list is whole, or its second page has models",
  met: (first, second) => wholeList.met(first, second) || ids(second).length > 0,
};

/** A page that is cut where it should be, or the whole list. */
export const wasCut: JointCondition = {
  claim: "the second list is not longer than one model",
  met: (_, second) => ids(second).length <= 1,
};

/** `has_more` of a page of one model, beside the whole list. */
export const saysWhetherCut: Relation = {
  claim: "has_more says whether there are models beyond the page",
  judge: (all, page) => {
    const expected = ids(all).length > ids(page).length;
    return hasMore(page) === expected ? none : [{ at: "/has_more", expected: `${expected}`, actual: told(page) }];
  },
};

const told = (exchange: Exchange): string => {
  const value = body(exchange);
  return show(isObject(value) ? value["has_more"] : undefined);
};

/** Nothing comes after the last model: a page behind which there is an empty one was the last. */
export const saysNoMore: Relation = {
  claim: "has_more is false on the last page",
  judge: (list, page) => {
    if (hasMore(page) !== false) return [{ at: "/has_more", expected: "false", actual: told(page) }];
    if (hasMore(list) !== true || ids(page).length > 0) return none;
    return [{ at: "/has_more", expected: "false on the page before, as nothing is behind it", actual: "true" }];
  },
};

/**
 * The model behind which the last page begins: the one before the last, or the only one. Of a list that says it has more,
 * the last.
 */
export const turningPoint = (list: Exchange): string | undefined =>
  hasMore(list) === true ? ids(list).at(-1) : (ids(list).at(-2) ?? ids(list)[0]);

/** A page before a model, which is not the first one where the list is long enough. */
interface PageBefore {
  readonly id: string;
  readonly limit: number;
  /** The models right before that one, in the order of the list. */
  readonly holds: readonly string[];
}

/** Of four models and more, the second and the third; of a list without models, none. */
export function pageBefore(list: Exchange): PageBefore | undefined {
  const all = ids(list);
  const place = Math.min(3, all.length - 1);
  const id = all[place];
  const limit = Math.max(1, place - 1);
  return id === undefined ? undefined : { id, limit, holds: all.slice(Math.max(0, place - limit), place) };
}

const isRest = pageIs("the page holds the models behind that one, and no other", (all) =>
  all.length > 1 ? all.slice(-1) : [],
);

/** The page is the rest of the list, or its next page, which has no model of the one before. */
export const continuesBehind: Relation = {
  claim: isRest.claim,
  judge: (list, page) => (hasMore(list) === true ? disjoint : isRest).judge(list, page),
};

/** The page is the one that ends before that model. */
export const endsBefore: Relation = {
  claim: "the page holds the models right before that one, in the order of the list",
  judge: (list, page) => differs(pageBefore(list)?.holds ?? [], page),
};

function pageIs(claim: string, part: (all: readonly string[]) => readonly string[]): Relation {
  return {
    claim,
    judge: (list, page) => differs(part(ids(list)), page),
  };
}

function differs(expected: readonly string[], page: Exchange): readonly Violation[] {
  const actual = ids(page);
  const same = expected.length === actual.length && expected.every((id, index) => id === actual[index]);
  return same ? none : [{ at: "/data", expected: show(expected), actual: show(actual) }];
}

/** A model is in one stage of its life at a time. */
export const disjoint: Relation = {
  claim: "no model is in both lists",
  judge: (first, second) => {
    const known = new Set(ids(first));
    const both = ids(second).find((id) => known.has(id));
    return both === undefined ? none : [{ at: "/data", expected: "other models than before", actual: show(both) }];
  },
};

/** The model that answered is one of the list: by the name it was asked for, or by the one that it answers under. */
export const listsTheModel: Relation = {
  claim: "the model of the first request is in the list",
  judge: (first, list) => {
    const name = requested(first, "model");
    const answering = message(first)?.["model"];
    if (ids(list).some((id) => id === name || id === answering)) return none;
    return [{ at: "/data", expected: `${show(name)} among them`, actual: show(ids(list)) }];
  },
};

const alone = (exchange: Exchange): JsonObject => {
  const value = body(exchange);
  return isObject(value) ? value : {};
};

/** The model that was asked for is the one that is described. */
export const isFirstModel: Relation = {
  claim: "the answer is the model of that id",
  judge: (list, one) => {
    const [expected, actual] = [ids(list)[0], alone(one)["id"]];
    return !isAccepted(one) || expected === actual
      ? none
      : [{ at: "/id", expected: show(expected), actual: show(actual) }];
  },
};

const isSameTime = (one: unknown, other: unknown): boolean =>
  typeof one === "string" && typeof other === "string" && Date.parse(one) === Date.parse(other);

/** A model is described alone as it is in the list: what it is called, and since when it is there. */
export const hasItsMembers: Relation = {
  claim: "the model has the members it has in the list, and the same display_name and created_at",
  judge: (list, one) => {
    // That another model is described is judged elsewhere.
    const compared = alone(one)["id"] === ids(list)[0] ? ["display_name", "created_at"] : [];
    return Object.entries(models(list)[0] ?? {}).flatMap(([name, listed]) => {
      const actual = alone(one)[name];
      if (!(name in alone(one))) return [{ at: `/${name}`, expected: "present, as in the list", actual: "absent" }];
      if (!compared.includes(name) || actual === listed) return none;
      if (name === "created_at" && isSameTime(actual, listed)) return none;
      return [{ at: `/${name}`, expected: `${show(listed)}, as in the list`, actual: show(actual) }];
    });
  },
};
