import type { Check } from "../model/finding.ts";
import { blocks } from "./answer.ts";
import { show } from "./show.ts";

// Others may be a model's own: a form feed or a backspace is LaTeX that was read as JSON.
const control: readonly string[] = ["\0", "\u001B"];
/** The same in a request, as JSON writes it. */
const asked = /\\u00(?:00|1b)/iu;

/** No text has a NUL or an escape (U+001B), which no model writes of itself. A request that has one may get it back. */
export const noControlCharacters: Check = {
  claim: "the text has no NUL and no escape character",
  judge: (exchange) =>
    blocks(exchange).flatMap(({ type, text }, index) => {
      if (type !== "text" || typeof text !== "string" || asked.test(exchange.request.body ?? "")) return [];
      const position = Math.max(...control.map((character) => text.indexOf(character)));
      if (position === -1) return [];
      const actual = show(text.slice(Math.max(0, position - 40)));
      return [{ at: `/content/${index}/text`, expected: "no U+0000 and no U+001B, as the request has none", actual }];
    }),
};
