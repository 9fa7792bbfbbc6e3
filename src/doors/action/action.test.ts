import { spawnSync, spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import process from "node:process";
import { validateAction, validateWorkflow } from "@action-validator/core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parse } from "yaml";

import { isSettled, settings, variableOf } from "../../commands/config/settings.ts";
import { startReference, type RunningServer } from "../../reference/server.ts";

const root = join(import.meta.dirname, "../../..");
const text = readFileSync(join(root, "action.yml"), "utf8");

interface Step {
  readonly id?: string;
  readonly run?: string;
  readonly env?: Readonly<Record<string, string>>;
}
const action = parse(text) as {
  readonly inputs: Readonly<Record<string, { readonly default?: string }>>;
  readonly outputs: Readonly<Record<string, { readonly value: string }>>;
  readonly runs: { readonly steps: readonly Step[] };
};
const main = action.runs.steps.find(({ id }) => id === "run");

test("is an action by the schema of GitHub's", () => {
  expect(validateAction(text).errors).toEqual([]);
  expect(validateAction(text.replace("shell: bash", "shel: bash")).errors).not.toEqual([]);
});

test("the workflow of this repository is one, too", () => {
  const workflow = readFileSync(join(root, ".github/workflows/ci.yml"), "utf8");
  expect(validateWorkflow(workflow).errors).toEqual([]);
});

test("no script holds an expression: an input is never part of a command", () => {
  const scripts = action.runs.steps.flatMap(({ run }) => run ?? []);
  expect(scripts).toHaveLength(2);
  expect(scripts.filter((script) => script.includes("${{"))).toEqual([]);
});

test("has an input for every setting that the environment takes", () => {
  // The key is an input of its own, and a job that was interrupted begins anew.
  const ours = settings.filter((one) => isSettled(one) && !["key-env", "resume"].includes(one.name));
  const expressions = ours.map(({ name }) => `\${{ inputs.${name} }}`);
  expect(ours.map((setting) => main?.env?.[variableOf(setting)])).toEqual(expressions);
  const known = [...ours.map(({ name }) => name), "key", "config"];
  expect(Object.keys(action.inputs).toSorted()).toEqual(known.toSorted());
});

describe("its script", () => {
  const folder = mkdtempSync(join(tmpdir(), "action "));
  let right: RunningServer;
  let wrong: RunningServer;
  beforeAll(async () => {
    const options = { key: "test-key", shape: "lean", variants: [] } as const;
    right = await startReference({ ...options, faults: [] });
    wrong = await startReference({ ...options, faults: ["reports-stop-sequence-as-end-turn"] });
  });
  afterAll(async () => {
    await right.close();
    await wrong.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /** What GitHub does with the step: inputs into the environment, the script into bash, outputs out of a file. */
  async function step(name: string, inputs: Readonly<Record<string, string>>) {
    const place = join(folder, name);
    mkdirSync(place);
    const given = (input: string): string => inputs[input] ?? action.inputs[input]?.default ?? "";
    const env = Object.fromEntries(
      Object.entries(main?.env ?? {}).map(([variable, value]) => [
        variable,
        value.replace(/^\$\{\{ inputs\.([a-z-]+)(?: \|\| .*)? \}\}$/u, (_, input: string) => given(input)),
      ]),
    );
    const files = { GITHUB_OUTPUT: join(place, "output"), GITHUB_STEP_SUMMARY: join(place, "summary") };
    const child = spawn("bash", ["--noprofile", "--norc", "-eo", "pipefail", "-c", main?.run ?? "exit 99"], {
      cwd: place,
      env: {
        PATH: `${dirname(process.execPath)}${delimiter}${process.env["PATH"]}`,
        GITHUB_ACTION_PATH: root,
        ...files,
        ...env,
      },
    });
    let log = "";
    child.stdout.setEncoding("utf8").on("data", (some: string) => (log += some));
    child.stderr.setEncoding("utf8").on("data", (some: string) => (log += some));
    const code = await new Promise<number | null>((resolve) => child.on("close", resolve));
    const read = (path: string): string => spawnSync("cat", [path], { encoding: "utf8" }).stdout;
    return { code, log, output: read(files.GITHUB_OUTPUT), summary: read(files.GITHUB_STEP_SUMMARY) };
  }
  const inputs = { model: "obedient-1", key: "test-key", runs: "0", only: "stop-sequences/end-is-reported" };

  test("passes, and tells the verdict, the report and the summary", async () => {
    const { code, output, summary } = await step("right", { ...inputs, url: right.url });
    expect(code).toBe(0);
    expect(output).toMatch(/^exit-code=0\nreport<<(end-\d+)\nreports\/report\.json\n\1\nverdict=undecided\n$/u);
    expect(summary).toContain("obedient-1");
  });

  test("is red where a MUST failed", async () => {
    const { code, output, summary } = await step("wrong", { ...inputs, url: wrong.url, out: "elsewhere" });
    expect(code).toBe(1);
    expect(output).toContain("exit-code=1\n");
    expect(output).toContain("elsewhere/report.json");
    expect(output).toContain("verdict=non-conformant\n");
    expect(summary).toContain("stop.sequence.reported");
  });

  test("lets no input run a command, and says what is wrong with it", async () => {
    const sly = '"; touch sly; echo $(touch sly) `touch sly` #';
    const { code, output, log } = await step("sly", { ...inputs, url: right.url, only: sly, config: sly });
    expect(code).toBe(2);
    expect(output).toBe("exit-code=2\n");
    expect(log).toMatch(/^error: there is no file/u);
    expect(spawnSync("find", [folder, "-name", "sly", "-type", "f"], { encoding: "utf8" }).stdout).toBe("");
  });
});
