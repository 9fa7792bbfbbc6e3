import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import process from "node:process";
import addFormats from "ajv-formats";
import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, test, vi } from "vitest";
import { parse } from "yaml";

import { main } from "../commands/main.ts";
import { blocksOf, callsIn } from "./blocks.ts";

const root = join(import.meta.dirname, "../..");
const documents = ["README.md", "GUIDES.md", "CONTRIBUTING.md", "ARCHITECTURE.md", "CHANGELOG.md"];
const read = (name: string): string => readFileSync(join(root, name), "utf8");

/** What GitHub calls a heading. */
const anchor = (heading: string): string =>
  heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N} _-]/gu, "")
    .replaceAll(" ", "-");
const anchorsOf = (markdown: string): ReadonlySet<string> =>
  new Set(
    [...markdown.replaceAll(/^```[^]*?^```$/gmu, "").matchAll(/^#+ (.*)$/gmu)].map(([, title = ""]) => anchor(title)),
  );

test.for(documents)("%s: links lead to files and headings that are there", (name) => {
  const text = read(name);
  const links = [...text.matchAll(/\]\((?!https?:)([^)#\s]*)(?:#([^)\s]*))?\)/gu)];
  const dead = links.flatMap(([link, path = "", heading]) => {
    const file = path === "" ? join(root, name) : join(root, dirname(name), path);
    if (!existsSync(file)) return [link];
    return heading === undefined || anchorsOf(readFileSync(file, "utf8")).has(heading) ? [] : [link];
  });
  expect(dead).toEqual([]);
});

const helps = new Map<string, string>();
// Each call of `main` listens to the pipe of a process of its own.
process.stdout.setMaxListeners(100);

/** What `--help` says of a command. */
async function help(command: string): Promise<string> {
  let text = helps.get(command) ?? "";
  if (text !== "") return text;
  const written = vi.spyOn(process.stdout, "write").mockImplementation((chunk) => {
    text += String(chunk);
    return true;
  });
  try {
    await main([command, "--help"]);
  } finally {
    written.mockRestore();
  }
  helps.set(command, text);
  return text;
}

test.for(["README.md", "GUIDES.md", "CONTRIBUTING.md"])("%s: every command and every flag is there", async (name) => {
  const calls = blocksOf(read(name)).flatMap(({ text }) => callsIn(text));
  const named = [...read(name).matchAll(/`(messages-conformance [^`]*)`/gu)].flatMap(([, text = ""]) => callsIn(text));
  const wrong: string[] = [];
  for (const [command = "", ...words] of [...calls, ...named]) {
    const known = await help(command);
    if (!known.startsWith(`Usage: messages-conformance ${command} `)) wrong.push(command);
    for (const flag of words.filter((word) => word.startsWith("--")).map((word) => word.split("=", 1).join("")))
      if (!new RegExp(`${flag}\\b`, "u").test(known)) wrong.push(`${command} ${flag}`);
  }
  expect(wrong).toEqual([]);
});

const manifest = JSON.parse(read("package.json")) as {
  readonly exports: Readonly<Record<string, string | { readonly default: string }>>;
};

/** The source of what a program imports from the package: `dist/` is made of it. */
function sourceOf(specifier: string): string {
  const entry = manifest.exports[specifier.replace("messages-conformance", ".")];
  const file = (typeof entry === "string" ? entry : (entry?.default ?? "")).replace("./dist/", "");
  return existsSync(join(root, file)) ? read(file) : read(file.replace(/\.js$/u, ".ts"));
}

test.for(["README.md", "GUIDES.md"])("%s: what its programs import is exported", (name) => {
  const imports = blocksOf(read(name))
    .filter(({ language }) => language === "ts")
    .flatMap(({ text }) =>
      Array.from(text.matchAll(/^import (?:type )?\{ ([^}]*) \} from "(messages-conformance[^"]*)";$/gmu)),
    );
  expect(imports.length).toBeGreaterThan(1);
  const missing = imports.flatMap(([, names = "", from = ""]) => {
    const source = sourceOf(from) + (from.includes("/validate/") ? sourceOfValidators(from) : "");
    return names.split(", ").filter((each) => !new RegExp(`\\b${each}\\b`, "u").test(source));
  });
  expect(missing).toEqual([]);
});

/** Both groups of validators, which the one file passes on. */
const sourceOfValidators = (from: string): string =>
  ["request", "response"]
    .map((group) => read(`spec/generated/${from.split("/").at(-1) ?? ""}/validate-${group}.d.ts`))
    .join("");

test("the file of expected failures in the guide follows its schema", () => {
  const file = blocksOf(read("GUIDES.md")).find(({ text }) => text.startsWith("# known.yaml"));
  const ajv = addFormats.default(new Ajv2020({ allErrors: true, strict: false }));
  ajv.validate(JSON.parse(read("spec/expected-failures.schema.json")), parse(file?.text ?? ""));
  expect(ajv.errorsText()).toBe("No errors");
});

test("blocks, what is said of them, and the calls in them are read", () => {
  const text =
    "## One\n\n<!-- exit 1: fails -->\n\n```sh\na\nb\n```\n\n<!-- not run: slow -->\n```sh\nc\n```\n\n```\nd\n```\n";
  expect(blocksOf(text)).toEqual([
    { line: 5, language: "sh", text: "a\nb", chapter: "One", exit: 1 },
    { line: 11, language: "sh", text: "c", chapter: "One", exit: 0, unrun: "slow" },
    { line: 15, language: "", text: "d", chapter: "One", exit: 0 },
  ]);
  expect(
    callsIn(
      "npx messages-conformance run URL \\\n  --model M   # why\nKEY=a messages-conformance list faults | head\nnpm ci",
    ),
  ).toEqual([
    ["run", "URL", "--model", "M"],
    ["list", "faults"],
  ]);
});
