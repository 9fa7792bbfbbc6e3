import { expect, test } from "vitest";

import { notOneText } from "./own-answer.ts";
import { message, plain } from "./testing/exchanges.ts";

const says = (words: string) => plain({ ...message, content: [{ type: "text", text: words }] });
const refused = plain({ type: "error", error: { type: "overloaded_error", message: "Later" } }, {}, { status: 529 });

test.each([
  ["one text", [says("no"), says("no"), says("no")], 1],
  ["one text beside a refusal and silence", [says("no"), refused, says(""), says("no")], 1],
  ["two texts", [says("no"), says("no"), says("yes")], 0],
  ["a single text", [says("no"), says(""), refused], 0],
  ["nothing but silence", [says(""), says("")], 0],
])("answers of %s", (_, answers, violations) => {
  expect(notOneText.judge(answers)).toHaveLength(violations);
});
