import { expect, test } from "vitest";

import { deniesPicture, deniesText, isSpoken } from "./denial.ts";
import { message, plain } from "./testing/exchanges.ts";

const answer = (text: string, stop_reason = "end_turn") =>
  plain({ ...message, content: [{ type: "text", text }], stop_reason });

test.each([
  "I see no picture.",
  "There is no image attached.",
  "No picture.",
  "I don't see any picture here.",
  "I don’t see an image in our conversation.",
  "I cannot actually see the image.",
  "I'm unable to view images.",
  "Sorry, the image was not attached.",
  "It seems the photo hasn't been uploaded.",
  "Please provide the image.",
  "The image is missing.",
])("%s denies a picture", (words) => {
  expect(deniesPicture(answer(words))).toBe(true);
  expect(deniesPicture(answer(words, "max_tokens"))).toBe(false);
});

test.each([
  "Emerald.",
  "I cannot name colours.",
  "The picture is green.",
  "The picture is of no special kind, and it is dark.",
  "I do not know.",
  "",
])("%s denies no picture", (words) => {
  expect(deniesPicture(answer(words))).toBe(false);
});

test.each(["I know of no code word.", "I don't see any document.", "Please share the document."])(
  "%s denies what was told",
  (words) => {
    expect(deniesText(answer(words))).toBe(true);
  },
);

test("what is cut, refused or empty says nothing", () => {
  expect(isSpoken(answer("Hello."))).toBe(true);
  expect([answer(" "), answer("He", "max_tokens"), answer("No.", "refusal")].map(isSpoken)).toEqual([
    false,
    false,
    false,
  ]);
});
