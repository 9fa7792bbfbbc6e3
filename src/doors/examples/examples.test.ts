import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { validateWorkflow } from "@action-validator/core";
import { Job } from "kubernetes-models/batch/v1";
import { PersistentVolumeClaim } from "kubernetes-models/v1";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parse, parseAllDocuments } from "yaml";

import type { Report } from "../../model/report.ts";
import { startReference, type RunningServer } from "../../reference/server.ts";

const root = join(import.meta.dirname, "../../..");
const folder = mkdtempSync(join(tmpdir(), "examples "));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const example = (name: string): string => readFileSync(join(import.meta.dirname, name), "utf8");
const path = `${dirname(process.execPath)}${delimiter}${process.env["PATH"]}`;

/** What a script asks `npx` for, word by word, with these variables of its CI system. */
function asked(script: string, env: Readonly<Record<string, string>>): readonly string[] {
  const bin = join(folder, "bin");
  mkdirSync(bin, { recursive: true });
  writeFileSync(join(bin, "npx"), `#!/bin/sh\nfor word; do printf '%s\\n' "$word"; done\n`, { mode: 0o755 });
  const all = { env: { ...env, PATH: `${bin}${delimiter}${path}` }, cwd: folder, encoding: "utf8" } as const;
  return spawnSync("bash", ["-e", "-c", script], all).stdout.trim().split("\n");
}

describe("GitHub", () => {
  const text = example("github-shards.yaml");

  test("the workflow is one by its schema", () => {
    expect(validateWorkflow(text).errors).toEqual([]);
    expect(validateWorkflow(text.replace("needs: shard", "need: shard")).errors).not.toEqual([]);
  });

  test("its inputs are those of the action", () => {
    const { jobs } = parse(text) as { jobs: { shard: { steps: readonly { uses?: string; with?: object }[] } } };
    const step = jobs.shard.steps.find(({ uses }) => uses?.startsWith("OWNER/"));
    const { inputs } = parse(readFileSync(join(root, "action.yml"), "utf8")) as { readonly inputs: object };
    expect(Object.keys(inputs)).toEqual(expect.arrayContaining(Object.keys(step?.with ?? { nothing: 0 })));
  });
});

describe("GitLab", () => {
  const text = example("gitlab-ci.yaml");

  /** What gitlab-ci-local, which has GitLab's schema, says of a pipeline. */
  function list(pipeline: string): string {
    const place = mkdtempSync(join(folder, "gitlab "));
    writeFileSync(join(place, ".gitlab-ci.yml"), pipeline);
    const cli = fileURLToPath(import.meta.resolve("gitlab-ci-local"));
    const env = { PATH: path, HOME: place, GIT_CEILING_DIRECTORIES: folder };
    const { stdout, stderr } = spawnSync(process.execPath, [cli, "--list"], { cwd: place, env, encoding: "utf8" });
    return `${stdout}${stderr}`;
  }

  test("the pipeline is one by its schema, with four jobs beside each other and one after them", () => {
    const said = list(text);
    expect(said).toContain("json schema validated");
    expect(said.match(/^(?:shard: \[\d\/4\]|merge)\s+(?:shards|merge)/gmu)).toHaveLength(5);
    expect(list(text.replace("exit_codes", "exitcodes"))).toContain("Invalid .gitlab-ci.yml");
  });

  test("its scripts ask for the shard of the job, and for the whole", () => {
    const pipeline = parse(text) as Readonly<Record<"shard" | "merge", { readonly script: readonly string[] }>>;
    const shard = asked(pipeline.shard.script.join("\n"), { CI_NODE_INDEX: "4", CI_NODE_TOTAL: "4" });
    expect(shard.slice(2)).toEqual(["run", "--shard", "4/4", "--out", "shards/4", "--format", "json"]);
    for (const index of [1, 2]) mkdirSync(join(folder, `shards/${index}`), { recursive: true });
    const merge = asked(pipeline.merge.script.join("\n"), {});
    expect(merge.slice(2, 6)).toEqual(["merge", "shards/1", "shards/2", "--out"]);
  });
});

describe("Kubernetes", () => {
  const documents = parseAllDocuments(example("kubernetes.yaml")).map(
    (one) => one.toJSON() as { readonly kind: string },
  );
  const jobs = documents.filter(({ kind }) => kind === "Job") as unknown as readonly ConstructorParameters<
    typeof Job
  >[0][];

  test("each object is one by the schema of Kubernetes", () => {
    expect(documents.map(({ kind }) => kind)).toEqual(["PersistentVolumeClaim", "Job", "Job"]);
    new PersistentVolumeClaim(documents[0] as never).validate();
    for (const job of jobs) expect(() => new Job(job).validate()).not.toThrow();
    expect(() => new Job({ ...jobs[0], spec: { completions: "4" } } as never).validate()).toThrow("completions");
  });

  describe("their scripts", () => {
    let server: RunningServer;
    beforeAll(async () => {
      const faults = ["reports-stop-sequence-as-end-turn"];
      server = await startReference({ key: "test-key", shape: "lean", faults, variants: [] });
      mkdirSync(join(folder, "volume"));
    });
    afterAll(() => server.close());

    /** Runs the script of a job, with the paths of this machine for those of the image. */
    async function pod(job: (typeof jobs)[number], env: Readonly<Record<string, string>>): Promise<number | null> {
      const script = job?.spec?.template.spec?.containers[0]?.args?.[0] ?? "exit 99";
      const here = script
        .replaceAll("/app/dist/src/cli.js", `'${join(root, "src/cli.ts")}'`)
        .replaceAll("/reports/", "volume/")
        .replace("sleep 5", "sleep 0.1");
      const child = spawn("sh", ["-c", here], {
        cwd: folder,
        env: { PATH: path, ...env, SHARDS: "2" },
        stdio: "ignore",
      });
      return new Promise((resolve) => child.on("close", resolve));
    }

    test("share the work by their index, and the last one is red for what a part of it found", async () => {
      const [shards, merge] = jobs;
      const env = {
        MESSAGES_API_KEY: "test-key",
        MESSAGES_CONFORMANCE_URL: server.url,
        MESSAGES_CONFORMANCE_MODEL: "obedient-1",
        MESSAGES_CONFORMANCE_ONLY: "stop-sequences/*",
        MESSAGES_CONFORMANCE_RUNS: "0",
        MESSAGES_CONFORMANCE_FORMAT: "json",
      };
      const waiting = pod(merge, {});
      const codes = await Promise.all(["0", "1"].map((index) => pod(shards, { ...env, JOB_COMPLETION_INDEX: index })));
      expect(codes).toEqual([0, 0]);
      expect(await waiting).toBe(1);
      const read = (part: string): Report =>
        JSON.parse(readFileSync(join(folder, "volume", part, "report.json"), "utf8")) as Report;
      const parts = ["shard-1", "shard-2"].map(read);
      expect(parts.map(({ choice }) => choice.shard)).toEqual([
        { index: 0, of: 2 },
        { index: 1, of: 2 },
      ]);
      expect(read("merged").results).toHaveLength(parts.flatMap(({ results }) => results).length);
    });

    test("a pod that could not do its work is a failed one", async () => {
      const bin = join(folder, "broken");
      mkdirSync(bin);
      writeFileSync(join(bin, "node"), "#!/bin/sh\nexit 2\n", { mode: 0o755 });
      expect(await pod(jobs[0], { JOB_COMPLETION_INDEX: "7", PATH: `${bin}${delimiter}${path}` })).toBe(2);
      expect(existsSync(join(folder, "volume/shard-8/done"))).toBe(false);
    });
  });
});

test("the vitest project is as the package is: its name and its version", () => {
  const { devDependencies } = JSON.parse(example("vitest/package.json")) as {
    readonly devDependencies: Readonly<Record<string, string>>;
  };
  const ours = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
    readonly name: string;
    readonly version: string;
  };
  expect(devDependencies[ours.name]).toBe(`^${ours.version}`);
});
