import { firstAccepted, secondAccepted } from "../../src/checks/count.ts";
import type { MetamorphicCase } from "../../src/model/draw.ts";
import type { JsonObject, JsonValue } from "../../src/model/json.ts";
import { pairs } from "./region.ts";

const tools = ({ tools: some }: JsonObject): readonly JsonValue[] => (Array.isArray(some) ? (some as JsonValue[]) : []);

/** What an endpoint makes of tools that come in another order. */
export const toolOrder: MetamorphicCase = {
  kind: "metamorphic",
  id: "drawn/tools-in-any-order-are-accepted",
  title: "Tools are accepted in the opposite order as they are in the first one",
  requirement: "tools.order",
  modes: ["plain"],
  async regions(edition) {
    const { requests } = await import("../../src/inputs/draw/valid/requests.ts");
    const bodies = requests({ edition, features: ["tools"], operation: "count_tokens" })
      .filter((body) => tools(body).length > 1)
      .map((body) => [body, { ...body, tools: tools(body).toReversed() }] as const);
    return [await pairs("tools", edition, "count_tokens", bodies, { needs: ["count-tokens", "tools"] })];
  },
  refusable: true,
  comparable: [firstAccepted],
  expect: [secondAccepted],
};
