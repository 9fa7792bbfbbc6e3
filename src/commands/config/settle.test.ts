import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { Command } from "commander";
import { expect, test } from "vitest";

import { UsageError } from "../usage-error.ts";
import { blame } from "./blame.ts";
import { runOptions } from "./flags.ts";
import { settle, type Settled } from "./settle.ts";
import { shownSettings } from "./show.ts";

interface Places {
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  readonly file?: string;
}

/** Settles what the three places say, in a folder of its own. */
async function settled({ args = [], env = {}, file }: Places): Promise<Settled> {
  const folder = mkdtempSync(join(tmpdir(), "settle-"));
  if (file !== undefined) writeFileSync(join(folder, "messages-conformance.yaml"), file);
  const command = new Command().argument("[url]").exitOverride();
  for (const option of runOptions()) command.addOption(option);
  command.parse([...args], { from: "user" });
  const isTyped = (name: string): boolean => command.getOptionValueSource(name) === "cli";
  return settle({ url: command.args[0], flags: command.opts(), isTyped }, { env, folder });
}

type Member = keyof Settled["flags"];
const from = ({ given }: Settled, name: string): string | undefined => given.get(name)?.at(-1)?.from;

// Each row: a setting of one kind, what each place says, and what is in force with that place and all weaker ones.
test.each([
  [
    "text",
    "model",
    [[], "m-default"],
    [["--model", "flag"], "flag"],
    ["env", "env"],
    ["model: file", "file"],
    undefined,
  ],
  [
    "choice",
    "auth",
    [[], "auto"],
    [["--auth", "auto"], "auto"],
    ["x-api-key", "x-api-key"],
    ["auth: auto", "auto"],
    "bearer",
  ],
  ["number", "rate", [[], "0"], [["--rate", "7"], "7"], ["6", "6"], ["rate: 5", "5"], undefined],
  [
    "list",
    "only",
    [[], []],
    [
      ["--only", "a", "--only", "b"],
      ["a", "b"],
    ],
    ["{c,d}/*,e", ["{c,d}/*", "e"]],
    ["only: [f, g]", ["f", "g"]],
    [],
  ],
  ["switch", "resume", [[], undefined], [["--no-resume"], false], ["true", true], ["resume: false", false], undefined],
] as const)(
  "%s: flag, environment, file, preset and default, in that order",
  async (_, name, initial, flag, environment, file, preset) => {
    const env = { [`MESSAGES_CONFORMANCE_${name.toUpperCase()}`]: environment[0] };
    const withPreset = { file: "preset: vllm\n" };
    const withFile = { file: `preset: vllm\n${file[0]}\n` };
    const read = async (places: Places) => (await settled(places)).flags[name as Member];
    expect(await read({})).toEqual(name === "model" ? undefined : initial[1]);
    expect(await read(withPreset)).toEqual(preset ?? (name === "model" ? undefined : initial[1]));
    expect(await read(withFile)).toEqual(file[1]);
    expect(await read({ ...withFile, env })).toEqual(environment[1]);
    expect(await read({ ...withFile, env, args: flag[0] })).toEqual(flag[1]);
    expect(await read({ file: "{}", env })).toEqual(environment[1]);
  },
);

test("entries are taken one by one: the strongest place counts for each name", async () => {
  const all = await settled({
    args: ["--feature", "tools=on", "--header", "X-Team: flag"],
    env: { MESSAGES_CONFORMANCE_FEATURE: "pdf=auto,effort=off", MESSAGES_CONFORMANCE_HEADER: "x-a: 1, 2\nx-b: 3" },
    file: "preset: ollama\nfeature: { tools: off, models: on }\nheader: { x-team: file, x-c: '4' }\n",
  });
  expect(all.flags.feature).toEqual(
    expect.arrayContaining(["auth=off", "pdf=off", "tools=off", "models=on", "pdf=auto", "effort=off", "tools=on"]),
  );
  expect(all.flags.feature.indexOf("tools=on")).toBeGreaterThan(all.flags.feature.indexOf("tools=off"));
  expect(all.flags.feature.indexOf("pdf=auto")).toBeGreaterThan(all.flags.feature.indexOf("pdf=off"));
  expect(all.flags.header).toEqual(["x-team: file", "x-c: 4", "x-a: 1, 2", "x-b: 3", "X-Team: flag"]);
  const shown = shownSettings(all, {}, 160);
  expect(shown).toMatch(/feature +tools=on +--feature\n/);
  expect(shown).toMatch(/feature +pdf=auto +MESSAGES_CONFORMANCE_FEATURE\n/);
  expect(shown).toMatch(/feature +models=on +messages-conformance\.yaml:2: feature\n/);
  expect(shown).toMatch(/feature +auth=off +preset ollama\n/);
  expect(shown).not.toContain(" tools=off");
  expect(shown).not.toContain("x-team: file");
});

test("the url is an argument, a variable, a member, or that of the preset", async () => {
  const env = { MESSAGES_CONFORMANCE_URL: "http://env.example" };
  const file = "url: http://file.example\npreset: vllm\n";
  expect((await settled({})).url).toBeUndefined();
  expect((await settled({ file: "preset: vllm" })).url).toBe("http://127.0.0.1:8000");
  expect((await settled({ file })).url).toBe("http://file.example");
  expect((await settled({ file, env })).url).toBe("http://env.example");
  expect((await settled({ file, env, args: ["http://flag.example"] })).url).toBe("http://flag.example");
});

test("every value says where it comes from, and the file may be left out or be another one", async () => {
  const file = "model: m\nrate: 3\n";
  const one = await settled({ file, env: { MESSAGES_CONFORMANCE_RATE: "4" }, args: ["--seed", "5"] });
  expect([from(one, "model"), from(one, "rate"), from(one, "seed"), from(one, "out")]).toEqual([
    "messages-conformance.yaml:1: model",
    "MESSAGES_CONFORMANCE_RATE",
    "--seed",
    undefined,
  ]);
  expect(one.file).toBe("messages-conformance.yaml");
  const none = await settled({ file, args: ["--no-config"] });
  expect([none.file, none.flags.model]).toEqual([undefined, undefined]);
  const other = join(mkdtempSync(join(tmpdir(), "settle-")), "other.json");
  writeFileSync(other, '{\n\t"$schema": "x",\n\t"model": "of json"\n}');
  const json = await settled({ file, args: ["--config", other] });
  expect(json.flags.model).toBe("of json");
  expect(from(json, "model")).toMatch(/other\.json:3: model$/);
});

test("a preset has other parts than url, auth, headers and features off for nothing", async () => {
  const one = await settled({ args: ["--preset", "ollama"] });
  const touched = [...one.given].filter(([, given]) => given.length > 0).map(([name]) => name);
  expect(touched.toSorted()).toEqual(["auth", "feature", "preset", "url"]);
  expect(one.flags.feature.every((entry) => entry.endsWith("=off"))).toBe(true);
});

const cut = "sk-planted-1234567890abcdef";
test.each([
  [
    "a slip of the hand",
    { MESSAGES_CONFORMANCE_MODLE: "m" },
    /^MESSAGES_CONFORMANCE_MODLE: .*\n.*MESSAGES_CONFORMANCE_MODEL\?/,
  ],
  [
    "a key",
    { MESSAGES_CONFORMANCE_API_KEY: cut },
    /^MESSAGES_CONFORMANCE_API_KEY: the key is not a setting\n.*MESSAGES_API_KEY/,
  ],
  [
    "a key in place of its name",
    { MESSAGES_CONFORMANCE_KEY_ENV: cut },
    /^MESSAGES_CONFORMANCE_KEY_ENV: this is no name/,
  ],
  ["no number", { MESSAGES_CONFORMANCE_RATE: "abc" }, /^MESSAGES_CONFORMANCE_RATE: "abc" is not a whole number/],
  ["neither number nor word", { MESSAGES_CONFORMANCE_SEED: "abc" }, /^MESSAGES_CONFORMANCE_SEED: "abc" .* nor random/],
  ["no switch", { MESSAGES_CONFORMANCE_RESUME: "yes" }, /^MESSAGES_CONFORMANCE_RESUME: "yes" is neither/],
  ["no choice", { MESSAGES_CONFORMANCE_AUTH: "basic" }, /^MESSAGES_CONFORMANCE_AUTH: unknown value "basic"\n.*bearer/],
  ["no entry", { MESSAGES_CONFORMANCE_FEATURE: "tools" }, /^MESSAGES_CONFORMANCE_FEATURE: "tools" is not of the form/],
  ["a flag only", { MESSAGES_CONFORMANCE_DRY_RUN: "1" }, /^MESSAGES_CONFORMANCE_DRY_RUN: .*flag only\n.*--dry-run/],
  ["no URL", { MESSAGES_CONFORMANCE_URL: "nope" }, /^MESSAGES_CONFORMANCE_URL: "nope" is not a URL/],
  ["no preset", { MESSAGES_CONFORMANCE_PRESET: "olama" }, /^MESSAGES_CONFORMANCE_PRESET: .*"olama"\n.*ollama\?/],
] as const)("environment: %s", async (_, env, wanted) => {
  const said = await settled({ env }).then(String, ({ message, hint }: UsageError) => `${message}\n${hint}`);
  expect(said).toMatch(wanted);
  expect(said).not.toContain(cut);
});

test("a variable that is empty says nothing", async () => {
  const env = { MESSAGES_CONFORMANCE_RATE: "", MESSAGES_CONFORMANCE_NOPE: "", MESSAGES_CONFORMANCE_DEBUG: "1" };
  expect((await settled({ env, file: "rate: 5" })).flags.rate).toBe("5");
});

test("what a later check finds wrong is said of the place where the value stands", async () => {
  const places = await settled({
    env: { MESSAGES_CONFORMANCE_SHARD: "9/3", MESSAGES_CONFORMANCE_ONLY: "no/such" },
    file: "profile: [core, kore]\nkey-env: MY_KEY\n",
  });
  const blamed = (message: string): string => (blame(new UsageError(message, "hint"), places) as Error).message;
  expect(blamed('--shard: "9/3" is no shard')).toBe('MESSAGES_CONFORMANCE_SHARD: "9/3" is no shard');
  expect(blamed('--profile: unknown value "kore"')).toBe('messages-conformance.yaml:1: profile: unknown value "kore"');
  expect(blamed("no case is called no/such")).toBe("no case is called no/such (MESSAGES_CONFORMANCE_ONLY)");
  expect(blamed("no key: the environment variable MY_KEY is not set")).toMatch(/yaml:2: key-env\)$/);
  expect(blamed('--rate: "x" is not a number')).toBe('--rate: "x" is not a number');
  const bug = new Error("a bug");
  expect(blame(bug, places)).toBe(bug);
});

test("a URL with parts that are the user's own is asked for", async () => {
  await expect(settled({ args: ["--preset", "bedrock"] })).rejects.toThrow(/parts that are yours/);
  expect((await settled({ args: ["https://b.example", "--preset", "bedrock"] })).url).toBe("https://b.example");
});
