import type { Check } from "../model/finding.ts";
import { blocks } from "./answer.ts";
import { cut } from "./show.ts";

const tag = /<\/?think(?:ing)?>/u;

/** Reasoning was not left in the text, as models write it before a server takes it apart. A request with tags may get them back. */
export const noThinkTags: Check = {
  claim: "the text has no <think> tags",
  judge: (exchange) => {
    if (!exchange.answer?.text.includes("think") || tag.test(exchange.request.body ?? "")) return [];
    return blocks(exchange).flatMap((block, index) => {
      const words = block["type"] === "text" ? block["text"] : undefined;
      if (typeof words !== "string" || !tag.test(words)) return [];
      return [{ at: `/content/${index}/text`, expected: "no <think> tags", actual: cut(words) }];
    });
  },
};
