import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { requirements } from "../../../spec/generated/requirements.ts";
import { cases } from "../../../suites/index.ts";
import { faultTable } from "../../../suites/self-test/fault-table/index.ts";
import { requirementPages } from "./index.ts";
import { code } from "./sent.ts";

const generated = join(import.meta.dirname, "../../../spec/generated");
const pages = requirementPages();
const texts = [...pages].filter(([path]) => path.endsWith(".md"));
const page = (id: string): string => pages.get(`requirements/${id}.md`) ?? "";

test("what is generated stands in spec/generated, and nothing else does", () => {
  const stale = [...pages].filter(([path, content]) => readFileSync(join(generated, path), "utf8") !== content);
  expect(
    stale.map(([path]) => path),
    "run `npm run generate`",
  ).toEqual([]);
  expect(readdirSync(join(generated, "requirements")).toSorted()).toEqual(
    texts.map(([path]) => path.replace("requirements/", "")).toSorted(),
  );
});

test("every requirement has a page and a place in the index, and every case and fault is named", () => {
  const index = page("README");
  const unlisted = requirements.filter(({ id }) => !index.includes(`[${id}](${id}.md)`) || page(id) === "");
  expect(unlisted).toEqual([]);
  const unnamed = cases.filter(({ id, requirement }) => !page(requirement).includes(`**${id}**`));
  expect(unnamed).toEqual([]);
  const unseen = Object.entries(faultTable).flatMap(([fault, expected]) =>
    Object.keys(expected).filter((requirement) => !page(requirement).includes(`\`${fault}\``)),
  );
  expect(unseen).toEqual([]);
});

test("relative links and anchors lead somewhere", () => {
  const anchors = new Set(requirements.map(({ area }) => area));
  const dead = texts.flatMap(([path, text]) =>
    [...text.matchAll(/\]\((?!https?:)([^)#]*)(?:#([^)]*))?\)/gu)].flatMap(([, file = "", anchor]) => {
      const found =
        file === "" || pages.has(`requirements/${file}`) || existsSync(join(generated, dirname(path), file));
      return found && (anchor === undefined || anchors.has(anchor)) ? [] : [`${path}: ${file}#${anchor ?? ""}`];
    }),
  );
  expect(dead).toEqual([]);
});

test("pages are short, and hold no tag but the comment that they begin with", () => {
  const long = texts.filter(([path, text]) => !path.endsWith("README.md") && text.length > 8_000);
  expect(long.map(([path]) => path)).toEqual([]);
  const tagged = texts.filter(([, text]) =>
    /<[a-z/!]/iu.test(text.replace(/^<!--.*-->/u, "").replaceAll(/(`+)[^`][^]*?\1/gu, "")),
  );
  expect(tagged.map(([path]) => path)).toEqual([]);
});

test("a negative case says what it does to its control", () => {
  expect(page("request.temperature.maximum")).toContain("and the same but `/temperature` is `1.1`");
});

test("code keeps the backticks it holds", () => {
  expect(["a", "a`b", "`a"].map(code)).toEqual(["`a`", "``a`b``", "`` `a ``"]);
});
