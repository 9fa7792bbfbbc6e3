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
/** The model before which the first page ends: the second, or the only one. */
export const secondModel = (list: Exchange): string | undefined => ids(list)[1] ?? ids(list)[0];

const isRest = pageIs("the page holds the models behind that one, and no other", (all) =>
  all.length > 1 ? all.slice(-1) : [],
);

/** The page is the rest of the list, or its next page, which has no model of the one before. */
export const continuesBehind: Relation = {
  claim: isRest.claim,
  judge: (list, page) => (hasMore(list) === true ? disjoint : isRest).judge(list, page),
};

/** The page is the beginning of the list. */
export const endsBefore: Relation = pageIs("the page holds the models before that one, and no other", (all) =>
  all.length > 1 ? all.slice(0, 1) : [],
);

function pageIs(claim: string, part: (all: readonly string[]) => readonly string[]): Relation {
  return {
    claim,
    judge: (list, page) => {
      const [expected, actual] = [part(ids(list)), ids(page)];
      const same = expected.length === actual.length && expected.every((id, index) => id === actual[index]);
      return same ? none : [{ at: "/data", expected: show(expected), actual: show(actual) }];
    },
  };
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

/** A model is described alone as it is in the list. */
export const hasItsMembers: Relation = {
  claim: "the model has the members it has in the list",
  judge: (list, one) =>
    Object.keys(models(list)[0] ?? {})
      .filter((name) => !(name in alone(one)))
      .map((name) => ({ at: `/${name}`, expected: "present, as in the list", actual: "absent" })),
};
