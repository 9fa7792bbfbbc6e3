import type { Check } from "../model/finding.ts";
import { blocks } from "./answer.ts";
import { show } from "./show.ts";

/** What ends a turn in the chat templates of models: `<|im_end|>`, `<|eot_id|>`, `<end_of_turn>`, `</s>`. */
const ending = /(?:<\|[a-z_]{1,40}\|>|<｜[^｜<>]{1,40}｜>|<end_of_turn>|<\/s>)\s*$/iu;

/** The token that a text ends with; `</s>` may be the end of words that are struck out, too. */
function endOf(text: string): string | undefined {
  const token = ending.exec(text)?.[0].trim();
  return token === "</s>" && text.includes("<s>") ? undefined : token;
}

/** No text ends with a token that is meant for the server, as its sign to stop. A request that has it may get it back. */
export const noTemplateToken: Check = {
  claim: "no text ends with a token of a chat template",
  judge: (exchange) =>
    blocks(exchange).flatMap(({ type, text }, index) => {
      if (type !== "text" || typeof text !== "string") return [];
      const token = endOf(text);
      if (token === undefined || exchange.request.body?.includes(token)) return [];
      const expected = `text that ends before ${show(token)}`;
      return [{ at: `/content/${index}/text`, expected, actual: show(text.slice(-80)) }];
    }),
};
