import { rejected } from "../../src/checks/status.ts";
import type { Draw, PropertyCase } from "../../src/model/draw.ts";
import { bodyOf, isValid, requestTo } from "./region.ts";

/** Requests that the schema allows, and a published rule between their members does not. */
export const brokenRules: PropertyCase = {
  kind: "property",
  id: "drawn/broken-rule-is-refused",
  title: "A request that breaks one published rule between its members is refused with 400",
  requirement: "request.invalid.refused",
  async regions(edition) {
    const { crossField } = await import("../../src/inputs/draw/violations/cross-field.ts");
    const { rulesBroken } = await import("../../src/inputs/draw/violations/rules-broken.ts");
    const { requirements } = await import("../../spec/generated/requirements.ts");
    const holds = await isValid(edition, "messages");
    const featureOf = (id: string) => requirements.find((one) => one.id === id)?.feature ?? [];
    return crossField({ edition }).map(({ name, label, requirement, draws, needs }) => ({
      name,
      requirement,
      needs: [...new Set([needs, featureOf(requirement)].flat())],
      draws: draws.map(({ body, label: broken, unbroken }): Draw => ({
        requests: [requestTo("messages", body)],
        ...(unbroken && { control: requestTo("messages", unbroken) }),
        label: broken,
      })),
      holds: ({ requests: [request] }) => {
        const body = bodyOf(request) ?? {};
        return holds(body) && rulesBroken(body).join() === label.keyword;
      },
    }));
  },
  refused: true,
  expect: [rejected(400)],
};
