import { expect, test } from "vitest";

import { profileFacts, requirements, type Profile } from "../../spec/generated/requirements.ts";
import type { Case } from "../model/case.ts";
import { select } from "./select.ts";

const every: readonly Case[] = requirements.map(({ id }) => ({
  kind: "example",
  id: `all/${id}`,
  title: "Something holds",
  requirement: id,
  request: { body: {} },
  expect: [],
}));

const selected = (...profiles: readonly Profile[]) =>
  select(every, { edition: "2023-06-01", profiles, only: [], skip: [] });
const modesOf = (requirement: string, ...profiles: readonly Profile[]) =>
  selected(...profiles)
    .filter((one) => one.requirement.id === requirement)
    .map(({ mode }) => mode);

test("streams are run with streaming, for all, and with a profile that streams, for its own cases", () => {
  expect(modesOf("request.valid.accepted", "core")).toEqual(["plain"]);
  expect(modesOf("request.valid.accepted", "core", "streaming")).toEqual(["plain", "stream"]);
  expect(modesOf("request.valid.accepted", "claude-code")).toEqual(["plain", "stream"]);
  expect(modesOf("request.temperature.maximum", "core", "claude-code")).toEqual(["plain"]);
  expect(modesOf("request.temperature.maximum", "claude-code")).toEqual([]);
});

test.each(profileFacts.filter(({ streams }) => streams))("$id alone runs streams", ({ id }) => {
  expect(selected(id).some(({ mode }) => mode === "stream")).toBe(true);
});

test("a requirement of two profiles has the stronger level, and both profiles", () => {
  const both = selected("streaming", "claude-code").find(
    ({ requirement }) => requirement.id === "stream.message_start.input_tokens",
  );
  expect(both).toMatchObject({ level: "MUST", profiles: ["streaming", "claude-code"] });
  const one = selected("streaming").find(({ requirement }) => requirement.id === "stream.message_start.input_tokens");
  expect(one).toMatchObject({ level: "SHOULD", profiles: ["streaming"] });
});
